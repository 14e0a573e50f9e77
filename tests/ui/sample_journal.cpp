#include "tests/ui/sample_journal.h"

namespace alcove::ui {

NoteDraft sampleNote()
{
    NoteDraft note;
    note.answers[0] = QStringLiteral("I keep going back to what was said on Sunday. I’m not angry exactly. I think I want to work out why it "
                                     "stayed with me.\n\nAlso I slept better this week, apart from Wednesday.");
    return note;
}

Trend sampleTrend()
{
    Trend trend;
    trend.person = QByteArrayLiteral("p");
    trend.name = PersonName(QStringLiteral("Sam Sample"));
    const QVector<std::array<int, 4>> places { { 650, 500, 600, 540 }, { 700, 560, 620, 580 }, { -1, -1, -1, -1 }, { 720, 620, 690, 640 },
        { 740, 600, 680, 670 }, { 730, 650, 600, 660 }, { 750, 640, 520, 640 }, { 740, 620, 380, -1 } };
    for (int i = 0; i < places.size(); ++i) {
        TrendPoint point;
        point.day = QDate(2025, 4, 3).addDays(7 * i);
        for (std::size_t k = 0; k < 4; ++k)
            if (places[i][k] >= 0)
                point.statements[k] = places[i][k];
        trend.sessions.append(point);
    }
    trend.sessions.last().words = QStringLiteral("The last exercise felt a bit rushed for me.");
    trend.goals = { { QStringLiteral("Sleep through most nights"), { 400, 420, std::nullopt, 500, 560 }, QStringLiteral("getting nearer") },
        { QStringLiteral("Speak up when work is too much"), { 400, std::nullopt, 400, 420 }, QStringLiteral("a little nearer") } };
    return trend;
}

void sampleReceivedNote(SampleModels& models)
{
    JournalNote note { QByteArrayLiteral("2"), sampleNote(), QDate(2025, 5, 21), JournalNote::Sharing::Received, PersonName(QStringLiteral("Sam Sample")), QByteArrayLiteral("i2") };
    note.text.feeling = 640;
    models.journal.setNotes({ note });
}

} // namespace alcove::ui
