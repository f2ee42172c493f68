import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// A tool: its icon over its word.  The one in hand stands framed.
T.AbstractButton {
    id: root

    required property Theme theme
    required property string iconName
    // Of a pen: the colour that it writes in, on white as on paper.
    property color ink: "transparent"
    // Whether it is one of several of which one is in hand.
    property bool choice: false
    property bool chosen: false
    property string detail
    readonly property bool inked: ink.a > 0

    implicitWidth: theme.toolWidth
    implicitHeight: Math.max(theme.target, theme.label * 3.1)
    focusPolicy: Qt.TabFocus
    opacity: enabled ? 1 : theme.faded

    // What a screen reader is told: Qt overwrites an Accessible.checked of our own.
    checkable: choice
    autoExclusive: choice
    checked: chosen
    Accessible.role: choice ? Accessible.RadioButton : Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: root.theme.hairline

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: root.theme.label * 1.45
                height: width
                radius: width / 2
                color: root.inked ? root.theme.keyline : "transparent"

                Icon {
                    anchors.centerIn: parent
                    theme: root.theme
                    name: root.iconName
                    colour: root.inked ? root.ink : root.theme.ink
                    size: parent.width * (root.inked ? 0.85 : 1)
                }
            }

            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.text
                color: root.theme.ink
                font.pixelSize: root.theme.label
                font.bold: root.chosen
            }
        }
    }

    background: Rectangle {
        radius: root.theme.radius
        color: root.down ? root.theme.tilePressed : root.chosen ? root.theme.tile : root.theme.card
        border.width: root.chosen ? 4 * root.theme.hairline : 2 * root.theme.hairline
        border.color: root.chosen ? root.theme.action : root.theme.border

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
        }
    }
}
