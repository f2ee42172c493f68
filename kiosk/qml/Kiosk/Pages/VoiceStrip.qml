import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What leads the voice, in a row above the bar; Arrêter is in the bar, where Écouter was.  Each control keeps its
// place: one that has nothing to do is pale.
Item {
    id: root

    required property Theme theme
    required property Labels labels
    required property Voice voice

    readonly property real part: (width - 4 * theme.gap) / 5

    Row {
        spacing: root.theme.gap

        VoiceButton {
            objectName: "voice.play"
            width: root.part
            height: root.height
            theme: root.theme
            primary: true
            iconName: root.voice.playing ? "pause" : "play"
            text: root.voice.playing ? root.labels.listenPause : root.voice.done ? root.labels.listenAgain : root.labels.listenResume
            onClicked: root.voice.toggle()
        }

        VoiceButton {
            objectName: "voice.repeat"
            width: root.part
            height: root.height
            theme: root.theme
            iconName: "replay"
            text: root.labels.listenRepeat
            onClicked: root.voice.repeat()
        }

        VoiceButton {
            objectName: "voice.slower"
            width: root.part
            height: root.height
            theme: root.theme
            iconName: root.voice.slow ? "check" : "slower"
            text: root.labels.listenSlower
            // What a screen reader is told.
            checkable: true
            checked: root.voice.slow
            Accessible.role: Accessible.CheckBox
            onClicked: root.voice.toggleSlow()
        }

        VoiceButton {
            objectName: "voice.quieter"
            width: root.part
            height: root.height
            theme: root.theme
            iconName: "quieter"
            text: root.labels.listenQuieter
            enabled: !root.voice.quietest
            onClicked: root.voice.quieter()
        }

        VoiceButton {
            objectName: "voice.louder"
            width: root.part
            height: root.height
            theme: root.theme
            iconName: "louder"
            text: root.labels.listenLouder
            enabled: !root.voice.loudest
            onClicked: root.voice.louder()
        }
    }
}
