#include "ui/model/person_name.h"

#include <QRegularExpression>
#include <QStringList>

namespace alcove::ui {

namespace {

// chosen: longer names are cut rather than pushing controls off the screen.
constexpr int kMaxNameLength = 80;

const QChar kIsolate { 0x2068 };
const QChar kPopIsolate { 0x2069 };
const QChar kNoBreakSpace { 0x00A0 };

bool changesDirection(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C;
}

QString cleaned(const QString& name)
{
    QString out;
    for (const QChar c : name) {
        if (changesDirection(c))
            continue;
        const bool blank = c.isSpace() || c.category() == QChar::Other_Control;
        out.append(blank && c != kNoBreakSpace ? QChar(u' ') : c);
    }
    return out.simplified().left(kMaxNameLength);
}

bool isTitle(const QString& word)
{
    static const QStringList titles { QStringLiteral("Dr"), QStringLiteral("Dr."), QStringLiteral("Prof"),
        QStringLiteral("Prof."), QStringLiteral("Mr"), QStringLiteral("Mrs"), QStringLiteral("Ms"), QStringLiteral("Mx") };
    return titles.contains(word, Qt::CaseInsensitive);
}

} // namespace

QString isolated(const QString& text)
{
    return text.isEmpty() ? text : kIsolate + text + kPopIsolate;
}

PersonName::PersonName(const QString& full, const QString& brief)
    : m_full(cleaned(full))
    , m_brief(cleaned(brief))
{
    const QStringList words = m_full.split(QRegularExpression(QStringLiteral("[ \\x{00A0}]+")), Qt::SkipEmptyParts);
    if (m_brief.isEmpty() && !words.isEmpty()) {
        const bool titled = words.size() > 1 && isTitle(words.front());
        m_brief = titled ? words.front() + kNoBreakSpace + words.back() : words.front();
    }
}

QString PersonName::isolatedFull() const
{
    return isolated(m_full);
}

QString PersonName::isolatedBrief() const
{
    return isolated(m_brief);
}

QString PersonName::initials() const
{
    QString letters;
    QStringList words = m_full.split(QRegularExpression(QStringLiteral("[ \\x{00A0}]+")), Qt::SkipEmptyParts);
    if (words.size() > 1 && isTitle(words.front()))
        words.removeFirst();
    if (words.isEmpty())
        return letters;
    letters = words.front().left(1);
    if (words.size() > 1)
        letters += words.back().left(1);
    return letters.toUpper();
}

} // namespace alcove::ui
