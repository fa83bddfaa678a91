// Photos for views: one after the other, and in rows below the heading of their session. Values are made for what is asked for;
// no object a photo.
#pragma once

#include "core/journal/model.h"
#include "core/journal/photo.h"
#include "core/time/zone.h"

#include <QAbstractListModel>
#include <QVariantMap>

#include <QtQml/qqmlregistration.h>

#include <vector>

namespace afterglow::app {

/// The photos of one session that a view shows, next to each other in PhotoList.
struct PhotoSection {
    QString session;
    QString title;
    QString caption;
    int first = 0;
    int count = 0;

    friend bool operator==(const PhotoSection &, const PhotoSection &) = default;
};

/// What a view has to know of one photo. `label` is its day, `name` what a screen reader says.
struct PhotoCell {
    Q_GADGET
    QML_VALUE_TYPE(photoCell)
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(double ratio MEMBER ratio)

public:
    QString id;
    QString label;    ///< "Day 3"
    QString name;     ///< "Front, day 3 of session 2"
    QString detail;   ///< "23 Nov 2026, 09:41"
    int position = 0; ///< in PhotoList
    double ratio = 1; ///< height by width

    friend bool operator==(const PhotoCell &, const PhotoCell &) = default;
};

/// One photo a row.
class PhotoList final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const std::vector<journal::Photo> &photos() const { return m_photos; }
    [[nodiscard]] PhotoCell cell(int position) const;
    [[nodiscard]] int indexOf(const QString &id) const; ///< -1: not there

    /// `numbers` are the sessions' numbers within their series, one a photo. What is the same at both ends stays in place.
    void become(std::vector<journal::Photo> photos, std::vector<int> numbers, const time::Zone &zone);

private:
    std::vector<journal::Photo> m_photos;
    std::vector<int> m_numbers;
    time::Zone m_zone;
};

/// The rows of a grid. `columns` is the view's to set.
class PhotoGrid final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The model of the photos owns it")
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged)

public:
    enum RowKind {
        Heading,
        Photos,
        Extras ///< below the newest session: what can be done with the photos
    };
    Q_ENUM(RowKind)

    explicit PhotoGrid(const PhotoList &photos, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int columns() const { return m_columns; }
    void setColumns(int columns); ///< at least 1

    /// After the list has become what the sections say.
    void become(std::vector<PhotoSection> sections);

    /// The row that a photo stands in; -1 where there is no such photo.
    Q_INVOKABLE [[nodiscard]] int rowOf(int position) const;

signals:
    void columnsChanged();

private:
    enum Role { Kind = Qt::UserRole, Title, Caption, Cells };
    struct Row {
        RowKind kind = Heading;
        int section = 0;
        int first = 0;
        int count = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] std::vector<Row> layOut() const;
    void arrange();

    const PhotoList &m_photos;
    int m_columns = 3;
    std::vector<PhotoSection> m_sections;
    std::vector<Row> m_rows;
};

} // namespace afterglow::app
