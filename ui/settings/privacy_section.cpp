#include "ui/settings/privacy_section.h"

#include "ui/settings/lock_page.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/icon_view.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMainWindow>
#include <QSignalBlocker>

namespace alcove::ui {

namespace {

QString keptText(const PrivacyModel::Kept& kept)
{
    const QStringList parts { PrivacySection::tr("%n notes", "", kept.notes), PrivacySection::tr("%n goals", "", kept.goals),
        PrivacySection::tr("%n agreements", "", kept.agreements), PrivacySection::tr("%n answers after sessions", "", kept.answers) };
    return QLocale().createSeparatedList(parts);
}

/// What a lock or a wall hides of a window, so that a sheet goes with it.
QWidget* hostOf(QWidget* window)
{
    const auto* main = qobject_cast<QMainWindow*>(window);
    return main && main->centralWidget() ? main->centralWidget() : window;
}

QString outcomeText(PrivacyModel::Outcome outcome)
{
    using Outcome = PrivacyModel::Outcome;
    switch (outcome) {
    case Outcome::None: return {};
    case Outcome::CopySaved: return PrivacySection::tr("Your copy is saved.");
    case Outcome::BackupSaved:
    case Outcome::Moved: return PrivacySection::tr("Your backup is saved. It opens with your recovery code.");
    case Outcome::PasswordSet: return PrivacySection::tr("Alcove asks for your password when it opens.");
    case Outcome::PasswordTaken: return PrivacySection::tr("Alcove opens without a password.");
    case Outcome::WrongPassword: return PrivacySection::tr("That isn’t the password. Try again.");
    case Outcome::Unable: return PrivacySection::tr("That didn’t work. There may be no room, or the folder may be closed to you.");
    case Outcome::WrongCode: return PrivacySection::tr("That isn’t the recovery code of this backup.");
    case Outcome::Restored: return PrivacySection::tr("Everything is here again.");
    }
    return {};
}

} // namespace

PrivacySection::PrivacySection(const Theme& theme, PrivacyModel& privacy)
    : m_theme(theme)
    , m_privacy(privacy)
    , m_outcome(new PlainLabel(theme, TextRole::Small))
{
    setLead(tr("What Alcove keeps, who can see it, and how to take it away."));
    m_outcome->setColour(Colour::Ink2);
    column()->addWidget(buildKept());
    column()->addWidget(buildLock());
    column()->addWidget(m_outcome);
    column()->addWidget(buildBackup());
    column()->addWidget(buildCopies());
    connect(&m_privacy, &PrivacyModel::changed, this, &PrivacySection::render);
    render();
}

QWidget* PrivacySection::buildKept()
{
    auto* all = new Button(m_theme, Button::Kind::Quiet, tr("See it all"));
    auto* shared = new Button(m_theme, Button::Kind::Quiet, tr("See what’s shared"));
    m_kept = new SettingRow(m_theme, QStringLiteral("lock"), tr("Kept on this computer"), QStringLiteral(" "), all);
    m_shared = new SettingRow(m_theme, QStringLiteral("people"), QStringLiteral(" "), QStringLiteral(" "), shared);
    auto* never = new SettingRow(m_theme, QStringLiteral("eye-off"), tr("Never kept"), tr("Picture, sound and chat from your sessions"), nullptr);
    auto* card = new Card(m_theme);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    for (SettingRow* row : { m_kept, m_shared, never }) {
        if (rows->count() > 0)
            rows->addWidget(new Hairline(m_theme));
        rows->addWidget(row);
    }
    connect(all, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Reflections); });
    connect(shared, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Reflections); });
    return card;
}

QWidget* PrivacySection::buildLock()
{
    m_password = new ToggleRow(m_theme, {}, tr("Ask for my password when Alcove opens"), tr("So notes stay private if someone else uses this computer"));
    m_newPassword = new Field(m_theme, tr("Your new password"), QStringLiteral("key"));
    m_newPassword->setHint(tr("A sentence of your own, at least %n characters. Nobody can find it again for you.", "", kShortestPassword));
    m_newPassword->edit()->setEchoMode(QLineEdit::Password);
    auto* use = new Button(m_theme, Button::Kind::Soft, tr("Use this password"));
    m_newPassword->setEnd(use);
    m_newPassword->hide();
    m_lockAfter = new Picker(m_theme, tr("Lock by itself"));
    m_lockAfter->addItem(tr("Not by itself"), 0);
    for (const int minutes : { 5, 10, 15 })
        m_lockAfter->addItem(tr("After %n minutes", "", minutes), minutes);
    m_lockRow = new SettingRow(m_theme, {}, tr("Lock by itself"), tr("When nobody has touched Alcove. A session goes on, and what you keep is hidden."), m_lockAfter);
    m_hide = new ToggleRow(m_theme, {}, tr("Hide notes until I choose to show them"), tr("Covers words on screen, for shared rooms"));
    auto* card = new Card(m_theme);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(m_password);
    m_newPassword->setContentsMargins(24, 0, 24, 8);
    rows->addWidget(m_newPassword);
    rows->addWidget(new Hairline(m_theme));
    rows->addWidget(m_lockRow);
    rows->addWidget(new Hairline(m_theme));
    rows->addWidget(m_hide);
    connect(m_password, &ToggleRow::toggled, this, [this](bool on) {
        m_newPassword->setVisible(on);
        if (on)
            m_newPassword->edit()->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT m_privacy.passwordChosen({});
    });
    connect(use, &Button::clicked, this, &PrivacySection::choosePassword);
    connect(m_newPassword->edit(), &QLineEdit::returnPressed, this, &PrivacySection::choosePassword);
    connect(m_lockAfter, &Picker::activated, this, [this] { Q_EMIT m_privacy.lockAfterChosen(m_lockAfter->currentData().toInt()); });
    connect(m_hide, &ToggleRow::toggled, this, [this](bool on) { Q_EMIT m_privacy.hideNotesChosen(on); });
    return card;
}

void PrivacySection::choosePassword()
{
    const QString password = m_newPassword->edit()->text();
    if (password.size() < kShortestPassword) {
        m_newPassword->setProblem(tr("A little longer, please: at least %n characters.", "", kShortestPassword));
        return;
    }
    m_newPassword->setProblem({});
    m_newPassword->edit()->clear();
    m_newPassword->hide();
    Q_EMIT m_privacy.passwordChosen(password);
}

QWidget* PrivacySection::buildBackup()
{
    auto* card = new Card(m_theme);
    m_backupText = new PlainLabel(m_theme, TextRole::Small);
    m_backupText->setColour(Colour::Ink2);
    m_code = new PlainLabel(m_theme, TextRole::Label);
    auto* code = new Button(m_theme, Button::Kind::Ordinary, tr("Show a new recovery code"), QStringLiteral("key"));
    auto* save = new Button(m_theme, Button::Kind::Ordinary, tr("Save a backup"), QStringLiteral("export"));
    m_move = new Button(m_theme, Button::Kind::Ordinary, tr("Move to another computer…"), QStringLiteral("device"));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(24, 18, 24, 18);
    inside->setSpacing(10);
    inside->addWidget(new PlainLabel(m_theme, TextRole::Label, tr("A backup for another computer")));
    inside->addWidget(m_backupText);
    inside->addWidget(m_code);
    auto* buttons = new FlowRow(10);
    for (Button* button : { code, save, m_move })
        buttons->add(button);
    inside->addWidget(buttons);
    connect(code, &Button::clicked, this, [this] { Q_EMIT m_privacy.recoveryCodeRequested(); });
    // Queued, here and below: the press of an assistive program is answered before the dialog runs.
    connect(save, &Button::clicked, this, [this] { saveBackup(false); }, Qt::QueuedConnection);
    connect(m_move, &Button::clicked, this, [this] { saveBackup(true); }, Qt::QueuedConnection);
    return card;
}

QWidget* PrivacySection::buildCopies()
{
    auto* whole = new QWidget;
    auto* copy = new Button(m_theme, Button::Kind::Ordinary, tr("Save a copy"), QStringLiteral("export"));
    auto* erase = new Button(m_theme, Button::Kind::End, tr("Erase…"), QStringLiteral("delete"));
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    const auto add = [&](const QString& title, Colour ink, Button* button) {
        auto* card = new Card(m_theme);
        auto* words = new PlainLabel(m_theme, TextRole::Small);
        words->setColour(Colour::Ink2);
        auto* head = new QHBoxLayout;
        head->setSpacing(14);
        head->addWidget(new IconView(m_theme, button->iconName(), 20, ink));
        head->addWidget(new PlainLabel(m_theme, TextRole::Label, title), 1);
        auto* inside = new QVBoxLayout(card);
        inside->setContentsMargins(24, 20, 24, 20);
        inside->setSpacing(10);
        inside->addLayout(head);
        inside->addWidget(words, 1);
        inside->addWidget(button, 0, Qt::AlignLeading);
        row->addWidget(card, 1);
        return words;
    };
    add(tr("Take a copy"), Colour::Ink, copy)->setText(tr("Everything you’ve written, as files you can open anywhere."));
    m_eraseText = add(tr("Erase everything here"), Colour::Trouble, erase);
    connect(copy, &Button::clicked, this, &PrivacySection::saveCopy, Qt::QueuedConnection);
    connect(erase, &Button::clicked, this, [this] {
        // The sheet covers the whole page, which the section knows only once it stands in one.
        if (!m_erase)
            m_erase = new EraseSheet(m_theme, hostOf(window()), m_privacy);
        m_erase->openErase();
    });
    return whole;
}

void PrivacySection::saveCopy()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Save a copy"));
    if (!folder.isEmpty())
        Q_EMIT m_privacy.copyRequested(folder);
}

void PrivacySection::saveBackup(bool moving)
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save a backup"), QDir::home().filePath(tr("alcove.alcovebak")), tr("Alcove backup (*.alcovebak)"));
    if (!file.isEmpty())
        Q_EMIT m_privacy.backupRequested(file, moving);
}

void PrivacySection::render()
{
    m_kept->setHint(keptText(m_privacy.kept()) + (m_privacy.hasPassword() ? tr(", locked with your password") : QString()));
    const QString name = m_privacy.therapist().isEmpty() ? tr("the other person") : m_privacy.therapist().isolatedBrief();
    m_shared->setTitle(tr("Shared with %1").arg(name));
    m_shared->setHint(keptText(m_privacy.shared()));
    m_eraseText->setText(tr("Removes it from this computer. What you shared stays with %1.").arg(name));
    m_password->setOn(m_privacy.hasPassword());
    m_password->setEnabled(!m_privacy.passwordNeeded());
    m_lockRow->setEnabled(m_privacy.hasPassword());
    const QSignalBlocker quiet(m_lockAfter);
    m_lockAfter->setCurrentIndex(std::max(0, m_lockAfter->findData(m_privacy.lockAfter())));
    m_hide->setOn(m_privacy.hideNotes());
    const QString day = QLocale().toString(m_privacy.lastBackup(), QStringLiteral("d MMMM"));
    m_backupText->setText(m_privacy.lastBackup().isValid()
            ? tr("Last saved on %1. It opens with your recovery code.").arg(day)
            : tr("If this computer is lost, a backup and your recovery code bring everything back."));
    m_code->setVisible(!m_privacy.recoveryCode().isEmpty());
    m_code->setText(tr("Write this down and keep it somewhere safe. It’s shown once: %1").arg(isolated(m_privacy.recoveryCode())));
    m_outcome->setText(outcomeText(m_privacy.outcome()));
    m_outcome->setVisible(m_privacy.outcome() != PrivacyModel::Outcome::None);
}

} // namespace alcove::ui
