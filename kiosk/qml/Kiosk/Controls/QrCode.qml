pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

// A code of black bars on white, whatever the theme: readers need that contrast, and the quiet margin.
Rectangle {
    id: root

    required property Theme theme
    // Modules a side, the quiet margin included.
    required property int side
    // Side of a module, in pixels.
    required property real module
    // The dark parts, in modules.
    required property list<rect> bars

    implicitWidth: side * module
    implicitHeight: side * module
    color: theme.keyline
    Accessible.role: Accessible.Graphic

    Repeater {
        model: root.bars

        Rectangle {
            required property rect modelData

            x: modelData.x * root.module
            y: modelData.y * root.module
            width: modelData.width * root.module
            height: root.module
            color: root.theme.black
            antialiasing: false
        }
    }
}
