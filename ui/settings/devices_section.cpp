#include "ui/settings/devices_section.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/video_view.h"
#include "ui/widgets/visibility_line.h"

#include <QSignalBlocker>

namespace alcove::ui {

namespace {

constexpr int kPictureWidth = 240;
constexpr int kPictureHeight = 135;
constexpr int kStackBelow = 520;
constexpr int kRowStackBelow = 620;
constexpr int kNameWidth = 134;
constexpr int kReadingWidth = 176;
constexpr int kSegments = 19;

} // namespace

DevicesSection::DevicesSection(const Theme& theme, const Models& models)
    : m_theme(theme)
    , m_devices(models.devices)
    , m_settings(models.settings)
    , m_meter(new LevelMeter(theme, kSegments))
    , m_quieten(new ToggleRow(theme, {}, tr("Quieten background noise"), tr("Softens fans and traffic. Your voice stays natural.")))
{
    m_meter->setNameAndVerdict(tr("Microphone level"), {});
    column()->addWidget(buildPicture(models.ownPicture));
    auto* card = new Card(theme);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(buildRow(DeviceModel::Kind::Camera, tr("Camera"), QStringLiteral("camera"),
        tr("No camera. You can also meet with sound only."), nullptr));
    rows->addWidget(new Hairline(theme));
    rows->addWidget(buildRow(DeviceModel::Kind::Microphone, tr("Microphone"), QStringLiteral("mic"), tr("No microphone found"), m_meter));
    rows->addWidget(new Hairline(theme));
    rows->addWidget(buildRow(DeviceModel::Kind::Speaker, tr("Speaker"), QStringLiteral("speaker"), tr("No speaker found"), nullptr));
    column()->addWidget(card);
    auto* sound = new Card(theme);
    auto* soundRows = new QVBoxLayout(sound);
    soundRows->setContentsMargins(1, 1, 1, 1);
    soundRows->addWidget(m_quieten);
    column()->addWidget(sound);
    connect(m_quieten, &ToggleRow::toggled, &m_settings, &SettingsModel::setQuietenNoise);
    connect(&m_devices, &DeviceModel::changed, this, [this] { render(); });
    connect(&m_settings, &SettingsModel::changed, this, [this] { render(); });
    connect(&m_devices, &DeviceModel::microphoneLevelChanged, m_meter, [this](double level) { m_meter->setLevel(level); });
    render();
}

QWidget* DevicesSection::buildPicture(PictureSource& picture)
{
    auto* view = new VideoView(m_theme, VideoView::Person::Own, picture);
    view->setFixedSize(kPictureWidth, kPictureHeight);
    view->setRadius(10);
    view->setAccessibleName(tr("Your picture"));
    auto* check = new Button(m_theme, Button::Kind::Soft, tr("Check my setup"));
    connect(check, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Check); });
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(new PlainLabel(m_theme, TextRole::Label, tr("Your picture")));
    words->addWidget(new VisibilityLine(m_theme, VisibilityLine::Who::Lock, tr("Only you can see this")));
    words->addSpacing(8);
    words->addWidget(check, 0, Qt::AlignLeading);
    words->addStretch(1);
    auto* card = new Card(m_theme);
    m_pictureRow = new QBoxLayout(QBoxLayout::LeftToRight, card);
    m_pictureRow->setContentsMargins(24, 20, 24, 20);
    m_pictureRow->setSpacing(20);
    m_pictureRow->addWidget(view);
    m_pictureRow->addLayout(words, 1);
    return card;
}

QWidget* DevicesSection::buildRow(DeviceModel::Kind kind, const QString& label, const QString& icon, const QString& none, QWidget* reading)
{
    auto* picker = new Picker(m_theme, label);
    auto* name = new QWidget;
    auto* words = new QHBoxLayout(name);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(12);
    words->addWidget(new IconView(m_theme, icon, 20, Colour::Ink2));
    words->addWidget(new PlainLabel(m_theme, TextRole::Button, label, PlainLabel::Fit::Line), 1);
    name->setMinimumWidth(m_theme.gap(kNameWidth));
    auto* row = new QWidget;
    auto* inside = new QBoxLayout(QBoxLayout::LeftToRight, row);
    inside->setContentsMargins(24, 16, 24, 16);
    inside->setSpacing(16);
    inside->addWidget(name);
    inside->addWidget(picker, 1);
    // The three pickers end in one line, whether or not there is something to read beside them.
    QWidget* end = reading ? reading : new QWidget;
    end->setMinimumWidth(kReadingWidth);
    inside->addWidget(end, 0, Qt::AlignVCenter);
    m_choices[static_cast<std::size_t>(kind)] = { picker, none, inside, reading ? nullptr : end };
    connect(picker, qOverload<int>(&QComboBox::activated), this,
        [this, kind, picker](int index) { Q_EMIT m_devices.chooseRequested(kind, picker->itemData(index).toString()); });
    return row;
}

void DevicesSection::fill(DeviceModel::Kind kind)
{
    const Choice& choice = m_choices[static_cast<std::size_t>(kind)];
    const QSignalBlocker quiet(choice.picker);
    choice.picker->clear();
    for (const DeviceChoice& device : m_devices.choices(kind))
        choice.picker->addItem(device.name, device.id);
    choice.picker->setEnabled(choice.picker->count() > 0);
    if (choice.picker->count() == 0)
        choice.picker->addItem(choice.none);
    choice.picker->setCurrentIndex(std::max(0, choice.picker->findData(m_devices.current(kind))));
    choice.picker->update();
}

void DevicesSection::render()
{
    fill(DeviceModel::Kind::Camera);
    fill(DeviceModel::Kind::Microphone);
    fill(DeviceModel::Kind::Speaker);
    m_quieten->setOn(m_settings.quietenNoise());
}

void DevicesSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    Q_EMIT m_devices.previewRequested(true);
}

void DevicesSection::hideEvent(QHideEvent* event)
{
    SettingsSection::hideEvent(event);
    Q_EMIT m_devices.previewRequested(false);
}

void DevicesSection::resizeEvent(QResizeEvent* event)
{
    SettingsSection::resizeEvent(event);
    m_pictureRow->setDirection(width() < kStackBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool stacked = width() < kRowStackBelow || m_theme.look().textScale >= 1.3;
    for (const Choice& choice : m_choices) {
        choice.row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        if (choice.empty)
            choice.empty->setVisible(!stacked);
    }
}

} // namespace alcove::ui
