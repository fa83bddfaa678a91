// What the patient chose about the app itself. Not about her: that is the journal's.
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <optional>

namespace afterglow::app {

/// Kept in `settings.ini` in the data folder, so that the first frame is as chosen, before the journal is open. A file that
/// can't be read counts as none; one that can't be written is lost at the end, and canSave() says so.
class Settings final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QStringList languageTags READ languageTags CONSTANT)
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT)
    Q_PROPERTY(bool introduced READ isIntroduced WRITE setIntroduced NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)

public:
    enum Theme { SystemTheme, Light, Dark };
    Q_ENUM(Theme)

    explicit Settings(const std::filesystem::path &dataFolder, QObject *parent = nullptr);
    ~Settings() override;
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// 1 to 2; 0: as the system says.
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    /// A language tag; empty: as the system says.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &tag);
    /// Those that there are, and what each calls itself.
    [[nodiscard]] static QStringList languageTags();
    [[nodiscard]] static QStringList languageNames();
    /// The first pages were seen.
    [[nodiscard]] bool isIntroduced() const;
    void setIntroduced(bool introduced);

    /// Why the app wants to show notifications was said once.
    [[nodiscard]] bool hasAskedForReminders() const;
    void setAskedForReminders(bool asked);

    // How the camera was last used.
    [[nodiscard]] bool isGhostShown() const;
    void setGhostShown(bool shown);
    /// 0 to 1. It is written once it rests: a slider has many values on its way.
    [[nodiscard]] double ghostStrength() const;
    void setGhostStrength(double strength);
    [[nodiscard]] bool hasCameraTimer() const;
    void setCameraTimer(bool on);
    [[nodiscard]] bool holdsStill() const;
    void setHoldStill(bool on);

    /// False once a change couldn't be kept.
    [[nodiscard]] bool canSave() const;

    /// As if nothing had ever been chosen.
    void clear();

signals:
    void changed();

private:
    void set(const QString &key, const QVariant &value);
    void writeGhostStrength();

    QSettings m_file;
    std::optional<double> m_ghostStrength; ///< not yet written
    QTimer m_ghostRests;
};

} // namespace afterglow::app
