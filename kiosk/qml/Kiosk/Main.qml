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
    required property Talk talk
    required property Choices choices
    required property Curtain curtain
    required property Keyboard keyboard
    required property Magnifier magnifier
    required property Sketch sketch
    required property Metrics metrics
    required property Presence presence
    required property Questions questions
    required property TakeHome takeHome
    required property Walkthrough walkthrough
    required property Staff staff
    required property Voice voice
    required property bool lockdown
    required property int duration
    // The size that it will be shown with, if that is known.
    required property size firstSize

    // Nobody is there; or staff see what visitors would.
    readonly property bool asleep: waiting.sourceComponent !== null
    readonly property bool ready: (!asleep || invites) && ((visit.item as Visit)?.ready ?? false)
    // Whether the screen that waits has its picture, and a touch of it would be answered at once.
    readonly property bool invites: ((waiting.item as Surface)?.ready ?? false) && visit.item !== null

    // Whether a frame was drawn since somebody woke it, or left.
    property bool drawn: false
    // The same, and whoever waited for that frame has heard of it.
    property bool settled: false

    function settle(): void {
        settled = settled || drawn;
    }

    width: firstSize.width
    height: firstSize.height
    title: labels.homeTitle
    color: theme.paper
    onWidthChanged: metrics.resize(width, height)
    onHeightChanged: metrics.resize(width, height)
    onAsleepChanged: drawn = settled = false
    onFrameSwapped: {
        drawn = true;
        Qt.callLater(settle);
    }
    // At the start all is made at once, before the first frame, while the picture of that screen is read.
    Component.onCompleted: settled = true
    onClosing: close => close.accepted = !lockdown

    Theme {
        id: theme

        mm: root.metrics.mm
        trueMm: root.metrics.trueMm
        portrait: root.metrics.portrait
        mirrored: root.choices.mirrored
        waitingRoom: root.metrics.waitingRoom
        scheme: root.choices.scheme
        margin: root.metrics.margin
        gap: root.metrics.gap
        target: root.metrics.target
        label: root.metrics.label
        title: root.metrics.title
        body: root.metrics.body
        line: root.metrics.line
        measure: root.metrics.measure
        paragraphGap: root.metrics.paragraphGap
        duration: root.choices.reducedMotion ? 0 : root.duration
        actionColour: root.catalogue.actionColour
        icons: root.catalogue.icons
    }

    Labels {
        id: labels

        texts: root.catalogue.labels
    }

    StaffLabels {
        id: staffLabels

        texts: root.staff.words
    }

    Loader {
        id: waiting

        LayoutMirroring.enabled: theme.mirrored
        LayoutMirroring.childrenInherit: true

        // Not filled: what is above them has a size only once the window is shown.
        width: root.width
        height: root.height
        focus: true
        sourceComponent: root.curtain.drawn ? closed : [attraction, null, null, null, attraction][root.navigator.view]
        onLoaded: (item as Item)?.forceActiveFocus()
    }

    // What comes after a touch is made once the screen that waits for it is seen again.
    Loader {
        id: visit

        width: root.width
        height: root.height
        active: !root.asleep || root.settled
        visible: !root.asleep
        sourceComponent: visitor
    }

    Component {
        id: attraction

        AttractPage {
            attract: root.attract
            theme: theme
            labels: labels
            catalogue: root.catalogue
            navigator: root.navigator
        }
    }

    Component {
        id: closed

        Closed {
            theme: theme
            labels: labels
            navigator: root.navigator
        }
    }

    Component {
        id: visitor

        Visit {
            theme: theme
            labels: labels
            words: staffLabels
            navigator: root.navigator
            catalogue: root.catalogue
            step: root.step
            talk: root.talk
            choices: root.choices
            keyboard: root.keyboard
            magnifier: root.magnifier
            sketch: root.sketch
            metrics: root.metrics
            presence: root.presence
            questions: root.questions
            takeHome: root.takeHome
            walkthrough: root.walkthrough
            staff: root.staff
            voice: root.voice
            settled: root.settled
        }
    }
}
