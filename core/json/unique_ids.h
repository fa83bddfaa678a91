// Ids in a file: each once among its kind, and references to them.
#pragma once

#include "core/json/node.h"

#include <set>

namespace afterglow::json {

/// Ids of which each may be there once. Sees those of damaged entries as well.
class UniqueIds {
public:
    /// A reader of an id that is none of those before it. `read` reads any id.
    [[nodiscard]] auto reader(std::optional<std::string> (*read)(const Node &))
    {
        return [this, read](const Node &node) -> std::optional<std::string> {
            auto id = read(node);
            if (!id)
                m_complete = false;
            else if (!m_ids.insert(*id).second)
                return node.error("another one has the id \"" + *id + '"');
            return id;
        };
    }
    /// A reader of one of the ids; an error calls it `kind`.
    [[nodiscard]] auto reference(std::string_view kind) const
    {
        return [this, kind](const Node &node) -> std::optional<std::string> {
            auto id = string(node);
            if (id && m_complete && !m_ids.contains(*id))
                return node.error("unknown " + std::string{kind} + " \"" + *id + '"');
            return id;
        };
    }
    /// False where an id is missing or can't be read: then no reference is known to be wrong.
    void setComplete(bool complete) { m_complete = complete; }

private:
    std::set<std::string> m_ids;
    bool m_complete = true;
};

} // namespace afterglow::json
