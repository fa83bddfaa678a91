pragma Singleton
import QtQuick

// Every token of the look: colours, type, space, shape and motion. docs/design.md tells what each is for.
//
// The window sets what only it knows: `dark`, `textScale`, `reducedMotion`, `boldText`, `mirrored` and the safe margins.
QtObject {
    id: root

    property bool dark: false
    // The system's font scale; kept within 1 to 2.
    property real textScale: 1
    property bool reducedMotion: false
    // The patient reads bold text better: every weight is the next but one.
    property bool boldText: false
    // Right-to-left. Popups live outside the page's item tree, so they can't inherit its LayoutMirroring.
    property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    // What a notch, a home indicator or rounded corners take from each side: of a page, and above what stands over the pages.
    property real safeTop: 0
    property real safeWindowTop: 0
    property real safeBottom: 0
    property real safeLeft: 0
    property real safeRight: 0
    // What the on-screen keyboard covers of the window, from its lower edge.
    property real keyboardHeight: 0

    // Surfaces
    readonly property color background: dark ? "#161213" : "#faf6f3"
    readonly property color surface: dark ? "#211b1d" : "#ffffff"
    readonly property color line: dark ? "#362c2f" : "#ede4df"
    readonly property color tint: dark ? "#3a2329" : "#f6e6e8"
    readonly property color sageTint: dark ? "#1f2f28" : "#e4eee9"
    readonly property color sunTint: dark ? "#37290f" : "#fbeed8"
    readonly property color alertTint: dark ? "#4a1512" : "#fbe5e2"
    readonly property color inverse: dark ? "#f4ecee" : "#2a2125"
    readonly property color scrim: dark ? "#a6000000" : "#66201518"
    // The chosen segment of a segmented control, on `line`.
    readonly property color raised: dark ? "#4d4145" : "#ffffff"

    // The knob of a switch that is off.
    readonly property color knob: dark ? "#f4ecee" : "#ffffff"

    // Text and icons
    readonly property color text: dark ? "#f4ecee" : "#2a2125"
    readonly property color muted: dark ? "#b5a5aa" : "#75666b"
    // Second line on a track or a tint, where `muted` is too weak for small text.
    readonly property color mutedOnTint: dark ? "#b5a5aa" : "#6a5c61"
    readonly property color inverseInk: dark ? "#2a2125" : "#ffffff"
    readonly property color inverseAccent: dark ? "#9c4358" : "#f0a5b5"

    // The accent, and the colours that mean something. `…Text` is the same hue, dark enough for small text on its own
    // tint; the plain one is for icons and fills.
    readonly property color primary: dark ? "#f0a5b5" : "#9c4358"
    readonly property color primaryInk: dark ? "#3b0e1b" : "#ffffff"
    readonly property color sage: dark ? "#9ccbb5" : "#4f7a69"
    readonly property color sageText: dark ? "#9ccbb5" : "#41695a"
    readonly property color sageInk: dark ? "#12241c" : "#ffffff"
    readonly property color sun: dark ? "#f2c06b" : "#b8700f"
    readonly property color sunText: dark ? "#f2c06b" : "#875208"
    readonly property color sunInk: dark ? "#37290f" : "#ffffff"
    readonly property color alert: dark ? "#ffb4ab" : "#b3261e"
    readonly property color alertInk: dark ? "#4a1512" : "#ffffff"

    // The camera's screen is dark in both themes.
    readonly property color cameraBackground: "#0d0a0b"
    readonly property color cameraRaised: "#2d2829"
    readonly property color cameraScrim: "#99000000"
    readonly property color cameraInk: "#ffffff"
    readonly property color cameraMuted: "#b9aeb1"
    readonly property color cameraAccent: "#f0a5b5"
    readonly property color cameraAccentInk: "#3b0e1b"
    readonly property color cameraGood: "#4a7565"
    readonly property color cameraAdvice: "#a5630b"

    // The outline of what can be worked but isn't filled: an open tick, a switch that is off. 3:1 on every surface
    // that carries one.
    readonly property color outline: dark ? "#85757a" : "#8f7f84"
    readonly property color focus: primary

    // Type, in points
    readonly property string fontFamily: Qt.platform.os === "ios" || Qt.platform.os === "android" ? Application.font.family
                                                                                                   : "Inter"
    readonly property real scale: Math.min(2, Math.max(1, textScale))
    // What stands side by side stands one below the other from here on.
    readonly property bool largeText: scale > 1.4
    // Icons and ticks grow with the text, but less.
    readonly property real iconScale: Math.min(1.35, scale)
    readonly property int titleSize: Math.round(30 * scale)
    readonly property int headingSize: Math.round(20 * scale)
    readonly property int subheadingSize: Math.round(18 * scale)
    readonly property int bodySize: Math.round(16 * scale)
    readonly property int captionSize: Math.round(13 * scale)
    readonly property int smallSize: Math.round(12 * scale)

    readonly property int regular: boldText ? Font.DemiBold : Font.Normal
    readonly property int medium: boldText ? Font.Bold : Font.Medium
    readonly property int semiBold: boldText ? Font.ExtraBold : Font.DemiBold
    readonly property int bold: boldText ? Font.Black : Font.Bold

    // Space: a 4-point grid
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 20
    readonly property int space6: 24
    readonly property int space8: 32
    readonly property int pageMargin: 20
    // As wide on both sides as the wider safe area asks for: what stands in the middle stays there.
    readonly property real sideMargin: Math.max(pageMargin, safeLeft, safeRight)
    readonly property int cardPadding: 16
    readonly property int cardGap: 12

    // Shape
    readonly property int cardRadius: 20
    readonly property int fieldRadius: 16
    readonly property int hairline: 1

    // Targets and widths
    readonly property int target: 44
    readonly property int buttonHeight: 52
    readonly property int wideFrom: 840
    readonly property int contentWidth: 640

    // Motion, in milliseconds
    readonly property int appearDuration: reducedMotion ? 0 : 180
    readonly property int tickDuration: reducedMotion ? 0 : 120
}
