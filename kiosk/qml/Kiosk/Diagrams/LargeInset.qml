import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What enlarges the place of the needle, with a whole screen for itself.
Surface {
    id: root

    required property Theme theme
    required property Lens lens
    required property Figure figure
    required property Step step
    // Whether it is described aloud now.
    property bool spoken: false

    ready: section.ready

    FigureCard {
        objectName: "enlarged"
        anchors.fill: parent
        theme: root.theme
        still: true
        spoken: root.spoken
        Accessible.name: root.figure.caption
        Accessible.description: root.figure.description
        onTapped: root.lens.magnifier.toggle(0.5, 0.5)

        ZoomPane {
            id: pane

            anchors.fill: parent
            anchors.margins: root.theme.gap
            theme: root.theme
            lens: root.lens
            plate: root.figure.plates[0]

            LabelledPlate {
                id: section

                anchors.fill: parent
                theme: root.theme
                plate: pane.plate
                lag: pane.lag
                factor: pane.factor
                step: root.step
            }
        }
    }
}
