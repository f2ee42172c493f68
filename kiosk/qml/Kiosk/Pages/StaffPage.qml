pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// For staff only: what runs, and what may be changed on the spot.
Surface {
    id: root

    required property Theme theme
    required property Labels labels
    required property StaffLabels words
    required property Staff staff

    readonly property bool open: staff.room === Staff.Open
    readonly property bool oneRow: open && !theme.portrait

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: words.title
    Keys.onEscapePressed: staff.asked === Staff.NoEnding ? staff.close() : staff.ask(Staff.NoEnding)

    Item {
        id: page

        x: root.theme.margin
        width: root.width - 2 * x
        height: root.height
        visible: root.staff.room !== Staff.Cleaning

        Caption {
            objectName: "staff.title"
            y: close.y + (close.height - height) / 2
            width: close.x - root.theme.gap
            theme: root.theme
            title: true
            text: root.words.title
            visible: !root.oneRow
            Accessible.role: Accessible.Heading
        }

        ActionButton {
            id: close

            objectName: "staff.close"
            x: parent.width - width
            y: root.theme.margin
            theme: root.theme
            iconName: "close"
            text: root.labels.close
            onClicked: root.staff.close()
        }

        Row {
            id: tabs

            y: root.oneRow ? close.y : close.y + close.height + root.theme.gap
            width: root.oneRow ? close.x - root.theme.gap : parent.width
            spacing: root.theme.gap
            visible: root.open
            Accessible.role: Accessible.PageTabList

            Repeater {
                id: names

                model: [root.words.tabState, root.words.tabSettings, root.words.tabCare, root.words.tabRuler]

                ActionButton {
                    required property string modelData
                    required property int index

                    objectName: "staff.tab" + index
                    width: (tabs.width - (names.count - 1) * tabs.spacing) / names.count
                    height: close.height
                    theme: root.theme
                    primary: root.staff.tab === index
                    text: modelData
                    Accessible.role: Accessible.PageTab
                    Accessible.selected: primary
                    onClicked: root.staff.turn(index)
                }
            }
        }

        Loader {
            y: (root.open ? tabs.y + close.height : close.y + close.height) + 2 * root.theme.gap
            width: parent.width
            height: parent.height - y - root.theme.margin
            focus: true
            sourceComponent: root.staff.room === Staff.Locked ? pad : !root.open ? state : root.staff.asked !== Staff.NoEnding ? confirm : [state, settings, care, ruler][root.staff.tab]
            onLoaded: (item as Item)?.forceActiveFocus()
        }
    }

    Loader {
        anchors.fill: parent
        active: root.staff.room === Staff.Cleaning

        sourceComponent: StaffCleaning {
            theme: root.theme
            words: root.words
            staff: root.staff
        }
    }

    Component {
        id: pad

        StaffPad {
            theme: root.theme
            words: root.words
            staff: root.staff
        }
    }

    Component {
        id: state

        StaffState {
            theme: root.theme
            words: root.words
            staff: root.staff
        }
    }

    Component {
        id: settings

        StaffSettings {
            theme: root.theme
            words: root.words
            staff: root.staff
        }
    }

    Component {
        id: care

        StaffCare {
            theme: root.theme
            words: root.words
            staff: root.staff
        }
    }

    Component {
        id: ruler

        StaffRuler {
            theme: root.theme
            words: root.words
            staff: root.staff
        }
    }

    Component {
        id: confirm

        StaffConfirm {
            theme: root.theme
            words: root.words
            staff: root.staff
        }
    }
}
