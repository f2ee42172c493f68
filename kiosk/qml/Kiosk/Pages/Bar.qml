import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The controls, at the same place on every screen.  One that has nothing to do is absent; one that this kiosk never
// has, because there is one language and no voice, leaves no gap either.
Item {
    id: root

    required property Theme theme
    required property Labels labels
    required property Navigator navigator
    required property Choices choices
    required property Presence presence
    required property Voice voice
    required property int buttonHeight
    required property int rows
    required property bool hint

    readonly property bool reading: navigator.view === Navigator.Reading
    // Upright, what leads through the pages stands above what is always there; else all in one row.
    readonly property bool stacked: rows === 2
    readonly property int extras: (choices.languages.length > 1 ? 1 : 0) + (voice.lent ? 1 : 0)
    readonly property int services: 2 + extras
    readonly property int smalls: stacked ? 2 : 2 + services
    readonly property real small: (width - (smalls + 1) * theme.gap) / (5 + smalls / 2)
    readonly property real large: small * (10 - smalls) / 4
    readonly property real service: stacked ? (width - (services - 1) * theme.gap) / services : small
    readonly property real lower: stacked ? buttonHeight + theme.gap : 0
    readonly property real turnX: smalls * (small + theme.gap)

    // Start of the n-th control that is always there.
    function at(place: int): real {
        return (stacked ? 0 : 2 * (small + theme.gap)) + place * (service + theme.gap);
    }

    BarButton {
        objectName: "bar.home"
        anchors.left: parent.left
        width: root.small
        height: root.buttonHeight
        theme: root.theme
        iconName: "home"
        text: root.labels.home
        visible: root.reading
        onClicked: root.navigator.home()
    }

    BarButton {
        objectName: "bar.back"
        anchors.left: parent.left
        anchors.leftMargin: root.small + root.theme.gap
        width: root.small
        height: root.buttonHeight
        theme: root.theme
        iconName: "back"
        text: root.labels.back
        visible: root.navigator.canGoBack
        onClicked: root.navigator.back()
    }

    BarButton {
        objectName: "bar.listen"
        anchors.left: parent.left
        anchors.leftMargin: root.at(0)
        y: root.lower
        width: root.service
        height: root.buttonHeight
        theme: root.theme
        iconName: root.voice.open ? "stop" : "listen"
        text: root.voice.open ? root.labels.listenStop : root.labels.listen
        visible: root.voice.speaks
        onClicked: root.voice.open ? root.voice.close() : root.voice.toggle()
    }

    BarButton {
        objectName: "bar.language"
        anchors.left: parent.left
        anchors.leftMargin: root.at(root.extras - 1)
        y: root.lower
        width: root.service
        height: root.buttonHeight
        theme: root.theme
        iconName: "language"
        // Who cannot read this language looks for the name of another.
        heading: root.choices.otherLanguages.join("  ")
        text: root.labels.language
        visible: root.choices.languages.length > 1
        onClicked: root.navigator.openLanguage()
    }

    BarButton {
        objectName: "bar.display"
        anchors.left: parent.left
        anchors.leftMargin: root.at(root.extras)
        y: root.lower
        width: root.service
        height: root.buttonHeight
        theme: root.theme
        iconName: "display"
        text: root.labels.display
        onClicked: root.navigator.openDisplay()
    }

    BarButton {
        objectName: "bar.finish"
        anchors.left: parent.left
        anchors.leftMargin: root.at(root.extras + 1)
        y: root.lower
        width: root.service
        height: root.buttonHeight
        theme: root.theme
        iconName: "finish"
        text: root.labels.finish
        onClicked: root.presence.finish()
    }

    BarButton {
        objectName: "bar.previous"
        anchors.left: parent.left
        anchors.leftMargin: root.turnX
        width: root.large
        height: root.buttonHeight
        theme: root.theme
        iconName: "previous"
        text: root.labels.previous
        visible: root.navigator.canTurnBack
        onClicked: root.navigator.previous()
    }

    BarButton {
        id: next

        objectName: "bar.next"
        anchors.left: parent.left
        anchors.leftMargin: root.turnX + root.large + root.theme.gap
        width: root.large
        height: root.buttonHeight
        theme: root.theme
        primary: true
        iconName: "next"
        text: root.labels.next
        visible: root.navigator.canTurnOn
        onClicked: root.navigator.next()
    }

    Rectangle {
        objectName: "hint.next"
        anchors.right: next.right
        anchors.bottom: next.top
        anchors.bottomMargin: root.theme.hairline
        width: words.implicitWidth + 2 * root.theme.label
        height: root.theme.label * 1.5
        radius: height / 2
        color: root.theme.ink
        visible: root.hint && next.visible

        Caption {
            id: words

            anchors.centerIn: parent
            theme: root.theme
            color: root.theme.card
            text: root.labels.nextHint
        }
    }
}
