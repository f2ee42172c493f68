pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// What a plate is seen through.  Where it is opened large, its content can be brought near and
// pushed about, and drawn upon; what stands on the content keeps its own size.
Item {
    id: root

    required property Theme theme
    required property FigurePlate plate
    // Null where the picture is only looked at.
    property Lens lens: null
    // Whether its fingers are for drawing.
    readonly property bool drawing: lens?.sketch.drawing ?? false
    readonly property real factor: lens?.magnifier.scale ?? 1
    // The content's size when it was last drawn as sharp as it can be, over its size now.
    readonly property real lag: lens ? Math.max(1, Math.min(lens.magnifier.calm, theme.sharpest / Math.max(width, height))) / factor : 1
    readonly property real unit: Math.min(inner.width / plate.width, inner.height / plate.height)
    // Where the plate stands, seen or not.
    readonly property rect area: Qt.rect(inner.x + (inner.width - plate.width * unit) / 2, inner.y + (inner.height - plate.height * unit) / 2, plate.width * unit, plate.height * unit)
    default property alias content: inner.data
    property alias offset: inner.x

    clip: lens !== null

    Item {
        id: inner

        width: root.width * root.factor
        height: root.height * root.factor
        x: root.width / 2 - (root.lens?.magnifier.x ?? 0.5) * width
        y: root.height / 2 - (root.lens?.magnifier.y ?? 0.5) * height
    }

    // By its file: where nobody may draw, nothing of it is known.
    Loader {
        readonly property bool offered: root.lens?.sketch.offered ?? false

        anchors.fill: parent
        onOfferedChanged: offered ? setSource("PlateCanvas.qml", {
            pane: root
        }) : source = ""
    }

    PinchHandler {
        enabled: root.lens !== null
        target: null
        onScaleChanged: delta => root.lens.magnifier.zoomBy(delta, centroid.position.x / root.width, centroid.position.y / root.height)
        onTranslationChanged: delta => root.lens.magnifier.moveBy(delta.x / root.width, delta.y / root.height)
    }

    DragHandler {
        enabled: root.lens !== null && !root.drawing && !root.lens.magnifier.whole
        target: null
        onTranslationChanged: delta => root.lens.magnifier.moveBy(delta.x / root.width, delta.y / root.height)
    }

    TapHandler {
        enabled: root.lens !== null && !root.drawing
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: point => root.lens.magnifier.centre(point.position.x / root.width, point.position.y / root.height)
        onDoubleTapped: point => root.lens.magnifier.toggle(point.position.x / root.width, point.position.y / root.height)
    }
}
