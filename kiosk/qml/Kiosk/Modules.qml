import QtQuick
import QtQuick.Shapes
import QtQuick.Templates as T

// Never made: reading it opens Qt's modules, before anything of ours is known.
Item {
    Shape {}
    T.AbstractButton {}
}
