// Wrong on purpose: .ci/qml.py fails unless the lint reports the words after each "must report", at that line, and
// nothing at the others. The unmarked lines show that it knows the types; the marked ones, that it looks at them.
import QtQuick
import QtQuick.Layouts // must report: Unused import

import Kiosk.Backend
import Kiosk.Theme

Item {
    id: root

    required property Navigator nav
    required property Theme theme

    visible: root.nav.canGoBack
    objectName: root.nav.sectoin // must report: Member "sectoin" not found

    Text {
        text: root.nav.pageTitle
        color: root.theme.imk // must report: Member "imk" not found
        visible: nav.closing // must report: Unqualified access
    }

    TapHandler {
        onTapped: root.nav.openSectoin("but") // must report: Member "openSectoin" not found
    }

    MissingControl {} // must report: MissingControl was not found
}
