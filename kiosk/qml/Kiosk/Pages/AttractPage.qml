pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Diagrams
import Kiosk.Theme

// Waits for somebody.  The first touch only wakes.
Surface {
    id: root

    required property Theme theme
    required property Labels labels
    required property AttractLoop attract
    required property Catalogue catalogue
    required property Navigator navigator
    readonly property int huge: Math.round(Math.max(theme.waitingRoom ? 37 * theme.mm : 14 * theme.mm, theme.title))

    objectName: "attract"
    readonly property AttractScene front: attract.scenes[attract.index] ?? null

    ready: scenes.count === 0 || (scenes.itemAt(attract.index) as PlateView)?.ready === true
    Accessible.role: Accessible.Button
    Accessible.name: labels.touch
    Accessible.onPressAction: navigator.wake()
    focus: true
    Keys.onPressed: navigator.wake()

    MouseArea {
        anchors.fill: parent
        onClicked: root.navigator.wake()
    }

    Item {
        id: frame

        x: root.theme.margin
        y: root.theme.margin
        width: root.theme.portrait ? root.width - 2 * x : root.width * 0.54 - 2 * x
        height: root.theme.portrait ? root.height * 0.5 : root.height - 2 * y

        Repeater {
            id: scenes

            model: root.attract.scenes

            PlateView {
                required property AttractScene modelData
                required property int index

                anchors.fill: parent
                theme: root.theme
                plate: modelData.figure.plates[0]
                allLayers: true
                opacity: index === root.attract.index ? 1 : 0
                visible: opacity > 0

                Behavior on opacity {
                    NumberAnimation {
                        duration: 6 * root.theme.duration
                    }
                }
            }
        }
    }

    Column {
        readonly property real startX: root.theme.portrait ? root.theme.margin : root.width * 0.54

        x: startX
        y: root.theme.portrait ? frame.y + frame.height + root.theme.margin : (root.height - height) / 2
        width: root.width - startX - root.theme.margin
        spacing: root.theme.margin

        Caption {
            width: parent.width
            theme: root.theme
            title: true
            color: root.theme.softInk
            text: root.catalogue.centreName
        }

        Caption {
            width: parent.width
            theme: root.theme
            font.pixelSize: root.huge
            font.bold: true
            lineHeight: 1.05
            text: root.labels.touch
        }

        Caption {
            width: parent.width
            theme: root.theme
            font.pixelSize: root.theme.body
            text: root.front?.sentence ?? ""
        }
    }
}
