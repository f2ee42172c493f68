pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls

// The words of the glossary as buttons, in alphabetical order.
SwipeGesture {
    id: root

    required property Navigator navigator
    required property Voice voice
    required property int columns
    required property int cellHeight
    readonly property int rows: Math.ceil((navigator.page?.paragraphs.length ?? 1) / columns)

    onNext: navigator.next()
    onPrevious: navigator.previous()

    Grid {
        id: grid

        columns: root.columns
        spacing: root.theme.gap

        Repeater {
            model: root.navigator.page?.paragraphs ?? []

            ActionButton {
                required property PageParagraph modelData

                objectName: "term." + modelData.statementId
                width: (root.width - (root.columns - 1) * root.theme.gap) / root.columns
                height: Math.min(root.cellHeight, (root.height - (root.rows - 1) * root.theme.gap) / root.rows)
                theme: root.theme
                text: modelData.text
                fontSize: root.theme.title
                spoken: root.voice.spoken === "terms." + modelData.statementId
                onClicked: root.navigator.explain(modelData.statementId)
            }
        }
    }
}
