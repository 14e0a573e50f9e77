#include "app/window/people_desk.h"

#include "core/base/log.h"
#include "core/session/people_bodies.h"

#include <QDateTime>

namespace alcove::app {
namespace {

using session::ControlType;

std::vector<std::string> toStrings(const QStringList& lines)
{
    std::vector<std::string> out;
    for (const QString& line : lines)
        out.push_back(line.toStdString());
    return out;
}

QStringList toStringList(const std::vector<std::string>& lines)
{
    QStringList out;
    for (const std::string& line : lines)
        out << QString::fromStdString(line);
    return out;
}

records::StoredAbout toStored(const ui::AboutPerson& about)
{
    records::StoredAbout out;
    out.name = about.name.toStdString();
    out.say = about.say.toStdString();
    out.pronouns = about.pronouns.toStdString();
    out.helps = about.helps;
    out.words = about.words.toStdString();
    out.profession = about.profession.toStdString();
    out.speaks = about.speaks.toStdString();
    out.expect = toStrings(about.expect);
    out.phone = about.phone.toStdString();
    return out;
}

ui::AboutPerson fromStored(const records::StoredAbout& stored)
{
    ui::AboutPerson out;
    out.name = QString::fromStdString(stored.name);
    out.say = QString::fromStdString(stored.say);
    out.pronouns = QString::fromStdString(stored.pronouns);
    out.helps = stored.helps;
    out.words = QString::fromStdString(stored.words);
    out.profession = QString::fromStdString(stored.profession);
    out.speaks = QString::fromStdString(stored.speaks);
    out.expect = toStringList(stored.expect);
    out.phone = QString::fromStdString(stored.phone);
    return out;
}

std::optional<crypto::PublicKey> keyOf(const FeatureLine::Person& person)
{
    crypto::PublicKey key {};
    if (person.size() != static_cast<qsizetype>(key.size()))
        return std::nullopt;
    std::copy(person.begin(), person.end(), key.begin());
    return key;
}

void warn(const char* what, const Error& error)
{
    log(LogLevel::Warning, "window", std::string(what) + ": " + error.detail);
}

ByteView viewOf(const QByteArray& body)
{
    return { reinterpret_cast<const std::uint8_t*>(body.constData()), static_cast<std::size_t>(body.size()) };
}

} // namespace

PeopleDesk::PeopleDesk(Config config)
    : m_config(std::move(config))
{
    auto own = m_config.store.own();
    if (own && *own)
        m_config.about.setOwn(fromStored(**own));
    else if (!own)
        warn("what the person tells about themselves could not be read", own.error());
    m_config.settings.setOwnName(m_config.about.own().name);
    connect(&m_config.about, &ui::AboutModel::saveRequested, this, &PeopleDesk::save);
    connect(&m_config.features, &FeatureLine::opened, this, [this](const QByteArray& person) {
        recall(person);
        handOver(person);
    });
    connect(&m_config.features, &FeatureLine::received, this, &PeopleDesk::receive);
}

void PeopleDesk::save(const ui::AboutPerson& own)
{
    if (auto saved = m_config.store.saveOwn(toStored(own)); !saved) {
        warn("what the person tells about themselves was not kept", saved.error());
        return;
    }
    m_config.about.setOwn(own);
    m_config.settings.setOwnName(own.name);
    for (const FeatureLine::Person& person : m_config.features.people())
        handOver(person);
}

void PeopleDesk::handOver(const FeatureLine::Person& person)
{
    const records::StoredAbout own = toStored(m_config.about.own());
    m_config.features.send(person, ControlType::PersonName, session::encode(session::PersonNameBody { own.name, own.say, own.pronouns }));
    if (m_config.settings.role() == ui::SettingsModel::Role::Therapist)
        m_config.features.send(person, ControlType::AboutTherapist,
            session::encode(session::AboutTherapistBody { own.profession, own.speaks, own.words, own.expect, own.phone }));
    else
        m_config.features.send(person, ControlType::AboutYou, session::encode(session::AboutYouBody { own.helps, own.words }));
}

void PeopleDesk::recall(const FeatureLine::Person& person)
{
    const auto key = keyOf(person);
    if (!key)
        return;
    auto stored = m_config.store.of(*key);
    if (!stored)
        warn("what a person told could not be read", stored.error());
    else if (*stored)
        m_config.about.setPerson(person, fromStored(**stored));
}

void PeopleDesk::receive(const FeatureLine::Person& person, quint8 type, const QByteArray& body)
{
    const bool therapist = m_config.settings.role() == ui::SettingsModel::Role::Therapist;
    ui::AboutPerson about = m_config.about.person(person);
    if (type == static_cast<quint8>(ControlType::PersonName)) {
        const auto name = session::parsePersonName(viewOf(body));
        if (!name)
            return;
        about.name = QString::fromStdString(name->name);
        about.say = QString::fromStdString(name->say);
        about.pronouns = QString::fromStdString(name->pronouns);
        keep(person, about);
        Q_EMIT named(person, about.name);
    } else if (therapist && type == static_cast<quint8>(ControlType::AboutYou)) {
        const auto told = session::parseAboutYou(viewOf(body));
        if (!told)
            return;
        about.helps = told->helps;
        about.words = QString::fromStdString(told->words);
        keep(person, about);
    } else if (!therapist && type == static_cast<quint8>(ControlType::AboutTherapist)) {
        const auto told = session::parseAboutTherapist(viewOf(body));
        if (!told)
            return;
        about.profession = QString::fromStdString(told->profession);
        about.speaks = QString::fromStdString(told->speaks);
        about.words = QString::fromStdString(told->words);
        about.expect = toStringList(told->expect);
        about.phone = QString::fromStdString(told->phone);
        keep(person, about);
    }
}

void PeopleDesk::keep(const FeatureLine::Person& person, const ui::AboutPerson& about)
{
    const auto key = keyOf(person);
    if (!key || about == m_config.about.person(person))
        return;
    m_config.about.setPerson(person, about);
    records::StoredAbout stored = toStored(about);
    stored.received = UnixTime { std::chrono::seconds(QDateTime::currentSecsSinceEpoch()) };
    if (auto saved = m_config.store.saveOf(*key, stored); !saved)
        warn("what a person told was not kept", saved.error());
}

} // namespace alcove::app
