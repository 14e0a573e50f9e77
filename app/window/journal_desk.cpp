#include "app/window/journal_desk.h"

#include "core/base/log.h"
#include "core/records/contact_store.h"
#include "core/records/invitation_store.h"
#include "core/session/record_bodies.h"

#include <algorithm>
#include <chrono>

namespace alcove::app {
namespace {

using namespace std::chrono_literals;
using records::Sharing;
using session::ControlType;
using State = ui::CallModel::State;

constexpr auto kAfterTyping = 2s;   // wording: saved two seconds after typing stops
constexpr auto kWhileTyping = 3s;   // chosen: with the time a transaction takes, at most five seconds are lost
constexpr auto kSameSession = 30min; // chosen: longer than a restart, shorter than a gap between two sessions
constexpr std::size_t kMostReceived = 2000; ///< of one kind; chosen: a note a day for five years

std::optional<crypto::PublicKey> keyOf(const FeatureLine::Person& person)
{
    if (person.size() != 32)
        return std::nullopt;
    return toArray<32>(ByteView(reinterpret_cast<const std::uint8_t*>(person.data()), 32));
}

QByteArray idOf(const crypto::RecordId& id) { return { reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(id.size()) }; }

ByteView viewOf(const QByteArray& bytes)
{
    return { reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size()) };
}

QDate dayOf(UnixTime time) { return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count()).date(); }

template <typename Row>
auto findRow(std::vector<Row>& rows, const QByteArray& id)
{
    return std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return idOf(row.id) == id; });
}

std::optional<int> placeOf(const records::ScalePlace& place) { return place ? std::optional<int>(*place) : std::nullopt; }

records::ScalePlace placeOf(const std::optional<int>& place)
{
    return place ? records::ScalePlace(static_cast<std::uint16_t>(std::clamp(*place, 0, 1000))) : records::ScalePlace();
}

ui::NoteDraft draftOf(const records::Reflection& row)
{
    ui::NoteDraft out;
    out.before = row.when == records::Reflection::When::BeforeSession;
    for (std::size_t i = 0; i < out.answers.size(); ++i)
        out.answers[i] = QString::fromStdString(row.answers[i]);
    out.feeling = placeOf(row.feeling);
    out.share = row.sharing != Sharing::Private;
    return out;
}

/// Nearer is higher; what was not said is a gap.
std::optional<int> heightOf(records::Nearness nearness)
{
    switch (nearness) {
    case records::Nearness::GettingNearer: return 900;
    case records::Nearness::LittleNearer: return 650;
    case records::Nearness::AboutTheSame: return 450;
    case records::Nearness::FurtherAway: return 150;
    case records::Nearness::NotSaid: break;
    }
    return std::nullopt;
}

QString wordOf(records::Nearness nearness)
{
    switch (nearness) {
    case records::Nearness::GettingNearer: return JournalDesk::tr("getting nearer");
    case records::Nearness::LittleNearer: return JournalDesk::tr("a little nearer");
    case records::Nearness::AboutTheSame: return JournalDesk::tr("about the same");
    case records::Nearness::FurtherAway: return JournalDesk::tr("further away just now");
    case records::Nearness::NotSaid: break;
    }
    return {};
}

bool isTalking(State state) { return state == State::InCall || state == State::Moment || state == State::Reconnecting; }

} // namespace

Result<Journal> loadJournal(records::Vault& vault)
{
    Journal out;
    ASSIGN_OR_RETURN(out.notes, records::ReflectionStore(vault).load());
    ASSIGN_OR_RETURN(out.goals, records::GoalStore(vault).load());
    ASSIGN_OR_RETURN(out.feedback, records::FeedbackStore(vault).load());
    ASSIGN_OR_RETURN(out.receipts, records::ReceiptStore(vault).load());
    std::sort(out.notes.begin(), out.notes.end(), [](const auto& a, const auto& b) { return a.started < b.started; });
    std::sort(out.goals.begin(), out.goals.end(), [](const auto& a, const auto& b) { return a.made < b.made; });
    std::sort(out.feedback.begin(), out.feedback.end(), [](const auto& a, const auto& b) { return a.session < b.session; });
    ASSIGN_OR_RETURN(const std::vector<records::StoredInvitation> invitations, records::InvitationStore(vault).load());
    for (const records::StoredInvitation& one : invitations)
        if (one.boundTo)
            out.names.emplace_back(*one.boundTo, one.label.empty() ? one.peerName : one.label);
    ASSIGN_OR_RETURN(const std::vector<records::StoredContact> contacts, records::ContactStore(vault).load());
    for (const records::StoredContact& one : contacts)
        out.names.emplace_back(one.therapistKey, one.name);
    return out;
}

JournalDesk::JournalDesk(Config config)
    : m_config(std::move(config))
{
    m_afterTyping.setSingleShot(true);
    m_afterTyping.setInterval(kAfterTyping);
    m_whileTyping.setSingleShot(true);
    m_whileTyping.setInterval(kWhileTyping);
    connect(&m_afterTyping, &QTimer::timeout, this, &JournalDesk::saveNow);
    connect(&m_whileTyping, &QTimer::timeout, this, &JournalDesk::saveNow);
    connect(&m_config.features, &FeatureLine::opened, this, &JournalDesk::handOverAll);
    if (!m_config.therapist) {
        connect(&m_config.models.about, &ui::AboutModel::changed, this, &JournalDesk::followTherapist);
        connect(&m_config.models.home, &ui::HomeModel::changed, this, &JournalDesk::followTherapist);
    }
    connect(&m_config.features, &FeatureLine::received, this, &JournalDesk::onReceived);
    connect(&m_config.models.call, &ui::CallModel::stateChanged, this, &JournalDesk::onCallState);
    connectModels();
    reload();
}

JournalDesk::~JournalDesk()
{
    saveNow();
    m_config.worker.waitForAll();
}

void JournalDesk::connectModels()
{
    ui::JournalModel& journal = m_config.models.journal;
    connect(&journal, &ui::JournalModel::noteEdited, this, [this] {
        m_afterTyping.start();
        if (!m_whileTyping.isActive())
            m_whileTyping.start();
    });
    connect(&journal, &ui::JournalModel::keepRequested, this, &JournalDesk::keepNote);
    connect(&journal, &ui::JournalModel::writeRequested, this, &JournalDesk::openNote);
    connect(&journal, &ui::JournalModel::changeRequested, this, &JournalDesk::changeNote);
    connect(&journal, &ui::JournalModel::takeBackRequested, this, [this](const QByteArray& id) { setSharing(id, Sharing::Private); });
    connect(&journal, &ui::JournalModel::removeRequested, this, [this](const QByteArray& id) {
        const auto found = findRow(m_journal.notes, id);
        if (found == m_journal.notes.end())
            return;
        write({ records::ReflectionStore::removal(found->id) });
        m_journal.notes.erase(found);
        showNotes();
    });
    connect(&journal, &ui::JournalModel::goalAdded, this, [this](const QString& text) {
        if (m_journal.goals.size() >= records::kMaxGoals)
            return;
        records::Goal goal;
        goal.id = freshId();
        goal.text = text.toStdString();
        goal.made = wallClockNow();
        goal.sharing = m_config.models.journal.goalsShared() ? Sharing::Chosen : Sharing::Private;
        writeGoal(goal);
    });
    const auto changeGoal = [this](const QByteArray& id, const std::function<void(records::Goal&)>& change) {
        const auto found = findRow(m_journal.goals, id);
        if (found == m_journal.goals.end())
            return;
        records::Goal goal = *found;
        change(goal);
        writeGoal(goal);
    };
    connect(&journal, &ui::JournalModel::goalChanged, this, [changeGoal](const QByteArray& id, const QString& text) {
        changeGoal(id, [&](records::Goal& goal) { goal.text = text.toStdString(); });
    });
    connect(&journal, &ui::JournalModel::goalTalkedAbout, this, [changeGoal](const QByteArray& id) {
        changeGoal(id, [](records::Goal& goal) { goal.talkedAbout = wallClockNow(); });
    });
    connect(&journal, &ui::JournalModel::nearnessSaid, this, [changeGoal](const QByteArray& id, ui::JournalGoal::Nearness nearness) {
        changeGoal(id, [&](records::Goal& goal) {
            goal.said.push_back({ wallClockNow(), static_cast<records::Nearness>(nearness) });
            if (goal.said.size() > records::kMaxNearnessSaid)
                goal.said.erase(goal.said.begin());
        });
    });
    connect(&journal, &ui::JournalModel::goalRemoved, this, [this](const QByteArray& id) {
        const auto found = findRow(m_journal.goals, id);
        if (found == m_journal.goals.end())
            return;
        write({ records::GoalStore::removal(found->id) });
        m_journal.goals.erase(found);
        showGoals();
        if (m_therapist)
            handOverAll(personOf(*m_therapist));
    });
    connect(&journal, &ui::JournalModel::goalsSharingChosen, this, [this](bool shared) {
        m_config.models.journal.setGoalsShared(shared);
        std::vector<records::RecordChange> changes;
        for (records::Goal& goal : m_journal.goals) {
            goal.sharing = shared ? Sharing::Chosen : Sharing::Private;
            goal.person = m_therapist;
            changes.push_back(records::GoalStore::change(goal));
        }
        write(std::move(changes));
        if (m_therapist)
            handOverAll(personOf(*m_therapist));
    });
    ui::FeedbackModel& feedback = m_config.models.feedback;
    connect(&feedback, &ui::FeedbackModel::sendRequested, this, [this](const ui::FeedbackAnswers& a) { answer(a, Sharing::Chosen); });
    connect(&feedback, &ui::FeedbackModel::keepRequested, this, [this](const ui::FeedbackAnswers& a) { answer(a, Sharing::Private); });
}

void JournalDesk::followTherapist()
{
    const std::optional<ui::NextSession> next = m_config.models.home.nextSession();
    const std::optional<crypto::PublicKey> key = keyOf(m_config.models.about.therapistKey());
    // Whose link ended stays the one whom kept notes are for, until there is another.
    if (!key || !next)
        return;
    m_config.models.journal.setNextSession(next->start.date());
    const bool renamed = !(m_config.models.journal.therapist() == next->therapist);
    if (std::exchange(m_therapist, key) == key && !renamed)
        return;
    m_config.models.journal.setTherapist(next->therapist);
    learnNames();
}

void JournalDesk::setSessionWith(const FeatureLine::Person& person) { m_client = keyOf(person); }

crypto::RecordId JournalDesk::freshId() { return m_random.array<16>(); }

ui::PersonName JournalDesk::nameOf(const std::optional<crypto::PublicKey>& person) const
{
    for (const auto& [key, name] : m_journal.names)
        if (person && key == *person)
            return ui::PersonName(QString::fromStdString(name));
    return {};
}

void JournalDesk::write(std::vector<records::RecordChange> changes, std::function<void(bool)> then)
{
    m_config.worker.run(
        this,
        [&vault = m_config.vault, changes = std::move(changes)]() mutable {
            const Status written = vault.write(changes);
            for (records::RecordChange& change : changes)
                if (change.text)
                    crypto::wipe(*change.text);
            if (!written)
                log(LogLevel::Warning, "records", "a row was not written: " + written.error().detail);
            return written.has_value();
        },
        [this, then = std::move(then)](bool written) {
            if (then)
                then(written);
            Q_EMIT journalChanged(m_journal);
        });
}

void JournalDesk::reload()
{
    m_config.worker.run(
        this, [&vault = m_config.vault] { return loadJournal(vault); },
        [this](Result<Journal> journal) {
            if (journal)
                apply(std::move(journal).value());
            else
                log(LogLevel::Warning, "records", "the journal does not read: " + journal.error().detail);
        });
}

void JournalDesk::forget()
{
    m_afterTyping.stop();
    m_whileTyping.stop();
    m_journal = {};
    m_current = {};
    m_currentStored = false;
    m_config.models.journal.openNote({});
    showNotes();
    showGoals();
    showTrends();
}

void JournalDesk::learnNames()
{
    m_config.worker.run(
        this, [&vault = m_config.vault] { return loadJournal(vault); },
        [this](Result<Journal> journal) {
            if (!journal)
                return;
            m_journal.names = std::move(journal->names);
            showNotes();
            showTrends();
        });
}

void JournalDesk::apply(Journal journal)
{
    m_journal = std::move(journal);
    if (!m_config.therapist)
        followTherapist();
    if (!m_config.therapist && !m_therapist && m_journal.names.size() == 1) {
        // Nothing is planned; there is one person whom one knows.
        m_therapist = m_journal.names.front().first;
        const ui::PersonName name = nameOf(m_therapist);
        m_config.models.journal.setTherapist(name.isEmpty() ? ui::PersonName(tr("your therapist"), tr("your therapist")) : name);
    }
    const bool shared = std::any_of(m_journal.goals.begin(), m_journal.goals.end(), [](const records::Goal& goal) { return goal.sharing != Sharing::Private; });
    m_config.models.journal.setGoalsShared(shared);
    if (!m_currentStored && m_config.models.journal.note().isEmpty())
        openNote(true);
    showNotes();
    showGoals();
    showTrends();
    Q_EMIT journalChanged(m_journal);
}

void JournalDesk::showNotes()
{
    QVector<ui::JournalNote> out;
    for (const records::Reflection& row : m_journal.notes) {
        if (row.draft)
            continue;
        ui::JournalNote note;
        note.id = idOf(row.id);
        note.text = draftOf(row);
        note.day = dayOf(row.changed);
        note.sharing = static_cast<ui::JournalNote::Sharing>(row.sharing);
        note.person = nameOf(row.person);
        note.key = row.person ? personOf(*row.person) : QByteArray();
        out.prepend(note);
    }
    m_config.models.journal.setNotes(out);
    if (m_config.therapist)
        return;
    QVector<ui::ReflectionLine> lines;
    for (const ui::JournalNote& note : out) {
        if (note.sharing != ui::JournalNote::Sharing::Received)
            lines.append({ note.text.before, note.day, note.sharing != ui::JournalNote::Sharing::KeptPrivate });
    }
    m_config.models.home.setReflections(lines);
}

void JournalDesk::showGoals()
{
    QVector<ui::JournalGoal> out;
    for (const records::Goal& row : m_journal.goals) {
        if (row.sharing == Sharing::Received)
            continue;
        ui::JournalGoal goal;
        goal.id = idOf(row.id);
        goal.text = QString::fromStdString(row.text);
        goal.talkedAbout = row.talkedAbout ? dayOf(*row.talkedAbout) : QDate();
        goal.nearness = row.said.empty() ? ui::JournalGoal::Nearness::NotSaid : static_cast<ui::JournalGoal::Nearness>(row.said.back().nearness);
        out.append(goal);
    }
    m_config.models.journal.setGoals(out);
    if (m_config.therapist)
        return;
    QVector<ui::GoalLine> lines;
    for (const ui::JournalGoal& goal : out)
        lines.append({ goal.text, goal.talkedAbout });
    m_config.models.home.setGoals(lines);
}

void JournalDesk::showTrends()
{
    QVector<ui::Trend> trends;
    const auto trendOf = [&](const std::optional<crypto::PublicKey>& person) -> ui::Trend& {
        const QByteArray id = m_config.therapist && person ? personOf(*person) : QByteArray();
        const auto found = std::find_if(trends.begin(), trends.end(), [&](const ui::Trend& trend) { return trend.person == id; });
        if (found != trends.end())
            return *found;
        trends.append(ui::Trend { id, m_config.therapist ? nameOf(person) : ui::PersonName(), {}, {} });
        return trends.last();
    };
    for (const records::Feedback& row : m_journal.feedback) {
        ui::TrendPoint point;
        point.day = dayOf(row.session);
        for (std::size_t i = 0; i < point.statements.size(); ++i)
            point.statements[i] = placeOf(row.statements[i]);
        point.words = QString::fromStdString(row.words);
        trendOf(row.person).sessions.append(point);
    }
    for (const records::Goal& row : m_journal.goals) {
        if (m_config.therapist != (row.sharing == Sharing::Received) || row.said.empty())
            continue;
        ui::GoalTrend goal;
        goal.text = QString::fromStdString(row.text);
        for (const records::Goal::Said& said : row.said)
            goal.places.append(heightOf(said.nearness));
        goal.lastWord = wordOf(row.said.back().nearness);
        trendOf(row.person).goals.append(goal);
    }
    m_config.models.feedback.setTrends(trends);
}

void JournalDesk::openNote(bool before)
{
    // What was begun and neither kept nor erased is gone on with.
    const auto begun = std::find_if(m_journal.notes.rbegin(), m_journal.notes.rend(), [](const auto& row) { return row.draft; });
    m_currentStored = begun != m_journal.notes.rend();
    if (m_currentStored) {
        m_current = *begun;
    } else {
        m_current = {};
        m_current.id = freshId();
        m_current.started = m_current.changed = wallClockNow();
        m_current.when = before ? records::Reflection::When::BeforeSession : records::Reflection::When::AfterSession;
    }
    m_config.models.journal.openNote(draftOf(m_current));
}

void JournalDesk::changeNote(const QByteArray& id)
{
    const auto found = findRow(m_journal.notes, id);
    if (found == m_journal.notes.end() || found->sharing == Sharing::HandedOver || found->sharing == Sharing::Received)
        return;
    saveNow();
    m_current = *found;
    m_currentStored = true;
    m_config.models.journal.openNote(draftOf(m_current));
}

void JournalDesk::saveNow()
{
    if (m_config.models.journal.saved() == ui::JournalModel::Saved::Waiting)
        saveNote(m_current.draft);
}

void JournalDesk::saveNote(bool draft)
{
    m_afterTyping.stop();
    m_whileTyping.stop();
    const ui::NoteDraft& note = m_config.models.journal.note();
    if (note.isEmpty() && !m_currentStored)
        return;
    for (std::size_t i = 0; i < note.answers.size(); ++i)
        m_current.answers[i] = note.answers[i].toStdString();
    m_current.feeling = placeOf(note.feeling);
    m_current.sharing = note.share && m_therapist ? Sharing::Chosen : Sharing::Private;
    m_current.person = m_therapist;
    m_current.changed = wallClockNow();
    m_current.draft = draft;
    m_currentStored = true;
    const auto known = findRow(m_journal.notes, idOf(m_current.id));
    if (known == m_journal.notes.end())
        m_journal.notes.push_back(m_current);
    else
        *known = m_current;
    write({ records::ReflectionStore::change(m_current) }, [this, note](bool written) {
        ui::JournalModel& journal = m_config.models.journal;
        if (!written)
            journal.setSaved(ui::JournalModel::Saved::Unable);
        else if (journal.note() == note)
            journal.setSaved(note.isEmpty() ? ui::JournalModel::Saved::Nothing : ui::JournalModel::Saved::Done);
    });
    if (!draft)
        showNotes();
}

void JournalDesk::keepNote()
{
    saveNote(false);
    const bool share = m_current.sharing == Sharing::Chosen;
    m_currentStored = false;
    openNote(true);
    if (share && m_therapist)
        handOverAll(personOf(*m_therapist));
}

void JournalDesk::setSharing(const QByteArray& id, Sharing sharing)
{
    const auto found = findRow(m_journal.notes, id);
    if (found == m_journal.notes.end() || found->sharing == Sharing::HandedOver || found->sharing == Sharing::Received)
        return;
    found->sharing = sharing;
    write({ records::ReflectionStore::change(*found) });
    showNotes();
}

void JournalDesk::writeGoal(const records::Goal& goal)
{
    records::Goal row = goal;
    row.person = m_therapist;
    const auto known = findRow(m_journal.goals, idOf(row.id));
    if (known == m_journal.goals.end())
        m_journal.goals.push_back(row);
    else
        *known = row;
    write({ records::GoalStore::change(row) });
    showGoals();
    showTrends();
    if (m_therapist && row.sharing != Sharing::Private)
        handOverAll(personOf(*m_therapist));
}

void JournalDesk::answer(const ui::FeedbackAnswers& answers, Sharing sharing)
{
    records::Feedback row;
    row.id = freshId();
    row.person = m_sessionWith ? m_sessionWith : m_therapist;
    row.session = m_sessionBegan.value_or(wallClockNow());
    for (std::size_t i = 0; i < row.statements.size(); ++i)
        row.statements[i] = placeOf(answers.statements[i]);
    row.comfort = static_cast<records::Comfort>(answers.comfort);
    row.words = answers.words.toStdString();
    row.sharing = row.person ? sharing : Sharing::Private;
    // An empty answer says nothing; storing it would only tell that there was a session.
    if (row.isEmpty())
        return;
    m_journal.feedback.push_back(row);
    write({ records::FeedbackStore::change(row) });
    ui::SessionReceipt receipt = m_config.models.feedback.receipt();
    receipt.answer = sharing == Sharing::Private ? ui::SessionReceipt::Answer::Kept : ui::SessionReceipt::Answer::WillBeSent;
    m_config.models.feedback.setReceipt(receipt);
    showTrends();
    if (row.person && sharing == Sharing::Chosen)
        handOverAll(personOf(*row.person));
}

void JournalDesk::onCallState()
{
    const State state = m_config.models.call.state();
    if (state == State::InCall && !m_sessionBegan) {
        m_sessionBegan = wallClockNow();
        m_sessionName = m_config.models.call.peer();
        m_sessionWith = m_config.therapist ? m_client : m_therapist;
    }
    // Whose therapist steps away waits, and is in the same session when let in again.
    const bool over = state == State::Idle || state == State::Invitation || state == State::Ended;
    if (over && m_sessionBegan)
        endSession();
}

/// Who steps out and soon comes back is in the same session.
records::Receipt JournalDesk::writeReceipt()
{
    records::Receipt row;
    row.id = freshId();
    row.person = m_sessionWith;
    row.began = *m_sessionBegan;
    const auto same = std::find_if(m_journal.receipts.begin(), m_journal.receipts.end(), [&](const records::Receipt& one) {
        return one.person == row.person && one.began <= row.began && row.began - one.ended < kSameSession;
    });
    if (same != m_journal.receipts.end())
        row = *same;
    row.ended = wallClockNow();
    row.wordsVerified = m_config.models.call.verification() == ui::CallModel::Verification::Verified;
    row.way = static_cast<records::Receipt::Way>(m_config.models.call.way());
    if (same != m_journal.receipts.end())
        *same = row;
    else
        m_journal.receipts.push_back(row);
    write({ records::ReceiptStore::change(row) });
    return row;
}

void JournalDesk::endSession()
{
    const records::Receipt row = writeReceipt();
    if (!m_config.therapist) {
        ui::SessionReceipt receipt;
        receipt.peer = m_sessionName;
        receipt.began = QDateTime::fromSecsSinceEpoch(row.began.time_since_epoch().count());
        receipt.minutes = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(row.ended - row.began).count());
        receipt.wordsVerified = row.wordsVerified;
        receipt.way = static_cast<ui::SessionReceipt::Way>(m_config.models.call.way());
        m_config.models.feedback.setReceipt(receipt);
        m_config.models.feedback.ask(m_sessionName);
    }
    // The answers that follow belong to this session; the next one begins with InCall.
    QTimer::singleShot(0, this, [this] {
        if (!isTalking(m_config.models.call.state()))
            m_sessionBegan.reset();
    });
}

void JournalDesk::handOverAll(const FeatureLine::Person& person)
{
    const std::optional<crypto::PublicKey> key = keyOf(person);
    if (m_config.therapist || !key || !m_config.features.isOpen(person))
        return;
    for (const records::Reflection& row : m_journal.notes)
        if (!row.draft && row.sharing == Sharing::Chosen && row.person == key)
            m_config.features.send(person, ControlType::Reflection, session::encodeBody(row.id, row));
    for (const records::Feedback& row : m_journal.feedback)
        if (row.sharing == Sharing::Chosen && row.person == key)
            m_config.features.send(person, ControlType::Feedback, session::encodeBody(row.id, row));
    std::vector<records::Goal> goals;
    for (const records::Goal& row : m_journal.goals)
        if (row.sharing == Sharing::Chosen || row.sharing == Sharing::HandedOver)
            goals.push_back(row);
    if (m_config.models.journal.goalsShared() || m_goalsItem != crypto::RecordId {}) {
        m_goalsItem = freshId();
        m_config.features.send(person, ControlType::Goals, session::encodeBody(m_goalsItem, goals));
    }
}

void JournalDesk::onReceived(const FeatureLine::Person& person, quint8 type, const QByteArray& body)
{
    switch (static_cast<ControlType>(type)) {
    case ControlType::Received:
        if (const auto item = session::parseReceived(viewOf(body)))
            onAcknowledged(person, *item);
        break;
    case ControlType::Reflection:
        if (const auto note = session::parseReflection(viewOf(body)); note && m_config.therapist)
            keepReceived(person, note->item, note->value);
        break;
    case ControlType::Feedback:
        if (const auto feedback = session::parseFeedback(viewOf(body)); feedback && m_config.therapist)
            keepReceived(person, feedback->item, feedback->value);
        break;
    case ControlType::Goals:
        if (auto goals = session::parseGoals(viewOf(body)); goals && m_config.therapist)
            keepGoals(person, goals->item, std::move(goals->value));
        break;
    default: break; // another desk's
    }
}

void JournalDesk::onAcknowledged(const FeatureLine::Person& person, const crypto::RecordId& item)
{
    const std::optional<crypto::PublicKey> key = keyOf(person);
    for (records::Reflection& row : m_journal.notes) {
        // Also one that was taken back while it was on its way: it is with the other side now, and that is said.
        if (row.id != item || row.sharing == Sharing::HandedOver || row.person != key)
            continue;
        row.sharing = Sharing::HandedOver;
        row.handedOver = wallClockNow();
        write({ records::ReflectionStore::change(row) });
        showNotes();
    }
    for (records::Feedback& row : m_journal.feedback) {
        if (row.id != item || row.sharing != Sharing::Chosen || row.person != key)
            continue;
        row.sharing = Sharing::HandedOver;
        row.handedOver = wallClockNow();
        write({ records::FeedbackStore::change(row) });
        ui::SessionReceipt receipt = m_config.models.feedback.receipt();
        if (receipt.answer == ui::SessionReceipt::Answer::WillBeSent)
            receipt.answer = ui::SessionReceipt::Answer::Sent;
        m_config.models.feedback.setReceipt(receipt);
    }
}

namespace {

std::vector<records::Reflection>& rowsOf(Journal& journal, const records::Reflection*) { return journal.notes; }
std::vector<records::Feedback>& rowsOf(Journal& journal, const records::Feedback*) { return journal.feedback; }

} // namespace

template <typename Row>
void JournalDesk::keepReceived(const FeatureLine::Person& person, const crypto::RecordId& item, Row row)
{
    row.person = keyOf(person);
    std::vector<Row>& rows = rowsOf(m_journal, &row);
    const auto known = findRow(rows, idOf(item));
    // A number that belongs to somebody else's row, or more than anybody writes: not taken, and not answered.
    if ((known != rows.end() && known->person != row.person) || (known == rows.end() && rows.size() >= kMostReceived))
        return;
    if (known != rows.end()) {
        // Its answer was lost on the way.
        m_config.features.send(person, ControlType::Received, session::encodeReceived(item));
        return;
    }
    rows.push_back(row);
    write({ records::RowStore<Row>::change(row) }, [this, person, item](bool written) {
        if (written) {
            m_config.features.send(person, ControlType::Received, session::encodeReceived(item));
            return;
        }
        // Not kept, as while the vault is locked: the other side sends it again.
        std::vector<Row>& kept = rowsOf(m_journal, static_cast<const Row*>(nullptr));
        std::erase_if(kept, [&](const Row& one) { return one.id == item; });
        showNotes();
        showTrends();
    });
    if (nameOf(row.person).isEmpty())
        learnNames(); // a person met for the first time
    showNotes();
    showTrends();
}

void JournalDesk::keepGoals(const FeatureLine::Person& person, const crypto::RecordId& item, std::vector<records::Goal> goals)
{
    const std::optional<crypto::PublicKey> key = keyOf(person);
    std::vector<records::RecordChange> changes;
    for (const records::Goal& old : m_journal.goals)
        if (old.person == key)
            changes.push_back(records::GoalStore::removal(old.id));
    std::erase_if(m_journal.goals, [&](const records::Goal& goal) { return goal.person == key; });
    for (records::Goal& goal : goals) {
        // Numbers of this side's own: another person's rows cannot be hit.
        goal.id = freshId();
        goal.person = key;
        changes.push_back(records::GoalStore::change(goal));
        m_journal.goals.push_back(goal);
    }
    write(std::move(changes), [this, person, item](bool written) {
        if (written)
            m_config.features.send(person, ControlType::Received, session::encodeReceived(item));
    });
    showTrends();
}

} // namespace alcove::app
