#include "platform/android/keystore_secret_store.h"

#include "core/files/file_system.h"
#include "platform/android/java_methods.h"
#include "platform/secret_store.h"

#include <sodium.h>

#include <array>
#include <string>

namespace afterglow::platform {
namespace {

namespace java = android::java;
using vault::SecretKey;

/// Of a wrapped key, which has a nonce and a tag besides.
constexpr std::size_t kMostBytes = 256;

QJniObject javaName(std::string_view name)
{
    return QJniObject::fromString(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

QJniObject javaBytes(QJniEnvironment &env, files::ByteView bytes)
{
    const auto size = static_cast<jsize>(bytes.size());
    jbyteArray array = env->NewByteArray(size);
    if (array == nullptr)
        return {};
    env->SetByteArrayRegion(array, 0, size, reinterpret_cast<const jbyte *>(bytes.data()));
    return QJniObject::fromLocalRef(array);
}

/// The bytes of a Reply.
Result<files::Bytes> bytesOf(QJniEnvironment &env, const QJniObject &reply)
{
    if (const Status done = android::statusOf(reply); !done)
        return tl::unexpected(done.error());
    const QJniObject array = reply.getObjectField("bytes", "[B");
    if (!array.isValid())
        return failure(Error::Kind::Unavailable, {}, "the Keystore gave nothing");
    files::Bytes bytes(static_cast<std::size_t>(env->GetArrayLength(array.object<jbyteArray>())));
    env->GetByteArrayRegion(array.object<jbyteArray>(), 0, static_cast<jsize>(bytes.size()),
                            reinterpret_cast<jbyte *>(bytes.data()));
    return bytes;
}

/// So that nothing of it is left on Java's heap, as far as Java lets itself be told.
void wipe(QJniEnvironment &env, const QJniObject &reply)
{
    const QJniObject array = reply.isValid() ? reply.getObjectField("bytes", "[B") : QJniObject();
    if (!array.isValid())
        return;
    const files::Bytes zeros(static_cast<std::size_t>(env->GetArrayLength(array.object<jbyteArray>())));
    env->SetByteArrayRegion(array.object<jbyteArray>(), 0, static_cast<jsize>(zeros.size()),
                            reinterpret_cast<const jbyte *>(zeros.data()));
}

} // namespace

Result<std::optional<SecretKey>> KeystoreSecretStore::read(std::string_view name)
{
    const auto wrapped = files::readFile(m_folder / name, kMostBytes);
    if (!wrapped) {
        if (wrapped.error().kind == Error::Kind::NotFound)
            return std::nullopt;
        return tl::unexpected(wrapped.error());
    }
    QJniEnvironment env;
    const QJniObject reply = android::callObject(java::kUnwrap, javaName(name).object<jstring>(),
                                                 javaBytes(env, *wrapped).object<jbyteArray>());
    auto bytes = bytesOf(env, reply);
    wipe(env, reply);
    if (!bytes) {
        if (bytes.error().kind == Error::Kind::NotFound)
            return std::nullopt;
        return tl::unexpected(bytes.error());
    }
    auto key = SecretKey::copyOf(*bytes);
    sodium_memzero(bytes->data(), bytes->size());
    if (!key)
        return failure(Error::Kind::Damaged, (m_folder / name).string(), "the wrapped key doesn't have 32 bytes");
    return std::optional(std::move(*key));
}

Status KeystoreSecretStore::write(std::string_view name, const SecretKey &key)
{
    const auto there = read(name);
    if (!there || *there)
        return failure(Error::Kind::Denied, (m_folder / name).string(), "there is a key already; it is not replaced");
    QJniEnvironment env;
    const QJniObject reply = android::callObject(java::kWrap, javaName(name).object<jstring>(),
                                                 javaBytes(env, key.bytes()).object<jbyteArray>());
    const auto wrapped = bytesOf(env, reply);
    if (!wrapped)
        return tl::unexpected(wrapped.error());
    return files::makeFolders(m_folder).and_then(
        [&] { return files::writeFile(m_folder / name, m_folder / (std::string(name) + ".part"), *wrapped); });
}

Status KeystoreSecretStore::remove(std::string_view name)
{
    // The wrapping key first: without it the file is of no use to anybody.
    const Status forgotten = android::statusOf(android::callObject(java::kRemove, javaName(name).object<jstring>()));
    const Status removed = files::removeFile(m_folder / name);
    return forgotten ? removed : forgotten;
}

std::unique_ptr<vault::SecretStore> createSecretStore(const std::filesystem::path &dataFolder)
{
    return std::make_unique<KeystoreSecretStore>(dataFolder);
}

} // namespace afterglow::platform
