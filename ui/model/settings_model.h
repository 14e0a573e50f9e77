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

Q_SIGNALS:
    void changed();
    void roleChanged(alcove::ui::SettingsModel::Role role);

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
};

} // namespace alcove::ui
