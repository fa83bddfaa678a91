// What crosses the app's border on a phone: the share sheet, the system's photo picker, the cover before what is private.
// Free of Qt's types. Each lives on the main thread; a callback comes there, exactly once, but never after its port's own
// destruction.
#pragma once

#include "core/result.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace afterglow::platform {

/// Port: the system's sheet for handing something to another app.
class ShareSheet {
public:
    /// The patient has chosen an app, or closed the sheet: the two can't be told apart everywhere. Unavailable where no app takes
    /// it, Busy where a sheet is open.
    using Shared = std::function<void(Status)>;

    ShareSheet() = default;
    ShareSheet(const ShareSheet &) = delete;
    ShareSheet &operator=(const ShareSheet &) = delete;
    virtual ~ShareSheet() = default;

    virtual void shareText(const std::string &text, Shared shared) = 0;
    /// `file` lies directly in `folder()`; its name is what the other app sees. It is the caller's to remove, readTime() after
    /// `shared` was called, and at the next start at the latest.
    virtual void shareFile(const std::filesystem::path &file, const std::string &mimeType, Shared shared) = 0;
    /// How long the other app may need to open a file after `shared` was called; 0 where that comes only when it has it.
    [[nodiscard]] virtual std::chrono::milliseconds readTime() const { return std::chrono::milliseconds{0}; }
    /// The only folder whose files another app may be given. Not created.
    [[nodiscard]] virtual std::filesystem::path folder() const = 0;
};

/// Port: the system's photo picker. It needs no permission: the app gets what the patient picks and nothing else.
class PhotoPicker {
public:
    /// Copies of the files as they are, in `folder`, in the order in which they were picked; empty where she picked none. They
    /// are the caller's to remove. Unavailable where this system has no picker, Busy where one is open, else as of a file.
    using Picked = std::function<void(Result<std::vector<std::filesystem::path>>)>;

    PhotoPicker() = default;
    PhotoPicker(const PhotoPicker &) = delete;
    PhotoPicker &operator=(const PhotoPicker &) = delete;
    virtual ~PhotoPicker() = default;

    /// `folder` exists. At most `most` photos, 1 to 100.
    virtual void pick(int most, const std::filesystem::path &folder, Picked picked) = 0;
};

/// Port: keeps what the window shows out of screenshots, recordings and the list of recent apps.
class ScreenCover {
public:
    ScreenCover() = default;
    ScreenCover(const ScreenCover &) = delete;
    ScreenCover &operator=(const ScreenCover &) = delete;
    virtual ~ScreenCover() = default;

    /// From now on, until it is called with false. On iOS the window is covered while the app isn't active; a screenshot that the
    /// patient takes herself can't be prevented there.
    virtual void setPrivate(bool isPrivate) = 0;
};

/// Null where the system has none: then the screens offer the file dialog, and the clipboard.
[[nodiscard]] std::unique_ptr<ShareSheet> createShareSheet();
/// Null where the system has none: then the screens offer the file dialog.
[[nodiscard]] std::unique_ptr<PhotoPicker> createPhotoPicker();
/// Never null; one that does nothing where the system has no such thing.
[[nodiscard]] std::unique_ptr<ScreenCover> createScreenCover();

} // namespace afterglow::platform
