import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// Where the parts of the step diagram stand.
//
// beside: the screens in a column beside the scene.  below: under it, where the place is
// high.  views: on a tablet, as soon as something moves, the screens get the room and the
// scene is a thumbnail.  alone: where a screen could not be read, the scene has it all, and
// opens large.
QtObject {
    id: root

    required property Theme theme
    required property Figure figure
    required property real width
    required property real height
    required property bool moves

    readonly property real gap: theme.gap
    readonly property real lines: 2 * theme.monitorLine
    // The row of the player.  In the waiting room it is kept free, so that the diagram stands still.
    readonly property real free: moves || theme.waitingRoom ? height - theme.target - gap : height
    readonly property real half: (width - gap) / 2

    readonly property string arrangement: moves && !theme.waitingRoom && Math.min(half, free - lines) >= theme.leastScreen ? "views" : height > 0.9 * width ? "below" : besideHeight / 2 >= theme.leastScreen ? "beside" : "alone"

    // Side of a screen that has its own row.
    readonly property real screenSide: Math.min(half, (arrangement === "views" ? 1 : theme.screenShare) * free - lines)
    readonly property bool rowed: arrangement === "views" || arrangement === "below"
    readonly property real besideHeight: Math.min(free, (width - gap) / (choice.last + 0.5))

    readonly property SceneChoice choice: SceneChoice {
        theme: root.theme
        figure: root.figure
        width: root.width - (root.arrangement === "beside" ? root.gap : 0)
        height: root.arrangement === "below" ? root.free - root.screenSide - root.lines - root.gap : root.free
        beside: root.arrangement === "beside" ? 0.5 : 0
    }

    readonly property bool thumbnail: arrangement === "views"
    readonly property bool screens: arrangement !== "alone"
    readonly property FigurePlate plate: thumbnail ? figure.plates[figure.plates.length - 1] : choice.plate
    readonly property rect scene: sceneRect()
    readonly property rect front: rowed ? Qt.rect((width - 2 * screenSide - gap) / 2, thumbnail ? 0 : scene.bottom + gap, screenSide, screenSide + lines) : Qt.rect(scene.right + gap, scene.top, scene.height / 2, (scene.height - gap) / 2)
    readonly property rect side: rowed ? Qt.rect(front.right + gap, front.top, front.width, front.height) : Qt.rect(front.left, front.bottom + gap, front.width, front.height)
    readonly property rect player: playerRect()

    function sceneRect(): rect {
        const w = choice.sceneWidth;
        const h = choice.sceneHeight;
        switch (arrangement) {
        case "views":
            return Qt.rect(0, height - theme.target, theme.target * choice.last, theme.target);
        case "below":
            return Qt.rect((width - w) / 2, 0, w, h);
        case "beside":
            return Qt.rect((width - w - gap - h / 2) / 2, (free - h) / 2, w, h);
        }
        return Qt.rect((width - w) / 2, (free - h) / 2, w, h);
    }

    function playerRect(): rect {
        const left = thumbnail ? scene.right + gap : 0;
        const w = Math.min(width - left, theme.playerWidth);
        return Qt.rect(thumbnail ? left : (width - w) / 2, height - theme.target, w, theme.target);
    }
}
