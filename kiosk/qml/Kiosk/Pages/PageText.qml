pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The paragraphs of a page; a safety sentence stands in a box of its own.
Column {
    id: root

    required property Theme theme
    required property list<PageParagraph> paragraphs
    required property Voice voice

    signal termTapped(string term)

    spacing: theme.paragraphGap

    Repeater {
        model: root.paragraphs

        Rectangle {
            id: box

            required property PageParagraph modelData
            readonly property bool spoken: modelData.statementId === root.voice.spoken
            readonly property bool whole: root.voice.sentence === root.voice.whole
            readonly property bool boxed: modelData.kind === "safety"

            objectName: "statement." + modelData.statementId
            width: root.width
            height: prose.implicitHeight + (boxed ? 2 * root.theme.gap : 0)
            radius: root.theme.radius
            color: boxed ? root.theme.safety : "transparent"
            border.width: boxed ? 3 * root.theme.hairline : 0
            border.color: root.theme.safetyBorder

            Prose {
                id: prose

                x: box.boxed ? root.theme.gap : 0
                y: x
                width: parent.width - 2 * x
                theme: root.theme
                words: box.modelData.words
                terms: box.modelData.terms
                sentences: box.modelData.sentences
                spokenFrom: box.whole ? 0 : root.voice.sentence
                spokenTo: !box.spoken ? -1 : box.whole ? words.length : root.voice.sentence
                bold: box.modelData.bold
                onTermTapped: term => root.termTapped(term)
            }
        }
    }
}
