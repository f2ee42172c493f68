pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls

// Numbered rows: the key points, or the questions to tick under their themes.
SwipeGesture {
    id: root

    required property Navigator navigator
    required property Choices choices

    onNext: navigator.next()
    onPrevious: navigator.previous()

    Column {
        width: root.width
        spacing: root.theme.gap

        Repeater {
            model: root.navigator.page?.paragraphs ?? []

            Loader {
                id: row

                required property PageParagraph modelData

                width: root.width
                sourceComponent: modelData.kind === "question" ? question : modelData.kind === "interface" ? heading : point

                Component {
                    id: heading

                    Prose {
                        theme: root.theme
                        height: root.theme.line
                        words: row.modelData.words
                        terms: row.modelData.terms
                        bold: true
                    }
                }

                Component {
                    id: question

                    TickRow {
                        objectName: "question." + row.modelData.statementId
                        theme: root.theme
                        number: row.modelData.number
                        text: row.modelData.text
                        ticked: root.choices.ticked.includes(row.modelData.statementId)
                        onClicked: root.choices.toggleTick(row.modelData.statementId)
                    }
                }

                Component {
                    id: point

                    Item {
                        implicitHeight: Math.max(root.theme.target, prose.implicitHeight)

                        Rectangle {
                            x: root.theme.gap
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

                            x: root.theme.target + 2 * root.theme.gap
                            anchors.verticalCenter: parent.verticalCenter
                            width: Math.min(parent.width - x - root.theme.gap, root.theme.measure)
                            theme: root.theme
                            paragraphs: [row.modelData]
                            onTermTapped: term => root.navigator.explain(term)
                        }
                    }
                }
            }
        }
    }
}
