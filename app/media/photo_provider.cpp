#include "app/media/photo_provider.h"

#include <QStringList>

#include <utility>

namespace afterglow::media {

namespace {

class Response final : public QQuickImageResponse {
public:
    [[nodiscard]] QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_picture);
    }
    [[nodiscard]] QString errorString() const override { return m_error; }
    void cancel() override { m_cancelled = true; }

    /// On a worker. Whoever hears finished() deletes this object: it is emitted on the object's own thread, once.
    void answer(PhotoLoader &loader, const QString &id, QSize within, bool stopping)
    {
        if (!stopping && !m_cancelled) {
            auto picture = load(loader, id, within);
            if (picture)
                m_picture = std::move(*picture);
            else
                m_error = QString::fromStdString(picture.error().message);
        } else {
            m_error = QStringLiteral("cancelled");
        }
        QMetaObject::invokeMethod(this, &QQuickImageResponse::finished, Qt::QueuedConnection);
    }

private:
    static Result<QImage> load(PhotoLoader &loader, const QString &id, QSize within)
    {
        const QStringList parts = id.split(QLatin1Char('/'));
        const std::string photo = parts.front().toStdString();
        if (parts.size() == 2 && parts[1] == QLatin1String("thumb"))
            return loader.thumbnail(photo, within);
        if (parts.size() == 2 && parts[1] == QLatin1String("full"))
            return loader.photo(photo, within);
        if (parts.size() == 3 && parts[1] == QLatin1String("aligned"))
            return loader.aligned(photo, parts[2].toStdString(), within);
        return failure(Error::Kind::BadInput, {}, "expected thumb, full or aligned");
    }

    QImage m_picture;
    QString m_error;
    std::atomic_bool m_cancelled = false;
};

} // namespace

PhotoProvider::PhotoProvider(std::shared_ptr<PhotoLoader> loader) : m_loader(std::move(loader)) { }

PhotoProvider::~PhotoProvider()
{
    m_stopping = true;
    m_workers.waitForDone();
}

QQuickImageResponse *PhotoProvider::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    auto *const response = new Response;
    // The latest first: it is what came into view last.
    m_workers.start([this, response, id, requestedSize] { response->answer(*m_loader, id, requestedSize, m_stopping); },
                    m_requests++);
    return response;
}

} // namespace afterglow::media
