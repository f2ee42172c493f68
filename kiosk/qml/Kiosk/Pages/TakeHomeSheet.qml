pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls

// The sheet of paper as it will be printed, the button that prints it, and the centre's address.
Sheet {
    id: root

    required property Navigator navigator
    required property TakeHome takeHome
    required property Voice voice

    readonly property bool offers: takeHome.available || takeHome.address !== ""
    readonly property real room: height - 8 * theme.gap - theme.target
    // Of each page, A4, upright.
    readonly property real paperWidth: Math.min(room / Math.SQRT2, (theme.portrait ? 0.52 : 0.6) * width / Math.max(1, takeHome.previews.length))

    title: labels.takeHome
    titleSpoken: voice.spoken === "interface.take_home"
    wide: true
    contentHeight: Math.max(paper.height, offer.height)
    onClosed: navigator.closeSheet()

    Row {
        id: paper

        x: root.theme.place(root.offers ? 0 : (parent.width - width) / 2, width, parent.width)
        spacing: root.theme.gap

        Repeater {
            model: root.takeHome.previews

            Image {
                required property string modelData
                required property int index

                objectName: "take.preview" + index
                width: Math.round(root.paperWidth)
                height: Math.round(root.paperWidth * Math.SQRT2)
                // In pixels of the screen, so that the letters of the small page stay letters.
                sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
                source: modelData
                cache: false
                Accessible.role: Accessible.Graphic
                Accessible.name: root.labels.takePreview

                Rectangle {
                    anchors.fill: parent
                    color: "transparent"
                    border.width: root.theme.hairline
                    border.color: root.theme.border
                }
            }
        }
    }

    Column {
        id: offer

        anchors.left: paper.right
        anchors.leftMargin: 2 * root.theme.gap
        anchors.right: parent.right
        spacing: 2 * root.theme.gap

        ActionButton {
            objectName: "take.print"
            width: Math.min(parent.width, 20 * root.theme.label)
            theme: root.theme
            primary: true
            text: root.takeHome.printing ? root.labels.takePrinting : root.labels.takePrint
            enabled: root.takeHome.canPrint
            opacity: enabled ? 1 : root.theme.faded
            visible: root.takeHome.available
            onClicked: root.takeHome.print()
        }

        Caption {
            objectName: "take.result"
            width: parent.width
            theme: root.theme
            text: ["", root.labels.takePrinted, root.labels.takeFailed][root.takeHome.result]
            visible: text !== ""
            Accessible.role: Accessible.AlertMessage
        }

        QrCode {
            objectName: "take.code"
            theme: root.theme
            side: root.takeHome.codeSide
            module: root.takeHome.module
            bars: root.takeHome.codeBars
            // While the voice reads, a small tablet has no room for it; the address stands below all the same.
            visible: side > 0 && height + 4 * root.theme.target <= root.room
            Accessible.name: root.takeHome.address
        }

        Caption {
            objectName: "take.address"
            width: parent.width
            theme: root.theme
            text: root.takeHome.address
            wrapMode: Text.WrapAnywhere
            visible: text !== ""
        }
    }
}
