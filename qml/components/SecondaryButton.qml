import Afterglow.Components

// An outlined button beside or below the main one. `text`, `iconName`, `busy`, signal `clicked`.
ActionButton {
    property bool alert: false

    ink: alert ? Theme.alert : Theme.primary
    borderColor: alert ? Theme.alert : Theme.outline
    borderWidth: alert ? 1.5 : 1
}
