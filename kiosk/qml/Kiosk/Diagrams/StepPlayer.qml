import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Moves what the step moves, in every picture at once: by a slider, by steps, or by itself.
Item {
    id: root

    required property Theme theme
    required property Labels labels
    required property Step step

    // Where there is little room the slider has it; a touch beside its handle moves it too.
    readonly property bool narrow: width < 6 * theme.target

    implicitHeight: theme.target

    StepButton {
        id: play

        objectName: "player.play"
        anchors.left: parent.left
        theme: root.theme
        iconName: root.step.playing ? "pause" : root.step.value < 1 ? "play" : "replay"
        text: root.step.playing ? root.labels.motionPause : root.labels.motionPlay
        onClicked: root.step.toggle()
    }

    StepButton {
        id: less

        objectName: "player.less"
        anchors.left: play.right
        anchors.leftMargin: root.theme.gap
        theme: root.theme
        iconName: "minus"
        visible: !root.narrow
        text: root.labels.less
        onClicked: root.step.nudge(-1)
    }

    CompareSlider {
        objectName: "player.slider"
        anchors.left: root.narrow ? play.right : less.right
        anchors.right: root.narrow ? parent.right : more.left
        anchors.leftMargin: root.theme.gap
        anchors.rightMargin: root.narrow ? 0 : root.theme.gap
        theme: root.theme
        value: root.step.value
        stepSize: 0.05
        Accessible.name: root.labels.motion
        // Not onMoved: a screen reader sets the value alone.
        onValueChanged: if (value !== root.step.value)
            root.step.moveTo(value)

        Rectangle {
            z: -1
            anchors.verticalCenter: parent.verticalCenter
            x: root.theme.target / 2
            width: parent.width - root.theme.target
            height: 3 * root.theme.focusWidth
            radius: height / 2
            color: root.theme.card
            border.width: root.theme.hairline
            border.color: root.theme.border
        }
    }

    StepButton {
        id: more

        objectName: "player.more"
        anchors.right: parent.right
        theme: root.theme
        iconName: "plus"
        visible: !root.narrow
        text: root.labels.more
        onClicked: root.step.nudge(1)
    }
}
