#include "platform/android/java_methods.h"

#include <array>
#include <cstddef>

namespace afterglow::android {

Error errorOf(int kind, const QString &message)
{
    using Kind = Error::Kind;
    constexpr std::array kKinds{Kind::Io,      Kind::NotFound, Kind::Damaged,     Kind::Busy,
                                Kind::NoSpace, Kind::Denied,   Kind::Unavailable, Kind::Io};
    const bool known = kind > 0 && static_cast<std::size_t>(kind) < kKinds.size();
    return {known ? kKinds[static_cast<std::size_t>(kind)] : Kind::Io, {}, message.toStdString()};
}

Status statusOf(const QJniObject &reply)
{
    if (!reply.isValid())
        return failure(Error::Kind::Unavailable, {}, "Java failed where it says why");
    const jint kind = reply.getField<jint>("kind");
    if (kind == 0)
        return {};
    return tl::unexpected(errorOf(kind, reply.getObjectField("message", "Ljava/lang/String;").toString()));
}

} // namespace afterglow::android
