// Two photos of one pose, laid over each other.
#pragma once

#include "app/outbox.h"
#include "app/screens/photo_album.h"
#include "app/screens/photo_list.h"
#include "app/screens/photo_pixels.h"
#include "core/photos/comparability.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::app {

class CompareModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(QAbstractItemModel *photos READ photos CONSTANT)
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed)
    Q_PROPERTY(afterglow::app::PhotoCell first READ first NOTIFY changed)
    Q_PROPERTY(afterglow::app::PhotoCell second READ second NOTIFY changed)
    Q_PROPERTY(QString firstLabel READ firstLabel NOTIFY changed)
    Q_PROPERTY(QString secondLabel READ secondLabel NOTIFY changed)
    Q_PROPERTY(int replacing READ replacing WRITE setReplacing NOTIFY changed)
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY changed)
    Q_PROPERTY(int suggestion READ suggestion NOTIFY changed)
    Q_PROPERTY(bool aligning READ isAligning WRITE setAligning NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool aligned READ isAligned NOTIFY changed)
    Q_PROPERTY(double scale READ scale NOTIFY changed)
    Q_PROPERTY(double rotation READ rotation NOTIFY changed)
    Q_PROPERTY(double dx READ dx NOTIFY changed)
    Q_PROPERTY(double dy READ dy NOTIFY changed)
    Q_PROPERTY(double zoom READ zoom NOTIFY changed)
    Q_PROPERTY(QStringList hints READ hints NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool canShare READ canShare CONSTANT)
    Q_PROPERTY(bool sharing READ isSharing NOTIFY sharingChanged)

public:
    /// `outbox` is null where nothing can be shared. All of it outlives the model.
    CompareModel(PhotoAlbum &album, PhotoMeasures &measures, Outbox *outbox = nullptr, QObject *parent = nullptr);

    [[nodiscard]] PhotoList *photos() { return &m_list; }
    [[nodiscard]] bool isPossible() const { return m_list.rowCount() >= 2; }
    /// The one that is drawn below, and the one that is drawn over it. By time, but the patient may choose otherwise.
    [[nodiscard]] PhotoCell first() const;
    [[nodiscard]] PhotoCell second() const;
    /// "Day 3", or "Session 2, day 3" where the two are of different sessions.
    [[nodiscard]] QString firstLabel() const { return label(0); }
    [[nodiscard]] QString secondLabel() const { return label(1); }
    /// Which of the two choose() replaces: 0 or 1.
    [[nodiscard]] int replacing() const { return m_replacing; }
    void setReplacing(int replacing);
    /// Pairs worth looking at, in words, and the one that is shown; -1 where it is another.
    [[nodiscard]] QStringList suggestions() const;
    [[nodiscard]] int suggestion() const;
    /// Whether the second one is to be laid over the first one as their registration says.
    [[nodiscard]] bool isAligning() const { return m_aligning; }
    void setAligning(bool aligning);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// It is: then the second one has to be turned by `rotation` degrees (clockwise) and scaled by `scale` around its centre and
    /// shifted by `dx` and `dy`, in units of the first one's width. The second one's own width is the first one's before that.
    [[nodiscard]] bool isAligned() const { return m_aligning && m_placed.has_value(); }
    [[nodiscard]] double scale() const { return isAligned() ? m_placed->scale : 1.0; }
    [[nodiscard]] double rotation() const;
    [[nodiscard]] double dx() const { return isAligned() ? m_placed->dx : 0.0; }
    [[nodiscard]] double dy() const { return isAligned() ? m_placed->dy : 0.0; }
    /// Of both, around the first one's middle: then the second one has no empty border (photos::fillingZoom()).
    [[nodiscard]] double zoom() const;
    /// Why the two can't be compared honestly, one sentence each.
    [[nodiscard]] QStringList hints() const { return m_hints; }
    /// A picture that can't be opened, or one that was not saved.
    [[nodiscard]] QString error() const { return m_error; }
    /// There is a share sheet: share() instead of save().
    [[nodiscard]] bool canShare() const { return m_outbox != nullptr; }
    /// The picture that was asked for is being drawn.
    [[nodiscard]] bool isSharing() const { return m_sharing; }

    /// The photos of a series in a pose, with the first suggestion chosen. `photo` is one of the two where it isn't empty.
    Q_INVOKABLE void open(const QString &series, const QString &pose, const QString &photo = {});
    /// Nobody looks any more: nothing is read for it.
    Q_INVOKABLE void close();
    /// Puts it in the place of the one that is being replaced.
    Q_INVOKABLE void choose(const QString &photo);
    Q_INVOKABLE void exchange();
    Q_INVOKABLE void suggest(int suggestion);
    Q_INVOKABLE void dismissError();
    /// Draws both beside each other, aligned if they are here, with their labels, and writes a PNG without metadata there.
    Q_INVOKABLE void save(const QUrl &file);
    /// The same into the share sheet, as a file of this name; not where the screen was closed meanwhile.
    Q_INVOKABLE void share(const QString &name);

signals:
    void changed();
    void sharingChanged();
    /// The comparison picture was written.
    void saved();

private:
    struct Suggestion {
        QString words;
        std::string first;
        std::string second;
    };
    struct Comparison {
        std::optional<photos::Registration> registration;
        std::vector<photos::ComparabilityHint> hints;
    };

    void show();
    void suggestPairs(const std::vector<journal::Photo> &photos);
    void choosePair(std::string first, std::string second);
    void compare();
    void clear();
    void setError(const QString &error);
    void write(const std::filesystem::path &file, std::function<void(const Status &)> written);
    [[nodiscard]] QString label(int which) const;
    [[nodiscard]] const std::string &chosen(int which) const { return which == 0 ? m_first : m_second; }

    PhotoAlbum &m_album;
    PhotoMeasures &m_measures;
    Outbox *m_outbox;
    bool m_open = false;
    std::string m_series;
    std::string m_pose;
    PhotoList m_list;
    std::string m_first;
    std::string m_second;
    int m_replacing = 1;
    std::vector<Suggestion> m_suggestions;
    bool m_aligning = true;
    bool m_busy = false;
    bool m_sharing = false;
    std::optional<photos::Similarity> m_placed; ///< from the second one's points to the first one's
    QStringList m_hints;
    QString m_error;
    int m_generation = 0; ///< answers to earlier questions are dropped
    int m_visit = 0;      ///< which opening of the page it is
    PhotoWorker m_worker;
    PhotoWorker m_writer; ///< of its own: choosing other photos doesn't keep it from what was asked for
};

} // namespace afterglow::app
