#include "app/outbox.h"

#include "platform/data_folder.h"

#include <QPointer>

#include <system_error>
#include <utility>

namespace afterglow::app {

namespace {

void removeNow(const std::filesystem::path &path)
{
    std::error_code error;
    std::filesystem::remove_all(path, error);
    if (error) // the next start tries again
        qWarning("what was shared could not be removed: %s", error.message().c_str());
}

} // namespace

OutgoingFile::~OutgoingFile()
{
    removeNow(m_path);
}

Outbox::Outbox(std::unique_ptr<platform::ShareSheet> sheet, QObject *parent)
    : QObject(parent),
      m_sheet(std::move(sheet))
{
    m_readTime.setSingleShot(true);
    connect(&m_readTime, &QTimer::timeout, this, [this] { m_read.reset(); });
    if (m_sheet)
        removeNow(folder());
}

std::filesystem::path Outbox::folder() const
{
    return m_sheet ? m_sheet->folder() : std::filesystem::path();
}

Result<Outbox::File> Outbox::newFile(const QString &name)
{
    m_readTime.stop();
    m_read.reset(); // the other app has had its time
    if (!m_latest.expired())
        return failure(Error::Kind::Busy, folder().string(), "another file is being shared");
    if (const Status made = platform::createExchangeFolder(folder()); !made)
        return tl::unexpected<Error>(made.error());
    auto file = std::make_shared<const OutgoingFile>(folder() / std::filesystem::path(name.toStdString()).filename());
    m_latest = file;
    return file;
}

void Outbox::share(const QString &name, const std::string &mimeType, QObject *receiver, const Write &write, Done shared)
{
    const auto file = newFile(name);
    if (!file) {
        shared(tl::unexpected<Error>(file.error()));
        return;
    }
    // Who gives up writing lets go of the file.
    write((*file)->path(),
          [this, file = *file, mimeType, guard = QPointer<QObject>(receiver),
           shared = std::move(shared)](const Status &written) mutable {
              if (!guard)
                  return;
              if (written)
                  open(std::move(file), mimeType, guard, shared);
              else
                  shared(written);
          });
}

void Outbox::open(File file, const std::string &mimeType, QObject *receiver, Done shared)
{
    const std::filesystem::path path = file->path();
    m_sheet->shareFile(path, mimeType,
                       [this, file = std::move(file), guard = QPointer<QObject>(receiver),
                        shared = std::move(shared)](const Status &status) mutable {
                           const auto readTime = status ? m_sheet->readTime() : std::chrono::milliseconds{0};
                           if (readTime.count() > 0) {
                               m_read = std::move(file);
                               m_readTime.start(readTime);
                           }
                           file.reset();
                           if (guard)
                               shared(status);
                       });
}

void Outbox::shareText(const QString &text, QObject *receiver, Done shared)
{
    m_sheet->shareText(text.toStdString(),
                       [guard = QPointer<QObject>(receiver), shared = std::move(shared)](const Status &status) {
                           if (guard)
                               shared(status);
                       });
}

} // namespace afterglow::app
