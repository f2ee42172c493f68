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
    required property Questions questions
    required property TakeHome takeHome
    required property Voice voice
    required property Magnifier magnifier
    required property Sketch sketch
    required property Talk talk

    readonly property bool ready: (loader.item as PictureSheet)?.ready ?? (loader.item as MapSheet)?.ready ?? true

    focus: true

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        sourceComponent: [null, display, term, picture, language, questions, takeHome, map][root.navigator.sheet]
        onLoaded: (item as Item)?.forceActiveFocus()
    }

    Component {
        id: display

        DisplaySheet {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
            choices: root.choices
            voice: root.voice
        }
    }

    Component {
        id: term

        TermSheet {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
            voice: root.voice
        }
    }

    Component {
        id: language

        LanguageSheet {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
            choices: root.choices
            voice: root.voice
        }
    }

    Component {
        id: questions

        QuestionsSheet {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
            questions: root.questions
            takeHome: root.takeHome
            voice: root.voice
        }
    }

    Component {
        id: takeHome

        TakeHomeSheet {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
            takeHome: root.takeHome
            voice: root.voice
        }
    }

    Component {
        id: map

        MapSheet {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
            talk: root.talk
        }
    }

    Component {
        id: picture

        PictureSheet {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
            step: root.step
            voice: root.voice
            magnifier: root.magnifier
            sketch: root.sketch
        }
    }
}
