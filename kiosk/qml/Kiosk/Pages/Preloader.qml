pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Diagrams
import Kiosk.Theme

// Pictures of pages of other sections that one touch leads to, drawn out of sight and at
// their true size, so that they are ready: turning over a section's end shows no hole.
Item {
    id: root

    required property Theme theme
    required property Labels labels
    required property Navigator navigator
    required property int stepperHeight
    readonly property bool ready: [...Array(leaves.count).keys()].every(i => isReady(leaves.itemAt(i) as Loader))

    function isReady(leaf: Loader): bool {
        return !leaf.active || ((leaf.item as FigureView)?.ready ?? (leaf.item as ProcedureFigure)?.ready ?? false);
    }

    objectName: "preloader"
    visible: false

    Repeater {
        id: leaves

        model: root.navigator.nearby

        Loader {
            id: leaf

            required property ReadingPage modelData
            readonly property bool procedure: modelData.figure?.kind === "procedure"
            readonly property real pageHeight: root.height - (procedure ? root.stepperHeight + root.theme.gap : 0)

            asynchronous: true
            active: modelData.figure !== null && modelData.share > 0
            width: root.theme.portrait ? root.width : Math.round(modelData.share * root.width)
            height: root.theme.portrait ? Math.round(modelData.share * pageHeight) : pageHeight
            sourceComponent: procedure ? diagram : picture
            // Given up while it is half made, it is not missed: else each visitor in a hurry is lines in the journal.
            Component.onDestruction: active = false

            Component {
                id: picture

                FigureView {
                    theme: root.theme
                    labels: root.labels
                    figure: leaf.modelData.figure
                    block: leaf.modelData.blockId
                }
            }

            Component {
                id: diagram

                ProcedureFigure {
                    theme: root.theme
                    labels: root.labels
                    figure: leaf.modelData.figure
                    step: null
                }
            }
        }
    }
}
