pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Diagrams
import Kiosk.Theme

// A page: its picture, and its text beside or under it.
Surface {
    id: root

    required property Theme theme
    required property Labels labels
    required property ReadingPage page
    required property string block
    required property Voice voice
    property int kept: 0

    signal spotTapped(string block)
    signal termTapped(string term)
    signal figureTapped

    ready: !loader.active || (loader.item as FigureView)?.ready === true

    Loader {
        id: loader

        anchors.left: parent.left
        active: root.page.figure !== null && root.page.share > 0
        width: root.theme.portrait ? root.width : Math.round(root.page.share * root.width)
        height: root.theme.portrait ? Math.round(root.page.share * root.height) : root.height

        sourceComponent: FigureView {
            objectName: "figure"
            theme: root.theme
            labels: root.labels
            figure: root.page.figure
            block: root.block
            spoken: root.voice.spoken === "pictures." + figure.pictureId
            onSpotTapped: block => root.spotTapped(block)
            onTapped: root.figureTapped()
        }
    }

    PageText {
        objectName: "page.text"
        readonly property real start: root.theme.portrait || !loader.active ? 0 : loader.width + 2 * root.theme.gap

        anchors.left: parent.left
        anchors.leftMargin: start
        y: root.theme.portrait && loader.active ? loader.height + 2 * root.theme.gap : Math.max(0, Math.round((root.height - height) / 2))
        width: Math.min(root.width - start, root.theme.measure)
        theme: root.theme
        paragraphs: root.page.paragraphs
        voice: root.voice
        kept: root.kept
        onTermTapped: term => root.termTapped(term)
    }
}
