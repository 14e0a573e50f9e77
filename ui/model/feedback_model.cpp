#include "ui/model/feedback_model.h"

#include "ui/model/property.h"

namespace alcove::ui {

namespace {

constexpr int kFall = 150; ///< chosen: one and a half steps of the keyboard's larger step; less is a trembling hand
constexpr int kFewest = 3;

} // namespace

void FeedbackModel::ask(const PersonName& therapist)
{
    m_therapist = therapist;
    Q_EMIT changed();
    Q_EMIT asked();
}

void FeedbackModel::setReceipt(const SessionReceipt& receipt)
{
    if (store(m_receipt, receipt))
        Q_EMIT changed();
}

void FeedbackModel::setTrends(const QVector<Trend>& trends)
{
    if (store(m_trends, trends))
        Q_EMIT changed();
}

std::optional<WorthAsking> worthAskingAbout(const Trend& trend)
{
    std::optional<WorthAsking> out;
    for (int statement = 0; statement < 4; ++statement) {
        QVector<int> answers;
        for (const TrendPoint& point : trend.sessions)
            if (const auto place = point.statements[static_cast<std::size_t>(statement)])
                answers.append(*place);
        if (answers.size() < kFewest)
            continue;
        // How many of the latest answers lie below the one before them all.
        int lower = 0;
        while (lower + 1 < answers.size() && answers[answers.size() - 1 - lower] < answers[answers.size() - 2 - lower])
            ++lower;
        const int fall = answers[answers.size() - 1 - lower] - answers.last();
        if (lower >= 2 && fall >= kFall && (!out || lower > out->sessions))
            out = WorthAsking { statement, lower, trend.sessions.last().words };
    }
    return out;
}

} // namespace alcove::ui
