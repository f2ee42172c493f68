pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Diagrams
import Kiosk.Theme

// A picture of the page, as large as the screen allows.  Fermer goes back; a touch of the
// picture, or beside it, never does: fingers bring it near, and in the consultation room draw.
FocusScope {
    id: root

    required property Theme theme
    required property Labels labels
    required property Navigator navigator
    required property Step step
    required property Voice voice
    required property Magnifier magnifier
    required property Sketch sketch

    // The picture when the sheet was laid: it stays while the page below may change.
    property Figure picture: null
    readonly property bool ready: (loader.item as FigureView)?.ready ?? (loader.item as MonitorPair)?.ready ?? (loader.item as Surface)?.ready ?? false
    // Places for the picture and the column or row of tools beside it.
    readonly property real side: Math.max(close.width, tools.width)
    readonly property real above: theme.portrait ? close.y + close.height + theme.gap : theme.gap
    readonly property real below: height - theme.gap - (theme.portrait ? tools.height + theme.gap : 0)
    readonly property real room: width - 2 * theme.margin - (theme.portrait ? 0 : side + theme.gap)

    readonly property Lens lens: Lens {
        magnifier: root.magnifier
        sketch: root.sketch
        // Each step has drawings of its own, for its picture is another.
        name: root.navigator.part === "" ? root.picture?.pictureId ?? "" : root.navigator.block
    }
    readonly property list<string> surfaces: plates().map(plate => lens.surface(plate))

    // The plates in front, each once.
    function plates(): list<FigurePlate> {
        if (picture === null)
            return [];
        switch (navigator.part) {
        case "scene":
            return [(loader.item as LargeScene)?.plate ?? picture.plates[0]];
        case "views":
            return picture.monitors.map(monitor => monitor.plates[0]);
        case "inset":
            return [(picture.inset as Figure).plates[0]];
        }
        return [picture.plates[0]];
    }

    // Keys for what lies on the picture; Up and Down lead on where there is no more to see.
    function steer(event: KeyEvent): void {
        if (event.matches(StandardKey.Undo))
            sketch.undo();
        else if (event.matches(StandardKey.Redo) || event.key === Qt.Key_Y && event.modifiers & Qt.ControlModifier)
            sketch.redo();
        else if (event.key === Qt.Key_Plus)
            magnifier.step(1);
        else if (event.key === Qt.Key_Minus)
            magnifier.step(-1);
        else
            event.accepted = loader.activeFocus && stride(event.key);
    }

    function stride(key: int): bool {
        const across = key === Qt.Key_Right ? 1 : key === Qt.Key_Left ? -1 : 0;
        const down = key === Qt.Key_Down ? 1 : key === Qt.Key_Up ? -1 : 0;
        return (across !== 0 || down !== 0) && magnifier.stride(across, down);
    }

    focus: true
    Keys.onEscapePressed: navigator.closeSheet()
    Keys.onPressed: event => steer(event)
    Accessible.role: Accessible.Dialog
    Accessible.name: labels.picture
    onSurfacesChanged: sketch.lookAt(surfaces)
    Component.onCompleted: picture = navigator.part === "" ? navigator.page.figure : navigator.procedure

    Rectangle {
        anchors.fill: parent
        color: root.theme.paper

        MouseArea {
            anchors.fill: parent
        }
    }

    ActionButton {
        id: close

        objectName: "picture.close"
        x: root.theme.place(root.width - width - root.theme.margin, width, root.width)
        y: root.theme.gap
        theme: root.theme
        iconName: "close"
        text: root.labels.close
        focus: true
        onClicked: root.navigator.closeSheet()
    }

    Loader {
        id: loader

        x: root.theme.place(root.theme.margin, width, root.width)
        y: root.above
        width: root.room
        height: root.below - y - (player.active ? player.height + root.theme.gap : 0)
        active: root.picture !== null
        sourceComponent: ({
                "scene": scene,
                "views": views,
                "inset": inset
            })[root.navigator.part] ?? figure
    }

    Loader {
        id: player

        y: root.below - height
        x: loader.x + (loader.width - width) / 2
        width: Math.min(loader.width, root.theme.playerWidth)
        height: root.theme.target
        active: root.navigator.part !== "" && root.step.moves

        sourceComponent: StepPlayer {
            theme: root.theme
            labels: root.labels
            step: root.step
        }
    }

    PictureTools {
        id: tools

        x: root.theme.portrait ? (root.width - width) / 2 : root.theme.place(root.width - width - root.theme.margin, width, root.width)
        y: root.height - height - root.theme.gap
        theme: root.theme
        labels: root.labels
        magnifier: root.magnifier
        sketch: root.sketch
        room: root.width - 2 * root.theme.margin
        // Who listens does not draw, and both rows of controls would leave the picture no room.
        visible: !root.voice.open
    }

    Component {
        id: figure

        FigureView {
            objectName: "enlarged"
            theme: root.theme
            labels: root.labels
            lens: root.lens
            figure: root.picture
            block: root.navigator.block
            spoken: root.voice.spoken === "pictures." + root.picture?.pictureId
            onTapped: root.magnifier.toggle(0.5, 0.5)
            onSpotTapped: block => root.navigator.openBlock(block)
        }
    }

    Component {
        id: scene

        LargeScene {
            theme: root.theme
            labels: root.labels
            lens: root.lens
            figure: root.picture
            step: root.step
            spoken: root.voice.spoken === "pictures." + root.picture.pictureId
            onInsetTapped: root.navigator.enlarge("inset")
        }
    }

    Component {
        id: views

        MonitorPair {
            objectName: "enlarged"
            theme: root.theme
            labels: root.labels
            lens: root.lens
            figure: root.picture
            step: root.step
            spoken: root.voice.spoken
            onTapped: root.magnifier.toggle(0.5, 0.5)
        }
    }

    Component {
        id: inset

        LargeInset {
            theme: root.theme
            lens: root.lens
            figure: root.picture.inset as Figure
            step: root.step
            spoken: root.voice.spoken === "pictures." + (root.picture.inset as Figure)?.pictureId
        }
    }
}
