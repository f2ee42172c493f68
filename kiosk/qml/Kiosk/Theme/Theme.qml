import QtQuick

// Sizes, colours, durations and icons of everything on screen.  Sizes come
// from the frame, in pixels; the pairs of colours are measured by a test.
QtObject {
    id: root

    required property real mm
    // Pixels a millimetre of the screen; `mm` grows with a large screen, this does not.
    required property real trueMm
    required property bool portrait
    // Whether the language runs from right to left, and the layout with it; pictures never do.
    required property bool mirrored
    required property bool waitingRoom
    // 0 light, 1 dark, 2 high contrast.
    required property int scheme
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
    // Least side of such a screen that has room for labels beside its letters.
    readonly property real labelledScreen: 13 * label
    // Share of the height that a row of screens under the scene may take.
    readonly property real screenShare: 0.42
    // Width of the player that is enough: no finger has farther to go.
    readonly property real playerWidth: 12 * target
    readonly property color screenOff: "#1A3036"
    // Least width of a scene of the step diagram, the richest scene first; the last one suits any.
    readonly property list<real> sceneWidths: [250 * trueMm, 150 * trueMm]
    // Least width of a picture that has room for its labels; it opens large at a tap.
    readonly property real labelled: 20 * label
    // Opacity of what stands aside in a picture.
    readonly property real faded: 0.3
    // How far the words of the attract screen wander to each side: more than a stroke of its letters.
    readonly property real drift: 6 * mm
    readonly property color black: "#000000"
    // Lettering of a number that is seen from the other side of the room.
    readonly property int countdown: 8 * label
    // Width of a tool: its word stands under its icon.
    readonly property int toolWidth: Math.max(target, Math.ceil(4.6 * label))
    // Longest side in pixels that a plate is drawn for when it is brought near: twice that is four times the memory.
    readonly property int sharpest: 3072
    // What one draws with: three inks, the highlighter, and the line that keeps a stroke apart from what is under it.
    readonly property list<color> inks: ["#C8351B", "#1F6BB5", "#00795A", "#FFC800", keyline]
    // Above 64 pixels Qt's software renderer draws each letter anew in each frame.
    readonly property bool slowText: body > 64
    readonly property int iconSize: Math.round(label * 1.25)

    readonly property bool highContrast: scheme === 2

    // Everything that stands on a page.
    readonly property Colours colours: palettes[scheme]
    // What is drawn over a picture: plates keep their light ground in every theme.
    readonly property Colours onPlate: palettes[highContrast ? 2 : 0]
    readonly property list<Colours> palettes: [
        LightColours {
            own: root.actionColour
        },
        DarkColours {},
        StrongColours {}
    ]
    readonly property list<color> grounds: colours.grounds
    readonly property color paper: colours.paper
    readonly property color card: colours.card
    readonly property color ink: colours.ink
    readonly property color softInk: colours.softInk
    readonly property color action: colours.action
    readonly property color actionPressed: colours.actionPressed
    readonly property color actionInk: colours.actionInk
    readonly property color tile: colours.tile
    readonly property color tilePressed: colours.tilePressed
    readonly property color border: colours.border
    readonly property color quiet: colours.quiet
    readonly property color focus: colours.focus
    readonly property color safety: colours.safety
    readonly property color safetyBorder: colours.safetyBorder
    readonly property color spoken: colours.spoken
    readonly property color spokenInk: colours.spokenInk
    readonly property color faceView: colours.faceView
    readonly property color sideView: colours.sideView
    readonly property color keyline: "#FFFFFF"
    readonly property color scrim: "#CC0F3A42"

    // Where something stands that a language from left to right has at `x`, in so much room.
    function place(x: real, width: real, room: real): real {
        return mirrored ? room - x - width : x;
    }
}
