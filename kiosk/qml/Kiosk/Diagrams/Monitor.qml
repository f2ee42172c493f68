import QtQuick

import Kiosk.Backend

// A screen of the operating room, framed in the colour of its tube and beam.
FigureCard {
    id: root

    required property Figure figure
    required property string title
    required property color colour
    required property Step step
    readonly property bool ready: view.ready

    Accessible.name: figure.caption
    Accessible.description: figure.description

    Rectangle {
        id: sign

        x: root.theme.gap / 2
        anchors.verticalCenter: heading.verticalCenter
        width: root.theme.label * 0.7
        height: width
        radius: width / 2
        color: root.colour
    }

    Text {
        id: heading

        x: sign.x + sign.width + root.theme.gap / 2
        height: root.theme.label * 1.5
        text: root.title
        color: root.theme.ink
        font.pixelSize: root.theme.label
        font.bold: true
        verticalAlignment: Text.AlignVCenter
    }

    PlateView {
        id: view

        anchors.fill: parent
        anchors.margins: 3 * root.theme.hairline
        anchors.topMargin: heading.height
        theme: root.theme
        plate: root.figure.plates[0]
        step: root.step
    }
}
