// A secret store in memory that does what a test says.
#pragma once

#include "core/vault/secret_store.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace afterglow::test {

class MemorySecrets : public vault::SecretStore {
public:
    std::map<std::string, vault::SecretKey, std::less<>> keys;
    std::optional<Error> readError;
    std::optional<Error> writeError;
    std::optional<Error> removeError;
    bool forgets = false; ///< says that it keeps what it doesn't
    int reads = 0;
    int writes = 0;

    Result<std::optional<vault::SecretKey>> read(std::string_view name) override
    {
        ++reads;
        if (readError)
            return tl::unexpected(*readError);
        const auto found = keys.find(name);
        if (found == keys.end())
            return std::nullopt;
        return vault::SecretKey::copyOf(found->second.bytes()).map([](vault::SecretKey key) {
            return std::optional(std::move(key));
        });
    }
    Status write(std::string_view name, const vault::SecretKey &key) override
    {
        ++writes;
        if (writeError)
            return tl::unexpected(*writeError);
        if (!forgets)
            keys.insert_or_assign(std::string(name), vault::SecretKey::copyOf(key.bytes()).value());
        return {};
    }
    Status remove(std::string_view name) override
    {
        if (removeError)
            return tl::unexpected(*removeError);
        if (const auto found = keys.find(name); found != keys.end())
            keys.erase(found);
        return {};
    }
    [[nodiscard]] vault::SecretPlace place() const override { return vault::SecretPlace::SystemService; }
};

} // namespace afterglow::test
