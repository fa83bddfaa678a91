#include "platform/ios/notification_words.h"

#include <string_view>

namespace afterglow::platform::ios {
namespace {

using reminders::Category;

const char *english(Category category)
{
    switch (category) {
    case Category::Care:
        return "Time for your skin care";
    case Category::CheckIn:
        return "Time for your check-in";
    case Category::Photo:
        return "Time for your photo";
    case Category::Appointment:
        return "There is a date to look at";
    case Category::Update:
        return "Your plan has changed";
    }
    return "";
}

std::string detail(const reminders::NoticeItem &item, const Translate &translate)
{
    if (item.kind != plan::RuleKind::Restriction || item.title.empty())
        return item.title;
    std::string words = translate("Over: %1"); // a restriction that is over, "No makeup" for example
    constexpr std::string_view kTitle = "%1";
    if (const auto place = words.find(kTitle); place != std::string::npos)
        words.replace(place, kTitle.size(), item.title);
    return words;
}

void addLine(std::string &text, const std::string &line)
{
    if (!text.empty() && !line.empty())
        text += '\n';
    text += line;
}

} // namespace

std::string neutralWords(Category category, const Translate &translate)
{
    return translate(english(category));
}

NotificationWords wordsFor(const reminders::Notice &notice, const Translate &translate)
{
    NotificationWords words;
    for (const reminders::NoticeItem &item : notice.items)
        addLine(words.body, detail(item, translate));
    (words.body.empty() ? words.body : words.title) = neutralWords(notice.category, translate);
    if (notice.refill)
        addLine(words.body, translate("Open the app, so that the next reminders can come."));
    return words;
}

NotificationWords testWords(const Translate &translate)
{
    return {translate("Test: your reminders can come"),
            translate("This is how a reminder looks. There is nothing to do.")};
}

} // namespace afterglow::platform::ios
