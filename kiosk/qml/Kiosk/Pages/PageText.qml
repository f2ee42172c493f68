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
    // How many paragraphs are kept as pictures of themselves, which are quicker to move than letters are to draw.
    property int kept: 0

    signal termTapped(string term)

    spacing: theme.paragraphGap

    Repeater {
        model: root.paragraphs

        Item {
            id: paragraph

            required property PageParagraph modelData
            required property int index
            readonly property bool spoken: modelData.statementId === root.voice.spoken
            readonly property bool whole: root.voice.sentence === root.voice.whole
            readonly property bool boxed: modelData.kind === "safety"

            width: root.width
            height: box.height

            // With room for the ring of a word that the keyboard speaks to: a picture ends at its item's edge.
            Item {
                readonly property int room: 2 * root.theme.focusWidth

                x: -room
                y: -room
                width: parent.width + 2 * room
                height: parent.height + 2 * room
                layer.enabled: paragraph.index < root.kept

                Rectangle {
                    id: box

                    objectName: "statement." + paragraph.modelData.statementId
                    x: parent.room
                    y: parent.room
                    width: root.width
                    height: prose.implicitHeight + (paragraph.boxed ? 2 * root.theme.gap : 0)
                    radius: root.theme.radius
                    color: paragraph.boxed ? root.theme.safety : "transparent"
                    border.width: paragraph.boxed ? 3 * root.theme.hairline : 0
                    border.color: root.theme.safetyBorder

                    Prose {
                        id: prose

                        x: paragraph.boxed ? root.theme.gap : 0
                        y: x
                        width: parent.width - 2 * x
                        theme: root.theme
                        words: paragraph.modelData.words
                        terms: paragraph.modelData.terms
                        sentences: paragraph.modelData.sentences
                        spokenFrom: paragraph.whole ? 0 : root.voice.sentence
                        spokenTo: !paragraph.spoken ? -1 : paragraph.whole ? words.length : root.voice.sentence
                        bold: paragraph.modelData.bold
                        onTermTapped: term => root.termTapped(term)
                    }
                }
            }
        }
    }
}
