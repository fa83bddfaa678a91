// A list of values for a view, changed row by row so that what stays on the screen stays in place.
#pragma once

#include <QAbstractListModel>
#include <QMetaProperty>

#include <algorithm>
#include <vector>

namespace afterglow::app {

/// `Row` is a gadget: each of its properties is a role of the same name. `id` is its identity, `==` compares all of it.
template <class Row> class RowList final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const int property = role - Qt::UserRole;
        const QMetaObject &meta = Row::staticMetaObject;
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || property < 0 || property >= meta.propertyCount())
            return {};
        return meta.property(property).readOnGadget(&m_rows[static_cast<std::size_t>(index.row())]);
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        const QMetaObject &meta = Row::staticMetaObject;
        for (int i = 0; i < meta.propertyCount(); ++i)
            names.insert(Qt::UserRole + i, meta.property(i).name());
        return names;
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row *find(const QString &id) const
    {
        const auto row = std::ranges::find(m_rows, id, &Row::id);
        return row == m_rows.end() ? nullptr : &*row;
    }

    /// Becomes `rows` by removing, inserting, moving and changing single rows.
    void become(const std::vector<Row> &rows)
    {
        for (int i = rowCount() - 1; i >= 0; --i) {
            if (std::ranges::find(rows, at(i).id, &Row::id) == rows.end()) {
                beginRemoveRows({}, i, i);
                m_rows.erase(m_rows.begin() + i);
                endRemoveRows();
            }
        }
        for (int i = 0; i < static_cast<int>(rows.size()); ++i)
            place(rows[static_cast<std::size_t>(i)], i);
    }

private:
    [[nodiscard]] Row &at(int row) { return m_rows[static_cast<std::size_t>(row)]; }

    void place(const Row &row, int to)
    {
        const auto found = std::ranges::find(m_rows, row.id, &Row::id);
        const int from = static_cast<int>(found - m_rows.begin());
        if (found == m_rows.end()) {
            beginInsertRows({}, to, to);
            m_rows.insert(m_rows.begin() + to, row);
            endInsertRows();
            return;
        }
        if (from != to) { // rows before `to` are in place, so it comes from below
            beginMoveRows({}, from, from, {}, to);
            std::rotate(m_rows.begin() + to, found, found + 1);
            endMoveRows();
        }
        if (!(at(to) == row)) {
            at(to) = row;
            emit dataChanged(index(to), index(to));
        }
    }

    std::vector<Row> m_rows;
};

} // namespace afterglow::app
