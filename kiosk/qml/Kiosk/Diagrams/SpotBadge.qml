import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Theme

// A numbered badge on a picture; touching it leads to what it stands for.  On a
// small picture its disc is smaller than what can be touched.
T.AbstractButton {
    id: root

    required property Theme theme
    required property int number
    required property bool chosen
    property real disc: theme.target

    implicitWidth: theme.target
    implicitHeight: theme.target
    focusPolicy: Qt.TabFocus

    checkable: true
    autoExclusive: true
    checked: chosen
    Accessible.role: Accessible.RadioButton
    Accessible.name: number + " " + text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Text {
        text: root.number
        color: root.chosen ? root.theme.onPlate.actionInk : root.theme.onPlate.action
        font.pixelSize: Math.max(root.theme.label, root.disc * 0.45)
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: root.disc
            height: width
            radius: width / 2
            color: root.chosen ? root.theme.onPlate.action : root.down ? root.theme.onPlate.tilePressed : root.theme.onPlate.card
            border.width: 2.5 * root.theme.hairline
            border.color: root.chosen ? root.theme.onPlate.actionInk : root.theme.onPlate.action

            FocusRing {
                theme: root.theme
                shown: root.visualFocus
                radius: width / 2
            }
        }
    }
}
