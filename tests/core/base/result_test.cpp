#include "core/base/result.h"
#include "tests/support/catch.h"

#include <memory>

using namespace alcove;

namespace {

Result<int> half(int value)
{
    if (value % 2 != 0)
        return Error { ErrorCode::InvalidArgument, "odd" };
    return value / 2;
}

Result<int> quarter(int value)
{
    ASSIGN_OR_RETURN(const int first, half(value));
    return half(first);
}

Status evenOrError(int value)
{
    RETURN_IF_ERROR(half(value));
    return {};
}

} // namespace

TEST_CASE("Result carries its value through ASSIGN_OR_RETURN", "[base]")
{
    REQUIRE(quarter(12));
    CHECK(*quarter(12) == 3);
}

TEST_CASE("Result carries the first error out of a chain", "[base]")
{
    REQUIRE_FALSE(quarter(6));
    CHECK(quarter(6).error().code == ErrorCode::InvalidArgument);
    CHECK_FALSE(evenOrError(3));
    CHECK(evenOrError(4));
}

TEST_CASE("Result holds values that can only be moved", "[base]")
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> value = std::move(result).value();
    CHECK(*value == 7);
}
