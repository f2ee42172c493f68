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
    property Lens lens: null
    readonly property bool ready: first.ready && second.ready
    // The part of the plates that is in sight, and where one uncovers the other.
    readonly property real seenLeft: Math.max(0, pictures.area.left)
    readonly property real seenRight: Math.min(pictures.width, pictures.area.right)
    readonly property real seenBottom: Math.min(pictures.height, pictures.area.bottom)
    readonly property real split: seenLeft + slider.position * (seenRight - seenLeft)

    ZoomPane {
        id: pictures

        // The slider's handle reaches beyond the picture by half of itself.
        x: root.theme.target / 2
        width: parent.width - 2 * x
        height: parent.height - buttons.height - root.theme.gap
        theme: root.theme
        lens: root.lens
        plate: root.figure.plates[0]

        PlateView {
            id: second

            anchors.fill: parent
            theme: root.theme
            plate: root.figure.plates[1]
            lag: pictures.lag
            allLayers: true
        }

        Item {
            width: root.split - pictures.offset
            height: parent.height
            clip: true

            Rectangle {
                x: first.paintedX
                y: first.paintedY
                width: first.paintedWidth
                height: first.paintedHeight
                color: root.theme.onPlate.card
            }

            PlateView {
                id: first

                width: second.width
                height: second.height
                theme: root.theme
                plate: pictures.plate
                lag: pictures.lag
                allLayers: true
            }
        }

        Rectangle {
            x: root.split - pictures.offset - width / 2
            y: first.paintedY
            width: 3 * root.theme.hairline
            height: first.paintedHeight
            color: root.theme.onPlate.action
        }
    }

    CompareSlider {
        id: slider

        objectName: "compare.slider"
        x: pictures.x + root.seenLeft - root.theme.target / 2
        y: root.seenBottom - height - root.theme.gap
        width: root.seenRight - root.seenLeft + root.theme.target
        theme: root.theme
        value: 0.5
        Accessible.name: root.labels.compare
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
