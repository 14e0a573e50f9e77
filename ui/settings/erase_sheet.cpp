#include "ui/settings/erase_sheet.h"

#include "ui/widgets/icon_view.h"

#include <QFileDialog>

namespace alcove::ui {

EraseSheet::EraseSheet(const Theme& theme, QWidget* host, PrivacyModel& privacy)
    : Sheet(theme, host, tr("Erase everything here?"), 540)
    , m_privacy(privacy)
    , m_reach(new PlainLabel(theme, TextRole::Small))
    , m_copyFirst(new TickBox(theme, tr("Save a copy for me first")))
    , m_word(new Field(theme, tr("Type %1 to go ahead").arg(tr("erase", "the word to type"))))
    , m_keep(new Button(theme, Button::Kind::Main, tr("Keep everything")))
    , m_erase(new Button(theme, Button::Kind::End, tr("Erase")))
{
    auto* what = new PlainLabel(theme, TextRole::Body,
        tr("Your notes, goals, reflections and agreement will be gone from this computer. This can’t be undone."));
    what->setColour(Colour::Ink2);
    m_reach->setColour(Colour::Ink2);
    auto* ground = new Card(theme, Card::Ground::Inset);
    auto* reach = new QHBoxLayout(ground);
    reach->setContentsMargins(16, 14, 16, 14);
    reach->setSpacing(12);
    reach->addWidget(new IconView(theme, QStringLiteral("people"), 20, Colour::Ink2), 0, Qt::AlignTop);
    reach->addWidget(m_reach, 1);
    m_copyFirst->setChecked(true);
    QHBoxLayout* buttons = foot();
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    m_erase->setTall(true);
    buttons->addWidget(m_erase);
    body()->addWidget(what);
    body()->addSpacing(14);
    body()->addWidget(ground);
    body()->addSpacing(8);
    body()->addWidget(m_copyFirst);
    body()->addSpacing(8);
    body()->addWidget(m_word);
    connect(m_keep, &Button::clicked, this, &Sheet::dismiss);
    // Queued: the press of an assistive program is answered before a dialog runs.
    connect(m_erase, &Button::clicked, this, &EraseSheet::erase, Qt::QueuedConnection);
    connect(m_word->edit(), &QLineEdit::textChanged, this, &EraseSheet::render);
    connect(&m_privacy, &PrivacyModel::changed, this, &EraseSheet::render);
    render();
}

void EraseSheet::openErase()
{
    m_word->edit()->clear();
    m_copyFirst->setChecked(true);
    open(m_keep);
}

void EraseSheet::erase()
{
    if (m_copyFirst->isChecked()) {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Save a copy"));
        if (folder.isEmpty())
            return; // no copy was made: nothing is erased
        Q_EMIT m_privacy.copyRequested(folder);
    }
    dismiss();
    Q_EMIT m_privacy.eraseRequested();
}

void EraseSheet::render()
{
    const QString name = m_privacy.therapist().isEmpty() ? tr("the other person") : m_privacy.therapist().isolatedBrief();
    m_reach->setText(tr("What you shared with %1 stays in %1’s records. You can ask about those in person. "
                        "Copies and backups you saved elsewhere stay where they are.").arg(name));
    m_erase->setEnabled(m_word->edit()->text().trimmed().compare(tr("erase", "the word to type"), Qt::CaseInsensitive) == 0);
}

} // namespace alcove::ui
