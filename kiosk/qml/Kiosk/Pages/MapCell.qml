import QtQuick
import QtQuick.Templates as T

import Kiosk.Controls
import Kiosk.Theme

// A cell of the map with words: a section, or something to do with its pages.
T.AbstractButton {
    id: root

    required property Theme theme
    property string iconName
    property string detail
    property bool chosen: false
    property bool struck: false
    // Something to do, not a section.
    property bool tool: false
    readonly property color foreground: chosen ? theme.actionInk : theme.ink

    checkable: !tool
    autoExclusive: !tool
    checked: chosen
    focusPolicy: Qt.TabFocus
    Accessible.role: tool ? Accessible.Button : Accessible.RadioButton
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: root.theme.hairline

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                theme: root.theme
                name: root.iconName
                colour: root.foreground
                visible: root.iconName !== ""
            }

            Text {
                width: Math.min(implicitWidth, root.width - root.theme.gap)
                text: root.text
                color: root.foreground
                font.pixelSize: root.theme.label
                font.bold: root.tool
                font.strikeout: root.struck && !root.tool
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    background: Rectangle {
        radius: root.theme.radius
        color: root.down ? (root.chosen ? root.theme.actionPressed : root.theme.tilePressed) : root.chosen ? root.theme.action : root.tool ? root.theme.card : root.theme.tile
        border.width: 2 * root.theme.hairline
        border.color: root.chosen ? root.theme.action : root.theme.border

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
        }
    }
}
