#include "ui/model/session_tools_model.h"

#include "ui/model/property.h"

#include <algorithm>

namespace alcove::ui {

void SessionToolsModel::setCovered(bool on)
{
    if (!store(m_covered, on))
        return;
    Q_EMIT coveredChanged(on);
    Q_EMIT changed();
}

void SessionToolsModel::setPeerNotAlone(bool on)
{
    if (store(m_peerNotAlone, on))
        Q_EMIT changed();
}

void SessionToolsModel::setComfort(Comfort comfort)
{
    if (store(m_comfort, comfort))
        Q_EMIT changed();
}

void SessionToolsModel::setTyping(bool on)
{
    if (store(m_typing, on))
        Q_EMIT changed();
}

void SessionToolsModel::setCaptions(const QStringList& lines)
{
    if (!store(m_captions, QStringList(lines.mid(std::max<qsizetype>(0, lines.size() - kCaptionLines)))))
        return;
    Q_EMIT captionsChanged();
}

void SessionToolsModel::setPeerVolume(int percent)
{
    if (store(m_peerVolume, std::clamp(percent, 0, kMostVolume)))
        Q_EMIT changed();
}

void SessionToolsModel::setPictureFirst(bool on)
{
    if (store(m_pictureFirst, on))
        Q_EMIT changed();
}

void SessionToolsModel::setFrame(Frame frame, bool oval)
{
    const bool otherFrame = store(m_frame, frame);
    if (store(m_oval, oval) || otherFrame)
        Q_EMIT changed();
}

void SessionToolsModel::setInSmallWindow(bool on)
{
    if (store(m_inSmallWindow, on))
        Q_EMIT changed();
}

} // namespace alcove::ui
