"""What is in the files of an audit trail? Nothing here decides what is right."""
import base64
import datetime
import functools
import gzip
import hashlib
import json
import math
import os
import re
import sqlite3
import subprocess
import tempfile
import zlib

MAX_BYTES = 512 * 1024 * 1024  # nothing that is read at once is larger
KEPT_ROWS = 10_000  # the newest events are rows of k6s.db
COLUMNS = ("sequence, hash, segment, offset, id, at, type, severity, session, client, agent, agent_id,"
           "agent_type, action, tool, call, effect, rule, outcome, line")
KEY_PREFIX = "302a300506032b6570032100"  # what stands before a raw Ed25519 key in DER: RFC 8410


class Damaged(Exception):
    """A file is there and is not what was written."""


def sha(data):
    return hashlib.sha256(data).hexdigest()


def is_hex(text, digits):
    return isinstance(text, str) and re.fullmatch("[0-9a-f]{%d}" % digits, text) is not None


def seconds(at):
    try:
        return datetime.datetime.fromisoformat(at.replace("Z", "+00:00")).timestamp()
    except (ValueError, OverflowError, AttributeError):
        return float("nan")


def erased_hash(raw):
    """What an erased line states at its end: the hash of the line that it was. None for any other line."""
    erased = re.fullmatch(rb',"erased":"([0-9a-f]{64})"\}', raw[-77:])
    return erased and erased[1].decode()


def line_hash(raw):
    return erased_hash(raw) or sha(raw)


def plain(text):
    """A text as SQLite gives it back: half a character becomes replacement characters."""
    raw = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return raw.decode("utf-8", "replace")


def parse(text):
    """The object in a JSON text as JavaScript reads it: numbers are floats. Empty for anything else."""
    try:
        value = json.loads(plain(text), parse_int=float, parse_constant=int)  # int("NaN") is an error
    except (ValueError, AttributeError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def parse_record(raw):
    """The event in a line; None for a torn line, or one that is no event."""
    record = parse(raw) if raw[:1] == b"{" and raw[-1:] == b"}" else {}
    try:
        texts = [record[name] for name in ("id", "at", "type", "session", "client", "seen", "action")]
        texts += [record["agent"]["id"], record["agent"]["name"]]
        fits = isinstance(record["v"], float) and isinstance(record["details"], (dict, list))
    except (KeyError, TypeError):
        return None
    record["details"] = record["details"] if isinstance(record["details"], dict) else {}
    return record if fits and all(isinstance(text, str) for text in texts) else None


def row_of(raw, record, where, head):
    """The row of k6s.db that shows a line; the time of a torn line is not known."""
    record = record or {"id": "torn:%d:%d" % where[1:], "at": None, "type": "torn_line", "agent": {},
                        "severity": "warning", "action": "Torn line", "details": {}}
    agent, details = record["agent"], record["details"]
    texts = [record["id"], record["at"], record["type"], record.get("severity"), record.get("session", ""),
             record.get("client", ""), agent.get("name", ""), agent.get("id", ""), agent.get("type") or "",
             record["action"]]
    texts += [details.get(name) for name in ("tool", "call", "effect", "rule", "outcome")] + [raw]
    texts = [plain(text) if isinstance(text, (str, bytes)) else None for text in texts]
    return [where[0], head, *where[1:], *texts]


def read_file(path):
    """What is in a regular file, unpacked; None when it is not there. A pipe would keep us waiting."""
    if not os.path.lexists(path):
        return None
    if os.path.islink(path) or not os.path.isfile(path):
        raise OSError(f"{path} is not a regular file")
    try:
        with (gzip.open if path.endswith(".gz") else open)(path, "rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise Damaged(f"{path}: {error}") from error
    if len(content) > MAX_BYTES:
        raise OSError(f"{path} is too large")
    return content


def objects_in(content):
    """The objects in the lines of a file; torn ones are left out."""
    return [each for each in map(parse, (content or b"").split(b"\n")) if each]


def names_in(path):
    return sorted(os.listdir(path)) if os.path.isdir(path) else []


def read_database(path):
    """What k6s.db says of itself, and its rows in order."""
    try:
        if os.path.islink(path) or not os.path.isfile(path):
            raise ValueError("it is not a regular file")
        address = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
        connection = sqlite3.connect(f"file:{address}?mode=ro&immutable=1", uri=True)
        steps = iter(range(10_000))
        # What looks like a table may be a view that never ends.
        connection.set_progress_handler(lambda: next(steps, None) is None, 100_000)
        connection.text_factory = plain
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise ValueError("it is damaged")
        meta = dict(connection.execute("SELECT key, value FROM meta"))
        query = f"SELECT {COLUMNS} FROM events ORDER BY sequence LIMIT {2 * KEPT_ROWS}"
        rows = [list(row) for row in connection.execute(query)]
        shapes = {tuple(type(row[column]) for column in (0, 2, 3, 4, 19)) for row in rows}
        if not shapes <= {(int, int, int, str, str)}:
            raise ValueError("its rows are not what was written")
        return {"signer": "", **meta, "sequence": int(meta["sequence"]), "head": meta["head"]}, rows
    except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
        raise Damaged(f"{path}: {error}") from error


def run(directory, command):
    """What a program prints; nothing when it fails to start. Git may not fetch what it lacks."""
    variables = {"PATH": os.environ.get("PATH", os.defpath), "HOME": os.environ.get("HOME", ""),
                 "LC_ALL": "C", "GIT_NO_LAZY_FETCH": "1", "GIT_GRAFT_FILE": os.devnull}
    try:
        return subprocess.run(command.split(), cwd=directory, env=variables, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
    except OSError:
        return b""


@functools.lru_cache(maxsize=None)
def is_signed(statement, key, signature):
    """True when the key's other half signed exactly this text."""
    contents = bytes.fromhex(KEY_PREFIX + key), statement.encode("utf-8", "replace")
    with tempfile.TemporaryDirectory() as directory:
        for name, content in zip(("key", "text", "signature"), (*contents, base64.b64decode(signature))):
            with open(os.path.join(directory, name), "wb") as file:
                file.write(content)
        said = run(directory, "openssl pkeyutl -verify -pubin -keyform DER -inkey key"
                              " -rawin -in text -sigfile signature")
    if b"Signature Verif" not in said:
        raise OSError("openssl cannot check signatures of Ed25519; version 3 can")
    return b"Success" in said


def is_signed_line(line):
    """True for the shape of a signed line; anything else counts as torn."""
    statement, key, signature = (line.get(name) for name in ("statement", "key", "signature"))
    is_short = isinstance(statement, str) and len(statement) <= 60_000 and isinstance(signature, str)
    return is_short and is_hex(key, 64) and re.fullmatch("[A-Za-z0-9+/]{86}==", signature) is not None


def parse_signed(line, form):
    """What a signed line states, and how it is `signed`; empty if of another form. Checks no signature."""
    said = parse(line["statement"]) if is_signed_line(line) else {}
    numbers = [said.get("sequence"), said.get("segment", 1.0)]
    is_place = all(isinstance(each, float) and each.is_integer() and each > 0 for each in numbers)
    is_place = is_place and is_hex(said.get("head"), 64) and is_hex(said.get("project"), 32)
    if said.get("format") != form or not is_place or math.isnan(seconds(said.get("at"))):
        return {}
    return {**said, "key": line["key"], "signed": (line["statement"], line["key"], line["signature"])}
