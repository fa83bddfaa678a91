// The list of all sessions.
#pragma once

#include "app/screens/model_context.h"
#include "app/screens/row_list.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

namespace afterglow::app {

struct SessionRow {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool appointment MEMBER appointment)

public:
    QString id;
    QString title;  ///< the date
    QString detail; ///< "Face · session 3 of 6"
    bool appointment = false;

    friend bool operator==(const SessionRow &, const SessionRow &) = default;
};

/// Sessions under one heading.
struct SessionGroup {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QVariantList sessions READ sessions)

public:
    QString id;
    QString title;
    std::vector<SessionRow> rows;

    [[nodiscard]] QVariantList sessions() const;
    friend bool operator==(const SessionGroup &, const SessionGroup &) = default;
};

/// The appointments, the next one first; then what was performed, the newest first, by year or by series. Reads the journal while it
/// is active.
class SessionsModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *groups READ groups CONSTANT)
    Q_PROPERTY(int grouping READ grouping WRITE setGrouping NOTIFY changed)
    Q_PROPERTY(bool groupingOffered READ isGroupingOffered NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed)

public:
    enum State {
        Loading, ///< nothing was read yet
        Empty,
        Ready,
        Failed ///< `error` says why
    };
    Q_ENUM(State)
    enum Grouping { ByYear, BySeries };
    Q_ENUM(Grouping)

    explicit SessionsModel(const ModelContext &context, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] RowList<SessionGroup> *groups() { return &m_groups; }
    [[nodiscard]] int grouping() const { return m_grouping; }
    void setGrouping(int grouping);
    /// With a single treatment there is nothing to group.
    [[nodiscard]] bool isGroupingOffered() const { return m_performed > 1; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);

    Q_INVOKABLE void refresh();

signals:
    void changed();

private:
    [[nodiscard]] Result<std::vector<SessionGroup>> read();

    ModelContext m_context;
    State m_state = Loading;
    int m_grouping = ByYear;
    int m_performed = 0;
    bool m_active = false;
    QString m_error;
    RowList<SessionGroup> m_groups;
    journal::Subscription m_changes;
};

} // namespace afterglow::app
