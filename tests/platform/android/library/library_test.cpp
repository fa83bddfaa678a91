#include "platform/android/reminders/java_call.h"
#include "platform/android/reminders/java_notification_center.h"

#include <catch2/catch_test_macros.hpp>

#include <dlfcn.h>

#include <string>

namespace afterglow::android {
namespace {

std::u16string given; ///< what Java was to make a string of

/// A VM that can make strings, and nothing else.
class Vm {
public:
    Vm()
    {
        m_functions.NewString = [](JNIEnv * /*env*/, const jchar *units, jsize size) -> jstring {
            given.assign(reinterpret_cast<const char16_t *>(units), static_cast<std::size_t>(size));
            return nullptr;
        };
        m_env.functions = &m_functions;
    }

    std::u16string stringOf(std::string_view text)
    {
        given = u"untouched";
        (void)toJava(&m_env, text);
        return given;
    }

private:
    JNINativeInterface m_functions{};
    JNIEnv m_env{};
};

TEST_CASE("the library can be loaded, and Java finds its way in")
{
    void *library = dlopen(AFTERGLOW_REMINDERS_LIBRARY, RTLD_NOW | RTLD_LOCAL);
    INFO((library ? "" : dlerror()));
    REQUIRE(library != nullptr);
    CHECK(dlsym(library, "JNI_OnLoad") != nullptr);
    dlclose(library);
}

TEST_CASE("Java gets texts in its own encoding")
{
    Vm vm;
    CHECK(vm.stringOf("").empty());
    CHECK(vm.stringOf("Sun, 30 %") == u"Sun, 30 %");
    CHECK(vm.stringOf("ä\u0627€") == u"ä\u0627€");
    CHECK(vm.stringOf("\U0001F31E\U0010FFFF") == u"\U0001F31E\U0010FFFF");
}

TEST_CASE("what isn't UTF-8 is marked, and what follows is read")
{
    Vm vm;
    CHECK(vm.stringOf("\xff!") == u"\uFFFD!");
    CHECK(vm.stringOf("\x80!") == u"\uFFFD!");
    CHECK(vm.stringOf("\xc3!") == u"\uFFFD!");
    CHECK(vm.stringOf("\xe2\x82") == u"\uFFFD");
    CHECK(vm.stringOf("\xf0\x9f\x8c") == u"\uFFFD");
}

TEST_CASE("a notice's number follows from its instant, and is never another's")
{
    reminders::Notice notice;
    notice.id = "n/1780000000";
    notice.at = time::Instant{std::chrono::seconds{1780000000}};
    CHECK(handleOf(notice) == 1780000000U);
    notice.at = time::Instant{std::chrono::seconds{3000000000}}; // of 2065, above what a signed number holds
    CHECK(handleOf(notice) == 3000000000U);
    notice.id = "missed";
    CHECK(handleOf(notice) == 1U);
    notice.id = "n/4294967297";
    notice.at = time::Instant{std::chrono::seconds{4294967297}};
    CHECK(handleOf(notice) == 2U);
}

} // namespace
} // namespace afterglow::android
