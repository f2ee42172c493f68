pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Where I am, whose kiosk this is, and who helps.
Item {
    id: root

    required property Theme theme
    required property Labels labels
    required property Navigator navigator
    required property Catalogue catalogue
    required property Staff staff
    required property Talk talk
    // Room at the end that the button of the map takes.
    readonly property real aside: map.visible ? map.width + 2 * theme.gap : 0
    // Where a sentence stands under the title, across.
    readonly property real sentenceY: title.y + title.height
    readonly property bool paged: reading && navigator.pages.length > 1
    required property Voice voice
    // Whether the page has moved up over what can be spared here.
    required property bool lifted
    readonly property bool reading: navigator.view === Navigator.Reading

    Item {
        id: top

        y: root.theme.gap
        width: parent.width
        height: visible ? root.theme.label * 1.5 + root.theme.gap : 0
        visible: root.theme.waitingRoom && !root.lifted

        Image {
            id: logo

            anchors.left: parent.left
            height: root.theme.label * 1.5
            width: source.toString() !== "" ? height * 2 : 0
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: Image.AlignLeft
            source: root.catalogue.centreLogo
            sourceSize.height: Math.ceil(height * Screen.devicePixelRatio)
            asynchronous: true
        }

        Caption {
            id: name

            anchors.left: logo.right
            anchors.leftMargin: logo.width > 0 ? root.theme.gap : 0
            theme: root.theme
            color: root.theme.softInk
            text: root.catalogue.centreName
        }

        Caption {
            objectName: "help"
            anchors.right: parent.right
            theme: root.theme
            color: root.theme.softInk
            text: root.catalogue.helpSentence
        }
    }

    Caption {
        id: title

        objectName: "title"
        anchors.left: parent.left
        y: map.visible ? 0 : parent.height - height - root.theme.gap
        width: parent.width - root.aside - (progress.visible ? progress.width + root.theme.gap : 0)
        theme: root.theme
        title: true
        lineHeight: map.visible ? 1 : 1.2
        spoken: root.voice.inTitle && root.navigator.sheet === Navigator.NoSheet
        text: root.reading ? root.navigator.pageTitle : root.theme.waitingRoom ? root.labels.homeTitle : root.catalogue.centreName
        Accessible.role: Accessible.Heading
    }

    // The centre's name, wherever it stands: seven taps on it are for staff, and nothing shows them.
    Item {
        objectName: "centre"
        x: root.theme.waitingRoom ? name.x : root.theme.place(0, width, root.width)
        y: root.theme.waitingRoom ? top.y : title.y
        width: Math.max(root.theme.target, root.theme.waitingRoom ? name.width : title.contentWidth)
        height: root.theme.waitingRoom ? name.height : title.height
        visible: !root.lifted && (root.theme.waitingRoom || !root.reading)

        TapHandler {
            margin: root.theme.gap
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.staff.tapName()
        }
    }

    NotedButton {
        id: map

        objectName: "header.map"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.gap
        height: root.theme.target
        theme: root.theme
        iconName: "map"
        text: root.labels.map
        note: root.paged ? count.text : ""
        visible: !root.theme.waitingRoom
        onClicked: root.talk.open()
    }

    TextMetrics {
        id: words

        font.pixelSize: root.theme.title
        font.bold: true
        text: title.text
    }

    Row {
        id: progress

        anchors.right: parent.right
        anchors.rightMargin: root.aside
        anchors.verticalCenter: title.verticalCenter
        spacing: root.theme.gap
        visible: root.paged

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: root.theme.gap / 2
            visible: words.advanceWidth + (count.visible ? count.width : 0) + root.navigator.pages.length * root.theme.label + root.aside + 2 * root.theme.gap < root.width

            Repeater {
                model: root.navigator.pages.length

                Rectangle {
                    required property int index
                    readonly property bool current: index === root.navigator.pageIndex

                    anchors.verticalCenter: parent?.verticalCenter
                    width: current ? 2.4 * height : height
                    height: root.theme.label * 0.45
                    radius: height / 2
                    color: index <= root.navigator.pageIndex ? root.theme.action : root.theme.card
                    border.width: root.theme.hairline
                    border.color: root.theme.action
                }
            }
        }

        Caption {
            id: count

            objectName: "progress"
            // The button of the map says it.
            visible: !map.visible
            theme: root.theme
            text: (root.navigator.book === Navigator.Steps ? root.labels.step : root.labels.page).arg(root.navigator.pageIndex + 1).arg(root.navigator.pages.length)
        }
    }
}
