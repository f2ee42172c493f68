pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// The step diagram: the scene, and beside it the two screens that the team watches.
Item {
    id: root

    required property Theme theme
    required property Labels labels
    required property Figure figure
    required property Step step

    readonly property bool ready: scene.ready && front.ready && side.ready

    // A part of the diagram that a touch asks to see large.
    signal partTapped(string part)

    SceneChoice {
        id: choice

        theme: root.theme
        figure: root.figure
        width: root.width - root.theme.gap
        height: root.height
        beside: 0.5
    }

    SceneView {
        id: scene

        objectName: "scene"
        x: (root.width - width - root.theme.gap - front.width) / 2
        y: (root.height - height) / 2
        width: choice.sceneWidth
        height: choice.sceneHeight
        theme: root.theme
        figure: root.figure
        plate: choice.plate
        step: root.step
        Accessible.name: root.figure.caption
        Accessible.description: root.figure.description
        onTapped: root.partTapped("scene")
        onInsetTapped: root.partTapped("inset")
    }

    Monitor {
        id: front

        objectName: "monitor.front"
        x: scene.x + scene.width + root.theme.gap
        y: scene.y
        width: scene.height / 2
        height: (scene.height - root.theme.gap) / 2
        theme: root.theme
        figure: root.figure.monitors[0]
        title: root.labels.viewFace
        colour: root.theme.faceView
        step: root.step
        onTapped: root.partTapped("views")
    }

    Monitor {
        id: side

        objectName: "monitor.side"
        x: front.x
        y: front.y + front.height + root.theme.gap
        width: front.width
        height: front.height
        theme: root.theme
        figure: root.figure.monitors[1]
        title: root.labels.viewSide
        colour: root.theme.sideView
        step: root.step
        onTapped: root.partTapped("views")
    }
}
