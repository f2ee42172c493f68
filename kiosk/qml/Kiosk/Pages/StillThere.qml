import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Covers everything and counts down; one touch anywhere continues.
Rectangle {
    id: root

    required property Theme theme
    required property Labels labels
    required property Presence presence

    color: theme.paper
    focus: true
    Keys.onPressed: presence.stay()
    Accessible.role: Accessible.AlertMessage
    Accessible.name: labels.stillThere

    MouseArea {
        objectName: "stillthere"
        anchors.fill: parent
        onClicked: root.presence.stay()
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * root.theme.margin
        spacing: 2 * root.theme.paragraphGap

        Caption {
            width: parent.width
            theme: root.theme
            font.pixelSize: root.theme.body * 1.5
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            text: root.labels.stillThere
        }

        Caption {
            width: parent.width
            theme: root.theme
            font.pixelSize: root.theme.body
            horizontalAlignment: Text.AlignHCenter
            text: root.labels.stillThereHint.arg(root.presence.secondsLeft)
        }

        ActionButton {
            objectName: "stillthere.stay"
            anchors.horizontalCenter: parent.horizontalCenter
            theme: root.theme
            primary: true
            fontSize: root.theme.body
            text: root.labels.stillThereYes
            onClicked: root.presence.stay()
        }
    }
}
