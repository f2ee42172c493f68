pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Pages turned from side to side.  The place comes from the navigator; a swipe
// only asks.  Three pages are alive: the one in front and its neighbours.  Who turns
// faster than pictures are drawn waits for them: the page before stays until they are there.
SwipeGesture {
    id: root

    required property Labels labels
    required property Navigator navigator
    required property Voice voice
    required property Talk talk
    required property int verdictHeight
    required property int buttonHeight
    readonly property real stride: width + 4 * theme.gap
    // The section whose page is in front, and the number of that page.
    property string section: ""
    property int shown: 0

    // Once the page in front stands, the paragraphs of all three are made pictures, one in each frame.
    function keepNext(): void {
        const front = navigator.pageIndex;
        const alive = [front, front + 1, front - 1].map(index => leaves.itemAt(index)).filter(leaf => leaf?.active);
        if (alive[0]?.x !== 0)
            return;
        const next = alive.find(leaf => leaf.kept < leaf.modelData.paragraphs.length);
        if (next)
            next.kept += 1;
    }

    clip: true
    onNext: navigator.next()
    onPrevious: navigator.previous()

    Connections {
        target: root.Window.window
        enabled: root.theme.slowText

        function onFrameSwapped(): void {
            root.keepNext();
        }
    }

    Repeater {
        id: leaves

        model: root.navigator.pages

        Loader {
            id: leaf

            required property ReadingPage modelData
            required property int index
            readonly property bool front: index === root.navigator.pageIndex
            // In a section that is new, nothing stays.
            readonly property int away: index - (root.section === root.navigator.section ? root.shown : root.navigator.pageIndex)
            readonly property bool ready: (item as Surface)?.ready ?? false
            property int kept: 0
            property real place: (root.theme.mirrored ? -away : away) * root.stride

            function arrive(): void {
                if (!front)
                    return;
                root.ready = ready;
                if (ready) {
                    root.shown = index;
                    root.section = root.navigator.section;
                }
            }

            x: place + root.shift
            width: root.width
            height: root.height
            active: front || Math.abs(away) <= 1
            enabled: front
            onActiveChanged: kept = 0
            onReadyChanged: arrive()
            onFrontChanged: arrive()

            sourceComponent: root.navigator.book === Navigator.TeachBack ? prompt : text

            Component {
                id: text

                ReadingPageView {
                    theme: root.theme
                    labels: root.labels
                    page: leaf.modelData
                    block: leaf.modelData.blockId
                    voice: root.voice
                    kept: leaf.kept
                    onSpotTapped: block => root.navigator.openBlock(block)
                    onTermTapped: term => root.navigator.explain(term)
                    onFigureTapped: root.navigator.enlarge("")
                }
            }

            Component {
                id: prompt

                PromptPage {
                    theme: root.theme
                    labels: root.labels
                    page: leaf.modelData
                    talk: root.talk
                    voice: root.voice
                    rowHeight: root.verdictHeight
                    buttonHeight: root.buttonHeight
                    recalling: leaf.front && root.talk.recalling
                    onFigureTapped: root.navigator.enlarge("")
                }
            }

            Behavior on place {
                NumberAnimation {
                    duration: root.theme.duration
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
