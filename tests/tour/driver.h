// Works the app as a person does: finds controls, presses them, looks at the window.
#pragma once

#include "app/app_window.h"
#include "app/composition.h"
#include "core/result.h"
#include "core/timeline/timeline.h"
#include "support/fake_system.h"

#include <QQuickItem>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

namespace afterglow::tour {

/// What a step that failed says.
class StepFailed : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Runs the event loop until `condition` holds. Throws StepFailed, which names `what`, after half a minute.
void await(const QString &what, const std::function<bool()> &condition);

/// One running app: composition and window, on its own data folder and its own clock. `introduced`: its first pages were seen.
/// `phone`: on a system that has what only a phone has.
class Driver {
public:
    Driver(const std::filesystem::path &dataFolder, time::Instant now, const app::Appearance::Look &look, QSize size,
           app::CameraAccess camera = {}, bool introduced = true, bool phone = false);

    [[nodiscard]] app::Composition &app() { return *m_composition; }
    /// Of a phone.
    [[nodiscard]] test::FakeSystem &system() { return m_system; }
    [[nodiscard]] QQuickWindow &window() const { return *m_window->window(); }
    [[nodiscard]] const time::Zone &zone() { return m_composition->zone().zone(); }

    [[nodiscard]] const std::filesystem::path &dataFolder() const { return m_dataFolder; }

    /// Writes a treatment into the journal, at a local time of the patient's zone; `more` says what else there is to it. Its id.
    std::string record(const char *performedAt, const char *area = "face",
                       timeline::SessionStatus status = timeline::SessionStatus::Performed,
                       const std::function<void(journal::Session &)> &more = nullptr);

    /// From now on nothing of this table of the journal can be read or written.
    void spoil(const std::string &table);

    /// The visible control of that object name; failing that, the one that shows that text.
    [[nodiscard]] QQuickItem &find(const QString &nameOrText);
    /// One within another, which is found as above.
    [[nodiscard]] QQuickItem &findIn(const QString &outer, const QString &nameOrText);
    [[nodiscard]] bool shows(const QString &nameOrText);
    /// Scrolls the control into sight and presses it. `at` is where, from its own middle.
    void press(const QString &nameOrText, QPointF offset = {});
    void press(QQuickItem &item, QPointF offset = {});
    /// Shows the end of a list, whose last rows aren't made before.
    void scrollToEnd(const QString &list);
    /// Presses the round tick of a row of the checklist.
    void tick(const QString &occurrence);

    /// Waits until nothing moves any more, for six seconds at most. False: it still moves.
    bool settle();
    /// As settle(), with nothing under the pointer, which would show it.
    bool rest();
    /// Once it rests. False: it was taken while it moved.
    bool picture(const std::filesystem::path &file);

private:
    std::filesystem::path m_dataFolder;
    test::FakeSystem m_system;
    std::unique_ptr<app::Composition> m_composition;
    std::unique_ptr<app::AppWindow> m_window;
};

} // namespace afterglow::tour
