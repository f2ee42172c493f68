pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// What lies over a page: the display, a word explained, a picture large.
FocusScope {
    id: root

    required property Theme theme
    required property Labels labels
    required property Navigator navigator
    required property Choices choices
    required property Step step

    readonly property bool ready: (loader.item as PictureSheet)?.ready ?? true

    focus: true

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        sourceComponent: [null, display, term, picture][root.navigator.sheet]
        onLoaded: (item as Item)?.forceActiveFocus()
    }

    Component {
        id: display

        DisplaySheet {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
            choices: root.choices
        }
    }

    Component {
        id: term

        TermSheet {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
        }
    }

    Component {
        id: picture

        PictureSheet {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
            step: root.step
        }
    }
}
