import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// A control of the voice: as those of the bar, in the least height that a finger needs.
T.AbstractButton {
    id: root

    required property Theme theme
    required property string iconName
    property bool primary: false
    readonly property color foreground: primary ? theme.actionInk : theme.ink

    implicitWidth: theme.target
    implicitHeight: theme.target
    opacity: enabled ? 1 : theme.faded
    focusPolicy: Qt.TabFocus

    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Column {
            anchors.centerIn: parent

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                theme: root.theme
                name: root.iconName
                colour: root.foreground
                size: root.theme.label * 1.15
            }

            Text {
                anchors.horizontalCenter: parent.horizontalCenter
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
