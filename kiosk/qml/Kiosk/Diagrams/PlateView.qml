pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A plate in its layers, scaled to fit and centred.  A layer that comes slides in from
// where the plate says, or fades in; one that stands aside is pale.  A plate of which a
// layer cannot be read shows none of the others: half a drawing could mislead.
Item {
    id: root

    required property Theme theme
    required property FigurePlate plate
    // The step that says which layers are shown; else those of `shownLayers`, else all.
    property Step step: null
    property list<string> shownLayers: step?.layers ?? []
    property bool allLayers: false

    readonly property real unit: Math.min(width / plate.width, height / plate.height)
    readonly property real paintedWidth: plate.width * unit
    readonly property real paintedHeight: plate.height * unit
    readonly property real paintedX: (width - paintedWidth) / 2
    readonly property real paintedY: (height - paintedHeight) / 2
    property int readyLayers: 0
    readonly property bool ready: readyLayers >= plate.layers.length
    property bool broken: false

    // What slides may reach beyond the plate.
    clip: step !== null

    Repeater {
        model: root.plate.layers

        Image {
            id: layer

            required property FigureLayer modelData
            readonly property bool shown: root.allLayers || root.shownLayers.includes(modelData.name)
            readonly property bool settled: status === Image.Ready || status === Image.Error
            readonly property bool moves: modelData.track !== "" && root.step !== null
            readonly property real share: moves ? (root.step.shares[modelData.track] ?? 1) : 1
            readonly property point shift: moves ? modelData.offset(share) : Qt.point(0, 0)
            readonly property real strength: moves ? modelData.strength(share) : 1
            property real away: shown ? 0 : 1
            property bool counted: false

            function count() {
                root.broken = root.broken || status === Image.Error;
                if (settled !== counted) {
                    counted = settled;
                    root.readyLayers += settled ? 1 : -1;
                }
            }

            objectName: "layer." + modelData.layerId
            x: root.paintedX + (modelData.left + shift.x + away * modelData.enterX) * root.unit
            y: root.paintedY + (modelData.top + shift.y + away * modelData.enterY) * root.unit
            width: modelData.width * root.unit
            height: modelData.height * root.unit
            source: root.unit > 0 ? modelData.source : ""
            sourceSize: Qt.size(Math.ceil(width * Screen.devicePixelRatio), Math.ceil(height * Screen.devicePixelRatio))
            asynchronous: true
            retainWhileLoading: true
            opacity: shown ? (root.step?.faded.includes(modelData.layerId) ? root.theme.faded : 1) * strength : 0
            visible: opacity > 0 && !root.broken
            onSettledChanged: count()
            Component.onCompleted: count()

            Behavior on opacity {
                enabled: !layer.moves

                NumberAnimation {
                    duration: 2 * root.theme.duration
                    easing.type: Easing.InOutQuad
                }
            }

            Behavior on away {
                NumberAnimation {
                    duration: 3 * root.theme.duration
                    easing.type: Easing.OutCubic
                }
            }
        }
    }

    Rectangle {
        objectName: "placeholder"
        x: root.paintedX
        y: root.paintedY
        width: root.paintedWidth
        height: root.paintedHeight
        radius: 2 * root.theme.radius
        color: root.theme.tile
        visible: root.broken

        Icon {
            anchors.centerIn: parent
            theme: root.theme
            name: "picture"
            colour: root.theme.border
            size: Math.min(parent.width, parent.height) / 4
        }
    }
}
