#pragma once

#include <QImage>
#include <QObject>
#include <QSize>

namespace alcove::ui {

/// Pictures of one person, already of the size in which they are shown. The app scales and converts
/// away from the ui sequence; a view only paints.
/// Invariant: picture() covers the target size: one side equal, the other equal or longer, aspect kept,
/// device pixel ratio 1. Null until the first picture.
/// Sequence: ui.
class PictureSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The size wanted, in device pixels. Empty: nobody looks, no work is needed.
    virtual void setTargetSize(const QSize& size) = 0;
    /// The newest picture.
    [[nodiscard]] virtual QImage picture() const = 0;

Q_SIGNALS:
    void pictureReady();
    /// One of several views of this person is hidden; those still seen ask for their size again.
    void lookedAway();
};

} // namespace alcove::ui
