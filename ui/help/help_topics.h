#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace alcove::ui {

/// One page of the help. Its picture is either the light of the waiting room or a row of the signs the
/// page speaks of.
struct HelpTopic {
    enum class Picture { Icons, LightPlanned, LightHere, LightPaused };

    QString icon;
    QString title;
    Picture picture = Picture::Icons;
    QStringList icons; ///< for Picture::Icons
    QStringList paragraphs;
    /// Where it was read: author, journal, year, address. Shown as they are written there.
    QStringList sources;
};

[[nodiscard]] QVector<HelpTopic> helpTopics();

} // namespace alcove::ui
