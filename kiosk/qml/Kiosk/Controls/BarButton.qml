import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// A control of the bar: icon above, word below.
T.AbstractButton {
    id: root

    required property Theme theme
    required property string iconName
    // Words in place of the icon, where there is room for them.
    property string heading
    property bool primary: false
    // Not `heading.visible`, which is false whenever the bar is hidden.
    readonly property bool worded: heading !== "" && words.implicitWidth + theme.gap <= width
    readonly property color foreground: primary ? theme.actionInk : theme.ink

    implicitWidth: theme.target
    implicitHeight: theme.target
    focusPolicy: Qt.TabFocus

    Accessible.name: text
    Accessible.description: root.heading
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Item {
            anchors.centerIn: parent
            width: parent.width
            height: word.y + word.height

            Icon {
                id: icon

                anchors.horizontalCenter: parent.horizontalCenter
                theme: root.theme
                name: root.iconName
                colour: root.foreground
                visible: !root.worded
            }

            Text {
                id: words

                anchors.horizontalCenter: parent.horizontalCenter
                text: root.heading
                color: root.foreground
                font.pixelSize: root.theme.label
                font.bold: true
                visible: root.worded
            }

            Text {
                id: word

                anchors.horizontalCenter: parent.horizontalCenter
                y: (root.worded ? words.height : icon.height) + root.theme.hairline
                text: root.text
                color: root.foreground
                font.pixelSize: root.theme.label
                font.bold: root.primary
            }
        }
    }

    background: Rectangle {
        radius: root.theme.radius
        color: root.primary ? (root.down ? root.theme.actionPressed : root.theme.action) : (root.down ? root.theme.tilePressed : root.theme.card)
        border.width: root.primary ? 0 : 2 * root.theme.hairline
        border.color: root.theme.border

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
        }
    }
}
