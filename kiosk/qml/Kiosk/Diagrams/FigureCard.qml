import QtQuick

import Kiosk.Controls
import Kiosk.Theme

// What a picture lies on.  The whole card can be touched, or pressed by key.
Rectangle {
    id: root

    required property Theme theme
    // Whether it is described aloud now.
    property bool spoken: false
    // Whether touches are for what lies on it; a key still presses it.
    property bool still: false

    signal tapped

    radius: 2 * theme.radius
    color: theme.onPlate.card
    border.width: theme.highContrast ? 2 * theme.hairline : theme.hairline
    border.color: theme.quiet
    // Anatomy has a left and a right of its own.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.focusable: true
    Accessible.onPressAction: tapped()
    Keys.onReturnPressed: tapped()
    Keys.onEnterPressed: tapped()
    Keys.onSpacePressed: tapped()

    TapHandler {
        enabled: !root.still
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.tapped()
    }

    SpokenFrame {
        z: 1
        theme: root.theme
        radius: root.radius
        shown: root.spoken
    }

    FocusRing {
        z: 1
        theme: root.theme
        shown: root.activeFocus
    }
}
