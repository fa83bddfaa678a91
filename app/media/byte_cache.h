// Decoded pictures, the least recently used of which goes first.
#pragma once

#include <QImage>

#include <list>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace afterglow::media {

/// Holds pictures up to a sum of bytes. Not thread safe.
class ByteCache {
public:
    explicit ByteCache(qsizetype mostBytes) : m_mostBytes(mostBytes) { }

    [[nodiscard]] std::optional<QImage> find(std::string_view key);
    /// A picture that is larger than the whole cache isn't kept.
    void insert(std::string key, const QImage &picture);
    /// Everything whose key begins so.
    void removeAll(std::string_view prefix);
    void clear();
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

private:
    struct Entry {
        std::string key;
        QImage picture;
    };
    using Entries = std::list<Entry>;

    void remove(Entries::iterator entry);

    qsizetype m_mostBytes;
    qsizetype m_bytes = 0;
    Entries m_entries; ///< the most recently used first
    std::map<std::string_view, Entries::iterator> m_byKey;
};

} // namespace afterglow::media
