pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// Play, one button a step, and the labels on or off.
Grid {
    id: root

    required property Theme theme
    required property Labels labels
    required property list<ReadingPage> steps
    required property string block
    required property bool playing
    required property bool labelsShown

    readonly property int current: steps.findIndex(step => step.blockId === block)

    signal playTapped
    signal labelsTapped
    signal stepTapped(string block)

    spacing: theme.gap

    StepButton {
        objectName: "steps.play"
        theme: root.theme
        iconName: root.playing ? "pause" : "play"
        text: root.playing ? root.labels.pause : root.labels.play
        onClicked: root.playTapped()
    }

    Repeater {
        model: root.steps

        StepButton {
            required property ReadingPage modelData
            required property int index

            objectName: "step." + modelData.blockId
            theme: root.theme
            number: index + 1
            chosen: index === root.current
            passed: index < root.current
            detail: modelData.title
            text: root.labels.step.arg(index + 1).arg(root.steps.length)
            onClicked: root.stepTapped(modelData.blockId)
        }
    }

    StepButton {
        objectName: "steps.labels"
        theme: root.theme
        iconName: "labels"
        chosen: root.labelsShown
        text: root.labelsShown ? root.labels.hideLabels : root.labels.showLabels
        onClicked: root.labelsTapped()
    }
}
