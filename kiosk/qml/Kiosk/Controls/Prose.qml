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
                space: Math.ceil(space.advanceWidth)
                onTapped: root.termTapped(term)
            }
        }
    }
}
