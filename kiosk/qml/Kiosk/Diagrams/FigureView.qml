pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A picture on its card, with its caption; what touching it does depends on its kind.
Rectangle {
    id: root

    required property Theme theme
    required property Labels labels
    required property Figure figure
    required property string block
    property bool ready: false

    signal spotTapped(string block)

    radius: 2 * theme.radius
    color: theme.card
    border.width: theme.highContrast ? 2 * theme.hairline : theme.hairline
    border.color: theme.quiet
    Accessible.role: Accessible.Graphic
    Accessible.name: figure.caption
    Accessible.description: figure.description

    Loader {
        id: loader

        anchors.fill: parent
        anchors.margins: root.theme.gap
        anchors.bottomMargin: caption.height + 2 * root.theme.gap
        sourceComponent: root.figure.kind === "spots" ? spots : root.figure.kind === "compare" ? compare : plate
    }

    Caption {
        id: caption

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.gap
        x: 2 * root.theme.gap
        width: parent.width - 4 * root.theme.gap
        theme: root.theme
        color: root.theme.softInk
        text: root.figure.caption
        horizontalAlignment: Text.AlignHCenter
    }

    Component {
        id: plate

        PlateView {
            theme: root.theme
            plate: root.figure.plates[0]
            onReadyChanged: root.ready = ready
            Component.onCompleted: root.ready = ready
        }
    }

    Component {
        id: spots

        SpotsFigure {
            theme: root.theme
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
            figure: root.figure
            onReadyChanged: root.ready = ready
            Component.onCompleted: root.ready = ready
        }
    }
}
