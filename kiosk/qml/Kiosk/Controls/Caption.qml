import QtQuick

import Kiosk.Theme

// Lettering of the frame: titles, labels, captions.
Text {
    id: root

    required property Theme theme
    property bool title: false
    // Whether it is read aloud now.
    property bool spoken: false

    color: spoken ? theme.spokenInk : theme.ink
    font.pixelSize: title ? theme.title : theme.label
    font.bold: title
    wrapMode: Text.WordWrap
    lineHeight: 1.2
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        z: -1
        x: (parent.effectiveHorizontalAlignment === Text.AlignHCenter ? (parent.width - parent.contentWidth) / 2 : parent.effectiveHorizontalAlignment === Text.AlignRight ? parent.width - parent.contentWidth : 0) - root.theme.gap / 4
        width: parent.contentWidth + root.theme.gap / 2
        height: parent.height
        color: root.theme.spoken
        visible: root.spoken
    }
}
