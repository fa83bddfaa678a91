#include "app/civil_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace afterglow::app {

namespace {

/// Julian day of 1970-01-01.
constexpr qint64 kEpochJulianDay = 2440588;

struct CivilText {
    Q_DECLARE_TR_FUNCTIONS(CivilText)
};

/// The locale's long date format. English drops the comma after the weekday, as the design writes it.
QString longFormat()
{
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    if (QLocale().language() == QLocale::English)
        format.replace(QLatin1String("dddd, "), QLatin1String("dddd "));
    return format;
}

QString without(QString format, const QString &token)
{
    // A token goes with the quoted word and the punctuation that lead to it ("d 'de' MMMM 'de' yyyy"), or, where it stands
    // first, with those that follow.
    const QRegularExpression leading(QStringLiteral("(?<=.)[\\s,]*(?:'[^']*'\\s*)?%1(?:\\s*'[^']*')?").arg(token));
    const QRegularExpression first(QStringLiteral("^%1[^A-Za-z']*(?:'[^']*'\\s*)?").arg(token));
    format.remove(first);
    format.remove(leading);
    return format.trimmed();
}

/// The day stays with its month: "20 / November" over two lines reads badly.
QString inFormat(time::Date date, const QString &format)
{
    static const QRegularExpression afterDay(QStringLiteral("(?<=\\d|\\d\\.) (?=\\p{L})"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return QLocale().toString(toQDate(date), format).replace(afterDay, QString(QChar::Nbsp));
}

} // namespace

QDate toQDate(time::Date date)
{
    return QDate::fromJulianDay(kEpochJulianDay + date.time_since_epoch().count());
}

time::Date fromQDate(QDate date)
{
    return time::Date{std::chrono::days{date.toJulianDay() - kEpochJulianDay}};
}

QTime toQTime(time::TimeOfDay time)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(std::chrono::milliseconds{time}.count()));
}

QString dayText(time::Date date)
{
    return inFormat(date, without(longFormat(), QStringLiteral("y+")));
}

QString dateText(time::Date date)
{
    return inFormat(date, longFormat());
}

QString mediumDateText(time::Date date)
{
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(QStringLiteral("dddd[,\u060c]? ")); // with an Arabic comma, too
    format.remove(weekday);
    format.replace(QLatin1String("MMMM"), QLatin1String("MMM"));
    return inFormat(date, format);
}

QString shortDateText(time::Date date)
{
    return inFormat(date, without(without(longFormat(), QStringLiteral("y+")), QStringLiteral("dddd")));
}

QString weekdayDateText(time::Date date, time::Date today)
{
    QString format =
        toQDate(date).year() == toQDate(today).year() ? without(longFormat(), QStringLiteral("y+")) : longFormat();
    format.replace(QLatin1String("dddd"), QLatin1String("ddd")).replace(QLatin1String("MMMM"), QLatin1String("MMM"));
    return inFormat(date, format);
}

QString timeText(time::TimeOfDay time)
{
    // "3:00 PM" is never broken over two lines.
    return QLocale().toString(toQTime(time), QLocale::ShortFormat).replace(QLatin1Char(' '), QChar::Nbsp);
}

QString relativeDayText(time::Date date, time::Date today)
{
    const auto days = (date - today).count();
    if (days == 0)
        return CivilText::tr("Today");
    if (days == 1)
        return CivilText::tr("Tomorrow");
    if (days == -1)
        return CivilText::tr("Yesterday");
    if (days > 1 && days < 7)
        return QLocale().dayName(toQDate(date).dayOfWeek());
    return shortDateText(date);
}

QString timeLeftText(time::LocalTime now, time::LocalTime until)
{
    const std::chrono::seconds left = until - now;
    if (left >= std::chrono::days{1})
        return CivilText::tr("%n day(s)", "time left",
                             static_cast<int>((time::dateOf(until) - time::dateOf(now)).count()));
    if (left > std::chrono::hours{1})
        return CivilText::tr("%n h", "hours left",
                             static_cast<int>(std::chrono::ceil<std::chrono::hours>(left).count()));
    return countdownText(left);
}

QString countdownText(std::chrono::seconds left)
{
    const auto minutes = std::max<qint64>(1, std::chrono::ceil<std::chrono::minutes>(left).count());
    const int hours = static_cast<int>(minutes / 60);
    const int rest = static_cast<int>(minutes % 60);
    if (hours == 0)
        return CivilText::tr("%n min", "minutes left", rest);
    if (rest == 0)
        return CivilText::tr("%n h", "hours left", hours);
    return CivilText::tr("%1 h %2 min").arg(QLocale().toString(hours), QLocale().toString(rest));
}

} // namespace afterglow::app
