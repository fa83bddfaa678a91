// The keychain of a phone, behind fakes of Security's functions.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace afterglow::test {

class FakeKeychain {
public:
    struct Item {
        std::string value;
        std::string accessible;
        bool synchronizable = false;
    };

    static FakeKeychain &keychain();
    void reset();

    std::map<std::string, Item> items;   ///< by `service/account`
    int status = 0;                      ///< what every call returns instead of working, unless it is 0
    std::vector<std::string> calls;      ///< `add`, `copy`, `delete`, `update`
    std::vector<std::string> complaints; ///< a query that doesn't name what it means
};

} // namespace afterglow::test
