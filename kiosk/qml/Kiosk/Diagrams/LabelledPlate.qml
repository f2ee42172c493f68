pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend

// A plate with the words for some of its points.
PlateView {
    id: root

    property list<string> shownLabels: step?.labels ?? []

    Repeater {
        model: root.plate.labels

        LabelPill {
            required property FigureMark modelData

            anchors.fill: parent
            theme: root.theme
            mark: modelData
            view: root
            shown: root.shownLabels.includes(modelData.name) && !root.broken
        }
    }
}
