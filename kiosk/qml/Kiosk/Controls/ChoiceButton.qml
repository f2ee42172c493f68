import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// One of several choices, shown as it will look; the chosen one carries a tick.
T.AbstractButton {
    id: root

    required property Theme theme
    required property bool chosen
    property string sample
    property real sampleSize: theme.label
    property color sampleInk: theme.ink
    property color samplePaper: theme.card

    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(theme.target, Math.ceil(sampleSize * 1.4 + theme.label * 1.6) + 2 * theme.gap)

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width
            spacing: root.theme.hairline

            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.sample
                color: root.sampleInk
                font.pixelSize: root.sampleSize
                Accessible.ignored: true
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: root.theme.gap / 2

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    theme: root.theme
                    name: "check"
                    colour: root.sampleInk
                    size: root.theme.label
                    visible: root.chosen
                }

                Text {
                    text: root.text
                    color: root.sampleInk
                    font.pixelSize: root.theme.label
                    font.bold: root.chosen
                }
            }
        }
    }

    background: Rectangle {
        radius: root.theme.radius
        color: root.samplePaper
        border.width: root.chosen ? 4 * root.theme.hairline : 2 * root.theme.hairline
        border.color: root.chosen ? root.theme.action : root.theme.border

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
        }
    }
}
