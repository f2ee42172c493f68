import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Diagrams
import Kiosk.Theme

// The step diagram with its text and its stepper.
SwipeGesture {
    id: root

    required property Labels labels
    required property Navigator navigator
    required property Step step
    required property Choices choices
    required property Walkthrough walkthrough
    required property Voice voice
    required property int stepperColumns
    required property int stepperHeight
    readonly property real share: navigator.page?.share ?? 0
    readonly property real pageHeight: height - stepperHeight - theme.gap

    ready: figure.ready
    onNext: navigator.next()
    onPrevious: navigator.previous()

    ProcedureFigure {
        id: figure

        anchors.left: parent.left
        width: root.theme.portrait ? root.width : Math.round(root.share * root.width)
        height: root.theme.portrait ? Math.round(root.share * root.pageHeight) : root.pageHeight
        theme: root.theme
        labels: root.labels
        figure: root.navigator.procedure
        step: root.step
        spoken: root.voice.spoken === "pictures." + root.navigator.procedure?.pictureId
        onPartTapped: part => root.navigator.enlarge(part)
    }

    PageText {
        objectName: "page.text"
        readonly property real start: root.theme.portrait ? 0 : figure.width + 2 * root.theme.gap

        anchors.left: parent.left
        anchors.leftMargin: start
        y: root.theme.portrait ? figure.height + 2 * root.theme.gap : Math.max(0, (root.pageHeight - height) / 2)
        width: Math.min(root.width - start, root.theme.measure)
        theme: root.theme
        paragraphs: root.navigator.page?.paragraphs ?? []
        voice: root.voice
        onTermTapped: term => root.navigator.explain(term)
    }

    Stepper {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        columns: root.stepperColumns
        theme: root.theme
        labels: root.labels
        steps: root.navigator.pages
        block: root.navigator.block
        playing: root.walkthrough.playing
        labelsShown: root.choices.labelsShown
        // One player at a time: that of the voice takes its place.
        visible: !root.voice.open
        onPlayTapped: root.walkthrough.toggle()
        onLabelsTapped: root.choices.toggleLabels()
        onStepTapped: block => root.navigator.openBlock(block)
    }
}
