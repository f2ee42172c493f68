import QtQuick

import Kiosk.Theme

// What moves, or does not, on the display sheet.
Rectangle {
    required property Theme theme

    width: theme.label * 0.5
    height: width
    radius: width / 2
    color: theme.action
}
