import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The scene of the step diagram that has a whole screen for itself.
Surface {
    id: root

    required property Theme theme
    required property Labels labels
    required property Lens lens
    required property Figure figure
    required property Step step
    // Whether it is described aloud now.
    property bool spoken: false
    readonly property alias plate: choice.plate

    signal insetTapped

    ready: scene.ready

    SceneChoice {
        id: choice

        theme: root.theme
        figure: root.figure
        width: root.width
        height: root.height
    }

    SceneView {
        id: scene

        objectName: "enlarged"
        anchors.centerIn: parent
        width: choice.sceneWidth
        height: choice.sceneHeight
        theme: root.theme
        labels: root.labels
        lens: root.lens
        figure: root.figure
        plate: choice.plate
        step: root.step
        spoken: root.spoken
        Accessible.name: root.figure.caption
        Accessible.description: root.figure.description
        onTapped: root.lens.magnifier.toggle(0.5, 0.5)
        onInsetTapped: root.insetTapped()
    }
}
