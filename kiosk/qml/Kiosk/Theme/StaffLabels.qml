import QtQuick

// Words of the staff page by name, so that a wrong name is found by the linter.
QtObject {
    required property var texts

    readonly property string askQuit: texts.ask_quit
    readonly property string askRestart: texts.ask_restart
    readonly property string cancel: texts.cancel
    readonly property string clean: texts.clean
    readonly property string cleanHint: texts.clean_hint
    readonly property string cleaning: texts.cleaning
    readonly property string cleaningLeft: texts.cleaning_left
    readonly property string confirm: texts.confirm
    readonly property string languages: texts.languages
    readonly property string nextStart: texts.next_start
    readonly property string noPin: texts.no_pin
    readonly property string pin: texts.pin
    readonly property string pinErase: texts.pin_erase
    readonly property string pinTry: texts.pin_try
    readonly property string pinTyped: texts.pin_typed
    readonly property string pinWait: texts.pin_wait
    readonly property string profile: texts.profile
    readonly property string profileConsultation: texts.profile_consultation
    readonly property string profileWaitingRoom: texts.profile_waiting_room
    readonly property string quit: texts.quit
    readonly property string quitBack: texts.quit_back
    readonly property string quitGone: texts.quit_gone
    readonly property string rehearse: texts.rehearse
    readonly property string rehearseHint: texts.rehearse_hint
    readonly property string restart: texts.restart
    readonly property string restartBack: texts.restart_back
    readonly property string restartGone: texts.restart_gone
    readonly property string rulerDecimal: texts.ruler_decimal
    readonly property string rulerDiagonal: texts.ruler_diagonal
    readonly property string rulerDrop: texts.ruler_drop
    readonly property string rulerKeep: texts.ruler_keep
    readonly property string rulerLonger: texts.ruler_longer
    readonly property string rulerRule: texts.ruler_rule
    readonly property string rulerSheet: texts.ruler_sheet
    readonly property string rulerShorter: texts.ruler_shorter
    readonly property string rulerStep: texts.ruler_step
    readonly property string sound: texts.sound
    readonly property string soundHeadset: texts.sound_headset
    readonly property string soundNone: texts.sound_none
    readonly property string soundSpeaker: texts.sound_speaker
    readonly property string tabCare: texts.tab_care
    readonly property string tabRuler: texts.tab_ruler
    readonly property string tabSettings: texts.tab_settings
    readonly property string tabState: texts.tab_state
    readonly property string title: texts.title
}
