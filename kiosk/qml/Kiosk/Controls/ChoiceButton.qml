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
    property real fontSize: theme.label
    // What else shows the choice at work, such as something that moves.
    property alias show: show.sourceComponent
    property color sampleInk: theme.ink
    property color samplePaper: theme.card

    // What a screen reader is told: Qt overwrites an Accessible.checked of our own.
    checkable: true
    autoExclusive: true
    checked: chosen
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(theme.target, content.height + theme.gap)

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: sample
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Grid {
            id: content

            anchors.centerIn: parent
            columns: 1
            horizontalItemAlignment: Grid.AlignHCenter

            Loader {
                id: show

                visible: status === Loader.Ready
            }

            Text {
                width: Math.min(implicitWidth, root.width - 2 * root.theme.gap)
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
                text: root.sample
                color: root.sampleInk
                font.pixelSize: root.sampleSize
                visible: text !== ""
                Accessible.ignored: true
            }

            Row {
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
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, root.width - 2 * root.theme.gap - (root.chosen ? root.theme.label + parent.spacing : 0))
                    wrapMode: Text.WordWrap
                    horizontalAlignment: Text.AlignHCenter
                    text: root.text
                    color: root.sampleInk
                    font.pixelSize: root.fontSize
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
