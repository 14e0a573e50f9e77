#include "ui/waiting/waiting_words.h"

#include "ui/model/error_text.h"

#include <QCoreApplication>

namespace alcove::ui {

namespace {

struct WaitingWords {
    Q_DECLARE_TR_FUNCTIONS(alcove::ui::WaitingWords)
};

} // namespace

ObstacleWords obstacleWords(WaitingModel::Obstacle obstacle, const PersonName& therapist)
{
    using Obstacle = WaitingModel::Obstacle;
    const QString name = therapist.isEmpty() ? WaitingWords::tr("your therapist") : therapist.isolatedBrief();
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::NoService:
        return { WaitingWords::tr("Nobody has been contacted"),
            WaitingWords::tr("You chose “Only through a connection service”, and this link names none. "
                             "Ask %1 for another link, or turn that off in Settings.").arg(name) };
    case Obstacle::NoRelay:
        return { WaitingWords::tr("There’s no way in yet"),
            WaitingWords::tr("You chose “Only through a connection service”, and none carries sound and picture just now. "
                             "Alcove keeps looking. You can also turn that off in Settings.") };
    case Obstacle::LinkNeedsRelay:
        return { WaitingWords::tr("There’s no way in yet"),
            WaitingWords::tr("This link works only through a connection service, and none carries sound and picture just now. "
                             "Alcove keeps looking. It helps to tell %1.").arg(name) };
    case Obstacle::NoWay:
        return { {}, errorText(ErrorCode::Unreachable, therapist) };
    }
    return {};
}

} // namespace alcove::ui
