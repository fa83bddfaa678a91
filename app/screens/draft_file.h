// What was entered and not saved, so that it is there again after a kill.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace afterglow::app {

/// What is open in a file of its own: written a moment after the last change. A draft that can't be kept is no reason to disturb.
class DraftFile {
public:
    /// `content` is asked for what to keep. An empty `file` keeps nothing.
    DraftFile(QString file, std::function<QJsonObject()> content);
    ~DraftFile();
    Q_DISABLE_COPY_MOVE(DraftFile)

    /// Empty where there is none. What can't be read is as if it weren't there.
    [[nodiscard]] QJsonObject read() const;
    /// Something was changed.
    void keepSoon();
    /// What was entered is kept now: a part of it was saved or left, and is not to come back.
    void keep();
    /// The form was saved or left: there is nothing to come back to.
    void drop();

private:
    QString m_file;
    std::function<QJsonObject()> m_content;
    QTimer m_timer;
};

} // namespace afterglow::app
