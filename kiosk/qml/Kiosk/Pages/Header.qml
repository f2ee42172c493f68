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
    readonly property bool reading: navigator.view === Navigator.Reading

    Item {
        id: top

        y: root.theme.gap
        width: parent.width
        height: visible ? root.theme.label * 1.5 + root.theme.gap : 0
        visible: root.theme.waitingRoom

        Image {
            id: logo

            height: root.theme.label * 1.5
            width: source.toString() !== "" ? height * 2 : 0
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: Image.AlignLeft
            source: root.catalogue.centreLogo
            sourceSize.height: Math.ceil(height * Screen.devicePixelRatio)
            asynchronous: true
        }

        Caption {
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
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.gap
        width: parent.width - (progress.visible ? progress.width + root.theme.gap : 0)
        theme: root.theme
        title: true
        text: root.reading ? root.navigator.pageTitle : root.theme.waitingRoom ? root.labels.homeTitle : root.catalogue.centreName
        Accessible.role: Accessible.Heading
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
        anchors.verticalCenter: title.verticalCenter
        spacing: root.theme.gap
        visible: root.reading && root.navigator.pages.length > 1

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: root.theme.gap / 2
            visible: words.advanceWidth + count.width + root.navigator.pages.length * root.theme.label < root.width

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
            theme: root.theme
            text: (root.navigator.book === Navigator.Steps ? root.labels.step : root.labels.page).arg(root.navigator.pageIndex + 1).arg(root.navigator.pages.length)
        }
    }
}
