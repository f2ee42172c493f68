import QtQuick

// Words of the interface by name, so that a wrong name is found by the linter.
QtObject {
    required property var texts

    readonly property string after: texts.after
    readonly property string back: texts.back
    readonly property string before: texts.before
    readonly property string close: texts.close
    readonly property string compare: texts.compare
    readonly property string contrast: texts.contrast
    readonly property string contrastHigh: texts.contrast_high
    readonly property string contrastNormal: texts.contrast_normal
    readonly property string display: texts.display
    readonly property string finish: texts.finish
    readonly property string home: texts.home
    readonly property string homeTitle: texts.home_title
    readonly property string hideLabels: texts.hide_labels
    readonly property string next: texts.next
    readonly property string nextHint: texts.next_hint
    readonly property string page: texts.page
    readonly property string pause: texts.pause
    readonly property string simulated: texts.simulated
    readonly property string less: texts.less
    readonly property string more: texts.more
    readonly property string motion: texts.motion
    readonly property string motionPause: texts.motion_pause
    readonly property string motionPlay: texts.motion_play
    readonly property string sideLeft: texts.side_left
    readonly property string sideRight: texts.side_right
    readonly property string picture: texts.picture
    readonly property string play: texts.play
    readonly property string previous: texts.previous
    readonly property string sample: texts.sample
    readonly property string showLabels: texts.show_labels
    readonly property string size1: texts.size_1
    readonly property string size2: texts.size_2
    readonly property string size3: texts.size_3
    readonly property string size4: texts.size_4
    readonly property string start: texts.start
    readonly property string step: texts.step
    readonly property string stillThere: texts.still_there
    readonly property string stillThereHint: texts.still_there_hint
    readonly property string stillThereYes: texts.still_there_yes
    readonly property string textSize: texts.text_size
    readonly property string touch: texts.touch
    readonly property string viewFace: texts.view_face
    readonly property string viewSide: texts.view_side
    readonly property string walk: texts.walk
}
