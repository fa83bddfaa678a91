#include "app/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace afterglow::app {

namespace {

/// The country whose dates and numbers stand for a language where the system speaks another. Arabic: one that writes 1 2 3, as the texts
/// of the plans do.
QLocale localeOf(const QString &tag)
{
    if (tag == QLatin1String("ar"))
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    if (tag == QLatin1String("en"))
        return {QLocale::English, QLocale::UnitedKingdom};
    return QLocale(tag);
}

QString g_language;

/// The translator of one file, ready or not.
class Texts {
public:
    void load(const QString &name, const QString &folder)
    {
        QCoreApplication::removeTranslator(&m_translator);
        if (m_translator.load(name, folder))
            QCoreApplication::installTranslator(&m_translator);
    }

private:
    QTranslator m_translator;
};

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> kLanguages{{QStringLiteral("en"), QStringLiteral("English")},
                                                  {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                                  {QStringLiteral("es"), QStringLiteral("Español")},
                                                  {QStringLiteral("fr"), QStringLiteral("Français")},
                                                  {QStringLiteral("pt-BR"), QStringLiteral("Português (Brasil)")},
                                                  {QStringLiteral("ar"), QStringLiteral("العربية")}};
    return kLanguages;
}

QString closestLanguage(const QLocale &locale)
{
    const auto found = std::ranges::find_if(
        languages(), [&locale](const Language &one) { return QLocale(one.tag).language() == locale.language(); });
    return found == languages().end() ? languages().front().tag : found->tag;
}

void useLanguage(const QString &tag)
{
    const QLocale system = QLocale::system();
    g_language = tag.isEmpty() ? closestLanguage(system) : closestLanguage(QLocale(tag));
    QLocale locale = localeOf(g_language);
    const bool digitsAreOurs = system.zeroDigit() == QLatin1String("0");
    if (system.language() == locale.language() && digitsAreOurs)
        locale = system;
    QLocale::setDefault(locale);

    static Texts ours;
    static Texts qts; // file dialogs and the like
    QString file = g_language;
    file.replace(QLatin1Char('-'), QLatin1Char('_'));
    qts.load(QStringLiteral("qtbase_") + file, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    ours.load(QStringLiteral("afterglow_") + file, QStringLiteral(":/i18n"));
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

QString currentLanguage()
{
    return g_language;
}

} // namespace afterglow::app
