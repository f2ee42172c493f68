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
    color: colour
    Accessible.role: Accessible.Graphic
    Accessible.name: title

    Text {
        id: heading

        x: root.theme.gap
        width: parent.width - 2 * x
        height: root.theme.label * 1.5
        text: root.title
        color: root.theme.actionInk
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
