import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What became of a change, and the restart that it may need.
Item {
    id: root

    required property Theme theme
    required property StaffLabels words
    required property Staff staff
    readonly property bool needed: staff.choices.restartNeeded

    height: theme.target

    Caption {
        objectName: "staff.notice"
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - (restart.visible ? restart.width + root.theme.gap : 0)
        theme: root.theme
        text: [root.staff.notice, root.needed ? root.words.nextStart : ""].filter(said => said !== "").join(" ")
        Accessible.role: Accessible.AlertMessage
    }

    ActionButton {
        id: restart

        objectName: "staff.restartnow"
        anchors.right: parent.right
        height: root.theme.target
        theme: root.theme
        iconName: "replay"
        text: root.words.restart
        visible: root.needed
        onClicked: root.staff.ask(Staff.Restart)
    }
}
