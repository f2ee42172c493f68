pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Digits to touch or to type; what is typed shows as dots.
FocusScope {
    id: root

    required property Theme theme
    required property StaffLabels words
    required property Staff staff

    readonly property real keyWidth: 1.8 * theme.target
    readonly property real keyHeight: Math.min(1.4 * theme.target, (height - top.height - 4 * theme.gap) / 4)

    Keys.onPressed: event => event.key === Qt.Key_Backspace ? staff.erase() : staff.type(event.text)
    Keys.onReturnPressed: staff.tryPin()
    Keys.onEnterPressed: staff.tryPin()

    Column {
        id: top

        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height - height - keys.height - root.theme.gap) / 2
        width: parent.width
        spacing: root.theme.gap

        Caption {
            width: parent.width
            theme: root.theme
            title: true
            horizontalAlignment: Text.AlignHCenter
            text: root.words.pin
        }

        Item {
            objectName: "staff.dots"
            width: parent.width
            height: root.theme.label
            Accessible.role: Accessible.StaticText
            Accessible.name: root.words.pinTyped.arg(root.staff.typed)

            Row {
                anchors.centerIn: parent
                spacing: root.theme.label / 2

                Repeater {
                    model: root.staff.typed

                    Rectangle {
                        width: root.theme.label * 0.8
                        height: width
                        radius: width / 2
                        color: root.theme.ink
                    }
                }
            }
        }

        Caption {
            objectName: "staff.notice"
            width: parent.width
            // The keys stay where they are when there is something to say.
            height: root.theme.label * 1.5
            theme: root.theme
            horizontalAlignment: Text.AlignHCenter
            text: [root.staff.notice, root.staff.wait > 0 ? root.words.pinWait.arg(root.staff.wait) : ""].filter(said => said !== "").join(" ")
        }
    }

    Grid {
        id: keys

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: top.bottom
        anchors.topMargin: root.theme.gap
        columns: 3
        spacing: root.theme.gap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            ActionButton {
                required property string modelData

                objectName: "staff.key" + modelData
                width: root.keyWidth
                height: root.keyHeight
                theme: root.theme
                fontSize: root.theme.title
                text: modelData
                enabled: root.staff.wait === 0
                onClicked: root.staff.type(modelData)
            }
        }

        ActionButton {
            objectName: "staff.erase"
            width: root.keyWidth
            height: root.keyHeight
            theme: root.theme
            text: root.words.pinErase
            enabled: root.staff.wait === 0
            onClicked: root.staff.erase()
        }

        ActionButton {
            objectName: "staff.key0"
            width: root.keyWidth
            height: root.keyHeight
            theme: root.theme
            fontSize: root.theme.title
            text: "0"
            enabled: root.staff.wait === 0
            onClicked: root.staff.type(text)
        }

        ActionButton {
            objectName: "staff.try"
            width: root.keyWidth
            height: root.keyHeight
            theme: root.theme
            primary: true
            text: root.words.pinTry
            enabled: root.staff.wait === 0
            onClicked: root.staff.tryPin()
        }
    }
}
