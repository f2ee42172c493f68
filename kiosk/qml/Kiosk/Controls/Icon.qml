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

    implicitWidth: size
    implicitHeight: size

    Shape {
        width: 24
        height: 24
        scale: root.size / 24
        transformOrigin: Item.TopLeft

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
