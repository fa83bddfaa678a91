#include "core/store/redness_mark_store.h"

#include "core/store/statement.h"

namespace afterglow::store {

Result<std::optional<journal::RednessMarks>> RednessMarkStore::of(std::string_view series, std::string_view pose) const
{
    // Two pairs may meet where sessions came into one series: that of the earlier photo counts.
    Statement query(m_database,
                    "SELECT photo, treated_x, treated_y, treated_radius, untreated_x, untreated_y, untreated_radius "
                    "FROM redness_marks JOIN photos ON photos.id = photo JOIN sessions ON sessions.id = session "
                    "WHERE series = ? AND pose = ? ORDER BY taken, photo LIMIT 1");
    return query.bind(series, pose).step().map([&](bool row) -> std::optional<journal::RednessMarks> {
        if (!row)
            return std::nullopt;
        return journal::RednessMarks{
            query.text(0),
            {{{query.real(1), query.real(2)}, query.real(3)}, {{query.real(4), query.real(5)}, query.real(6)}}};
    });
}

Status RednessMarkStore::add(const journal::RednessMarks &marks) const
{
    const auto &[treated, untreated] = marks.marks;
    return Statement(
               m_database,
               "INSERT INTO redness_marks (photo, treated_x, treated_y, treated_radius, untreated_x, untreated_y, "
               "untreated_radius) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(marks.photo, treated.centre.x, treated.centre.y, treated.radius, untreated.centre.x, untreated.centre.y,
              untreated.radius)
        .run();
}

Status RednessMarkStore::clear(std::string_view series, std::string_view pose) const
{
    return Statement(m_database,
                     "DELETE FROM redness_marks WHERE photo IN (SELECT photos.id FROM photos "
                     "JOIN sessions ON sessions.id = session WHERE series = ? AND pose = ?)")
        .bind(series, pose)
        .run();
}

Status RednessMarkStore::clearPhoto(std::string_view photo) const
{
    return Statement(m_database, "DELETE FROM redness_marks WHERE photo = ?").bind(photo).run();
}

} // namespace afterglow::store
