pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Diagrams
import Kiosk.Theme

// Waits for somebody.  The first touch only wakes.
Surface {
    id: root

    objectName: "attract"

    required property Theme theme
    required property Labels labels
    required property AttractLoop attract
    required property Catalogue catalogue
    required property Navigator navigator
    // Read from the other side of the room; where several languages invite, two lines of each have to fit.
    readonly property int huge: Math.round(Math.max(theme.title, Math.min(theme.waitingRoom ? 37 * theme.mm : 14 * theme.mm, room / (2.2 * attract.invitations.length))))
    readonly property real room: (theme.portrait ? root.height - frame.y - frame.height : root.height - 2 * theme.margin) - 4 * theme.body - 2 * theme.label - (2 + attract.invitations.length) * theme.margin

    // Time of a change of scene: a calm second, no longer, for each of its frames is the whole screen.
    readonly property int change: 4 * theme.duration

    readonly property AttractScene front: attract.scenes[attract.index] ?? null

    function isReady(place: Loader, seen: bool): bool {
        return (place?.item as PlateView)?.ready ?? !(seen || place?.active);
    }

    ready: [...Array(scenes.count).keys()].every(i => isReady(scenes.itemAt(i) as Loader, i === attract.index))
    Accessible.role: Accessible.Button
    Accessible.name: labels.touch
    Accessible.onPressAction: navigator.wake()
    focus: true
    Keys.onPressed: navigator.wake()

    MouseArea {
        anchors.fill: parent
        onClicked: root.navigator.wake()
    }

    Rectangle {
        anchors.fill: parent
        z: -1
        color: root.theme.grounds[root.attract.ground]

        Behavior on color {
            ColorAnimation {
                duration: root.change
            }
        }
    }

    Item {
        id: frame

        x: root.theme.place(root.theme.margin, width, root.width)
        y: root.theme.margin
        width: (root.theme.portrait ? root.width : root.width * 0.54) - 2 * root.theme.margin
        height: root.theme.portrait ? root.height * (root.attract.invitations.length > 1 ? 0.42 : 0.5) : root.height - 2 * y

        Repeater {
            id: scenes

            model: root.attract.scenes

            // The first screen does not wait for the other scenes; each is drawn while the one before it is seen.
            Loader {
                id: place

                required property AttractScene modelData
                required property int index
                readonly property bool due: opacity > 0 || root.attract.ahead && index === (root.attract.index + 1) % scenes.count
                property bool met: false

                onDueChanged: met = met || due
                Component.onCompleted: met = due
                anchors.fill: parent
                opacity: index === root.attract.index ? 1 : 0
                // It comes as a whole, not layer after layer.
                visible: opacity > 0 && ((item as PlateView)?.ready ?? false)
                active: met
                sourceComponent: PlateView {
                    theme: root.theme
                    plate: place.modelData.figure.plates[0]
                    allLayers: true
                }

                Behavior on opacity {
                    NumberAnimation {
                        duration: root.change
                    }
                }
            }
        }
    }

    Column {
        id: words

        readonly property real startX: root.theme.portrait ? root.theme.margin : root.width * 0.54
        readonly property real startY: root.theme.portrait ? frame.y + frame.height : 0
        readonly property real room: (root.height - startY - height) / 2
        readonly property real driftY: Math.max(0, Math.min(2 * root.theme.drift, room - root.theme.margin))

        objectName: "attract.words"
        x: Math.round(root.theme.place(startX + (1 + root.attract.right) * root.theme.drift, width, root.width))
        y: Math.round(startY + room + root.attract.down * driftY)
        width: Math.floor(root.width - startX - root.theme.margin - 2 * root.theme.drift)
        height: Math.ceil(implicitHeight)
        spacing: root.theme.margin
        // While they move: letters as large as these would be drawn anew in each frame.  Hence the whole pixels.
        layer.enabled: acrossAnimation.running || downAnimation.running

        Behavior on x {
            NumberAnimation {
                id: acrossAnimation

                duration: root.change
                easing.type: Easing.InOutSine
            }
        }
        Behavior on y {
            NumberAnimation {
                id: downAnimation

                duration: root.change
                easing.type: Easing.InOutSine
            }
        }

        Caption {
            width: parent.width
            theme: root.theme
            title: true
            color: root.theme.softInk
            text: root.catalogue.centreName
        }

        Repeater {
            model: root.attract.invitations

            Caption {
                required property string modelData
                required property int index

                objectName: "attract.touch" + index
                width: words.width
                theme: root.theme
                font.pixelSize: root.huge
                font.bold: true
                lineHeight: 0.86
                text: modelData
            }
        }

        Caption {
            width: parent.width
            theme: root.theme
            font.pixelSize: root.theme.body
            text: root.front?.sentence ?? ""
        }
    }
}
