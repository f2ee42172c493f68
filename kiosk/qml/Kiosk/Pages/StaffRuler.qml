pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// How large the screen is: a bar is made as long as something of a known length.
FocusScope {
    id: root

    required property Theme theme
    required property StaffLabels words
    required property Staff staff
    readonly property StaffChoices choices: staff.choices

    Column {
        id: column

        width: parent.width
        spacing: root.theme.gap

        Caption {
            width: parent.width
            theme: root.theme
            text: (root.choices.isSheet ? root.words.rulerSheet : root.words.rulerRule).arg(root.choices.barStandsFor)
        }

        StaffBar {
            width: root.choices.bar * root.theme.trueMm
            height: 1.5 * root.theme.label
            theme: root.theme
            length: root.choices.barStandsFor
        }

        Row {
            spacing: root.theme.gap

            Repeater {
                model: root.choices.stretches

                ActionButton {
                    required property int modelData
                    readonly property int size: Math.abs(modelData)

                    objectName: "staff.stretch" + modelData
                    width: (root.width - 3 * root.theme.gap) / 4
                    theme: root.theme
                    iconName: modelData < 0 ? "minus" : "plus"
                    text: root.words.rulerStep.arg(size)
                    autoRepeat: true
                    Accessible.name: (modelData < 0 ? root.words.rulerShorter : root.words.rulerLonger).arg(size)
                    onClicked: root.choices.stretch(modelData)
                }
            }
        }

        Flow {
            width: parent.width
            spacing: root.theme.gap

            Caption {
                objectName: "staff.diagonal"
                width: root.theme.portrait ? root.width : root.width - keep.width - drop.width - 2 * root.theme.gap
                height: root.theme.portrait ? implicitHeight : keep.height
                verticalAlignment: Text.AlignVCenter
                theme: root.theme
                font.bold: true
                text: root.words.rulerDiagonal.arg(root.choices.inches.toFixed(1).replace(".", root.words.rulerDecimal))
            }

            ActionButton {
                id: drop

                objectName: "staff.drop"
                theme: root.theme
                text: root.words.rulerDrop
                onClicked: root.choices.dropDiagonal()
            }

            ActionButton {
                id: keep

                objectName: "staff.keep"
                theme: root.theme
                primary: true
                iconName: "check"
                text: root.words.rulerKeep
                onClicked: root.choices.keepDiagonal()
            }
        }
    }

    StaffNotice {
        anchors.bottom: parent.bottom
        width: parent.width
        theme: root.theme
        words: root.words
        staff: root.staff
    }
}
