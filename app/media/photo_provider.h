// Photos for QML: image://photos/<id>/thumb, image://photos/<id>/full, image://photos/<id>/aligned/<id of the reference>.
#pragma once

#include "app/media/photo_loader.h"

#include <QQuickAsyncImageProvider>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace afterglow::media {

/// Answers on a pool of its own. An Image needs `cache: false`, so that QML keeps no copy beyond its own life, and a sourceSize for
/// `full` and `aligned`, so that no more is decoded than is shown. Errors are Image.Error, with words for a log: which photo it was
/// they don't say.
class PhotoProvider final : public QQuickAsyncImageProvider {
    Q_OBJECT

public:
    explicit PhotoProvider(std::shared_ptr<PhotoLoader> loader);
    /// Waits for what is being decoded; what only waits is answered with an error.
    ~PhotoProvider() override;
    Q_DISABLE_COPY_MOVE(PhotoProvider)

    /// `requestedSize` is in device pixels, as Qt gives it.
    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    std::shared_ptr<PhotoLoader> m_loader;
    std::atomic_bool m_stopping = false;
    std::atomic_int m_requests = 0;
    QThreadPool m_workers;
};

} // namespace afterglow::media
