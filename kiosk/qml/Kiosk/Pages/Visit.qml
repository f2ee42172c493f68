pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// All that a visitor sees and touches, from the first touch to the end of the visit.  It is made anew for each one,
// while the attract screen is in front: the first touch is answered at once, and nothing is left of who was there.
FocusScope {
    id: root

    required property Theme theme
    required property Labels labels
    required property StaffLabels words
    required property Navigator navigator
    required property Catalogue catalogue
    required property Step step
    required property Talk talk
    required property Choices choices
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
    // Whether the page in front is on the screen.
    required property bool settled

    readonly property bool ready: ((view.item as Surface)?.ready ?? false) && view.status === Loader.Ready && ((sheet.item as Sheets)?.ready ?? true)
    // A page stands between header and bar; the staff page fills the window.
    readonly property bool framed: navigator.view !== Navigator.Staff
    // While the voice reads, its controls stand above the bar.  The page moves up for them, over the row of the header
    // that can be spared; the stepper gives them its place.
    readonly property bool listening: framed && voice.open
    readonly property bool stepping: navigator.view === Navigator.Reading && navigator.book === Navigator.Steps
    readonly property bool recalling: navigator.view === Navigator.Reading && navigator.book === Navigator.TeachBack
    readonly property real lift: listening && !stepping && navigator.sheet === Navigator.NoSheet ? metrics.lift : 0

    // Up and Down lead from control to control, as Tab does: a keypad may have no other keys.
    function steer(event: KeyEvent): void {
        if (event.key === Qt.Key_Up || event.key === Qt.Key_Down) {
            const down = event.key === Qt.Key_Down;
            root.Window.activeFocusItem.nextItemInFocusChain(down).forceActiveFocus(down ? Qt.TabFocusReason : Qt.BacktabFocusReason);
            event.accepted = true;
        } else {
            event.accepted = framed && keyboard.press(event.key);
        }
    }

    // Keys are for the page, unless something lies over it; and for nobody here before the first touch.
    function listen(): void {
        if (visible)
            view.forceActiveFocus();
    }

    onVisibleChanged: listen()
    onFramedChanged: if (!framed)
        listen()

    Header {
        id: header

        LayoutMirroring.enabled: root.theme.mirrored
        LayoutMirroring.childrenInherit: true
        x: root.theme.margin
        y: -root.lift
        width: root.width - 2 * x
        height: root.metrics.header
        theme: root.theme
        labels: root.labels
        navigator: root.navigator
        catalogue: root.catalogue
        staff: root.staff
        talk: root.talk
        enabled: view.enabled
        Keys.onPressed: event => root.steer(event)
        voice: root.voice
        lifted: root.lift > 0
        visible: root.framed && (root.theme.waitingRoom || !lifted)
    }

    Views {
        id: view

        LayoutMirroring.enabled: root.theme.mirrored
        LayoutMirroring.childrenInherit: true

        objectName: "view"
        Keys.onPressed: event => root.steer(event)
        focus: true
        enabled: root.navigator.sheet === Navigator.NoSheet && !root.presence.asking
        visible: root.navigator.sheet !== Navigator.Picture
        x: root.framed ? root.theme.margin : 0
        y: root.framed ? root.metrics.header - root.lift : 0
        width: root.framed ? root.metrics.contentWidth : root.width
        height: root.framed ? root.metrics.contentHeight - (root.lift > 0 && general.low && general.visible ? general.height : 0) : root.height
        theme: root.theme
        labels: root.labels
        words: root.words
        catalogue: root.catalogue
        choices: root.choices
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
        x: root.theme.place(root.theme.margin, width, root.width)
        y: !low ? header.sentenceY : (root.listening ? strip.y - root.theme.gap / 2 : bar.y) - height
        width: root.metrics.contentWidth - (low ? 0 : header.aside)
        theme: root.theme
        color: spoken ? root.theme.spokenInk : root.theme.softInk
        spoken: root.voice.spoken === "standing.general"
        lineHeight: low ? 1.2 : 1
        horizontalAlignment: low ? Text.AlignHCenter : root.theme.mirrored ? Text.AlignRight : Text.AlignLeft
        text: root.catalogue.generalSentence + (standing.wanted && !root.theme.portrait ? (low ? " " : "\n") + root.catalogue.validitySentence : "")
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
        x: root.theme.margin
        width: root.metrics.contentWidth
        anchors.bottom: general.low ? general.top : bar.top
        anchors.bottomMargin: root.stepping ? root.metrics.stepper + 2 * root.theme.gap : root.recalling ? root.metrics.verdicts : 0
        theme: root.theme
        color: root.theme.softInk
        horizontalAlignment: Text.AlignHCenter
        text: root.catalogue.validitySentence
        visible: wanted && root.theme.portrait && root.navigator.footed
    }

    // Under a sheet the page does not move up: it would show between the controls.
    Rectangle {
        y: sheet.height
        width: root.width
        height: bar.y - y
        color: root.theme.paper
        visible: root.listening && sheet.active
    }

    Loader {
        id: strip

        LayoutMirroring.enabled: root.theme.mirrored
        LayoutMirroring.childrenInherit: true
        objectName: "voice"
        Keys.onPressed: event => root.steer(event)
        x: root.theme.margin
        y: bar.y - root.theme.gap - height
        width: root.metrics.contentWidth
        height: root.metrics.strip
        active: root.listening
        enabled: !root.presence.asking

        sourceComponent: VoiceStrip {
            theme: root.theme
            labels: root.labels
            voice: root.voice
        }
    }

    Bar {
        id: bar
        LayoutMirroring.enabled: root.theme.mirrored
        LayoutMirroring.childrenInherit: true

        x: root.theme.margin
        y: root.height - root.metrics.bar
        width: root.metrics.contentWidth
        height: root.metrics.bar
        theme: root.theme
        labels: root.labels
        navigator: root.navigator
        choices: root.choices
        presence: root.presence
        voice: root.voice
        buttonHeight: root.metrics.barButton
        rows: root.metrics.barRows
        Keys.onPressed: event => root.steer(event)
        hint: !root.listening && !root.choices.hasTurned && !root.navigator.closing && root.navigator.sheet === Navigator.NoSheet && root.theme.waitingRoom
        visible: root.framed
        enabled: !root.presence.asking
    }

    // Once the page in front is on the screen: a touch is answered before what may come next is drawn.
    Loader {
        active: root.visible && root.framed && root.settled
        width: root.metrics.contentWidth
        height: root.metrics.contentHeight

        sourceComponent: Preloader {
            theme: root.theme
            labels: root.labels
            navigator: root.navigator
            stepperHeight: root.metrics.stepper
        }
    }

    Loader {
        id: sheet

        LayoutMirroring.enabled: root.theme.mirrored
        LayoutMirroring.childrenInherit: true

        objectName: "sheet"
        Keys.onPressed: event => root.steer(event)
        enabled: !root.presence.asking
        width: root.width
        height: root.listening ? strip.y - root.theme.gap : bar.y
        active: root.navigator.sheet !== Navigator.NoSheet
        onLoaded: (item as Item)?.forceActiveFocus()
        onActiveChanged: if (!active)
            root.listen()

        sourceComponent: Sheets {
            theme: root.theme
            labels: root.labels
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
        LayoutMirroring.enabled: root.theme.mirrored
        LayoutMirroring.childrenInherit: true
        anchors.fill: parent
        active: root.presence.asking
        sourceComponent: stillThere
        onLoaded: (item as Item)?.forceActiveFocus()
        onActiveChanged: if (!active)
            root.listen()
    }

    Component {
        id: stillThere

        StillThere {
            theme: root.theme
            labels: root.labels
            presence: root.presence
        }
    }
}
