#include "ui/model/agreement_model.h"

#include "ui/model/property.h"

#include <algorithm>

namespace alcove::ui {

void AgreementModel::show(const Shown& shown)
{
    m_state = shown.state;
    m_parts = shown.parts;
    m_therapist = shown.therapist;
    m_version = shown.version;
    m_versionDay = shown.versionDay;
    m_therapistSigned = shown.therapistSigned;
    m_ownSigned = shown.ownSigned;
    m_keptByBoth = shown.keptByBoth;
    Q_EMIT changed();
}

int AgreementModel::sectionsLeft() const
{
    return static_cast<int>(std::count_if(m_parts.begin(), m_parts.end(), [](const AgreementPart& part) { return !part.read; }));
}

void AgreementModel::setToday(const TodayAnswers& today)
{
    if (store(m_today, today))
        Q_EMIT changed();
}

void AgreementModel::setOwnText(const QString& text, bool wrong)
{
    const bool otherText = store(m_ownText, text);
    if (store(m_ownTextWrong, wrong) || otherText)
        Q_EMIT changed();
}

void AgreementModel::setInUse(bool inUse)
{
    if (store(m_inUse, inUse))
        Q_EMIT changed();
}

void AgreementModel::setClients(const QVector<ClientAgreement>& clients)
{
    if (store(m_clients, clients))
        Q_EMIT changed();
}

} // namespace alcove::ui
