// Tells the data key from any other. Private to core/vault.
#pragma once

#include "core/files/file_system.h"
#include "core/result.h"
#include "core/vault/secret_key.h"

#include <string_view>

namespace afterglow::vault {

/// A constant sealed by the key; `name` is authenticated.
[[nodiscard]] files::Bytes sealKeyCheck(std::string_view name, const SecretKey &key);

/// NoKey where `sealed` is not what sealKeyCheck() gave for this name and key.
[[nodiscard]] Status checkKey(std::string_view name, files::ByteView sealed, const SecretKey &key);

} // namespace afterglow::vault
