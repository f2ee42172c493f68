import QtQuick

// Sizes, colours, durations and icons of everything on screen.  Sizes come
// from the frame, in pixels; the pairs of colours are measured by a test.
QtObject {
    id: root

    required property real mm
    // Pixels a millimetre of the screen; `mm` grows with a large screen, this does not.
    required property real trueMm
    required property bool portrait
    required property bool waitingRoom
    required property bool highContrast
    required property int margin
    required property int gap
    required property int target
    required property int label
    required property int title
    required property int body
    required property int line
    required property int measure
    required property int paragraphGap
    required property int duration
    required property string actionColour
    required property var icons

    readonly property int radius: Math.round(2.5 * mm)
    readonly property int hairline: Math.max(1, Math.round(0.3 * mm))
    readonly property int focusWidth: Math.max(2, Math.round(0.8 * mm))
    readonly property real lineHeight: 1.5
    // Height of a line over or under a screen of the operating room.
    readonly property real monitorLine: 1.5 * label
    // Least width of such a screen: its line "simulated picture" stands in it whole.
    readonly property real leastScreen: 8 * label
    // Share of the height that a row of screens under the scene may take.
    readonly property real screenShare: 0.42
    // Width of the player that is enough: no finger has farther to go.
    readonly property real playerWidth: 12 * target
    readonly property color screenOff: "#1A3036"
    readonly property color screenInk: "#0B2B32"
    // Least width of a scene of the step diagram, the richest scene first; the last one suits any.
    readonly property list<real> sceneWidths: [250 * trueMm, 150 * trueMm]
    // Least width of a picture that has room for its labels; it opens large at a tap.
    readonly property real labelled: 20 * label
    // Opacity of what stands aside in a picture.
    readonly property real faded: 0.3
    readonly property int iconSize: Math.round(label * 1.25)

    readonly property color paper: highContrast ? strongPaper : normalPaper
    readonly property color card: "#FFFFFF"
    readonly property color ink: highContrast ? strongInk : normalInk
    readonly property color softInk: highContrast ? "#000000" : "#214E56"
    readonly property color action: highContrast ? "#000000" : actionColour !== "" ? actionColour : "#145C63"
    readonly property color actionPressed: highContrast ? "#3A3A3A" : Qt.darker(action, 1.25)
    readonly property color actionInk: "#FFFFFF"
    readonly property color tile: highContrast ? "#FFFFFF" : "#E4F1EE"
    readonly property color tilePressed: highContrast ? "#DDDDDD" : "#BFE0DA"
    readonly property color border: highContrast ? "#000000" : "#5B8A8C"
    readonly property color quiet: highContrast ? "#000000" : "#D0DCDE"
    readonly property color focus: highContrast ? "#000000" : "#0F3A42"
    readonly property color safety: highContrast ? "#FFFFFF" : "#FFF4DC"
    readonly property color safetyBorder: highContrast ? "#000000" : "#B87A00"
    readonly property color faceView: "#2E6FB7"
    readonly property color sideView: "#B87A00"
    readonly property color danger: "#96331C"
    readonly property color keyline: "#FFFFFF"
    readonly property color normalPaper: "#FBF7F0"
    readonly property color normalInk: "#0F3A42"
    readonly property color strongPaper: "#FFFFFF"
    readonly property color strongInk: "#000000"
    readonly property color scrim: "#CC0F3A42"
}
