import QtQuick

import Kiosk.Controls
import Kiosk.Theme

// A panel over the page, above the bar; closed by its button or by a touch beside it.
FocusScope {
    id: root

    required property Theme theme
    required property Labels labels
    required property string title
    default property alias content: body.data
    // What stands beside the button that closes.
    property alias actions: extra.data
    property real contentHeight: 0
    // Whether its title is read aloud now.
    property bool titleSpoken: false
    // As wide as the screen, because it holds many things side by side.
    property bool wide: false

    signal closed

    focus: true
    Keys.onEscapePressed: closed()
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: root.theme.scrim

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.closed()
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        // Low on a fixed screen, where a seated person's hand reaches.
        y: root.theme.portrait || root.theme.waitingRoom ? parent.height - height - root.theme.gap : (parent.height - height) / 2
        width: Math.min(parent.width - 2 * root.theme.margin, root.wide ? parent.width : 1.15 * Math.max(parent.height, parent.width * 0.6))
        height: Math.min(parent.height - 2 * root.theme.gap, root.contentHeight + top.height + 5 * root.theme.gap)
        radius: 2 * root.theme.radius
        color: root.theme.paper
        border.width: 2 * root.theme.hairline
        border.color: root.theme.border

        MouseArea {
            anchors.fill: parent
        }

        Item {
            id: top

            x: 2 * root.theme.gap
            y: root.theme.gap
            width: parent.width - 2 * x
            height: close.height

            Caption {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - close.width - root.theme.gap - (extra.width > 0 ? extra.width + root.theme.gap : 0)
                theme: root.theme
                title: true
                text: root.title
                spoken: root.titleSpoken
                Accessible.role: Accessible.Heading
            }

            Item {
                id: extra

                anchors.right: close.left
                anchors.rightMargin: root.theme.gap
                width: childrenRect.width
                height: close.height
            }

            ActionButton {
                id: close

                objectName: "sheet.close"
                anchors.right: parent.right
                theme: root.theme
                iconName: "close"
                text: root.labels.close
                focus: true
                onClicked: root.closed()
            }
        }

        Item {
            id: body

            anchors.top: top.bottom
            anchors.topMargin: root.theme.gap
            x: 2 * root.theme.gap
            width: parent.width - 2 * x
            height: root.contentHeight
        }
    }
}
