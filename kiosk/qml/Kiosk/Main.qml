pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.Theme

Window {
    id: root

    required property AttractLoop attract
    required property Navigator navigator
    required property Catalogue catalogue
    required property Step step
    required property Choices choices
    required property Metrics metrics
    required property Presence presence
    required property Walkthrough walkthrough
    required property bool lockdown
    required property int duration

    readonly property bool ready: ((view.item as Surface)?.ready ?? false) && view.status === Loader.Ready && ((sheet.item as Sheets)?.ready ?? true)
    readonly property bool awake: navigator.view !== Navigator.Attract

    title: labels.homeTitle
    color: theme.paper
    onWidthChanged: metrics.resize(width, height)
    onHeightChanged: metrics.resize(width, height)
    onClosing: close => close.accepted = !lockdown

    Theme {
        id: theme

        mm: root.metrics.mm
        trueMm: root.metrics.trueMm
        portrait: root.metrics.portrait
        waitingRoom: root.metrics.waitingRoom
        highContrast: root.choices.highContrast
        margin: root.metrics.margin
        gap: root.metrics.gap
        target: root.metrics.target
        label: root.metrics.label
        title: root.metrics.title
        body: root.metrics.body
        line: root.metrics.line
        measure: root.metrics.measure
        paragraphGap: root.metrics.paragraphGap
        duration: root.duration
        actionColour: root.catalogue.actionColour
        icons: root.catalogue.icons
    }

    Labels {
        id: labels

        texts: root.catalogue.labels
    }

    Header {
        x: theme.margin
        width: root.width - 2 * x
        height: root.metrics.header
        theme: theme
        labels: labels
        navigator: root.navigator
        catalogue: root.catalogue
        visible: root.awake
    }

    Loader {
        id: view

        objectName: "view"
        focus: true
        enabled: root.navigator.sheet === Navigator.NoSheet && !root.presence.asking
        visible: root.navigator.sheet !== Navigator.Picture
        x: root.awake ? theme.margin : 0
        y: root.awake ? root.metrics.header : 0
        width: root.awake ? root.metrics.contentWidth : root.width
        height: root.awake ? root.metrics.contentHeight : root.height
        sourceComponent: root.navigator.view === Navigator.Attract ? waiting : root.navigator.view === Navigator.Home ? home : [pages, steps, rows, glossary][root.navigator.book]
    }

    Caption {
        objectName: "general"
        x: theme.margin
        width: root.metrics.contentWidth
        anchors.bottom: bar.top
        theme: theme
        color: theme.softInk
        horizontalAlignment: Text.AlignHCenter
        text: root.catalogue.generalSentence
        visible: root.navigator.view === Navigator.Home || root.awake && root.navigator.closing
    }

    Bar {
        id: bar

        x: theme.margin
        y: root.height - root.metrics.bar
        width: root.metrics.contentWidth
        height: root.metrics.bar
        theme: theme
        labels: labels
        navigator: root.navigator
        presence: root.presence
        buttonHeight: root.metrics.barButton
        rows: root.metrics.barRows
        hint: !root.choices.hasTurned && !root.navigator.closing && root.navigator.sheet === Navigator.NoSheet
        visible: root.awake
        enabled: !root.presence.asking
    }

    Loader {
        active: root.awake
        width: root.metrics.contentWidth
        height: root.metrics.contentHeight

        sourceComponent: Preloader {
            theme: theme
            labels: labels
            navigator: root.navigator
            stepperHeight: root.metrics.stepper
        }
    }

    Loader {
        id: sheet

        objectName: "sheet"
        enabled: !root.presence.asking
        width: root.width
        height: bar.y
        active: root.navigator.sheet !== Navigator.NoSheet
        onLoaded: (item as Item)?.forceActiveFocus()
        onActiveChanged: if (!active)
            view.forceActiveFocus()

        sourceComponent: Sheets {
            theme: theme
            labels: labels
            navigator: root.navigator
            choices: root.choices
            step: root.step
        }
    }

    Loader {
        objectName: "presence"
        anchors.fill: parent
        active: root.presence.asking
        sourceComponent: stillThere
        onLoaded: (item as Item)?.forceActiveFocus()
        onActiveChanged: if (!active)
            view.forceActiveFocus()
    }

    Component {
        id: waiting

        AttractPage {
            attract: root.attract
            theme: theme
            labels: labels
            catalogue: root.catalogue
            navigator: root.navigator
        }
    }

    Component {
        id: home

        HomePage {
            theme: theme
            labels: labels
            catalogue: root.catalogue
            navigator: root.navigator
        }
    }

    Component {
        id: pages

        PagesBook {
            theme: theme
            labels: labels
            navigator: root.navigator
        }
    }

    Component {
        id: steps

        StepsBook {
            theme: theme
            labels: labels
            navigator: root.navigator
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
            theme: theme
            navigator: root.navigator
            choices: root.choices
        }
    }

    Component {
        id: glossary

        GlossaryBook {
            theme: theme
            navigator: root.navigator
            columns: root.metrics.termColumns
            cellHeight: root.metrics.termCell
        }
    }

    Component {
        id: stillThere

        StillThere {
            theme: theme
            labels: labels
            presence: root.presence
        }
    }
}
