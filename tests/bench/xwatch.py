"""Watches an X display from outside: when is there a window, and when has it been painted?"""
import collections
import ctypes
import ctypes.util
import time

IS_VIEWABLE = 2
Z_PIXMAP = 2
ALL_PLANES = 0xFFFFFFFF


# Rows of pixels, and how many of them differ from the ground once something is painted there.
Area = collections.namedtuple("Area", "top bottom ink")


class Attributes(ctypes.Structure):
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int),
                ("height", ctypes.c_int), ("border_width", ctypes.c_int), ("depth", ctypes.c_int),
                ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong), ("klass", ctypes.c_int),
                ("bit_gravity", ctypes.c_int), ("win_gravity", ctypes.c_int),
                ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong),
                ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
                ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int),
                ("map_state", ctypes.c_int), ("all_event_masks", ctypes.c_long),
                ("your_event_mask", ctypes.c_long), ("do_not_propagate_mask", ctypes.c_long),
                ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]


class Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.POINTER(ctypes.c_char)),
                ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int),
                ("depth", ctypes.c_int), ("bytes_per_line", ctypes.c_int)]


ERROR_HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class Display:
    """One connection to the X server `name`. Only windows of at least 600 × 400 pixels count."""

    def __init__(self, name):
        self.x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XGetImage.restype = ctypes.POINTER(Image)
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int,
                                     ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.x.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p,
                                      ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
        self.x.XGetWindowAttributes.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
        self.x.XFree.argtypes = [ctypes.c_void_p]
        # Windows come and go between two questions; that is no reason to stop.
        self.ignore = ERROR_HANDLER(lambda *_: 0)
        self.x.XSetErrorHandler(self.ignore)
        self.display = self.x.XOpenDisplay(name.encode())
        if not self.display:
            raise RuntimeError(f"cannot open display {name}")
        self.root = self.x.XDefaultRootWindow(self.display)

    def windows(self):
        """(id, width, height) of each large window that is on the screen."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        if not self.x.XQueryTree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent),
                                 ctypes.byref(children), ctypes.byref(count)):
            return []
        ids = [children[i] for i in range(count.value)]
        if ids:
            self.x.XFree(children)
        found = []
        for window in ids:
            attributes = Attributes()
            if (self.x.XGetWindowAttributes(self.display, window, ctypes.byref(attributes))
                    and attributes.map_state == IS_VIEWABLE
                    and attributes.width >= 600 and attributes.height >= 400):
                found.append((window, attributes.width, attributes.height))
        return found

    def ink(self, window, area):
        """How many pixels in the rows area.top to area.bottom differ from the commonest colour, and
        the moment of which that is true: counting takes longer than many a start."""
        image = self.x.XGetImage(self.display, window, 8, area.top, 400, area.bottom - area.top,
                                 ALL_PLANES, Z_PIXMAP)
        now = time.monotonic()
        if not image:
            return 0, now
        size = image.contents.bytes_per_line * image.contents.height
        pixels = memoryview(ctypes.string_at(image.contents.data, size)).cast("I")
        (_, ground), = collections.Counter(pixels).most_common(1)
        number = len(pixels) - ground
        # XDestroyImage is a macro over a table in the structure; freeing both parts is what it does.
        self.x.XFree(image.contents.data)
        self.x.XFree(image)
        return number, now

    def wait_for_picture(self, area, until):
        """The moment at which a window shows something in `area`."""
        while time.monotonic() < until:
            for window, _, height in self.windows():
                if height < area.bottom:
                    continue
                ink, moment = self.ink(window, area)
                if ink >= area.ink:
                    return moment
            time.sleep(0.002)
        raise RuntimeError("no window was painted in time")

    def wait_until_gone(self, until):
        while self.windows() and time.monotonic() < until:
            time.sleep(0.01)
