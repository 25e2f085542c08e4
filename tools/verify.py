#!/usr/bin/env python3
"""Does an audit trail of Khoregos hold together? A second verifier that shares no code with the first one.

Every line of the journal goes into a chain of hashes. A head is the chain's hash after one event, signed and
kept outside the project. Only `openssl` (Ed25519) and `git` (anchors) are run, nothing is written.
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

WINDOW, SEGMENT_BYTES, KEPT_ROWS, MAX_BYTES = 65_536, 4 << 20, 10_000, 512 << 20
UNCLEAR = {"anchor_gone", "no_trail", "unreadable"}
SHORT = {"missing", "segment_gone", "seal_missing", "seal_forged"}  # explain why the journal ends early
EXACT = {"modified", "inserted", "reordered", "repeated", *SHORT}  # explain why a head or `seen` does not fit
FIELDS = {"v", "id", "at", "type", "session", "client", "agent", "action", "details", "seen"}
VALUES = {"checkpoint", "context_saved", "log", "session_carried", "session_named", "session_resume",
          "session_start", "task_complete", "task_create", "task_update"}  # go when their session is deleted
OPENSSL = "openssl pkeyutl -verify -pubin -keyform DER -inkey key -rawin -in text -sigfile signature"
GIT = "git --no-optional-locks --no-replace-objects -c protocol.allow=never -c safe.bareRepository=explicit "


def sha(data):
    return hashlib.sha256(data).hexdigest()


def read(path, absent=b""):
    """A regular file, unpacked. A pipe would keep us waiting."""
    if not os.path.lexists(path):
        return absent
    if os.path.islink(path) or not os.path.isfile(path):
        raise OSError(f"{path} is not a regular file")
    with (gzip.open if path.suffix == ".gz" else open)(path, "rb") as file:
        return file.read(MAX_BYTES)


def seconds(at):
    return datetime.datetime.fromisoformat(at[:23]).timestamp()


def parse(text):
    """The object in a JSON text; empty for anything else."""
    try:
        return dict(json.loads(text))
    except (ValueError, TypeError, RecursionError):
        return {}


def run(directory, command):
    """What a program prints; nothing when it is not there. Git may fetch nothing."""
    variables = {**os.environ, "LC_ALL": "C", "GIT_NO_LAZY_FETCH": "1", "GIT_GRAFT_FILE": os.devnull}
    try:
        return subprocess.run(command.split(), cwd=directory, env=variables, stdin=subprocess.DEVNULL, timeout=60,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
    except FileNotFoundError:
        return b""


def holds(statement, key, signature):
    """Did the owner of the key sign exactly this text? RFC 8410 says what stands before a raw key."""
    with tempfile.TemporaryDirectory() as directory:
        for name, content in (("key", bytes.fromhex("302a300506032b6570032100" + key)),
                              ("text", statement.encode()), ("signature", base64.b64decode(signature))):
            pathlib.Path(directory, name).write_bytes(content)
        said = run(directory, OPENSSL)
    if b"Signature Verif" not in said:
        raise OSError("openssl cannot check signatures of Ed25519: version 3 can")
    return b"Success" in said


def heads_in(content, form="k6s-head/1"):
    """What the signed lines state, and how each is signed. One that is of another form states nothing."""
    for line in map(parse, content.split(b"\n")):
        parts = tuple(str(line.get(name)) for name in ("statement", "key", "signature"))
        if re.fullmatch("[0-9a-f]{64} [A-Za-z0-9+/]{86}==", " ".join(parts[1:])):
            said = parse(parts[0])
            is_head = said.get("format") == form and isinstance(said.get("sequence"), int)
            yield {"project": "", "sequence": 0, **(said if is_head else {}), "key": parts[1], "parts": parts}


def lines_in(files, number, sequence, ends, find):
    """Rule 2. Lines with place, hash and event. The first seal ends a segment: what follows is not there."""
    for segment in sorted(each for each in files if each >= number):
        find("segment_gone", segment > number)
        number, offset, seal = segment + 1, 0, None
        for raw in read(files[segment]).split(b"\n")[:-1]:
            event, erased = parse(raw), re.fullmatch(rb',"erased":"([0-9a-f]{64})"\}', raw[-77:])
            event = event if FIELDS <= event.keys() else {}  # else it is torn
            sequence += bool(raw)
            if raw:  # an erased line states the hash of what it was
                yield (sequence, segment, offset), raw, erased[1].decode() if erased else sha(raw), event
            if event.get("type") == "segment_sealed":
                seal = event["details"]
                break
            offset += len(raw) + 1
        ends[segment], where = (offset, seal is not None), (None, segment, offset)
        find("seal_missing", seal is None and number in files, where)
        find("reordered", seal is not None and seal.get("next") != number, where)
        is_early = seal is not None and "why" not in seal and offset <= SEGMENT_BYTES
        find("seal_forged", is_early and segment == max(files), where)


def open_journal(state, find):
    """Rule 1: where does the chain begin?"""
    paths = [path for path in state.glob("journal/*") if re.fullmatch(r"[0-9]{6,}\.jsonl(\.gz)?", path.name)]
    files = {int(path.name.split(".")[0]): path for path in sorted(paths)}  # the packed one counts
    marker = next(heads_in(read(state / "journal" / "pruned.json"), "k6s-prune/1"), {})
    first = min(files, default=1)
    if first > 1 and marker.get("segment", 0) >= first:
        return files, marker, marker["segment"], marker["sequence"], marker["head"], marker["project"]
    find("segment_gone", first > 1)
    return files, marker, first, 0, "0" * 64, ""


def read_database(path, start):
    """What k6s.db says of itself, and its rows by the ids of events."""
    database = sqlite3.connect(path.as_uri() + "?mode=ro&immutable=1", uri=True)
    database.text_factory = lambda raw: raw.decode("utf-8", "replace")
    query = "SELECT id, sequence, hash, segment, offset, line FROM events WHERE sequence > ? ORDER BY sequence"
    rows = {row[0]: row[1:] for row in database.execute(query, (start,)).fetchmany(2 * KEPT_ROWS)}
    return {**dict(database.execute("SELECT key, value FROM meta")), "rows": rows, "sha": sha(read(path)).encode()}


def open_user(root, user, trail):
    """Which directories of the user have head logs of this trail, which of other trails of this root?"""
    logs, keys, others = {}, {True: [], False: []}, []
    for path in user.glob("trails/*-*"):
        is_own = path.name[:16] == sha(os.fsencode(root))[:16]
        if path.name[17:] == trail:
            logs[path] = is_own
            for name in ("signing.key", "signing.key.next"):
                key = run(path, f"openssl pkey -in {name} -pubout -outform DER")[-32:].hex()
                keys[is_own] += [key] if key else []
        elif is_own:
            others += heads_in(read(path / "heads.jsonl"))
    return logs, keys[True], keys[False], others


def verify(root, bundle, user, pinned, find, found):
    """All rules. What is compared with the journal is read before it: what comes meanwhile contradicts nothing."""
    state, ends, last = root / ".khoregos", {}, 0
    files, marker, first, start, genesis, trail = open_journal(state, find)
    # What does the trail say of keys, of erasures, of anchors?
    key_events = [(0, {"key": key, "place": place}) for key, place in marker.get("keys", [])]
    deletions, redacted, anchored = {}, set(), []
    for (last, *place), _, hashed, event in lines_in(files, first, start, ends, lambda *_: None):
        trail, details, kind = trail or hashed[:32], event.get("details"), event.get("type")
        if kind in ("signing_key", "signing_key_rotated"):
            key_events.append((last, details))
        elif kind == "event_redacted":
            redacted |= {details["event"], (details["hash"], details["digest"])}
        elif kind == "session_delete" and "through" in details:
            through = details["through"]["segment"], details["through"]["offset"]
            deletions[event["session"]] = {**details, "through": through, "texts": hashlib.sha256(), "count": 0}
        elif kind == "trail_anchored":
            anchored += [(details["sequence"], each) for each in details["anchors"] if each["kind"] != "timestamp"]
    # What is there besides the journal?
    secret = read(user / "fingerprint.key")
    place = sha(secret + os.fsencode(root))[:32] if secret else None
    logs, own_keys, other_keys, other_trails = open_user(root, user, trail)
    if bundle:
        manifest, logs, secret = parse(read(root / "manifest.json")), {root: True}, b""
        place, own_keys, other_keys, other_trails = manifest.get("place"), [manifest.get("key")], [], []
    own_log = b"".join(read(path / "heads.jsonl") for path, is_own in logs.items() if is_own)
    published = max([0, *map(int, re.findall(rb'"published":(\d+)', own_log))])
    database, has_database = {}, not bundle and os.path.lexists(state / "k6s.db")
    try:
        database = read_database(state / "k6s.db", start) if has_database else {}
    except (sqlite3.Error, OSError):
        find("database_unreadable")
    own_log = b"".join(read(path / "heads.jsonl") for path, is_own in logs.items() if is_own)  # as new as that
    anchors = {"bundle": list(heads_in(read(root / "anchors.jsonl")))} if bundle else {}
    if not bundle and trail and run(root, GIT + "rev-parse --git-dir"):
        reference = f"refs/k6s/anchors/{trail}"
        anchors[reference] = list(heads_in(run(root, f"{GIT}rev-list --first-parent --format=%B {reference} --")))
    for path in {each["path"] for _, each in anchored if each["kind"] == "file" and os.path.isfile(each["path"])}:
        anchors[path] = list(heads_in(read(pathlib.Path(path)))) if not bundle else []
    if not files:
        find("truncated" if other_trails or has_database else "no_trail")
        return 0, ""
    # Rule 7: which keys count?
    known, announced, newest, first_at, trusted = set(), {*own_keys, *other_keys}, {}, {}, {pinned}
    for sequence, details in key_events:
        key, whose, old, statement, signature = (
            str(details.get(name)) for name in ("key", "place", "from", "statement", "signature"))
        is_agreed = not sequence or newest.get(whose, key) == key
        if statement != "None":
            said = {"format": "k6s-key/1", "project": trail, "from": old, "to": key}
            is_said = statement == json.dumps(said, separators=(",", ":"))
            is_agreed = is_said and old in known and holds(statement, old, signature)
            trusted |= {key} if is_agreed and old in trusted else set()
        find("key_changed", not is_agreed, (sequence, None, None))
        if is_agreed:
            newest[whose] = key
            known.add(key)
            announced |= {key} if sequence else set()
            first_at.setdefault(whose, sequence)
    find("key_changed", newest.get(place, None) not in (None, *own_keys))
    # Rule 6: which heads count? Those of other roots up to where this one had a key: the project was moved.
    claims = [(head, "own") for head in heads_in(own_log)]
    claims += [(head, "other") for path, is_own in logs.items() if not is_own for head in
               heads_in(read(path / "heads.jsonl")) if head["sequence"] < first_at.get(place, float("inf"))]
    claims += [(head, "anchor") for each in anchors.values() for head in each if head["project"] == trail]
    usable = [head["parts"] for head, _ in claims
              if head["project"] == trail and head["key"] in {*known, *own_keys, *other_keys}]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        valid = {parts for parts, is_valid in zip(usable, pool.map(lambda parts: holds(*parts), usable)) if is_valid}
    heads = sorted((head["sequence"], head["head"], head["key"], by) for head, by in claims if head["parts"] in valid)
    find("head_forged", len(heads) < len(claims))
    vouched = max((sequence for sequence, _, key, _ in heads if key in trusted), default=0)
    find("key_changed", pinned and (pinned not in {*known, *own_keys} or heads and heads[-1][0] > vouched))
    # Rules 3, 4, 10 and 12: is every line in its place, and what it was?
    rows, watermark = database.get("rows", {}), int(database.get("sequence", 0))
    chain = {**dict.fromkeys([head[0] for head in heads] + [watermark, marker.get("sequence")]), start: genesis}
    newer, older, gaps, newest_at, late, blobs = {*marker.get("recent", []), marker.get("last")}, set(), {}, "", None, {}
    met, newest_met, stranger, faults, moved, head = set(), 0, None, [], False, genesis
    for where, raw, hashed, event in lines_in(files, first, start, ends, find):
        head, short, identity = sha((head + hashed).encode()), hashed[:32], event.get("id", "torn:%d:%d" % where[1:])
        chain[where[0]] = head if where[0] in chain else None
        find("repeated", event and (short in newer or short in older), where)
        if event.get("seen") and event["seen"] not in newer and event["seen"] not in older:
            gaps.setdefault(event["seen"], where)
        find("reordered", gaps.pop(short, None), where)
        newer.add(short)
        if len(newer) >= WINDOW:
            newer, older = set(), newer
        if identity in rows:
            sequence, row_head, _, _, line = rows[identity]
            is_same = line == raw.decode("utf-8", "replace") or line[-66:-2] == hashed or sha(line.encode()) == hashed
            find_ = ("repeated" if identity in met else "reordered" if sequence < newest_met else not is_same and "modified")
            faults += [("inserted", stranger)] * bool(stranger) + [(find_, where)] * bool(find_)
            moved |= (sequence, row_head) != (where[0], head)
            stranger, newest_met = None, max(newest_met, sequence)
            met.add(identity)
        elif met:
            stranger = stranger or where
        if event.get("at", newest_at) >= newest_at:
            newest_at, late = event.get("at", newest_at), late if not event else None
        elif seconds(newest_at) - seconds(event["at"]) <= 60:
            late = None
        elif late:
            find("clock_jumped", True, late)
            newest_at, late = event["at"], None
        else:
            late = where
        details, deletion = event.get("details", {}), deletions.get(event.get("session"), {})
        is_deleted, blob = where[1:] < deletion.get("through", ()), details.get("blob")
        if blob and not is_deleted and identity not in redacted:
            if blob not in blobs:
                content = read(state / "blobs" / blob, None) if re.fullmatch("[0-9a-f]{64}", blob) else None
                blobs[blob] = content is not None and sha(content)
            find("blob_modified" if blobs[blob] else "blob_missing", blobs[blob] != blob, where)
        if hashed.encode() != raw[-66:-2]:
            continue
        is_value = event and (event["type"] in VALUES or details.get("submitted") is True)
        if is_deleted and is_value and details.get("scope") != "project":
            deletion["count"] += 1
            deletion["texts"].update(raw + b"\n")
        else:
            find("erasure_unexplained", (hashed, sha(raw)) not in redacted, where)
    last, kinds = where[0] if ends and last else start, found.keys()
    find("clock_jumped", late, late)
    for each in deletions.values():
        is_other = each["count"] == each["lines"] and each["texts"].hexdigest() != each["digest"]
        find("erasure_unexplained", each["count"] > each["lines"] or is_other)
    # Rule 1
    if marker:
        is_ours = marker["project"] == trail and marker["key"] in announced and holds(*marker["parts"])
        find("prune_forged", not is_ours or chain[marker["sequence"]] not in (None, marker["head"]))
    # Rule 4: either the database was edited, or it shows what the journal was.
    agreeing = [sequence for sequence, each, _, _ in heads if chain[sequence] == each]
    agrees = chain[watermark] == database.get("head") or watermark == start
    unmet = [row for identity, row in rows.items() if identity not in met]
    is_alone = not (moved or faults or unmet)
    if database and (agrees or is_alone or max(agreeing, default=0) >= watermark):
        kept = max(0, min(KEPT_ROWS, watermark - start))
        find("database_edited", not (agrees and is_alone and len(rows) == kept))
    elif database:
        for kind, place in faults:
            find(kind, True, place)
        for sequence, _, segment, offset, _ in unmet:
            is_hidden = ends[segment][1] and offset >= ends[segment][0] if segment in ends else False
            kind = "seal_forged" if is_hidden else "truncated" if sequence > newest_met else "missing"
            find(kind, True, (sequence, segment, offset))
        find("journal_regressed", watermark > last)
    if database.get("signer") and database["signer"] in own_keys[:1]:
        is_kept = any(each["sequence"] == watermark for each in heads_in(own_log))
        find("head_log_cut", not is_kept)
        find("database_edited", is_kept and database["sha"] not in own_log)
    find("database_replayed", database and published > watermark)
    # Rules 5, 6, 8 and 9
    newest_head = max((head[0] for head in heads), default=0)
    for where in [] if EXACT & kinds else gaps.values():
        find("missing" if last < newest_head else "modified", True, where)
    find("genesis_changed", other_trails)
    logged = {sequence: (head, key) for sequence, head, key, by in heads if by != "anchor"}
    for sequence, each, key, by in heads:
        told, where = logged.get(sequence, (None, None)), (sequence, None, None)
        find("forked", by != "anchor" and told[0] != each, where)
        find("resigned", by == "anchor" and told[0] and told[0] == chain[sequence] and told != (each, key), where)
    for sequence, each, _, _ in heads:
        is_explained = kinds & {*EXACT, "genesis_changed", "resigned"}
        find("modified", not is_explained and chain[sequence] not in (None, each), (sequence, None, None))
    if newest_head > last and not kinds & {*SHORT, "truncated"}:
        is_copy = agrees if database else last == max(agreeing, default=0)
        find("replayed" if is_copy and last else "truncated")
    for sequence, anchor in [] if bundle else anchored:
        place = anchor.get("path") or anchor.get("ref")
        find("anchor_gone", place not in anchors)
        find("anchor_cut", place in anchors and not any(
            head["sequence"] == sequence and head["project"] == trail for head in anchors[place]))
    # Rule 11
    if not bundle and os.path.lexists(state / "state.json"):
        content = read(state / "state.json") if os.path.isfile(state / "state.json") else b""
        ending = re.fullmatch(rb'(.*,"by":"([0-9a-f]{0,16})"),"mac":"([0-9a-f]{0,64})"\}', content, re.DOTALL)
        is_ours = ending and secret and ending[2].decode() == sha(secret + b"state")[:16]
        is_forged = not ending or is_ours and hmac.new(secret, ending[1], "sha256").hexdigest() != ending[3].decode()
        find("state_forged", is_forged)
        position, end = parse(content).get("position", {}), ends[max(ends)]
        end = (max(ends) + 1, 0) if end[1] else (max(ends), end[0])
        find("journal_regressed", not is_forged and (position["segment"], position["offset"]) > end)
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
    sys.setrecursionlimit(20_000)  # JSON may nest as deep as a line is long
    found, events, head, message = {}, 0, "", ""

    def find(kind, is_so=True, where=(None, None, None)):
        if is_so:
            found.setdefault(kind, []).append(where)
    try:
        root = pathlib.Path(options.bundle or options.root).resolve()
        events, head = verify(root, options.bundle, pathlib.Path(options.user_directory), options.key, find, found)
    except Exception as error:  # whatever somebody made of the files proves nothing
        find("unreadable")
        message = f"{type(error).__name__}: {error}"
        if os.environ.get("DEBUG"): raise
    broken = sorted(found.keys() - UNCLEAR)
    result, code = ("broken", 1) if broken else ("cannot tell", 3) if found else ("intact", 0)
    if options.json:
        print(json.dumps({"result": result, "events": events, "head": head, "kinds": broken, "message": message,
                          "found": {kind: places[:20] for kind, places in found.items()}}))
    else:
        for kind, places in found.items():
            print(f"{kind:20} {len(places)} times: {places[:20]}")
        print(f"Result  {result}\nEvents  {events}\nHead    {head}")
    return code


if __name__ == "__main__":
    sys.exit(main())
