#include "ui/people/note_sheet.h"

#include "ui/prepare/reflection_page.h"
#include "ui/progress/trend_chart.h"
#include "ui/widgets/visibility_line.h"

#include <QLocale>

namespace alcove::ui {

NoteSheet::NoteSheet(const Theme& theme, QWidget* host, JournalModel& journal)
    : Sheet(theme, host, {}, 620, Close::Shown)
    , m_theme(theme)
    , m_journal(journal)
    , m_parts(new QVBoxLayout)
    , m_done(new Button(theme, Button::Kind::Main, tr("Done")))
{
    m_parts->setSpacing(6);
    body()->addSpacing(8);
    body()->addLayout(m_parts);
    body()->addSpacing(24);
    body()->addWidget(m_done, 0, Qt::AlignTrailing);
    connect(m_done, &Button::clicked, this, &Sheet::dismiss);
}

void NoteSheet::openNote(const QString& id)
{
    for (const JournalNote& note : m_journal.notes()) {
        if (QString::fromLatin1(note.id.toHex()) != id)
            continue;
        show(note);
        open(m_done);
        return;
    }
}

void NoteSheet::show(const JournalNote& note)
{
    while (QLayoutItem* item = m_parts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString name = note.person.isEmpty() ? tr("Someone") : note.person.isolatedBrief();
    const QString day = QLocale().toString(note.day, QStringLiteral("d MMMM"));
    setTitle(note.text.before ? tr("%1’s note before your session").arg(name) : tr("%1’s note after your session").arg(name));
    const auto part = [this](const QString& title, const QString& text) {
        auto* head = new PlainLabel(m_theme, TextRole::SmallStrong, title);
        head->setColour(Colour::Ink2);
        m_parts->addWidget(head);
        m_parts->addWidget(new PlainLabel(m_theme, TextRole::Body, text));
        m_parts->addSpacing(8);
    };
    const QStringList prompts = notePrompts();
    for (std::size_t i = 0; i < note.text.answers.size(); ++i)
        if (!note.text.answers[i].isEmpty())
            part(prompts.at(static_cast<int>(i)), note.text.answers[i]);
    if (note.text.feeling)
        part(tr("How are things right now?"), placeWords(note.text.feeling, tr("Very hard"), tr("Going well")));
    m_parts->addWidget(new VisibilityLine(m_theme, VisibilityLine::Who::People, tr("%1 sent you this. Written on %2.").arg(name, day)));
}

} // namespace alcove::ui
