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

    readonly property bool ready: ((view.item as Surface)?.ready ?? false) && view.status === Loader.Ready && ((sheet.item as Sheets)?.ready ?? true)
    // While the voice reads, its controls stand above the bar.  The page moves up for them, over the row of the header
    // that can be spared; the stepper gives them its place.
    readonly property bool listening: awake && voice.open
    readonly property bool stepping: navigator.view === Navigator.Reading && navigator.book === Navigator.Steps
    readonly property bool recalling: navigator.view === Navigator.Reading && navigator.book === Navigator.TeachBack
    readonly property real lift: listening && !stepping && navigator.sheet === Navigator.NoSheet ? metrics.lift : 0
    readonly property bool awake: navigator.view === Navigator.Home || navigator.view === Navigator.Reading

    // Whether a frame was drawn since somebody woke it.
    property bool answered: false

    title: labels.homeTitle
    color: theme.paper
    onWidthChanged: metrics.resize(width, height)
    onHeightChanged: metrics.resize(width, height)
    // A visit that ends with the focus in the bar hides both; and a key that nobody hears wakes nobody.
    onAwakeChanged: {
        answered = false;
        if (!awake)
            view.forceActiveFocus();
    }
    onFrameSwapped: answered = awake
    onClosing: close => close.accepted = !lockdown

    // Up and Down lead from control to control, as Tab does: a keypad may have no other keys.
    function steer(event: KeyEvent): void {
        if (event.key === Qt.Key_Up || event.key === Qt.Key_Down) {
            const down = event.key === Qt.Key_Down;
            activeFocusItem.nextItemInFocusChain(down).forceActiveFocus(down ? Qt.TabFocusReason : Qt.BacktabFocusReason);
            event.accepted = true;
        } else {
            event.accepted = awake && keyboard.press(event.key);
        }
    }

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

    Header {
        id: header

        LayoutMirroring.enabled: theme.mirrored
        LayoutMirroring.childrenInherit: true
        x: theme.margin
        y: -root.lift
        width: root.width - 2 * x
        height: root.metrics.header
        theme: theme
        labels: labels
        navigator: root.navigator
        catalogue: root.catalogue
        staff: root.staff
        talk: root.talk
        enabled: view.enabled
        Keys.onPressed: event => root.steer(event)
        voice: root.voice
        lifted: root.lift > 0
        visible: root.awake && (theme.waitingRoom || !lifted)
    }

    Views {
        id: view

        LayoutMirroring.enabled: theme.mirrored
        LayoutMirroring.childrenInherit: true

        objectName: "view"
        Keys.onPressed: event => root.steer(event)
        focus: true
        enabled: root.navigator.sheet === Navigator.NoSheet && !root.presence.asking
        visible: root.navigator.sheet !== Navigator.Picture
        x: root.awake ? theme.margin : 0
        y: root.awake ? root.metrics.header - root.lift : 0
        width: root.awake ? root.metrics.contentWidth : root.width
        height: root.awake ? root.metrics.contentHeight - (root.lift > 0 && general.low && general.visible ? general.height : 0) : root.height
        theme: theme
        labels: labels
        words: staffLabels
        attract: root.attract
        catalogue: root.catalogue
        choices: root.choices
        curtain: root.curtain
        metrics: root.metrics
        navigator: root.navigator
        staff: root.staff
        step: root.step
        talk: root.talk
        voice: root.voice
        walkthrough: root.walkthrough
    }

    Caption {
        id: general

        // A tablet has it under the title, beside the button of the map, which is as high as both.
        readonly property bool low: root.metrics.footer > 0
        readonly property bool closes: root.navigator.view === Navigator.Reading && root.navigator.closing

        objectName: "general"
        x: theme.place(theme.margin, width, root.width)
        y: !low ? header.sentenceY : (root.listening ? strip.y - theme.gap / 2 : bar.y) - height
        width: root.metrics.contentWidth - (low ? 0 : header.aside)
        theme: theme
        color: spoken ? theme.spokenInk : theme.softInk
        spoken: root.voice.spoken === "standing.general"
        lineHeight: low ? 1.2 : 1
        horizontalAlignment: low ? Text.AlignHCenter : theme.mirrored ? Text.AlignRight : Text.AlignLeft
        text: root.catalogue.generalSentence + (standing.wanted && !theme.portrait ? (low ? " " : "\n") + root.catalogue.validitySentence : "")
        // Rows may fill their page to the last line: while the voice is open it is only said there, and where the page
        // has moved up over it.
        visible: low ? root.navigator.view === Navigator.Home || closes && !(root.listening && root.navigator.book === Navigator.Rows) : header.visible && (root.navigator.view === Navigator.Home || closes)
    }

    // Whose texts these are, on the last page of a section: with the sentence above; in portrait at the foot of the
    // page. While the voice is open it is only said.
    Caption {
        id: standing

        readonly property bool wanted: general.closes && !root.listening

        objectName: "standing"
        x: theme.margin
        width: root.metrics.contentWidth
        anchors.bottom: general.low ? general.top : bar.top
        anchors.bottomMargin: root.stepping ? root.metrics.stepper + 2 * theme.gap : root.recalling ? root.metrics.verdicts : 0
        theme: theme
        color: theme.softInk
        horizontalAlignment: Text.AlignHCenter
        text: root.catalogue.validitySentence
        visible: wanted && theme.portrait && root.navigator.footed
    }

    // Under a sheet the page does not move up: it would show between the controls.
    Rectangle {
        y: sheet.height
        width: root.width
        height: bar.y - y
        color: theme.paper
        visible: root.listening && sheet.active
    }

    Loader {
        id: strip

        LayoutMirroring.enabled: theme.mirrored
        LayoutMirroring.childrenInherit: true
        objectName: "voice"
        Keys.onPressed: event => root.steer(event)
        x: theme.margin
        y: bar.y - theme.gap - height
        width: root.metrics.contentWidth
        height: root.metrics.strip
        active: root.listening
        enabled: !root.presence.asking

        sourceComponent: VoiceStrip {
            theme: theme
            labels: labels
            voice: root.voice
        }
    }

    Bar {
        id: bar
        LayoutMirroring.enabled: theme.mirrored
        LayoutMirroring.childrenInherit: true

        x: theme.margin
        y: root.height - root.metrics.bar
        width: root.metrics.contentWidth
        height: root.metrics.bar
        theme: theme
        labels: labels
        navigator: root.navigator
        choices: root.choices
        presence: root.presence
        voice: root.voice
        buttonHeight: root.metrics.barButton
        rows: root.metrics.barRows
        Keys.onPressed: event => root.steer(event)
        hint: !root.listening && !root.choices.hasTurned && !root.navigator.closing && root.navigator.sheet === Navigator.NoSheet && theme.waitingRoom
        visible: root.awake
        enabled: !root.presence.asking
    }

    // Once the page in front is on the screen: a touch is answered before what may come next is drawn.
    Loader {
        active: root.awake && root.answered
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

        LayoutMirroring.enabled: theme.mirrored
        LayoutMirroring.childrenInherit: true

        objectName: "sheet"
        Keys.onPressed: event => root.steer(event)
        enabled: !root.presence.asking
        width: root.width
        height: root.listening ? strip.y - theme.gap : bar.y
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
            talk: root.talk
            questions: root.questions
            takeHome: root.takeHome
            voice: root.voice
            magnifier: root.magnifier
            sketch: root.sketch
        }
    }

    Loader {
        objectName: "presence"
        LayoutMirroring.enabled: theme.mirrored
        LayoutMirroring.childrenInherit: true
        anchors.fill: parent
        active: root.presence.asking
        sourceComponent: stillThere
        onLoaded: (item as Item)?.forceActiveFocus()
        onActiveChanged: if (!active)
            view.forceActiveFocus()
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
