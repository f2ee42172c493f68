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
    required property Voice voice

    readonly property int columns: theme.portrait ? 2 : 3
    readonly property int tileRows: 6 / columns
    readonly property int shortcutColumns: theme.portrait ? 2 : 4
    readonly property int shortcutRows: 4 / shortcutColumns
    readonly property real free: height - start.height - shortcutRows * (shortcutHeight + theme.gap) - theme.gap
    readonly property real shortcutHeight: Math.max(theme.target, theme.label * 2.6)

    // The titles of the tiles are of one size: the largest at which all of them fit.
    readonly property real lettering: drawn.length > 0 ? Math.min(...drawn.map(tile => tile.fitting)) : theme.title
    readonly property list<HomeTile> drawn: [...Array(pictured.count).keys()].map(i => pictured.itemAt(i) as HomeTile).filter(tile => tile)

    ready: drawn.length === pictured.count && drawn.every(tile => tile.ready)

    ActionButton {
        id: start

        objectName: "home.start"
        anchors.left: parent.left
        width: (root.width - root.catalogue.led.length * root.theme.gap) / (1 + root.catalogue.led.length)
        height: Math.round(Math.max(1.35 * root.theme.target, 0.13 * root.height, 1.5 * fontSize + 1.7 * root.theme.label))
        theme: root.theme
        primary: true
        iconLast: true
        iconName: "next"
        fontSize: Math.min(root.theme.body, root.theme.title * (root.catalogue.led.length > 0 ? 1 : 1.6))
        text: root.labels.start
        spoken: root.voice.spoken === "interface.start"
        detail: root.labels.walk.arg(root.catalogue.walkLength)
        visible: root.catalogue.walkLength > 0
        onClicked: root.navigator.start()
    }

    // What whoever leads a consultation has beside it.
    Repeater {
        model: root.catalogue.led

        NotedButton {
            required property Tile modelData

            objectName: "tile." + modelData.sectionId
            anchors.right: parent?.right
            width: start.width
            height: start.height
            theme: root.theme
            iconName: modelData.layout
            text: modelData.title
            note: modelData.lead
            onClicked: root.navigator.openSection(modelData.sectionId)
        }
    }

    Grid {
        id: tiles

        y: start.height + root.theme.gap
        columns: root.columns
        spacing: root.theme.gap

        Repeater {
            id: pictured

            model: root.catalogue.tiles

            HomeTile {
                required property Tile modelData

                objectName: "tile." + modelData.sectionId
                width: (root.width - (root.columns - 1) * root.theme.gap) / root.columns
                height: (root.free - (root.tileRows - 1) * root.theme.gap) / root.tileRows
                theme: root.theme
                tile: modelData
                lettering: root.lettering
                spoken: root.voice.spoken === "sections." + modelData.sectionId
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
                Accessible.description: modelData.lead
                spoken: root.voice.spoken === "sections." + modelData.sectionId
                onClicked: root.navigator.openSection(modelData.sectionId)
            }
        }
    }
}
