#include "app/inbox.h"

#include "platform/data_folder.h"

#include <QPointer>

#include <system_error>

namespace afterglow::app {

namespace {

void removeNow(const std::filesystem::path &folder)
{
    std::error_code error;
    std::filesystem::remove_all(folder, error);
    if (error) // the next start tries again
        qWarning("photos that were picked could not be removed: %s", error.message().c_str());
}

} // namespace

PickedPhotos::~PickedPhotos()
{
    removeNow(m_folder);
}

Inbox::Inbox(std::unique_ptr<platform::PhotoPicker> picker, std::filesystem::path folder, QObject *parent)
    : QObject(parent),
      m_folder(std::move(folder)),
      m_picker(std::move(picker))
{
    removeNow(m_folder);
}

void Inbox::pick(QObject *receiver, Picked picked)
{
    if (!m_latest.expired()) {
        picked(failure(Error::Kind::Busy, m_folder.string(), "photos are being picked"));
        return;
    }
    if (const Status made = platform::createExchangeFolder(m_folder); !made) {
        picked(tl::unexpected<Error>(made.error()));
        return;
    }
    auto photos = std::make_shared<PickedPhotos>(m_folder);
    m_latest = photos;
    m_picker->pick(kMost, m_folder,
                   [photos = std::move(photos), guard = QPointer<QObject>(receiver),
                    picked = std::move(picked)](Result<std::vector<std::filesystem::path>> files) mutable {
                       const auto kept = std::move(photos);
                       if (!guard)
                           return;
                       if (!files) {
                           picked(tl::unexpected<Error>(files.error()));
                           return;
                       }
                       kept->m_files = std::move(*files);
                       picked(kept);
                   });
}

} // namespace afterglow::app
