// Whose work is in the app, and on what terms.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace afterglow::app {

/// The app itself and each library that it links. Names of libraries and licences are the same in every language.
class LicenceList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString appVersion READ appVersion CONSTANT)
    Q_PROPERTY(int count READ count CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] static QString appVersion();
    [[nodiscard]] static int count();
    /// "Qt 6.4.2". `index` is from 0 to count() - 1, here and below.
    Q_INVOKABLE [[nodiscard]] static QString name(int index);
    /// "GNU Lesser General Public License 3"
    Q_INVOKABLE [[nodiscard]] static QString licence(int index);
    Q_INVOKABLE [[nodiscard]] static QString copyright(int index);
    /// The licence in full, by paragraph; where it builds upon another one, that one as well.
    Q_INVOKABLE [[nodiscard]] static QStringList text(int index);
};

} // namespace afterglow::app
