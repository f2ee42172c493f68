import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The screen outside the opening hours: black.  A touch wakes it for a visit.
Surface {
    id: root

    required property Theme theme
    required property Labels labels
    required property Navigator navigator

    objectName: "closed"
    ready: true
    focus: true
    Keys.onPressed: navigator.wake()
    Accessible.role: Accessible.Button
    Accessible.name: labels.touch
    Accessible.onPressAction: navigator.wake()

    Rectangle {
        anchors.fill: parent
        color: root.theme.black
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.navigator.wake()
    }
}
