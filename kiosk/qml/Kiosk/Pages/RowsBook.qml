pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Numbered rows: the key points, or the questions to tick under their themes.
SwipeGesture {
    id: root

    required property Navigator navigator
    required property Labels labels
    required property Choices choices
    required property Voice voice
    required property int rise

    readonly property list<string> kinds: (navigator.page?.paragraphs ?? []).map(paragraph => paragraph.kind)
    readonly property bool asks: kinds.includes("question")
    readonly property bool headed: kinds[0] === "interface"

    onNext: navigator.next()
    onPrevious: navigator.previous()

    // Beside the first heading, or where there is none above; in portrait below, nearer to the hand.
    ActionButton {
        id: take

        objectName: "questions.take"
        anchors.right: root.theme.portrait ? undefined : parent.right
        anchors.left: root.theme.portrait ? parent.left : undefined
        anchors.bottom: root.theme.portrait ? parent.bottom : undefined
        // Over the line at the foot of the section's last page; it stands at the same place on all of them.
        anchors.bottomMargin: root.theme.portrait ? root.theme.lineHeight * root.theme.label : 0
        width: Math.min(0.5 * root.width, 17 * root.theme.label)
        height: root.theme.target
        theme: root.theme
        iconName: "questions"
        text: root.labels.questionsTake
        visible: root.asks && root.choices.ticked.length > 0
        onClicked: root.navigator.openQuestions()
    }

    Column {
        y: !root.asks ? root.rise : !root.headed && !root.theme.portrait ? take.height + root.theme.gap : 0
        width: root.width
        spacing: root.theme.gap

        Repeater {
            model: root.navigator.page?.paragraphs ?? []

            Loader {
                id: row

                required property PageParagraph modelData
                required property int index
                readonly property bool spoken: modelData.statementId === root.voice.spoken

                width: root.width
                sourceComponent: modelData.kind === "question" ? question : modelData.kind === "interface" ? heading : point

                Component {
                    id: heading

                    Item {
                        implicitHeight: row.index === 0 && !root.theme.portrait ? Math.max(root.theme.line, take.height) : root.theme.line

                        Prose {
                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width - (row.index === 0 && !root.theme.portrait ? take.width + root.theme.gap : 0)
                            theme: root.theme
                            words: row.modelData.words
                            terms: row.modelData.terms
                            spokenTo: row.spoken ? 0 : -1
                            bold: true
                        }
                    }
                }

                Component {
                    id: question

                    TickRow {
                        objectName: "question." + row.modelData.statementId
                        theme: root.theme
                        number: row.modelData.number
                        text: row.modelData.text
                        spoken: row.spoken
                        ticked: root.choices.ticked.includes(row.modelData.statementId)
                        onClicked: root.choices.toggleTick(row.modelData.statementId)
                    }
                }

                Component {
                    id: point

                    Item {
                        implicitHeight: Math.max(root.theme.target, prose.implicitHeight)

                        Rectangle {
                            anchors.left: parent.left
                            anchors.leftMargin: root.theme.gap
                            anchors.verticalCenter: parent.verticalCenter
                            width: root.theme.target * 0.72
                            height: width
                            radius: width / 2
                            color: root.theme.action
                            visible: row.modelData.number > 0

                            Text {
                                anchors.centerIn: parent
                                text: row.modelData.number
                                color: root.theme.actionInk
                                font.pixelSize: root.theme.title
                                font.bold: true
                            }
                        }

                        PageText {
                            id: prose

                            anchors.left: parent.left
                            anchors.leftMargin: root.theme.target + 2 * root.theme.gap
                            anchors.verticalCenter: parent.verticalCenter
                            width: Math.min(parent.width - anchors.leftMargin - root.theme.gap, root.theme.measure)
                            theme: root.theme
                            paragraphs: [row.modelData]
                            voice: root.voice
                            onTermTapped: term => root.navigator.explain(term)
                        }
                    }
                }
            }
        }
    }
}
