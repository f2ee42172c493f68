pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Diagrams
import Kiosk.Theme

// Pages of other sections that one touch leads to, drawn out of sight and at their true
// size, so that their pictures are ready: turning over a section's end shows no hole.
Item {
    id: root

    required property Theme theme
    required property Labels labels
    required property Navigator navigator
    required property int stepperHeight
    readonly property bool ready: [...Array(leaves.count).keys()].every(i => (leaves.itemAt(i) as Loader).active === false || ((leaves.itemAt(i) as Loader).item as Surface)?.ready === true)

    objectName: "preloader"

    visible: false

    Repeater {
        id: leaves

        model: root.navigator.nearby

        Loader {
            id: leaf

            required property ReadingPage modelData
            readonly property bool procedure: modelData.figure?.kind === "procedure"

            active: modelData.figure !== null && modelData.share > 0
            width: root.width
            height: root.height - (procedure ? root.stepperHeight + root.theme.gap : 0)
            sourceComponent: procedure ? diagram : page

            Component {
                id: page

                ReadingPageView {
                    theme: root.theme
                    labels: root.labels
                    page: leaf.modelData
                    block: leaf.modelData.blockId
                }
            }

            Component {
                id: diagram

                Surface {
                    ready: figure.ready

                    ProcedureFigure {
                        id: figure

                        width: root.theme.portrait ? parent.width : Math.round(leaf.modelData.share * parent.width)
                        height: root.theme.portrait ? Math.round(leaf.modelData.share * parent.height) : parent.height
                        theme: root.theme
                        labels: root.labels
                        figure: leaf.modelData.figure
                        step: null
                    }
                }
            }
        }
    }
}
