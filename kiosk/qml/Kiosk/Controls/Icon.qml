import QtQuick
import QtQuick.Shapes

import Kiosk.Theme

// A drawn icon in one colour; its outline stands on a grid of 24 x 24.
Item {
    id: root

    required property Theme theme
    required property string name
    property color colour: theme.ink
    property real size: theme.iconSize
    // Whether it points along the reading direction.
    readonly property bool directed: ["next", "previous", "back"].includes(name)

    implicitWidth: size
    implicitHeight: size

    Shape {
        width: 24
        height: 24
        scale: root.size / 24
        transformOrigin: Item.TopLeft
        transform: Scale {
            origin.x: root.size / 2 // after `scale`: in pixels, not on the grid
            xScale: root.directed && root.theme.mirrored ? -1 : 1
        }

        ShapePath {
            fillColor: root.colour
            fillRule: ShapePath.OddEvenFill
            strokeWidth: -1

            PathSvg {
                path: root.theme.icons[root.name] ?? ""
            }
        }
    }
}
