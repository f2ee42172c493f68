import QtQuick

import Kiosk.Backend

// What is drawn on the plate of a pane.
DrawingCanvas {
    id: root

    required property ZoomPane pane

    objectName: "canvas." + pane.plate.name
    enabled: pane.drawing
    sketch: pane.lens.sketch
    surface: pane.lens.surface(pane.plate)
    area: pane.area
    colours: Array.from(pane.theme.inks)
    mm: pane.theme.trueMm
    sharpness: Screen.devicePixelRatio
    Component.onDestruction: close()
}
