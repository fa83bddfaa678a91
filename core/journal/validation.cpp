#include "core/journal/validation.h"

#include "core/vault/photo_folder.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace afterglow::journal {
namespace {

constexpr std::size_t kLongestId = 64;
constexpr std::size_t kLongestOccurrenceId = 256;
constexpr int kLongestNeedleStored = 100'000; ///< micrometres
constexpr std::size_t kDigestLength = 64;
constexpr int kMostPlannedSessions = 99;
constexpr int kLargestDailyLimit = 1000;
constexpr std::size_t kLongestName = 500; ///< bytes: of a clinic, a telephone number, a product

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kLower = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kUpper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

template <class... Text>
tl::unexpected<Error> bad(std::string_view place, fmt::format_string<Text...> message, Text &&...text)
{
    return failure(Error::Kind::BadInput, std::string(place), fmt::format(message, std::forward<Text>(text)...));
}

template <class... Sets> bool consistsOf(std::string_view text, Sets... sets)
{
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return (... || (std::string_view(sets).find(c) != std::string_view::npos)); });
}

bool isSessionId(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestId && consistsOf(text, kLower, kUpper, kDigits, "_-");
}

/// As of plans, rules and areas.
bool isPlanId(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestId && consistsOf(text, kLower, kDigits, "-");
}

/// `plan-id/rule-id` and the like.
bool isPairOfIds(std::string_view text)
{
    const auto slash = text.find('/');
    return slash != std::string_view::npos && isPlanId(text.substr(0, slash)) && isPlanId(text.substr(slash + 1));
}

/// Well-formed UTF-8: no overlong form, no surrogate, nothing past U+10FFFF (Unicode, table 3-7).
bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1
            : lead < 0xc2                      ? 0
            : lead < 0xe0                      ? 2
            : lead < 0xf0                      ? 3
            : lead < 0xf5                      ? 4
                                               : 0;
        if (length == 0 || text.size() - i < length)
            return false;
        for (std::size_t k = 1; k < length; ++k) {
            const auto byte = static_cast<unsigned char>(text[i + k]);
            const int least = k > 1 ? 0x80 : lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
            const int most = k > 1 ? 0xbf : lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
            if (byte < least || byte > most)
                return false;
        }
        i += length;
    }
    return true;
}

Status checkText(std::string_view place, std::string_view text, std::size_t longest = kLongestText)
{
    if (text.size() > longest)
        return bad(place, "the text is longer than {} bytes", longest);
    if (!isUtf8(text))
        return bad(place, "the text is not UTF-8");
    return {};
}

bool isYearAllowed(std::chrono::year year)
{
    return year >= std::chrono::year{time::kFirstYear} && year <= std::chrono::year{time::kLastYear};
}

Status checkConcerns(const std::vector<std::string> &concerns)
{
    std::set<std::string_view> seen;
    for (const auto &concern : concerns) {
        if (std::find(kConcerns.begin(), kConcerns.end(), concern) == kConcerns.end())
            return bad("/concerns", "unknown concern \"{}\"", concern);
        if (!seen.insert(concern).second)
            return bad("/concerns", "\"{}\" is given twice", concern);
    }
    return {};
}

Status checkZone(std::string_view place, const std::string &name, const time::ZoneSource &zones)
{
    if (const auto zone = zones.zone(name); !zone)
        return bad(place, "{}", zone.error().message);
    return {};
}

} // namespace

Status checkInstant(std::string_view place, time::Instant instant)
{
    if (!isYearAllowed(std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(instant)}.year()))
        return bad(place, "the year is not one of {} to {}", time::kFirstYear, time::kLastYear);
    return {};
}

Status checkSession(const Session &session, const time::ZoneSource &zones)
{
    const auto &treatment = session.treatment;
    if (!treatment.id.empty() && !isSessionId(treatment.id))
        return bad("/id", "expected 1 to {} of A-Z a-z 0-9 _ -", kLongestId);
    if (!isYearAllowed(std::chrono::year_month_day{treatment.dayZero()}.year()))
        return bad("/performedAt", "the year is not one of {} to {}", time::kFirstYear, time::kLastYear);
    if (!isPlanId(treatment.area))
        return bad("/area", "expected 1 to {} of a-z 0-9 -", kLongestId);
    if (!isPlanId(treatment.plan))
        return bad("/plan", "expected 1 to {} of a-z 0-9 -", kLongestId);
    if (treatment.planVersion < 0)
        return bad("/planVersion", "expected 1 or more");
    if (treatment.revision < 1)
        return bad("/revision", "expected 1 or more");
    if (session.needleLength && (*session.needleLength < 1 || *session.needleLength > kLongestNeedleStored))
        return bad("/needleLength", "expected 1 to {} micrometres", kLongestNeedleStored);
    return checkZone("/zone", treatment.zone.name(), zones)
        .and_then([&] { return treatment.healedAt ? checkInstant("/healedAt", *treatment.healedAt) : Status{}; })
        .and_then([&] { return checkConcerns(session.concerns); })
        .and_then([&] { return checkText("/products", session.products); })
        .and_then([&] { return checkText("/clinic", session.clinic); })
        .and_then([&] { return checkText("/notes", session.notes); });
}

Status checkCheckIn(const CheckIn &checkIn, const plan::AftercarePlan &plan)
{
    const auto knows = [](const auto &list, std::string_view id) {
        return std::any_of(list.begin(), list.end(), [id](const auto &one) { return one.id == id; });
    };
    for (const auto &[symptom, severity] : checkIn.reported.symptoms) {
        if (!knows(plan.symptoms, symptom))
            return bad("/symptoms", "unknown symptom \"{}\"", symptom);
        if (severity < 0 || severity > 3)
            return bad("/symptoms/" + symptom, "expected 0 to 3");
    }
    std::set<std::string_view> seen;
    for (const auto &flag : checkIn.reported.flags) {
        if (!knows(plan.redFlags, flag))
            return bad("/flags", "unknown flag \"{}\"", flag);
        if (!seen.insert(flag).second)
            return bad("/flags", "\"{}\" is given twice", flag);
    }
    return checkInstant("/at", checkIn.reported.at).and_then([&] { return checkText("/note", checkIn.note); });
}

Status checkPreferences(const Preferences &preferences, const time::ZoneSource &zones)
{
    const auto isTimeOfDay = [](time::TimeOfDay one) {
        return one >= time::TimeOfDay::zero() && one < std::chrono::days{1};
    };
    if (!isTimeOfDay(preferences.timeline.wake))
        return bad("/wake", "expected a time of day");
    if (!isTimeOfDay(preferences.timeline.sleep))
        return bad("/sleep", "expected a time of day");
    if (preferences.timeline.dailyLimit < 0 || preferences.timeline.dailyLimit > kLargestDailyLimit)
        return bad("/dailyLimit", "expected 0 to {}", kLargestDailyLimit);
    for (const auto &rule : preferences.timeline.disabled)
        if (!isPairOfIds(rule))
            return bad("/disabled", "expected plan-id/rule-id");
    for (const auto &[rule, times] : preferences.times) {
        if (!isPairOfIds(rule))
            return bad("/times", "expected plan-id/rule-id");
        for (const auto &[position, time] : times)
            if (position < 0 || !isTimeOfDay(time))
                return bad("/times/" + rule, "expected a time of day at a position from 0 on");
    }
    return preferences.homeZone ? checkZone("/homeZone", *preferences.homeZone, zones) : Status{};
}

Status checkClinic(const Clinic &clinic)
{
    return checkText("/name", clinic.name, kLongestName).and_then([&] {
        return checkText("/phone", clinic.phone, kLongestName);
    });
}

Status checkProduct(const Product &product)
{
    if (!product.id.empty() && !isSessionId(product.id))
        return bad("/id", "expected 1 to {} of A-Z a-z 0-9 _ -", kLongestId);
    if (product.name.empty())
        return bad("/name", "the name is missing");
    std::set<std::string_view> seen;
    for (const auto &ingredient : product.ingredients) {
        if (std::find(kIngredients.begin(), kIngredients.end(), ingredient) == kIngredients.end())
            return bad("/ingredients", "unknown ingredient \"{}\"", ingredient);
        if (!seen.insert(ingredient).second)
            return bad("/ingredients", "\"{}\" is given twice", ingredient);
    }
    return checkText("/name", product.name, kLongestName).and_then([&] { return checkText("/notes", product.notes); });
}

Status checkTickedItem(std::string_view item)
{
    if (!isPairOfIds(item))
        return bad("/item", "expected list/item");
    return {};
}

Status checkScreening(const std::vector<ScreeningAnswer> &answers)
{
    std::set<std::string_view> seen;
    for (const auto &one : answers) {
        if (!isPlanId(one.question))
            return bad("/question", "expected 1 to {} of a-z 0-9 -", kLongestId);
        if (!seen.insert(one.question).second)
            return bad("/question", "\"{}\" is answered twice", one.question);
    }
    return {};
}

Status checkPlannedSessions(int plannedSessions)
{
    if (plannedSessions < 1 || plannedSessions > kMostPlannedSessions)
        return bad("/plannedSessions", "expected 1 to {}", kMostPlannedSessions);
    return {};
}

Status checkPhoto(const Photo &photo, files::ByteView sealedThumbnail)
{
    if (!vault::isPhotoId(photo.id))
        return bad("/id", "expected 32 of 0-9 a-f");
    if (photo.width < 1 || photo.width > kLongestPhotoSide)
        return bad("/width", "expected 1 to {} pixels", kLongestPhotoSide);
    if (photo.height < 1 || photo.height > kLongestPhotoSide)
        return bad("/height", "expected 1 to {} pixels", kLongestPhotoSide);
    if (photo.digest.size() != kDigestLength || !consistsOf(photo.digest, kDigits, "abcdef"))
        return bad("/digest", "expected {} of 0-9 a-f", kDigestLength);
    if (photo.bytes < 1)
        return bad("/bytes", "expected 1 or more");
    if (sealedThumbnail.empty() || sealedThumbnail.size() > kLargestThumbnail)
        return bad("/thumbnail", "expected 1 to {} bytes", kLargestThumbnail);
    return checkInstant("/taken", photo.taken).and_then([&] {
        return checkText("/camera", photo.camera, kLongestCamera);
    });
}

Status checkPhotoDay(int day)
{
    if (day < kDayBefore || day > kLastPhotoDay)
        return bad("/day", "expected {} to {}", kDayBefore, kLastPhotoDay);
    return {};
}

Status checkMarks(const RednessMarks &marks, const Photo &photo)
{
    const double halfHeight = 0.5 * photo.height / photo.width;
    const auto check = [&](std::string_view place, const photos::Mark &mark) -> Status {
        // Written so that what is no number fails as well.
        const bool within = mark.radius > 0.0 && std::abs(mark.centre.x) + mark.radius <= 0.5
            && std::abs(mark.centre.y) + mark.radius <= halfHeight;
        return within ? Status{} : bad(place, "the circle doesn't lie within the photo");
    };
    return check("/treated", marks.marks.treated).and_then([&] { return check("/untreated", marks.marks.untreated); });
}

Status checkOccurrenceId(std::string_view id)
{
    const auto slash = id.find('/');
    const auto session = id.substr(0, std::min(id.find('.'), slash));
    if (slash == std::string_view::npos || id.size() > kLongestOccurrenceId || !isSessionId(session)
        || !consistsOf(id, kLower, kUpper, kDigits, "_-./:"))
        return bad("/occurrence", "this is not the id of an occurrence");
    return {};
}

} // namespace afterglow::journal
