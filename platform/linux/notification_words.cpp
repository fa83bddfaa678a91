#include "platform/linux/notification_words.h"

#include <QCoreApplication>

namespace afterglow::platform {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Notifications", text);
}

/// These give nothing away: they may stand on a lock screen.
QString neutral(reminders::Category category)
{
    using reminders::Category;
    switch (category) {
    case Category::Care:
        return translated(QT_TRANSLATE_NOOP("Notifications", "Time for your skin care"));
    case Category::CheckIn:
        return translated(QT_TRANSLATE_NOOP("Notifications", "Time for your check-in"));
    case Category::Photo:
        return translated(QT_TRANSLATE_NOOP("Notifications", "Time for your photo"));
    case Category::Appointment:
        return translated(QT_TRANSLATE_NOOP("Notifications", "There is a date to look at"));
    case Category::Update:
        return translated(QT_TRANSLATE_NOOP("Notifications", "Your plan has changed"));
    }
    return {};
}

QString detail(const reminders::NoticeItem &item)
{
    QString title = QString::fromStdString(item.title);
    if (item.kind != plan::RuleKind::Restriction || title.isEmpty())
        return title;
    //: A restriction that is over. %1 is its title, "No makeup" for example
    return translated(QT_TRANSLATE_NOOP("Notifications", "Over: %1")).arg(title);
}

} // namespace

NotificationWords wordsFor(const reminders::Notice &notice, const QStringList &capabilities)
{
    QStringList details;
    for (const reminders::NoticeItem &item : notice.items) {
        if (const QString words = detail(item); !words.isEmpty())
            details.append(words);
    }
    NotificationWords words{neutral(notice.category), {}};
    if (details.isEmpty())
        return words;
    if (!capabilities.contains(QLatin1String("body")))
        words.summary = details.join(QStringLiteral(" · "));
    else if (capabilities.contains(QLatin1String("body-markup")))
        words.body = details.join(QLatin1Char('\n')).toHtmlEscaped();
    else
        words.body = details.join(QLatin1Char('\n'));
    return words;
}

NotificationWords testWords(const QStringList &capabilities)
{
    NotificationWords words{translated(QT_TRANSLATE_NOOP("Notifications", "Test: your reminders can come")), {}};
    if (capabilities.contains(QLatin1String("body")))
        words.body =
            translated(QT_TRANSLATE_NOOP("Notifications", "This is how a reminder looks. There is nothing to do."));
    return words;
}

} // namespace afterglow::platform
