#include "app/window/day_desk.h"

#include "app/window/feature_line.h"

#include <QDateTime>

#include <algorithm>

namespace alcove::app {
namespace {

using namespace std::chrono_literals;
using State = crypto::CredentialState;

/// Chosen: whoever comes this early for a session comes for that one.
constexpr auto kEarly = 1h;
/// What a session without a length is taken for, when it is asked whether it is over.
constexpr auto kUsualLength = 50min;

QDateTime toDateTime(UnixTime time) { return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count()); }

UnixTime endOf(const session::InvitationBook::Terms& terms)
{
    return *terms.planned + (terms.minutes > 0 ? std::chrono::minutes(terms.minutes) : std::chrono::minutes(kUsualLength));
}

ui::PersonName nameOf(const BookLine& line)
{
    return ui::PersonName(QString::fromStdString(line.label.empty() ? line.peerName : line.label));
}

ui::InvitationLine::State stateOf(const BookLine& line, UnixTime now)
{
    switch (line.state) {
    case State::Open:
    case State::Expired:
        return line.expiry > now ? ui::InvitationLine::State::Open : ui::InvitationLine::State::Past;
    case State::Bound:
    case State::Used:
        return ui::InvitationLine::State::InUse;
    case State::Revoked:
        return ui::InvitationLine::State::TurnedOff;
    }
    return ui::InvitationLine::State::Past;
}

QString hexOf(const crypto::RecordId& id)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(id.size())).toHex());
}

} // namespace

DayDesk::DayDesk(const Config& config)
    : m_config(config)
{
    connect(&m_config.home, &ui::HomeModel::changed, this, &DayDesk::show);
    connect(&m_config.clock, &ui::ClockModel::changed, this, &DayDesk::show);
}

UnixTime DayDesk::wallNow() const { return UnixTime(std::chrono::seconds(m_config.clock.now().toSecsSinceEpoch())); }

void DayDesk::setBook(const std::vector<BookLine>& lines)
{
    m_book = lines;
    show();
}

void DayDesk::setJournal(const Journal& journal)
{
    m_history.clear();
    for (const records::Receipt& row : journal.receipts) {
        if (!row.person)
            continue;
        History& history = m_history[*row.person];
        ++history.met;
        if (!history.lastBegan || *history.lastBegan < row.began) {
            history.lastBegan = row.began;
            history.lastEnded = row.ended;
        }
    }
    for (const records::Feedback& row : journal.feedback) {
        if (!row.person || row.sharing != records::Sharing::Received)
            continue;
        History& history = m_history[*row.person];
        if (!history.toldAt || *history.toldAt < row.session) {
            history.toldAt = row.session;
            history.told = row.words;
        }
    }
    for (const records::Reflection& row : journal.notes) {
        if (!row.person || row.sharing != records::Sharing::Received)
            continue;
        History& history = m_history[*row.person];
        if (!history.noteAt || *history.noteAt < row.changed) {
            history.noteAt = row.changed;
            history.note = hexOf(row.id);
        }
    }
    show();
}

const DayDesk::History* DayDesk::historyOf(const BookLine& line) const
{
    const auto found = line.boundTo ? m_history.find(*line.boundTo) : m_history.end();
    return found == m_history.end() ? nullptr : &found->second;
}

bool DayDesk::verifiedElsewhere(const BookLine& line) const
{
    return !line.label.empty() && std::any_of(m_book.begin(), m_book.end(), [&](const BookLine& other) {
        return other.id != line.id && other.label == line.label && other.verified;
    });
}

ui::KnownPerson DayDesk::personFor(const BookLine& line, UnixTime now) const
{
    using Known = ui::KnownPerson::Known;
    ui::KnownPerson out;
    out.invitationId = QString::number(line.id);
    out.key = line.boundTo ? personOf(*line.boundTo) : QByteArray();
    out.name = nameOf(line);
    out.known = line.verified ? Known::Verified : line.boundTo && verifiedElsewhere(line) ? Known::NewDevice : Known::NotChecked;
    out.verifiedOn = line.verified ? toDateTime(*line.verified).date() : QDate();
    out.agreement = line.terms.agreement;
    if (line.terms.planned && endOf(line.terms) > now) {
        out.next = toDateTime(*line.terms.planned);
        out.minutes = line.terms.minutes;
    }
    for (const ui::WaitingPerson& waiting : m_config.home.waiting()) {
        if (waiting.invitationId != out.invitationId || waiting.door != ui::WaitingPerson::Door::Closed)
            continue;
        out.waitingId = waiting.id;
        out.expected = waiting.expected;
    }
    if (const History* history = historyOf(line)) {
        out.met = history->met;
        out.lastMet = history->lastEnded ? toDateTime(*history->lastEnded).date() : QDate();
        out.told = QString::fromStdString(history->told);
        // A note that came since the two last met is for the session that is next.
        if (history->noteAt && (!history->lastEnded || *history->noteAt > *history->lastEnded))
            out.note = history->note;
    }
    return out;
}

void DayDesk::show()
{
    const UnixTime now = wallNow();
    QVector<ui::KnownPerson> people;
    for (const BookLine& line : m_book) {
        const ui::InvitationLine::State state = stateOf(line, now);
        if (line.boundTo || state == ui::InvitationLine::State::Open)
            people << personFor(line, now);
    }
    std::stable_sort(people.begin(), people.end(), [](const ui::KnownPerson& a, const ui::KnownPerson& b) {
        return QString::localeAwareCompare(a.name.full(), b.name.full()) < 0;
    });
    m_config.people.setPeople(people);
    showInvitations();
    showToday();
}

void DayDesk::showInvitations()
{
    const UnixTime now = wallNow();
    QVector<ui::InvitationLine> lines;
    for (const BookLine& line : m_book)
        lines.append({ QString::number(line.id), nameOf(line), stateOf(line, now), line.terms.made ? toDateTime(*line.terms.made).date() : QDate(),
            line.terms.planned ? toDateTime(*line.terms.planned) : QDateTime(), toDateTime(line.expiry).date(), line.terms.untilTurnedOff });
    std::stable_sort(lines.begin(), lines.end(), [](const ui::InvitationLine& a, const ui::InvitationLine& b) {
        return a.state != b.state ? a.state < b.state : a.made > b.made;
    });
    m_config.people.setInvitations(lines);
}

void DayDesk::showToday()
{
    const QDate today = m_config.clock.now().date();
    const UnixTime now = wallNow();
    QVector<ui::PlannedSession> sessions;
    std::optional<ui::BeforeSession> before;
    for (const BookLine& line : m_book) {
        if (!line.terms.planned || toDateTime(*line.terms.planned).date() != today || line.state == State::Revoked)
            continue;
        const ui::KnownPerson person = personFor(line, now);
        const History* history = historyOf(line);
        ui::PlannedSession session;
        session.invitationId = person.invitationId;
        session.name = person.name;
        session.start = toDateTime(*line.terms.planned);
        session.minutes = line.terms.minutes;
        session.verified = line.verified.has_value();
        session.first = person.met == 0 && !line.verified;
        session.finished = history && history->lastBegan && *history->lastBegan > *line.terms.planned - kEarly;
        session.past = endOf(line.terms) <= now;
        session.note = session.finished ? QString() : person.note;
        sessions << session;
    }
    std::stable_sort(sessions.begin(), sessions.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
    // Whoever stands at the door first, else whoever is planned next.
    QString next;
    for (const ui::WaitingPerson& waiting : m_config.home.waiting())
        next = next.isEmpty() ? waiting.invitationId : next;
    for (const ui::PlannedSession& session : sessions)
        if (next.isEmpty() && !session.finished && !session.past)
            next = session.invitationId;
    if (const ui::KnownPerson* person = m_config.people.person(next); person && person->lastMet.isValid())
        before = ui::BeforeSession { person->name, person->lastMet, person->told };
    m_config.home.setToday(sessions);
    m_config.home.setBefore(before);
}

} // namespace alcove::app
