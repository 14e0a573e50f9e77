#include "ui/model/error_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace alcove::ui {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(alcove::ui::ErrorText)
};

QString orTherapist(const PersonName& name)
{
    return name.isEmpty() ? ErrorText::tr("your therapist") : name.isolatedBrief();
}

QString orOther(const PersonName& name)
{
    return name.isEmpty() ? ErrorText::tr("the other person") : name.isolatedBrief();
}

} // namespace

QString errorText(ErrorCode code, const PersonName& peer)
{
    switch (code) {
    case ErrorCode::Malformed:
        return ErrorText::tr("Part of what arrived could not be read. Try once more.");
    case ErrorCode::UnsupportedVersion:
        return ErrorText::tr("This was made with another version of Alcove. Both of you need a recent one.");
    case ErrorCode::Expired:
        return ErrorText::tr("This link has stopped working. Ask %1 for a new one.").arg(orTherapist(peer));
    case ErrorCode::Revoked:
        return ErrorText::tr("This link has been turned off. Ask %1 for a new one.").arg(orTherapist(peer));
    case ErrorCode::AlreadyUsed:
        return ErrorText::tr("This link was made for someone else. If that’s a surprise, ask %1.").arg(orTherapist(peer));
    case ErrorCode::Busy:
        return ErrorText::tr("Another program may be using it. Close that program, then try again.");
    case ErrorCode::Unreachable:
        return ErrorText::tr("There’s no way through to %1 from this network. Another network may work.").arg(orOther(peer));
    case ErrorCode::TimedOut:
        return ErrorText::tr("No answer came from %1. You can try again whenever you like.").arg(orOther(peer));
    case ErrorCode::AddressInUse:
        return ErrorText::tr("Another program is using the place where Alcove listens. Close it, or restart Alcove.");
    case ErrorCode::NotFound:
        return ErrorText::tr("It isn’t there any more. Plug it in again, or choose another.");
    case ErrorCode::PermissionDenied:
        return ErrorText::tr("The computer’s settings don’t let Alcove use this. You can change that there.");
    case ErrorCode::AuthenticationFailed:
        return ErrorText::tr("Alcove could not make sure that this is %1, so nothing was shared.").arg(orOther(peer));
    case ErrorCode::Refused:
        return ErrorText::tr("%1 can’t meet just now. Nothing is wrong with your link.").arg(orOther(peer));
    case ErrorCode::SessionLost:
        return ErrorText::tr("The connection dropped and could not be found again. You can come back with the same link.");
    case ErrorCode::StorageFailed:
        return ErrorText::tr("This could not be saved on this computer. Check that the disk has room.");
    case ErrorCode::LimitExceeded:
        return ErrorText::tr("This is more than Alcove can take at once.");
    case ErrorCode::InvalidState:
        return ErrorText::tr("That isn’t possible at this moment.");
    case ErrorCode::InvalidArgument:
        return ErrorText::tr("One of the settings is out of range.");
    }
    return {};
}

HomeModel::LinkProblem linkProblemOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed:
        return HomeModel::LinkProblem::PartMissing;
    case ErrorCode::Expired:
        return HomeModel::LinkProblem::Expired;
    case ErrorCode::Revoked:
        return HomeModel::LinkProblem::TurnedOff;
    case ErrorCode::AlreadyUsed:
        return HomeModel::LinkProblem::SomeoneElse;
    case ErrorCode::InvalidArgument: // more than one
        return HomeModel::LinkProblem::Several;
    case ErrorCode::UnsupportedVersion:
        return HomeModel::LinkProblem::OtherVersion;
    case ErrorCode::Busy:
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::AddressInUse:
    case ErrorCode::NotFound:
    case ErrorCode::PermissionDenied:
    case ErrorCode::AuthenticationFailed:
    case ErrorCode::Refused:
    case ErrorCode::SessionLost:
    case ErrorCode::StorageFailed:
    case ErrorCode::LimitExceeded:
    case ErrorCode::InvalidState:
        return HomeModel::LinkProblem::NotALink;
    }
    return HomeModel::LinkProblem::NotALink;
}

QString linkProblemText(HomeModel::LinkProblem problem, const QDate& day, const PersonName& therapist)
{
    switch (problem) {
    case HomeModel::LinkProblem::None:
        return {};
    case HomeModel::LinkProblem::PartMissing:
        return ErrorText::tr("Part of the link is missing. Copy all of it and paste again.");
    case HomeModel::LinkProblem::NotALink:
        return ErrorText::tr("This isn’t an Alcove link. Alcove links begin with %1 or your practice’s address.")
            .arg(isolated(QStringLiteral("alcove:")));
    case HomeModel::LinkProblem::Several:
        return ErrorText::tr("There is more than one link in this. Paste only the one you want to use.");
    case HomeModel::LinkProblem::OtherVersion:
        return errorText(ErrorCode::UnsupportedVersion, therapist);
    case HomeModel::LinkProblem::Expired:
        if (!day.isValid())
            return errorText(ErrorCode::Expired, therapist);
        return ErrorText::tr("This link was for a session on %1. Ask %2 for a new one.")
            .arg(QLocale().toString(day, QLocale::LongFormat), orTherapist(therapist));
    case HomeModel::LinkProblem::TurnedOff:
        return errorText(ErrorCode::Revoked, therapist);
    case HomeModel::LinkProblem::SomeoneElse:
        return errorText(ErrorCode::AlreadyUsed, therapist);
    }
    return {};
}

} // namespace alcove::ui
