import QtQuick

// A screen on the wall of the operating room: what the monitor beside the scene shows, small.
PlateView {
    id: root

    required property PlateView scene
    required property string name

    readonly property point topLeft: scene.plate.point("screen-" + name + "-top-left")
    readonly property point bottomRight: scene.plate.point("screen-" + name + "-bottom-right")

    x: scene.paintedX + topLeft.x * scene.unit
    y: scene.paintedY + topLeft.y * scene.unit
    width: (bottomRight.x - topLeft.x) * scene.unit
    height: (bottomRight.y - topLeft.y) * scene.unit
    clip: true
}
