#include "core/vault/vault.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <sodium.h>
#include <string>
#include <thread>
#include <vector>

using namespace afterglow;
using namespace afterglow::test;
using vault::Bytes;
using vault::ByteView;
using vault::Kind;
using vault::SecretKey;
using vault::Vault;

namespace {

const std::string kId = "0123456789abcdef0123456789abcdef";
const std::string kOtherId = "f123456789abcdef0123456789abcdef";

// What a sealed buffer consists of.
constexpr std::size_t kHeader = 10;
constexpr std::size_t kWrapped = 24 + 32 + 16;
constexpr std::size_t kContent = kHeader + kWrapped + 24;

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

/// What begins like a JPEG and goes on for so many bytes.
Bytes photo(std::size_t size)
{
    auto bytes = bytesOf("\xff\xd8\xff\xe0 JFIF Exif CANARY ");
    for (std::size_t i = bytes.size(); i < size; ++i)
        bytes.push_back(static_cast<std::uint8_t>(i * 31 + i / 256));
    bytes.resize(size);
    return bytes;
}

struct Fixture {
    TemporaryFolder folder;
    SecretKey key = SecretKey::random().value();
    Vault vault = Vault::withKey(key, folder / "photos").value();

    [[nodiscard]] bool opens(ByteView sealed, Kind kind = Kind::Photo, const std::string &id = kId) const
    {
        return vault.open(kind, id, sealed).has_value();
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "what was sealed opens again")
{
    for (const std::size_t size : {0, 1, 63, 64, 65, 100'000}) {
        const auto plain = photo(size);
        const auto sealed = vault.seal(Kind::Photo, kId, plain);
        REQUIRE(sealed);
        CHECK(sealed->size() == size + vault::kSealSize);
        const auto opened = vault.open(Kind::Photo, kId, *sealed);
        REQUIRE(opened);
        CHECK((*opened == plain));
    }
}

TEST_CASE_METHOD(Fixture, "the format is the documented one")
{
    const auto plain = photo(40);
    const auto sealed = vault.seal(Kind::Thumbnail, kId, plain).value();
    CHECK((std::string(sealed.begin(), sealed.begin() + 8) == "AFGWPHOT"));
    CHECK(sealed[8] == 1);
    CHECK(sealed[9] == 2);

    // Opened by hand: the key that the data key wraps, then the content.
    auto authenticated = Bytes(sealed.begin(), sealed.begin() + kHeader);
    authenticated.insert(authenticated.end(), kId.begin(), kId.end());
    const auto *wrapped = sealed.data() + kHeader;
    std::array<unsigned char, 32> photoKey{};
    REQUIRE(crypto_aead_xchacha20poly1305_ietf_decrypt(photoKey.data(), nullptr, nullptr, wrapped + 24, 48,
                                                       authenticated.data(), authenticated.size(), wrapped,
                                                       key.bytes().data())
            == 0);
    Bytes opened(plain.size());
    const auto *content = wrapped + kWrapped;
    REQUIRE(crypto_aead_xchacha20poly1305_ietf_decrypt(opened.data(), nullptr, nullptr, content + 24, plain.size() + 16,
                                                       authenticated.data(), authenticated.size(), content,
                                                       photoKey.data())
            == 0);
    CHECK((opened == plain));
}

TEST_CASE_METHOD(Fixture, "two seals of the same bytes have nothing in common behind their header")
{
    const auto plain = photo(400);
    const auto one = vault.seal(Kind::Photo, kId, plain).value();
    const auto other = vault.seal(Kind::Photo, kId, plain).value();
    for (const auto &[from, size] : {std::pair<std::size_t, std::size_t>{kHeader, 24},
                                     {kHeader + 24, 32},
                                     {kHeader + kWrapped, 24},
                                     {kContent, 400}})
        CHECK_FALSE(std::equal(one.begin() + from, one.begin() + from + size, other.begin() + from));
}

TEST_CASE_METHOD(Fixture, "no changed bit is accepted")
{
    auto sealed = vault.seal(Kind::Photo, kId, photo(5000)).value();
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < sealed.size(); ++at)
        if (at < kContent + 64 || at >= sealed.size() - 16 || at % 97 == 0)
            places.push_back(at);
    REQUIRE(opens(sealed));
    int accepted = 0;
    for (const auto at : places)
        for (int bit = 0; bit < 8; ++bit) {
            sealed[at] ^= static_cast<std::uint8_t>(1 << bit);
            accepted += opens(sealed) ? 1 : 0;
            sealed[at] ^= static_cast<std::uint8_t>(1 << bit);
        }
    CHECK(accepted == 0);
    CHECK(opens(sealed));
}

TEST_CASE_METHOD(Fixture, "nothing that was cut off or added to is accepted")
{
    auto sealed = vault.seal(Kind::Photo, kId, photo(300)).value();
    int accepted = 0;
    for (std::size_t size = 0; size < sealed.size(); ++size)
        accepted += opens(ByteView(sealed).first(size)) ? 1 : 0;
    CHECK(accepted == 0);
    sealed.push_back(0);
    CHECK_FALSE(opens(sealed));
}

TEST_CASE_METHOD(Fixture, "a sealed photo is good for its own id, kind and key only")
{
    const auto sealed = vault.seal(Kind::Photo, kId, photo(300)).value();
    CHECK((vault.open(Kind::Photo, kOtherId, sealed).error().kind == Error::Kind::Damaged));
    CHECK((vault.open(Kind::Thumbnail, kId, sealed).error().kind == Error::Kind::Damaged));
    const auto other = Vault::withKey(SecretKey::random().value(), folder / "photos").value();
    CHECK((other.open(Kind::Photo, kId, sealed).error().kind == Error::Kind::Damaged));

    // The kind in the header changed along with the one that is asked for.
    auto passedOff = sealed;
    passedOff[9] = 2;
    CHECK_FALSE(opens(passedOff, Kind::Thumbnail));
    // Another photo's wrapped key, or content, under this photo's.
    const auto second = vault.seal(Kind::Photo, kId, photo(300)).value();
    auto mixed = sealed;
    std::copy_n(second.begin() + kHeader, kWrapped, mixed.begin() + kHeader);
    CHECK_FALSE(opens(mixed));
}

TEST_CASE_METHOD(Fixture, "a newer format is told apart from damage")
{
    auto sealed = vault.seal(Kind::Photo, kId, photo(300)).value();
    sealed[8] = 2;
    CHECK((vault.open(Kind::Photo, kId, sealed).error().kind == Error::Kind::NewerVersion));
}

TEST_CASE_METHOD(Fixture, "a photo's file holds nothing of it in clear")
{
    const auto plain = photo(50'000);
    REQUIRE(vault.save(kId, plain));
    const auto files = contents(folder / "photos");
    REQUIRE(files.size() == 1);
    const auto &[name, bytes] = *files.begin();
    CHECK(name == kId);
    for (const auto *canary : {"JFIF", "Exif", "CANARY", "\xff\xd8\xff"})
        CHECK(bytes.find(canary) == std::string::npos);
    const std::string text(plain.begin(), plain.end());
    int found = 0;
    for (std::size_t at = 0; at + 8 <= text.size(); at += 8)
        found += bytes.find(text.substr(at, 8)) != std::string::npos ? 1 : 0;
    CHECK(found == 0);
    CHECK((vault.load(kId).value() == plain));
}

TEST_CASE_METHOD(Fixture, "files that were swapped or renamed are refused")
{
    REQUIRE(vault.save(kId, photo(300)));
    REQUIRE(vault.save(kOtherId, photo(301)));
    const auto photos = folder / "photos";
    std::filesystem::rename(photos / kId, photos / "swap");
    std::filesystem::rename(photos / kOtherId, photos / kId);
    std::filesystem::rename(photos / "swap", photos / kOtherId);
    CHECK((vault.load(kId).error().kind == Error::Kind::Damaged));
    CHECK((vault.load(kOtherId).error().kind == Error::Kind::Damaged));
    std::filesystem::remove(photos / kId);
    CHECK((vault.load(kId).error().kind == Error::Kind::NotFound));
}

TEST_CASE_METHOD(Fixture, "only ids of photos are sealed and written")
{
    for (const std::string id : {"", "0123", "../3456789abcdef0123456789abcdef0", "0123456789ABCDEF0123456789abcdef",
                                 "0123456789abcdef0123456789abcdef0"}) {
        CHECK((vault.seal(Kind::Photo, id, photo(3)).error().kind == Error::Kind::BadInput));
        CHECK((vault.save(id, photo(3)).error().kind == Error::Kind::BadInput));
        CHECK((vault.load(id).error().kind == Error::Kind::BadInput));
    }
}

TEST_CASE_METHOD(Fixture, "several threads save and load at once")
{
    constexpr int perThread = 25;
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int n = 0; n < 4; ++n)
        threads.emplace_back([&, n] {
            for (int i = 0; i < perThread; ++i) {
                const auto id = vault::makePhotoId().value();
                const auto plain = photo(1000 + static_cast<std::size_t>(n * perThread + i));
                if (vault.save(id, plain) && vault.load(id) == plain)
                    ++good;
            }
        });
    for (auto &thread : threads)
        thread.join();
    CHECK(good == 4 * perThread);
    CHECK(vault.folder().ids()->size() == 4 * perThread);
}

TEST_CASE_METHOD(Fixture, "a digest recognises the same pixels under the same key only")
{
    std::vector<std::uint8_t> memory(64 * 10);
    for (std::size_t i = 0; i < memory.size(); ++i)
        memory[i] = static_cast<std::uint8_t>(i * 7);
    const photos::Pixels wide{memory.data(), 4, 6, 64};
    const auto digest = vault.digest(wide);
    CHECK(digest.size() == 64);
    CHECK(digest.find_first_not_of("0123456789abcdef") == std::string::npos);

    // The same picture without gaps between its rows, and with another fourth byte.
    std::vector<std::uint8_t> packed;
    for (int y = 0; y < 6; ++y)
        packed.insert(packed.end(), wide.row(y), wide.row(y) + 16);
    for (std::size_t i = 3; i < packed.size(); i += 4)
        packed[i] = 0x55;
    CHECK(vault.digest({packed.data(), 4, 6, 16}) == digest);

    CHECK(vault.digest({packed.data(), 6, 4, 24}) != digest);
    CHECK(vault.digest({packed.data(), 4, 5, 16}) != digest);
    packed[0] ^= 1;
    CHECK(vault.digest({packed.data(), 4, 6, 16}) != digest);
    CHECK(Vault::withKey(key, folder / "elsewhere")->digest(wide) == digest);
    CHECK(Vault::withKey(SecretKey::random().value(), folder / "photos")->digest(wide) != digest);
}
