pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Diagrams
import Kiosk.Theme

// A prompt to say again in one's own words what was explained, the picture that helps, and what should come back.
// It is the explanation that is checked: what was not said again is explained once more.
Surface {
    id: root

    required property Theme theme
    required property Labels labels
    required property ReadingPage page
    required property Talk talk
    required property Voice voice
    required property int rowHeight
    required property int buttonHeight
    // Whether what should come back is shown.
    required property bool recalling

    readonly property string prompt: page.blockId
    readonly property real pageHeight: height - rowHeight
    readonly property bool pictured: page.share > 0
    readonly property real button: theme.portrait ? (width - 2 * theme.gap) / 3 : Math.max(0.21 * width, 2 * theme.target)
    readonly property real buttonsWidth: 3 * button + 2 * theme.gap

    signal figureTapped

    ready: !picture.active || (picture.item as FigureView)?.ready === true

    Loader {
        id: picture

        anchors.left: parent.left
        active: root.pictured && root.page.figure !== null
        width: root.theme.portrait ? root.width : Math.round(root.page.share * root.width)
        height: root.theme.portrait ? Math.round(root.page.share * root.pageHeight) : root.pageHeight

        sourceComponent: FigureView {
            objectName: "figure"
            theme: root.theme
            labels: root.labels
            figure: root.page.figure
            block: root.prompt
            onTapped: root.figureTapped()
        }
    }

    Column {
        readonly property real start: root.theme.portrait || !picture.active ? 0 : picture.width + 2 * root.theme.gap

        anchors.left: parent.left
        anchors.leftMargin: start
        y: root.theme.portrait && picture.active ? picture.height + 2 * root.theme.gap : Math.max(0, (root.pageHeight - height) / 2)
        width: Math.min(root.width - start, root.theme.measure)
        spacing: root.theme.gap

        PageText {
            objectName: "page.text"
            width: parent.width
            theme: root.theme
            paragraphs: root.page.paragraphs
            voice: root.voice
        }

        // Both look at the same glass: what should come back is shown once it was said.  Nothing moves then.
        Item {
            width: parent.width
            height: Math.max(list.height, root.buttonHeight)

            RecallList {
                id: list

                width: parent.width
                theme: root.theme
                labels: root.labels
                said: root.page.recalled
                visible: root.recalling
            }

            ActionButton {
                objectName: "recall.show"
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                height: root.buttonHeight
                theme: root.theme
                iconName: "show"
                text: root.labels.recall
                visible: !root.recalling
                onClicked: root.talk.recall()
            }
        }
    }

    Caption {
        objectName: "recall.note"
        anchors.left: parent.left
        y: root.theme.portrait ? root.pageHeight + root.theme.gap : root.height - root.buttonHeight + (root.buttonHeight - height) / 2
        width: root.theme.portrait ? root.width : root.width - root.buttonsWidth - 2 * root.theme.gap
        theme: root.theme
        color: root.theme.softInk
        lineHeight: 1.1
        text: root.labels.recallNote
    }

    Row {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: root.theme.gap

        ChoiceButton {
            objectName: "recall.retold"
            width: root.button
            height: root.buttonHeight
            theme: root.theme
            text: root.labels.retold
            chosen: root.talk.retold.includes(root.prompt)
            onClicked: root.talk.turnRetold(root.prompt)
        }

        ChoiceButton {
            objectName: "recall.retake"
            width: root.button
            height: root.buttonHeight
            theme: root.theme
            text: root.labels.retake
            chosen: root.talk.toRetake.includes(root.prompt)
            onClicked: root.talk.turnToRetake(root.prompt)
        }

        ActionButton {
            objectName: "recall.review"
            width: root.button
            height: root.buttonHeight
            theme: root.theme
            iconName: "glossary"
            text: root.labels.review
            visible: root.page.again !== ""
            onClicked: root.talk.review(root.page.again)
        }
    }
}
