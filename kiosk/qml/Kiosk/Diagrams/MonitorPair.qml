import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// Both screens of the operating room, as large as they get side by side or one above the other.
Item {
    id: root

    required property Theme theme
    required property Labels labels
    required property Figure figure
    required property Step step
    // Id of what is described aloud now.
    property string spoken
    required property Lens lens

    readonly property bool ready: front.ready && side.ready
    readonly property real heading: 2 * theme.monitorLine
    readonly property real above: Math.min(width, (height - theme.gap) / 2 - heading)
    readonly property real beside: Math.min((width - theme.gap) / 2, height - heading)
    readonly property bool stacked: above > beside
    readonly property real side_length: Math.max(above, beside)

    signal tapped

    Accessible.role: Accessible.Grouping
    Accessible.name: figure.caption

    Monitor {
        id: front

        objectName: "monitor.front"
        x: (root.width - (root.stacked ? width : 2 * width + root.theme.gap)) / 2
        y: (root.height - (root.stacked ? 2 * height + root.theme.gap : height)) / 2
        width: root.side_length
        height: root.side_length + root.heading
        theme: root.theme
        labels: root.labels
        lens: root.lens
        figure: root.figure.monitors[0]
        spoken: root.spoken === "pictures." + figure.pictureId
        title: root.labels.viewFace
        colour: root.theme.onPlate.faceView
        letters: true
        step: root.step
        onTapped: root.tapped()
    }

    Monitor {
        id: side

        objectName: "monitor.side"
        x: root.stacked ? front.x : front.x + front.width + root.theme.gap
        y: root.stacked ? front.y + front.height + root.theme.gap : front.y
        width: front.width
        height: front.height
        theme: root.theme
        labels: root.labels
        lens: root.lens
        figure: root.figure.monitors[1]
        spoken: root.spoken === "pictures." + figure.pictureId
        title: root.labels.viewSide
        colour: root.theme.onPlate.sideView
        step: root.step
        onTapped: root.tapped()
    }
}
