import QtQuick

import Kiosk.Controls
import Kiosk.Theme

// What a picture lies on.  The whole card can be touched, or pressed by key.
Rectangle {
    id: root

    required property Theme theme

    signal tapped

    radius: 2 * theme.radius
    color: theme.card
    border.width: theme.highContrast ? 2 * theme.hairline : theme.hairline
    border.color: theme.quiet
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.focusable: true
    Accessible.onPressAction: tapped()
    Keys.onReturnPressed: tapped()
    Keys.onEnterPressed: tapped()
    Keys.onSpacePressed: tapped()

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.tapped()
    }

    FocusRing {
        z: 1
        theme: root.theme
        shown: root.activeFocus
    }
}
