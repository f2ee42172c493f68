import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// Which scene of the step diagram suits a place, and how large it gets there: the whole
// operating room where there is room for it, else closer, else along the body's axis.
QtObject {
    id: root

    required property Theme theme
    required property Figure figure
    required property real width
    required property real height
    // Height of the scene that what stands beside it takes of the width.
    property real beside: 0

    readonly property int index: choose()
    // Width over height of the last scene, the one that suits any place.
    readonly property real last: (figure.plates[figure.plates.length - 1] as FigurePlate).width / (figure.plates[figure.plates.length - 1] as FigurePlate).height
    readonly property FigurePlate plate: figure.plates[index]
    readonly property real sceneWidth: widthOf(index)
    readonly property real sceneHeight: sceneWidth * plate.height / plate.width

    function choose(): int {
        const last = figure.plates.length - 1;
        for (let i = 0; i < last; i++) {
            if (widthOf(i) >= theme.sceneWidths[i])
                return i;
        }
        return last;
    }

    function widthOf(scene: int): real {
        const plate = figure.plates[scene] as FigurePlate;
        const ratio = plate.width / plate.height;
        return ratio * Math.min(height, width / (ratio + beside));
    }
}
