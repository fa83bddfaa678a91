// A journal with photos of drawn faces, encrypted, in a folder of its own.
#pragma once

#include "app/media/photo_loader.h"
#include "app/media/picture_writer.h"
#include "app/screens/photo_album.h"
#include "app/screens/photo_pixels.h"
#include "core/journal/photo_files.h"
#include "core/vault/vault.h"
#include "fixture.h"
#include "support/faces.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QImage>

#include <functional>
#include <memory>
#include <string>

namespace afterglow::test {

struct PhotoFixture : AppFixture {
    std::shared_ptr<const vault::Vault> vault = std::make_shared<const vault::Vault>(
        vault::Vault::withKey(vault::SecretKey::random().value(), folder / std::string(vault::kPhotoFolderName))
            .value());
    media::PhotoLoader loader{file()};
    std::unique_ptr<app::PhotoAlbum> album =
        std::make_unique<app::PhotoAlbum>(context, vault::PhotoFolder(folder / std::string(vault::kPhotoFolderName)));
    app::PhotoMeasures measures{loader};

    PhotoFixture() { loader.setVault(vault); }

    [[nodiscard]] static QImage picture(const Face &face)
    {
        const DrawnFace drawn = draw(face);
        const photos::Pixels pixels = drawn.picture.pixels();
        return QImage(pixels.data, pixels.width, pixels.height, static_cast<int>(pixels.stride), QImage::Format_RGB32)
            .copy();
    }

    /// `taken` is the wall clock in Berlin. Gives the photo's id.
    std::string add(const journal::Session &session, std::string_view taken, const Face &face = {},
                    const std::string &pose = "front", const std::string &camera = "camera")
    {
        const QImage image = picture(face);
        const auto bytes = media::encodeJpeg(image).value();
        journal::Photo photo;
        photo.id = vault::makePhotoId().value();
        photo.session = session.treatment.id;
        photo.pose = pose;
        photo.taken = berlin.resolve(time::parseLocalTime(taken).value());
        photo.width = image.width();
        photo.height = image.height();
        photo.camera = camera;
        photo.digest = vault->digest({image.constBits(), image.width(), image.height(), image.bytesPerLine()});
        photo.bytes = static_cast<std::int64_t>(bytes.size());
        REQUIRE(vault->save(photo.id, bytes));
        const auto thumbnail = media::encodeJpeg(media::thumbnailOf(image)).value();
        return journal.addPhoto(photo, vault->seal(vault::Kind::Thumbnail, photo.id, thumbnail).value()).value().id;
    }

    /// A row alone: for what never opens the picture.
    std::string addRow(const journal::Session &session, std::string_view taken, const std::string &pose = "front")
    {
        journal::Photo photo;
        photo.id = vault::makePhotoId().value();
        photo.session = session.treatment.id;
        photo.pose = pose;
        photo.taken = berlin.resolve(time::parseLocalTime(taken).value());
        photo.width = 480;
        photo.height = 640;
        photo.digest = std::string(64, 'a');
        photo.bytes = 1000;
        return journal.addPhoto(photo, vault->seal(vault::Kind::Thumbnail, photo.id, files::Bytes(100)).value())
            .value()
            .id;
    }

    /// Runs the event loop until it holds; a test that waits in vain fails here.
    static void await(const std::function<bool()> &condition)
    {
        const QDeadlineTimer patience(60'000);
        while (!condition() && !patience.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        REQUIRE(condition());
    }
};

} // namespace afterglow::test
