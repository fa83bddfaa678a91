#include "app/start.h"

#include "app/languages.h"
#include "platform/platform.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QIcon>

namespace afterglow::app {

namespace {

const QString kTheme = QStringLiteral("theme");
const QString kTextScale = QStringLiteral("text-scale");
const QString kRightToLeft = QStringLiteral("rtl");
const QString kReducedMotion = QStringLiteral("reduced-motion");

} // namespace

void prepareApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("afterglow"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AFTERGLOW_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Afterglow"));
    QGuiApplication::setDesktopFileName(platform::applicationId());
    QGuiApplication::setWindowIcon(QIcon::fromTheme(platform::applicationId()));
    useLanguage({});
}

void addLookOptions(QCommandLineParser &parser)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("main", text); };
    parser.addOption({kTheme, words(QT_TRANSLATE_NOOP("main", "Light or dark, whatever the system says.")),
                      QStringLiteral("light|dark")});
    parser.addOption(
        {kTextScale, words(QT_TRANSLATE_NOOP("main", "The size of text, 1 to 2.")), QStringLiteral("factor")});
    parser.addOption({kRightToLeft, words(QT_TRANSLATE_NOOP("main", "Mirror the screens."))});
    parser.addOption({kReducedMotion, words(QT_TRANSLATE_NOOP("main", "Nothing moves."))});
}

Result<Appearance::Look> readLook(const QCommandLineParser &parser)
{
    Appearance::Look look;
    if (parser.isSet(kTheme)) {
        const QString theme = parser.value(kTheme);
        if (theme != QLatin1String("light") && theme != QLatin1String("dark"))
            return failure(Error::Kind::BadInput, "--theme", "--theme is light or dark");
        look.dark = theme == QLatin1String("dark");
    }
    if (parser.isSet(kTextScale)) {
        bool read = false;
        const double scale = parser.value(kTextScale).toDouble(&read);
        if (!read || scale < 1 || scale > 2)
            return failure(Error::Kind::BadInput, "--text-scale", "--text-scale is a number from 1 to 2");
        look.textScale = scale;
    }
    if (parser.isSet(kRightToLeft))
        look.mirrored = true;
    if (parser.isSet(kReducedMotion))
        look.reducedMotion = true;
    return look;
}

Result<std::filesystem::path> dataFolder(const QString &asked)
{
    auto folder = asked.isEmpty() ? platform::dataFolder()
                                  : Result<std::filesystem::path>(std::filesystem::absolute(asked.toStdString()));
    if (!folder)
        return folder;
    if (const Status made = platform::createDataFolder(*folder); !made)
        return tl::unexpected<Error>(made.error());
    return folder;
}

} // namespace afterglow::app
