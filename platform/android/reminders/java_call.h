// What every call between C++ and Java needs.
#pragma once

#include "core/result.h"

#include <jni.h>

#include <string>
#include <string_view>

namespace afterglow::android {

/// A method of a Java class that C++ calls: name and signature, as `javap -s` writes it.
struct JavaMethod {
    const char *name;
    const char *signature;
};

/// Local references made while it lives go with it: those of a loop would else fill the table of a long call.
class LocalFrame {
public:
    LocalFrame(JNIEnv *env, jint references) : m_env(env), m_pushed(env->PushLocalFrame(references) == 0) { }
    LocalFrame(const LocalFrame &) = delete;
    LocalFrame &operator=(const LocalFrame &) = delete;
    ~LocalFrame()
    {
        if (m_pushed)
            m_env->PopLocalFrame(nullptr);
    }

private:
    JNIEnv *m_env;
    bool m_pushed;
};

/// To be called after each call into Java. Kind Io, with `what` as its place, where Java threw; the exception is gone then.
[[nodiscard]] Status javaStatus(JNIEnv *env, const char *what);

/// UTF-8, as Java's own UTF-16: what NewStringUTF() takes is another encoding beyond the BMP. Null with a pending exception
/// where there is no memory.
[[nodiscard]] jstring toJava(JNIEnv *env, std::string_view text);

/// Of a path, a tag or the name of a zone. Empty for null.
[[nodiscard]] std::string fromJava(JNIEnv *env, jstring text);

} // namespace afterglow::android
