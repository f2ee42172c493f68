import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// To wipe the screen, to see it as it waits, to start it anew and to end it.
FocusScope {
    id: root

    required property Theme theme
    required property StaffLabels words
    required property Staff staff

    readonly property int columns: theme.portrait ? 1 : 2
    readonly property real cell: (width - (columns - 1) * theme.gap) / columns
    readonly property real cellHeight: 1.6 * theme.target

    Grid {
        columns: root.columns
        spacing: root.theme.gap

        ActionButton {
            objectName: "staff.clean"
            width: root.cell
            height: root.cellHeight
            theme: root.theme
            text: root.words.clean
            detail: root.words.cleanHint.arg(root.staff.cleaningTime)
            onClicked: root.staff.clean()
        }

        ActionButton {
            objectName: "staff.rehearse"
            width: root.cell
            height: root.cellHeight
            theme: root.theme
            text: root.words.rehearse
            detail: root.words.rehearseHint
            onClicked: root.staff.rehearse()
        }

        ActionButton {
            objectName: "staff.restart"
            width: root.cell
            height: root.cellHeight
            theme: root.theme
            iconName: "replay"
            text: root.words.restart
            onClicked: root.staff.ask(Staff.Restart)
        }

        ActionButton {
            objectName: "staff.quit"
            width: root.cell
            height: root.cellHeight
            theme: root.theme
            iconName: "close"
            text: root.words.quit
            onClicked: root.staff.ask(Staff.Quit)
        }
    }
}
