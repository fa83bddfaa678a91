#include "app/media/byte_cache.h"

namespace afterglow::media {

std::optional<QImage> ByteCache::find(std::string_view key)
{
    const auto found = m_byKey.find(key);
    if (found == m_byKey.end())
        return std::nullopt;
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    return found->second->picture;
}

void ByteCache::insert(std::string key, const QImage &picture)
{
    if (const auto found = m_byKey.find(key); found != m_byKey.end())
        remove(found->second);
    if (picture.sizeInBytes() > m_mostBytes)
        return;
    m_bytes += picture.sizeInBytes();
    m_entries.push_front({std::move(key), picture});
    m_byKey.emplace(m_entries.front().key, m_entries.begin());
    while (m_bytes > m_mostBytes)
        remove(std::prev(m_entries.end()));
}

void ByteCache::removeAll(std::string_view prefix)
{
    auto next = m_byKey.lower_bound(prefix);
    while (next != m_byKey.end() && next->first.starts_with(prefix))
        remove((next++)->second);
}

void ByteCache::remove(Entries::iterator entry)
{
    m_bytes -= entry->picture.sizeInBytes();
    m_byKey.erase(entry->key);
    m_entries.erase(entry);
}

void ByteCache::clear()
{
    m_byKey.clear();
    m_entries.clear();
    m_bytes = 0;
}

} // namespace afterglow::media
