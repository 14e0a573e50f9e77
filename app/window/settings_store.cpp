#include "app/window/settings_store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace alcove::app {
namespace {

constexpr qsizetype kMaxCode = 8; // the codes of languages and countries are shorter

/// Every choice that is a person's and not a computer's.
QStringList carriedKeys()
{
    return { QStringLiteral("role"), QStringLiteral("colours"), QStringLiteral("textScale"), QStringLiteral("reducedMotion"),
        QStringLiteral("showTimeLeft"), QStringLiteral("showSelfView"), QStringLiteral("askBeforeGoingIn"),
        QStringLiteral("wordsAsDigits"), QStringLiteral("breathing"), QStringLiteral("language"), QStringLiteral("relayOnly"),
        QStringLiteral("quietenNoise"), QStringLiteral("startMuted"), QStringLiteral("startCameraOff"), QStringLiteral("readAloud"),
        QStringLiteral("longerPauses"), QStringLiteral("country"), QStringLiteral("port"), QStringLiteral("homeAddressesInLinks") };
}

/// An enumerator read back from a file, which may hold anything.
template <typename Enum>
Enum clamped(const QVariant& value, Enum last, Enum otherwise)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : otherwise;
}

} // namespace

void SettingsStore::load(ui::SettingsModel& model) const
{
    using Model = ui::SettingsModel;
    model.setRole(clamped(m_settings.value(QStringLiteral("role")), Model::Role::Therapist, Model::Role::Unchosen));
    model.setColours(clamped(m_settings.value(QStringLiteral("colours")), Model::Colours::HighContrast, Model::Colours::Automatic));
    model.setTextScale(std::clamp(m_settings.value(QStringLiteral("textScale"), 1.0).toDouble(), 1.0, 2.0));
    model.setReducedMotion(m_settings.value(QStringLiteral("reducedMotion"), false).toBool());
    model.setShowTimeLeft(m_settings.value(QStringLiteral("showTimeLeft"), true).toBool());
    model.setShowSelfView(m_settings.value(QStringLiteral("showSelfView"), true).toBool());
    model.setAskBeforeGoingIn(m_settings.value(QStringLiteral("askBeforeGoingIn"), true).toBool());
    model.setWordsAsDigits(m_settings.value(QStringLiteral("wordsAsDigits"), false).toBool());
    model.setBreathing(m_settings.value(QStringLiteral("breathing"), true).toBool());
    model.setLanguage(m_settings.value(QStringLiteral("language")).toString().left(kMaxCode));
    model.setRelayOnly(m_settings.value(QStringLiteral("relayOnly"), false).toBool());
    model.setQuietenNoise(m_settings.value(QStringLiteral("quietenNoise"), true).toBool());
    model.setStartMuted(m_settings.value(QStringLiteral("startMuted"), false).toBool());
    model.setStartCameraOff(m_settings.value(QStringLiteral("startCameraOff"), false).toBool());
    model.setLongerPauses(m_settings.value(QStringLiteral("longerPauses"), false).toBool());
    model.setReadAloud(m_settings.value(QStringLiteral("readAloud"), true).toBool());
    model.setCountry(m_settings.value(QStringLiteral("country")).toString().left(kMaxCode));
}

void SettingsStore::save(const ui::SettingsModel& model)
{
    m_settings.setValue(QStringLiteral("role"), static_cast<int>(model.role()));
    m_settings.remove(QStringLiteral("name")); // it lies in the vault
    m_settings.setValue(QStringLiteral("colours"), static_cast<int>(model.colours()));
    m_settings.setValue(QStringLiteral("textScale"), model.textScale());
    m_settings.setValue(QStringLiteral("reducedMotion"), model.reducedMotion());
    m_settings.setValue(QStringLiteral("showTimeLeft"), model.showTimeLeft());
    m_settings.setValue(QStringLiteral("showSelfView"), model.showSelfView());
    m_settings.setValue(QStringLiteral("askBeforeGoingIn"), model.askBeforeGoingIn());
    m_settings.setValue(QStringLiteral("wordsAsDigits"), model.wordsAsDigits());
    m_settings.setValue(QStringLiteral("breathing"), model.breathing());
    m_settings.setValue(QStringLiteral("language"), model.language());
    m_settings.setValue(QStringLiteral("relayOnly"), model.relayOnly());
    m_settings.setValue(QStringLiteral("quietenNoise"), model.quietenNoise());
    m_settings.setValue(QStringLiteral("startMuted"), model.startMuted());
    m_settings.setValue(QStringLiteral("startCameraOff"), model.startCameraOff());
    m_settings.setValue(QStringLiteral("longerPauses"), model.longerPauses());
    m_settings.setValue(QStringLiteral("readAloud"), model.readAloud());
    m_settings.setValue(QStringLiteral("country"), model.country());
}

QByteArray SettingsStore::carried() const
{
    QJsonObject out;
    for (const QString& key : carriedKeys())
        if (m_settings.contains(key))
            out.insert(key, m_settings.value(key).toString());
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

void SettingsStore::take(const QByteArray& carried)
{
    const QJsonObject choices = QJsonDocument::fromJson(carried).object();
    for (const QString& key : carriedKeys())
        if (choices.value(key).isString())
            m_settings.setValue(key, choices.value(key).toString());
}

std::uint16_t SettingsStore::port() const { return static_cast<std::uint16_t>(m_settings.value(QStringLiteral("port"), 0).toUInt()); }

bool SettingsStore::homeAddressesInLinks() const { return m_settings.value(QStringLiteral("homeAddressesInLinks"), false).toBool(); }

void SettingsStore::setHomeAddressesInLinks(bool on)
{
    if (homeAddressesInLinks() != on)
        m_settings.setValue(QStringLiteral("homeAddressesInLinks"), on);
}

void SettingsStore::setPort(std::uint16_t port)
{
    m_settings.setValue(QStringLiteral("port"), port);
}

} // namespace alcove::app
