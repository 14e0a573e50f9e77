#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

#include <QHash>

namespace alcove::ui {

/// A place in the side bar: its icon and word, the mark of being there, and how many people wait in it.
/// Sequence: ui.
class PlaceButton : public QAbstractButton {
    Q_OBJECT
public:
    PlaceButton(const Theme& theme, const QString& text, const QString& icon);

    void setHere(bool here);
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int edge() const;

    const Theme& m_theme;
    QString m_icon;
    bool m_here = false;
    int m_count = 0;
};

/// The therapist's side bar: the places, settings and help at the foot, then who one is. Sequence: ui.
class SideBar : public QWidget {
    Q_OBJECT
public:
    enum class Place { Today, People, Invitations, Progress, Agreements, Setup };
    Q_ENUM(Place)

    explicit SideBar(const Theme& theme);

    void setPlace(Place place);
    /// How many people are at the door.
    void setWaiting(int people);
    void setOwner(const QString& name, const QString& practice);

Q_SIGNALS:
    void placeChosen(alcove::ui::SideBar::Place place);
    void settingsRequested();
    void helpRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* buildPlaces();

    const Theme& m_theme;
    QHash<Place, PlaceButton*> m_places;
    PlainLabel* m_name;
    PlainLabel* m_practice;
};

} // namespace alcove::ui
