import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// The word for a point of a plate, with a line to it.
Item {
    id: root

    required property Theme theme
    required property FigureMark mark
    required property PlateView view
    property bool shown: true

    readonly property point moved: mark.track !== "" && view.step !== null ? mark.offset(view.step.shares[mark.track] ?? 1) : Qt.point(0, 0)
    readonly property real pointX: view.paintedX + Math.max(0, Math.min(view.plate.width, mark.pointX + moved.x)) * view.unit
    readonly property real pointY: view.paintedY + Math.max(0, Math.min(view.plate.height, mark.pointY + moved.y)) * view.unit
    readonly property real centreX: view.paintedX + mark.pointX * view.unit + (mark.markX - mark.pointX) * view.aside
    readonly property real centreY: view.paintedY + mark.pointY * view.unit + (mark.markY - mark.pointY) * view.aside

    opacity: shown ? 1 : 0
    visible: opacity > 0

    PlateMark {
        theme: root.theme
        from: Qt.point(pill.x + pill.width / 2, pill.y + pill.height / 2)
        to: Qt.point(root.pointX, root.pointY)
    }

    Rectangle {
        id: pill

        objectName: "label." + root.mark.name
        x: Math.max(0, Math.min(root.view.width - width, root.centreX - width / 2))
        y: Math.max(0, Math.min(root.view.height - height, root.centreY - height / 2))
        width: text.implicitWidth + root.theme.label
        height: text.implicitHeight + root.theme.label * 0.4
        radius: height / 2
        color: root.theme.onPlate.card
        border.width: root.theme.hairline
        border.color: root.theme.onPlate.border
        Accessible.role: Accessible.StaticText
        Accessible.name: root.mark.text

        Text {
            id: text

            anchors.centerIn: parent
            text: root.mark.text
            color: root.theme.onPlate.ink
            font.pixelSize: root.theme.label
            font.bold: true
        }
    }

    Behavior on opacity {
        NumberAnimation {
            duration: root.theme.duration
        }
    }
}
