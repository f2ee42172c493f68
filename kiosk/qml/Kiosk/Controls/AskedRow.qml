import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// A question to take along: its number, its text, and where there is somebody to answer a box to tick off.
T.AbstractButton {
    id: root

    required property Theme theme
    required property int number
    required property bool answerable
    required property int textWidth

    property bool answered: false
    // Whether it is read aloud now.
    property bool spoken: false

    // What a screen reader is told: Qt overwrites an Accessible.checked of our own.
    checkable: answerable
    checked: answered
    focusPolicy: answerable ? Qt.TabFocus : Qt.NoFocus

    Accessible.role: answerable ? Accessible.CheckBox : Accessible.StaticText
    Accessible.name: number + ". " + text
    Accessible.onPressAction: click()
    Accessible.onToggleAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Rectangle {
            id: badge

            anchors.left: parent.left
            anchors.leftMargin: root.theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: root.theme.target * 0.72
            height: width
            radius: width / 2
            color: root.theme.action

            Text {
                anchors.centerIn: parent
                text: root.number
                color: root.theme.actionInk
                font.pixelSize: root.theme.title
                font.bold: true
            }
        }

        Prose {
            anchors.left: parent.left
            anchors.leftMargin: root.theme.target + root.theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: root.textWidth
            theme: root.theme
            words: root.text.split(" ")
            spokenTo: root.spoken ? 0 : -1
            Accessible.ignored: true
        }

        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: root.theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: root.theme.target * 0.72
            height: width
            radius: root.theme.radius
            color: root.answered ? root.theme.action : root.theme.card
            border.width: 3 * root.theme.hairline
            border.color: root.theme.action
            visible: root.answerable

            Icon {
                anchors.centerIn: parent
                theme: root.theme
                name: "check"
                colour: root.theme.actionInk
                size: parent.width * 0.8
                visible: root.answered
            }
        }
    }

    background: Rectangle {
        radius: root.theme.radius
        color: root.down ? root.theme.tilePressed : root.answered ? root.theme.tile : root.theme.card
        border.width: 2 * root.theme.hairline
        border.color: root.answered ? root.theme.action : root.theme.quiet
        visible: root.answerable

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
        }
    }
}
