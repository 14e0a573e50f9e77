#include "app/window/lost_line.h"

#include <algorithm>

namespace alcove::app {
namespace {

/// Enough of a number to know it again, and too little to ring it.
QString lastDigits(const QString& phone)
{
    constexpr int kShown = 3;
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit())
            digits += c;
    return digits.size() > kShown ? digits.right(kShown) : QString();
}

} // namespace

LostLine lostLine(const records::ForToday* today, session::Side side, const QString& therapistPhone)
{
    using Said = records::ForToday::PlanB;
    using Who = ui::PlanB::Who;
    const bool therapist = side == session::Side::Therapist;
    const QString clientPhone = today ? QString::fromStdString(today->phone) : QString();
    LostLine out;
    out.number = therapist ? clientPhone : therapistPhone;
    if (!today || today->planB == Said::NotSaid)
        return out;
    out.plan.agreed = true;
    out.plan.minutes = std::max<int>(1, today->planBMinutes);
    const bool theyRing = today->planB == (therapist ? Said::ClientRings : Said::TherapistRings);
    out.plan.who = today->planB == Said::WeWrite ? Who::WeWrite : theyRing ? Who::TheyRing : Who::IRing;
    out.plan.ending = lastDigits(therapist ? therapistPhone : clientPhone);
    return out;
}

} // namespace alcove::app
