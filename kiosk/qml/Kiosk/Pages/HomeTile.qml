import QtQuick
import QtQuick.Templates as T

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A section of the home page: its picture and its title.
T.AbstractButton {
    id: root

    required property Theme theme
    required property Tile tile
    // The size of the letters: no more than the `fitting` of every tile beside it.
    required property real lettering
    // Whether its title is read aloud now.
    property bool spoken: false
    property bool stacked: height > width * 0.8
    readonly property bool ready: picture.status !== Image.Loading
    // The largest size at which this title fits.
    readonly property real fitting: trial.fontInfo.pixelSize

    text: tile.title
    focusPolicy: Qt.TabFocus
    Accessible.name: text
    Accessible.description: tile.lead
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Image {
            id: picture

            readonly property real side: root.stacked ? Math.min(parent.width, parent.height * 0.55) : Math.min(parent.height, parent.width * 0.36)

            x: root.stacked ? (parent.width - width) / 2 : root.theme.place(root.theme.gap, width, parent.width)
            y: root.stacked ? root.theme.gap : (parent.height - height) / 2
            width: side - root.theme.gap
            height: width
            // Made behind the attract screen it may take its time; on the way home there is to be no hole.
            asynchronous: !visible
            source: root.tile.icon
            sourceSize: Qt.size(Math.ceil(width * Screen.devicePixelRatio), Math.ceil(height * Screen.devicePixelRatio))
        }

        Text {
            id: title

            readonly property real start: root.stacked ? root.theme.gap : picture.width + 2 * root.theme.gap

            anchors.left: parent.left
            anchors.leftMargin: start
            y: root.stacked ? picture.y + picture.height : 0
            width: parent.width - start - root.theme.gap
            height: parent.height - y - root.theme.gap / 2
            text: root.text
            color: root.spoken ? root.theme.spokenInk : root.theme.ink
            font.pixelSize: root.lettering
            font.bold: true
            wrapMode: Text.WordWrap
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
        }

        // Never seen: it finds the size.
        Text {
            id: trial

            width: title.width
            // Letters that fill a tile from edge to edge look cramped.
            height: title.height - root.theme.gap
            visible: false
            text: root.text
            font.pixelSize: Math.max(root.theme.title, Math.min(root.theme.body, root.theme.title * 1.5))
            font.bold: true
            fontSizeMode: Text.Fit
            minimumPixelSize: root.theme.label
            wrapMode: Text.WordWrap
        }
    }

    background: Rectangle {
        radius: 2 * root.theme.radius
        color: root.spoken ? root.theme.spoken : root.down ? root.theme.tilePressed : root.theme.card
        border.width: 2 * root.theme.hairline
        border.color: root.theme.border

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
        }
    }
}
