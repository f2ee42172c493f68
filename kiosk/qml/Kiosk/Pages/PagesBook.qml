pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Pages turned from side to side.  The place comes from the navigator; a swipe
// only asks.  Three pages are alive: the one in front and its neighbours.
SwipeGesture {
    id: root

    required property Labels labels
    required property Navigator navigator
    readonly property real stride: width + 4 * theme.gap

    clip: true
    onNext: navigator.next()
    onPrevious: navigator.previous()

    Repeater {
        model: root.navigator.pages

        Loader {
            id: leaf

            required property ReadingPage modelData
            required property int index
            readonly property int away: index - root.navigator.pageIndex
            readonly property bool front: away === 0
            readonly property bool ready: (item as ReadingPageView)?.ready ?? false
            property real place: away * root.stride

            x: place + root.shift
            width: root.width
            height: root.height
            active: Math.abs(away) <= 1
            enabled: front
            onReadyChanged: if (front)
                root.ready = ready
            onFrontChanged: if (front)
                root.ready = ready

            sourceComponent: ReadingPageView {
                theme: root.theme
                labels: root.labels
                page: leaf.modelData
                block: leaf.modelData.blockId
                onSpotTapped: block => root.navigator.openBlock(block)
                onTermTapped: term => root.navigator.explain(term)
                onFigureTapped: root.navigator.enlarge("")
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
