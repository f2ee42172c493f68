import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The screen may be wiped: it hears nothing, and counts down.
Rectangle {
    id: root

    required property Theme theme
    required property StaffLabels words
    required property Staff staff

    color: theme.paper
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.cleaning

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * root.theme.margin
        spacing: root.theme.margin

        Caption {
            width: parent.width
            theme: root.theme
            title: true
            horizontalAlignment: Text.AlignHCenter
            text: root.words.cleaning
        }

        Caption {
            objectName: "staff.countdown"
            width: parent.width
            theme: root.theme
            font.pixelSize: root.theme.countdown
            font.bold: true
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            text: root.staff.deafFor
        }

        Caption {
            width: parent.width
            theme: root.theme
            horizontalAlignment: Text.AlignHCenter
            text: root.words.cleaningLeft
        }
    }
}
