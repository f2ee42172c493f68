pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The scene of the step diagram.  In the operating room the screens on the wall are lit,
// and a card enlarges the place of the needle.
FigureCard {
    id: root

    required property Labels labels
    required property Figure figure
    required property FigurePlate plate
    required property Step step

    // Too small for words and cards.
    property bool thumbnail: false
    // Where it is opened large.
    property Lens lens: null

    readonly property bool hasScreens: plate.hasPoint("screen-face-top-left")
    readonly property Figure enlarged: figure.inset as Figure
    readonly property bool hasInset: enlarged !== null && plate.hasPoint("inset-top-left")
    readonly property bool ready: view.ready && (!hasInset || (insetLoader.item as PlateView)?.ready === true)

    signal insetTapped

    still: lens !== null

    ZoomPane {
        id: pane

        anchors.fill: parent
        theme: root.theme
        lens: root.lens
        plate: root.plate

        LabelledPlate {
            id: view

            anchors.fill: parent
            theme: root.theme
            plate: root.plate
            lag: pane.lag
            factor: pane.factor
            step: root.step
            shownLabels: root.thumbnail || root.width < root.theme.labelled ? [] : (root.step?.labels ?? [])
        }

        Repeater {
            model: root.hasScreens ? ["face", "side"] : []

            RoomScreen {
                required property string modelData
                required property int index

                theme: root.theme
                plate: (root.figure.monitors[index] as Figure).plates[0]
                step: root.step
                scene: view
                name: modelData
            }
        }

        // At the foot of the simulated pictures: below them stand labels.
        Rectangle {
            readonly property point start: root.plate.point("screen-face-bottom-left")
            readonly property point end: root.plate.point("screen-side-bottom-right")

            x: view.paintedX + (start.x + end.x) / 2 * view.unit - width / 2
            y: view.paintedY + start.y * view.unit - height
            width: simulated.width + root.theme.label
            height: simulated.height
            radius: height / 2
            color: root.theme.onPlate.card
            visible: root.hasScreens && (root.step?.layers.includes("face-view") ?? false)

            Caption {
                id: simulated

                x: root.theme.label / 2
                theme: root.theme
                color: root.theme.onPlate.ink
                wrapMode: Text.NoWrap
                text: root.labels.simulated
            }
        }

        FigureCard {
            id: inset

            readonly property point topLeft: root.plate.point("inset-top-left")
            readonly property point bottomRight: root.plate.point("inset-bottom-right")

            objectName: "inset"
            x: view.paintedX + topLeft.x * view.unit
            y: view.paintedY + topLeft.y * view.unit
            width: (bottomRight.x - topLeft.x) * view.unit
            height: (bottomRight.y - topLeft.y) * view.unit
            theme: root.theme
            opacity: root.hasInset && root.step !== null && root.step.layers.includes("section") ? 1 : 0
            visible: opacity > 0
            Accessible.name: root.enlarged?.caption ?? ""
            Accessible.description: root.enlarged?.description ?? ""
            onTapped: root.insetTapped()

            Loader {
                id: insetLoader

                anchors.fill: parent
                anchors.margins: 2 * root.theme.hairline * pane.factor
                active: root.hasInset

                sourceComponent: PlateView {
                    theme: root.theme
                    plate: root.enlarged.plates[0]
                    lag: pane.lag
                    factor: pane.factor
                    step: root.step
                }
            }

            Behavior on opacity {
                NumberAnimation {
                    duration: 2 * root.theme.duration
                }
            }
        }
    }

    // In a corner of the floor: the right one is free in the whole room only.
    Icon {
        x: root.hasScreens ? root.width - width - root.theme.gap : root.theme.gap
        y: root.height - height - root.theme.gap
        theme: root.theme
        name: "enlarge"
        colour: root.theme.onPlate.action
        size: root.theme.label * 1.5
        visible: root.lens === null && !root.thumbnail
    }
}
