import QtQuick

import Kiosk.Theme

// One finger from side to side asks for the next or the previous page.
Surface {
    id: root

    required property Theme theme
    readonly property real threshold: 15 * theme.mm
    readonly property real shift: drag.active ? drag.activeTranslation.x : 0
    // How far the finger has pushed the page away, in the direction of reading.
    readonly property real ahead: theme.mirrored ? travelled : -travelled
    property real travelled: 0

    signal next
    signal previous

    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false
        acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Mouse | PointerDevice.Stylus
        onActiveTranslationChanged: if (active)
            root.travelled = activeTranslation.x
        onActiveChanged: {
            if (active) {
                root.travelled = 0;
            } else if (root.ahead >= root.threshold) {
                root.next();
            } else if (root.ahead <= -root.threshold) {
                root.previous();
            }
        }
    }
}
