#include "ui/model/settings_model.h"

#include "ui/model/property.h"

#include <algorithm>

namespace alcove::ui {

void SettingsModel::setRole(Role role)
{
    if (!store(m_role, role))
        return;
    Q_EMIT roleChanged(role);
    Q_EMIT changed();
}

void SettingsModel::setOwnName(const QString& name)
{
    if (store(m_ownName, name.trimmed()))
        Q_EMIT changed();
}

void SettingsModel::setPracticeName(const QString& name)
{
    if (store(m_practiceName, name.trimmed()))
        Q_EMIT changed();
}

void SettingsModel::setColours(Colours colours)
{
    if (store(m_colours, colours))
        Q_EMIT changed();
}

void SettingsModel::setTextScale(double scale)
{
    if (store(m_textScale, std::clamp(scale, 1.0, 2.0)))
        Q_EMIT changed();
}

void SettingsModel::setReducedMotion(bool on)
{
    if (store(m_reducedMotion, on))
        Q_EMIT changed();
}

void SettingsModel::setShowTimeLeft(bool on)
{
    if (store(m_showTimeLeft, on))
        Q_EMIT changed();
}

void SettingsModel::setShowSelfView(bool on)
{
    if (store(m_showSelfView, on))
        Q_EMIT changed();
}

void SettingsModel::setSelfViewCorner(SelfViewCorner corner)
{
    if (store(m_selfViewCorner, corner))
        Q_EMIT changed();
}

void SettingsModel::setAskBeforeGoingIn(bool on)
{
    if (store(m_askBeforeGoingIn, on))
        Q_EMIT changed();
}

void SettingsModel::setWordsAsDigits(bool on)
{
    if (store(m_wordsAsDigits, on))
        Q_EMIT changed();
}

void SettingsModel::setBreathing(bool on)
{
    if (store(m_breathing, on))
        Q_EMIT changed();
}

void SettingsModel::setLanguage(const QString& code)
{
    if (!store(m_language, code))
        return;
    Q_EMIT languageChanged(code);
    Q_EMIT changed();
}

void SettingsModel::setRelayOnly(bool on)
{
    if (store(m_relayOnly, on))
        Q_EMIT changed();
}

void SettingsModel::setQuietenNoise(bool on)
{
    if (store(m_quietenNoise, on))
        Q_EMIT changed();
}

void SettingsModel::setStartMuted(bool on)
{
    if (store(m_startMuted, on))
        Q_EMIT changed();
}

void SettingsModel::setStartCameraOff(bool on)
{
    if (store(m_startCameraOff, on))
        Q_EMIT changed();
}

void SettingsModel::setLongerPauses(bool on)
{
    if (store(m_longerPauses, on))
        Q_EMIT changed();
}

void SettingsModel::setReadAloud(bool on)
{
    if (store(m_readAloud, on))
        Q_EMIT changed();
}

void SettingsModel::setCountry(const QString& code)
{
    if (store(m_country, code))
        Q_EMIT changed();
}

} // namespace alcove::ui
