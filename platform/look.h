// How the system wants the app's window, beyond what Qt knows of it.
#pragma once

#include <QObject>

#include <memory>

namespace afterglow::platform {

/// Lives on the main thread.
class Look : public QObject {
    Q_OBJECT

public:
    /// What the system covers of the window, in its own units.
    struct Covered {
        double left = 0; ///< by the camera's cutout, or the system's bars
        double top = 0;
        double right = 0;
        double bottom = 0;
        double keyboard = 0; ///< from the lower edge

        friend bool operator==(const Covered &, const Covered &) = default;
    };

    [[nodiscard]] virtual bool isDark() const = 0;
    /// 1: as designed.
    [[nodiscard]] virtual double textScale() const = 0;
    [[nodiscard]] virtual bool isMotionReduced() const = 0;
    /// False where the system isn't asked.
    [[nodiscard]] virtual bool isTextBold() const { return false; }
    [[nodiscard]] virtual Covered covered() const = 0;

signals:
    void changed();
};

/// On phones alone.
[[nodiscard]] std::unique_ptr<Look> createLook();

} // namespace afterglow::platform
