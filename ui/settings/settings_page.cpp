#include "ui/settings/settings_page.h"

#include <QResizeEvent>

namespace alcove::ui {

namespace {

constexpr int kListWidth = 256;
constexpr int kContentWidth = 720;
constexpr int kTwoColumnWindow = 900;

struct Face {
    QString icon;
    QString title;
};

Face faceOf(SettingsPage::Section section)
{
    using Section = SettingsPage::Section;
    switch (section) {
    case Section::Devices:
        return { QStringLiteral("device"), SettingsPage::tr("Sound and camera") };
    case Section::Privacy:
        return { QStringLiteral("lock"), SettingsPage::tr("Privacy and data") };
    case Section::Language:
        return { QStringLiteral("language"), SettingsPage::tr("Language") };
    case Section::Looks:
        return { QStringLiteral("accessibility"), SettingsPage::tr("Text, colour and motion") };
    case Section::Sessions:
        return { QStringLiteral("moment"), SettingsPage::tr("During sessions") };
    case Section::Connection:
        return { QStringLiteral("network-good"), SettingsPage::tr("Connection") };
    case Section::OwnWords:
        return { QStringLiteral("person"), SettingsPage::tr("About you") };
    case Section::Practice:
        return { QStringLiteral("practice"), SettingsPage::tr("My practice") };
    case Section::About:
        return { QStringLiteral("info"), SettingsPage::tr("About Alcove") };
    }
    return {};
}

} // namespace

SettingsPage::SettingsPage(const Theme& theme)
    : Page(theme)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_list(new QWidget)
    , m_names(new QVBoxLayout)
    , m_content(new QVBoxLayout)
    , m_title(new PlainLabel(theme, TextRole::Title))
    , m_lead(new PlainLabel(theme, TextRole::Body))
{
    setAccessibleName(tr("Settings"));
    m_lead->setColour(Colour::Ink2);
    auto* back = new Button(theme, Button::Kind::Plain, tr("Back"), QStringLiteral("back"));
    auto* help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    connect(back, &Button::clicked, this, &Page::backRequested);
    connect(help, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    auto* bar = new TopBar(theme);
    bar->addStart(back);
    bar->addEnd(help);

    auto* heading = new PlainLabel(theme, TextRole::Title, tr("Settings"));
    heading->setContentsMargins(readingMargins(12, 0, 0, 0));
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(14);
    list->addWidget(heading);
    m_names->setSpacing(4);
    list->addLayout(m_names);
    list->addStretch(1);
    auto* open = new QWidget;
    open->setMaximumWidth(theme.gap(kContentWidth));
    connect(&theme, &Theme::changed, open, [open, &theme] { open->setMaximumWidth(theme.gap(kContentWidth)); });
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    m_content->addWidget(m_title);
    m_content->addWidget(m_lead);
    m_content->addSpacing(14);
    m_content->addStretch(1);
    open->setLayout(m_content);
    m_sides->setSpacing(48);
    // A row of its own: one above the other, the column still gets the height for the width it has.
    auto* beside = new QHBoxLayout;
    beside->addWidget(open, 100);
    beside->addStretch(1);
    m_sides->addWidget(m_list);
    m_sides->addLayout(beside, 100);
    auto* scroll = new ScrollColumn;
    scroll->column()->setContentsMargins(56, 10, 56, 28);
    scroll->column()->addLayout(m_sides, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(scroll, 1);
    connect(&theme, &Theme::changed, this, [this] { arrange(); });
    arrange();
}

void SettingsPage::addSection(Section section, SettingsSection* content)
{
    const Face face = faceOf(section);
    auto* name = new Button(theme(), Button::Kind::Plain, face.title, face.icon);
    name->setLeading(true);
    name->setCheckable(true);
    name->setAutoDefault(false);
    const bool first = m_sections.isEmpty();
    m_sections.insert(section, { name, content });
    const auto place = std::distance(m_sections.constBegin(), m_sections.constFind(section));
    m_names->insertWidget(static_cast<int>(place), name);
    m_content->insertWidget(m_content->count() - 1, content);
    content->setVisible(false);
    // An assistive program toggles where a person clicks; the open one cannot be closed.
    connect(name, &Button::toggled, this, [this, section](bool on) {
        if (on != (m_open == section))
            openSection(section);
    });
    connect(content, &SettingsSection::roomRequested, this, &Page::roomRequested);
    // Tab visits the names in the order of the list, whatever order they were added in.
    QWidget* before = nullptr;
    for (const Entry& entry : std::as_const(m_sections)) {
        if (before)
            setTabOrder(before, entry.name);
        before = entry.name;
    }
    openSection(first ? section : m_open);
}

void SettingsPage::openSection(Section section)
{
    if (!m_sections.contains(section))
        return;
    m_open = section;
    for (auto entry = m_sections.constBegin(); entry != m_sections.constEnd(); ++entry) {
        const bool open = entry.key() == section;
        entry->name->setChecked(open);
        entry->name->setKind(open ? Button::Kind::Soft : Button::Kind::Plain);
        entry->content->setVisible(open);
    }
    m_title->setText(faceOf(section).title);
    m_lead->setText(m_sections[section].content->lead());
    m_lead->setVisible(!m_lead->text().isEmpty());
}

QWidget* SettingsPage::firstFocus()
{
    return m_sections.contains(m_open) ? m_sections[m_open].name : nullptr;
}

void SettingsPage::arrange()
{
    const bool stacked = width() < kTwoColumnWindow || theme().look().textScale >= 1.5;
    m_sides->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setMinimumWidth(theme().gap(kListWidth));
    m_list->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : std::max(theme().gap(kListWidth), m_list->sizeHint().width()));
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace alcove::ui
