#include "app/window/agreement_desk.h"

#include "app/window/lost_line.h"
#include "core/base/log.h"
#include "core/records/contact_store.h"
#include "core/records/invitation_store.h"
#include "core/records/keeping_store.h"

#include <QFile>
#include <QFileDialog>

#include <algorithm>

namespace alcove::app {
namespace {

using session::ControlType;
using session::ItemId;

std::optional<crypto::PublicKey> keyOf(const FeatureLine::Person& person)
{
    if (person.size() != 32)
        return std::nullopt;
    return toArray<32>(ByteView(reinterpret_cast<const std::uint8_t*>(person.data()), 32));
}

ByteView viewOf(const QByteArray& bytes)
{
    return { reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size()) };
}

QDate dayOf(UnixTime time) { return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count()).date(); }

QDate dayOf(const std::chrono::year_month_day& day)
{
    return { static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())), static_cast<int>(static_cast<unsigned>(day.day())) };
}

ui::AgreementPart partOf(const practice::AgreementSection& section)
{
    ui::AgreementPart out;
    out.name = QString::fromStdString(section.name);
    out.title = QString::fromStdString(section.title);
    for (const practice::AgreementParagraph& paragraph : section.paragraphs)
        out.paragraphs.append({ static_cast<ui::AgreementPart::Paragraph::Kind>(paragraph.kind), QString::fromStdString(paragraph.text) });
    return out;
}

ui::TodayAnswers answersOf(const records::ForToday& row)
{
    return { QString::fromStdString(row.place), QString::fromStdString(row.phone), QString::fromStdString(row.contactName),
        QString::fromStdString(row.contactPhone), QString::fromStdString(row.overhear),
        static_cast<ui::TodayAnswers::PlanB>(row.planB), row.planBMinutes };
}

template <typename Row>
Row& kept(std::vector<Row>& rows, Row row)
{
    const auto known = std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return one.id == row.id; });
    if (known == rows.end())
        return rows.emplace_back(std::move(row));
    return *known = std::move(row);
}

QString startingText()
{
    QFile file(QStringLiteral(":/agreement/starting_text.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Result<AgreementRows> loadAgreements(records::Vault& vault)
{
    AgreementRows out;
    ASSIGN_OR_RETURN(out.texts, records::AgreementTextStore(vault).load());
    ASSIGN_OR_RETURN(out.copies, records::AgreementStore(vault).load());
    ASSIGN_OR_RETURN(out.todays, records::ForTodayStore(vault).load());
    ASSIGN_OR_RETURN(out.outbox, records::OutboxStore(vault).load());
    std::sort(out.copies.begin(), out.copies.end(), [](const auto& a, const auto& b) { return a.signedAt < b.signedAt; });
    std::sort(out.outbox.begin(), out.outbox.end(), [](const auto& a, const auto& b) { return a.made < b.made; });
    ASSIGN_OR_RETURN(const std::vector<records::StoredInvitation> invitations, records::InvitationStore(vault).load());
    for (const records::StoredInvitation& one : invitations)
        if (one.boundTo)
            out.names.emplace_back(*one.boundTo, one.label.empty() ? one.peerName : one.label);
    ASSIGN_OR_RETURN(const std::vector<records::StoredContact> contacts, records::ContactStore(vault).load());
    for (const records::StoredContact& one : contacts) {
        out.names.emplace_back(one.therapistKey, one.name);
        out.ownKeys.emplace_back(one.therapistKey, crypto::KeyPair::fromSecret(one.ownStaticSecret.clone()).publicKey());
    }
    return out;
}

AgreementDesk::AgreementDesk(Config config)
    : m_config(std::move(config))
{
    connect(&m_config.features, &FeatureLine::opened, this, &AgreementDesk::onOpened);
    connect(&m_config.features, &FeatureLine::received, this, &AgreementDesk::onReceived);
    connectModel();
    reload();
}

AgreementDesk::~AgreementDesk() { m_config.worker.waitForAll(); }

void AgreementDesk::connectModel()
{
    using Kind = session::AgreementAnswer::Kind;
    ui::AgreementModel& model = m_config.models.agreement;
    connect(&model, &ui::AgreementModel::readRequested, this, &AgreementDesk::markRead);
    connect(&model, &ui::AgreementModel::signRequested, this, &AgreementDesk::sign);
    connect(&model, &ui::AgreementModel::askRequested, this, [this](int section, const QString& text) { sendAnswer(Kind::Question, section, text); });
    connect(&model, &ui::AgreementModel::declineRequested, this, [this] { sendAnswer(Kind::Declined, 0, {}); });
    connect(&model, &ui::AgreementModel::withdrawRequested, this, [this] {
        if (m_therapist)
            withdraw(*m_therapist);
    });
    connect(&model, &ui::AgreementModel::withdrawFromRequested, this, [this](const QByteArray& person) {
        if (const auto key = keyOf(person))
            withdraw(*key);
    });
    connect(&model, &ui::AgreementModel::todayEdited, this, &AgreementDesk::sayForToday);
    connect(&model, &ui::AgreementModel::ownTextChosen, this, &AgreementDesk::useText);
    connect(&m_config.models.about, &ui::AboutModel::changed, this, &AgreementDesk::showPlanB);
    connect(&model, &ui::AgreementModel::giveRequested, this, &AgreementDesk::give);
    if (m_config.therapistKey)
        connect(&m_config.models.people, &ui::PeopleModel::changed, this, &AgreementDesk::render);
    connect(&model, &ui::AgreementModel::saveCopyRequested, this, [this] {
        const records::AgreementText* text = textFor(m_therapist);
        const QString path = text ? QFileDialog::getSaveFileName(nullptr, tr("Save a copy"), tr("agreement.txt")) : QString();
        QFile file(path);
        if (!path.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(reinterpret_cast<const char*>(text->document.data()), static_cast<qint64>(text->document.size()));
    });
}

void AgreementDesk::setTherapist(const FeatureLine::Person& person)
{
    m_therapist = keyOf(person);
    render();
}

void AgreementDesk::setSessionWith(const FeatureLine::Person& person)
{
    const auto key = keyOf(person);
    if (m_client == key)
        return;
    m_client = key;
    showPlanB();
}

void AgreementDesk::showPlanB()
{
    const bool therapist = m_config.therapistKey.has_value();
    const auto& other = therapist ? m_client : m_therapist;
    const auto row = std::find_if(m_rows.todays.begin(), m_rows.todays.end(), [&](const records::ForToday& one) { return other && one.person == other; });
    const ui::AboutModel& about = m_config.models.about;
    const QString phone = therapist ? about.own().phone : other ? about.person(personOf(*other)).phone : QString();
    const LostLine line = lostLine(row == m_rows.todays.end() ? nullptr : &*row, therapist ? session::Side::Therapist : session::Side::Client, phone);
    m_config.models.call.setPlanB(line.plan);
    m_config.models.call.setPhoneNumber(line.number);
}

void AgreementDesk::reload(std::function<void()> then)
{
    m_config.worker.run(
        this, [&vault = m_config.vault] { return loadAgreements(vault); },
        [this, then = std::move(then)](Result<AgreementRows> rows) {
            if (rows)
                apply(std::move(rows).value());
            if (rows && then)
                then();
            if (!rows)
                log(LogLevel::Warning, "records", "the agreements do not read: " + rows.error().detail);
        });
}

void AgreementDesk::apply(AgreementRows rows)
{
    m_rows = std::move(rows);
    if (!m_config.therapistKey && !m_therapist && m_rows.ownKeys.size() == 1)
        m_therapist = m_rows.ownKeys.front().first;
    render();
}

records::AgreementText* AgreementDesk::textFor(const std::optional<crypto::PublicKey>& person)
{
    const auto found = std::find_if(m_rows.texts.begin(), m_rows.texts.end(), [&](const auto& text) { return text.person == person; });
    return found == m_rows.texts.end() ? nullptr : &*found;
}

records::Agreement* AgreementDesk::copyFor(const crypto::PublicKey& person)
{
    const auto found = std::find_if(m_rows.copies.rbegin(), m_rows.copies.rend(), [&](const auto& copy) { return copy.person == person; });
    return found == m_rows.copies.rend() ? nullptr : &*found;
}

std::optional<session::AgreementPair> AgreementDesk::pairWith(const crypto::PublicKey& person) const
{
    if (m_config.therapistKey)
        return session::AgreementPair { *m_config.therapistKey, person };
    for (const auto& [therapist, own] : m_rows.ownKeys)
        if (therapist == person)
            return session::AgreementPair { therapist, own };
    return std::nullopt; // a guest keeps nothing
}

ui::PersonName AgreementDesk::nameOf(const crypto::PublicKey& person) const
{
    for (const auto& [key, name] : m_rows.names)
        if (key == person)
            return ui::PersonName(QString::fromStdString(name));
    return {};
}

void AgreementDesk::write(std::vector<records::RecordChange> changes, std::function<void()> then)
{
    m_config.worker.run(
        this, [&vault = m_config.vault, changes = std::move(changes)] { return vault.write(changes); },
        [then = std::move(then)](const Status& written) {
            if (!written)
                log(LogLevel::Warning, "records", "an agreement was not written: " + written.error().detail);
            else if (then)
                then();
        });
}

void AgreementDesk::acknowledge(const crypto::PublicKey& person, const ItemId& item)
{
    m_config.features.send(personOf(person), ControlType::Received, session::encodeReceived(item));
}

/// Kept until the other side has it, and sent at once when it is connected.
void AgreementDesk::queue(const crypto::PublicKey& person, ControlType type, const ItemId& item, Bytes body, std::vector<records::RecordChange> with)
{
    records::OutboxItem row { item, person, static_cast<std::uint8_t>(type), std::move(body), records::Table::Agreement, item, wallClockNow() };
    with.push_back(records::OutboxStore::change(row));
    m_rows.outbox.push_back(row);
    write(std::move(with), [this, row] { m_config.features.send(personOf(*row.person), static_cast<ControlType>(row.type), row.body); });
}

void AgreementDesk::onOpened(const FeatureLine::Person& person)
{
    const std::optional<crypto::PublicKey> key = keyOf(person);
    if (!key)
        return;
    if (!m_config.therapistKey)
        m_therapist = key;
    for (const records::OutboxItem& item : m_rows.outbox)
        if (item.person == key)
            m_config.features.send(person, static_cast<ControlType>(item.type), item.body);
    if (m_config.therapistKey && mayOffer(*key))
        offerTo(*key);
    render();
}

/// Whoever has a text gets the later ones; whoever has none, what was said when the link was made.
bool AgreementDesk::mayOffer(const crypto::PublicKey& client)
{
    return textFor(client) || !m_config.mayOffer || m_config.mayOffer(personOf(client));
}

void AgreementDesk::offerTo(const crypto::PublicKey& client)
{
    const records::AgreementText* own = textFor(std::nullopt);
    const records::Agreement* copy = copyFor(client);
    const auto pair = pairWith(client);
    if (!own || !pair)
        return;
    if (copy && !copy->withdrawn) {
        const auto opened = session::openCopy(copy->copy, *pair, std::nullopt);
        if (opened && opened->offer.document == own->document)
            return; // signed by both, and nothing has changed
    }
    const std::string name = m_config.models.settings.ownName().trimmed().toStdString();
    m_config.worker.run(
        this,
        [&vault = m_config.vault, pair = *pair, document = own->document, name = name.empty() ? std::string("–") : name]() -> Result<Bytes> {
            crypto::SystemRandom random;
            ASSIGN_OR_RETURN(const crypto::SigningKey key, records::signingKey(vault, std::nullopt, random));
            return session::encodeOffer(session::offerAgreement(pair, name, document, key, wallClockNow()));
        },
        [this, client, document = own->document](const Result<Bytes>& offer) {
            if (!offer)
                return;
            records::AgreementText row;
            row.id = records::clientOf(client);
            row.person = client;
            if (const records::AgreementText* before = textFor(client); before && before->document == document)
                row = *before;
            row.document = document;
            row.offer = *offer;
            row.arrived = wallClockNow();
            write({ records::AgreementTextStore::change(kept(m_rows.texts, row)) });
            m_config.features.send(personOf(client), ControlType::AgreementOffer, session::encodeOfferBody(row.id, *offer));
            render();
        });
}

void AgreementDesk::onReceived(const FeatureLine::Person& person, quint8 type, const QByteArray& body)
{
    const std::optional<crypto::PublicKey> key = keyOf(person);
    if (!key)
        return;
    const bool therapist = m_config.therapistKey.has_value();
    switch (static_cast<ControlType>(type)) {
    case ControlType::AgreementOffer:
        if (const auto offer = session::parseOfferBody(viewOf(body)); offer && !therapist)
            keepOffer(*key, *offer);
        break;
    case ControlType::AgreementSigned:
        if (const auto copy = session::parseCopyBody(viewOf(body)); copy && therapist)
            keepCopy(*key, *copy);
        break;
    case ControlType::AgreementAnswer:
        if (const auto answer = session::parseAgreementAnswer(viewOf(body)); answer && therapist)
            keepAnswer(*key, *answer);
        break;
    case ControlType::AgreementWithdrawn:
        if (const auto withdrawal = session::parseWithdrawal(viewOf(body)))
            keepWithdrawal(*key, *withdrawal);
        break;
    case ControlType::ForToday:
        if (auto today = session::parseForToday(viewOf(body)); today && therapist) {
            // One row a person: what was said before is not kept.
            today->value.id = records::clientOf(*key);
            today->value.person = *key;
            write({ records::ForTodayStore::change(kept(m_rows.todays, today->value)) },
                [this, person = *key, item = today->item] { acknowledge(person, item); });
            render();
        }
        break;
    case ControlType::Received:
        if (const auto item = session::parseReceived(viewOf(body)))
            onAcknowledged(*key, *item);
        break;
    default: break; // another desk's
    }
}

void AgreementDesk::keepOffer(const crypto::PublicKey& therapist, const session::Handed<Bytes>& offer)
{
    const auto pair = pairWith(therapist);
    const records::AgreementText* before = textFor(therapist);
    if (!pair) {
        // The first meeting: the key for this therapist was stored after the rows were read. Once is enough; a
        // guest keeps nothing and never has one.
        if (std::exchange(m_lookedAgain, therapist) != therapist)
            reload([this, therapist, offer] { keepOffer(therapist, offer); });
        return;
    }
    std::optional<crypto::PublicKey> known;
    if (before)
        if (const auto earlier = session::openOffer(before->offer, *pair, std::nullopt))
            known = earlier->signer;
    const auto opened = session::openOffer(offer.value, *pair, known);
    if (!opened) {
        log(LogLevel::Warning, "records", "an offered agreement was refused: " + opened.error().detail);
        return;
    }
    records::AgreementText row;
    row.id = records::clientOf(therapist);
    row.person = therapist;
    if (before && before->document == opened->document)
        row = *before; // offered again: what was read stays read
    row.document = opened->document;
    row.offer = offer.value;
    row.arrived = wallClockNow();
    write({ records::AgreementTextStore::change(kept(m_rows.texts, row)) });
    render();
}

void AgreementDesk::keepCopy(const crypto::PublicKey& client, const session::Handed<Bytes>& copy)
{
    const auto pair = pairWith(client);
    const records::AgreementText* text = textFor(client);
    const records::Agreement* before = copyFor(client);
    std::optional<crypto::PublicKey> known;
    if (before && pair)
        if (const auto earlier = session::openCopy(before->copy, *pair, std::nullopt))
            known = earlier->signer;
    const auto opened = pair ? session::openCopy(copy.value, *pair, known) : Result<session::AgreementCopy>(ErrorCode::NotFound, "nobody");
    // Only what this side offered, word for word, can be signed.
    if (!opened || !text || session::encodeOffer(opened->offer) != text->offer) {
        const auto again = std::find_if(m_rows.copies.begin(), m_rows.copies.end(), [&](const auto& row) { return row.copy == copy.value; });
        if (again != m_rows.copies.end())
            acknowledge(client, copy.item);
        else
            log(LogLevel::Warning, "records", "a signed agreement was refused");
        return;
    }
    const bool taken = std::any_of(m_rows.copies.begin(), m_rows.copies.end(),
        [&](const auto& one) { return one.id == copy.item && one.person != client; });
    if (taken)
        return; // a number of somebody else's row
    records::Agreement row;
    row.id = copy.item;
    row.person = client;
    row.copy = copy.value;
    row.signedAt = opened->signedAt;
    row.keptByBoth = true;
    write({ records::AgreementStore::change(kept(m_rows.copies, row)) }, [this, client, item = copy.item] { acknowledge(client, item); });
    render();
}

void AgreementDesk::keepAnswer(const crypto::PublicKey& client, const session::Handed<session::AgreementAnswer>& answer)
{
    records::AgreementText* text = textFor(client);
    if (!text)
        return;
    if (answer.value.kind == session::AgreementAnswer::Kind::Declined)
        text->declined = wallClockNow();
    else
        text->question = answer.value.text;
    write({ records::AgreementTextStore::change(*text) }, [this, client, item = answer.item] { acknowledge(client, item); });
    render();
}

void AgreementDesk::keepWithdrawal(const crypto::PublicKey& person, const session::Handed<session::AgreementWithdrawal>& withdrawal)
{
    const auto other = m_config.therapistKey ? session::AgreementSide::Client : session::AgreementSide::Therapist;
    for (records::Agreement& row : m_rows.copies) {
        if (row.person != person || !session::checkWithdrawal(withdrawal.value, row.copy, other))
            continue;
        row.withdrawn = withdrawal.value.at;
        row.withdrawal = session::encodeBody(withdrawal.item, withdrawal.value);
        write({ records::AgreementStore::change(row) }, [this, person, item = withdrawal.item] { acknowledge(person, item); });
    }
    render();
}

void AgreementDesk::onAcknowledged(const crypto::PublicKey& person, const ItemId& item)
{
    std::vector<records::RecordChange> changes;
    std::erase_if(m_rows.outbox, [&](const records::OutboxItem& row) {
        if (row.id != item || row.person != person)
            return false;
        changes.push_back(records::OutboxStore::removal(row.id));
        return true;
    });
    for (records::Agreement& row : m_rows.copies) {
        if (row.id != item || row.person != person)
            continue;
        row.keptByBoth = true;
        changes.push_back(records::AgreementStore::change(row));
    }
    if (changes.empty())
        return;
    write(std::move(changes));
    render();
}

void AgreementDesk::markRead(int section)
{
    records::AgreementText* text = m_therapist ? textFor(m_therapist) : nullptr;
    const auto number = static_cast<std::uint8_t>(section);
    if (!text || std::find(text->read.begin(), text->read.end(), number) != text->read.end())
        return;
    text->read.push_back(number);
    write({ records::AgreementTextStore::change(*text) });
    render();
}

void AgreementDesk::sign(const QString& name)
{
    const records::AgreementText* text = m_therapist ? textFor(m_therapist) : nullptr;
    const auto pair = m_therapist ? pairWith(*m_therapist) : std::nullopt;
    const std::string typed = name.toStdString();
    if (!text || !pair || typed.empty() || typed.size() > session::kMaxSignedName)
        return;
    auto offer = session::openOffer(text->offer, *pair, std::nullopt);
    if (!offer)
        return;
    m_config.worker.run(
        this,
        [&vault = m_config.vault, offer = std::move(offer).value(), typed, person = *m_therapist]() mutable -> Result<Bytes> {
            crypto::SystemRandom random;
            ASSIGN_OR_RETURN(const crypto::SigningKey key, records::signingKey(vault, person, random));
            return session::encodeCopy(session::signAgreement(std::move(offer), typed, key, wallClockNow()));
        },
        [this, person = *m_therapist](const Result<Bytes>& copy) {
            if (!copy)
                return;
            records::Agreement row;
            row.id = m_random.array<16>();
            row.person = person;
            row.copy = *copy;
            row.signedAt = wallClockNow();
            m_rows.copies.push_back(row);
            queue(person, ControlType::AgreementSigned, row.id, session::encodeCopyBody(row.id, *copy), { records::AgreementStore::change(row) });
            render();
        });
}

void AgreementDesk::withdraw(const crypto::PublicKey& person)
{
    const records::Agreement* copy = copyFor(person);
    if (!copy || copy->withdrawn)
        return;
    const bool therapist = m_config.therapistKey.has_value();
    m_config.worker.run(
        this,
        [&vault = m_config.vault, bytes = copy->copy, therapist, person]() -> Result<session::AgreementWithdrawal> {
            crypto::SystemRandom random;
            ASSIGN_OR_RETURN(const crypto::SigningKey key, records::signingKey(vault, therapist ? std::nullopt : std::optional(person), random));
            const auto side = therapist ? session::AgreementSide::Therapist : session::AgreementSide::Client;
            return session::withdrawAgreement(bytes, side, key, wallClockNow());
        },
        [this, person, id = copy->id](const Result<session::AgreementWithdrawal>& withdrawal) {
            records::Agreement* row = copyFor(person);
            if (!withdrawal || !row || row->id != id)
                return;
            const ItemId item = m_random.array<16>();
            row->withdrawn = withdrawal->at;
            row->withdrawal = session::encodeBody(item, *withdrawal);
            queue(person, ControlType::AgreementWithdrawn, item, row->withdrawal, { records::AgreementStore::change(*row) });
            render();
        });
}

void AgreementDesk::sendAnswer(session::AgreementAnswer::Kind kind, int section, const QString& text)
{
    records::AgreementText* offered = m_therapist ? textFor(m_therapist) : nullptr;
    if (!offered)
        return;
    const bool declined = kind == session::AgreementAnswer::Kind::Declined;
    if (declined)
        offered->declined = wallClockNow();
    else
        offered->question = text.toStdString();
    const ItemId item = m_random.array<16>();
    session::AgreementAnswer answer { kind, session::agreementHash(offered->document), static_cast<std::uint32_t>(section), text.toStdString() };
    queue(*m_therapist, ControlType::AgreementAnswer, item, session::encodeBody(item, answer), { records::AgreementTextStore::change(*offered) });
    render();
}

void AgreementDesk::sayForToday(const ui::TodayAnswers& today)
{
    if (!m_therapist)
        return;
    records::ForToday row { records::clientOf(*m_therapist), *m_therapist, wallClockNow(), today.place.toStdString(), today.phone.toStdString(),
        today.contactName.toStdString(), today.contactPhone.toStdString(), today.overhear.toStdString(),
        static_cast<records::ForToday::PlanB>(today.planB), static_cast<std::uint8_t>(today.planBMinutes) };
    kept(m_rows.todays, row);
    std::vector<records::RecordChange> changes { records::ForTodayStore::change(row) };
    // Only the newest is handed over.
    std::erase_if(m_rows.outbox, [&](const records::OutboxItem& item) {
        if (item.type != static_cast<std::uint8_t>(ControlType::ForToday) || item.person != m_therapist)
            return false;
        changes.push_back(records::OutboxStore::removal(item.id));
        return true;
    });
    const ItemId item = m_random.array<16>();
    queue(*m_therapist, ControlType::ForToday, item, session::encodeBody(item, row), std::move(changes));
    m_config.models.agreement.setToday(today);
    showPlanB();
}

void AgreementDesk::useText(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const auto parsed = practice::parseAgreement(viewOf(bytes));
    if (!parsed) {
        m_config.models.agreement.setOwnText(text, true);
        return;
    }
    records::AgreementText row;
    row.document = practice::encodeAgreement(*parsed);
    row.arrived = wallClockNow();
    write({ records::AgreementTextStore::change(kept(m_rows.texts, row)) });
    render();
    for (const FeatureLine::Person& person : m_config.features.people())
        if (const auto key = keyOf(person); key && mayOffer(*key))
            offerTo(*key);
}

void AgreementDesk::render()
{
    if (m_config.therapistKey)
        renderTherapist();
    else
        renderClient();
    showPlanB();
}

void AgreementDesk::renderClient()
{
    using State = ui::AgreementModel::State;
    ui::AgreementModel::Shown shown;
    const records::AgreementText* text = m_therapist ? textFor(m_therapist) : nullptr;
    const auto pair = m_therapist ? pairWith(*m_therapist) : std::nullopt;
    const auto offer = text && pair ? session::openOffer(text->offer, *pair, std::nullopt) : Result<session::AgreementOffer>(ErrorCode::NotFound, "none");
    const auto document = offer ? practice::parseAgreement(offer->document) : Result<practice::AgreementDocument>(ErrorCode::NotFound, "none");
    if (!document) {
        m_config.models.agreement.show(shown);
        return;
    }
    shown.state = text->declined ? State::Declined : State::ToRead;
    shown.therapist = ui::PersonName(QString::fromStdString(offer->name));
    shown.version = static_cast<int>(document->version);
    shown.versionDay = dayOf(document->date);
    shown.therapistSigned = dayOf(offer->offered);
    for (const practice::AgreementSection& section : document->sections)
        shown.parts.append(partOf(section));
    for (const std::uint8_t section : text->read)
        if (section < shown.parts.size())
            shown.parts[section].read = true;
    const records::Agreement* copy = copyFor(*m_therapist);
    const auto opened = copy ? session::openCopy(copy->copy, *pair, std::nullopt) : Result<session::AgreementCopy>(ErrorCode::NotFound, "none");
    if (opened) {
        shown.ownSigned = dayOf(copy->signedAt);
        shown.keptByBoth = copy->keptByBoth;
        const auto before = practice::parseAgreement(opened->offer.document);
        if (copy->withdrawn) {
            shown.state = State::Withdrawn;
        } else if (opened->offer.document == offer->document) {
            shown.state = State::Signed;
            for (ui::AgreementPart& part : shown.parts)
                part.read = true;
        } else if (before && !text->declined) {
            shown.state = State::Changed;
            for (ui::AgreementPart& part : shown.parts)
                part.read = true;
            for (const std::size_t changed : practice::changedSections(*before, *document)) {
                ui::AgreementPart& part = shown.parts[static_cast<int>(changed)];
                part.changed = true;
                part.read = std::find(text->read.begin(), text->read.end(), static_cast<std::uint8_t>(changed)) != text->read.end();
            }
        }
    }
    m_config.models.agreement.show(shown);
    for (const records::ForToday& row : m_rows.todays)
        if (row.person == m_therapist)
            m_config.models.agreement.setToday(answersOf(row));
}

void AgreementDesk::renderTherapist()
{
    const records::AgreementText* own = textFor(std::nullopt);
    m_config.models.agreement.setOwnText(
        own ? QString::fromUtf8(reinterpret_cast<const char*>(own->document.data()), static_cast<qsizetype>(own->document.size())) : startingText(), false);
    m_config.models.agreement.setInUse(own != nullptr);
    QVector<ui::ClientAgreement> clients;
    for (const records::AgreementText& text : m_rows.texts)
        if (text.person)
            clients.append(agreementOf(text));
    for (const ui::KnownPerson& person : m_config.models.people.people()) {
        const auto key = keyOf(person.key);
        if (!key || textFor(*key))
            continue;
        ui::ClientAgreement client;
        client.person = person.key;
        client.name = person.name;
        client.toGive = person.agreement;
        clients.append(client);
    }
    m_config.models.agreement.setClients(clients);
}

ui::ClientAgreement AgreementDesk::agreementOf(const records::AgreementText& text)
{
    using State = ui::ClientAgreement::State;
    ui::ClientAgreement client;
    client.person = personOf(*text.person);
    client.name = nameOf(*text.person);
    for (const ui::KnownPerson& person : m_config.models.people.people())
        if (person.key == client.person)
            client.name = person.name;
    client.state = text.declined ? State::Declined : State::Offered;
    client.day = dayOf(text.arrived);
    client.question = QString::fromStdString(text.question);
    if (const auto document = practice::parseAgreement(text.document))
        client.version = static_cast<int>(document->version);
    if (const records::Agreement* copy = copyFor(*text.person)) {
        const auto pair = pairWith(*text.person);
        const auto opened = pair ? session::openCopy(copy->copy, *pair, std::nullopt) : Result<session::AgreementCopy>(ErrorCode::NotFound, "nobody");
        const bool same = opened && opened->offer.document == text.document;
        client.day = dayOf(copy->withdrawn.value_or(copy->signedAt));
        client.state = copy->withdrawn ? State::Withdrawn : same ? State::Signed : text.declined ? State::Declined : State::Changed;
    }
    for (const records::ForToday& row : m_rows.todays)
        if (row.person == text.person)
            client.today = answersOf(row);
    return client;
}

void AgreementDesk::give(const QByteArray& person, bool on)
{
    for (const ui::KnownPerson& known : m_config.models.people.people())
        if (known.key == person)
            Q_EMIT m_config.models.people.agreementChosen(known.invitationId, on);
    const auto key = keyOf(person);
    if (on && key && m_config.features.isOpen(person))
        offerTo(*key);
}

} // namespace alcove::app
