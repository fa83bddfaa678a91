#include "platform/linux/application_id.h"

#include "platform/platform.h"

#include <QCryptographicHash>

#include <system_error>

namespace afterglow::platform {
namespace {

std::filesystem::path oneSpelling(const std::filesystem::path &path)
{
    std::error_code error;
    auto result = std::filesystem::weakly_canonical(std::filesystem::absolute(path, error), error);
    if (error)
        return path.lexically_normal();
    // `data/` and `data` are one folder.
    return result.has_filename() ? result : result.parent_path();
}

} // namespace

QString applicationId()
{
    return QStringLiteral("app.afterglow.Afterglow");
}

QString busNameFor(const std::filesystem::path &dataFolder)
{
    const std::filesystem::path folder = oneSpelling(dataFolder);
    const auto own = platform::dataFolder();
    if (own && oneSpelling(*own) == folder)
        return applicationId();
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(folder.string()), QCryptographicHash::Sha256).toHex();
    // No element of a bus name may begin with a digit.
    return applicationId() + QStringLiteral(".Data") + QString::fromLatin1(hash.left(16));
}

QString objectPathFor(const QString &busName)
{
    QString path = QLatin1Char('/') + busName;
    path.replace(QLatin1Char('.'), QLatin1Char('/'));
    return path.replace(QLatin1Char('-'), QLatin1Char('_'));
}

} // namespace afterglow::platform
