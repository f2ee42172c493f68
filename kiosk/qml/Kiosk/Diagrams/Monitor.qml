pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A screen of the operating room, framed in the colour of its tube and beam.  What it shows
// is simulated, and says so.
FigureCard {
    id: root

    required property Labels labels
    required property Figure figure
    required property string title
    required property color colour
    required property Step step
    property bool letters: false
    // Where it is opened large.
    property Lens lens: null
    readonly property bool large: lens !== null
    // A dark screen shows nothing, needles included.
    readonly property bool lit: view.plate.layers.some(layer => layer.name.endsWith("-view") && view.shownLayers.includes(layer.name))
    readonly property bool ready: view.ready

    still: large
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

    Caption {
        id: heading

        x: sign.x + sign.width + root.theme.gap / 2
        height: root.theme.monitorLine
        theme: root.theme
        color: root.theme.onPlate.ink
        text: root.title
        font.bold: true
        verticalAlignment: Text.AlignVCenter
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: root.theme.gap / 2
        anchors.verticalCenter: heading.verticalCenter
        theme: root.theme
        name: "enlarge"
        colour: root.theme.onPlate.action
        size: root.theme.label * 1.2
        // On the smallest screens a long title takes its place.
        visible: !root.large && heading.x + heading.contentWidth < x
    }

    Rectangle {
        id: screen

        readonly property real side: Math.min(parent.width - 2 * root.theme.hairline, parent.height - 2 * root.theme.monitorLine)

        anchors.horizontalCenter: parent.horizontalCenter
        y: heading.height
        width: side
        height: side
        radius: root.theme.radius
        color: root.theme.screenOff
        border.width: 2 * root.theme.focusWidth
        border.color: root.colour

        ZoomPane {
            id: pane

            anchors.fill: parent
            anchors.margins: parent.border.width
            theme: root.theme
            lens: root.lens
            plate: root.figure.plates[0]

            LabelledPlate {
                id: view

                anchors.fill: parent
                theme: root.theme
                plate: pane.plate
                lag: pane.lag
                factor: pane.factor
                step: root.step
                shownLabels: root.large && screen.side >= root.theme.labelledScreen && root.step?.labels.length ? plate.labels.filter(mark => root.figure.labels.includes(mark.name) && root.step.layers.includes(mark.layer)).map(mark => mark.name) : []
            }
        }

        Repeater {
            model: root.letters ? [root.labels.sideRight, root.labels.sideLeft] : []

            Rectangle {
                required property string modelData
                required property int index

                x: index === 0 ? root.theme.gap : screen.width - width - root.theme.gap
                y: root.theme.gap
                width: letter.width + root.theme.label * 0.6
                height: letter.height
                radius: root.theme.radius
                color: root.theme.onPlate.card
                visible: root.lit

                Caption {
                    id: letter

                    anchors.centerIn: parent
                    theme: root.theme
                    text: parent.modelData
                    color: root.theme.onPlate.ink
                    font.bold: true
                }
            }
        }
    }

    Caption {
        y: screen.y + screen.height
        width: parent.width
        height: root.theme.monitorLine
        theme: root.theme
        color: root.theme.onPlate.softInk
        text: root.labels.simulated
        visible: root.lit
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
