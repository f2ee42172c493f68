pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Diagrams
import Kiosk.Theme

// A picture of the page, as large as the screen allows.  Touching it, or Fermer, goes back.
FocusScope {
    id: root

    required property Theme theme
    required property Labels labels
    required property Navigator navigator
    required property Step step

    // The picture when the sheet was laid: it stays while the page below may change.
    property Figure picture: null
    readonly property bool ready: (loader.item as FigureView)?.ready ?? (loader.item as MonitorPair)?.ready ?? (loader.item as Surface)?.ready ?? false

    focus: true
    Keys.onEscapePressed: navigator.closeSheet()
    Accessible.role: Accessible.Dialog
    Accessible.name: labels.picture
    Component.onCompleted: picture = navigator.part === "" ? navigator.page.figure : navigator.procedure

    Rectangle {
        anchors.fill: parent
        color: root.theme.paper

        MouseArea {
            anchors.fill: parent
            onClicked: root.navigator.closeSheet()
        }
    }

    ActionButton {
        id: close

        objectName: "picture.close"
        x: root.width - width - root.theme.margin
        y: root.theme.gap
        theme: root.theme
        iconName: "close"
        text: root.labels.close
        focus: true
        onClicked: root.navigator.closeSheet()
    }

    Loader {
        id: loader

        x: root.theme.margin
        y: root.theme.portrait ? close.y + close.height + root.theme.gap : root.theme.gap
        width: root.theme.portrait ? root.width - 2 * x : close.x - root.theme.gap - x
        height: root.height - y - root.theme.gap - (player.active ? player.height + root.theme.gap : 0)
        active: root.picture !== null
        sourceComponent: ({
                "scene": scene,
                "views": views,
                "inset": inset
            })[root.navigator.part] ?? figure
    }

    Loader {
        id: player

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.gap
        x: (root.width - width) / 2
        width: Math.min(root.width - 2 * root.theme.margin, root.theme.playerWidth)
        height: root.theme.target
        active: root.navigator.part !== "" && root.step.moves

        sourceComponent: StepPlayer {
            theme: root.theme
            labels: root.labels
            step: root.step
        }
    }

    Component {
        id: figure

        FigureView {
            objectName: "enlarged"
            theme: root.theme
            labels: root.labels
            figure: root.picture
            block: root.navigator.block
            large: true
            onTapped: root.navigator.closeSheet()
            onSpotTapped: block => root.navigator.openBlock(block)
        }
    }

    Component {
        id: scene

        Surface {
            ready: large.ready

            SceneChoice {
                id: choice

                theme: root.theme
                figure: root.picture
                width: loader.width
                height: loader.height
            }

            SceneView {
                id: large

                objectName: "enlarged"
                large: true
                anchors.centerIn: parent
                width: choice.sceneWidth
                height: choice.sceneHeight
                theme: root.theme
                labels: root.labels
                figure: root.picture
                plate: choice.plate
                step: root.step
                Accessible.name: root.picture.caption
                Accessible.description: root.picture.description
                onTapped: root.navigator.closeSheet()
                onInsetTapped: root.navigator.enlarge("inset")
            }
        }
    }

    Component {
        id: views

        MonitorPair {
            objectName: "enlarged"
            theme: root.theme
            labels: root.labels
            figure: root.picture
            step: root.step
            onTapped: root.navigator.closeSheet()
        }
    }

    Component {
        id: inset

        Surface {
            ready: section.ready

            FigureCard {
                id: card

                readonly property Figure enlarged: root.picture.inset as Figure

                objectName: "enlarged"
                anchors.fill: parent
                theme: root.theme
                Accessible.name: enlarged.caption
                Accessible.description: enlarged.description
                onTapped: root.navigator.closeSheet()

                LabelledPlate {
                    id: section

                    anchors.fill: parent
                    anchors.margins: root.theme.gap
                    theme: root.theme
                    plate: card.enlarged.plates[0]
                    step: root.step
                }
            }
        }
    }
}
