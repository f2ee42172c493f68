import QtQuick

// Warm paper, dark teal ink; the centre may have its own colour for what can be touched.
Colours {
    required property string own

    paper: "#FBF7F0"
    card: "#FFFFFF"
    ink: "#0F3A42"
    softInk: "#214E56"
    action: own !== "" ? own : "#145C63"
    actionPressed: Qt.darker(action, 1.25)
    actionInk: "#FFFFFF"
    tile: "#E4F1EE"
    tilePressed: "#BFE0DA"
    border: "#5B8A8C"
    quiet: "#D0DCDE"
    focus: "#0F3A42"
    safety: "#FFF4DC"
    safetyBorder: "#B87A00"
    spoken: "#FFDF80"
    spokenInk: "#0F3A42"
    faceView: "#2E6FB7"
    sideView: "#B87A00"
    grounds: ["#FBF7F0", "#EAF4F2", "#F4EFE6"]
}
