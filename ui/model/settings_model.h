#pragma once

#include <QObject>
#include <QString>

namespace alcove::ui {

/// What the person chose about the program itself. The app loads it before the window is made and
/// saves it on changed().
/// Sequence: ui.
class SettingsModel : public QObject {
    Q_OBJECT
public:
    enum class Role { Unchosen, Client, Therapist };
    Q_ENUM(Role)
    enum class Colours { Automatic, Light, Dark, HighContrast };
    Q_ENUM(Colours)
    /// Where one's own picture lies in a call.
    enum class SelfViewCorner { End, Start };
    Q_ENUM(SelfViewCorner)

    using QObject::QObject;

    [[nodiscard]] Role role() const { return m_role; }
    void setRole(Role role);
    /// The person's own name; empty is fine.
    [[nodiscard]] QString ownName() const { return m_ownName; }
    void setOwnName(const QString& name);
    [[nodiscard]] QString practiceName() const { return m_practiceName; }
    void setPracticeName(const QString& name);
    [[nodiscard]] Colours colours() const { return m_colours; }
    void setColours(Colours colours);
    /// 1.0 to 2.0; the steps are those of the design tokens.
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool on);
    [[nodiscard]] bool showTimeLeft() const { return m_showTimeLeft; }
    void setShowTimeLeft(bool on);
    [[nodiscard]] bool showSelfView() const { return m_showSelfView; }
    void setShowSelfView(bool on);
    [[nodiscard]] SelfViewCorner selfViewCorner() const { return m_selfViewCorner; }
    void setSelfViewCorner(SelfViewCorner corner);
    /// The breathing light in the waiting room.
    [[nodiscard]] bool breathing() const { return m_breathing; }
    void setBreathing(bool on);
    /// Being let in waits for the press on "Go in"; off: goes in by itself.
    [[nodiscard]] bool askBeforeGoingIn() const { return m_askBeforeGoingIn; }
    void setAskBeforeGoingIn(bool on);
    /// The safety words as digits, whatever the language.
    [[nodiscard]] bool wordsAsDigits() const { return m_wordsAsDigits; }
    void setWordsAsDigits(bool on);
    /// "en", "de", "fr", "es" or "ar"; empty until the person chose one.
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& code);
    /// Never a direct line: the other side learns no address of this computer.
    [[nodiscard]] bool relayOnly() const { return m_relayOnly; }
    void setRelayOnly(bool on);
    /// Noise around the person is made quieter before it is sent.
    [[nodiscard]] bool quietenNoise() const { return m_quietenNoise; }
    void setQuietenNoise(bool on);
    [[nodiscard]] bool startMuted() const { return m_startMuted; }
    void setStartMuted(bool on);
    [[nodiscard]] bool startCameraOff() const { return m_startCameraOff; }
    void setStartCameraOff(bool on);
    /// Messages stay until the person closes them.
    [[nodiscard]] bool longerPauses() const { return m_longerPauses; }
    void setLongerPauses(bool on);
    /// Changes on the screen are told to a screen reader.
    [[nodiscard]] bool readAloud() const { return m_readAloud; }
    void setReadAloud(bool on);
    /// ISO 3166 code of the country whose numbers "Help right now" shows, chosen by the person; empty: not told.
    [[nodiscard]] QString country() const { return m_country; }
    void setCountry(const QString& code);

Q_SIGNALS:
    void changed();
    void roleChanged(alcove::ui::SettingsModel::Role role);
    void languageChanged(const QString& code);

private:
    Role m_role = Role::Unchosen;
    QString m_ownName;
    QString m_practiceName;
    Colours m_colours = Colours::Automatic;
    double m_textScale = 1.0;
    bool m_reducedMotion = false;
    bool m_showTimeLeft = true;
    bool m_showSelfView = true;
    SelfViewCorner m_selfViewCorner = SelfViewCorner::End;
    bool m_breathing = true;
    bool m_askBeforeGoingIn = true;
    bool m_wordsAsDigits = false;
    QString m_language;
    bool m_relayOnly = false;
    bool m_quietenNoise = true;
    bool m_startMuted = false;
    bool m_startCameraOff = false;
    bool m_longerPauses = false;
    bool m_readAloud = true;
    QString m_country;
};

} // namespace alcove::ui
