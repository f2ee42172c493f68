import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The controls, at the same place on every screen.  One that has nothing to do is absent.
Item {
    id: root

    required property Theme theme
    required property Labels labels
    required property Navigator navigator
    required property Presence presence
    required property int buttonHeight
    required property int rows
    required property bool hint

    readonly property bool reading: navigator.view === Navigator.Reading
    readonly property real small: rows === 1 ? (width - 5 * theme.gap) / 7 : (width - 3 * theme.gap) / 4
    readonly property real large: rows === 1 ? 1.5 * small : (width - theme.gap) / 2
    readonly property real lower: rows === 1 ? 0 : buttonHeight + theme.gap
    readonly property real turnX: rows === 1 ? 4 * (small + theme.gap) : 0

    BarButton {
        objectName: "bar.home"
        y: root.lower
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
        x: root.small + root.theme.gap
        y: root.lower
        width: root.small
        height: root.buttonHeight
        theme: root.theme
        iconName: "back"
        text: root.labels.back
        visible: root.navigator.canGoBack
        onClicked: root.navigator.back()
    }

    BarButton {
        objectName: "bar.display"
        x: 2 * (root.small + root.theme.gap)
        y: root.lower
        width: root.small
        height: root.buttonHeight
        theme: root.theme
        iconName: "display"
        text: root.labels.display
        onClicked: root.navigator.openDisplay()
    }

    BarButton {
        objectName: "bar.finish"
        x: 3 * (root.small + root.theme.gap)
        y: root.lower
        width: root.small
        height: root.buttonHeight
        theme: root.theme
        iconName: "finish"
        text: root.labels.finish
        onClicked: root.presence.finish()
    }

    BarButton {
        objectName: "bar.previous"
        x: root.turnX
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
        x: root.turnX + root.large + root.theme.gap
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
