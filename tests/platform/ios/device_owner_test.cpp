#include "fake_owner.h"
#include "platform/ios/device_owner.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <optional>
#include <vector>

using namespace afterglow::platform::ios;
using afterglow::test::FakeOwner;
using Answers = std::vector<OwnerAnswer>;

namespace {

constexpr int kPasscodeToo = 2; ///< LAPolicyDeviceOwnerAuthentication

struct Phone {
    Phone() { person.reset(); }

    auto listen()
    {
        return [this](OwnerAnswer answer) { answers.push_back(answer); };
    }

    FakeOwner &person = FakeOwner::owner();
    Answers answers;
};

} // namespace

TEST_CASE("the proof is what the phone has and has been set up")
{
    using Biometry = FakeOwner::Biometry;
    Phone phone;
    const auto [passcode, biometry, proof] = GENERATE(
        std::tuple{false, Biometry::Face, OwnerProof::None}, std::tuple{true, Biometry::None, OwnerProof::Passcode},
        std::tuple{true, Biometry::Touch, OwnerProof::TouchId}, std::tuple{true, Biometry::Face, OwnerProof::FaceId},
        std::tuple{true, Biometry::Unknown, OwnerProof::Passcode});
    phone.person.hasPasscode = passcode;
    phone.person.biometry = biometry;

    CHECK(DeviceOwner().proof() == proof);
}

TEST_CASE("the question says why, and the passcode is a way out")
{
    Phone phone;
    DeviceOwner owner;

    owner.ask("Öffne dein Tagebuch", phone.listen());

    CHECK(phone.person.isAsked);
    CHECK(phone.person.reason == "Öffne dein Tagebuch");
    CHECK(phone.person.policy == kPasscodeToo);
}

TEST_CASE("what the system answers comes once, on the main thread")
{
    Phone phone;
    DeviceOwner owner;
    const auto [code, answer] = GENERATE(
        std::pair{0, OwnerAnswer::Confirmed}, std::pair{-1, OwnerAnswer::Failed}, std::pair{-2, OwnerAnswer::Cancelled},
        std::pair{-3, OwnerAnswer::Cancelled}, std::pair{-4, OwnerAnswer::Cancelled},
        std::pair{-5, OwnerAnswer::NoPasscode}, std::pair{-8, OwnerAnswer::Failed},
        std::pair{-9, OwnerAnswer::Cancelled}, std::pair{-10, OwnerAnswer::Cancelled},
        std::pair{-1004, OwnerAnswer::Unavailable}, std::pair{-4711, OwnerAnswer::Unavailable});
    owner.ask("why", phone.listen());

    phone.person.answer(code);

    CHECK(phone.answers.empty()); // still on the system's thread
    FakeOwner::settle();
    CHECK(phone.answers == Answers{answer});
}

TEST_CASE("an error of another kind isn't read as one of these")
{
    Phone phone;
    DeviceOwner owner;
    owner.ask("why", phone.listen());

    phone.person.answer(-2, "NSPOSIXErrorDomain");

    FakeOwner::settle();
    CHECK(phone.answers == Answers{OwnerAnswer::Unavailable});
}

TEST_CASE("a second question takes the first back")
{
    Phone phone;
    DeviceOwner owner;
    owner.ask("first", phone.listen());
    owner.ask("second", phone.listen());
    FakeOwner::settle();
    CHECK(phone.answers == Answers{OwnerAnswer::Cancelled});

    phone.person.answer(0);

    FakeOwner::settle();
    CHECK(phone.answers == Answers{OwnerAnswer::Cancelled, OwnerAnswer::Confirmed});
}

TEST_CASE("who asked and went hears nothing, and the question is taken back")
{
    Phone phone;
    std::optional<DeviceOwner> owner(std::in_place);
    owner->ask("why", phone.listen());

    owner.reset();

    FakeOwner::settle();
    CHECK_FALSE(phone.person.isAsked);
    CHECK(phone.answers.empty());
}
