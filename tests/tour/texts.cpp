#include "tour/texts.h"

#include <QFont>
#include <QFontMetricsF>
#include <QQuickItem>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>
#include <vector>

namespace afterglow::tour {

namespace {

/// Painting rounds to whole pixels.
constexpr double kRounding = 1.5;
/// Glyphs don't fill the line's height: two lines may share this much of it.
constexpr double kLeading = 4;
constexpr double kSeen = 0.05;

struct Layer {
    const QQuickItem *item = nullptr; ///< what the texts in it scroll or pop up with
    QRectF seen;                      ///< of the window
    bool scrollsSideways = false;
};

struct Shown {
    const QQuickItem *layer = nullptr;
    QString text;
    QRectF place; ///< where it is painted, in the window
};

QString shortened(QString text)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text.size() > 40 ? text.left(40) + QStringLiteral(" …") : text;
}

bool isText(const QQuickItem &item)
{
    return item.inherits("QQuickText");
}

bool isFlickable(const QQuickItem &item)
{
    return item.inherits("QQuickFlickable");
}

/// Lies over what is beside it, and hides that.
bool isAbove(const QQuickItem &item)
{
    const QByteArray name = item.metaObject()->className();
    return name.contains("PopupItem") || name.contains("Overlay") || name.contains("Sheet") || name.contains("Dialog");
}

/// What a list keeps of rows that went out of sight, to use them again: it says it is visible, and isn't drawn.
std::vector<const QQuickItem *> keptRows(const QQuickItem &list)
{
    std::vector<const QQuickItem *> rows;
    for (int i = 0, count = list.property("count").toInt(); i < count; ++i) {
        QQuickItem *row = nullptr;
        if (!QMetaObject::invokeMethod(const_cast<QQuickItem *>(&list), "itemAtIndex", Q_RETURN_ARG(QQuickItem *, row),
                                       Q_ARG(int, i)))
            return {};
        if (row != nullptr)
            rows.push_back(row);
    }
    std::vector<const QQuickItem *> kept;
    const auto *content = list.property("contentItem").value<QQuickItem *>();
    for (const QQuickItem *child : content->childItems()) {
        const bool isRow =
            std::ranges::any_of(rows, [&](const QQuickItem *row) { return row->metaObject() == child->metaObject(); });
        if (isRow && std::ranges::find(rows, child) == rows.end())
            kept.push_back(child);
    }
    return kept;
}

QRectF painted(const QQuickItem &text)
{
    const double width = text.property("contentWidth").toDouble();
    const double height = text.property("contentHeight").toDouble();
    const double left = text.property("leftPadding").toDouble();
    const double right = text.property("rightPadding").toDouble();
    const double top = text.property("topPadding").toDouble();
    const double bottom = text.property("bottomPadding").toDouble();
    const double roomX = text.width() - left - right - width;
    const double roomY = text.height() - top - bottom - height;
    const int across = text.property("effectiveHorizontalAlignment").toInt();
    const int down = text.property("verticalAlignment").toInt();
    double x = left;
    if (across & Qt::AlignRight)
        x += roomX;
    else if (across & Qt::AlignHCenter)
        x += roomX / 2;
    double y = top;
    if (down & Qt::AlignBottom)
        y += roomY;
    else if (down & Qt::AlignVCenter)
        y += roomY / 2;
    return text.mapRectToScene({x, y, width, height});
}

/// The widest part of the text that a line can't be broken in: a word.
double widestWord(const QString &text, const QFontMetricsF &font)
{
    double widest = 0;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = breaks.toNextBoundary(); to >= 0; from = to, to = breaks.toNextBoundary())
        widest = std::max(widest, font.horizontalAdvance(text.mid(from, to - from).trimmed()));
    return widest;
}

class Look {
public:
    explicit Look(const QQuickWindow &window) : m_window(QPointF(), window.size())
    {
        visit(*window.contentItem(), {window.contentItem(), m_window, false}, 1);
        findOverlaps();
    }

    QStringList defects;

private:
    void visit(const QQuickItem &item, Layer layer, double opacity)
    {
        opacity *= item.opacity();
        if (!item.isVisible() || opacity < kSeen || std::ranges::find(m_unseen, &item) != m_unseen.end())
            return;
        if (isAbove(item))
            layer.item = &item;
        if (item.clip() || isFlickable(item))
            layer.seen = layer.seen.intersected(item.mapRectToScene({0, 0, item.width(), item.height()}));
        if (isFlickable(item)) {
            layer.item = &item;
            const double content = item.property("contentWidth").toDouble() + item.property("leftMargin").toDouble()
                + item.property("rightMargin").toDouble();
            layer.scrollsSideways = layer.scrollsSideways || content > item.width() + kRounding;
        }
        if (item.inherits("QQuickItemView"))
            std::ranges::copy(keptRows(item), std::back_inserter(m_unseen));
        if (isText(item))
            examine(item, layer);
        for (const QQuickItem *child : item.childItems())
            visit(*child, layer, opacity);
    }

    void examine(const QQuickItem &item, const Layer &layer)
    {
        const QString text = item.property("text").toString();
        const QRectF place = painted(item);
        if (text.trimmed().isEmpty() || !place.intersects(layer.seen))
            return;
        const auto complain = [&](const char *what) {
            defects.append(QStringLiteral("“%1” %2").arg(shortened(text), QLatin1String(what)));
        };
        if (item.property("truncated").toBool())
            complain("is cut short");
        if (place.width() > item.width() + kRounding || place.height() > item.height() + kRounding)
            complain("is larger than its place");
        // A text that is drawn smaller where it has no room still names the height of its full size.
        const bool fitted = item.property("fontSizeMode").toInt() != 0;
        const double padding = item.property("topPadding").toDouble() + item.property("bottomPadding").toDouble();
        if (!fitted && item.implicitHeight() > place.height() + padding + kLeading)
            complain("has a height that was measured for another width");
        if (!fitted && item.property("wrapMode").toInt() != 0
            && widestWord(text, QFontMetricsF(item.property("font").value<QFont>())) > item.width() + kRounding)
            complain("is broken within a word");
        if (!layer.scrollsSideways
            && (place.left() < layer.seen.left() - kRounding || place.right() > layer.seen.right() + kRounding))
            complain("goes out of the side");
        m_shown.push_back({layer.item, text, place.intersected(layer.seen)});
    }

    void findOverlaps()
    {
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            for (std::size_t j = i + 1; j < m_shown.size(); ++j) {
                if (m_shown[i].layer != m_shown[j].layer)
                    continue;
                const QRectF both = m_shown[i].place.intersected(m_shown[j].place);
                if (both.width() > kRounding && both.height() > kLeading)
                    defects.append(QStringLiteral("“%1” lies over “%2”")
                                       .arg(shortened(m_shown[i].text), shortened(m_shown[j].text)));
            }
        }
    }

    QRectF m_window;
    std::vector<const QQuickItem *> m_unseen;
    std::vector<Shown> m_shown;
};

} // namespace

QStringList textDefects(const QQuickWindow &window)
{
    return Look(window).defects;
}

} // namespace afterglow::tour
