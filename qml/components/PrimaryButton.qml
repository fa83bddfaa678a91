import Afterglow.Components

// The one main action of a screen. `text`, `iconName`, `busy`, signal `clicked`. `alert` for "contact your clinic".
ActionButton {
    property bool alert: false

    color: alert ? Theme.alert : Theme.primary
    ink: alert ? Theme.alertInk : Theme.primaryInk
}
