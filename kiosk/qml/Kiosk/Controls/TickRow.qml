import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// A question with its number; ticked by a touch anywhere on it.
T.AbstractButton {
    id: root

    required property Theme theme
    required property int number

    // What a screen reader is told: Qt overwrites an Accessible.checked of our own.
    checkable: true
    checked: ticked
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(theme.target, words.implicitHeight + theme.gap)

    property bool ticked: false
    // Whether it is read aloud now.
    property bool spoken: false

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.onPressAction: click()
    Accessible.onToggleAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Rectangle {
            id: box

            anchors.left: parent.left
            anchors.leftMargin: root.theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: root.theme.target * 0.72
            height: width
            radius: root.theme.radius
            color: root.ticked ? root.theme.action : root.theme.card
            border.width: 3 * root.theme.hairline
            border.color: root.theme.action

            Icon {
                anchors.centerIn: parent
                theme: root.theme
                name: "check"
                colour: root.theme.actionInk
                size: parent.width * 0.8
                visible: root.ticked
            }

            Text {
                anchors.centerIn: parent
                text: root.number
                color: root.theme.action
                font.pixelSize: root.theme.label
                font.bold: true
                visible: !root.ticked
            }
        }

        Prose {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: root.theme.target + 2 * root.theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(parent.width - anchors.leftMargin - root.theme.gap, root.theme.measure)
            theme: root.theme
            words: root.text.split(" ")
            spokenTo: root.spoken ? 0 : -1
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: root.theme.radius
        color: root.down ? root.theme.tilePressed : root.ticked ? root.theme.tile : root.theme.card
        border.width: 2 * root.theme.hairline
        border.color: root.ticked ? root.theme.action : root.theme.quiet

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
        }
    }
}
