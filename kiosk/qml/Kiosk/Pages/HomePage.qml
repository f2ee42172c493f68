pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The start: a walk through everything, or a section of one's choice.
Surface {
    id: root

    required property Theme theme
    required property Labels labels
    required property Catalogue catalogue
    required property Navigator navigator

    readonly property int columns: theme.portrait ? 2 : 3
    readonly property int tileRows: 6 / columns
    readonly property int shortcutColumns: theme.portrait ? 2 : 4
    readonly property int shortcutRows: 4 / shortcutColumns
    readonly property real free: height - start.height - shortcutRows * (shortcutHeight + theme.gap) - theme.gap
    readonly property real shortcutHeight: Math.max(theme.target, theme.label * 2.6)

    ActionButton {
        id: start

        objectName: "home.start"
        width: parent.width
        height: Math.round(Math.max(1.35 * root.theme.target, 0.13 * root.height, 1.5 * fontSize + 1.7 * root.theme.label))
        theme: root.theme
        primary: true
        iconLast: true
        iconName: "next"
        fontSize: Math.min(root.theme.body, root.theme.title * 1.6)
        text: root.labels.start
        detail: root.labels.walk.arg(root.catalogue.walkLength)
        onClicked: root.navigator.start()
    }

    Grid {
        id: tiles

        y: start.height + root.theme.gap
        columns: root.columns
        spacing: root.theme.gap

        Repeater {
            model: root.catalogue.tiles

            HomeTile {
                required property Tile modelData

                objectName: "tile." + modelData.sectionId
                width: (root.width - (root.columns - 1) * root.theme.gap) / root.columns
                height: (root.free - (root.tileRows - 1) * root.theme.gap) / root.tileRows
                theme: root.theme
                tile: modelData
                onClicked: root.navigator.openSection(modelData.sectionId)
            }
        }
    }

    Grid {
        anchors.top: tiles.bottom
        anchors.topMargin: root.theme.gap
        columns: root.shortcutColumns
        spacing: root.theme.gap

        Repeater {
            model: root.catalogue.shortcuts

            ActionButton {
                required property Tile modelData

                objectName: "tile." + modelData.sectionId
                width: (root.width - (root.shortcutColumns - 1) * root.theme.gap) / root.shortcutColumns
                height: root.shortcutHeight
                theme: root.theme
                iconName: modelData.layout
                text: modelData.title
                onClicked: root.navigator.openSection(modelData.sectionId)
            }
        }
    }
}
