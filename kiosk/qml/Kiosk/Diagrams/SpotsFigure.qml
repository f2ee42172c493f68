pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend

// A plate with numbered badges.  Where the picture names standing layers, only the
// layer of the chosen spot joins them; else all are shown.
ZoomPane {
    id: root

    required property Figure figure
    required property string block
    readonly property bool ready: view.ready

    signal spotTapped(string block)

    plate: figure.plates[0]

    PlateView {
        id: view

        anchors.fill: parent
        theme: root.theme
        plate: root.plate
        lag: root.lag
        factor: root.factor
        allLayers: root.figure.standing.length === 0
        shownLayers: root.figure.standing.concat(root.figure.spots.filter(spot => spot.block === root.block).map(spot => spot.layer))
    }

    Repeater {
        model: root.figure.spots

        PlateMark {
            required property FigureMark modelData

            theme: root.theme
            colour: root.theme.onPlate.action
            from: Qt.point(view.paintedX + modelData.pointX * view.unit + (modelData.markX - modelData.pointX) * view.aside, view.paintedY + modelData.pointY * view.unit + (modelData.markY - modelData.pointY) * view.aside)
            to: Qt.point(view.paintedX + modelData.pointX * view.unit, view.paintedY + modelData.pointY * view.unit)
        }
    }

    Repeater {
        model: root.figure.spots

        SpotBadge {
            required property FigureMark modelData
            required property int index

            objectName: "spot." + modelData.name
            x: Math.max(0, Math.min(view.width - width, view.paintedX + modelData.pointX * view.unit + (modelData.markX - modelData.pointX) * view.aside - width / 2))
            y: Math.max(0, Math.min(view.height - height, view.paintedY + modelData.pointY * view.unit + (modelData.markY - modelData.pointY) * view.aside - height / 2))
            theme: root.theme
            disc: Math.min(root.theme.target, Math.max(2 * root.theme.label, 0.11 * view.paintedWidth / root.factor))
            number: index + 1
            text: modelData.text
            chosen: modelData.block === root.block
            onClicked: root.spotTapped(modelData.block)
        }
    }
}
