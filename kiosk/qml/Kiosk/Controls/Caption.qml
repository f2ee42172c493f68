import QtQuick

import Kiosk.Theme

// Lettering of the frame: titles, labels, captions.
Text {
    id: root

    required property Theme theme
    property bool title: false

    color: theme.ink
    font.pixelSize: title ? theme.title : theme.label
    font.bold: title
    wrapMode: Text.WordWrap
    lineHeight: 1.2
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
