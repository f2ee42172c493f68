import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// A button with an icon and a word side by side.  It acts on release and is
// cancelled by sliding off.
T.AbstractButton {
    id: root

    required property Theme theme
    property string iconName
    property string detail
    property bool primary: false
    property bool iconLast: false
    // Whether its word is read aloud now.
    property bool spoken: false
    property real fontSize: theme.label

    readonly property color foreground: spoken ? theme.spokenInk : primary ? theme.actionInk : theme.ink

    implicitHeight: Math.max(theme.target, Math.ceil(fontSize * 2.4))
    implicitWidth: Math.max(theme.target, row.implicitWidth + 2 * theme.gap + theme.label)
    focusPolicy: Qt.TabFocus

    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: root.theme.gap
            layoutDirection: root.iconLast ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                theme: root.theme
                name: root.iconName
                colour: root.foreground
                size: root.fontSize * 1.2
                visible: root.iconName !== ""
            }

            Text {
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: root.detail !== "" ? -root.theme.label * 0.7 : 0
                // As wide as what stands below it, so that no icon stands over that.
                width: Math.min(Math.max(implicitWidth, below.visible ? below.implicitWidth : 0), root.width - 2 * root.theme.gap - (root.iconName !== "" ? root.fontSize * 1.2 + row.spacing : 0))
                text: root.text
                color: root.foreground
                font.pixelSize: root.fontSize
                font.bold: true
                wrapMode: Text.WordWrap
                lineHeight: 1.1
                horizontalAlignment: root.detail !== "" ? Text.AlignHCenter : Text.AlignLeft
                visible: text !== ""

                Text {
                    id: below

                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.top: parent.bottom
                    text: root.detail
                    color: root.foreground
                    font.pixelSize: root.theme.label
                    visible: root.detail !== ""
                }
            }
        }
    }

    background: Rectangle {
        radius: root.theme.radius
        color: root.spoken ? root.theme.spoken : root.primary ? (root.down ? root.theme.actionPressed : root.theme.action) : (root.down ? root.theme.tilePressed : root.theme.card)
        border.width: root.primary ? 0 : 2 * root.theme.hairline
        border.color: root.theme.border

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
        }
    }
}
