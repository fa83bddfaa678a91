// What the screens' models need of photos' pixels: reading, measuring once, and doing both off the main thread.
#pragma once

#include "app/media/photo_loader.h"
#include "core/photos/quality.h"
#include "core/photos/registration.h"
#include "core/result.h"

#include <QImage>
#include <QPointer>
#include <QThreadPool>

#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace afterglow::app {

/// The long side at which photos are measured and registered.
inline constexpr int kMeasuredSide = 1024;

/// What is known of a photo once it was read.
struct MeasuredPhoto {
    photos::Quality quality;
    photos::RegistrationImage structure;
};

/// Measures each photo once. Thread safe; keeps the last few hundred, some 30 kB each, and no picture.
class PhotoMeasures {
public:
    /// `loader` outlives this.
    explicit PhotoMeasures(media::PhotoLoader &loader) : m_loader(loader) { }

    [[nodiscard]] Result<std::shared_ptr<const MeasuredPhoto>> measure(const std::string &id);
    /// The same where the picture has been read already.
    [[nodiscard]] std::shared_ptr<const MeasuredPhoto> measure(const std::string &id, const QImage &picture);
    /// The picture at the size at which it is measured.
    [[nodiscard]] Result<QImage> picture(const std::string &id) const;
    [[nodiscard]] media::PhotoLoader &loader() const { return m_loader; }

private:
    using Entry = std::pair<std::string, std::shared_ptr<const MeasuredPhoto>>;
    [[nodiscard]] std::shared_ptr<const MeasuredPhoto> find(const std::string &id);

    media::PhotoLoader &m_loader;
    std::mutex m_mutex;
    std::list<Entry> m_latest; ///< the one that was used last first
};

/// One thing after the other on a thread of its own; the answers come on the thread of the receiver. Goes only after the work that
/// runs has ended; what waits is dropped.
class PhotoWorker {
public:
    PhotoWorker() { m_pool.setMaxThreadCount(1); }
    ~PhotoWorker()
    {
        drop();
        m_pool.waitForDone();
    }
    PhotoWorker(const PhotoWorker &) = delete;
    PhotoWorker &operator=(const PhotoWorker &) = delete;

    /// Whatever waits is not begun any more. What runs goes on; its answer is for the receiver to ignore.
    void drop() { m_pool.clear(); }

    /// `done` is not called where the receiver is gone by then.
    template <class Work, class Done> void run(QObject *receiver, Work work, Done done)
    {
        m_pool.start(
            [receiver = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)]() mutable {
                // The receiver can't go meanwhile: it owns the worker, which waits for this.
                auto answer = std::make_shared<decltype(work())>(work());
                QMetaObject::invokeMethod(
                    receiver.data(), [answer, done = std::move(done)]() mutable { done(std::move(*answer)); },
                    Qt::QueuedConnection);
            });
    }

private:
    QThreadPool m_pool;
};

} // namespace afterglow::app
