#include "app/media/frame_analysis.h"

#include "app/media/frame_pixels.h"
#include "app/media/picture_reader.h"

#include <QMetaObject>
#include <QMutexLocker>

#include <utility>

namespace afterglow::app {

/// What belongs to one ghost. The examiner is the worker's.
struct FrameAnalysis::Run {
    QMutex mutex;
    std::optional<std::pair<QVideoFrame, std::chrono::milliseconds>> next;
    bool busy = false;

    QImage ghost;
    std::optional<FrameExaminer> examiner;
};

FrameAnalysis::FrameAnalysis(QObject *parent) : QObject(parent)
{
    m_time.start();
    m_worker.setMaxThreadCount(1);
    begin({});
}

FrameAnalysis::~FrameAnalysis()
{
    {
        const QMutexLocker lock(&m_run->mutex);
        m_run->next.reset();
    }
    m_worker.waitForDone();
}

void FrameAnalysis::begin(const QImage &ghost)
{
    if (m_run) {
        const QMutexLocker lock(&m_run->mutex);
        m_run->next.reset();
    }
    m_run = std::make_shared<Run>();
    m_run->ghost = ghost;
}

void FrameAnalysis::offer(const QVideoFrame &frame)
{
    if (!frame.isValid())
        return;
    const QMutexLocker lock(&m_run->mutex);
    m_run->next.emplace(frame, m_time.elapsed());
    if (std::exchange(m_run->busy, true))
        return;
    m_worker.start([this, run = m_run] { work(run); });
}

/// On the worker.
void FrameAnalysis::work(const std::shared_ptr<Run> &run)
{
    if (!run->examiner) {
        const QImage ghost =
            run->ghost.isNull() ? QImage() : std::exchange(run->ghost, {}).convertToFormat(QImage::Format_RGB32);
        run->examiner.emplace(photos::RegistrationImage(media::pixelsOf(ghost)));
    }
    while (true) {
        std::pair<QVideoFrame, std::chrono::milliseconds> frame;
        {
            const QMutexLocker lock(&run->mutex);
            if (!run->next) {
                run->busy = false;
                return;
            }
            frame = *std::exchange(run->next, std::nullopt);
        }
        const photos::Picture small = reducedFrame(std::move(frame.first), photos::kSharpnessSide);
        if (small.empty())
            continue;
        const FrameFindings found = run->examiner->examine(small.pixels(), frame.second);
        QMetaObject::invokeMethod(
            this,
            [this, run, found] {
                if (run == m_run)
                    emit examined(found);
            },
            Qt::QueuedConnection);
    }
}

} // namespace afterglow::app
