pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// The step diagram: the scene, the two screens that the team watches, and under them what
// moves them.  On a tablet, as soon as something moves, the screens get the room and the
// scene becomes a thumbnail.
Item {
    id: root

    required property Theme theme
    required property Labels labels
    required property Figure figure
    required property Step step

    readonly property bool ready: scene.ready && front.ready && side.ready
    readonly property bool moves: step?.moves ?? false
    readonly property bool viewsFirst: moves && !theme.waitingRoom && Math.min((width - theme.gap) / 2, height - theme.target - theme.gap - lines) >= 8 * theme.label
    readonly property bool stacked: height > 0.9 * width
    readonly property real lines: 2 * theme.monitorLine
    // In the waiting room the diagram keeps its place whether the step moves or not.
    readonly property real free: moves || theme.waitingRoom ? height - theme.target - theme.gap : height
    // Side of a screen, where the screens come first, where they stand below the scene, and beside it.
    readonly property real view: viewsFirst ? Math.min((width - theme.gap) / 2, free - lines) : stacked ? Math.min((width - theme.gap) / 2, 0.42 * free - lines) : 0

    // No room for screens that could be read beside the scene; the scene opens large, and they do.
    readonly property bool bare: !viewsFirst && !stacked && Math.min(free, width / 1.7) / 2 < 8 * theme.label
    readonly property real playerLeft: viewsFirst ? theme.target * choice.last + theme.gap : 0
    readonly property real playerWidth: Math.min(width - playerLeft, 12 * theme.target)

    // A part of the diagram that a touch asks to see large.
    signal partTapped(string part)

    SceneChoice {
        id: choice

        theme: root.theme
        figure: root.figure
        width: root.width - (root.stacked ? 0 : root.theme.gap)
        height: root.stacked ? root.free - root.view - root.lines - root.theme.gap : root.free
        beside: root.stacked || root.bare ? 0 : 0.5
    }

    SceneView {
        id: scene

        objectName: "scene"
        x: root.viewsFirst ? 0 : (root.width - width - (root.stacked || root.bare ? 0 : root.theme.gap + choice.sceneHeight / 2)) / 2
        y: root.viewsFirst ? root.height - height : root.stacked ? 0 : (root.free - height) / 2
        width: root.viewsFirst ? root.theme.target * choice.last : choice.sceneWidth
        height: root.viewsFirst ? root.theme.target : choice.sceneHeight
        theme: root.theme
        labels: root.labels
        figure: root.figure
        plate: root.viewsFirst ? root.figure.plates[root.figure.plates.length - 1] : choice.plate
        thumbnail: root.viewsFirst
        step: root.step
        Accessible.name: root.figure.caption
        Accessible.description: root.figure.description
        onTapped: root.partTapped("scene")
        onInsetTapped: root.partTapped("inset")
    }

    Monitor {
        id: front

        objectName: "monitor.front"
        x: root.viewsFirst || root.stacked ? (root.width - 2 * width - root.theme.gap) / 2 : scene.x + scene.width + root.theme.gap
        y: root.viewsFirst ? 0 : root.stacked ? scene.height + root.theme.gap : scene.y
        width: root.viewsFirst || root.stacked ? root.view : scene.height / 2
        height: root.viewsFirst || root.stacked ? root.view + root.lines : (scene.height - root.theme.gap) / 2
        theme: root.theme
        labels: root.labels
        figure: root.figure.monitors[0]
        title: root.labels.viewFace
        colour: root.theme.faceView
        letters: true
        visible: !root.bare
        step: root.step
        onTapped: root.partTapped("views")
    }

    Monitor {
        id: side

        objectName: "monitor.side"
        x: root.viewsFirst || root.stacked ? front.x + front.width + root.theme.gap : front.x
        y: root.viewsFirst || root.stacked ? front.y : front.y + front.height + root.theme.gap
        width: front.width
        height: front.height
        theme: root.theme
        labels: root.labels
        figure: root.figure.monitors[1]
        title: root.labels.viewSide
        colour: root.theme.sideView
        visible: !root.bare
        step: root.step
        onTapped: root.partTapped("views")
    }

    Loader {
        x: root.viewsFirst ? root.playerLeft : (root.width - root.playerWidth) / 2
        y: root.height - height
        width: root.playerWidth
        height: root.theme.target
        active: root.moves

        sourceComponent: StepPlayer {
            theme: root.theme
            labels: root.labels
            step: root.step
        }
    }
}
