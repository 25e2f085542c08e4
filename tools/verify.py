#!/usr/bin/env python3
"""Does an audit trail of Khoregos hold together? A second verifier, which shares no code with the first one.

Every line of the journal goes into a chain of hashes. A head is that chain's hash after one event, signed and
kept outside the project. Nothing is written, nothing but `openssl` and `git` is run. Read `verify` in order.
Exit: 0 intact, 1 broken, 3 cannot tell.
"""
import argparse
import base64
import concurrent.futures
import datetime
import gzip
import hashlib
import hmac
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

FIELDS = {"v", "id", "at", "type", "session", "client", "agent", "action", "details", "seen"}
VALUES = {"checkpoint", "context_saved", "log", "session_carried", "session_named", "session_resume",
          "session_start", "task_complete", "task_create", "task_update"}  # erased with their session
SHORT = {"missing", "segment_gone", "seal_missing", "seal_forged", "truncated"}  # say why it ends early
EXACT = {"modified", "inserted", "reordered", "repeated"} | SHORT - {"truncated"}  # say what is wrong
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


def verify(root, bundle, user, pinned, find, kinds):
    """All rules. What is held against the journal is read before it: nobody's writing contradicts it."""
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
    if not files:
        find("truncated" if other_trails or has_database else "no_trail")
        return 0, ""
    # Rule 7: which keys count? Only the key before agrees to another one of its place.
    known, newest, first_at, expected = set(), {}, {}, {pinned}
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
            first_at.setdefault(whose, sequence)
    keys |= set(own_keys) - {None}
    find("key_changed", newest.get(place) not in (None, *own_keys))
    find("prune_forged", marker and not (
        marker["project"] == trail and marker["key"] in keys and holds(*marker["parts"])))
    # Rule 6: which heads count? Those of other roots up to where this one had a key: the project was moved.
    claims = [(head, "own") for head in heads_in(own_log)]
    claims += [(head, "other") for path, is_here in logs.items() if not is_here for head in
               heads_in(read(path / "heads.jsonl")) if head["sequence"] < first_at.get(place, float("inf"))]
    claims += [(head, "anchor") for each in anchors.values() for head in each if head["project"] == trail]
    usable = {said["parts"] for said, _ in claims if said["project"] == trail and said["key"] in known | keys}
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        valid = dict(zip(usable, pool.map(lambda parts: holds(*parts), usable)))
    heads = sorted((said["sequence"], said["head"], said["key"], by)
                   for said, by in claims if valid.get(said["parts"]))
    find("head_forged", len(heads) < len(claims))
    vouched = max((sequence for sequence, _, key, _ in heads if key in expected), default=0)
    find("key_changed", pinned and (pinned not in {*known, *own_keys} or heads and heads[-1][0] > vouched))
    # Rules 3, 4, 10 and 12, line by line: is it in its place, and what it was?
    rows, watermark, position = database.get("rows", {}), int(database.get("sequence", 0)), (0, 0)
    text = read(state / "state.json") if (state / "state.json").is_file() and not bundle else b""
    if "position" in parse(text):
        position = parse(text)["position"]["segment"], parse(text)["position"]["offset"]
    chain = {**dict.fromkeys([each[0] for each in heads] + [watermark, marker.get("sequence")]), start: head}
    newer, older, gaps, newest_at, late = {*marker.get("recent", []), marker.get("last")}, set(), {}, "", None
    met, newest_met, stranger, faults, is_moved, before_state = set(), 0, None, [], False, ""
    for where, raw, hashed, event in lines_in(files, first, start, ends, find):
        head, short = sha((head + hashed).encode()), hashed[:32]
        identity = event.get("id", "torn:%d:%d" % where[1:])
        chain.update({where[0]: head} if where[0] in chain else {})
        before_state = short if where[1:] < position else before_state
        find("repeated", event and (short in newer or short in older), where)
        if event.get("seen") and event["seen"] not in newer and event["seen"] not in older:
            gaps.setdefault(event["seen"], where)
        find("reordered", short in gaps, gaps.pop(short, None))
        newer.add(short)
        if len(newer) >= 65_536:  # an event names a line that its writer had read: one of so many, at least
            newer, older = set(), newer
        if event:  # one event may be late, because its writer was; two say that the clock was moved
            at = event["at"]
            is_late = at < newest_at and seconds(newest_at) - seconds(at) > 60
            find("clock_jumped", is_late and late, late)
            newest_at = at if is_late and late else max(at, newest_at)
            late = where if is_late and not late else None
        is_same = True
        if identity in rows:
            sequence, row_head, _, _, line = rows[identity]
            is_same = line == raw.decode("utf-8", "replace")
            is_event = is_same or line[-66:-2] == hashed or sha(line.encode()) == hashed
            faults += [("inserted", stranger)] if stranger else []
            if identity in met or sequence < newest_met or not is_event:
                kind = "repeated" if identity in met else "reordered" if sequence < newest_met else "modified"
                faults.append((kind, where))
            is_moved |= (sequence, row_head) != (where[0], head)
            stranger, newest_met = None, max(newest_met, sequence)
            met.add(identity)
        elif met:
            stranger = stranger or where
        details, deletion = event.get("details", {}), deletions.get(event.get("session"), {})
        is_deleted, blob = where[1:] < deletion.get("through", ()), details.get("blob")
        if blob and not is_deleted and identity not in redacted:
            content = read(state / "blobs" / blob)
            find("blob_missing", content is None, where)
            find("blob_modified", content is not None and sha(content) != blob, where)
        if raw[-66:-2] == hashed.encode():  # it is erased
            is_value = event and (event["type"] in VALUES or details.get("submitted") is True)
            if is_deleted and is_value and details.get("scope") != "project":
                deletion["count"] += 1
                deletion["texts"].update(raw + b"\n")
            elif (hashed, sha(raw)) not in redacted:
                find("erasure_unexplained", True, where)
                find("database_edited", not is_same, where)
    find("clock_jumped", late, late)
    for each in deletions.values():
        is_other = each["count"] == each["lines"] and each["texts"].hexdigest() != each["digest"]
        find("erasure_unexplained", each["count"] > each["lines"] or is_other)
    find("prune_forged", marker and chain[marker["sequence"]] not in (None, marker["head"]))
    # Rule 4: either the database was edited, or it shows what the journal was.
    agreeing = [sequence for sequence, each, _, _ in heads if chain[sequence] == each]
    agrees = watermark == start or chain[watermark] == database.get("head")
    unmet = [row for identity, row in rows.items() if identity not in met]
    is_alone = not (is_moved or faults or unmet)
    if database and (agrees or is_alone or max(agreeing, default=0) >= watermark):
        is_whole = len(rows) == max(0, min(10_000, watermark - start))
        find("database_edited", not (agrees and is_alone and is_whole))
    elif database:
        for kind, where in faults:
            find(kind, True, where)
        for sequence, _, segment, offset, _ in unmet:
            seal, is_sealed = ends.get(segment, (0, False))
            is_hidden, is_end = is_sealed and offset >= seal, sequence > newest_met
            kind = "seal_forged" if is_hidden else "truncated" if is_end else "missing"
            find(kind, True, (sequence, segment, offset))
        find("journal_regressed", watermark > last)
    if database.get("signer") and database["signer"] in own_keys[:1]:
        is_kept = any(said["sequence"] == watermark for said in heads_in(own_log))
        find("head_log_cut", not is_kept)
        find("database_edited", is_kept and database["sha"] not in own_log)
    find("database_replayed", database and published > watermark)
    # Rules 5, 6, 8 and 9: what is left over when something else has explained what it can.
    signed_to = max((each[0] for each in heads), default=0)
    for where in [] if EXACT & kinds else gaps.values():
        find("missing" if last < signed_to else "modified", True, where)
    find("genesis_changed", other_trails)
    logged = {sequence: (each, key) for sequence, each, key, by in heads if by != "anchor"}
    for sequence, each, key, by in heads:
        told = logged.get(sequence, (None, None))
        find("forked", by != "anchor" and told[0] != each, (sequence, None, None))
        is_other = by == "anchor" and told != (each, key) and None is not told[0] == chain[sequence]
        find("resigned", is_other, (sequence, None, None))
    for sequence, each, _, _ in heads:
        is_explained = kinds & {*EXACT, "genesis_changed", "resigned"}
        find("modified", not is_explained and chain[sequence] not in (None, each), (sequence, None, None))
    is_copy = last and (agrees if database else last == max(agreeing, default=0))
    find("replayed" if is_copy else "truncated", signed_to > last and not kinds & SHORT)
    for sequence, each, _ in [] if bundle else anchored:
        there = {said["sequence"] for said in anchors.get(each, []) if said["project"] == trail}
        find("anchor_cut" if each in anchors else "anchor_gone", sequence not in there)
    # Rule 11: did we write the snapshot, and does it speak of this journal?
    if os.path.lexists(state / "state.json") and not bundle:
        ending = re.fullmatch(rb'(.*,"by":"([0-9a-f]{0,16})"),"mac":"([0-9a-f]{0,64})"\}', text, re.DOTALL)
        is_own = ending and secret and ending[2].decode() == sha(secret + b"state")[:16]
        mac = hmac.new(secret, ending[1], "sha256").hexdigest() if is_own else None
        is_forged = not ending or mac not in (None, ending[3].decode())
        segment, end = max(ends), ends[max(ends)]
        is_ahead = position > ((segment + 1, 0) if end[1] else (segment, end[0]))
        is_other = not is_ahead and before_state not in ("", parse(text).get("last", before_state))
        find("journal_regressed", is_ahead and not is_forged)
        is_explained = kinds & {"modified", "missing", "inserted", "reordered"}
        find("state_forged", is_forged or is_other and not is_explained)
    return last, head


def main():
    home = os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("root", nargs="?", default=".", help="a governed project")
    parser.add_argument("--bundle", metavar="DIR", help="an export in place of a project")
    parser.add_argument("--user-directory", metavar="DIR", default=os.path.join(home, "k6s"))
    parser.add_argument("--key", metavar="HEX", help="the public key that you expect")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    found, events, head, error = {}, 0, "", ""

    def find(kind, is_so=True, where=None):
        if is_so:
            found.setdefault(kind, []).append(where)
    try:
        root = pathlib.Path(options.bundle or options.root).resolve()
        user = pathlib.Path(options.user_directory)
        events, head = verify(root, options.bundle, user, options.key, find, found.keys())
    except Exception as fault:  # whatever somebody made of the files proves nothing
        find("unreadable")
        error = f"{type(fault).__name__}: {fault}"
    broken = sorted(found.keys() - {"anchor_gone", "no_trail", "unreadable"})
    result, code = ("broken", 1) if broken else ("cannot tell", 3) if found else ("intact", 0)
    verdict = {"result": result, "events": events, "head": head, "kinds": broken, "error": error}
    if options.json:
        print(json.dumps({**verdict, "found": {kind: places[:20] for kind, places in found.items()}}))
        return code
    for kind, places in found.items():
        print(f"{kind}: {len(places)} times; sequence, segment and byte: {places[:20]}")
    for name, value in verdict.items():
        print(f"{name:8}{ascii(value)}")  # a name in an error may hold control characters
    return code


if __name__ == "__main__":
    sys.exit(main())
