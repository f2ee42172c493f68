pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// The step diagram: the scene, the two screens that the team watches, and under them what
// moves them.
Item {
    id: root

    required property Theme theme
    required property Labels labels
    required property Figure figure
    required property Step step
    // Whether it is described aloud now.
    property bool spoken: false

    readonly property bool ready: scene.ready && (!plan.screens || (front.ready && side.ready))

    // A part of the diagram that a touch asks to see large.
    signal partTapped(string part)

    DiagramPlan {
        id: plan

        theme: root.theme
        figure: root.figure
        width: root.width
        height: root.height
        moves: root.step?.moves ?? false
    }

    SceneView {
        id: scene

        objectName: "scene"
        x: plan.scene.x
        y: plan.scene.y
        width: plan.scene.width
        height: plan.scene.height
        theme: root.theme
        labels: root.labels
        figure: root.figure
        plate: plan.plate
        thumbnail: plan.thumbnail
        step: root.step
        spoken: root.spoken
        Accessible.name: root.figure.caption
        Accessible.description: root.figure.description
        onTapped: root.partTapped("scene")
        onInsetTapped: root.partTapped("inset")
    }

    Monitor {
        id: front

        objectName: "monitor.front"
        x: plan.front.x
        y: plan.front.y
        width: plan.front.width
        height: plan.front.height
        theme: root.theme
        labels: root.labels
        figure: root.figure.monitors[0]
        title: root.labels.viewFace
        colour: root.theme.onPlate.faceView
        letters: true
        visible: plan.screens
        step: root.step
        onTapped: root.partTapped("views")
    }

    Monitor {
        id: side

        objectName: "monitor.side"
        x: plan.side.x
        y: plan.side.y
        width: plan.side.width
        height: plan.side.height
        theme: root.theme
        labels: root.labels
        figure: root.figure.monitors[1]
        title: root.labels.viewSide
        colour: root.theme.onPlate.sideView
        visible: plan.screens
        step: root.step
        onTapped: root.partTapped("views")
    }

    Loader {
        x: plan.player.x
        y: plan.player.y
        width: plan.player.width
        height: plan.player.height
        active: plan.moves

        sourceComponent: StepPlayer {
            theme: root.theme
            labels: root.labels
            step: root.step
        }
    }
}
