#pragma once

#include <QString>

namespace alcove::ui {

/// The words for another person, in the forms the sentences need.
/// Invariant: control characters and line breaks are gone, at most 80 characters each; empty only if
/// nothing is known.
class PersonName {
public:
    PersonName() = default;
    /// `full` as the person gave it ("Dr Nadia Rahman"); `brief` for use inside sentences ("Dr Rahman").
    /// An empty `brief` becomes the first word of `full`, or title and last word after a known title.
    explicit PersonName(const QString& full, const QString& brief = {});

    [[nodiscard]] QString full() const { return m_full; }
    [[nodiscard]] QString brief() const { return m_brief; }
    /// The same, between U+2068 and U+2069, so that the name keeps its direction inside any sentence.
    [[nodiscard]] QString isolatedFull() const;
    [[nodiscard]] QString isolatedBrief() const;
    /// One or two letters for the arch ("NR").
    [[nodiscard]] QString initials() const;
    [[nodiscard]] bool isEmpty() const { return m_full.isEmpty(); }

    friend bool operator==(const PersonName& a, const PersonName& b)
    {
        return a.m_full == b.m_full && a.m_brief == b.m_brief;
    }

private:
    QString m_full;
    QString m_brief;
};

/// `text` between a first strong isolate and its end: for names, numbers and links inside sentences.
[[nodiscard]] QString isolated(const QString& text);

} // namespace alcove::ui
