#pragma once

#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace alcove::ui {

/// The arch in the wall with a light in it: the one illustration, and always true.
/// Invariant: the disc is drawn only for Paused and Here, that is only while the other person is connected.
/// At most 30 pictures a second, none while hidden or still.
/// Sequence: ui.
class AlcoveLight : public QWidget {
    Q_OBJECT
public:
    enum class State {
        Empty,   ///< nothing planned
        Planned, ///< a session is planned, or we are reconnecting
        Paused,  ///< both are here, resting
        Here     ///< the other person is here
    };
    enum class Breath { In, Rest, Out, RestOut };
    Q_ENUM(Breath)

    /// `arch` is the size of the arch; the widget adds the sill.
    AlcoveLight(const Theme& theme, const QSize& arch);

    void setArchSize(const QSize& arch);
    /// Changes over 1.6 s when shown, at once with less movement.
    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    /// Letters instead of the disc.
    void setInitials(const QString& initials);
    /// The disc grows and shrinks: 4 s in, 1 s rest, 6 s out, 1 s rest. With less movement only breathChanged comes.
    void setBreathing(bool on);
    [[nodiscard]] bool isBreathing() const { return m_breathing; }
    /// The breath goes on in words, the light rests.
    void setStill(bool still) { m_still = still; }
    /// Keeps the disc at the size it has after breathing in.
    void setWide(bool wide);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void breathChanged(alcove::ui::AlcoveLight::Breath breath);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void tick();
    void updateTimer();
    void paintArch(QPainter& painter) const;
    void paintDisc(QPainter& painter, const QRectF& niche) const;
    void paintInitials(QPainter& painter, const QRectF& niche) const;
    void paintHighContrast(QPainter& painter) const;
    [[nodiscard]] QRectF archRect() const;

    const Theme& m_theme;
    QSize m_arch;
    State m_state = State::Empty;
    QString m_initials;
    double m_level = 0;
    double m_disc = 0;       ///< 0 to 1: how much of the disc is there
    double m_breath = 0;     ///< 0 to 1: how far it has grown
    bool m_breathing = false;
    bool m_wide = false;
    bool m_still = false;
    Breath m_phase = Breath::In;
    QVariantAnimation m_change;
    double m_fromLevel = 0;
    double m_fromDisc = 0;
    QTimer m_timer;
    QElapsedTimer m_breathStart;
};

} // namespace alcove::ui
