import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// Lies over two pictures and moves the line between them.
T.Slider {
    id: root

    required property Theme theme

    implicitHeight: theme.target
    from: 0
    to: 1
    stepSize: 0.1
    snapMode: T.Slider.NoSnap
    focusPolicy: Qt.TabFocus
    padding: 0

    handle: Rectangle {
        x: root.visualPosition * (root.availableWidth - width)
        width: root.theme.target
        height: root.theme.target
        radius: width / 2
        color: root.pressed ? root.theme.actionPressed : root.theme.action
        border.width: 4 * root.theme.hairline
        border.color: root.theme.actionInk

        Row {
            anchors.centerIn: parent

            Icon {
                theme: root.theme
                name: "previous"
                colour: root.theme.actionInk
                size: root.theme.target * 0.36
            }

            Icon {
                theme: root.theme
                name: "next"
                colour: root.theme.actionInk
                size: root.theme.target * 0.36
            }
        }

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
            radius: width / 2
        }
    }
}
