import QtQuick

// What fills the part of the window between header and bar.
Item {
    // Whether its pictures are there.
    property bool ready: true
}
