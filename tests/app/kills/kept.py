"""What a data folder holds: read from a copy, so that what a killed program left is still as it was for the next."""
import pathlib
import shutil
import sqlite3
import tempfile

_CONNECTIONS = ("SELECT c.connection_id AS id, c.*, f.missing_since, f.removing_since FROM connection c"
                " LEFT JOIN fact f ON f.connection = c.id")
_PLAIN = {
    "attempts": "SELECT * FROM attempt ORDER BY id",
    "receipts": "SELECT * FROM receipt ORDER BY id",
    "consents": "SELECT c.connection_id AS id, s.* FROM consent s JOIN connection c ON c.id = s.connection",
    "settings": "SELECT c.connection_id AS id, s.own_name, s.notes FROM connection_setting s"
                " JOIN connection c ON c.id = s.connection",
    "syncs": "SELECT c.connection_id AS id, s.started_at FROM manual_sync s JOIN connection c ON c.id = s.connection",
    "accounts": "SELECT c.connection_id AS id, a.account_id, a.reference FROM account a"
                " JOIN connection c ON c.id = a.connection",
}
_TABLES = {"connection", "fact", "attempt", "receipt", "consent", "connection_setting", "manual_sync", "account"}


class Kept:
    """Empty lists where nothing is stored yet; `damage` says what is wrong with the file."""

    def __init__(self, folder):
        self.connections, self.damage = {}, []
        for name in _PLAIN:
            setattr(self, name, [])
        folder = pathlib.Path(folder)
        if not (folder / "holdfast.db").exists():
            return
        with tempfile.TemporaryDirectory(prefix="holdfast-kept-") as copy:
            for name in ("holdfast.db", "holdfast.db-wal"):
                if (folder / name).exists():
                    shutil.copy(folder / name, copy)
            database = sqlite3.connect(pathlib.Path(copy) / "holdfast.db")
            try:
                self._read(database)
            finally:
                database.close()

    def _read(self, database):
        database.row_factory = sqlite3.Row
        verdict = [row[0] for row in database.execute("PRAGMA integrity_check")]
        self.damage = [v for v in verdict if v != "ok"] + [tuple(r) for r in database.execute("PRAGMA foreign_key_check")]
        tables = {row["name"] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not _TABLES <= tables:
            return  # a first start that was on its way through the versions
        self.connections = {row["id"]: dict(row) for row in database.execute(_CONNECTIONS)}
        for name, query in _PLAIN.items():
            setattr(self, name, [dict(row) for row in database.execute(query)])


def files(folder):
    """Every file below, with its bytes."""
    return {path: path.read_bytes() for path in pathlib.Path(folder).rglob("*") if path.is_file()}
