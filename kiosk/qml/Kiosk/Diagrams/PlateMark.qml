import QtQuick

import Kiosk.Theme

// The line from a badge or a label to its point on a plate.
Item {
    id: root

    required property Theme theme
    required property point from
    required property point to
    property color colour: theme.onPlate.ink

    readonly property real length: Math.hypot(to.x - from.x, to.y - from.y)
    readonly property real thickness: Math.max(2, theme.focusWidth * 0.6)

    visible: length > 1

    Rectangle {
        x: root.from.x
        y: root.from.y - height / 2
        width: root.length
        height: 3 * root.thickness
        color: root.theme.keyline
        transformOrigin: Item.Left
        rotation: Math.atan2(root.to.y - root.from.y, root.to.x - root.from.x) * 180 / Math.PI
    }

    Rectangle {
        x: root.from.x
        y: root.from.y - height / 2
        width: root.length
        height: root.thickness
        color: root.colour
        transformOrigin: Item.Left
        rotation: Math.atan2(root.to.y - root.from.y, root.to.x - root.from.x) * 180 / Math.PI
    }

    Rectangle {
        x: root.to.x - width / 2
        y: root.to.y - height / 2
        width: 5 * root.thickness
        height: width
        radius: width / 2
        color: root.colour
        border.width: root.thickness
        border.color: root.theme.keyline
    }
}
