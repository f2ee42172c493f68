"""Ways out that a visitor could try, by name: keys, and what a mouse can do, in the words of xdotool."""

from __future__ import annotations

from tests.support.x_desktop import SIZE

KEYS = {
    **{f"F{number}": f"F{number}" for number in range(1, 13)},
    "Escape": "Escape",
    **{f"Ctrl+{letter.upper()}": f"ctrl+{letter}" for letter in "acfhnopqrstvwxz"},
    "Ctrl+Shift+T": "ctrl+shift+t",
    "Ctrl+Shift+I": "ctrl+shift+i",
    "Ctrl+Shift+Escape": "ctrl+shift+Escape",
    "Ctrl+Escape": "ctrl+Escape",
    "Ctrl+Alt+Del": "ctrl+alt+Delete",
    "Ctrl+plus": "ctrl+plus",
    "Ctrl+minus": "ctrl+minus",
    "Alt+Left": "alt+Left",
    "Alt+Return": "alt+Return",
    "Shift+F10": "shift+F10",
    "Super": "super",
    "Super+L": "super+l",
    "Super+R": "super+r",
    "Menu": "Menu",
    **{key: key for key in ("BackSpace", "Delete", "Insert", "Page_Up", "Page_Down", "End", "Home", "Pause")},
    **{key: key for key in ("Left", "Right", "Up", "Down", "Tab", "Return", "space")},
    "Shift+Tab": "shift+Tab",
    "Enter of the keypad": "KP_Enter",
    "louder": "XF86AudioRaiseVolume",
    "quieter": "XF86AudioLowerVolume",
    "mute": "XF86AudioMute",
    "back": "XF86Back",
    "home page": "XF86HomePage",
    "e-mail": "XF86Mail",
    "calculator": "XF86Calculator",
    "sleep": "XF86Sleep",
    "power": "XF86PowerOff",
}
"""Keys that reach the kiosk."""
MANAGER_KEYS = {
    "Alt+F4: close": "alt+F4",
    "Alt+Tab: switch": "alt+Tab",
    "Alt+Shift+Tab: switch": "alt+shift+Tab",
    "Alt+Escape: lower": "alt+Escape",
    "Super+D: show the desktop": "super+d",
    "Super+E: files": "super+e",
    "Super+F2: another desktop": "super+F2",
    "Ctrl+Alt+Right: another desktop": "ctrl+alt+Right",
    "Shift+Alt+Right: take it to another desktop": "shift+alt+Right",
    "Print: picture of the screen": "Print",
    "Alt+Print: picture of a window": "alt+Print",
}
"""Keys that the manager takes; the kiosk refuses, or is back at once."""
SERVER_KEYS = {
    **{f"Ctrl+Alt+F{number}: another terminal": f"ctrl+alt+F{number}" for number in range(1, 13)},
    "Ctrl+Alt+Backspace: end": "ctrl+alt+BackSpace",
    "Ctrl+Alt+plus: another mode": "ctrl+alt+KP_Add",
    "Alt+SysRq: the kernel": "alt+Sys_Req",
}
"""Keys that the X server or the kernel takes on a real machine, where resources/deploy/linux shuts them off.  This
server has no terminals: all that is seen here is that the kiosk does not mind."""

WIDTH, HEIGHT = SIZE
EDGES = {
    "from the left": (0, HEIGHT // 2),
    "from the right": (WIDTH - 1, HEIGHT // 2),
    "from the top": (WIDTH // 2, 0),
    "from the bottom": (WIDTH // 2, HEIGHT - 1),
    "from a corner": (0, 0),
}


def at(x: int, y: int) -> str:
    return f"mousemove {x} {y}"


MIDDLE = at(WIDTH // 2, HEIGHT // 2)
SWIPES = {f"swipe {name}": f"{at(*start)} mousedown 1 {MIDDLE} mouseup 1" for name, start in EDGES.items()}
MOUSE = {
    **SWIPES,
    "drag across": f"{at(300, 200)} mousedown 1 {at(900, 600)} mouseup 1",
    "right click": f"{MIDDLE} click 3",
    "right click on a button": f"{at(WIDTH // 2, HEIGHT - 40)} click 3",
    "middle click": f"{MIDDLE} click 2",
    "long press": f"{MIDDLE} mousedown 1 sleep 1.5 mouseup 1",
    "double click": f"{MIDDLE} click --repeat 2 --delay 50 1",
    "wheel": f"{MIDDLE} click 4 click 5",
    "Ctrl+wheel": f"{MIDDLE} keydown ctrl click 4 click 5 keyup ctrl",
    "Alt+drag: move it": f"{MIDDLE} keydown alt mousedown 1 {at(100, 100)} mouseup 1 keyup alt",
    "Alt+right drag: resize it": f"{MIDDLE} keydown alt mousedown 3 {at(100, 100)} mouseup 3 keyup alt",
    "Alt+middle click: lower it": f"{MIDDLE} keydown alt click 2 keyup alt",
    "Alt+wheel: another desktop": f"{MIDDLE} keydown alt click 5 keyup alt",
    "Shift+Alt+wheel: to another desktop": f"{MIDDLE} keydown alt keydown shift click 5 keyup shift keyup alt",
    "Ctrl+Alt+wheel: another desktop": f"{MIDDLE} keydown ctrl keydown alt click 5 keyup alt keyup ctrl",
}
"""What XTEST can do with a mouse; a finger that the server makes a mouse of does the same."""
REQUESTS = {
    "close in the menu of the window": "key alt+space key c",
    "minimise in the menu of the window": "key alt+space key n",
    "a request of another program to minimise it": "windowminimize {window}",
}
"""What a window manager asks of it, or does to it, when told."""
