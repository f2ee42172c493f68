import QtQuick

import Kiosk.Theme

// Around a picture while it is described aloud.
Rectangle {
    id: root

    required property Theme theme
    required property bool shown

    anchors.fill: parent
    color: "transparent"
    border.width: 3 * theme.focusWidth
    border.color: theme.spoken
    visible: shown

    Rectangle {
        anchors.fill: parent
        anchors.margins: 3 * root.theme.focusWidth
        color: "transparent"
        border.width: root.theme.hairline
        border.color: root.theme.onPlate.ink
        radius: root.radius
    }
}
