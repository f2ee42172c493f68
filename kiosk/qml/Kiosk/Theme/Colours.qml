import QtQuick

// The colours of one theme; the pairs that stand on each other are measured by a test.
QtObject {
    required property color paper
    required property color card
    required property color ink
    required property color softInk
    required property color action
    required property color actionPressed
    required property color actionInk
    required property color tile
    required property color tilePressed
    required property color border
    required property color quiet
    required property color focus
    required property color safety
    required property color safetyBorder
    // Behind the sentence that is read aloud, and its letters.
    required property color spoken
    required property color spokenInk
    required property color faceView
    required property color sideView
    // Behind the attract screen, one after the other.
    required property list<color> grounds
}
