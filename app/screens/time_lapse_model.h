// A pose's photos in the order of time, aligned, one after the other.
#pragma once

#include "app/outbox.h"
#include "app/screens/photo_album.h"
#include "app/screens/photo_list.h"
#include "app/screens/photo_pixels.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::app {

/// One picture of the film.
struct TimeLapseFrame {
    std::string photo;
    QString label;
    double ratio = 1.0; ///< height by width
    /// Where it lies in the first frame's picture; nothing where it wasn't found there: it is shown as it is.
    std::optional<photos::Similarity> placed;
};

class TimeLapseModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(int count READ count NOTIFY framesChanged)
    Q_PROPERTY(bool possible READ isPossible NOTIFY framesChanged)
    Q_PROPERTY(bool preparing READ isPreparing NOTIFY framesChanged)
    Q_PROPERTY(double prepared READ prepared NOTIFY framesChanged)
    Q_PROPERTY(double zoom READ zoom NOTIFY framesChanged)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged)
    Q_PROPERTY(bool exporting READ isExporting NOTIFY exportChanged)
    Q_PROPERTY(double exported READ exported NOTIFY exportChanged)
    Q_PROPERTY(bool canShare READ canShare CONSTANT)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    /// How long each picture is shown.
    static constexpr std::chrono::milliseconds kFrameTime{600};

    /// `outbox` is null where nothing can be shared. All of it outlives the model.
    TimeLapseModel(PhotoAlbum &album, PhotoMeasures &measures, Outbox *outbox = nullptr, QObject *parent = nullptr);
    ~TimeLapseModel() override;
    Q_DISABLE_COPY_MOVE(TimeLapseModel)

    [[nodiscard]] int count() const { return static_cast<int>(m_frames.size()); }
    [[nodiscard]] bool isPossible() const { return count() >= 2; }
    /// The pictures are being aligned; it can be played meanwhile.
    [[nodiscard]] bool isPreparing() const { return m_preparedFrames < count(); }
    [[nodiscard]] double prepared() const
    {
        return count() == 0 ? 1.0 : static_cast<double>(m_preparedFrames) / count();
    }
    /// Of all of them alike, around the first one's middle: then none that was aligned has an empty border.
    [[nodiscard]] double zoom() const;
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int current);
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    void setPlaying(bool playing);
    [[nodiscard]] bool isExporting() const { return m_exporting; }
    [[nodiscard]] double exported() const { return m_exported; } ///< 0 to 1
    /// There is a share sheet: share() instead of save().
    [[nodiscard]] bool canShare() const { return m_outbox != nullptr; }
    [[nodiscard]] QString error() const { return m_error; }

    Q_INVOKABLE void open(const QString &series, const QString &pose);
    Q_INVOKABLE void close();
    // What the view draws.
    Q_INVOKABLE [[nodiscard]] QString photoAt(int frame) const;
    Q_INVOKABLE [[nodiscard]] QString labelAt(int frame) const;
    Q_INVOKABLE [[nodiscard]] double ratioAt(int frame) const;    ///< height by width
    Q_INVOKABLE [[nodiscard]] double scaleAt(int frame) const;    ///< as CompareModel::scale
    Q_INVOKABLE [[nodiscard]] double rotationAt(int frame) const; ///< degrees, clockwise
    Q_INVOKABLE [[nodiscard]] double dxAt(int frame) const;       ///< in units of the first frame's width
    Q_INVOKABLE [[nodiscard]] double dyAt(int frame) const;
    /// The picture that was asked for is on the screen: while it plays, the next one comes when this one's time is over.
    Q_INVOKABLE void shown();
    Q_INVOKABLE void save(const QUrl &file);
    /// The same into the share sheet, as a file of this name; not where it was cancelled meanwhile.
    Q_INVOKABLE void share(const QString &name);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void dismissError();

signals:
    void framesChanged();
    void currentChanged();
    void playingChanged();
    void exportChanged();
    void errorChanged();
    void saved();

private:
    void collect();
    void prepare();
    void advance();
    void write(const std::filesystem::path &file, std::function<void(const Status &)> written);
    void setError(const QString &error);
    [[nodiscard]] const TimeLapseFrame *frame(int index) const;

    PhotoAlbum &m_album;
    PhotoMeasures &m_measures;
    Outbox *m_outbox;
    std::string m_series;
    std::string m_pose;
    bool m_open = false;
    std::vector<TimeLapseFrame> m_frames;
    int m_preparedFrames = 0;
    int m_current = 0;
    bool m_playing = false;
    bool m_exporting = false;
    double m_exported = 0;
    QString m_error;
    int m_generation = 0;
    QTimer m_next;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    PhotoWorker m_worker;
};

} // namespace afterglow::app
