"""What is in the files of an audit trail, and beside them? Read by verify.py, which decides what is right."""
import base64
import datetime
import gzip
import hashlib
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import tempfile

FIELDS = {"v", "id", "at", "type", "session", "client", "agent", "action", "details", "seen"}
VALUES = {"checkpoint", "context_saved", "log", "session_carried", "session_named", "session_resume",
          "session_start", "task_claim", "task_complete", "task_create", "task_update"}  # erased with their session
GIT = "git --no-optional-locks --no-replace-objects -c protocol.allow=never -c safe.bareRepository=explicit "


def sha(data):
    return hashlib.sha256(data).hexdigest()


def read(path):
    """A regular file, unpacked; None when there is nothing. A pipe would keep us waiting."""
    if not os.path.lexists(path):
        return None
    if path.is_symlink() or not path.is_file():
        raise OSError(f"{path} is not a regular file")
    with (gzip.open if path.suffix == ".gz" else open)(path, "rb") as file:
        return file.read(512 << 20)


def seconds(at):
    try:
        return datetime.datetime.fromisoformat(at[:23]).timestamp()
    except ValueError:
        return 0.0


def parse(text):
    """The object in a JSON text; empty for anything else, as for a line that is torn."""
    try:
        return dict(json.loads(text or "{}"))
    except (ValueError, TypeError, RecursionError):
        return {}


def run(directory, command):
    """What a program prints; nothing when it is not there. Git may fetch nothing."""
    variables = {name: os.environ.get(name, "") for name in ("PATH", "HOME")}
    variables.update({"LC_ALL": "C", "GIT_NO_LAZY_FETCH": "1", "GIT_GRAFT_FILE": os.devnull})
    try:
        return subprocess.run(command.split(), cwd=directory, env=variables, check=False, timeout=60,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE).stdout
    except FileNotFoundError:
        return b""


def holds(statement, key, signature):
    """Did the owner of the key sign exactly this text? RFC 8410 says what stands before a raw key."""
    with tempfile.TemporaryDirectory() as directory:
        for name, content in (("key", bytes.fromhex("302a300506032b6570032100" + key)),
                              ("text", statement.encode()), ("signature", base64.b64decode(signature))):
            pathlib.Path(directory, name).write_bytes(content)
        said = run(directory, "openssl pkeyutl -verify -pubin -keyform DER -inkey key -rawin -in text"
                              " -sigfile signature")
    if b"Signature Verif" not in said:
        raise OSError("openssl cannot check signatures of Ed25519: version 3 can")
    return b"Success" in said


def heads_in(content, form="k6s-head/1"):
    """What signed lines state, and their parts. A statement of another form states nothing."""
    for line in map(parse, (content or b"").split(b"\n")):
        parts = tuple(str(line.get(name)) for name in ("statement", "key", "signature"))
        if re.fullmatch("[0-9a-f]{64} [A-Za-z0-9+/]{86}==", " ".join(parts[1:])):
            said = parse(parts[0])
            is_head = said.get("format") == form and isinstance(said.get("sequence"), int)
            yield {"project": "", "sequence": 0, **(said if is_head else {}), "key": parts[1], "parts": parts}


def lines_in(files, number, sequence, ends, find):
    """Rule 2: every line with its place, hash and event. What follows a segment's first seal is not there."""
    for segment in sorted(each for each in files if each >= number):
        find("segment_gone", segment > number)
        number, offset, seal = segment + 1, 0, None
        for raw in read(files[segment]).split(b"\n")[:-1]:
            if raw:
                event, erased = parse(raw), re.fullmatch(rb',"erased":"([0-9a-f]{64})"\}', raw[-77:])
                event, sequence = event if FIELDS <= event.keys() else {}, sequence + 1
                yield (sequence, segment, offset), raw, erased[1].decode() if erased else sha(raw), event
                if event.get("type") == "segment_sealed":
                    seal = event["details"]
                    break
            offset += len(raw) + 1
        ends[segment], where = (offset, seal is not None), (None, segment, offset)
        find("seal_missing", seal is None and number in files, where)
        find("reordered", seal is not None and seal.get("next") != number, where)
        is_full = seal is None or "why" in seal or offset > 4 << 20
        find("seal_forged", not is_full and segment == max(files), where)


def read_database(path, start):
    """What k6s.db says of itself, and its rows by the ids of events."""
    database = sqlite3.connect(path.as_uri() + "?mode=ro&immutable=1", uri=True)
    database.text_factory = lambda raw: raw.decode("utf-8", "replace")
    rows = database.execute("SELECT id, sequence, hash, segment, offset, line FROM events WHERE sequence > ?"
                            " ORDER BY sequence LIMIT 20000", (start,))
    meta = dict(database.execute("SELECT key, value FROM meta"))
    return {**meta, "rows": {row[0]: row[1:] for row in rows}, "sha": sha(read(path)).encode()}


def announced_keys(announced, trail, pinned, find):
    """Which keys count, by rule 7? Only the key before agrees to another one of its place."""
    known, newest, first_at, expected, keys = set(), {}, {}, {pinned}, set()
    for sequence, details in announced:
        key, whose, old, statement, signature = (
            str(details.get(name)) for name in ("key", "place", "from", "statement", "signature"))
        is_agreed = not sequence or newest.get(whose, key) == key
        if statement != "None":
            said = {"format": "k6s-key/1", "project": trail, "from": old, "to": key}
            is_said = statement == json.dumps(said, separators=(",", ":"))
            is_agreed = is_said and old in known and holds(statement, old, signature)
            expected |= {key} if is_agreed and old in expected else set()
        find("key_changed", not is_agreed, (sequence, None, None))
        if is_agreed:
            known.add(key)
            newest[whose] = key
            keys |= {key} if sequence else set()
            after = details.get("after")  # a copy goes its own way from there
            is_copy = isinstance(after, int) and after < sequence
            first_at.setdefault(whose, after + 1 if is_copy else sequence)
    return known, newest, first_at, expected, keys


def gather(root, bundle, user, find):
    """What there is, the journal last: what is written meanwhile contradicts nothing. Finds what is gone."""
    # Rule 1: where does the chain begin, and which trail is it? The packed segment, sorted behind, counts.
    state, ends = root / ".khoregos", {}
    paths = [path for path in state.glob("journal/*") if re.fullmatch(r"\d{6,}\.jsonl(\.gz)?", path.name)]
    files = {int(path.name.split(".")[0]): path for path in sorted(paths)}
    marker = next(heads_in(read(state / "journal" / "pruned.json"), "k6s-prune/1"), {})
    first, start, head, trail = min(files, default=1), 0, "0" * 64, ""
    if first > 1 and marker.get("segment", 0) >= first:
        first, start, head, trail = (marker[name] for name in ("segment", "sequence", "head", "project"))
    find("segment_gone", first > 1 and not trail)
    # What does the trail say of its keys, erasures and anchors?
    deletions, redacted, anchored, last = {}, set(), [], start
    announced = [(0, {"key": key, "place": place}) for key, place in marker.get("keys", [])]
    for (last, _, _), _, hashed, event in lines_in(files, first, start, ends, lambda *_: None):
        trail, details, kind = trail or hashed[:32], event.get("details"), event.get("type")
        if kind in ("signing_key", "signing_key_rotated"):
            announced.append((last, details))
        elif kind == "event_redacted":
            redacted |= {details["event"], (details["hash"], details["digest"])}
        elif kind == "session_delete" and "through" in details:
            through = details["through"]["segment"], details["through"]["offset"]
            tally = {"through": through, "count": 0, "texts": hashlib.sha256()}
            deletions[event["session"]] = {**details, **tally}
        elif kind == "trail_anchored":
            anchored += [(details["sequence"], each.get("ref") or each["path"], each["kind"])
                         for each in details["anchors"] if each["kind"] != "timestamp"]
    # What is there besides the journal: keys, head logs, k6s.db, anchors? The log is read before the
    # database, for what was published, and behind it, for that is told before it is done.
    here, logs, own_keys, keys, other_trails = sha(os.fsencode(root))[:16], {}, [], set(), []
    for path in [] if bundle else user.glob("trails/*-*"):
        is_here, is_ours = path.name[:16] == here, path.name[17:] == trail
        other_trails += heads_in(read(path / "heads.jsonl")) if is_here and not is_ours else []
        for name in ("signing.key", "signing.key.next") if is_ours else ():
            logs[path] = is_here
            key = run(path, f"openssl pkey -in {name} -pubout -outform DER")[-32:].hex()
            own_keys += [key] if is_here and key else []
            keys.add(key)
    secret = None if bundle else read(user / "fingerprint.key")
    place = sha(secret + os.fsencode(root))[:32] if secret else None
    if bundle:
        manifest = parse(read(root / "manifest.json"))
        logs, place, own_keys = {root: True}, manifest.get("place"), [manifest.get("key")]
    own_log = b"".join(read(path / "heads.jsonl") or b"" for path, is_here in logs.items() if is_here)
    published = max([0, *map(int, re.findall(rb'"published":(\d+)', own_log))])
    database, has_database = {}, not bundle and os.path.lexists(state / "k6s.db")
    try:
        database = read_database(state / "k6s.db", start) if has_database else {}
    except (sqlite3.Error, OSError):
        find("database_unreadable")
    own_log = b"".join(read(path / "heads.jsonl") or b"" for path, is_here in logs.items() if is_here)
    anchors = {"bundle": list(heads_in(read(root / "anchors.jsonl")))} if bundle else {}
    if not bundle and trail and run(root, GIT + "rev-parse --git-dir"):
        ref = f"refs/k6s/anchors/{trail}"
        anchors[ref] = list(heads_in(run(root, f"{GIT}rev-list --first-parent --format=%B {ref} --")))
    for path in {pathlib.Path(each) for _, each, kind in anchored if kind == "file" and not bundle}:
        anchors.update({str(path): list(heads_in(read(path)))} if path.is_file() else {})
    names = ("state ends files marker first start head trail deletions redacted announced anchored last logs"
             " own_keys keys other_trails secret place own_log published database has_database anchors")
    told = locals()
    return [told[name] for name in names.split()]
