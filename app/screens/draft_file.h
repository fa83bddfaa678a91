// What was entered and not saved, so that it is there again after a kill.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace afterglow::app {

/// What is open in a file of its own: written a moment after a change, however much is changed in that moment, and at once where the
/// app leaves the foreground. A draft that can't be kept is no reason to disturb.
class DraftFile {
public:
    /// `content` is asked for what to keep; nothing in it: there is no file. An empty `file` keeps nothing.
    DraftFile(QString file, std::function<QJsonObject()> content);
    ~DraftFile();
    Q_DISABLE_COPY_MOVE(DraftFile)

    /// Empty where there is none. What can't be read is as if it weren't there.
    [[nodiscard]] QJsonObject read() const;
    /// Something was changed.
    void keepSoon();
    /// What was changed and not written yet is kept now: the content is about to be another one's.
    void keepPending();
    /// What was entered is kept now: a part of it was saved or left, and is not to come back.
    void keep();
    /// The form was saved or left: there is nothing to come back to.
    void drop();

private:
    QString m_file;
    std::function<QJsonObject()> m_content;
    QTimer m_timer;
    QObject m_connections; ///< to what outlives it
};

} // namespace afterglow::app
