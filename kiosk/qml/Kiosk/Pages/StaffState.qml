pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What runs, line by line; nothing here can be touched.
Item {
    id: root

    required property Theme theme
    required property StaffLabels words
    required property Staff staff

    readonly property real nameWidth: 0.38 * width

    Column {
        width: parent.width
        spacing: root.theme.gap / 8

        Caption {
            objectName: "staff.nopin"
            width: parent.width
            bottomPadding: root.theme.gap / 2
            theme: root.theme
            text: root.words.noPin
            visible: root.staff.room === Staff.StateOnly
        }

        Repeater {
            model: root.staff.lineNames

            Item {
                id: line

                required property string modelData
                required property int index

                width: root.width
                height: Math.max(name.height, value.height)

                Caption {
                    id: name

                    anchors.left: parent.left
                    width: root.nameWidth
                    theme: root.theme
                    color: root.theme.softInk
                    text: line.modelData
                }

                Caption {
                    id: value

                    objectName: "staff.line" + line.index
                    anchors.right: parent.right
                    width: root.width - root.nameWidth - root.theme.gap
                    horizontalAlignment: Text.AlignLeft
                    theme: root.theme
                    font.bold: true
                    text: root.staff.lineValues[line.index] ?? ""
                }
            }
        }

        Repeater {
            model: root.staff.complaints

            Caption {
                required property string modelData

                width: root.width
                theme: root.theme
                text: modelData
                wrapMode: Text.Wrap
            }
        }
    }
}
