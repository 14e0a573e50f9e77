#include "app/window/lost_line.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::app;
using Who = ui::PlanB::Who;
using Said = records::ForToday::PlanB;

namespace {

records::ForToday said(Said plan)
{
    records::ForToday today;
    today.phone = "07700 900 214";
    today.planB = plan;
    today.planBMinutes = 5;
    return today;
}

const QString kTherapist = QStringLiteral("020 7946 0132");

} // namespace

TEST_CASE("A therapist who rings has the client's number, and the client reads where it will ring", "[app]")
{
    const records::ForToday today = said(Said::TherapistRings);
    const LostLine client = lostLine(&today, session::Side::Client, kTherapist);
    CHECK(client.plan.agreed);
    CHECK(client.plan.who == Who::TheyRing);
    CHECK(client.plan.minutes == 5);
    CHECK(client.plan.ending == QStringLiteral("214"));
    CHECK(client.number == kTherapist);
    const LostLine therapist = lostLine(&today, session::Side::Therapist, kTherapist);
    CHECK(therapist.plan.who == Who::IRing);
    CHECK(therapist.number == QStringLiteral("07700 900 214"));
}

TEST_CASE("A client who rings has the therapist's number", "[app]")
{
    const records::ForToday today = said(Said::ClientRings);
    const LostLine client = lostLine(&today, session::Side::Client, kTherapist);
    CHECK(client.plan.who == Who::IRing);
    CHECK(client.number == kTherapist);
    const LostLine therapist = lostLine(&today, session::Side::Therapist, kTherapist);
    CHECK(therapist.plan.who == Who::TheyRing);
    CHECK(therapist.plan.ending == QStringLiteral("132"));
}

TEST_CASE("Nothing said is nothing agreed, and a number that is known is still there", "[app]")
{
    CHECK_FALSE(lostLine(nullptr, session::Side::Client, kTherapist).plan.agreed);
    CHECK(lostLine(nullptr, session::Side::Client, kTherapist).number == kTherapist);
    const records::ForToday today = said(Said::NotSaid);
    CHECK_FALSE(lostLine(&today, session::Side::Therapist, {}).plan.agreed);
    CHECK(lostLine(&today, session::Side::Therapist, {}).number == QStringLiteral("07700 900 214"));
}

TEST_CASE("A number of three digits is never shown as the end of another", "[app]")
{
    records::ForToday today = said(Said::TherapistRings);
    today.phone = "999";
    CHECK(lostLine(&today, session::Side::Client, {}).plan.ending.isEmpty());
}
