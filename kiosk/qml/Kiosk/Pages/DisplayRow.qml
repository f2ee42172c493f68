import QtQuick

import Kiosk.Controls
import Kiosk.Theme

// One thing that can be chosen on the display sheet: its name, and the choices beside or below it.
Grid {
    id: root

    required property Theme theme
    required property string title
    required property int count
    // Whether it is read aloud now.
    property bool spoken: false
    default property alias choices: row.data
    // Choices in a line.
    property int inLine: theme.portrait ? Math.min(2, count) : count
    readonly property real titleWidth: theme.portrait ? width : width * 0.2
    readonly property real cell: ((theme.portrait ? width : width - titleWidth - columnSpacing) - (inLine - 1) * theme.gap) / inLine

    // Height of the tallest choice, for those beside it.
    readonly property real tallest: row.children.reduce((most, choice) => Math.max(most, choice.implicitHeight), 0)

    columns: theme.portrait ? 1 : 2
    columnSpacing: theme.gap
    rowSpacing: theme.gap / 2
    verticalItemAlignment: Grid.AlignVCenter

    Caption {
        width: root.titleWidth
        theme: root.theme
        font.bold: true
        text: root.title
        spoken: root.spoken
        Accessible.role: Accessible.Heading
    }

    Grid {
        id: row

        columns: root.inLine
        spacing: root.theme.gap
    }
}
