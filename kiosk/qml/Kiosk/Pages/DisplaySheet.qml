pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls

// Text size, colours and movement, each choice shown as it will look, applied at once.
Sheet {
    id: root

    required property Navigator navigator
    required property Choices choices
    required property Voice voice

    title: labels.display
    titleSpoken: voice.inTitle
    wide: true
    contentHeight: column.height
    onClosed: navigator.closeSheet()

    // Three times to and fro, less than five seconds.
    Component {
        id: moving

        Item {
            id: lane

            width: 4 * root.theme.label
            height: dot.height

            Dot {
                id: dot

                theme: root.theme

                SequentialAnimation on x {
                    loops: 3
                    running: root.theme.duration > 0

                    NumberAnimation {
                        to: lane.width - dot.width
                        duration: 3 * root.theme.duration
                        easing.type: Easing.InOutSine
                    }
                    NumberAnimation {
                        to: 0
                        duration: 3 * root.theme.duration
                        easing.type: Easing.InOutSine
                    }
                }
            }
        }
    }

    Component {
        id: still

        Item {
            width: 4 * root.theme.label
            height: middle.height

            Dot {
                id: middle

                x: (parent.width - width) / 2
                theme: root.theme
            }
        }
    }

    Column {
        id: column

        width: parent.width
        spacing: root.theme.gap

        DisplayRow {
            id: sizes

            width: parent.width
            theme: root.theme
            title: root.labels.textSize
            spoken: root.voice.spoken === "interface.text_size"
            count: 4

            Repeater {
                model: [root.labels.size1, root.labels.size2, root.labels.size3, root.labels.size4]

                ChoiceButton {
                    required property string modelData
                    required property int index

                    objectName: "display.size" + (index + 1)
                    width: sizes.cell
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

        DisplayRow {
            id: reading

            width: parent.width
            theme: root.theme
            title: root.labels.reading
            spoken: root.voice.spoken === "interface.reading"
            count: 2
            visible: root.choices.easyOffered

            Repeater {
                model: [root.labels.readingFull, root.labels.readingEasy]

                ChoiceButton {
                    required property string modelData
                    required property int index

                    objectName: "display.reading" + index
                    width: reading.cell
                    height: reading.tallest
                    theme: root.theme
                    text: modelData
                    sample: root.choices.easySamples[index] ?? ""
                    chosen: root.choices.easy === (index === 1)
                    onClicked: root.choices.setEasy(index === 1)
                }
            }
        }

        DisplayRow {
            id: colours

            width: parent.width
            theme: root.theme
            title: root.labels.colours
            spoken: root.voice.spoken === "interface.colours"
            count: 3
            inLine: 3

            Repeater {
                model: [root.labels.coloursLight, root.labels.coloursDark, root.labels.coloursStrong]

                ChoiceButton {
                    required property string modelData
                    required property int index

                    objectName: "display.colours" + index
                    width: colours.cell
                    theme: root.theme
                    text: modelData
                    samplePaper: root.theme.palettes[index].paper
                    sampleInk: root.theme.palettes[index].ink
                    chosen: root.choices.scheme === index
                    onClicked: root.choices.setScheme(index)
                }
            }
        }

        DisplayRow {
            id: movement

            width: parent.width
            theme: root.theme
            title: root.labels.movement
            spoken: root.voice.spoken === "interface.movement"
            count: 2

            Repeater {
                model: [root.labels.movementFull, root.labels.movementReduced]

                ChoiceButton {
                    required property string modelData
                    required property int index

                    objectName: "display.movement" + index
                    width: movement.cell
                    theme: root.theme
                    text: modelData
                    show: index === 0 ? moving : still
                    chosen: root.choices.reducedMotion === (index === 1)
                    onClicked: root.choices.setReducedMotion(index === 1)
                }
            }
        }
    }
}
