pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

// A paragraph set word by word, so that a glossary word can be touched where
// it stands.  Lines break as `kiosk.typesetting` measured them.
Item {
    id: root

    required property Theme theme
    required property list<string> words
    property list<string> terms
    // Number of the sentence of each word, and the range of those that are read aloud now.
    property list<int> sentences
    property int spokenFrom: 0
    property int spokenTo: -1
    property bool bold: false
    property string text: words.join(" ")

    signal termTapped(string term)

    implicitHeight: flow.height
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    TextMetrics {
        id: space

        font.pixelSize: root.theme.body
        text: " "
    }

    Flow {
        id: flow

        anchors.left: parent.left
        width: root.width + Math.ceil(space.advanceWidth)

        Repeater {
            model: root.words

            ProseWord {
                required property int index
                required property string modelData

                theme: root.theme
                word: modelData
                term: root.terms[index] ?? ""
                bold: root.bold
                spoken: (root.sentences[index] ?? 0) >= root.spokenFrom && (root.sentences[index] ?? 0) <= root.spokenTo
                space: Math.ceil(space.advanceWidth)
                onTapped: root.termTapped(term)
            }
        }
    }
}
