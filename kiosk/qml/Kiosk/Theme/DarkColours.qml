import QtQuick

// For eyes that glare tires: light ink on dark teal. Its buttons are light, so a colour of the centre is not used here.
Colours {
    paper: "#0E2429"
    card: "#17343A"
    ink: "#F1F7F6"
    softInk: "#CFE2E0"
    action: "#8ED8CE"
    actionPressed: "#B5E6DF"
    actionInk: "#06262B"
    tile: "#1F444B"
    tilePressed: "#2A5660"
    border: "#7FB0B0"
    quiet: "#3C6268"
    focus: "#FFE08A"
    safety: "#3B3014"
    safetyBorder: "#E3AE45"
    spoken: "#FFE08A"
    spokenInk: "#0E2429"
    faceView: "#8FBFF0"
    sideView: "#F0B757"
    grounds: ["#0E2429", "#12222E", "#1B2A24"]
}
