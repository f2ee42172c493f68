pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls

// Text size and contrast, each choice shown as it will look, applied at once.
Sheet {
    id: root

    required property Navigator navigator
    required property Choices choices
    readonly property int columns: theme.portrait ? 2 : 4
    readonly property real cell: (column.width - (columns - 1) * theme.gap) / columns

    title: labels.display
    contentHeight: column.height
    onClosed: navigator.closeSheet()

    Column {
        id: column

        width: parent.width
        spacing: root.theme.gap

        Caption {
            theme: root.theme
            font.bold: true
            text: root.labels.textSize
        }

        Grid {
            columns: root.columns
            spacing: root.theme.gap

            Repeater {
                model: [root.labels.size1, root.labels.size2, root.labels.size3, root.labels.size4]

                ChoiceButton {
                    required property string modelData
                    required property int index

                    objectName: "display.size" + (index + 1)
                    width: root.cell
                    height: Math.max(root.theme.target, root.choices.sampleSizes[3] * 1.4 + root.theme.label * 1.8)
                    theme: root.theme
                    text: modelData
                    sample: root.labels.sample
                    sampleSize: root.choices.sampleSizes[index]
                    chosen: root.choices.textSize === index + 1
                    onClicked: root.choices.setTextSize(index + 1)
                }
            }
        }

        Caption {
            theme: root.theme
            font.bold: true
            text: root.labels.contrast
        }

        Row {
            spacing: root.theme.gap

            Repeater {
                model: [root.labels.contrastNormal, root.labels.contrastHigh]

                ChoiceButton {
                    required property string modelData
                    required property int index

                    objectName: "display.contrast" + index
                    width: (column.width - root.theme.gap) / 2
                    theme: root.theme
                    text: modelData
                    samplePaper: index === 1 ? root.theme.strongPaper : root.theme.normalPaper
                    sampleInk: index === 1 ? root.theme.strongInk : root.theme.normalInk
                    chosen: root.choices.highContrast === (index === 1)
                    onClicked: root.choices.setHighContrast(index === 1)
                }
            }
        }
    }
}
