import QtQuick

// A screen on the wall of the operating room: what the monitor beside the scene shows, small.
PlateView {
    id: root

    // Null for a moment where a scene is taken away while it is being made.
    required property PlateView scene
    required property string name

    readonly property real sceneUnit: scene?.unit ?? 0
    readonly property point topLeft: scene?.plate.point("screen-" + name + "-top-left") ?? Qt.point(0, 0)
    readonly property point bottomRight: scene?.plate.point("screen-" + name + "-bottom-right") ?? Qt.point(0, 0)

    x: (scene?.paintedX ?? 0) + topLeft.x * sceneUnit
    y: (scene?.paintedY ?? 0) + topLeft.y * sceneUnit
    width: (bottomRight.x - topLeft.x) * sceneUnit
    height: (bottomRight.y - topLeft.y) * sceneUnit
    lag: scene?.lag ?? 1
    clip: true
}
