pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

// A bar with a line at each centimetre; from end to end it stands for `length` millimetres.
Item {
    id: root

    required property Theme theme
    required property int length
    readonly property int centimetres: length / 10

    objectName: "staff.bar"
    Accessible.role: Accessible.Graphic

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: parent.height / 4
        color: root.theme.ink
    }

    Repeater {
        model: root.centimetres + 1

        Rectangle {
            required property int index

            x: Math.round(index / root.centimetres * (root.width - width))
            y: parent.height - height
            width: root.theme.hairline
            height: root.height * (index % root.centimetres === 0 ? 1 : index % 5 === 0 ? 0.75 : 0.5)
            color: root.theme.ink
        }
    }
}
