#include "app/error_words.h"

#include "app/erasure.h"

#include <QCoreApplication>
#include <QStringList>

namespace afterglow::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

} // namespace

ErrorWords openingWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NewerVersion:
        return {
            Words::tr("Your journal is newer than this app"),
            Words::tr(
                "It was written by a newer version of Afterglow. Please update the app. Your journal is untouched."),
            false};
    case Error::Kind::Damaged:
        return {Words::tr("Your journal can't be read"),
                Words::tr("The file seems to be damaged. Nothing was changed. If you have a backup, keep it safe. "
                          "To begin anew, erase everything."),
                false, true};
    case Error::Kind::NoSpace:
        return {Words::tr("There is no space left"),
                Words::tr("Free some space on this device, then try again. Your journal is untouched."), true};
    case Error::Kind::Busy:
        return {Words::tr("Your journal is in use"),
                Words::tr("Another program has it open right now. Close it, then try again."), true};
    case Error::Kind::Denied:
        return {Words::tr("Your journal is locked"),
                Words::tr("This device doesn't let the app read or write its folder. Allow it, then try again."), true};
    case Error::Kind::BadInput:
    case Error::Kind::NotFound:
    case Error::Kind::NoKey:
    case Error::Kind::Unavailable:
    case Error::Kind::Io:
        break;
    }
    return {Words::tr("Your journal can't be opened"),
            Words::tr("This device reports a failure of its storage. Try again, or restart the device."), true};
}

ErrorWords leftoverWords(const std::vector<Leftover> &left)
{
    QStringList lines;
    for (const Leftover &leftover : left) {
        switch (leftover.what) {
        case Kept::PhotoKey:
            lines << Words::tr("The key of your photos is still here. It opens nothing any more.");
            break;
        case Kept::Photos:
            lines << Words::tr("Photos are still here.");
            break;
        case Kept::Journal:
            lines << Words::tr("Your journal is still here.");
            break;
        case Kept::Drafts:
            lines << Words::tr("A form that you began is still here.");
            break;
        case Kept::Example:
            lines << Words::tr("The example data is still here.");
            break;
        case Kept::Settings:
            lines << Words::tr("What you chose about this app is still here.");
            break;
        }
    }
    return {Words::tr("Not everything could be erased"), lines.join(QLatin1Char('\n')), true};
}

QString erasingWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Busy:
        return Words::tr("Nothing was erased: your journal is in use by another program. Try again in a moment.");
    case Error::Kind::NoSpace:
        return Words::tr("Nothing was erased: there is no space left on this device. Free some, then try again.");
    case Error::Kind::Denied:
        return Words::tr("Nothing was erased: this device doesn't let the app write to its folder.");
    default:
        return Words::tr("Nothing was erased. Try again.");
    }
}

QString readingWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Busy:
        return Words::tr("Your journal is in use by another program. Try again in a moment.");
    case Error::Kind::Damaged:
        return Words::tr("A part of your journal can't be read. Nothing was changed.");
    case Error::Kind::NewerVersion:
        return Words::tr("Your journal was changed by a newer version of the app. Please update.");
    default:
        return Words::tr("Your journal can't be read right now. Try again.");
    }
}

QString writingWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Busy:
        return Words::tr("Not saved: your journal is in use by another program. Try again in a moment.");
    case Error::Kind::NoSpace:
        return Words::tr("Not saved: there is no space left on this device. Free some, then try again.");
    case Error::Kind::Denied:
        return Words::tr("Not saved: this device doesn't let the app write to its folder.");
    case Error::Kind::Damaged:
        return Words::tr("Not saved: a part of your journal can't be read.");
    case Error::Kind::NewerVersion:
        return Words::tr("Not saved: your journal was changed by a newer version of the app. Please update.");
    case Error::Kind::NotFound:
        return Words::tr("Not saved: this entry isn't there any more.");
    default:
        return Words::tr("Not saved. Try again.");
    }
}

QString sharingWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unavailable:
        return Words::tr("Not shared: no app on this device takes it.");
    case Error::Kind::NoSpace:
        return Words::tr("Not shared: there is no space left on this device. Free some, then try again.");
    default:
        return Words::tr("Not shared. Try again.");
    }
}

QString pickingWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unavailable:
        return Words::tr("Nothing was imported: this device has no photo picker.");
    case Error::Kind::NoSpace:
        return Words::tr("Nothing was imported: there is no space left on this device. Free some, then try again.");
    default:
        return Words::tr("Nothing was imported. Try again.");
    }
}

QString reminderWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unavailable:
        return Words::tr("Reminders can't be shown: no notification service is running on this computer.");
    case Error::Kind::Denied:
        return Words::tr("Reminders are switched off for this app, all or some of them. You can allow them in the "
                         "system's settings.");
    default:
        return Words::tr("A reminder could not be shown. The app goes on trying.");
    }
}

} // namespace afterglow::app
