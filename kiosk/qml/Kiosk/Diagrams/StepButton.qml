import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Theme

// A step of the stepper: its number; the steps behind are filled, the present one is raised.
T.AbstractButton {
    id: root

    required property Theme theme
    property int number: 0
    property string iconName
    property bool chosen: false
    property bool passed: false
    // What it leads to, for who hears the screen.
    property string detail

    implicitWidth: theme.target
    implicitHeight: theme.target
    checkable: number > 0
    autoExclusive: true
    checked: chosen
    focusPolicy: Qt.TabFocus

    Accessible.role: number > 0 ? Accessible.RadioButton : Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Text {
            anchors.centerIn: parent
            text: root.number
            color: root.chosen ? root.theme.actionInk : root.theme.ink
            font.pixelSize: Math.max(root.theme.label * 1.3, root.theme.target * 0.42)
            font.bold: true
            visible: root.number > 0
        }

        Icon {
            anchors.centerIn: parent
            theme: root.theme
            name: root.iconName
            size: root.theme.target * 0.5
            colour: root.chosen ? root.theme.actionInk : root.theme.ink
            visible: root.iconName !== ""
        }
    }

    background: Rectangle {
        radius: root.number > 0 ? width / 2 : root.theme.radius
        color: root.chosen ? root.theme.action : root.down ? root.theme.tilePressed : root.passed ? root.theme.tile : root.theme.card
        border.width: 2 * root.theme.hairline
        border.color: root.chosen ? root.theme.action : root.theme.border

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
        }
    }
}
