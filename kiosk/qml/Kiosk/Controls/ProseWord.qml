pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk.Theme

// A word; a dotted line under it says that it can be touched, a band behind it that it is read aloud.
Rectangle {
    id: root

    required property Theme theme
    required property string word
    required property string term
    required property bool bold
    required property real space
    property bool spoken: false

    signal tapped

    objectName: term !== "" ? "word." + term : ""
    width: Math.ceil(text.implicitWidth) + space
    height: theme.line
    color: spoken ? theme.spoken : "transparent"
    activeFocusOnTab: term !== ""
    Accessible.role: Accessible.Link
    Accessible.name: word
    Accessible.ignored: term === ""
    Accessible.onPressAction: tapped()
    Keys.onReturnPressed: tapped()
    Keys.onEnterPressed: tapped()
    Keys.onSpacePressed: tapped()

    Text {
        id: text

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        // The mark (U+200F) keeps the full stop after a Latin word on the side where the sentence ends.
        text: root.theme.mirrored ? "\u200f" + root.word : root.word
        color: root.spoken ? root.theme.spokenInk : root.term !== "" ? root.theme.action : root.theme.ink
        font.pixelSize: root.theme.body
        font.bold: root.bold
    }

    Loader {
        active: root.term !== ""
        anchors.fill: parent

        sourceComponent: Item {
            Shape {
                anchors.left: parent.left
                width: text.implicitWidth
                height: parent.height

                ShapePath {
                    strokeColor: root.spoken ? root.theme.spokenInk : root.theme.action
                    strokeWidth: Math.max(2, root.theme.body * 0.07)
                    strokeStyle: ShapePath.DashLine
                    dashPattern: [0.2, 2]
                    capStyle: ShapePath.RoundCap
                    fillColor: "transparent"
                    startX: strokeWidth / 2
                    startY: text.y + text.height * 0.97

                    PathLine {
                        x: text.implicitWidth
                        y: text.y + text.height * 0.97
                    }
                }
            }

            FocusRing {
                theme: root.theme
                shown: root.activeFocus
                anchors.rightMargin: root.space - 2 * root.theme.focusWidth
            }

            TapHandler {
                margin: Math.max(0, (root.theme.target - Math.min(root.width, root.height)) / 2)
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.tapped()
            }
        }
    }
}
