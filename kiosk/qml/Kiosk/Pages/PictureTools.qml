pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What can be done with a picture that is opened large: bring it near, and in the consultation
// room draw upon it.  Each row is one kind of thing.
Grid {
    id: root

    required property Theme theme
    required property Labels labels
    required property Magnifier magnifier
    required property Sketch sketch
    // Width that there is for a row of them.
    required property real room
    readonly property real cell: Math.min(theme.toolWidth, Math.floor((room + theme.gap) / columns) - theme.gap)

    columns: sketch.offered ? (theme.portrait ? 6 : 3) : (theme.portrait ? 3 : 1)
    spacing: theme.gap

    Repeater {
        model: root.sketch.offered ? ["red", "blue", "green"] : []

        ToolButton {
            required property string modelData
            required property int index

            objectName: "draw." + modelData
            width: root.cell
            theme: root.theme
            iconName: "pen"
            ink: root.theme.inks[index]
            text: [root.labels.drawRed, root.labels.drawBlue, root.labels.drawGreen][index]
            detail: root.labels.drawPen
            chosen: root.sketch.tool === "pen" && root.sketch.ink === modelData
            choice: true
            onClicked: root.sketch.takePen(modelData)
        }
    }

    Repeater {
        model: root.sketch.offered ? ["highlighter", "arrow", "hand"] : []

        ToolButton {
            required property string modelData
            required property int index

            objectName: "draw." + modelData
            width: root.cell
            theme: root.theme
            iconName: ["highlighter", "arrow-stamp", "touch"][index]
            ink: modelData === "arrow" ? root.theme.inks[["red", "blue", "green"].indexOf(root.sketch.ink)] : "transparent"
            text: [root.labels.drawHighlighter, root.labels.drawArrow, root.labels.drawHand][index]
            chosen: root.sketch.tool === modelData
            choice: true
            onClicked: root.sketch.take(modelData)
        }
    }

    Repeater {
        model: root.sketch.offered ? ["undo", "redo", "clear"] : []

        ToolButton {
            required property string modelData
            required property int index

            objectName: "draw." + modelData
            width: root.cell
            theme: root.theme
            iconName: ["undo", "redo", "eraser"][index]
            text: [root.labels.drawUndo, root.labels.drawRedo, root.labels.drawClear][index]
            enabled: [root.sketch.canUndo, root.sketch.canRedo, root.sketch.canClear][index]
            onClicked: [root.sketch.undo, root.sketch.redo, root.sketch.clear][index]()
        }
    }

    ToolButton {
        objectName: "zoom.out"
        width: root.cell
        theme: root.theme
        iconName: "zoom-out"
        text: root.labels.zoomOut
        enabled: !root.magnifier.whole
        onClicked: root.magnifier.step(-1)
    }

    ToolButton {
        objectName: "zoom.in"
        width: root.cell
        theme: root.theme
        iconName: "zoom-in"
        text: root.labels.zoomIn
        enabled: !root.magnifier.nearest
        onClicked: root.magnifier.step(1)
    }

    ToolButton {
        objectName: "zoom.whole"
        width: root.cell
        theme: root.theme
        iconName: "picture"
        text: root.labels.zoomWhole
        enabled: !root.magnifier.whole
        onClicked: root.magnifier.showWhole()
    }
}
