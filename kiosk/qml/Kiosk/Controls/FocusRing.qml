import QtQuick

import Kiosk.Theme

// Shows which control the keyboard speaks to; drawn around it.
Rectangle {
    id: root

    required property Theme theme
    required property bool shown

    anchors.fill: parent
    anchors.margins: -2 * theme.focusWidth
    radius: theme.radius + 2 * theme.focusWidth
    color: "transparent"
    border.width: theme.focusWidth
    border.color: theme.focus
    visible: shown
}
