pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// Every page of the talk: a section, then one of its pages.  The same touches hide what does
// not concern this talk.  All at once, so that nothing is more than two touches away.
FocusScope {
    id: root

    required property Theme theme
    required property Labels labels
    required property Navigator navigator
    required property Talk talk

    readonly property var plan: talk.plan
    readonly property bool ready: [...Array(thumbs.count).keys()].every(i => (thumbs.itemAt(i) as MapThumb)?.ready ?? false)
    readonly property int columns: plan.chapterColumns
    readonly property real cellWidth: Math.floor((width - 2 * theme.margin - (columns - 1) * theme.gap) / columns)

    focus: true
    Keys.onEscapePressed: navigator.closeSheet()
    Accessible.role: Accessible.Dialog
    Accessible.name: labels.mapTitle

    Rectangle {
        anchors.fill: parent
        color: root.theme.paper

        MouseArea {
            anchors.fill: parent
        }
    }

    Grid {
        id: chapters

        x: root.theme.margin
        y: root.theme.gap
        width: parent.width - 2 * x
        columns: root.columns
        spacing: root.theme.gap

        Repeater {
            model: root.talk.chapters

            MapCell {
                required property MapChapter modelData

                objectName: "map." + modelData.sectionId
                width: root.cellWidth
                height: root.plan.chapterHeight
                theme: root.theme
                text: modelData.title
                detail: struck ? root.labels.mapHidden : ""
                chosen: modelData.sectionId === root.talk.chapter
                struck: root.talk.hiddenChapters.includes(modelData.sectionId)
                onClicked: root.talk.show(modelData.sectionId)
            }
        }

        MapCell {
            objectName: "map.hide"
            width: root.cellWidth
            height: root.plan.chapterHeight
            theme: root.theme
            tool: true
            iconName: root.talk.hiding ? "show" : "hide"
            text: root.talk.hiding ? root.labels.mapOpen : root.labels.mapHide
            onClicked: root.talk.turnHiding()
        }

        MapCell {
            objectName: "sheet.close"
            width: root.cellWidth
            height: root.plan.chapterHeight
            theme: root.theme
            tool: true
            iconName: "close"
            text: root.labels.close
            focus: true
            onClicked: root.navigator.closeSheet()
        }
    }

    Grid {
        anchors.top: chapters.bottom
        anchors.topMargin: root.theme.gap
        x: root.theme.margin
        width: chapters.width
        columns: root.plan.columns
        spacing: root.theme.gap

        Repeater {
            id: thumbs

            model: root.talk.pages

            MapThumb {
                required property MapPage modelData

                objectName: "map." + modelData.blockId
                width: root.plan.width
                height: root.plan.height
                theme: root.theme
                page: modelData
                pad: root.plan.pad
                detail: struck ? root.labels.mapHidden : ""
                hiding: root.talk.hiding
                front: modelData.blockId === root.talk.here
                struck: root.talk.hiddenPages.includes(modelData.blockId)
                onClicked: root.talk.touch(modelData.blockId)
            }
        }

        MapCell {
            objectName: "map.whole"
            width: root.plan.width
            height: root.plan.height
            theme: root.theme
            tool: true
            iconName: struck ? "show" : "hide"
            text: root.labels.mapWhole
            struck: root.talk.hiddenChapters.includes(root.talk.chapter)
            visible: root.talk.hiding
            onClicked: root.talk.touchWhole()
        }
    }
}
