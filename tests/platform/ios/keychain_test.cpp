#include "core/journal/journal.h"
#include "core/vault/photo_folder.h"
#include "fake_keychain.h"
#include "platform/secret_store.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace afterglow;
using platform::createSecretStore;
using test::FakeKeychain;
using vault::SecretKey;
using Calls = std::vector<std::string>;

namespace {

constexpr auto kItem = "app.afterglow.Afterglow.photos/3f2a";
constexpr int kItemNotFound = -25300;
constexpr int kLocked = -25308;
constexpr int kAuthFailed = -25293;
constexpr int kDecode = -26275;
constexpr int kMissingEntitlement = -34018;

struct Phone {
    Phone() { keychain.reset(); }
    ~Phone() { CHECK(keychain.complaints == Calls{}); }
    Phone(const Phone &) = delete;
    Phone &operator=(const Phone &) = delete;

    /// The journal of an earlier start.
    void makeJournal() const { test::writeBytes(folder / journal::kFileName, "a journal"); }

    FakeKeychain &keychain = FakeKeychain::keychain();
    test::TemporaryFolder folder;
};

std::string textOf(const SecretKey &key)
{
    return {key.bytes().begin(), key.bytes().end()};
}

} // namespace

TEST_CASE("a key stays on this phone and is readable while it is unlocked")
{
    Phone phone;
    const auto key = SecretKey::random().value();
    auto store = createSecretStore(phone.folder.path());

    REQUIRE(store->write("3f2a", key));

    REQUIRE(phone.keychain.items.size() == 1);
    const auto &item = phone.keychain.items.at(kItem);
    CHECK(item.value == textOf(key));
    CHECK(item.accessible == "kSecAttrAccessibleWhenUnlockedThisDeviceOnly");
    CHECK(store->place() == vault::SecretPlace::SystemService);
    const auto read = store->read("3f2a");
    REQUIRE(read);
    REQUIRE(*read);
    CHECK(**read == key);
}

TEST_CASE("a key is kept under its own name")
{
    Phone phone;
    auto store = createSecretStore(phone.folder.path());
    const auto one = SecretKey::random().value();
    const auto other = SecretKey::random().value();
    REQUIRE(store->write("3f2a", one));
    REQUIRE(store->write("77b0", other));

    CHECK(**store->read("3f2a") == one);
    CHECK(**store->read("77b0") == other);
    CHECK(store->read("0000").value() == std::nullopt);
    REQUIRE(store->remove("3f2a"));
    CHECK(store->read("3f2a").value() == std::nullopt);
    CHECK(**store->read("77b0") == other);
    CHECK(store->remove("3f2a"));
}

TEST_CASE("a key that is written again takes the place of the first, under the same protection")
{
    Phone phone;
    auto store = createSecretStore(phone.folder.path());
    REQUIRE(store->write("3f2a", SecretKey::random().value()));
    phone.keychain.items.at(kItem).accessible = "kSecAttrAccessibleAlways";
    phone.keychain.calls.clear();
    const auto key = SecretKey::random().value();

    REQUIRE(store->write("3f2a", key));

    CHECK(phone.keychain.calls == Calls{"add", "update"});
    CHECK(phone.keychain.items.at(kItem).value == textOf(key));
    CHECK(phone.keychain.items.at(kItem).accessible == "kSecAttrAccessibleWhenUnlockedThisDeviceOnly");
}

TEST_CASE("the first start drops what an installation that was deleted has left, and nothing of another service")
{
    Phone phone;
    phone.keychain.items["app.afterglow.Afterglow.photos/old1"] = {"1", "", false};
    phone.keychain.items["app.afterglow.Afterglow.photos/old2"] = {"2", "", false};
    phone.keychain.items["net.example.other/old1"] = {"3", "", false};

    (void)createSecretStore(phone.folder.path());

    REQUIRE(phone.keychain.items.size() == 1);
    CHECK(phone.keychain.items.contains("net.example.other/old1"));
}

TEST_CASE("a start with a journal, or with photos, drops no key")
{
    Phone phone;
    phone.keychain.items[kItem] = {std::string(SecretKey::kSize, 'k'), "", false};
    SECTION("a journal")
    {
        phone.makeJournal();
    }
    SECTION("photos")
    {
        std::filesystem::create_directory(phone.folder.path() / vault::kPhotoFolderName);
    }

    auto store = createSecretStore(phone.folder.path());

    CHECK(phone.keychain.calls.empty());
    CHECK(textOf(**store->read("3f2a")) == std::string(SecretKey::kSize, 'k'));
}

TEST_CASE("where the old keys can't be dropped, none is read and none is written")
{
    Phone phone;
    phone.keychain.items[kItem] = {std::string(SecretKey::kSize, 'k'), "", false};
    phone.keychain.status = kLocked;
    auto store = createSecretStore(phone.folder.path());
    phone.keychain.status = 0;

    CHECK(store->read("3f2a").error().kind == Error::Kind::Denied);
    CHECK(store->write("77b0", SecretKey::random().value()).error().kind == Error::Kind::Denied);
    CHECK(phone.keychain.items.size() == 1);
}

TEST_CASE("what the keychain says becomes an error with its reason")
{
    Phone phone;
    phone.makeJournal();
    const auto [status, kind] =
        GENERATE(std::pair{kLocked, Error::Kind::Denied}, std::pair{kAuthFailed, Error::Kind::Denied},
                 std::pair{kDecode, Error::Kind::Damaged}, std::pair{kMissingEntitlement, Error::Kind::Unavailable});
    auto store = createSecretStore(phone.folder.path());
    phone.keychain.status = status;

    CHECK(store->read("3f2a").error().kind == kind);
    CHECK(store->write("3f2a", SecretKey::random().value()).error().kind == kind);
    CHECK(store->remove("3f2a").error().kind == kind);
    phone.keychain.status = kItemNotFound;
    CHECK(store->read("3f2a").value() == std::nullopt);
    CHECK(store->remove("3f2a"));
}

TEST_CASE("what has not 32 bytes is no key")
{
    Phone phone;
    phone.makeJournal();
    const std::size_t size = GENERATE(0, 31, 33);
    phone.keychain.items[kItem] = {std::string(size, 'k'), "", false};

    CHECK(createSecretStore(phone.folder.path())->read("3f2a").error().kind == Error::Kind::Damaged);
}
