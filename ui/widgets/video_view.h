#pragma once

#include "ui/model/picture_source.h"
#include "ui/theme/theme.h"

#include <QPainterPath>
#include <QPointer>
#include <QWidget>

namespace alcove::ui {

/// One person's picture: fills the widget, cropped so that eyes sit high, with round corners painted over.
/// Tells its source the size it needs while it is seen, and that nobody looks once it is hidden.
/// Sequence: ui.
class VideoView : public QWidget {
    Q_OBJECT
public:
    /// Own: mirrored, as in a mirror. Other: never mirrored.
    enum class Person { Own, Other };

    VideoView(const Theme& theme, Person person, PictureSource& source);

    /// A chip at the lower leading corner; empty: none.
    void setChip(const QString& text, const QString& icon = {});
    /// A second chip after the first: what this person lets one see of themselves. Empty: none.
    void setNote(const QString& text, const QString& icon = {});
    /// Room at the foot that is taken: chips stand above it.
    void setFoot(int height);
    /// Round corners in this colour of the wall behind.
    void setRadius(int radius);
    /// Only the upper corners are round, on a light frame: the picture in the self-view.
    void setFramed();
    /// Shows the last picture soft and veiled: the connection dropped.
    void setVeiled(bool veiled);
    /// Shows the plain stage instead of pictures: the camera is off.
    void setBlank(bool blank);

    [[nodiscard]] QSize sizeHint() const override { return { 320, 180 }; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void askForSize();
    void paintPicture(QPainter& painter) const;
    /// Returns where it ends.
    int paintChip(QPainter& painter, int from, const QString& text, const QString& icon) const;

    const Theme& m_theme;
    Person m_person;
    QPointer<PictureSource> m_source;
    QString m_chip;
    QString m_chipIcon;
    QString m_note;
    QString m_noteIcon;
    int m_foot = 0;
    int m_radius = 16;
    bool m_framed = false;
    bool m_veiled = false;
    bool m_blank = false;
    QImage m_soft;
    QPainterPath m_corners;
};

} // namespace alcove::ui
