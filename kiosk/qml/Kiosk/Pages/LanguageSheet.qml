pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Controls

// The languages, each by its own name; the page below is read on in the one that is touched.
Sheet {
    id: root

    required property Navigator navigator
    required property Choices choices
    required property Voice voice
    readonly property int columns: theme.portrait ? 1 : Math.min(3, choices.languages.length)

    title: labels.language
    titleSpoken: voice.inTitle
    contentHeight: names.height
    onClosed: navigator.closeSheet()

    Grid {
        id: names

        width: parent.width
        columns: root.columns
        spacing: root.theme.gap

        Repeater {
            model: root.choices.languages

            ChoiceButton {
                required property string modelData
                required property int index

                objectName: "language." + modelData
                width: (names.width - (root.columns - 1) * root.theme.gap) / root.columns
                height: Math.max(1.5 * root.theme.target, 3 * root.theme.body)
                theme: root.theme
                text: root.choices.languageNames[index] ?? ""
                fontSize: root.theme.body
                chosen: root.choices.language === modelData
                onClicked: {
                    root.choices.setLanguage(modelData);
                    root.navigator.closeSheet();
                }
            }
        }
    }
}
