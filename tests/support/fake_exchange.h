// A share sheet, a photo picker and a cover that do as a test says.
#pragma once

#include "platform/exchange.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace afterglow::test {

class FakeShareSheet final : public platform::ShareSheet {
public:
    explicit FakeShareSheet(std::filesystem::path folder) : m_folder(std::move(folder)) { }

    void shareText(const std::string &shared, Shared answered) override
    {
        text = shared;
        m_answered = std::move(answered);
    }
    void shareFile(const std::filesystem::path &shared, const std::string &type, Shared answered) override
    {
        file = shared;
        mimeType = type;
        bytes = readBytes(shared);
        folderMode = std::filesystem::status(m_folder).permissions();
        m_answered = std::move(answered);
    }
    [[nodiscard]] std::chrono::milliseconds readTime() const override { return timeToRead; }
    [[nodiscard]] std::filesystem::path folder() const override { return m_folder; }

    [[nodiscard]] bool isOpen() const { return static_cast<bool>(m_answered); }
    void answer(const Status &status = {}) { std::exchange(m_answered, {})(status); }

    std::string text;
    std::filesystem::path file;
    std::string mimeType;
    std::string bytes; ///< what was in the file
    std::filesystem::perms folderMode = std::filesystem::perms::unknown;
    std::chrono::milliseconds timeToRead{0};

private:
    std::filesystem::path m_folder;
    Shared m_answered;
};

class FakePhotoPicker final : public platform::PhotoPicker {
public:
    void pick(int most, const std::filesystem::path &into, Picked picked) override
    {
        atMost = most;
        folder = into;
        folderMode = std::filesystem::status(into).permissions();
        m_picked = std::move(picked);
    }

    [[nodiscard]] bool isOpen() const { return static_cast<bool>(m_picked); }
    /// Copies them, as the system's picker does; with their dates, so that a test doesn't depend on its day.
    void give(const std::vector<std::filesystem::path> &photos)
    {
        std::vector<std::filesystem::path> copies;
        for (const auto &photo : photos) {
            copies.push_back(folder / photo.filename());
            std::filesystem::copy_file(photo, copies.back());
            std::filesystem::last_write_time(copies.back(), std::filesystem::last_write_time(photo));
        }
        std::exchange(m_picked, {})(copies);
    }
    void fail(Error::Kind kind) { std::exchange(m_picked, {})(failure(kind, {}, "the picker said no")); }

    int atMost = 0;
    std::filesystem::path folder;
    std::filesystem::perms folderMode = std::filesystem::perms::unknown;

private:
    Picked m_picked;
};

class FakeScreenCover final : public platform::ScreenCover {
public:
    void setPrivate(bool isPrivate) override { calls.push_back(isPrivate); }

    std::vector<bool> calls;
};

} // namespace afterglow::test
