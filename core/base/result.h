#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace alcove {

/// A value or the Error that kept it from being made.
/// Invariant: holds exactly one of the two; its surface is a subset of std::expected.
/// Errors: `value()` of an error and `error()` of a value are bugs and throw std::bad_variant_access.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` must read naturally
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    Result(ErrorCode code, std::string detail)
        : m_state(std::in_place_index<1>, Error { code, std::move(detail) })
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T&& operator*() && { return std::move(*this).value(); }
    [[nodiscard]] T* operator->() { return &value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }

    [[nodiscard]] const Error& error() const& { return std::get<1>(m_state); }
    [[nodiscard]] Error&& error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<T, Error> m_state;
};

/// Success, or the Error that prevented it.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    Result(ErrorCode code, std::string detail)
        : m_state(std::in_place_index<1>, Error { code, std::move(detail) })
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error& error() const& { return std::get<1>(m_state); }
    [[nodiscard]] Error&& error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<std::monostate, Error> m_state;
};

using Status = Result<void>;

} // namespace alcove

#define ALCOVE_CONCAT_INNER(a, b) a##b
#define ALCOVE_CONCAT(a, b) ALCOVE_CONCAT_INNER(a, b)

/// Leaves the function with the expression's Error, if it has one.
#define RETURN_IF_ERROR(expression)                                                                \
    do {                                                                                           \
        if (auto alcoveStatus = (expression); !alcoveStatus)                                       \
            return std::move(alcoveStatus).error();                                                \
    } while (false)

/// Declares or assigns `target` from the expression's value, or leaves with its Error.
#define ASSIGN_OR_RETURN(target, expression)                                                       \
    auto ALCOVE_CONCAT(alcoveResult, __LINE__) = (expression);                                     \
    if (!ALCOVE_CONCAT(alcoveResult, __LINE__))                                                    \
        return std::move(ALCOVE_CONCAT(alcoveResult, __LINE__)).error();                           \
    target = std::move(ALCOVE_CONCAT(alcoveResult, __LINE__)).value()
