pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Diagrams
import Kiosk.Theme

// A page on the map: its picture in small, and its name.  A hidden one is pale and struck,
// and carries a crossed eye.
T.AbstractButton {
    id: root

    required property Theme theme
    required property MapPage page
    required property real pad
    required property string detail
    required property bool hiding
    required property bool struck
    // The page that lies below the map.
    required property bool front
    readonly property bool ready: page.plate === null || (picture.item as PlateView)?.ready === true

    text: page.name
    checkable: hiding
    checked: hiding && !struck
    focusPolicy: Qt.TabFocus
    Accessible.role: hiding ? Accessible.CheckBox : Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: click()
    Accessible.onToggleAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Rectangle {
            id: ground

            x: root.pad
            y: root.pad
            width: parent.width - 2 * x
            height: parent.height - name.height - 3 * root.pad
            radius: root.theme.radius
            color: root.page.plate !== null ? root.theme.onPlate.card : root.theme.tile
            opacity: root.struck ? root.theme.faded : 1
            // Anatomy has a left and a right of its own.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Loader {
                id: picture

                anchors.fill: parent
                anchors.margins: 2 * root.theme.hairline
                active: root.page.plate !== null

                sourceComponent: PlateView {
                    theme: root.theme
                    plate: root.page.plate
                    allLayers: true
                }
            }

            Icon {
                anchors.centerIn: parent
                theme: root.theme
                name: root.page.icon
                colour: root.theme.action
                size: Math.min(parent.height, parent.width) * 0.6
                visible: root.page.plate === null
            }
        }

        Text {
            id: name

            x: root.pad
            y: parent.height - height - root.pad
            width: parent.width - 2 * x
            text: root.text
            color: root.theme.ink
            font.pixelSize: root.theme.label
            font.strikeout: root.struck
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }

        Rectangle {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: root.pad / 2
            width: eye.width + root.pad
            height: width
            radius: width / 2
            color: root.struck ? root.theme.ink : root.theme.card
            border.width: root.theme.hairline
            border.color: root.theme.border
            visible: root.hiding || root.struck

            Icon {
                id: eye

                anchors.centerIn: parent
                theme: root.theme
                name: root.struck ? "hide" : "show"
                colour: root.struck ? root.theme.card : root.theme.ink
            }
        }
    }

    background: Rectangle {
        radius: root.theme.radius
        color: root.down ? root.theme.tilePressed : root.theme.card
        border.width: (root.front ? 3 : 2) * root.theme.hairline
        border.color: root.front ? root.theme.action : root.theme.border

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
        }
    }
}
