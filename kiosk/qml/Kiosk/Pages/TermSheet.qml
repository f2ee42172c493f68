import QtQuick

import Kiosk.Backend

// What a word means.
Sheet {
    id: root

    required property Navigator navigator
    required property Voice voice

    title: navigator.term
    titleSpoken: voice.inTitle
    contentHeight: text.height
    onClosed: navigator.closeSheet()

    PageText {
        id: text

        objectName: "term.text"
        width: Math.min(parent.width, root.theme.measure)
        theme: root.theme
        paragraphs: root.navigator.explanation
        voice: root.voice
    }
}
