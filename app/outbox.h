// What leaves the app through the system's share sheet.
#pragma once

#include "core/result.h"
#include "platform/exchange.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace afterglow::app {

/// A file on its way to another app, in clear. It is removed with this, written or not.
class OutgoingFile {
public:
    explicit OutgoingFile(std::filesystem::path path) : m_path(std::move(path)) { }
    ~OutgoingFile();
    OutgoingFile(const OutgoingFile &) = delete;
    OutgoingFile &operator=(const OutgoingFile &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// One file at a time, which lives as long as the other app needs it. What a kill left of one goes when
/// this is made. Lives on the main thread.
class Outbox final : public QObject {
    Q_OBJECT

public:
    /// Called once, or never where what should call it is gone by then.
    using Done = std::function<void(const Status &)>;
    /// Writes the file, now or later, and says whether it could.
    using Write = std::function<void(const std::filesystem::path &file, Done written)>;

    /// `sheet` is null where the system has none.
    explicit Outbox(std::unique_ptr<platform::ShareSheet> sheet, QObject *parent = nullptr);

    /// Without it nothing below may be called but folder().
    [[nodiscard]] bool isAvailable() const { return m_sheet != nullptr; }
    /// Empty where there is no sheet.
    [[nodiscard]] std::filesystem::path folder() const;

    /// Has a file of this name written, in a folder that only this account may enter, and opens the sheet for it. `shared` says that
    /// this is over, or why it could not be: Busy while another file is being written or the sheet is open for it, else as of a
    /// folder, of `write` and of the sheet. Nothing is called once `receiver` is gone.
    void share(const QString &name, const std::string &mimeType, QObject *receiver, const Write &write, Done shared);
    /// Opens the sheet for a text.
    void shareText(const QString &text, QObject *receiver, Done shared);

private:
    using File = std::shared_ptr<const OutgoingFile>;

    [[nodiscard]] Result<File> newFile(const QString &name);
    void open(File file, const std::string &mimeType, QObject *receiver, Done shared);

    std::weak_ptr<const OutgoingFile> m_latest;
    File m_read; ///< the other app may still need it
    QTimer m_readTime;
    std::unique_ptr<platform::ShareSheet> m_sheet; ///< goes first: then it answers no more
};

} // namespace afterglow::app
