#pragma once

#include <QAbstractListModel>
#include <QDate>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace afterglow::components {

/// One calendar month as a grid: whole weeks from the locale's first weekday, six of them always, so that the grid
/// keeps its height from month to month.
///
/// Days are ISO 8601 texts ("2026-11-20") and never JavaScript dates: those are instants, and midnight doesn't exist
/// everywhere on every day. An empty or invalid text means "none".
class MonthModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int year READ year NOTIFY monthChanged)
    /// 1 to 12.
    Q_PROPERTY(int month READ month NOTIFY monthChanged)
    /// "November 2026", as the locale writes it.
    Q_PROPERTY(QString title READ title NOTIFY monthChanged)
    /// Seven short weekday names in the grid's order.
    Q_PROPERTY(QStringList weekdays READ weekdays NOTIFY localeChanged)
    /// As short as they can be, for where those have no room: a letter each in most languages.
    Q_PROPERTY(QStringList weekdayLetters READ weekdayLetters NOTIFY localeChanged)
    /// The same, written out.
    Q_PROPERTY(QStringList weekdayNames READ weekdayNames NOTIFY localeChanged)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY limitsChanged)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY limitsChanged)
    /// The first and the last day that can be chosen; none is no limit.
    Q_PROPERTY(QString minimum READ minimum WRITE setMinimum NOTIFY limitsChanged)
    Q_PROPERTY(QString maximum READ maximum WRITE setMaximum NOTIFY limitsChanged)
    /// The locale's name, "de_DE"; empty is the system's.
    Q_PROPERTY(QString locale READ locale WRITE setLocale NOTIFY localeChanged)
    QML_ELEMENT

public:
    enum Role {
        DateRole = Qt::UserRole + 1,
        NumberRole,
        NameRole,
        InMonthRole,
        AllowedRole,
    };

    explicit MonthModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int year() const { return m_first.year(); }
    [[nodiscard]] int month() const { return m_first.month(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList weekdays() const { return week(QLocale::ShortFormat); }
    [[nodiscard]] QStringList weekdayLetters() const { return week(QLocale::NarrowFormat); }
    [[nodiscard]] QStringList weekdayNames() const { return week(QLocale::LongFormat); }
    [[nodiscard]] bool hasPrevious() const;
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] QString minimum() const { return m_minimum.toString(Qt::ISODate); }
    void setMinimum(const QString &date);
    [[nodiscard]] QString maximum() const { return m_maximum.toString(Qt::ISODate); }
    void setMaximum(const QString &date);
    [[nodiscard]] QString locale() const { return m_localeName; }
    void setLocale(const QString &name);

    /// Turns to the month that holds `date`; an invalid text leaves the grid as it is.
    Q_INVOKABLE void show(const QString &date);
    /// `date` moved by days or months and kept within the limits; a day that the month doesn't have becomes its last.
    /// Empty when `date` is none.
    Q_INVOKABLE [[nodiscard]] QString movedByDays(const QString &date, int days) const;
    Q_INVOKABLE [[nodiscard]] QString movedByMonths(const QString &date, int months) const;
    /// The first or last day of `date`'s week, as the locale counts weeks, kept within the limits.
    Q_INVOKABLE [[nodiscard]] QString weekStart(const QString &date) const;
    Q_INVOKABLE [[nodiscard]] QString weekEnd(const QString &date) const;
    /// `date` if it can be chosen, else the nearest that can.
    Q_INVOKABLE [[nodiscard]] QString kept(const QString &date) const;
    /// "Friday, 20 November 2026", as the locale writes it; empty for none.
    Q_INVOKABLE [[nodiscard]] QString longName(const QString &date) const;
    /// Whether the shown month holds `date`.
    Q_INVOKABLE [[nodiscard]] bool shows(const QString &date) const;

signals:
    void monthChanged();
    void limitsChanged();
    void localeChanged();

private:
    [[nodiscard]] QStringList week(QLocale::FormatType format) const;
    [[nodiscard]] QDate gridStart() const;
    [[nodiscard]] int daysIntoWeek(const QDate &date) const;
    [[nodiscard]] QString keptText(const QDate &date) const;
    void showMonth(const QDate &first);
    void refresh();

    QDate m_first{2000, 1, 1};
    QDate m_minimum;
    QDate m_maximum;
    QString m_localeName;
    QLocale m_locale;
};

} // namespace afterglow::components
