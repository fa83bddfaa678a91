#include "app/media/time_lapse.h"

#include "app/media/comparison_picture.h"
#include "app/media/photo_loader.h"
#include "core/photos/warp.h"

#include <QtMath>

#include <algorithm>
#include <memory>
#include <webp/encode.h>
#include <webp/mux.h>

namespace afterglow::media {

namespace {

constexpr int kNarrowest = 16;
constexpr int kWidest = 1440;
constexpr float kWebPQuality = 82;

struct DeleteEncoder {
    void operator()(WebPAnimEncoder *encoder) const { WebPAnimEncoderDelete(encoder); }
};

/// An animation in the making.
class Animation {
public:
    Animation(QSize size, const WebPAnimEncoderOptions &options)
        : m_size(size),
          m_encoder(WebPAnimEncoderNew(size.width(), size.height(), &options))
    {
    }

    [[nodiscard]] static std::unique_ptr<Animation> of(QSize size)
    {
        WebPAnimEncoderOptions options;
        if (WebPAnimEncoderOptionsInit(&options) == 0)
            return nullptr;
        options.anim_params.loop_count = 0; // for ever
        auto animation = std::make_unique<Animation>(size, options);
        return animation->m_encoder ? std::move(animation) : nullptr;
    }

    [[nodiscard]] bool add(const QImage &picture, std::chrono::milliseconds shown)
    {
        WebPConfig config;
        WebPPicture frame;
        if (WebPConfigPreset(&config, WEBP_PRESET_PHOTO, kWebPQuality) == 0 || WebPPictureInit(&frame) == 0)
            return false;
        frame.width = picture.width();
        frame.height = picture.height();
        frame.use_argb = 1;
        const bool added =
            WebPPictureImportBGRX(&frame, picture.constBits(), static_cast<int>(picture.bytesPerLine())) != 0
            && WebPAnimEncoderAdd(m_encoder.get(), &frame, static_cast<int>(m_at.count()), &config) != 0;
        WebPPictureFree(&frame);
        m_at += shown;
        return added;
    }

    [[nodiscard]] Result<files::Bytes> finish()
    {
        WebPData data;
        WebPDataInit(&data);
        // The end of the last frame.
        if (WebPAnimEncoderAdd(m_encoder.get(), nullptr, static_cast<int>(m_at.count()), nullptr) == 0
            || WebPAnimEncoderAssemble(m_encoder.get(), &data) == 0)
            return tl::unexpected(error());
        files::Bytes bytes(data.bytes, data.bytes + data.size);
        WebPDataClear(&data);
        return bytes;
    }

    [[nodiscard]] Error error() const
    {
        return {Error::Kind::NoSpace,
                {},
                std::string("the animation can't be made: ") + WebPAnimEncoderGetError(m_encoder.get())};
    }
    [[nodiscard]] QSize size() const { return m_size; }

private:
    QSize m_size;
    std::unique_ptr<WebPAnimEncoder, DeleteEncoder> m_encoder;
    std::chrono::milliseconds m_at{0};
};

Status check(const TimeLapse &timeLapse)
{
    if (timeLapse.photos.empty())
        return failure(Error::Kind::BadInput, "/photos", "there is no photo");
    if (timeLapse.photos.size() > TimeLapse::kMostFrames)
        return failure(Error::Kind::BadInput, "/photos", "too many photos");
    if (timeLapse.width < kNarrowest || timeLapse.width > kWidest)
        return failure(Error::Kind::BadInput, "/width", "expected 16 to 1440 pixels");
    if (!(timeLapse.zoom >= 1 && timeLapse.zoom <= photos::kMostZoom))
        return failure(Error::Kind::BadInput, "/zoom", "expected 1 to 1.5");
    return {};
}

} // namespace

Result<files::Bytes> encodeTimeLapse(const vault::Vault &vault, const TimeLapse &timeLapse,
                                     const ExportProgress &progress)
{
    if (auto checked = check(timeLapse); !checked)
        return tl::unexpected(checked.error());
    std::unique_ptr<Animation> animation;
    int done = 0;
    for (const TimeLapsePhoto &photo : timeLapse.photos) {
        // No limit of the height: the first one's shape is everybody's.
        const auto loaded = loadPhoto(vault, photo.id, {qCeil(timeLapse.width * timeLapse.zoom), 0});
        if (!loaded) {
            auto error = loaded.error();
            error.place = photo.id;
            return tl::unexpected(std::move(error));
        }
        if (!animation) {
            const int width = std::min(timeLapse.width, loaded->width());
            animation = Animation::of({width, qRound(width * ratioOf(loaded->size()))});
            if (!animation)
                return failure(Error::Kind::NoSpace, {}, "the animation can't be made");
        }
        QImage frame = framed(*loaded, photo.aligned.value_or(photos::Similarity{}), timeLapse.zoom, animation->size());
        drawLabel(frame, photo.label);
        const bool last = ++done == static_cast<int>(timeLapse.photos.size());
        if (!animation->add(frame, last ? timeLapse.last : timeLapse.each))
            return tl::unexpected(animation->error());
        if (progress && !progress(done, static_cast<int>(timeLapse.photos.size())))
            return files::Bytes{};
    }
    return animation->finish();
}

Result<ExportResult> exportTimeLapse(const vault::Vault &vault, const TimeLapse &timeLapse,
                                     const std::filesystem::path &file, Existing existing,
                                     const ExportProgress &progress)
{
    const auto bytes = encodeTimeLapse(vault, timeLapse, progress);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->empty())
        return ExportResult::Cancelled;
    return writeExport(file, *bytes, existing).map([] { return ExportResult::Written; });
}

} // namespace afterglow::media
