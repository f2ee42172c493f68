import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// A button with an icon, a word, and a note under the word.
T.AbstractButton {
    id: root

    required property Theme theme
    required property string iconName
    required property string note

    implicitHeight: theme.target
    implicitWidth: Math.max(theme.target, theme.iconSize + Math.max(word.implicitWidth, words.implicitWidth) + 4 * theme.gap)
    focusPolicy: Qt.TabFocus

    Accessible.name: text
    Accessible.description: note
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: root.theme.gap

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                theme: root.theme
                name: root.iconName
            }

            // No Column: it would leave a note without text where it last stood.
            Item {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(word.width, words.width)
                height: word.height + words.height

                Text {
                    id: word

                    anchors.left: parent.left
                    text: root.text
                    color: root.theme.ink
                    font.pixelSize: root.theme.label
                    font.bold: true
                }

                Text {
                    id: words

                    anchors.left: parent.left
                    anchors.top: word.bottom
                    width: Math.min(implicitWidth, root.width - root.theme.iconSize - 3 * root.theme.gap)
                    height: text !== "" ? implicitHeight : 0
                    text: root.note
                    color: root.theme.ink
                    font.pixelSize: root.theme.label
                    wrapMode: Text.WordWrap
                }
            }
        }
    }

    background: Rectangle {
        radius: root.theme.radius
        color: root.down ? root.theme.tilePressed : root.theme.card
        border.width: 2 * root.theme.hairline
        border.color: root.theme.border

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
        }
    }
}
