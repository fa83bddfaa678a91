#include "month_model.h"

namespace afterglow::components {

namespace {

constexpr int kDaysInWeek = 7;
constexpr int kWeeks = 6;

QDate parse(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QDate firstOfMonth(const QDate &date)
{
    return {date.year(), date.month(), 1};
}

} // namespace

MonthModel::MonthModel(QObject *parent) : QAbstractListModel(parent) { }

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDaysInWeek * kWeeks;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QDate date = gridStart().addDays(index.row());
    switch (role) {
    case DateRole:
        return date.toString(Qt::ISODate);
    case NumberRole:
        return m_locale.toString(date.day());
    case NameRole:
        return m_locale.toString(date, QLocale::LongFormat);
    case InMonthRole:
        return firstOfMonth(date) == m_first;
    case AllowedRole:
        return (!m_minimum.isValid() || date >= m_minimum) && (!m_maximum.isValid() || date <= m_maximum);
    default:
        return {};
    }
}

QHash<int, QByteArray> MonthModel::roleNames() const
{
    return {{DateRole, "date"},
            {NumberRole, "number"},
            {NameRole, "name"},
            {InMonthRole, "inMonth"},
            {AllowedRole, "allowed"}};
}

QString MonthModel::title() const
{
    return QStringLiteral("%1 %2").arg(m_locale.standaloneMonthName(month()),
                                       m_locale.toString(m_first, QStringLiteral("yyyy")));
}

QStringList MonthModel::week(QLocale::FormatType format) const
{
    QStringList names;
    for (int day = 0; day < kDaysInWeek; ++day)
        names << m_locale.standaloneDayName((m_locale.firstDayOfWeek() - 1 + day) % kDaysInWeek + 1, format);
    return names;
}

bool MonthModel::hasPrevious() const
{
    return !m_minimum.isValid() || firstOfMonth(m_minimum) < m_first;
}

bool MonthModel::hasNext() const
{
    return !m_maximum.isValid() || firstOfMonth(m_maximum) > m_first;
}

void MonthModel::setMinimum(const QString &date)
{
    const QDate minimum = parse(date);
    if (minimum == m_minimum)
        return;
    m_minimum = minimum;
    refresh();
    emit limitsChanged();
}

void MonthModel::setMaximum(const QString &date)
{
    const QDate maximum = parse(date);
    if (maximum == m_maximum)
        return;
    m_maximum = maximum;
    refresh();
    emit limitsChanged();
}

void MonthModel::setLocale(const QString &name)
{
    if (name == m_localeName)
        return;
    m_localeName = name;
    m_locale = name.isEmpty() ? QLocale() : QLocale(name);
    refresh();
    emit localeChanged();
    emit monthChanged();
}

void MonthModel::show(const QString &date)
{
    if (const QDate day = parse(date); day.isValid())
        showMonth(firstOfMonth(day));
}

QString MonthModel::movedByDays(const QString &date, int days) const
{
    return keptText(parse(date).addDays(days));
}

QString MonthModel::movedByMonths(const QString &date, int months) const
{
    return keptText(parse(date).addMonths(months));
}

QString MonthModel::weekStart(const QString &date) const
{
    const QDate day = parse(date);
    return keptText(day.addDays(-daysIntoWeek(day)));
}

QString MonthModel::weekEnd(const QString &date) const
{
    const QDate day = parse(date);
    return keptText(day.addDays(kDaysInWeek - 1 - daysIntoWeek(day)));
}

QString MonthModel::kept(const QString &date) const
{
    return keptText(parse(date));
}

QString MonthModel::longName(const QString &date) const
{
    const QDate day = parse(date);
    return day.isValid() ? m_locale.toString(day, QLocale::LongFormat) : QString();
}

bool MonthModel::shows(const QString &date) const
{
    const QDate day = parse(date);
    return day.isValid() && firstOfMonth(day) == m_first;
}

QDate MonthModel::gridStart() const
{
    return m_first.addDays(-daysIntoWeek(m_first));
}

int MonthModel::daysIntoWeek(const QDate &date) const
{
    return (date.dayOfWeek() - m_locale.firstDayOfWeek() + kDaysInWeek) % kDaysInWeek;
}

QString MonthModel::keptText(const QDate &date) const
{
    if (!date.isValid())
        return {};
    if (m_maximum.isValid() && date > m_maximum)
        return maximum();
    if (m_minimum.isValid() && date < m_minimum)
        return minimum();
    return date.toString(Qt::ISODate);
}

void MonthModel::showMonth(const QDate &first)
{
    if (first == m_first)
        return;
    m_first = first;
    refresh();
    emit monthChanged();
    emit limitsChanged();
}

// Data that changed rather than a new model: the day that has the focus keeps it.
void MonthModel::refresh()
{
    emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace afterglow::components
