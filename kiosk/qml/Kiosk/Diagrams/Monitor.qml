import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// A screen of the operating room, framed in the colour of its tube and beam.
Rectangle {
    id: root

    required property Theme theme
    required property FigurePlate plate
    required property string title
    required property color colour
    required property list<string> layers
    readonly property bool ready: view.ready

    radius: theme.radius
    color: theme.card
    border.width: theme.hairline
    border.color: theme.quiet
    Accessible.role: Accessible.Graphic
    Accessible.name: title

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
        plate: root.plate
        allLayers: false
        shownLayers: root.layers
    }
}
