// Examines the preview's frames on a worker, as many as it can.
#pragma once

#include "app/media/frame_examiner.h"

#include <QElapsedTimer>
#include <QImage>
#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <QVideoFrame>

#include <memory>
#include <optional>

namespace afterglow::app {

/// The latest frame wins: while one is examined, only the newest of those that come is kept. Lives on the main thread.
class FrameAnalysis final : public QObject {
    Q_OBJECT

public:
    explicit FrameAnalysis(QObject *parent = nullptr);
    /// Waits for the frame that is being examined.
    ~FrameAnalysis() override;
    Q_DISABLE_COPY_MOVE(FrameAnalysis)

    /// Begins anew, against `ghost` (null: none), upright and not mirrored. What was found before isn't told any more.
    void begin(const QImage &ghost);
    void offer(const QVideoFrame &frame);

signals:
    void examined(const afterglow::app::FrameFindings &findings);

private:
    struct Run;

    void work(const std::shared_ptr<Run> &run);

    QElapsedTimer m_time;
    QThreadPool m_worker;
    std::shared_ptr<Run> m_run;
};

} // namespace afterglow::app
