#include "app/screens/photo_list.h"

#include "app/screens/photo_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace afterglow::app {

namespace {

constexpr int kCell = Qt::UserRole;

bool sameLook(const journal::Photo &a, const journal::Photo &b)
{
    return a.id == b.id && a.session == b.session && a.pose == b.pose && a.day == b.day && a.taken == b.taken;
}

/// How many elements are alike at the beginning, and, of the rest, at the end.
template <class T, class Alike>
std::pair<int, int> alikeEnds(const std::vector<T> &before, const std::vector<T> &after, Alike alike)
{
    const auto shorter = static_cast<std::ptrdiff_t>(std::min(before.size(), after.size()));
    const auto front =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin(), alike).first - before.begin();
    const auto back = std::mismatch(before.rbegin(), before.rbegin() + (shorter - front), after.rbegin(), alike).first
        - before.rbegin();
    return {static_cast<int>(front), static_cast<int>(back)};
}

} // namespace

// --- one a row

int PhotoList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_photos.size());
}

QVariant PhotoList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != kCell)
        return {};
    return QVariant::fromValue(cell(index.row()));
}

QHash<int, QByteArray> PhotoList::roleNames() const
{
    return {{kCell, "cell"}};
}

PhotoCell PhotoList::cell(int position) const
{
    if (position < 0 || position >= rowCount())
        return {};
    const auto at = static_cast<std::size_t>(position);
    const journal::Photo &photo = m_photos[at];
    PhotoCell cell;
    cell.id = QString::fromStdString(photo.id);
    cell.label = photoDayName(photo.day);
    cell.name = QCoreApplication::translate("Photos", "%1. %2", "a pose, and the session and day of a photo")
                    .arg(poseName(photo.pose), sessionDayName(m_numbers[at], photo.day));
    cell.detail = takenText(photo.taken, m_zone);
    cell.position = position;
    cell.ratio = photo.width > 0 ? static_cast<double>(photo.height) / photo.width : 1.0;
    return cell;
}

int PhotoList::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_photos, id.toStdString(), &journal::Photo::id);
    return found == m_photos.end() ? -1 : static_cast<int>(found - m_photos.begin());
}

void PhotoList::become(std::vector<journal::Photo> photos, std::vector<int> numbers, const time::Zone &zone)
{
    m_zone = zone;
    const auto [front, back] = alikeEnds(m_photos, photos, sameLook);
    const int removed = rowCount() - front - back;
    const int inserted = static_cast<int>(photos.size()) - front - back;
    if (removed > 0) {
        beginRemoveRows({}, front, front + removed - 1);
        m_photos.erase(m_photos.begin() + front, m_photos.begin() + front + removed);
        m_numbers.erase(m_numbers.begin() + front, m_numbers.begin() + front + removed);
        endRemoveRows();
    }
    if (inserted > 0) {
        beginInsertRows({}, front, front + inserted - 1);
        m_photos = std::move(photos);
        m_numbers = numbers;
        endInsertRows();
    }
    if (m_numbers != numbers || removed != inserted) { // later ones have another position, or another session's number
        m_numbers = std::move(numbers);
        if (rowCount() > front)
            emit dataChanged(index(front), index(rowCount() - 1));
    }
}

// --- rows of several

PhotoGrid::PhotoGrid(const PhotoList &photos, QObject *parent) : QAbstractListModel(parent), m_photos(photos) { }

int PhotoGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PhotoGrid::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Kind:
        return row.kind;
    case Title:
        return row.kind == Heading ? m_sections[static_cast<std::size_t>(row.section)].title : QString();
    case Caption:
        return row.kind == Heading ? m_sections[static_cast<std::size_t>(row.section)].caption : QString();
    case Cells: {
        QVariantList cells;
        for (int i = 0; i < row.count; ++i)
            cells.append(QVariant::fromValue(m_photos.cell(row.first + i)));
        return cells;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> PhotoGrid::roleNames() const
{
    return {{Kind, "kind"}, {Title, "title"}, {Caption, "caption"}, {Cells, "cells"}};
}

void PhotoGrid::setColumns(int columns)
{
    columns = std::max(1, columns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    beginResetModel();
    m_rows = layOut();
    endResetModel();
    emit columnsChanged();
}

std::vector<PhotoGrid::Row> PhotoGrid::layOut() const
{
    std::vector<Row> rows;
    for (int section = 0; section < static_cast<int>(m_sections.size()); ++section) {
        const PhotoSection &photos = m_sections[static_cast<std::size_t>(section)];
        rows.push_back({Heading, section, photos.first, 0});
        for (int first = 0; first < photos.count; first += m_columns)
            rows.push_back({Photos, section, photos.first + first, std::min(m_columns, photos.count - first)});
        if (section == 0)
            rows.push_back({Extras, section, photos.first + photos.count, 0});
    }
    return rows;
}

void PhotoGrid::become(std::vector<PhotoSection> sections)
{
    m_sections = std::move(sections);
    arrange();
}

void PhotoGrid::arrange()
{
    std::vector<Row> rows = layOut();
    // Rows are told apart by their shape; what they show may have changed in any of them.
    const auto alike = [](const Row &a, const Row &b) { return a.kind == b.kind && a.count == b.count; };
    const auto [front, back] = alikeEnds(m_rows, rows, alike);
    const int removed = rowCount() - front - back;
    const int inserted = static_cast<int>(rows.size()) - front - back;
    if (removed > 0) {
        beginRemoveRows({}, front, front + removed - 1);
        m_rows.erase(m_rows.begin() + front, m_rows.begin() + front + removed);
        // The rest has to be readable meanwhile.
        for (int i = 0; i < rowCount(); ++i)
            m_rows[static_cast<std::size_t>(i)] = rows[static_cast<std::size_t>(i < front ? i : i + inserted)];
        endRemoveRows();
    }
    if (inserted > 0)
        beginInsertRows({}, front, front + inserted - 1);
    m_rows = std::move(rows);
    if (inserted > 0)
        endInsertRows();
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int PhotoGrid::rowOf(int position) const
{
    const auto row = std::ranges::find_if(m_rows, [position](const Row &r) {
        return r.kind == Photos && position >= r.first && position < r.first + r.count;
    });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

} // namespace afterglow::app
