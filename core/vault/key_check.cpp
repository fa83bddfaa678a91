#include "core/vault/key_check.h"

#include "core/vault/aead.h"

#include <array>
#include <string>

namespace afterglow::vault {
namespace {

constexpr std::array<std::uint8_t, 16> kConstant{'A', 'f', 't', 'e', 'r', 'g', 'l', 'o',
                                                 'w', ' ', 'd', 'a', 't', 'a', ' ', '1'};

files::Bytes authenticatedFor(std::string_view name)
{
    const std::string text = std::string("AFGWKEYC").append(name);
    return {text.begin(), text.end()};
}

} // namespace

files::Bytes sealKeyCheck(std::string_view name, const SecretKey &key)
{
    files::Bytes sealed(kNonceSize + kConstant.size() + kTagSize);
    encrypt(sealed.data(), kConstant, authenticatedFor(name), key);
    return sealed;
}

Status checkKey(std::string_view name, files::ByteView sealed, const SecretKey &key)
{
    std::array<std::uint8_t, kConstant.size()> constant{};
    if (sealed.size() != kNonceSize + kConstant.size() + kTagSize
        || !decrypt(constant.data(), sealed, authenticatedFor(name), key) || constant != kConstant)
        return failure(Error::Kind::NoKey, "", "the photos can't be opened: the key that was found is another one");
    return {};
}

} // namespace afterglow::vault
