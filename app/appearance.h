// How the system wants its apps to look.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace afterglow::app {

/// Follows the system: its colour scheme, its font size, its wish for less motion or bolder text, its reading direction. Each can be set
/// from outside instead, which then holds.
class Appearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(bool dark READ isDark NOTIFY changed)
    Q_PROPERTY(double textScale READ textScale NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ isMotionReduced NOTIFY changed)
    Q_PROPERTY(bool boldText READ isTextBold NOTIFY changed)
    Q_PROPERTY(bool mirrored READ isMirrored NOTIFY changed)
    Q_PROPERTY(double coveredLeft READ coveredLeft NOTIFY changed)
    Q_PROPERTY(double coveredTop READ coveredTop NOTIFY changed)
    Q_PROPERTY(double coveredRight READ coveredRight NOTIFY changed)
    Q_PROPERTY(double coveredBottom READ coveredBottom NOTIFY changed)
    Q_PROPERTY(double keyboardHeight READ keyboardHeight NOTIFY changed)

public:
    struct Look {
        std::optional<bool> dark;
        std::optional<double> textScale; ///< 1: as designed
        std::optional<bool> reducedMotion;
        std::optional<bool> mirrored;
        std::optional<bool> boldText = std::nullopt;
    };

    /// What the system covers of the window: by its bars or the camera's cutout, and by the keyboard, from the lower edge.
    struct Covered {
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        double keyboard = 0;
    };

    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const;
    [[nodiscard]] double textScale() const;
    [[nodiscard]] bool isMotionReduced() const;
    [[nodiscard]] bool isTextBold() const;
    [[nodiscard]] bool isMirrored() const;

    /// What is set holds whatever the patient and the system say; what isn't follows them.
    void choose(const Look &look);
    /// What the patient chose in the app; the system decides the rest.
    void setPatient(const Look &look);
    /// What the system says beyond what Qt knows of it.
    void setSystem(const Look &look);
    [[nodiscard]] const Look &system() const { return m_system; }
    void setCovered(const Covered &covered);
    [[nodiscard]] double coveredLeft() const { return m_covered.left; }
    [[nodiscard]] double coveredTop() const { return m_covered.top; }
    [[nodiscard]] double coveredRight() const { return m_covered.right; }
    [[nodiscard]] double coveredBottom() const { return m_covered.bottom; }
    [[nodiscard]] double keyboardHeight() const { return m_covered.keyboard; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Look m_chosen;
    Look m_patient;
    Look m_system;
    Covered m_covered;
};

/// Keeps `appearance` up to date with what the desktop says beside Qt. CMake chooses who does it on this system.
void followDesktop(Appearance &appearance);

} // namespace afterglow::app
