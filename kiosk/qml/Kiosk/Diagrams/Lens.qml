import QtQuick

import Kiosk.Backend

// What a picture that is opened large can be done with.
QtObject {
    required property Magnifier magnifier
    required property Sketch sketch
    // The picture; each of its plates is a surface of its own.
    required property string name

    function surface(plate: FigurePlate): string {
        return name + "/" + plate.name;
    }
}
