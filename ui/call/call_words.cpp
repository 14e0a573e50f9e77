#include "ui/call/call_words.h"

#include <QCoreApplication>

namespace alcove::ui {

namespace {

struct CallWords {
    Q_DECLARE_TR_FUNCTIONS(alcove::ui::CallWords)
};

constexpr int kFewMinutes = 8; // below this the number would press
constexpr int kRoundTo = 5;

} // namespace

LineWord lineWord(CallModel::Quality quality)
{
    switch (quality) {
    case CallModel::Quality::Steady:
        return { CallWords::tr("Steady"), QStringLiteral("network-good"), Colour::Fine };
    case CallModel::Quality::Uneven:
        return { CallWords::tr("A bit uneven"), QStringLiteral("network-fair"), Colour::Care };
    case CallModel::Quality::Weak:
        return { CallWords::tr("Weak"), QStringLiteral("network-poor"), Colour::Care };
    case CallModel::Quality::Reconnecting:
        return { CallWords::tr("Reconnecting"), QStringLiteral("network-poor"), Colour::Care };
    }
    return {};
}

LineWord verificationWord(CallModel::Verification verification)
{
    switch (verification) {
    case CallModel::Verification::Verified:
        return { CallWords::tr("Verified"), QStringLiteral("shield-verified"), Colour::Fine };
    case CallModel::Verification::NotChecked:
        return { CallWords::tr("Not checked yet"), QStringLiteral("shield"), Colour::Ink2 };
    case CallModel::Verification::Changed:
        return { CallWords::tr("New device"), QStringLiteral("info"), Colour::Care };
    case CallModel::Verification::Different:
        return { CallWords::tr("Words are different"), QStringLiteral("warn"), Colour::Trouble };
    }
    return {};
}

QString timeLeftText(std::optional<int> minutes, SettingsModel::Role role)
{
    if (!minutes)
        return {};
    if (*minutes < 0) {
        return role == SettingsModel::Role::Therapist
            ? CallWords::tr("You’re past the end. Take the time you need to close.")
            : QString();
    }
    if (*minutes < kFewMinutes)
        return CallWords::tr("A few minutes left");
    const int rounded = (*minutes + kRoundTo - 1) / kRoundTo * kRoundTo;
    return CallWords::tr("About %n minutes left", "", rounded);
}

} // namespace alcove::ui
