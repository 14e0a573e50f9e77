#pragma once

#include "core/base/thread_task_runner.h"
#include "core/frame/video_frame.h"
#include "ui/model/picture_source.h"

#include <mutex>

namespace alcove::app {

/// Brings one person's pictures to the size in which they are shown, on a thread of its own.
/// Invariant: at most one picture is being prepared; the newest waits, older ones are left out. While
/// nobody looks, nothing is prepared.
/// Sequence: `push` any; everything else ui.
class PicturePump final : public ui::PictureSource {
    Q_OBJECT
public:
    explicit PicturePump(QObject* parent = nullptr);
    ~PicturePump() override;

    void push(frame::VideoFrame frame);
    /// The picture is gone: nothing is shown until the next one.
    void clear();

    void setTargetSize(const QSize& size) override;
    [[nodiscard]] QImage picture() const override { return m_picture; }

private:
    void prepare();

    std::mutex m_mutex; ///< guards the three members below, for moments only
    QSize m_target;
    frame::VideoFrame m_waiting;
    bool m_busy = false;

    QImage m_picture; ///< ui
    ThreadTaskRunner m_runner { "picture" };
};

} // namespace alcove::app
