// What a plan answers about a product or a question, as a row that a view shows.
#pragma once

#include "core/timeline/holds.h"

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace afterglow::app {

struct AnswerItem {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString subtitle MEMBER subtitle)
    Q_PROPERTY(QString answer MEMBER answer)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool held MEMBER held)
    Q_PROPERTY(bool asks MEMBER asks)
    Q_PROPERTY(QVariantList explanations MEMBER explanations)

public:
    QString id;
    QString icon;
    QString title;
    QString subtitle;
    QString answer;            ///< "Again in 3 days"
    QString reason;            ///< "No retinol · Face, treated on 20 November"
    QString note;              ///< what comes later: "Leave it out from Sunday 13 December: …"
    bool held = false;         ///< not now
    bool asks = false;         ///< the plan doesn't decide it
    QVariantList explanations; ///< maps of `title`, `summary`, `detail`, `sources`

    friend bool operator==(const AnswerItem &, const AnswerItem &) = default;
};

/// The plan to quote where nothing holds: that of the latest session; null without one.
[[nodiscard]] const plan::AftercarePlan *latestPlan(const timeline::Scenario &scenario);

/// "No retinol · Face, treated on 20 November", "No retinol · Face, appointment on 27 November".
[[nodiscard]] QString reasonText(const timeline::Hold &hold);
/// "Friday 27 November", where the patient is.
[[nodiscard]] QString dayTextAt(time::Instant instant, const time::Zone &zone);

/// All that `plan` says about `subject`.
[[nodiscard]] QVariantList explanations(const plan::AftercarePlan &plan, const timeline::Subject &subject);
/// An entry of AnswerItem::explanations.
[[nodiscard]] QVariantMap entry(const QString &title, const QString &summary, const QString &detail = {},
                                const QString &sources = {});
/// A rule's texts and sources as one.
[[nodiscard]] QVariantMap explanation(const plan::AftercarePlan &plan, const plan::Rule &rule);

} // namespace afterglow::app
