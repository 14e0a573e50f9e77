#include "core/check/verdict.h"

#include "tests/support/catch.h"

using namespace alcove::check;

namespace {

CheckState allFine()
{
    CheckState state;
    state.standings.fill(Standing::Fine);
    return state;
}

CheckState with(Item item, Standing standing)
{
    CheckState state = allFine();
    state.standings[static_cast<std::size_t>(item)] = standing;
    return state;
}

} // namespace

TEST_CASE("Nothing is said before speaker, microphone and camera were tried", "[check]")
{
    CHECK(judge({}).verdict == Verdict::NotDone);
    CHECK(judge(with(Item::Speaker, Standing::NotTried)).verdict == Verdict::NotDone);
    CHECK(judge(with(Item::Camera, Standing::NotTried)).verdict == Verdict::NotDone);
}

TEST_CASE("A private room, an untested echo and nobody to ask about the line do not stand in the way", "[check]")
{
    CHECK(judge(allFine()).verdict == Verdict::Ready);
    CHECK(judge(with(Item::PrivateSpace, Standing::NotTried)).verdict == Verdict::Ready);
    CHECK(judge(with(Item::PrivateSpace, Standing::CouldBeBetter)).verdict == Verdict::Ready);
    CHECK(judge(with(Item::Echo, Standing::NotTried)).verdict == Verdict::Ready);
    CHECK(judge(with(Item::Connection, Standing::NotTried)).verdict == Verdict::Ready);
}

TEST_CASE("One thing is named at a time, sound before picture", "[check]")
{
    CheckState state = with(Item::Camera, Standing::NotWorking);
    CHECK(judge(state).verdict == Verdict::PictureNext);
    state.standings[static_cast<std::size_t>(Item::Microphone)] = Standing::NotWorking;
    CHECK(judge(state).verdict == Verdict::OneToFix);
    CHECK(judge(state).next == Item::Microphone);
    CHECK(judge(with(Item::Connection, Standing::NotWorking)).next == Item::Connection);
    CHECK(judge(with(Item::Echo, Standing::CouldBeBetter)).verdict == Verdict::ReadyOneBetter);
}

TEST_CASE("Somebody who does not use sound is ready without it", "[check]")
{
    CheckState state;
    state.withoutSound = true;
    state.standings[static_cast<std::size_t>(Item::Camera)] = Standing::Fine;
    CHECK(judge(state).verdict == Verdict::Ready);
    state.withoutSound = false;
    CHECK(judge(state).verdict == Verdict::NotDone);
}
