#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace alcove::ui {

/// The small tools of a session: someone came in, the comfort dial, what is typed instead of heard, whose
/// picture and sound matter how much. The app answers every request by setting the new state.
/// Invariant: captions and the dial are gone when the session is.
/// Sequence: ui.
class SessionToolsModel : public QObject {
    Q_OBJECT
public:
    /// What the client shows on the dial; Hidden shows nothing.
    enum class Comfort { Hidden, Slower, Fine, GoOn };
    Q_ENUM(Comfort)
    /// How one's own picture is cut before it leaves.
    enum class Frame { Whole, Closer, Closest };
    Q_ENUM(Frame)

    static constexpr int kMostVolume = 200;
    static constexpr int kMaxCaption = 240; // characters of one line, as the other side takes them
    static constexpr int kCaptionLines = 2; // on the strip at the stage's foot

    using QObject::QObject;

    /// The window shows a plain wall, and microphone, camera and loudspeaker are closed.
    [[nodiscard]] bool covered() const { return m_covered; }
    void setCovered(bool on);
    [[nodiscard]] bool peerNotAlone() const { return m_peerNotAlone; }
    void setPeerNotAlone(bool on);

    /// The client's own dial, or on the therapist's side what the client shows.
    [[nodiscard]] Comfort comfort() const { return m_comfort; }
    void setComfort(Comfort comfort);

    /// This person types what is said; the other side reads it.
    [[nodiscard]] bool typing() const { return m_typing; }
    void setTyping(bool on);
    /// What the other side typed, oldest first, at most kCaptionLines; empty: no strip.
    [[nodiscard]] QStringList captions() const { return m_captions; }
    void setCaptions(const QStringList& lines);

    /// How loud the other person is, in hundredths of what arrives.
    [[nodiscard]] int peerVolume() const { return m_peerVolume; }
    void setPeerVolume(int percent);
    /// Fluid pictures before large ones, and sound given up first: for whoever signs.
    [[nodiscard]] bool pictureFirst() const { return m_pictureFirst; }
    void setPictureFirst(bool on);
    [[nodiscard]] Frame frame() const { return m_frame; }
    [[nodiscard]] bool oval() const { return m_oval; }
    void setFrame(Frame frame, bool oval);
    /// The other person's picture in a small window above all others.
    [[nodiscard]] bool inSmallWindow() const { return m_inSmallWindow; }
    void setInSmallWindow(bool on);

Q_SIGNALS:
    void changed();
    void coveredChanged(bool covered);
    void captionsChanged();

    void someoneCameInRequested();
    void aloneAgainRequested();
    void comfortRequested(alcove::ui::SessionToolsModel::Comfort comfort);
    void typingRequested(bool on);
    /// The line so far; `done` ends it and the next text is a new line.
    void captionTyped(const QString& text, bool done);
    void peerVolumeRequested(int percent);
    void pictureFirstRequested(bool on);
    void frameRequested(alcove::ui::SessionToolsModel::Frame frame, bool oval);
    void smallWindowRequested(bool on);

private:
    bool m_covered = false;
    bool m_peerNotAlone = false;
    Comfort m_comfort = Comfort::Hidden;
    bool m_typing = false;
    QStringList m_captions;
    int m_peerVolume = 100;
    bool m_pictureFirst = false;
    Frame m_frame = Frame::Whole;
    bool m_oval = false;
    bool m_inSmallWindow = false;
};

} // namespace alcove::ui
