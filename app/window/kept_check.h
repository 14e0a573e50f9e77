#pragma once

#include "app/window/settings_file.h"
#include "ui/model/check_model.h"

#include <QByteArray>

#include <optional>

namespace alcove::app {

/// What is kept of the last check, in the settings file: when, how it came out, with which devices (as a
/// hash, their names are nobody's business), and how the speaker is heard by the microphone.
/// Sequence: ui.
class KeptCheck {
public:
    /// Days for which a check counts. chosen: a week, the usual time between two sessions.
    static constexpr int kDays = 7;

    struct EchoPath {
        int delayMilliseconds = 0;
        double skew = 0.0;
    };

    /// The file must outlive this object.
    explicit KeptCheck(SettingsFile& file) : m_settings(file) { }

    /// Fine only with the same devices and within seven days of it.
    [[nodiscard]] ui::CheckModel::Kept load(const QByteArray& devices, const QDateTime& now) const;
    void save(const ui::CheckModel::Kept& kept, const QByteArray& devices);

    /// Only for the pair it was measured with.
    [[nodiscard]] std::optional<EchoPath> echoPath(const QByteArray& microphone, const QByteArray& speaker) const;
    void saveEchoPath(const EchoPath& path, const QByteArray& microphone, const QByteArray& speaker);

    [[nodiscard]] ui::CheckModel::Quieten quieten() const;
    void saveQuieten(ui::CheckModel::Quieten quieten);

    [[nodiscard]] bool withoutSound() const { return m_settings.value(QStringLiteral("check/withoutSound"), false).toBool(); }
    void saveWithoutSound(bool on) { m_settings.setValue(QStringLiteral("check/withoutSound"), on); }

private:
    SettingsFile& m_settings;
};

} // namespace alcove::app
