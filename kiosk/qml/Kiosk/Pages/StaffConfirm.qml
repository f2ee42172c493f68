import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Asks once more, with what will happen; its buttons lie where none was before.
FocusScope {
    id: root

    required property Theme theme
    required property StaffLabels words
    required property Staff staff

    readonly property bool restarting: staff.asked === Staff.Restart

    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    Column {
        width: parent.width
        spacing: root.theme.gap

        Caption {
            id: question

            width: parent.width
            theme: root.theme
            title: true
            text: root.restarting ? root.words.askRestart : root.words.askQuit
        }

        Caption {
            objectName: "staff.consequence"
            width: parent.width
            theme: root.theme
            text: root.restarting ? (root.staff.restartsItself ? root.words.restartBack : root.words.restartGone) : (root.staff.restartsItself ? root.words.quitBack : root.words.quitGone)
        }
    }

    Row {
        anchors.bottom: parent.bottom
        spacing: root.theme.gap

        ActionButton {
            objectName: "staff.cancel"
            width: (root.width - root.theme.gap) / 2
            height: 1.4 * root.theme.target
            theme: root.theme
            text: root.words.cancel
            onClicked: root.staff.ask(Staff.NoEnding)
        }

        ActionButton {
            objectName: "staff.confirm"
            width: (root.width - root.theme.gap) / 2
            height: 1.4 * root.theme.target
            theme: root.theme
            primary: true
            text: root.words.confirm
            onClicked: root.staff.confirm()
        }
    }
}
