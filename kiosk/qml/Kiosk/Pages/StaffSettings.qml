pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What holds beyond this run; a row that would change nothing is absent.
FocusScope {
    id: root

    required property Theme theme
    required property StaffLabels words
    required property Staff staff
    readonly property StaffChoices choices: staff.choices

    Column {
        width: parent.width
        spacing: root.theme.gap

        Caption {
            width: parent.width
            theme: root.theme
            font.bold: true
            text: root.words.profile
        }

        Row {
            spacing: root.theme.gap

            Repeater {
                model: [["waiting-room", root.words.profileWaitingRoom], ["consultation", root.words.profileConsultation]]

                ChoiceButton {
                    required property list<string> modelData

                    objectName: "staff.profile." + modelData[0]
                    width: (root.width - root.theme.gap) / 2
                    theme: root.theme
                    text: modelData[1]
                    chosen: root.choices.profile === modelData[0]
                    onClicked: root.choices.setProfile(modelData[0])
                }
            }
        }

        Caption {
            width: parent.width
            theme: root.theme
            font.bold: true
            text: root.words.languages
            visible: root.choices.languages.length > 1
        }

        Grid {
            columns: 2
            spacing: root.theme.gap
            visible: root.choices.languages.length > 1

            Repeater {
                model: root.choices.languages

                ChoiceButton {
                    required property string modelData
                    required property int index

                    objectName: "staff.language." + modelData
                    width: (root.width - root.theme.gap) / 2
                    theme: root.theme
                    text: root.choices.languageNames[index] ?? ""
                    chosen: root.choices.offered.includes(modelData)
                    Accessible.role: Accessible.CheckBox
                    onClicked: root.choices.toggleLanguage(modelData)
                }
            }
        }

        Caption {
            width: parent.width
            theme: root.theme
            font.bold: true
            text: root.words.sound
            visible: root.choices.speaks
        }

        Row {
            spacing: root.theme.gap
            visible: root.choices.speaks

            Repeater {
                model: [["none", root.words.soundNone], ["headset", root.words.soundHeadset], ["speaker", root.words.soundSpeaker]]

                ChoiceButton {
                    required property list<string> modelData

                    objectName: "staff.sound." + modelData[0]
                    width: (root.width - 2 * root.theme.gap) / 3
                    theme: root.theme
                    text: modelData[1]
                    chosen: root.choices.sound === modelData[0]
                    onClicked: root.choices.setSound(modelData[0])
                }
            }
        }
    }

    StaffNotice {
        anchors.bottom: parent.bottom
        width: parent.width
        theme: root.theme
        words: root.words
        staff: root.staff
    }
}
