pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// The step diagram: the scene, and beside it the two screens that the team watches.
Item {
    id: root

    required property Theme theme
    required property Labels labels
    required property Figure figure
    required property list<string> layers
    required property list<string> shownLabels
    required property bool labelsShown

    readonly property bool ready: scene.ready && front.ready && side.ready
    readonly property FigurePlate plate: figure.plates[0]
    readonly property real ratio: plate.width / plate.height
    readonly property real side_by_side: Math.min(height, (width - theme.gap) / (ratio + 0.5))
    readonly property real sceneHeight: side_by_side
    readonly property real sceneWidth: sceneHeight * ratio

    Accessible.role: Accessible.Graphic
    Accessible.name: figure.caption
    Accessible.description: figure.description

    Rectangle {
        id: card

        x: (root.width - root.sceneWidth - root.theme.gap - root.sceneHeight / 2) / 2
        y: (root.height - root.sceneHeight) / 2
        width: root.sceneWidth
        height: root.sceneHeight
        radius: root.theme.radius
        color: root.theme.card
        border.width: root.theme.hairline
        border.color: root.theme.quiet

        PlateView {
            id: scene

            anchors.fill: parent
            theme: root.theme
            plate: root.plate
            allLayers: false
            shownLayers: root.layers
        }

        Repeater {
            model: root.figure.labels

            LabelPill {
                required property FigureMark modelData

                anchors.fill: parent
                theme: root.theme
                mark: modelData
                view: scene
                shown: root.labelsShown && root.shownLabels.includes(modelData.name)
            }
        }
    }

    Column {
        x: card.x + card.width + root.theme.gap
        y: card.y
        spacing: root.theme.gap

        Monitor {
            id: front

            width: root.sceneHeight / 2
            height: (root.sceneHeight - root.theme.gap) / 2
            theme: root.theme
            plate: root.figure.plates[1]
            title: root.labels.viewFace
            colour: root.theme.faceView
            layers: root.layers
        }

        Monitor {
            id: side

            width: root.sceneHeight / 2
            height: (root.sceneHeight - root.theme.gap) / 2
            theme: root.theme
            plate: root.figure.plates[2]
            title: root.labels.viewSide
            colour: root.theme.sideView
            layers: root.layers
        }
    }
}
