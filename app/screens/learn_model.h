// What the Learn pages bind to: the list or what a search found, the page that is open, and the ticks of its checklist.
#pragma once

#include "app/screens/learn_content.h"
#include "app/screens/model_context.h"

#include <QObject>

#include <QtQml/qqmlregistration.h>

namespace afterglow::app {

class LearnModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY listChanged)
    Q_PROPERTY(QVariantList chapters READ chapters NOTIFY listChanged)
    Q_PROPERTY(bool searching READ isSearching NOTIFY listChanged)
    Q_PROPERTY(bool nothingFound READ nothingFound NOTIFY listChanged)
    Q_PROPERTY(QString resultText READ resultText NOTIFY listChanged)
    Q_PROPERTY(QString page READ page NOTIFY pageChanged)
    Q_PROPERTY(QString title READ title NOTIFY pageChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY pageChanged)
    Q_PROPERTY(QVariantList sections READ sections NOTIFY pageChanged)
    Q_PROPERTY(QVariantList sources READ sources NOTIFY pageChanged)
    Q_PROPERTY(QStringList ticked READ ticked NOTIFY tickedChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY tickedChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    enum Urgency {
        None = static_cast<int>(learn::Urgency::None),
        Contact = static_cast<int>(learn::Urgency::Contact),
        Today = static_cast<int>(learn::Urgency::Today),
        Urgent = static_cast<int>(learn::Urgency::Urgent)
    };
    Q_ENUM(Urgency)

    explicit LearnModel(const ModelContext &context, QObject *parent = nullptr);

    [[nodiscard]] QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    /// LearnChapter. All of them while nothing is searched for.
    [[nodiscard]] QVariantList chapters() const { return m_chapters; }
    [[nodiscard]] bool isSearching() const { return !m_searchText.trimmed().isEmpty(); }
    [[nodiscard]] bool nothingFound() const { return isSearching() && m_chapters.isEmpty(); }
    /// "3 pages", to be said aloud; empty while nothing is searched for.
    [[nodiscard]] QString resultText() const;

    /// The id of the open page; empty: the list.
    [[nodiscard]] QString page() const { return m_page; }
    [[nodiscard]] QString title() const { return m_content.title; }
    [[nodiscard]] QString summary() const { return m_content.summary; }
    [[nodiscard]] QVariantList sections() const { return m_content.sections; } ///< LearnSection
    [[nodiscard]] QVariantList sources() const { return m_content.sources; }   ///< LearnSource

    /// The ids of what was ticked.
    [[nodiscard]] QStringList ticked() const { return m_ticked; }
    /// "2 of 8"; empty where the page has no checklist.
    [[nodiscard]] QString progressText() const;
    /// A tick that was not kept, or ticks that can't be read.
    [[nodiscard]] QString error() const { return m_error; }

    /// Does nothing where there is no such page.
    Q_INVOKABLE void open(const QString &page);
    /// Back to the list, as it was left.
    Q_INVOKABLE void close();
    Q_INVOKABLE void toggle(const QString &item);
    Q_INVOKABLE void dismissError();

signals:
    void listChanged();
    void pageChanged();
    void tickedChanged();
    void errorChanged();

private:
    void readTicks();
    void setError(const QString &error);

    ModelContext m_context;
    QString m_searchText;
    QVariantList m_chapters;
    QString m_page;
    LearnPageContent m_content;
    QStringList m_ticked;
    QString m_error;
    journal::Subscription m_subscription;
};

} // namespace afterglow::app
