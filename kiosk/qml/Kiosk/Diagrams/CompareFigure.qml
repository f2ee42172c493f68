import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Two plates of one frame, one uncovering the other: by a slider, or by two buttons.
Item {
    id: root

    required property Theme theme
    required property Labels labels
    required property Figure figure
    readonly property bool ready: first.ready && second.ready
    readonly property real split: first.paintedX + slider.position * first.paintedWidth

    Item {
        id: pictures

        // The slider's handle reaches beyond the picture by half of itself.
        x: root.theme.target / 2
        width: parent.width - 2 * x
        height: parent.height - buttons.height - root.theme.gap

        PlateView {
            id: second

            anchors.fill: parent
            theme: root.theme
            plate: root.figure.plates[1]
            allLayers: true
        }

        Item {
            width: root.split
            height: parent.height
            clip: true

            Rectangle {
                x: first.paintedX
                y: first.paintedY
                width: first.paintedWidth
                height: first.paintedHeight
                color: root.theme.card
            }

            PlateView {
                id: first

                width: pictures.width
                height: pictures.height
                theme: root.theme
                plate: root.figure.plates[0]
                allLayers: true
            }
        }

        Rectangle {
            x: root.split - width / 2
            y: first.paintedY
            width: 3 * root.theme.hairline
            height: first.paintedHeight
            color: root.theme.action
        }

        CompareSlider {
            id: slider

            objectName: "compare.slider"
            x: first.paintedX - root.theme.target / 2
            y: first.paintedY + first.paintedHeight - height - root.theme.gap
            width: first.paintedWidth + root.theme.target
            theme: root.theme
            value: 0.5
            Accessible.name: root.labels.compare
        }
    }

    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.theme.gap

        ActionButton {
            objectName: "compare.before"
            theme: root.theme
            text: root.labels.before
            onClicked: slider.value = 1
        }

        ActionButton {
            objectName: "compare.after"
            theme: root.theme
            text: root.labels.after
            onClicked: slider.value = 0
        }
    }
}
