pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A picture on its card, with its caption.  What touching a point of it does depends on
// its kind; touching it anywhere else asks to see it large.
FigureCard {
    id: root

    required property Labels labels
    required property Figure figure
    required property string block
    // Where it is opened large.
    property Lens lens: null
    property bool ready: false

    signal spotTapped(string block)

    still: lens !== null
    Accessible.name: figure.caption
    Accessible.description: figure.description

    Loader {
        id: loader

        anchors.fill: parent
        anchors.margins: root.theme.gap
        anchors.bottomMargin: footer.height + 2 * root.theme.gap
        sourceComponent: root.figure.kind === "spots" ? spots : root.figure.kind === "compare" ? compare : plate
    }

    Item {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.gap
        x: 2 * root.theme.gap
        width: parent.width - 2 * x
        height: Math.max(caption.height, sign.height)

        Caption {
            id: caption

            anchors.verticalCenter: parent.verticalCenter
            x: sign.width + root.theme.gap
            width: parent.width - 2 * x
            theme: root.theme
            color: root.theme.onPlate.softInk
            text: root.figure.caption
            horizontalAlignment: Text.AlignHCenter
        }

        Icon {
            id: sign

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            name: "enlarge"
            colour: root.theme.onPlate.action
            size: root.theme.label * 1.5
            visible: root.lens === null
        }
    }

    Component {
        id: plate

        ZoomPane {
            id: pane

            theme: root.theme
            lens: root.lens
            plate: root.figure.plates[0]

            LabelledPlate {
                anchors.fill: parent
                theme: root.theme
                plate: pane.plate
                lag: pane.lag
                factor: pane.factor
                allLayers: true
                shownLabels: paintedWidth >= root.theme.labelled ? root.figure.labels : []
                onReadyChanged: root.ready = ready
                Component.onCompleted: root.ready = ready
            }
        }
    }

    Component {
        id: spots

        SpotsFigure {
            theme: root.theme
            lens: root.lens
            figure: root.figure
            block: root.block
            onSpotTapped: block => root.spotTapped(block)
            onReadyChanged: root.ready = ready
            Component.onCompleted: root.ready = ready
        }
    }

    Component {
        id: compare

        CompareFigure {
            theme: root.theme
            labels: root.labels
            lens: root.lens
            figure: root.figure
            onReadyChanged: root.ready = ready
            Component.onCompleted: root.ready = ready
        }
    }
}
