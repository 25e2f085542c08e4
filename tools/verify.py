#!/usr/bin/env python3
"""Does an audit trail of Khoregos hold together? A second verifier that shares no code with the first one.

Every line of the journal goes into a chain of hashes. A head is the chain's hash after one event, signed and kept
outside the project. Nothing is written, nothing run but `openssl` (Ed25519) and `git` (its anchors).
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

WINDOW = 65_536  # an event names a line that its writer had read: one of so many before it, at least
SEGMENT_BYTES, KEPT_ROWS, MAX_BYTES = 4 << 20, 10_000, 512 << 20  # of a full segment, in k6s.db, of any file
NOTES, UNCLEAR = {"database_gone", "new_key", "torn_line"}, {"anchor_gone", "no_trail", "unreadable"}
EXACT = {"inserted", "missing", "modified", "reordered", "repeated", "seal_forged", "seal_missing", "segment_gone"}
TELLING = re.compile(rb'"(event_redacted|session_delete|signing_key|signing_key_rotated|trail_anchored)"')
VALUES = ("checkpoint context_saved log session_carried session_named session_resume session_start task_complete"
          " task_create task_update").split()  # erased when their session is deleted
OPENSSL = "openssl pkeyutl -verify -pubin -keyform DER -inkey key -rawin -in text -sigfile signature"
GIT = "git --no-optional-locks --no-replace-objects -c protocol.allow=never -c safe.bareRepository=explicit "


def sha(data):
    return hashlib.sha256(data).hexdigest()


def read(path):
    """A regular file, unpacked; None when there is nothing. A pipe would keep us waiting."""
    if not os.path.lexists(path):
        return None
    if os.path.islink(path) or not os.path.isfile(path):
        raise OSError(f"{path} is not a regular file")
    with (gzip.open if path.suffix == ".gz" else open)(path, "rb") as file:
        return file.read(MAX_BYTES)


def parse(text):
    """The object in a JSON text; empty for anything else."""
    try:
        value = json.loads(text.decode("utf-8", "replace") if isinstance(text, bytes) else text or "")
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def event_in(raw):
    """The event in a line; empty when the line is torn."""
    event = parse(raw)
    is_event = all(isinstance(event.get(name), str) for name in ("id", "at", "type", "session", "seen"))
    return event if is_event and isinstance(event.get("details"), dict) else {}


def signed_in(line, form="k6s-head/1"):
    """What a signed line states; empty when that is of another form, None when nothing is signed."""
    parts = tuple(str(line.get(name)) for name in ("statement", "key", "signature"))
    if not re.fullmatch("[0-9a-f]{64} [A-Za-z0-9+/]{86}==", " ".join(parts[1:])):
        return None
    said = parse(parts[0])
    fits = said.get("format") == form and isinstance(said.get("sequence"), int)
    return {**said, "key": parts[1], "parts": parts} if fits else {}


def objects_in(content):
    return [parse(line) for line in (content or b"").split(b"\n")]


def run(directory, command):
    """What a program prints; nothing when it fails to start. Git may fetch nothing."""
    variables = {**os.environ, "LC_ALL": "C", "GIT_NO_LAZY_FETCH": "1", "GIT_GRAFT_FILE": os.devnull}
    try:
        return subprocess.run(command.split(), cwd=directory, env=variables, stdin=subprocess.DEVNULL, timeout=60,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
    except OSError:
        return b""


def holds(parts):
    """Did the owner of the key sign exactly this text? What stands before a key in DER is from RFC 8410."""
    contents = {"text": parts[0].encode("utf-8", "replace"), "signature": base64.b64decode(parts[2]),
                "key": bytes.fromhex("302a300506032b6570032100" + parts[1])}
    with tempfile.TemporaryDirectory() as directory:
        for name, content in contents.items():
            pathlib.Path(directory, name).write_bytes(content)
        said = run(directory, OPENSSL)
    if b"Signature Verif" not in said:
        raise OSError("openssl cannot check signatures of Ed25519: version 3 can")
    return b"Success" in said


def lines_in(files, number, sequence, ends, find):
    """The lines from a segment on. The first seal ends a segment: what follows it there does not exist."""
    for segment in sorted(each for each in files if each >= number):
        find("segment_gone", segment > number, (None, number, 0))
        number, offset, sealed = segment + 1, 0, None
        for raw in read(files[segment]).split(b"\n")[:-1]:
            if raw:
                sequence += 1
                erased = re.fullmatch(rb',"erased":"([0-9a-f]{64})"\}', raw[-77:])  # the hash of what it was
                yield (sequence, segment, offset), raw, erased[1].decode() if erased else sha(raw), erased
            if b'"segment_sealed"' in raw and event_in(raw).get("type") == "segment_sealed":
                sealed = parse(raw)["details"]
                break
            offset += len(raw) + 1
        where, ends[segment] = (None, segment, offset), (offset, sealed is not None)
        find("seal_missing", sealed is None and number in files, where)
        find("reordered", sealed is not None and sealed.get("next") != number, where)
        is_early = sealed is not None and "why" not in sealed and offset <= SEGMENT_BYTES
        find("seal_forged", is_early and segment == max(files), where)


def read_database(path, start):
    """What k6s.db says of itself, and its rows by the ids of events."""
    database = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    database.text_factory = lambda raw: raw.decode("utf-8", "replace")
    if read(path) is None or database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise ValueError("it is damaged")
    meta = dict(database.execute("SELECT key, value FROM meta"))
    query = "SELECT id, sequence, hash, segment, offset, line FROM events WHERE sequence > ? ORDER BY sequence"
    rows = {row[0]: row for row in database.execute(query, (start,)).fetchmany(2 * KEPT_ROWS)}
    return int(meta["sequence"]), meta["head"], meta.get("signer"), rows


class Trail:
    """Reads the journal twice: what does it say of keys, anchors and erasures? Then, is every line in its place?"""

    def __init__(self, root, bundle, user, found):
        self.root, self.bundle, self.user, self.found = root, bundle, user, found
        self.state, self.ends, self.gaps, self.head, self.last = root / ".khoregos", {}, {}, "0" * 64, 0
        self.deletions, self.redacted, self.anchored, self.key_events, self.faults = {}, set(), [], [], []
        self.rows, self.watermark, self.agrees, self.met, self.moved = {}, None, False, {}, False

    def find(self, kind, is_so=True, where=(None, None, None)):
        if is_so:
            self.found.setdefault(kind, []).append(where)

    def open_journal(self):
        """Rule 1: where does the chain begin, and what does the trail say of itself?"""
        paths = [each for each in self.state.glob("journal/*") if re.fullmatch(r"\d{6,}\.jsonl(\.gz)?", each.name)]
        self.files = {int(each.name.split(".")[0]): each for each in sorted(paths)}  # the packed one counts
        self.first, self.start, self.trail, self.recent = min(self.files, default=1), 0, "", set()
        self.marker = signed_in(parse(read(self.state / "journal" / "pruned.json")), "k6s-prune/1") or {}
        if self.first > 1 and self.marker.get("segment", 0) >= self.first:
            self.first, self.start, self.trail, self.head, last, recent = (
                self.marker[name] for name in ("segment", "sequence", "project", "head", "last", "recent"))
            self.recent = {last, *recent}
        else:
            self.find("segment_gone", self.first > 1)
        self.key_events = [((0, 0, 0), "", {"key": key, "place": place}) for key, place in self.marker.get("keys", [])]
        self.last = self.start
        for where, raw, hashed, _ in lines_in(self.files, self.first, self.start, self.ends, lambda *_: None):
            self.last, self.trail = where[0], self.trail or hashed[:32]
            event = event_in(raw) if TELLING.search(raw) else {}
            details, kind = event.get("details"), event.get("type", "")
            if kind in ("signing_key", "signing_key_rotated"):
                self.key_events.append((where, kind, details))
            elif kind == "event_redacted":
                self.redacted |= {details.get("event"), (details.get("hash"), details.get("digest"))}
            elif kind == "session_delete" and "through" in details:
                through = (details["through"]["segment"], details["through"]["offset"])
                self.deletions[event["session"]] = [through, details, where, 0, hashlib.sha256()]
            elif kind == "trail_anchored":
                self.anchored += [(where, details["sequence"], each) for each in details["anchors"]]

    def open_user(self):
        """Which keys sign here, and of which trails?"""
        name, self.secret, self.others = sha(os.fsencode(self.root))[:16], None, []
        if self.bundle:
            manifest = parse(read(self.root / "manifest.json"))
            self.place, self.logs, self.own_keys = manifest.get("place"), {self.root: True}, [manifest.get("key")]
            self.keys = set(self.own_keys)
            return
        self.secret = read(self.user / "fingerprint.key")
        self.place = self.secret and sha(self.secret + os.fsencode(self.root))[:32]
        self.own_keys, self.keys, self.logs = [], set(), {}
        for path in sorted(self.user.glob("trails/*-*")):
            is_own = path.name[:16] == name
            if path.name[17:] == self.trail:
                self.logs[path] = is_own
                for file in ("signing.key", "signing.key.next"):
                    key = run(path, f"openssl pkey -in {file} -pubout -outform DER")[-32:].hex()
                    self.keys |= {key} if key else set()
                    self.own_keys += [key] if is_own else []
            elif is_own and any(map(signed_in, objects_in(read(path / "heads.jsonl")))):
                self.others.append(path)

    def read_logs(self):
        return [(line, own) for path, own in self.logs.items() for line in objects_in(read(path / "heads.jsonl"))]

    def open_rest(self):
        """What is read before the journal, so that what is written meanwhile contradicts nothing."""
        published = [line.get("published", 0) for line, own in self.read_logs() if own]
        self.published = max(published, default=0)
        self.has_database = not self.bundle and os.path.lexists(self.state / "k6s.db")
        try:
            if self.has_database:
                self.watermark, self.database_head, self.signer, self.rows = read_database(self.state / "k6s.db", self.start)
                self.database_hash = sha(read(self.state / "k6s.db"))
        except Exception:
            self.find("database_unreadable")
        self.log = self.read_logs()  # once more: the database may be newer than it was
        self.anchors = {}
        if self.bundle:
            self.anchors["bundle"] = objects_in(read(self.root / "anchors.jsonl"))
        elif self.trail and run(self.root, GIT + "rev-parse --git-dir"):
            command = f"{GIT}rev-list --first-parent --format=%B refs/k6s/anchors/{self.trail} --"
            self.anchors["git"] = objects_in(run(self.root, command))
        for path in {each["path"] for _, _, each in self.anchored if each["kind"] == "file" and not self.bundle}:
            if os.path.isfile(path):
                self.anchors[path] = objects_in(read(pathlib.Path(path)))

    def check_keys(self):
        """Rules 1, 6, 7: whose signatures count, and which heads?"""
        known, announced, newest, first_at, followers = set(), set(self.keys), {}, {}, []
        for where, kind, details in self.key_events:
            key, place, old, statement, signature = (
                str(details.get(name)) for name in ("key", "place", "from", "statement", "signature"))
            said = json.dumps({"format": "k6s-key/1", "project": self.trail, "from": old, "to": key}, separators=(",", ":"))
            if kind == "signing_key_rotated":
                is_agreed = statement == said and old in known and holds((statement, old, signature))
            else:
                is_agreed = not where[0] or newest.get(place, key) == key
            self.find("key_changed", not is_agreed, where)
            if is_agreed:
                known.add(key)
                newest[place] = key
                first_at.setdefault(place, where[0])
                followers.append((old, key))
                announced |= {key} if where[0] else set()
        self.find("key_changed", self.place in newest and newest[self.place] not in self.own_keys)
        self.find("new_key", set(newest) - {self.place})
        marker, limit = self.marker, first_at.get(self.place, float("inf"))
        self.find("prune_forged", marker and not (marker["project"] == self.trail and marker["key"] in announced
                                                  and holds(marker["parts"])))
        claims = [(signed_in(line), "own" if own else "other") for line, own in self.log]
        claims += [(signed_in(line), "anchor") for lines in self.anchors.values() for line in lines]
        claims = [(said, by) for said, by in claims if said is not None and (
            said.get("project") == self.trail if by == "anchor" else by == "own" or said.get("sequence", 0) < limit)]
        usable = [said["parts"] for said, _ in claims if said and said.get("project") == self.trail and said["key"] in known | self.keys]
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            valid = {parts for parts, is_valid in zip(usable, pool.map(holds, usable)) if is_valid}
        self.heads = sorted((said["sequence"], said["head"], said["key"], by) for said, by in claims if said.get("parts") in valid)
        self.find("head_forged", len(self.heads) < len(claims))
        trusted = {self.pinned}
        for old, new in followers:
            trusted |= {new} if old in trusted else set()
        newest_trusted = max((sequence for sequence, _, key, _ in self.heads if key in trusted), default=0)
        is_other = any(sequence > newest_trusted for sequence, _, key, _ in self.heads)
        self.find("key_changed", self.pinned and (is_other or self.pinned not in known | set(self.own_keys)))

    def read_lines(self):
        """Rules 3, 4, 10 and 12."""
        position = parse(read(self.state / "state.json") or b"").get("position")
        self.position = (position["segment"], position["offset"]) if position else None
        self.chain = dict.fromkeys([each[0] for each in self.heads] + [self.watermark, self.marker.get("sequence")])
        self.chain[self.start], self.before_state = self.head, ""
        newer, older, newest_at, late, self.newest_met, stranger, blobs = self.recent, set(), "", None, 0, None, {}
        for where, raw, hashed, erased in lines_in(self.files, self.first, self.start, self.ends, self.find):
            self.last, event, short, self.head = where[0], event_in(raw), hashed[:32], sha((self.head + hashed).encode())
            if where[0] in self.chain:
                self.chain[where[0]] = self.head
            self.find("torn_line", not event, where)
            self.find("repeated", event and (short in newer or short in older), where)
            if event and event["seen"] and event["seen"] not in newer and event["seen"] not in older:
                self.gaps.setdefault(event["seen"], where)
            if short in self.gaps:
                self.find("reordered", True, self.gaps.pop(short))
            newer.add(short)
            if len(newer) >= WINDOW:
                newer, older = set(), newer
            if self.position and where[1:] < self.position:
                self.before_state = short
            row = self.rows.get(event["id"] if event else "torn:%d:%d" % where[1:])
            if row is None:
                stranger = stranger or (where if self.met else None)
            else:
                identity, sequence, head, _, _, line = row
                is_same = line == raw.decode("utf-8", "replace") or line.endswith(f'"erased":"{hashed}"}}') or erased and sha(line.encode()) == hashed
                kind = ("repeated" if identity in self.met else "reordered" if sequence < self.newest_met
                        else None if is_same else "modified")
                self.faults += [("inserted", stranger)] * (stranger is not None) + [(kind, where)] * (kind is not None)
                self.moved |= (sequence, head) != (where[0], self.head)
                self.met[identity], stranger, self.newest_met = True, None, max(self.newest_met, sequence)
            if not event:
                self.find("erasure_unexplained", erased, where)
                continue
            if event["at"] >= newest_at:
                newest_at, late = event["at"], None
            elif (datetime.datetime.fromisoformat(newest_at[:23]) - datetime.datetime.fromisoformat(event["at"][:23])).total_seconds() <= 60:
                late = None
            elif late is None:
                late = where
            else:
                self.find("clock_jumped", True, late)
                newest_at, late = event["at"], None
            details, deletion = event["details"], self.deletions.get(event["session"])
            is_deleted = deletion and where[1:] < deletion[0]
            blob = details.get("blob")
            if isinstance(blob, str) and blob and not is_deleted and event["id"] not in self.redacted:
                if blob not in blobs:
                    content = read(self.state / "blobs" / blob) if re.fullmatch("[0-9a-f]{64}", blob) else None
                    blobs[blob] = content if content is None else sha(content)
                self.find("blob_missing", blobs[blob] is None, where)
                self.find("blob_modified", blobs[blob] not in (None, blob), where)
            is_value = event["type"] in VALUES or details.get("submitted") is True
            if erased and is_value and is_deleted and details.get("scope") != "project":
                deletion[3] += 1
                deletion[4].update(raw + b"\n")
            elif erased:
                self.find("erasure_unexplained", (hashed, sha(raw)) not in self.redacted, where)
        self.find("clock_jumped", late, late)
        for _, details, where, count, digest in self.deletions.values():
            is_wrong = count > details["lines"] or count == details["lines"] and digest.hexdigest() != details["digest"]
            self.find("erasure_unexplained", is_wrong, where)
            self.find("erasure_unfinished", count < details["lines"] and not self.start, where)

    def check_database(self):
        """Rule 4."""
        unmet = [row for row in self.rows.values() if row[0] not in self.met]
        self.agrees = self.chain[self.watermark] == self.database_head or self.watermark == self.start
        is_alone = not (self.moved or self.faults or unmet)
        confirmed = any(sequence >= self.watermark for sequence, head, _, _ in self.heads if self.chain[sequence] == head)
        if self.agrees or is_alone or confirmed:
            kept = max(0, min(KEPT_ROWS, self.watermark - self.start))
            self.find("database_edited", not (is_alone and self.agrees and len(self.rows) == kept))
            return
        for fault in self.faults:
            self.find(fault[0], True, fault[1])
        for _, sequence, _, segment, offset, _ in unmet:
            end, is_sealed = self.ends.get(segment, (0, False))
            kind = "seal_forged" if is_sealed and offset >= end else "truncated" if sequence > self.newest_met else "missing"
            self.find(kind, True, (sequence, segment, offset))
        self.find("journal_regressed", self.watermark > self.last)

    def check_published(self):
        """Rule 4: is this the database that we published last?"""
        if self.watermark is None:
            self.find("database_gone", self.published and not self.has_database and not self.bundle)
            return
        self.find("database_replayed", self.published > self.watermark)
        if self.signer and self.signer in self.own_keys[:1]:
            is_cut = not any(own and (signed_in(line) or {}).get("sequence") == self.watermark for line, own in self.log)
            self.find("head_log_cut", is_cut)
            self.find("database_edited", not is_cut and self.database_hash not in {line.get("database") for line, _ in self.log})

    def check_heads(self):
        """Rules 5, 6, 8 and 9."""
        chain, newest = self.chain, max((each[0] for each in self.heads), default=0)
        for where in [] if EXACT & self.found.keys() else self.gaps.values():
            self.find("missing" if self.last < newest else "modified", True, where)
        self.find("genesis_changed", self.others)
        log = {sequence: (head, key) for sequence, head, key, by in self.heads if by != "anchor"}
        for sequence, head, key, by in self.heads:
            logged, where = log.get(sequence), (sequence, None, None)
            self.find("forked", by != "anchor" and logged[0] != head, where)
            is_other = by == "anchor" and logged and logged != (head, key) and logged[0] == chain[sequence]
            self.find("resigned", is_other, where)
        explained = EXACT | {"genesis_changed", "resigned"}
        for sequence, head, _, _ in self.heads:
            is_wrong = chain[sequence] not in (None, head) and not explained & self.found.keys()
            self.find("modified", is_wrong, (sequence, None, None))
        if newest > self.last and not self.found.keys() & {"missing", "segment_gone", "seal_missing", "seal_forged", "truncated"}:
            agreeing = max((each[0] for each in self.heads if chain[each[0]] == each[1]), default=0)
            is_copy = self.agrees if self.watermark is not None else agreeing == self.last
            self.find("replayed" if is_copy and self.last else "truncated")

    def check_anchors(self):
        """Rule 9: is every head that was anchored still where it was put?"""
        for where, sequence, anchor in self.anchored:
            place = {"file": anchor.get("path"), "git": "git"}.get(anchor["kind"])
            if place is None or self.bundle or place == "git" and anchor["ref"][17:] != self.trail:
                continue
            there = {(signed_in(line) or {}).get("sequence") for line in self.anchors.get(place, [])}
            self.find("anchor_gone", place not in self.anchors, where)
            self.find("anchor_cut", place in self.anchors and sequence not in there, where)

    def check_state(self):
        """Rule 11."""
        try:
            state = read(self.state / "state.json")
        except OSError:
            state = b""
        if state is None or self.bundle:
            return
        ending = re.fullmatch(rb'(.*,"by":"([0-9a-f]{0,16})"),"mac":"([0-9a-f]{0,64})"\}', state, re.DOTALL)
        by = self.secret and sha(self.secret + b"state")[:16].encode()
        is_ours = ending and ending[2] == by
        if not ending or not self.position or is_ours and hmac.new(self.secret, ending[1], "sha256").hexdigest().encode() != ending[3]:
            self.find("state_forged")
            return
        self.find("new_key", by and not is_ours)
        end, is_sealed = self.ends[max(self.ends)]
        end = (max(self.ends) + 1, 0) if is_sealed else (max(self.ends), end)
        last = parse(state).get("last")
        self.find("journal_regressed", self.position > end)
        is_other = self.position <= end and last and self.before_state not in ("", last)
        self.find("state_forged", is_other and not self.found.keys() & {"modified", "missing", "inserted", "reordered"})

    def check(self, pinned):
        self.pinned = pinned
        self.open_journal()
        self.open_user()
        self.open_rest()
        if not self.files:
            self.find("truncated" if self.others or self.has_database else "no_trail")
            return
        self.check_keys()
        self.read_lines()
        marker = self.marker
        self.find("prune_forged", marker and self.chain[marker["sequence"]] not in (None, marker["head"]))
        if self.watermark is not None:
            self.check_database()
        self.check_heads()
        self.check_published()
        self.check_state()
        self.check_anchors()


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
    found, message = {}, ""
    root = pathlib.Path(options.bundle or options.root).resolve()
    trail = Trail(root, options.bundle is not None, pathlib.Path(options.user_directory), found)
    try:
        trail.check(options.key)
    except Exception as error:  # whatever somebody made of the files proves nothing
        trail.find("unreadable")
        message = f"{type(error).__name__}: {error}"
        if os.environ.get("DEBUG"): raise
    broken = sorted(found.keys() - NOTES - UNCLEAR)
    result, code = ("broken", 1) if broken else ("cannot tell", 3) if found.keys() & UNCLEAR else ("intact", 0)
    if options.json:
        print(json.dumps({"result": result, "events": trail.last, "head": trail.head, "kinds": broken, "found": {k: v[:20] for k, v in found.items()}, "message": message}))
        return code
    for kind, places in found.items():
        print(kind, len(places), places[:20])
    print(f"Result  {result}\nEvents  {trail.last}\nHead    {trail.head}")
    return code


if __name__ == "__main__":
    sys.exit(main())
