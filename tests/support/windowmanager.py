"""What a window manager does to a window when a person asks it to; the displays of the tests have none. Straight to the
X library: the tools that could do it are no part of the oldest system that is built for."""
import ctypes
import subprocess

_x = ctypes.CDLL("libX11.so.6")
_x.XOpenDisplay.restype = ctypes.c_void_p
_x.XOpenDisplay.argtypes = [ctypes.c_char_p]
_x.XInternAtom.restype = ctypes.c_ulong
_x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
_x.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
_x.XChangeProperty.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_int,
                               ctypes.c_int, ctypes.c_void_p, ctypes.c_int]
_x.XUnmapWindow.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
_x.XCloseDisplay.argtypes = [ctypes.c_void_p]

_CLIENT_MESSAGE = 33
_REPLACE = 0
_ICONIC = 3


class _Message(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong),
                ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 24)]


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, timeout=30)


def windows(name):
    """The windows that can be seen and are called so; a pattern."""
    return run("xdotool", "search", "--onlyvisible", "--name", name).stdout.split()


def focused():
    """The name of the window that has the keyboard."""
    return run("xdotool", "getwindowfocus", "getwindowname").stdout.strip()


def stack():
    """The windows of the screen, the topmost first."""
    lines = run("xwininfo", "-root", "-children").stdout.splitlines()
    return [int(line.split()[0], 16) for line in lines if line.strip().startswith("0x")]


def _on_display(act):
    display = _x.XOpenDisplay(None)
    assert display, "there is no display"
    try:
        act(display, lambda name: _x.XInternAtom(display, name, 0))
    finally:
        _x.XCloseDisplay(display)


def ask_to_close(window):
    """As the button in a window's frame does."""
    def act(display, atom):
        message = _Message(type=_CLIENT_MESSAGE, window=int(window), message_type=atom(b"WM_PROTOCOLS"), format=32)
        message.data[0] = atom(b"WM_DELETE_WINDOW")
        _x.XSendEvent(display, int(window), 0, 0, ctypes.byref(message))
    _on_display(act)


def minimise(window):
    """Takes it off the screen and says so on it."""
    def act(display, atom):
        state = (ctypes.c_long * 2)(_ICONIC, 0)
        _x.XChangeProperty(display, int(window), atom(b"WM_STATE"), atom(b"WM_STATE"), 32, _REPLACE, state, 2)
        _x.XUnmapWindow(display, int(window))
    _on_display(act)
