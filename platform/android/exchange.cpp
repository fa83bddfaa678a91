// What crosses the app's border: the share sheet, the photo picker, the cover.
#include "platform/exchange.h"

#include "platform/android/java_events.h"
#include "platform/android/java_methods.h"

#include <QObject>
#include <QString>

#include <system_error>
#include <utility>

namespace afterglow::platform {

using android::JavaEvents;
namespace java = android::java;

namespace {

Error busy(const char *what)
{
    return {Error::Kind::Busy, {}, what};
}

Error windowless()
{
    return {Error::Kind::Unavailable, {}, "the app has no window"};
}

/// Calls back later, where the port is still there.
template <class Callback, class Answer> void answerLater(QObject &port, Callback callback, Answer answer)
{
    QMetaObject::invokeMethod(
        &port, [callback = std::move(callback), answer = std::move(answer)] { callback(answer); },
        Qt::QueuedConnection);
}

class AndroidShareSheet final : public ShareSheet {
public:
    AndroidShareSheet()
    {
        QObject::connect(
            &JavaEvents::instance(), &JavaEvents::shared, &m_port, [this](int kind, const QString &message) {
                if (m_shared)
                    std::exchange(m_shared, {})(kind == 0 ? Status() : tl::unexpected(android::errorOf(kind, message)));
            });
    }

    void shareText(const std::string &text, Shared shared) override
    {
        const QJniObject javaText = QJniObject::fromString(QString::fromStdString(text));
        begin(std::move(shared),
              [&] { return android::call<jboolean>(java::kShareText, javaText.object<jstring>()) != 0; });
    }

    void shareFile(const std::filesystem::path &file, const std::string &mimeType, Shared shared) override
    {
        if (file.parent_path() != folder()) {
            const Error outside{Error::Kind::BadInput, file.string(), "this file isn't in the folder that is shared"};
            answerLater(m_port, std::move(shared), Status(tl::unexpected(outside)));
            return;
        }
        const QJniObject name = QJniObject::fromString(QString::fromStdString(file.filename().string()));
        const QJniObject type = QJniObject::fromString(QString::fromStdString(mimeType));
        begin(std::move(shared), [&] {
            return android::call<jboolean>(java::kShareFile, name.object<jstring>(), type.object<jstring>()) != 0;
        });
    }

    /// The answer comes when the chooser is left; a mail that is being written, or Bluetooth, opens the file after that.
    [[nodiscard]] std::chrono::milliseconds readTime() const override { return std::chrono::minutes{10}; }

    [[nodiscard]] std::filesystem::path folder() const override
    {
        const QJniObject path = android::callObject(java::kShareFolder, android::context().object());
        return path.toString().toStdString();
    }

private:
    template <class Start> void begin(Shared shared, Start start)
    {
        if (m_shared) {
            answerLater(m_port, std::move(shared), Status(tl::unexpected(busy("a share sheet is open"))));
        } else if (start()) {
            m_shared = std::move(shared);
        } else {
            answerLater(m_port, std::move(shared), Status(tl::unexpected(windowless())));
        }
    }

    QObject m_port; ///< calls end with it
    Shared m_shared;
};

class AndroidPhotoPicker final : public PhotoPicker {
public:
    AndroidPhotoPicker()
    {
        QObject::connect(&JavaEvents::instance(), &JavaEvents::picked, &m_port,
                         [this](int kind, const QString &message, const QStringList &files) {
                             if (m_picked)
                                 std::exchange(m_picked, {})(resultOf(kind, message, files));
                             else
                                 removeAll(files); // of a window before this one
                         });
    }

    void pick(int most, const std::filesystem::path &folder, Picked picked) override
    {
        if (m_picked) {
            answerLater(m_port, std::move(picked), Files(tl::unexpected(busy("a photo picker is open"))));
            return;
        }
        const QJniObject path = QJniObject::fromString(QString::fromStdString(folder.string()));
        if (android::call<jboolean>(java::kPickPhotos, static_cast<jint>(most), path.object<jstring>()) != 0)
            m_picked = std::move(picked);
        else
            answerLater(m_port, std::move(picked), Files(tl::unexpected(windowless())));
    }

private:
    using Files = Result<std::vector<std::filesystem::path>>;

    static Files resultOf(int kind, const QString &message, const QStringList &files)
    {
        if (kind != 0)
            return tl::unexpected(android::errorOf(kind, message));
        std::vector<std::filesystem::path> paths;
        for (const QString &file : files)
            paths.emplace_back(file.toStdString());
        return paths;
    }

    static void removeAll(const QStringList &files)
    {
        for (const QString &file : files) {
            std::error_code alreadyGone;
            std::filesystem::remove(file.toStdString(), alreadyGone);
        }
    }

    QObject m_port; ///< calls end with it
    Picked m_picked;
};

class AndroidScreenCover final : public ScreenCover {
public:
    void setPrivate(bool isPrivate) override
    {
        android::call<jboolean>(java::kSetPrivate, static_cast<jboolean>(isPrivate));
    }
};

} // namespace

std::unique_ptr<ShareSheet> createShareSheet()
{
    return std::make_unique<AndroidShareSheet>();
}

std::unique_ptr<PhotoPicker> createPhotoPicker()
{
    return std::make_unique<AndroidPhotoPicker>();
}

std::unique_ptr<ScreenCover> createScreenCover()
{
    return std::make_unique<AndroidScreenCover>();
}

} // namespace afterglow::platform
