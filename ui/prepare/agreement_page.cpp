#include "ui/prepare/agreement_page.h"

#include "ui/widgets/flow_row.h"
#include "ui/widgets/icon_view.h"

#include <QLocale>
#include <QSignalBlocker>

namespace alcove::ui {

namespace {

constexpr std::chrono::seconds kAfterTyping { 2 }; // DESIGN: saved two seconds after typing stops
constexpr int kOneColumnWindow = 1000;
constexpr int kListWidth = 232;
constexpr int kTodayWidth = 316;
constexpr int kLongestLine = 120;
constexpr int kLongestName = 60;

QString dayText(const QDate& day) { return QLocale().toString(day, QStringLiteral("d MMMM")); }

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout())
            clearLayout(item->layout());
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

AgreementPage::AgreementPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_agreement(models.agreement)
    , m_back(new Button(theme, Button::Kind::Plain, tr("Back"), QStringLiteral("back")))
    , m_save(new Button(theme, Button::Kind::Plain, tr("Save a copy"), QStringLiteral("download")))
    , m_version(new Tag(theme, Tag::Kind::Version))
    , m_banner(new Banner(theme))
    , m_notHere(new PlainLabel(theme, TextRole::Body, tr("Your agreement arrives when you’re both connected.")))
    , m_whole(new QWidget)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight, m_whole))
{
    setAccessibleName(tr("How we’ll work together"));
    auto* bar = new TopBar(theme);
    bar->addStart(m_back);
    bar->addEnd(m_save);
    auto* help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    bar->addEnd(help);
    connect(help, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    auto* lead = new PlainLabel(theme, TextRole::Body, tr("Read at your own pace. Ask about anything before you sign."));
    for (PlainLabel* quiet : { lead, m_notHere })
        quiet->setColour(Colour::Ink2);
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(theme, TextRole::Display, tr("How we’ll work together")), 1);
    head->addWidget(m_version, 0, Qt::AlignBottom);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(24);
    m_sides->addWidget(buildSections());
    m_sides->addWidget(buildText(), 1);
    m_sides->addWidget(buildToday());
    auto* scroll = new ScrollColumn;
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(56, 0, 56, 20);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(lead);
    column->addSpacing(18);
    column->addWidget(m_banner);
    column->addWidget(m_notHere);
    column->addWidget(m_whole);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(scroll, 1);
    all->addWidget(buildFoot());
    connect(m_back, &Button::clicked, this, &Page::backRequested);
    connect(m_save, &Button::clicked, this, [this] { Q_EMIT m_agreement.saveCopyRequested(); });
    connect(m_banner, &Banner::firstPressed, this, [this] {
        for (int i = 0; i < m_agreement.parts().size(); ++i)
            if (m_agreement.parts()[i].changed)
                return showSection(i);
    });
    connect(&m_agreement, &AgreementModel::changed, this, &AgreementPage::render);
    render();
}

QWidget* AgreementPage::buildSections()
{
    m_list = new QWidget;
    m_names = new QVBoxLayout;
    m_names->setSpacing(2);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_names);
    column->addStretch(1);
    return m_list;
}

QWidget* AgreementPage::buildText()
{
    auto* card = new Card(theme());
    m_title = new PlainLabel(theme(), TextRole::Heading);
    m_paragraphs = new QVBoxLayout;
    m_paragraphs->setSpacing(10);
    m_read = new Button(theme(), Button::Kind::Soft, tr("I’ve read this"));
    m_ask = new Button(theme(), Button::Kind::Quiet, tr("Ask about this"));
    m_question = new Field(theme(), tr("What would you like to ask?"));
    m_question->setHint(tr("It’s handed over when you’re both connected."));
    m_question->edit()->setMaxLength(500);
    auto* send = new Button(theme(), Button::Kind::Soft, tr("Ask"));
    m_question->setEnd(send);
    m_question->hide();
    auto* buttons = new FlowRow(12);
    buttons->add(m_read);
    buttons->add(m_ask);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(6);
    column->addLayout(m_paragraphs);
    column->addSpacing(18);
    column->addWidget(buttons);
    column->addWidget(m_question);
    column->addStretch(1);
    connect(m_read, &Button::clicked, this, [this] {
        const int section = m_section;
        Q_EMIT m_agreement.readRequested(section);
        if (section + 1 < m_agreement.parts().size())
            showSection(section + 1);
    });
    connect(m_ask, &Button::clicked, this, [this] {
        m_question->setVisible(true);
        m_question->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(send, &Button::clicked, this, &AgreementPage::ask);
    connect(m_question->edit(), &QLineEdit::returnPressed, this, &AgreementPage::ask);
    return card;
}

QWidget* AgreementPage::buildToday()
{
    auto* card = new Card(theme());
    auto* why = new PlainLabel(theme(), TextRole::Small, tr("So help could reach you if you ever needed it."));
    why->setColour(Colour::Ink2);
    m_place = new Field(theme(), tr("Where are you right now?"), QStringLiteral("location"));
    m_phone = new Field(theme(), tr("My phone number"), QStringLiteral("phone"));
    m_contact = new Field(theme(), tr("Someone I could call"), QStringLiteral("person"));
    m_contactPhone = new Field(theme(), tr("Their phone number"), QStringLiteral("phone"));
    m_overhear = new Field(theme(), tr("Could anyone overhear?"), QStringLiteral("room-privacy"));
    m_planB = new Picker(theme(), tr("If we lose each other"));
    m_minutes = new Picker(theme(), tr("After how long"));
    for (const int minutes : { 2, 5, 10 })
        m_minutes->addItem(tr("after %n minutes", "", minutes), minutes);
    m_todayReaders = new VisibilityLine(theme(), VisibilityLine::Who::People);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(theme(), TextRole::Heading, tr("For today")));
    column->addWidget(why);
    for (Field* field : { m_place, m_phone, m_contact, m_contactPhone, m_overhear }) {
        field->edit()->setMaxLength(kLongestLine);
        column->addWidget(field);
        connect(field->edit(), &QLineEdit::editingFinished, this, &AgreementPage::editToday);
        // What an assistive program writes ends no editing.
        connect(field->edit(), &QLineEdit::textChanged, &m_afterTyping, qOverload<>(&QTimer::start));
    }
    m_afterTyping.setSingleShot(true);
    m_afterTyping.setInterval(kAfterTyping);
    connect(&m_afterTyping, &QTimer::timeout, this, &AgreementPage::editToday);
    column->addWidget(new PlainLabel(theme(), TextRole::Label, tr("If we lose each other")));
    column->addWidget(m_planB);
    column->addWidget(m_minutes);
    column->addWidget(m_todayReaders);
    column->addStretch(1);
    connect(m_planB, &Picker::activated, this, &AgreementPage::editToday);
    connect(m_minutes, &Picker::activated, this, &AgreementPage::editToday);
    return card;
}

QWidget* AgreementPage::buildFoot()
{
    auto* foot = new Card(theme(), Card::Ground::Strip);
    m_foot = foot;
    m_theirs = new PlainLabel(theme(), TextRole::Label);
    m_theirDay = new PlainLabel(theme(), TextRole::Small);
    m_own = new PlainLabel(theme(), TextRole::Small);
    m_left = new PlainLabel(theme(), TextRole::Small);
    m_left->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (PlainLabel* quiet : { m_theirDay, m_own, m_left })
        quiet->setColour(Colour::Ink2);
    m_name = new Field(theme(), tr("Sign by typing your full name"));
    m_name->edit()->setMaxLength(kLongestName);
    m_sign = new Button(theme(), Button::Kind::Main, tr("Sign"));
    m_decline = new Button(theme(), Button::Kind::Plain, tr("I’d rather not sign"));
    m_withdraw = new Button(theme(), Button::Kind::Plain, tr("Withdraw my signature"));
    auto* theirs = new QVBoxLayout;
    theirs->setSpacing(0);
    theirs->addStretch(1);
    theirs->addWidget(m_theirs);
    theirs->addWidget(m_theirDay);
    theirs->addStretch(1);
    auto* mark = new IconView(theme(), QStringLiteral("sign"), 20, Colour::Accent);
    mark->setGround(Colour::AccentSoft, 36);
    auto* signatures = new QHBoxLayout;
    signatures->setSpacing(12);
    signatures->addWidget(mark);
    signatures->addLayout(theirs, 3);
    signatures->addWidget(m_name, 5);
    signatures->addWidget(m_own, 5);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(12);
    ways->addWidget(m_left, 1);
    ways->addWidget(m_decline, 0, Qt::AlignVCenter);
    ways->addWidget(m_withdraw, 0, Qt::AlignVCenter);
    ways->addWidget(m_sign, 0, Qt::AlignVCenter);
    m_footParts = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    m_footParts->setContentsMargins(56, 14, 56, 18);
    m_footParts->setSpacing(16);
    m_footParts->addLayout(signatures, 5);
    m_footParts->addLayout(ways, 5);
    const auto sign = [this] {
        if (m_sign->isEnabled())
            Q_EMIT m_agreement.signRequested(m_name->edit()->text().trimmed());
    };
    connect(m_name->edit(), &QLineEdit::textChanged, this, &AgreementPage::renderFoot);
    connect(m_name->edit(), &QLineEdit::returnPressed, this, sign);
    connect(m_sign, &Button::clicked, this, sign);
    connect(m_decline, &Button::clicked, this, [this] { Q_EMIT m_agreement.declineRequested(); });
    connect(m_withdraw, &Button::clicked, this, [this] { Q_EMIT m_agreement.withdrawRequested(); });
    return foot;
}

void AgreementPage::showSection(int section)
{
    m_section = section;
    m_question->hide();
    render();
}

void AgreementPage::ask()
{
    const QString question = m_question->edit()->text().trimmed();
    if (question.isEmpty())
        return;
    m_question->edit()->clear();
    m_question->hide();
    Q_EMIT m_agreement.askRequested(m_section, question);
}

void AgreementPage::editToday()
{
    TodayAnswers today;
    today.place = m_place->edit()->text().trimmed();
    today.phone = m_phone->edit()->text().trimmed();
    today.contactName = m_contact->edit()->text().trimmed();
    today.contactPhone = m_contactPhone->edit()->text().trimmed();
    today.overhear = m_overhear->edit()->text().trimmed();
    today.planB = static_cast<TodayAnswers::PlanB>(std::max(0, m_planB->currentIndex()));
    today.planBMinutes = m_minutes->currentData().toInt();
    if (!(today == m_agreement.today()))
        Q_EMIT m_agreement.todayEdited(today);
}

void AgreementPage::renderSection()
{
    const QVector<AgreementPart>& parts = m_agreement.parts();
    const AgreementPart part = parts.value(m_section);
    m_title->setText(isolated(part.title));
    clearLayout(m_paragraphs);
    for (const AgreementPart::Paragraph& paragraph : part.paragraphs) {
        using Kind = AgreementPart::Paragraph::Kind;
        auto* text = new PlainLabel(theme(), paragraph.kind == Kind::Aside ? TextRole::Small : TextRole::Body, isolated(paragraph.text));
        text->setColour(paragraph.kind == Kind::Point ? Colour::Ink : Colour::Ink2);
        if (paragraph.kind == Kind::Plain) {
            m_paragraphs->addWidget(text);
            continue;
        }
        auto* ground = paragraph.kind == Kind::Aside ? static_cast<QWidget*>(new Card(theme(), Card::Ground::Inset)) : new QWidget;
        auto* row = new QHBoxLayout(ground);
        const bool aside = paragraph.kind == Kind::Aside;
        row->setContentsMargins(readingMargins(aside ? 16 : 6, aside ? 12 : 0, 16, aside ? 12 : 0));
        row->setSpacing(12);
        if (paragraph.kind == Kind::Aside) {
            auto* mark = new IconView(theme(), QStringLiteral("feedback"), 18, Colour::Accent);
            mark->setMinimumHeight(theme().lineHeight(TextRole::Small));
            row->addWidget(mark, 0, Qt::AlignTop);
        } else {
            auto* point = new PlainLabel(theme(), TextRole::Body, QStringLiteral("•"), PlainLabel::Fit::Line);
            point->setColour(Colour::Accent);
            row->addWidget(point, 0, Qt::AlignTop);
        }
        row->addWidget(text, 1);
        m_paragraphs->addWidget(ground);
    }
    m_read->setEnabled(!part.read);
}

void AgreementPage::renderFoot()
{
    using State = AgreementModel::State;
    const State state = m_agreement.state();
    const bool open = state == State::ToRead || state == State::Changed || state == State::Declined || state == State::Withdrawn;
    const int left = m_agreement.sectionsLeft();
    m_foot->setVisible(state != State::NotHere);
    m_theirs->setText(m_agreement.therapist().full());
    m_theirDay->setText(tr("Signed on %1").arg(dayText(m_agreement.therapistSigned())));
    m_name->setVisible(open);
    m_sign->setVisible(open);
    m_left->setVisible(open);
    m_decline->setVisible(state == State::ToRead || state == State::Changed);
    m_withdraw->setVisible(state == State::Signed);
    m_own->setVisible(state == State::Signed);
    m_own->setText(m_agreement.keptByBoth()
            ? tr("You’ve both signed. Either of you can ask to change it at any time.")
            : tr("Signed on %1. It’s handed over when you’re both connected.").arg(dayText(m_agreement.ownSigned())));
    m_left->setText(left > 0 ? tr("%n sections left to read. You can stop here and come back.", "", left)
            : state == State::Declined ? tr("You’d rather not sign, and that’s fine. You can come back to it.")
            : state == State::Withdrawn ? tr("You withdrew your signature. What was done before stays as it was.")
                                        : QString());
    m_sign->setEnabled(left == 0 && !m_name->edit()->text().trimmed().isEmpty());
}

void AgreementPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool one = width() <= kOneColumnWindow || theme().look().textScale > 1.3;
    m_sides->setDirection(one ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_footParts->setDirection(one ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (const auto& [index, wide] : { std::pair(0, theme().row(kListWidth)), std::pair(2, theme().row(kTodayWidth)) }) {
        m_sides->itemAt(index)->widget()->setMinimumWidth(one ? 0 : wide);
        m_sides->itemAt(index)->widget()->setMaximumWidth(one ? QWIDGETSIZE_MAX : wide);
    }
}

void AgreementPage::render()
{
    using State = AgreementModel::State;
    const QVector<AgreementPart>& parts = m_agreement.parts();
    const bool here = m_agreement.state() != State::NotHere;
    m_section = std::clamp(m_section, 0, std::max(0, static_cast<int>(parts.size()) - 1));
    m_notHere->setVisible(!here);
    m_whole->setVisible(here);
    m_save->setVisible(here);
    m_version->setVisible(here);
    m_version->setText(tr("Version %1, %2").arg(QLocale().toString(m_agreement.version()), dayText(m_agreement.versionDay())));
    QStringList changed;
    for (const AgreementPart& part : parts)
        if (part.changed)
            changed.append(part.name);
    m_banner->setVisible(m_agreement.state() == State::Changed && !changed.isEmpty());
    if (!changed.isEmpty()) {
        m_banner->setContent(Banner::Kind::Plain, changed.size() == 1 ? tr("One part has changed") : tr("Some parts have changed"),
            tr("%1. The rest is the same.").arg(QLocale().createSeparatedList(changed)));
        m_banner->setActions(tr("Read what changed"));
    }
    if (m_sections.size() != parts.size()) {
        clearLayout(m_names);
        m_sections.clear();
        for (int i = 0; i < parts.size(); ++i) {
            auto* name = new Button(theme(), Button::Kind::Plain, {});
            name->setLeading(true);
            connect(name, &Button::clicked, this, [this, i] { showSection(i); });
            m_names->addWidget(name);
            m_sections.append(name);
        }
    }
    for (int i = 0; i < parts.size(); ++i) {
        m_sections[i]->setText(isolated(parts[i].name));
        m_sections[i]->setEndIconName(parts[i].read ? QStringLiteral("check") : QString());
        m_sections[i]->setKind(i == m_section ? Button::Kind::Soft : Button::Kind::Plain);
        m_sections[i]->setAccessibleName(parts[i].read ? tr("%1. Read").arg(parts[i].name) : tr("%1. Not read yet").arg(parts[i].name));
    }
    const QString therapist = m_agreement.therapist().isEmpty() ? tr("your therapist") : m_agreement.therapist().isolatedBrief();
    const TodayAnswers& today = m_agreement.today();
    const auto fill = [](Field* field, const QString& text) {
        if (!field->edit()->hasFocus())
            field->edit()->setText(text);
    };
    fill(m_place, today.place);
    fill(m_phone, today.phone);
    fill(m_contact, today.contactName);
    fill(m_contactPhone, today.contactPhone);
    fill(m_overhear, today.overhear);
    const QSignalBlocker quiet(m_planB);
    m_planB->clear();
    m_planB->addItems({ tr("We haven’t said"), tr("%1 rings me").arg(therapist), tr("I ring %1").arg(therapist), tr("We write") });
    m_planB->setCurrentIndex(static_cast<int>(today.planB));
    m_minutes->setCurrentIndex(std::max(0, m_minutes->findData(today.planBMinutes)));
    m_minutes->setVisible(today.planB != TodayAnswers::PlanB::NotSaid);
    m_todayReaders->setText(tr("You and %1 can see this. It’s only used if you’re in danger, or if you lose each other.").arg(therapist));
    renderSection();
    renderFoot();
}

} // namespace alcove::ui
