#pragma once

#include <QObject>
#include <QString>
#include <QVector>

#include <array>

namespace alcove::ui {

/// One microphone, speaker or camera as a person may choose it.
struct DeviceChoice {
    QString id;
    QString name;

    friend bool operator==(const DeviceChoice& a, const DeviceChoice& b) { return a.id == b.id && a.name == b.name; }
};

/// The devices there are, those in use, and what they deliver.
/// Sequence: ui.
class DeviceModel : public QObject {
    Q_OBJECT
public:
    enum class Kind { Microphone, Speaker, Camera };
    Q_ENUM(Kind)
    /// What a few words into the microphone came to.
    enum class SoundVerdict { NoneHeard, SoundsFine, Quiet, VeryLoud };
    Q_ENUM(SoundVerdict)

    using QObject::QObject;

    [[nodiscard]] QVector<DeviceChoice> choices(Kind kind) const { return list(kind).choices; }
    /// The id in use; empty: none.
    [[nodiscard]] QString current(Kind kind) const { return list(kind).current; }
    void setChoices(Kind kind, const QVector<DeviceChoice>& choices, const QString& current);

    /// 0 to 1. Set at most 15 times a second: every call repaints a meter.
    [[nodiscard]] double microphoneLevel() const { return m_microphoneLevel; }
    void setMicrophoneLevel(double level);
    [[nodiscard]] double peerLevel() const { return m_peerLevel; }
    void setPeerLevel(double level);
    [[nodiscard]] SoundVerdict soundVerdict() const { return m_soundVerdict; }
    void setSoundVerdict(SoundVerdict verdict);

Q_SIGNALS:
    void changed();
    void microphoneLevelChanged(double level);
    void peerLevelChanged(double level);
    void chooseRequested(alcove::ui::DeviceModel::Kind kind, const QString& id);
    /// A page that shows one's own picture and meter has opened or closed. The preview reaches nobody.
    void previewRequested(bool on);

private:
    struct List {
        QVector<DeviceChoice> choices;
        QString current;
    };
    [[nodiscard]] const List& list(Kind kind) const { return m_lists[static_cast<std::size_t>(kind)]; }

    std::array<List, 3> m_lists; // by Kind
    double m_microphoneLevel = 0;
    double m_peerLevel = 0;
    SoundVerdict m_soundVerdict = SoundVerdict::NoneHeard;
};

} // namespace alcove::ui
