#include "fake_app.h"
#include "fake_files.h"
#include "platform/exchange.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace afterglow;
using namespace afterglow::platform;
using test::FakeApp;

namespace {

struct Phone {
    explicit Phone(int windows = 1)
    {
        app.reset();
        test::FakeFiles::files() = {};
        for (int i = 0; i < windows; ++i)
            app.addWindow(i == windows - 1);
    }

    FakeApp &app = FakeApp::app();
};

// --- the cover

TEST_CASE("what is private is covered while the app isn't active, on every window")
{
    Phone phone(2);
    auto cover = createScreenCover();
    cover->setPrivate(true);
    CHECK(phone.app.coveredWindows() == 0);

    phone.app.resignActive();
    CHECK(phone.app.coveredWindows() == 2);

    phone.app.becomeActive();
    CHECK(phone.app.coveredWindows() == 0);
}

TEST_CASE("what isn't private is never covered")
{
    Phone phone;
    auto cover = createScreenCover();
    phone.app.resignActive();
    CHECK(phone.app.coveredWindows() == 0);
}

TEST_CASE("a screen that changes while the app isn't active is covered, or uncovered, at once")
{
    Phone phone;
    phone.app.resignActive();
    auto cover = createScreenCover();

    cover->setPrivate(true);
    cover->setPrivate(true);
    CHECK(phone.app.coveredWindows() == 1);

    cover->setPrivate(false);
    CHECK(phone.app.coveredWindows() == 0);
}

TEST_CASE("a cover that goes takes its views with it and listens no more")
{
    Phone phone;
    auto cover = createScreenCover();
    cover->setPrivate(true);
    phone.app.resignActive();
    cover.reset();
    CHECK(phone.app.coveredWindows() == 0);

    phone.app.becomeActive();
    phone.app.resignActive();
    CHECK(phone.app.coveredWindows() == 0);
}

// --- the share sheet

struct Sharing : Phone {
    using Phone::Phone;

    auto listen()
    {
        return [this](const Status &status) {
            answers.push_back(status ? std::nullopt : std::optional(status.error().kind));
        };
    }

    std::unique_ptr<ShareSheet> sheet = createShareSheet();
    std::vector<std::optional<Error::Kind>> answers; ///< none: it went well
};

using Answers = std::vector<std::optional<Error::Kind>>;

TEST_CASE("a text is shared from the key window, with a place for a tablet's popover")
{
    Sharing phone(2);

    phone.sheet->shareText("Tag 3 – alles gut", phone.listen());

    const auto share = phone.app.share();
    REQUIRE(share);
    CHECK(share->items == std::vector<std::string>{"Tag 3 – alles gut"});
    CHECK(share->hasPlace);
    CHECK(share->place == FakeApp::Point{200, 400});
    CHECK(phone.app.presenter() == "window 1");
    phone.app.turn();
    CHECK(phone.app.share()->hasPlace);
    CHECK(phone.app.share()->place == FakeApp::Point{400, 200});
    CHECK(phone.answers.empty());
    phone.app.finishSharing("", 0, true);
    CHECK(phone.answers == Answers{std::nullopt});
}

TEST_CASE("a sheet goes on top of another one")
{
    Sharing phone;
    phone.app.presentOther();

    phone.sheet->shareText("text", phone.listen());

    CHECK(phone.app.presenter() == "window 0 sheet");
}

TEST_CASE("only a file of the share folder is shared")
{
    Sharing phone;
    const auto folder = phone.sheet->folder();
    CHECK(folder.is_absolute());

    phone.sheet->shareFile(folder.parent_path() / "journal.db", "application/octet-stream", phone.listen());
    phone.sheet->shareFile(folder / "more/journal.db", "application/octet-stream", phone.listen());
    CHECK(phone.answers == Answers{Error::Kind::BadInput, Error::Kind::BadInput});
    CHECK_FALSE(phone.app.share());

    phone.sheet->shareFile(folder / "course.pdf", "application/pdf", phone.listen());
    REQUIRE(phone.app.share());
    CHECK(phone.app.share()->items == std::vector<std::string>{"file:" + (folder / "course.pdf").string()});
}

TEST_CASE("one thing is shared at a time")
{
    Sharing phone;
    phone.sheet->shareText("first", phone.listen());
    phone.sheet->shareText("second", phone.listen());
    CHECK(phone.answers == Answers{Error::Kind::Busy});
    CHECK(phone.app.share()->items == std::vector<std::string>{"first"});

    phone.app.finishSharing("", 0, true);
    phone.sheet->shareText("third", phone.listen());
    CHECK(phone.app.share()->items == std::vector<std::string>{"third"});
}

TEST_CASE("a sheet from which several apps are tried answers once")
{
    Sharing phone;
    phone.sheet->shareText("text", phone.listen());
    phone.app.finishSharing("", 0, false);
    phone.app.finishSharing("", 0, true);
    CHECK(phone.answers == Answers{std::nullopt});
}

TEST_CASE("an app that fails is an error, one that was left is none")
{
    Sharing phone;
    phone.sheet->shareText("text", phone.listen());
    phone.app.finishSharing("NSCocoaErrorDomain", 3072, true);
    phone.sheet->shareText("text", phone.listen());
    phone.app.finishSharing("NSCocoaErrorDomain", 4, true);
    phone.sheet->shareText("text", phone.listen());
    phone.app.finishSharing("net.example", 3072, true);
    CHECK(phone.answers == Answers{std::nullopt, Error::Kind::Unavailable, Error::Kind::Unavailable});
}

TEST_CASE("without a window nothing can be shared")
{
    Sharing phone(0);
    phone.sheet->shareText("text", phone.listen());
    CHECK(phone.answers == Answers{Error::Kind::Unavailable});
}

TEST_CASE("who shared and went hears nothing")
{
    Sharing phone;
    phone.sheet->shareText("text", phone.listen());
    phone.sheet.reset();
    phone.app.finishSharing("", 0, true);
    CHECK(phone.answers.empty());
}

// --- the photo picker

struct Picking : Phone {
    explicit Picking(int windows = 1) : Phone(windows)
    {
        std::filesystem::create_directory(copies());
        std::filesystem::create_directory(theirs());
    }

    [[nodiscard]] std::filesystem::path copies() const { return folder.path() / "copies"; }
    [[nodiscard]] std::filesystem::path theirs() const { return folder.path() / "theirs"; }
    /// A file that the system makes.
    [[nodiscard]] FakeApp::Photo photo(const std::string &name) const
    {
        test::writeBytes(theirs() / name, "content of " + name);
        return {theirs() / name, {}};
    }
    void pick()
    {
        picker->pick(20, copies(),
                     [this](const Result<std::vector<std::filesystem::path>> &picked) { answers.push_back(picked); });
    }
    [[nodiscard]] std::vector<std::string> contents() const
    {
        std::vector<std::string> all;
        for (const auto &file : *answers.at(0))
            all.push_back(test::readBytes(file));
        return all;
    }

    test::TemporaryFolder folder;
    std::unique_ptr<PhotoPicker> picker = createPhotoPicker();
    std::vector<Result<std::vector<std::filesystem::path>>> answers;
};

TEST_CASE("the picker shows photos alone, counts them, and gives what this app reads")
{
    Picking phone;

    phone.pick();

    const auto picker = phone.app.picker();
    REQUIRE(picker);
    CHECK(picker->most == 20);
    CHECK(picker->ordered);
    CHECK(picker->imagesOnly);
    CHECK(picker->compatible);
    CHECK(phone.app.presenter() == "window 0");
}

TEST_CASE("copies come in the order in which they were picked, whenever the system has them")
{
    Picking phone;
    phone.pick();
    phone.app.pick({phone.photo("IMG_2.jpeg"), phone.photo("IMG_1.png"), phone.photo("IMG_3.jpeg")});
    CHECK_FALSE(phone.app.picker());

    phone.app.bring(2);
    phone.app.bring(0);
    FakeApp::settle();
    CHECK(phone.answers.empty());
    phone.app.bring(1);
    CHECK(phone.answers.empty()); // still on the system's thread
    FakeApp::settle();

    REQUIRE(phone.answers.size() == 1);
    CHECK(phone.contents()
          == std::vector<std::string>{"content of IMG_2.jpeg", "content of IMG_1.png", "content of IMG_3.jpeg"});
    for (const auto &file : *phone.answers[0])
        CHECK(file.parent_path() == phone.copies());
    CHECK(phone.answers[0]->at(1).extension() == ".png");
}

TEST_CASE("a copy gets the class of its folder, which a file that is moved there doesn't")
{
    Picking phone;
    test::FakeFiles &files = test::FakeFiles::files();
    SECTION("given")
    {
        phone.pick();
        phone.app.pick({phone.photo("IMG_1.jpeg")});
        phone.app.bring(0);
        FakeApp::settle();
        CHECK(files.classes.at(phone.answers.at(0)->at(0)) == "NSFileProtectionCompleteUnlessOpen");
    }
    SECTION("refused")
    {
        files.refuses = true;
        phone.pick();
        phone.app.pick({phone.photo("IMG_1.jpeg")});
        phone.app.bring(0);
        FakeApp::settle();
        CHECK(phone.answers.at(0).error().kind == Error::Kind::Io);
        CHECK(std::filesystem::is_empty(phone.copies()));
    }
}

TEST_CASE("photos of the same name are different files")
{
    Picking phone;
    phone.pick();
    phone.app.pick({phone.photo("IMG_1.jpeg")});
    phone.app.bring(0);
    FakeApp::settle();
    phone.pick();
    phone.app.pick({phone.photo("IMG_1.jpeg")});
    phone.app.bring(1);
    FakeApp::settle();

    REQUIRE(phone.answers.size() == 2);
    CHECK(phone.answers[0]->at(0) != phone.answers[1]->at(0));
}

TEST_CASE("a picker that is closed gives no photo, once")
{
    Picking phone;
    phone.pick();
    SECTION("Cancel")
    {
        phone.app.cancelPicking();
    }
    SECTION("swept down")
    {
        phone.app.sweepPickerDown();
    }

    REQUIRE(phone.answers.size() == 1);
    CHECK(phone.answers[0].value().empty());
    phone.pick();
    CHECK(phone.app.picker());
}

TEST_CASE("a photo that can't be had is an error, and leaves no copy of the others")
{
    Picking phone;
    phone.pick();
    phone.app.pick({phone.photo("IMG_1.jpeg"), {{}, "The Internet connection appears to be offline."}});
    phone.app.bring(0);
    phone.app.bring(1);
    FakeApp::settle();

    REQUIRE(phone.answers.size() == 1);
    REQUIRE_FALSE(phone.answers[0]);
    CHECK(phone.answers[0].error().kind == Error::Kind::Io);
    CHECK(phone.answers[0].error().message.ends_with("The Internet connection appears to be offline."));
    CHECK(std::filesystem::is_empty(phone.copies()));
}

TEST_CASE("photos are picked one time after another")
{
    Picking phone;
    phone.pick();
    phone.pick();
    phone.app.pick({phone.photo("IMG_1.jpeg")});
    phone.pick();
    REQUIRE(phone.answers.size() == 2);
    CHECK(phone.answers[0].error().kind == Error::Kind::Busy);
    CHECK(phone.answers[1].error().kind == Error::Kind::Busy);

    phone.app.bring(0);
    FakeApp::settle();
    CHECK(phone.answers.at(2));
}

TEST_CASE("without a window no photo can be picked")
{
    Picking phone(0);
    phone.pick();
    CHECK(phone.answers.at(0).error().kind == Error::Kind::Unavailable);
}

TEST_CASE("who picked and went hears nothing, and no copy stays")
{
    Picking phone;
    phone.pick();
    phone.app.pick({phone.photo("IMG_1.jpeg")});
    phone.picker.reset();
    phone.app.bring(0);
    FakeApp::settle();
    CHECK(phone.answers.empty());
    CHECK(std::filesystem::is_empty(phone.copies()));
}

TEST_CASE("a picker that goes takes its sheet with it")
{
    Picking phone;
    phone.pick();
    phone.picker.reset();
    CHECK_FALSE(phone.app.picker());
}

} // namespace
