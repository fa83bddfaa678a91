import QtQuick
import Afterglow.Components

// A text in one of the type styles. Wraps; sets no width of its own. Override `color` and `font.weight` where needed.
Text {
    id: root

    // Title 30, Heading 20, Subheading 18, Body 16, Callout 16 medium, Caption 13, Label 12 semi-bold, Small 12.
    enum Role { Title, Heading, Subheading, Body, Callout, Caption, Label, Small }

    property int role: AppText.Body
    // Second lines and captions are muted unless told otherwise.
    property bool muted: role === AppText.Caption || role === AppText.Label || role === AppText.Small
    // Several lines of running text want more room between them than the font gives.
    property bool paragraph: false

    color: muted ? Theme.muted : Theme.text
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    // Said aloud, so that it mirrors: an implied alignment follows the words instead of the layout.
    horizontalAlignment: Text.AlignLeft
    font.family: Theme.fontFamily
    font.pixelSize: {
        switch (role) {
        case AppText.Title: return Theme.titleSize
        case AppText.Heading: return Theme.headingSize
        case AppText.Subheading: return Theme.subheadingSize
        case AppText.Caption: return Theme.captionSize
        case AppText.Label:
        case AppText.Small: return Theme.smallSize
        default: return Theme.bodySize
        }
    }
    font.weight: {
        switch (role) {
        case AppText.Title:
        case AppText.Heading: return Theme.bold
        case AppText.Subheading:
        case AppText.Label: return Theme.semiBold
        case AppText.Callout: return Theme.medium
        default: return Theme.regular
        }
    }
    font.letterSpacing: {
        switch (role) {
        case AppText.Title: return -0.2 * Theme.scale
        case AppText.Heading:
        case AppText.Subheading: return -0.2 * Theme.scale
        case AppText.Label: return 0.2 * Theme.scale
        case AppText.Caption: return 0.1 * Theme.scale
        default: return 0
        }
    }
    lineHeight: paragraph ? 1.12 : 1

    Accessible.role: role === AppText.Title || role === AppText.Heading || role === AppText.Subheading
                     ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text.length === 0
}
