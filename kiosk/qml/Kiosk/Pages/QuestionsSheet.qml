pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls

// The ticked questions, to take along: their numbers, their text, and a code that a telephone reads.
Sheet {
    id: root

    required property Navigator navigator
    required property Questions questions
    required property TakeHome takeHome
    required property Voice voice
    // Upright there is room for two beside the title: on the last leaf paper stands where the way on stood.
    readonly property bool crowded: theme.portrait && questions.leaves > 1

    title: questions.answerable ? labels.questionsAnswers : labels.questionsTake
    wide: true
    contentHeight: theme.portrait && code.visible ? list.height + 2 * theme.gap + code.height : Math.max(list.height, code.visible ? code.height : 0)
    onClosed: navigator.closeSheet()

    actions: Row {
        spacing: root.theme.gap
        visible: root.questions.leaves > 1 || root.takeHome.available

        ActionButton {
            objectName: "questions.print"
            theme: root.theme
            iconName: "print"
            visible: root.takeHome.available && !(root.crowded && root.questions.canTurnOn)
            Accessible.name: root.labels.takeHome
            onClicked: root.navigator.openTakeHome()
        }

        ActionButton {
            objectName: "questions.back"
            theme: root.theme
            iconName: "previous"
            visible: root.questions.leaves > 1
            enabled: root.questions.canTurnBack
            opacity: enabled ? 1 : root.theme.faded
            Accessible.name: root.labels.questionsBack
            onClicked: root.questions.turnBack()
        }

        ActionButton {
            objectName: "questions.on"
            theme: root.theme
            iconName: "next"
            visible: root.questions.leaves > 1 && !(root.crowded && root.takeHome.available && !root.questions.canTurnOn)
            enabled: root.questions.canTurnOn
            opacity: enabled ? 1 : root.theme.faded
            Accessible.name: root.labels.questionsOn
            onClicked: root.questions.turnOn()
        }
    }

    Column {
        id: list

        anchors.left: parent.left
        width: root.questions.listWidth
        spacing: root.theme.gap

        Prose {
            objectName: "questions.numbers"
            width: parent.width
            theme: root.theme
            words: root.questions.numbers
            bold: true
            spokenTo: root.voice.spoken === "interface.questions_mine" ? 0 : -1
            visible: root.questions.numbers.length > 0
        }

        Repeater {
            model: root.questions.rows

            AskedRow {
                required property QuestionRow modelData

                objectName: "asked." + modelData.questionId
                width: list.width
                height: modelData.height
                theme: root.theme
                number: modelData.number
                text: modelData.text
                textWidth: root.questions.textWidth
                answerable: root.questions.answerable
                enabled: answerable
                spoken: root.voice.spoken === modelData.questionId
                answered: root.questions.answered.includes(modelData.questionId)
                onClicked: root.questions.toggleAnswer(modelData.questionId)
            }
        }
    }

    Item {
        id: code

        visible: root.questions.codeSide > 0
        x: root.theme.place(root.theme.portrait ? 0 : parent.width - width, width, parent.width)
        y: root.theme.portrait ? list.height + 2 * root.theme.gap : 0
        width: root.theme.portrait ? parent.width : root.questions.codeWidth
        height: qr.height + (root.theme.portrait ? 0 : hint.height)

        QrCode {
            id: qr

            objectName: "questions.code"
            x: root.theme.place(root.theme.portrait ? 0 : (parent.width - width) / 2, width, parent.width)
            theme: root.theme
            side: root.questions.codeSide
            module: root.questions.module
            bars: root.questions.codeBars
            Accessible.name: root.labels.questionsScan
        }

        Caption {
            id: hint

            x: root.theme.place(root.theme.portrait ? qr.width + 2 * root.theme.gap : (parent.width - width) / 2, width, parent.width)
            y: root.theme.portrait ? (qr.height - height) / 2 : qr.height
            theme: root.theme
            text: root.labels.questionsScan
        }
    }
}
