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
    required property Catalogue catalogue
    required property Navigator navigator
    readonly property int huge: Math.round(Math.max(theme.waitingRoom ? 37 * theme.mm : 14 * theme.mm, theme.title))

    objectName: "attract"
    ready: (loader.item as PlateView)?.ready ?? true
    Accessible.role: Accessible.Button
    Accessible.name: labels.touch
    Accessible.onPressAction: navigator.wake()
    focus: true
    Keys.onPressed: navigator.wake()

    MouseArea {
        anchors.fill: parent
        onClicked: root.navigator.wake()
    }

    Loader {
        id: loader

        active: root.catalogue.attractScene !== null
        x: root.theme.margin
        y: root.theme.margin
        width: root.theme.portrait ? root.width - 2 * x : root.width * 0.54 - 2 * x
        height: root.theme.portrait ? root.height * 0.5 : root.height - 2 * y

        sourceComponent: PlateView {
            theme: root.theme
            plate: root.catalogue.attractScene.plates[0]
        }
    }

    Column {
        readonly property real startX: root.theme.portrait ? root.theme.margin : root.width * 0.54

        x: startX
        y: root.theme.portrait ? loader.y + loader.height + root.theme.margin : (root.height - height) / 2
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
            text: root.labels.attractLead
        }
    }
}
