pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// The view in front: a page between header and bar, or the staff page.  While nobody is there, where a visit begins.
Loader {
    id: root

    required property Theme theme
    required property Labels labels
    required property StaffLabels words
    required property Catalogue catalogue
    required property Choices choices
    required property Metrics metrics
    required property Navigator navigator
    required property Staff staff
    required property Step step
    required property Talk talk
    required property Voice voice
    required property Walkthrough walkthrough

    readonly property Component book: [pages, steps, rows, glossary, pages][navigator.book]

    sourceComponent: [home, home, book, staffPage, home][navigator.view]

    Component {
        id: home

        HomePage {
            theme: root.theme
            labels: root.labels
            catalogue: root.catalogue
            navigator: root.navigator
            voice: root.voice
        }
    }

    Component {
        id: pages

        PagesBook {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
            voice: root.voice
            talk: root.talk
            verdictHeight: root.metrics.verdicts
            buttonHeight: root.metrics.barButton
        }
    }

    Component {
        id: steps

        StepsBook {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
            voice: root.voice
            step: root.step
            choices: root.choices
            walkthrough: root.walkthrough
            stepperColumns: root.metrics.stepperColumns
            stepperHeight: root.metrics.stepper
        }
    }

    Component {
        id: rows

        RowsBook {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
            voice: root.voice
            choices: root.choices
            rise: root.metrics.rise
        }
    }

    Component {
        id: glossary

        GlossaryBook {
            theme: root.theme
            navigator: root.navigator
            voice: root.voice
            columns: root.metrics.termColumns
            cellHeight: root.metrics.termCell
        }
    }

    Component {
        id: staffPage

        StaffPage {
            theme: root.theme
            labels: root.labels
            words: root.words
            staff: root.staff
        }
    }
}
