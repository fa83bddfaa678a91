#include "app/screens/photo_pixels.h"

#include "app/media/picture_reader.h"

#include <algorithm>
#include <cstddef>

namespace afterglow::app {

namespace {

constexpr std::size_t kKept = 300;

} // namespace

Result<QImage> PhotoMeasures::picture(const std::string &id) const
{
    return m_loader.photo(id, QSize(kMeasuredSide, kMeasuredSide));
}

std::shared_ptr<const MeasuredPhoto> PhotoMeasures::find(const std::string &id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_latest, id, &Entry::first);
    if (found == m_latest.end())
        return nullptr;
    m_latest.splice(m_latest.begin(), m_latest, found);
    return found->second;
}

Result<std::shared_ptr<const MeasuredPhoto>> PhotoMeasures::measure(const std::string &id)
{
    if (auto known = find(id))
        return known;
    const auto picture = this->picture(id);
    if (!picture)
        return tl::unexpected<Error>(picture.error());
    return measure(id, *picture);
}

std::shared_ptr<const MeasuredPhoto> PhotoMeasures::measure(const std::string &id, const QImage &picture)
{
    if (auto known = find(id))
        return known;
    const photos::Pixels pixels = media::pixelsOf(picture);
    auto measured = std::make_shared<const MeasuredPhoto>(
        MeasuredPhoto{photos::measureQuality(pixels), photos::RegistrationImage(pixels)});
    const std::scoped_lock lock(m_mutex);
    m_latest.emplace_front(id, measured);
    if (m_latest.size() > kKept)
        m_latest.pop_back();
    return measured;
}

} // namespace afterglow::app
