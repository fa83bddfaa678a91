// The system's settings, which an app opens by an address.
#pragma once

#include <string>
#include <vector>

namespace afterglow::test {

/// The addresses that were opened, in order. A test begins with clear().
std::vector<std::string> &openedAddresses();

} // namespace afterglow::test
