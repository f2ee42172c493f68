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
    property real contentHeight: 0

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
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * root.theme.margin, 1.15 * Math.max(parent.height, parent.width * 0.6))
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
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - close.width - root.theme.gap
                theme: root.theme
                title: true
                text: root.title
                Accessible.role: Accessible.Heading
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
