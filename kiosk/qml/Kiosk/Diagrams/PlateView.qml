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
    // What the drawings are made for, over the size that they have: not 1 while a picture is brought near.
    property real lag: 1
    // How near it is brought.
    property real factor: 1

    readonly property real unit: Math.min(width / plate.width, height / plate.height)
    // What stands beside a point stays as far from it, however near the plate is brought.
    readonly property real aside: unit / factor
    readonly property real paintedWidth: plate.width * unit
    readonly property real paintedHeight: plate.height * unit
    readonly property real paintedX: (width - paintedWidth) / 2
    readonly property real paintedY: (height - paintedHeight) / 2
    property int readyLayers: 0
    readonly property bool ready: readyLayers >= plate.layers.length
    property bool broken: false

    // The last digits of a size differ at each zoom: that is no reason to draw anew.
    function pixels(length: real): int {
        return Math.ceil(length * lag * Screen.devicePixelRatio - 0.01);
    }

    function settled(status: int): bool {
        return status === Image.Ready || status === Image.Error;
    }

    // What slides may reach beyond the plate.
    clip: step !== null

    Repeater {
        model: root.plate.layers
        // With another plate its layers are counted anew.
        onItemRemoved: (index, item) => root.readyLayers -= root.settled((item as Image).status) ? 1 : 0

        Image {
            id: layer

            required property FigureLayer modelData
            readonly property bool shown: root.allLayers || root.shownLayers.includes(modelData.name)
            readonly property bool settled: root.settled(status)
            property bool counted: false
            readonly property bool moves: modelData.track !== "" && root.step !== null
            readonly property real share: moves ? (root.step.shares[modelData.track] ?? 1) : 1
            readonly property point shift: moves ? modelData.offset(share) : Qt.point(0, 0)
            readonly property real strength: moves ? modelData.strength(share) : 1
            property real away: shown ? 0 : 1

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
            sourceSize: Qt.size(root.pixels(width), root.pixels(height))
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
        color: root.theme.onPlate.tile
        visible: root.broken

        Icon {
            anchors.centerIn: parent
            theme: root.theme
            name: "picture"
            colour: root.theme.onPlate.border
            size: Math.min(parent.width, parent.height) / 4
        }
    }
}
