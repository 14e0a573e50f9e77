#include "ui/check/check_page.h"

#include "ui/check/check_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/visibility_line.h"

#include <QFileDialog>
#include <QResizeEvent>
#include <QSaveFile>
#include <QSignalBlocker>

namespace alcove::ui {

namespace {

using Finding = CheckModel::Finding;
using Standing = CheckModel::Standing;
using Kind = DeviceModel::Kind;

constexpr int kSideWidth = 384;
constexpr int kTwoColumnWindow = 900;
constexpr int kPreviewHeight = 237;
constexpr int kSegments = 14;

Banner::Kind kindOf(CheckModel::Verdict verdict)
{
    switch (verdict) {
    case CheckModel::Verdict::NotDone:
        return Banner::Kind::Plain;
    case CheckModel::Verdict::Ready:
    case CheckModel::Verdict::ReadyOneBetter:
        return Banner::Kind::Fine;
    case CheckModel::Verdict::PictureNext:
    case CheckModel::Verdict::OneToFix:
        return Banner::Kind::Care;
    }
    return Banner::Kind::Plain;
}

bool denied(Finding finding) { return finding == Finding::MicrophoneDenied || finding == Finding::CameraDenied; }

} // namespace

CheckPage::CheckPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_check(models.check)
    , m_devices(models.devices)
    , m_verdict(new Banner(theme))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_preview(new VideoView(theme, VideoView::Person::Own, models.ownPicture))
    , m_chime(new Button(theme, Button::Kind::Ordinary, tr("Play the chime"), QStringLiteral("play")))
    , m_level(new LevelMeter(theme, kSegments))
    , m_light(new LevelMeter(theme, kSegments))
    , m_echoIcon(new IconView(theme, QStringLiteral("echo"), 22, Colour::Accent))
    , m_echo(new PlainLabel(theme, TextRole::Body, {}, PlainLabel::Fit::Line))
    , m_connectionIcon(new IconView(theme, QStringLiteral("network-good"), 22, Colour::Accent))
    , m_connection(new PlainLabel(theme, TextRole::Body, {}, PlainLabel::Fit::Line))
{
    setAccessibleName(tr("Check your setup"));
    auto* back = new Button(theme, Button::Kind::Plain, tr("Home"), QStringLiteral("back"));
    auto* help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    connect(back, &Button::clicked, this, &Page::backRequested);
    connect(help, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    auto* bar = new TopBar(theme);
    bar->addStart(back);
    bar->addEnd(help);

    auto* main = new QVBoxLayout;
    main->setSpacing(12);
    main->addWidget(m_verdict);
    main->addWidget(buildItems());
    main->addWidget(buildFoot());
    main->addStretch(1);
    m_sides->setSpacing(24);
    m_sides->addLayout(main, 1);
    m_sides->addWidget(buildSide());
    auto* scroll = new ScrollColumn;
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(56, 0, 56, 24);
    column->setSpacing(0);
    column->addWidget(new PlainLabel(theme, TextRole::Display, tr("Check your setup")));
    column->addSpacing(4);
    column->addWidget(new VisibilityLine(theme, VisibilityLine::Who::Shield, tr("Nothing here is recorded, and nobody else can see or hear it")));
    column->addSpacing(14);
    column->addLayout(m_sides);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(scroll, 1);

    connect(m_chime, &Button::clicked, this, [this] { Q_EMIT m_check.chimeRequested(); });
    connect(&m_check, &CheckModel::changed, this, [this] { render(); });
    connect(&m_check, &CheckModel::lightChanged, m_light, [this](double light) { m_light->setLevel(light); });
    connect(&m_devices, &DeviceModel::changed, this, [this] { render(); });
    connect(&m_devices, &DeviceModel::microphoneLevelChanged, m_level, [this](double level) { m_level->setLevel(level); });
    render();
}

SetupRow* CheckPage::addRow(QVBoxLayout* column, Item item, const QString& icon)
{
    if (column->count() > 0)
        column->addWidget(new Hairline(theme()));
    auto* row = new SetupRow(theme(), nameOf(item), icon);
    column->addWidget(row);
    m_rows[static_cast<std::size_t>(item)] = row;
    return row;
}

QWidget* CheckPage::buildItems()
{
    auto* card = new Card(theme());
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    fillSpeaker(addRow(column, Item::Speaker, QStringLiteral("speaker")));
    SetupRow* microphone = addRow(column, Item::Microphone, QStringLiteral("mic"));
    microphone->addAtEnd(m_level);
    m_microphoneSteps = new PlainLabel(theme(), TextRole::Small);
    microphone->addBelow(m_microphoneSteps);
    SetupRow* echo = addRow(column, Item::Echo, QStringLiteral("echo"));
    m_echo->setColour(Colour::Ink2);
    echo->addAtEnd(m_echoIcon);
    echo->addAtEnd(m_echo);
    fillCamera(addRow(column, Item::Camera, QStringLiteral("camera")));
    fillSpace(addRow(column, Item::PrivateSpace, QStringLiteral("room-privacy")));
    SetupRow* connection = addRow(column, Item::Connection, QStringLiteral("network-good"));
    m_connection->setColour(Colour::Ink2);
    connection->addAtEnd(m_connectionIcon);
    connection->addAtEnd(m_connection);
    m_again = new Button(theme(), Button::Kind::Ordinary, tr("Check again"));
    connection->addAtEnd(m_again);
    connect(m_again, &Button::clicked, this, [this] { Q_EMIT m_check.connectionRequested(); });
    return card;
}

QWidget* CheckPage::answers(const QVector<QPair<Finding, QString>>& choices, QVector<Chip*>& chips, Item item)
{
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto& [finding, text] : choices) {
        auto* chip = new Chip(theme(), text);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setAccessibleName(text);
        chip->setProperty("finding", static_cast<int>(finding));
        row->addWidget(chip);
        chips << chip;
        // Assistive programs toggle a choice without clicking it.
        connect(chip, &QAbstractButton::toggled, this, [this, finding = finding, item](bool on) {
            if (!on || m_rendering)
                return;
            if (item == Item::Speaker)
                Q_EMIT m_check.chimeAnswered(finding);
            else
                Q_EMIT m_check.spaceAnswered(finding);
        });
    }
    row->addStretch(1);
    return group;
}

void CheckPage::fillSpeaker(SetupRow* row)
{
    row->addAtEnd(m_chime);
    m_heard = answers({ { Finding::SpeakerHeard, tr("I hear it") }, { Finding::SpeakerQuiet, tr("It’s quiet") },
                          { Finding::SpeakerNotHeard, tr("I don’t hear it") } },
        m_heardChips, Item::Speaker);
    row->addBelow(m_heard);
}

void CheckPage::fillCamera(SetupRow* row)
{
    m_light->setNameAndVerdict(tr("Light on your picture"), {});
    m_cameraButton = new Button(theme(), Button::Kind::Ordinary, tr("Camera on"), QStringLiteral("camera"));
    row->addAtEnd(m_light);
    row->addAtEnd(m_cameraButton);
    m_steps = new PlainLabel(theme(), TextRole::Small);
    row->addBelow(m_steps);
    connect(m_cameraButton, &Button::clicked, this, [this] { Q_EMIT m_check.cameraRequested(!m_check.cameraOn()); });
}

void CheckPage::fillSpace(SetupRow* row)
{
    row->addAtEnd(answers({ { Finding::SpacePrivate, tr("Yes") }, { Finding::SpaceMostly, tr("Mostly") },
                              { Finding::SpaceNotToday, tr("Not today") } },
        m_spaceChips, Item::PrivateSpace));
    auto* questions = new PlainLabel(theme(), TextRole::Small,
        tr("Could somebody come in? Could somebody hear you through a door or wall? Can your screen be seen from outside?"));
    questions->setColour(Colour::Ink3);
    row->addBelow(questions);
    m_roomLoud = new PlainLabel(theme(), TextRole::Small, tr("It’s fairly loud where you are, which also covers your voice a little."));
    m_roomLoud->setColour(Colour::Ink3);
    row->addBelow(m_roomLoud);
}

Picker* CheckPage::addPicker(QVBoxLayout* column, Kind kind, const QString& label, const QString& icon)
{
    auto* picker = new Picker(theme(), label, icon);
    column->addWidget(picker);
    m_pickers[static_cast<std::size_t>(kind)] = picker;
    connect(picker, qOverload<int>(&QComboBox::activated), this,
        [this, kind, picker](int index) { Q_EMIT m_devices.chooseRequested(kind, picker->itemData(index).toString()); });
    return picker;
}

QWidget* CheckPage::buildSide()
{
    auto* side = new QWidget;
    side->setObjectName(QStringLiteral("side"));
    m_preview->setFixedHeight(kPreviewHeight);
    m_preview->setChip(tr("Only you can see this"), QStringLiteral("eye-off"));
    m_preview->setAccessibleName(tr("Your own picture. Only you can see this"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_preview);
    column->addSpacing(4);
    addPicker(column, Kind::Camera, tr("Camera"), QStringLiteral("camera"));
    addPicker(column, Kind::Microphone, tr("Microphone"), QStringLiteral("mic"));
    addPicker(column, Kind::Speaker, tr("Speaker"), QStringLiteral("speaker"));
    column->addSpacing(4);
    column->addWidget(buildRehearsal());
    column->addSpacing(4);
    column->addWidget(buildClip());
    column->addStretch(1);
    return side;
}

QWidget* CheckPage::buildRehearsal()
{
    auto* card = new Card(theme());
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(0);
    auto* text = new PlainLabel(theme(), TextRole::Small, tr("Say a few words and hear them back two seconds later. Nobody else is there."));
    text->setColour(Colour::Ink2);
    auto* start = new Button(theme(), Button::Kind::Soft, tr("Start a rehearsal"), QStringLiteral("echo"));
    column->addWidget(new PlainLabel(theme(), TextRole::Label, tr("Rehearse a call")));
    column->addWidget(text);
    column->addSpacing(10);
    column->addWidget(start);
    connect(start, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Rehearsal); });
    return card;
}

QWidget* CheckPage::buildClip()
{
    auto* card = new Card(theme());
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(0);
    m_clipWords = new PlainLabel(theme(), TextRole::Small);
    m_clipWords->setColour(Colour::Ink2);
    m_record = new Button(theme(), Button::Kind::Soft, tr("Record five seconds"), QStringLiteral("mic"));
    auto* quieten = new PlainLabel(theme(), TextRole::SmallStrong, tr("Quieten background noise"));
    auto* chips = new FlowRow(8);
    const QVector<QPair<CheckModel::Quieten, QString>> choices { { CheckModel::Quieten::Off, tr("Off") },
        { CheckModel::Quieten::Gentle, tr("Gentle") }, { CheckModel::Quieten::Strong, tr("Strong") } };
    for (const auto& [level, text] : choices) {
        auto* chip = new Chip(theme(), text);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setAccessibleName(tr("Quieten background noise: %1").arg(text));
        m_quieten << chip;
        chips->add(chip);
        connect(chip, &QAbstractButton::toggled, this, [this, level = level](bool on) {
            if (on && !m_rendering)
                Q_EMIT m_check.quietenRequested(level);
        });
    }
    column->addWidget(new PlainLabel(theme(), TextRole::Label, tr("Hear how you sound")));
    column->addWidget(m_clipWords);
    column->addSpacing(10);
    column->addWidget(m_record);
    column->addSpacing(12);
    column->addWidget(quieten);
    column->addSpacing(6);
    column->addWidget(chips);
    connect(m_record, &Button::clicked, this, [this] {
        if (m_check.clip() == CheckModel::Clip::None)
            Q_EMIT m_check.clipRequested();
        else
            Q_EMIT m_check.clipStopRequested();
    });
    return card;
}

QWidget* CheckPage::buildFoot()
{
    auto* foot = new QWidget;
    m_noSound = new Toggle(theme(), tr("I don’t use sound"));
    m_noSound->setAccessibleName(tr("I don’t use sound"));
    auto* save = new Button(theme(), Button::Kind::Ordinary, tr("Save report"), QStringLiteral("download"));
    m_saved = new PlainLabel(theme(), TextRole::Small);
    m_saved->setColour(Colour::Ink3);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_noSound, 1);
    row->addWidget(save);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(readingMargins(4, 0, 0, 0));
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_saved);
    m_saved->setVisible(false);
    connect(m_noSound, &Toggle::toggled, this, [this](bool on) {
        if (!m_rendering)
            Q_EMIT m_check.withoutSoundRequested(on);
    });
    connect(save, &Button::clicked, this, &CheckPage::saveReport);
    return foot;
}

void CheckPage::saveReport()
{
    auto* dialog = new QFileDialog(this, tr("Save report"), {}, tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("alcove-setup.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        const QByteArray text = reportText(m_check, QDateTime::currentDateTime()).toUtf8();
        const bool saved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        m_saved->setText(saved ? tr("Saved. It holds no names.") : tr("The report couldn’t be saved there. Choose another place."));
        m_saved->setVisible(true);
    });
    dialog->open();
}

void CheckPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!event->spontaneous())
        Q_EMIT m_check.openRequested(true);
}

void CheckPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT m_check.openRequested(false);
}

void CheckPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool two = width() >= theme().row(kTwoColumnWindow);
    m_sides->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    auto* side = findChild<QWidget*>(QStringLiteral("side"));
    side->setMaximumWidth(two ? kSideWidth : QWIDGETSIZE_MAX);
    side->setMinimumWidth(two ? std::min(kSideWidth, width() / 3) : 0);
}

void CheckPage::fillPicker(Kind kind, const QString& none)
{
    Picker* picker = m_pickers[static_cast<std::size_t>(kind)];
    const QSignalBlocker quiet(picker);
    picker->clear();
    for (const DeviceChoice& choice : m_devices.choices(kind))
        picker->addItem(choice.name, choice.id);
    picker->setEnabled(picker->count() > 0);
    if (picker->count() == 0)
        picker->addItem(none);
    picker->setCurrentIndex(std::max(0, picker->findData(m_devices.current(kind))));
    picker->update();
}

void CheckPage::render()
{
    m_rendering = true;
    m_verdict->setContent(kindOf(m_check.verdict()), verdictTitle(m_check), verdictText(m_check));
    for (int i = 0; i < CheckModel::kItems; ++i) {
        const auto item = static_cast<Item>(i);
        const CheckModel::Result result = m_check.result(item);
        const FindingWords words = wordsFor(item, result);
        m_rows[static_cast<std::size_t>(i)]->show(result.standing, words.sentence, words.advice);
    }
    fillPicker(Kind::Camera, tr("No camera found"));
    fillPicker(Kind::Microphone, tr("No microphone found"));
    fillPicker(Kind::Speaker, tr("No speaker found"));
    m_noSound->setChecked(m_check.withoutSound());
    renderReadings();
    renderClip();
    m_rendering = false;
}

void CheckPage::renderReadings()
{
    const bool sound = !m_check.withoutSound();
    // Disabled it would lose the keyboard while it plays; another press begins again.
    m_chime->setEnabled(sound);
    m_chime->setText(m_check.chimePlaying() ? tr("Playing") : tr("Play the chime"));
    m_heard->setVisible(sound && m_check.chimePlayed());
    for (QVector<Chip*>* chips : { &m_heardChips, &m_spaceChips }) {
        const Finding chosen = m_check.result(chips == &m_heardChips ? Item::Speaker : Item::PrivateSpace).finding;
        for (Chip* chip : *chips) {
            chip->setAutoExclusive(false);
            chip->setChecked(chip->property("finding").toInt() == static_cast<int>(chosen));
            chip->setAutoExclusive(true);
        }
    }
    m_level->setVisible(sound);
    m_level->setNameAndVerdict(tr("Microphone level"), wordsFor(Item::Microphone, m_check.result(Item::Microphone)).sentence);
    const Finding microphone = m_check.result(Item::Microphone).finding;
    m_microphoneSteps->setText(stepsToAllow(Item::Microphone).join(QLatin1Char('\n')));
    m_microphoneSteps->setVisible(denied(microphone));
    const Finding camera = m_check.result(Item::Camera).finding;
    m_steps->setText(stepsToAllow(Item::Camera).join(QLatin1Char('\n')));
    m_steps->setVisible(denied(camera));
    const bool seen = m_check.cameraOn() && m_check.result(Item::Camera).standing != Standing::NotWorking;
    m_light->setVisible(seen);
    m_cameraButton->setVisible(!seen);
    m_cameraButton->setText(m_check.cameraOn() ? tr("Try again") : tr("Camera on"));
    m_preview->setBlank(!seen);
    m_roomLoud->setVisible(m_check.roomLoud());
    const QString echo = sound ? readoutFor(m_check.result(Item::Echo).finding) : QString();
    m_echo->setText(echo);
    m_echo->setVisible(!echo.isEmpty());
    m_echoIcon->setVisible(!echo.isEmpty());
    const Finding connection = m_check.result(Item::Connection).finding;
    const QString line = readoutFor(connection);
    m_connection->setText(line);
    m_connection->setVisible(!line.isEmpty());
    m_connectionIcon->setVisible(!line.isEmpty());
    m_connectionIcon->setIcon(connection == Finding::ConnectionWeak ? QStringLiteral("network-poor")
            : connection == Finding::ConnectionUneven               ? QStringLiteral("network-fair")
                                                                    : QStringLiteral("network-good"),
        Colour::Accent);
    m_again->setVisible(line.isEmpty() && connection != Finding::ConnectionChecking && connection != Finding::None);
}

void CheckPage::renderClip()
{
    switch (m_check.clip()) {
    case CheckModel::Clip::None:
        m_clipWords->setText(tr("Say a few words. Then you hear what your therapist would hear, once, and it’s gone."));
        m_record->setText(tr("Record five seconds"));
        break;
    case CheckModel::Clip::Recording:
        m_clipWords->setText(tr("Say a few words."));
        m_record->setText(tr("Stop"));
        break;
    case CheckModel::Clip::Preparing:
    case CheckModel::Clip::Playing:
        m_clipWords->setText(tr("This is how you will sound."));
        m_record->setText(tr("Stop"));
        break;
    }
    const bool sound = !m_check.withoutSound();
    m_record->setEnabled(sound && !m_check.chimePlaying());
    for (int i = 0; i < m_quieten.size(); ++i) {
        m_quieten[i]->setAutoExclusive(false);
        m_quieten[i]->setChecked(i == static_cast<int>(m_check.quieten()));
        m_quieten[i]->setAutoExclusive(true);
    }
}

} // namespace alcove::ui
