#include "platform/android/reminders/java_call.h"

#include <cstddef>

namespace afterglow::android {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// The character that begins at `at`, which moves behind it.
char32_t next(std::string_view text, std::size_t &at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80)
        return lead;
    const int following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4)
        return kReplacement;
    char32_t character = lead & (0x3FU >> following);
    for (int i = 0; i < following; ++i, ++at) {
        if (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80)
            return kReplacement;
        character = (character << 6U) | (static_cast<unsigned char>(text[at]) & 0x3FU);
    }
    return character;
}

std::u16string utf16(std::string_view text)
{
    std::u16string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = next(text, at);
        if (character < 0x10000) {
            result.push_back(static_cast<char16_t>(character));
        } else {
            result.push_back(static_cast<char16_t>(0xD7C0 + (character >> 10U)));
            result.push_back(static_cast<char16_t>(0xDC00 + (character & 0x3FFU)));
        }
    }
    return result;
}

} // namespace

Status javaStatus(JNIEnv *env, const char *what)
{
    if (!env->ExceptionCheck())
        return {};
    env->ExceptionClear();
    return failure(Error::Kind::Io, what, "Java threw an exception");
}

jstring toJava(JNIEnv *env, std::string_view text)
{
    const std::u16string units = utf16(text);
    return env->NewString(reinterpret_cast<const jchar *>(units.data()), static_cast<jsize>(units.size()));
}

std::string fromJava(JNIEnv *env, jstring text)
{
    if (!text)
        return {};
    std::string result(static_cast<std::size_t>(env->GetStringUTFLength(text)), '\0');
    env->GetStringUTFRegion(text, 0, env->GetStringLength(text), result.data());
    return result;
}

} // namespace afterglow::android
