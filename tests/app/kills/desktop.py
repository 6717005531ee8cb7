"""The window, without a screen, as the next start after a kill."""
import contextlib
import os
import pathlib
import sqlite3
import subprocess
import time

BIN = pathlib.Path(os.environ["HOLDFAST_BIN"])
_OPEN = ("SELECT (SELECT count(*) FROM attempt WHERE ended_at IS NULL)"
         " + (SELECT count(*) FROM fact WHERE removing_since IS NOT NULL)")


def _anything_open(data):
    uri = f"file:{data}/holdfast.db?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=10)) as database:
        return database.execute(_OPEN).fetchone()[0] > 0


def settle(profile, data, seconds=60):
    """Starts `holdfast` and kills it once nothing is open any more in what it keeps; whether that came to be."""
    window = subprocess.Popen([BIN / "holdfast", "--profile", str(profile), "--data-dir", str(data)],
                              env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + seconds
        while time.monotonic() < end and window.poll() is None:
            if not _anything_open(data):
                return True
            time.sleep(0.1)
        return False
    finally:
        window.kill()
        window.wait(20)
