import QtQuick

// High contrast: black on white, every line black.
Colours {
    paper: "#FFFFFF"
    card: "#FFFFFF"
    ink: "#000000"
    softInk: "#000000"
    action: "#000000"
    actionPressed: "#3A3A3A"
    actionInk: "#FFFFFF"
    tile: "#FFFFFF"
    tilePressed: "#DDDDDD"
    border: "#000000"
    quiet: "#000000"
    focus: "#000000"
    safety: "#FFFFFF"
    safetyBorder: "#000000"
    spoken: "#000000"
    spokenInk: "#FFFFFF"
    faceView: "#2E6FB7"
    sideView: "#B87A00"
    grounds: ["#FFFFFF", "#FFFFFF", "#FFFFFF"]
}
