// What comes into the app from the system's photo picker.
#pragma once

#include "core/result.h"
#include "platform/exchange.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace afterglow::app {

/// Where picked photos wait to be imported, in the data folder.
inline constexpr const char *kInboxFolderName = "import";

/// Copies of photos that the patient picked, in clear and with all that their metadata say. They are removed with this.
class PickedPhotos {
public:
    explicit PickedPhotos(std::filesystem::path folder) : m_folder(std::move(folder)) { }
    ~PickedPhotos();
    PickedPhotos(const PickedPhotos &) = delete;
    PickedPhotos &operator=(const PickedPhotos &) = delete;

    /// In the order in which they were picked; none where the patient picked none.
    [[nodiscard]] const std::vector<std::filesystem::path> &files() const { return m_files; }

private:
    friend class Inbox;

    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_files;
};

/// What a kill left of picked photos goes when this is made. Lives on the main thread.
class Inbox final : public QObject {
    Q_OBJECT

public:
    /// The most that the picker's port takes.
    static constexpr int kMost = 100;

    using Picked = std::function<void(Result<std::shared_ptr<const PickedPhotos>>)>;

    /// `picker` is null where the system has none. `folder` is this one's alone and need not exist.
    Inbox(std::unique_ptr<platform::PhotoPicker> picker, std::filesystem::path folder, QObject *parent = nullptr);

    /// Without it pick() may not be called.
    [[nodiscard]] bool isAvailable() const { return m_picker != nullptr; }

    /// `picked` is called once, unless `receiver` is gone by then. Busy while the picker is open or what was picked last is still
    /// held, else as of the picker and of a folder.
    void pick(QObject *receiver, Picked picked);

private:
    std::filesystem::path m_folder;
    std::weak_ptr<const PickedPhotos> m_latest;
    std::unique_ptr<platform::PhotoPicker> m_picker; ///< goes first: then it answers no more
};

} // namespace afterglow::app
