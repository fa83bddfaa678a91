// An invented patient's journal, to look around in. It lies in a folder of its own and never meets the real one. docs/app.md.
#pragma once

#include "core/journal/journal.h"
#include "core/vault/secret_store.h"
#include "core/vault/vault.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace afterglow::app {

/// In the data folder. While it is there, the example is what the app shows.
inline constexpr std::string_view kExampleFolderName = "demo";

/// Into an empty journal: three treatments of the face, the last one three days ago, with what was ticked and how the skin was. In
/// the words of the app's language.
[[nodiscard]] Status writeExample(journal::Journal &journal, time::Instant now, const time::Zone &zone);

/// Drawn pictures for the last treatment of writeExample(); no face of anybody.
[[nodiscard]] Status addExamplePhotos(journal::Journal &journal, const vault::Vault &vault);

/// Keys that are gone with the process: the example needs no other, and none of the system's is touched for it.
class PassingKeys final : public vault::SecretStore {
public:
    [[nodiscard]] Result<std::optional<vault::SecretKey>> read(std::string_view name) override;
    [[nodiscard]] Status write(std::string_view name, const vault::SecretKey &key) override;
    [[nodiscard]] Status remove(std::string_view name) override;
    [[nodiscard]] vault::SecretPlace place() const override { return vault::SecretPlace::Nowhere; }

private:
    std::map<std::string, vault::SecretKey, std::less<>> m_keys;
};

} // namespace afterglow::app
