import Afterglow.Components

// The small heading above a field.
AppText {
    role: AppText.Label
    leftPadding: Theme.space1
    rightPadding: Theme.space1
    visible: text.length > 0
}
