pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// A plate in its layers, scaled to fit and centred.
Item {
    id: root

    required property Theme theme
    required property FigurePlate plate
    property list<string> shownLayers
    property bool allLayers: true

    readonly property real unit: Math.min(width / plate.width, height / plate.height)
    readonly property real paintedWidth: plate.width * unit
    readonly property real paintedHeight: plate.height * unit
    readonly property real paintedX: (width - paintedWidth) / 2
    readonly property real paintedY: (height - paintedHeight) / 2
    property int readyLayers: 0
    readonly property bool ready: readyLayers >= plate.layers.length

    Repeater {
        model: root.plate.layers

        Image {
            id: layer

            required property FigureLayer modelData
            readonly property bool shown: root.allLayers || root.shownLayers.includes(modelData.layerId)
            readonly property bool settled: status === Image.Ready || status === Image.Error
            property bool counted: false

            function count() {
                if (settled && !counted) {
                    counted = true;
                    root.readyLayers += 1;
                }
            }

            objectName: "layer." + modelData.layerId
            x: root.paintedX + modelData.left * root.unit
            y: root.paintedY + modelData.top * root.unit
            width: modelData.width * root.unit
            height: modelData.height * root.unit
            source: root.unit > 0 ? modelData.source : ""
            sourceSize: Qt.size(Math.ceil(width * Screen.devicePixelRatio), Math.ceil(height * Screen.devicePixelRatio))
            asynchronous: true
            retainWhileLoading: true
            opacity: shown ? 1 : 0
            visible: opacity > 0
            onSettledChanged: count()
            Component.onCompleted: count()

            Behavior on opacity {
                NumberAnimation {
                    duration: 2 * root.theme.duration
                    easing.type: Easing.InOutQuad
                }
            }
        }
    }
}
