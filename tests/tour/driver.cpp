#include "tour/driver.h"

#include "support/spoiled_table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QGuiApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <fmt/format.h>

#include <stdexcept>
#include <utility>

namespace afterglow::tour {

namespace {

constexpr int kPatienceMs = 30000;
constexpr int kTurnMs = 10;
/// Something may go on moving for good: a camera that is opened, a film that plays.
constexpr int kRestMs = 3000;
constexpr int kPreviewMs = 500;
/// A frame of 60 a second, and a little.
constexpr int kFrameMs = 20;
/// What one layout leaves to the next is there by the second frame.
constexpr int kStillFrames = 2;

bool isShown(const QQuickItem &item)
{
    return item.isVisible() && item.width() > 0 && item.height() > 0 && item.opacity() > 0;
}

QQuickItem *findItem(QQuickItem *root, const std::function<bool(const QQuickItem &)> &wanted)
{
    // Later children lie above earlier ones: an open sheet is found before what it covers.
    const QList<QQuickItem *> children = root->childItems();
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (!(*child)->isVisible())
            continue;
        if (wanted(**child))
            return *child;
        if (QQuickItem *found = findItem(*child, wanted))
            return found;
    }
    return nullptr;
}

/// Where each visible item within `root` lies.
QList<QRectF> placesIn(const QQuickItem &root)
{
    QList<QRectF> places;
    for (const QQuickItem *child : root.childItems()) {
        if (!child->isVisible())
            continue;
        places.append(QRectF(child->position(), child->size()));
        places.append(placesIn(*child));
    }
    return places;
}

QQuickItem *findShown(QQuickItem *root, const QString &nameOrText)
{
    QQuickItem *found =
        findItem(root, [&](const QQuickItem &item) { return isShown(item) && item.objectName() == nameOrText; });
    if (found == nullptr) {
        found = findItem(root, [&](const QQuickItem &item) {
            return isShown(item) && item.metaObject()->indexOfSignal("clicked()") >= 0
                && item.property("text").toString() == nameOrText;
        });
    }
    return found;
}

} // namespace

void await(const QString &what, const std::function<bool()> &condition)
{
    QElapsedTimer since;
    since.start();
    while (!condition()) {
        if (since.elapsed() > kPatienceMs)
            throw StepFailed("waited in vain: " + what.toStdString());
        QTest::qWait(kTurnMs);
    }
}

Driver::Driver(const std::filesystem::path &dataFolder, time::Instant now, const app::Appearance::Look &look,
               QSize size, app::CameraAccess camera, bool introduced, bool phone)
    : m_dataFolder(dataFolder),
      m_composition(std::make_unique<app::Composition>(
          dataFolder, std::move(camera), phone ? m_system.makeAccess(dataFolder, true) : app::SystemAccess{}))
{
    m_composition->settings().setIntroduced(introduced);
    m_composition->clock().set(now);
    m_composition->appearance().choose(look);
    m_window = std::make_unique<app::AppWindow>(*m_composition);
    if (!m_window->show())
        throw StepFailed("the screens can't be loaded");
    window().resize(size);
    m_composition->open();
    if (!QTest::qWaitForWindowExposed(&window(), kPatienceMs))
        throw StepFailed("the window does not appear");
    settle();
}

std::string Driver::record(const char *performedAt, const char *area, timeline::SessionStatus status,
                           const std::function<void(journal::Session &)> &more)
{
    journal::Session session;
    session.treatment.performedAt = time::parseLocalTime(performedAt).value();
    session.treatment.zone = zone();
    session.treatment.area = area;
    session.treatment.plan = "standard-microneedling";
    session.treatment.planVersion = 0;
    session.treatment.status = status;
    session.needleLength = 1500;
    session.products = "Hyaluronic acid";
    if (more)
        more(session);
    const auto recorded = app().journal()->record(session);
    if (!recorded)
        throw StepFailed(recorded.error().message);
    settle();
    return recorded->treatment.id;
}

void Driver::spoil(const std::string &table)
{
    if (!test::spoilTable(m_dataFolder / journal::kFileName, table))
        throw StepFailed("the table " + table + " can't be renamed");
}

QQuickItem &Driver::find(const QString &nameOrText)
{
    QQuickItem *found = nullptr;
    await(nameOrText + " on the screen",
          [&] { return (found = findShown(window().contentItem(), nameOrText)) != nullptr; });
    return *found;
}

bool Driver::shows(const QString &nameOrText)
{
    return findShown(window().contentItem(), nameOrText) != nullptr;
}

QQuickItem &Driver::findIn(const QString &outer, const QString &nameOrText)
{
    QQuickItem *found = findShown(&find(outer), nameOrText);
    if (found == nullptr)
        throw StepFailed(fmt::format("{} has no {}", outer.toStdString(), nameOrText.toStdString()));
    return *found;
}

void Driver::press(const QString &nameOrText, QPointF offset)
{
    press(find(nameOrText), offset);
}

void Driver::press(QQuickItem &item, QPointF offset)
{
    item.forceActiveFocus(Qt::OtherFocusReason); // a page scrolls what has the focus into sight
    settle();
    const QPointF at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2) + offset);
    QTest::mouseClick(&window(), Qt::LeftButton, Qt::NoModifier, at.toPoint());
    settle();
}

void Driver::scrollToEnd(const QString &list)
{
    if (!QMetaObject::invokeMethod(&find(list), "positionViewAtEnd"))
        throw StepFailed(fmt::format("{} is no list", list.toStdString()));
    settle();
}

void Driver::tick(const QString &occurrence)
{
    press(findIn("row-" + occurrence, QStringLiteral("tick")));
}

bool Driver::settle()
{
    QElapsedTimer since;
    since.start();
    QSignalSpy frames(&window(), &QQuickWindow::frameSwapped);
    const auto layOut = [&] {
        QSignalSpy laidOut(&window(), &QQuickWindow::afterAnimating); // also where nothing has to be drawn
        window().requestUpdate();
        if (!laidOut.wait(kPatienceMs))
            throw StepFailed("waited in vain: a frame");
        QCoreApplication::processEvents();
    };
    // Nothing asks for another frame. A camera's preview always does.
    const app::CameraModel *camera = m_composition->model().camera();
    const bool live = camera != nullptr && camera->state() == app::CameraModel::Live;
    qsizetype seen = -1;
    while (seen != frames.count() && since.elapsed() < (live ? kPreviewMs : kRestMs)) {
        seen = frames.count();
        QTest::qWait(kFrameMs);
    }
    // On a busy machine a frame may still be to come, and a layout that waits for it. A film's never rests.
    QList<QRectF> places = placesIn(*window().contentItem());
    int still = 0;
    while (still < kStillFrames && since.elapsed() < 2 * kRestMs) {
        layOut();
        QList<QRectF> now = placesIn(*window().contentItem());
        still = now == places ? still + 1 : 0;
        places = std::move(now);
    }
    return still == kStillFrames;
}

bool Driver::rest()
{
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&window(), &leave);
    return settle();
}

bool Driver::picture(const std::filesystem::path &file)
{
    const bool resting = rest();
    const QImage image = window().grabWindow();
    if (image.isNull() || !image.save(QString::fromStdString(file.string())))
        throw StepFailed("can't save " + file.string());
    return resting;
}

} // namespace afterglow::tour
