pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What should come back, in short lines for who leads the talk; drawn as `kiosk.recall` measured it.
Column {
    id: root

    required property Theme theme
    required property Labels labels
    required property list<PageParagraph> said

    spacing: Math.round(theme.label * 0.3)

    Caption {
        width: root.width
        theme: root.theme
        color: root.theme.softInk
        lineHeight: 1.1
        font.bold: true
        text: root.labels.recall
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.said

        Item {
            id: row

            required property PageParagraph modelData

            objectName: "recall." + modelData.statementId
            width: root.width
            height: words.height

            Rectangle {
                anchors.left: parent.left
                y: root.theme.label * 0.45
                width: root.theme.label * 0.5
                height: width
                radius: width / 2
                color: root.theme.action
            }

            Caption {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Math.round(1.5 * root.theme.label)
                width: parent.width - anchors.leftMargin
                theme: root.theme
                lineHeight: 1.1
                font.bold: row.modelData.bold
                text: row.modelData.text
            }
        }
    }
}
