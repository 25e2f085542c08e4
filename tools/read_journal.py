"""What does the journal say, line by line? Rules 1, 2, 3, 10 and 12; what the other rules need is kept."""
import datetime
import hashlib
import os
import re

from trail_files import (Damaged, erased_hash, is_hex, line_hash, names_in, parse, parse_record, parse_signed, plain,
                         read_file, sha)

WINDOW = 65_536  # hashes of so many lines are remembered, in two generations: what `seen` may name
SEGMENT_BYTES = 4 * 1024 * 1024  # a segment is sealed when it is larger
SCANNED = re.compile(rb'\{"v":1,"id":"(.*?)","at":"(.*?)","type":"(.*?)".*"seen":"(.*)"\}', re.DOTALL)


def seconds(at):
    try:
        return datetime.datetime.fromisoformat(at.replace("Z", "+00:00")).timestamp()
    except (ValueError, OverflowError):
        return float("nan")


PRUNE = "k6s-prune/1"


class Journal:
    """The chain of all lines, with what is found on the way."""

    def __init__(self, root):
        self.root, self.findings, self.end, self.seals, self.trail, self.marker = root, [], (1, 0), {}, "", {}
        self.first, self.start, self.last, self.head, self.chain = 1, 0, 0, "0" * 64, bytearray(32)
        self.older, self.newer, self.gaps, self.newest_at, self.late = set(), set(), {}, "", None
        self.key_events, self.anchored, self.deletions, self.redactions, self.blobs, self.erased = [], [], {}, {}, {}, False

    def path(self, *names):
        return os.path.join(self.root, ".khoregos", *names)

    def find(self, kind, message, where=(None, None, None), level="broken"):
        names = ("level", "kind", "sequence", "segment", "byte", "message")
        self.findings.append(dict(zip(names, (level, kind, *where, message))))

    def found(self, *kinds):
        return any(each["level"] == "broken" and each["kind"] in kinds for each in self.findings)

    def chain_at(self, sequence):
        """The chain hash of a line; None when it is not there."""
        place = 32 * (int(sequence) - self.start)
        return self.chain[place:place + 32].hex() or None if place >= 0 else None

    def open(self):
        """Rule 1: where does the chain begin?"""
        names = [re.fullmatch(r"([0-9]{6,})\.jsonl(\.gz)?", name) for name in names_in(self.path("journal"))]
        # Sorted, so that the packed one, which counts, comes behind the plain one.
        self.segments = {int(name[1]): self.path("journal", name[0]) for name in names if name}
        marker, first = parse_signed(parse(read_file(self.path("journal", "pruned.json"))), PRUNE), min(self.segments, default=1)
        self.marker = marker if all(isinstance(marker.get(name), list) for name in ("keys", "recent")) else {}
        if first > 1 and self.marker and self.marker.get("segment", 0) >= first:
            self.first, self.start = int(self.marker["segment"]), int(self.marker["sequence"])
            self.trail, self.head = self.marker["project"], self.marker["head"]
            self.newer = {str(each) for each in [*self.marker["recent"], self.marker.get("last")]}
        elif first > 1:
            self.first = first
            self.find("segment_gone", f"the segments before {first} are gone", (None, 1, 0))
        self.last, self.chain = self.start, bytearray.fromhex(self.head)
        if not self.trail:
            opening = next((raw for _, _, raw, _ in self.walk(lambda *_: None)), None)
            self.trail = "" if opening is None else line_hash(opening)[:32]

    def walk(self, find):
        """Rule 2: every line with its record. The first seal ends a segment; what follows it does not exist."""
        expected = self.first
        for number in sorted(each for each in self.segments if each >= self.first):
            if number > expected:
                find("segment_gone", f"segment {expected} is gone, {number} follows", (None, expected, 0))
            seal, offset, expected = None, 0, number + 1
            try:
                content = read_file(self.segments[number]) or b""
            except Damaged as error:
                find("modified", f"the packed segment cannot be unpacked: {error}", (None, number, 0))
                continue
            for raw in content.split(b"\n")[:-1]:
                self.end = (number, offset + len(raw) + 1)
                record = parse_record(raw) if raw else None
                if raw:
                    yield number, offset, raw, record
                if record is not None and record["type"] == "segment_sealed":
                    seal, self.seals[number], self.end = record["details"], offset, (expected, 0)
                    break
                offset += len(raw) + 1
            if seal is None and expected in self.segments:
                find("seal_missing", f"segment {number} has no seal, {expected} follows", (None, number, offset))
            elif seal is None and expected < max(self.segments):
                find("segment_gone", f"nothing leads to the segments behind {number}", (None, number, offset))
                return
            elif seal is not None and seal.get("next") != expected:
                find("reordered", f"the seal of segment {number} does not lead to {expected}", (None, number, offset))
            elif seal is not None and offset <= SEGMENT_BYTES and "why" not in seal:
                find("seal_forged", "the segment was sealed although it is not full", (None, number, offset))

    def read_line(self, number, offset, raw, record):
        """Rule 3. Gives the line's place, hash and id."""
        self.last, hashed = self.last + 1, line_hash(raw)
        where, short, self.head = (self.last, number, offset), hashed[:32], sha((self.head + hashed).encode())
        self.chain += bytes.fromhex(self.head)
        self.erased = self.erased or erased_hash(raw) is not None
        if record is None:
            # A record that was spoiled in its middle still says which one it is.
            record = SCANNED.fullmatch(raw)
            record = record and dict(zip(("id", "at", "type", "seen"), map(plain, record.groups())), details={}, session="")
        if not record or (record["type"] == "segment_sealed" and not record["details"]):
            record = None
            self.find("torn_line", "the writer of this line was killed, or it is no event", where, "note")
        else:
            if record["seen"] and record["seen"] not in self.newer and record["seen"] not in self.older:
                self.gaps.setdefault(record["seen"], where)
            if short in self.newer or short in self.older:
                self.find("repeated", "this line is in the journal twice", where)
            self.check_time(record["at"], where)
            self.keep(record, where)
        if short in self.gaps:
            self.find("reordered", "the line that this event had read stands behind it", self.gaps.pop(short))
        self.newer.add(short)
        if len(self.newer) >= WINDOW:
            self.older, self.newer = self.newer, set()
        return where, hashed, record["id"] if record else "torn:%d:%d" % where[1:]

    def check_time(self, at, where):
        """Rule 3: one event may be late, because its writer was; two say that the clock was moved."""
        if at >= self.newest_at:
            self.newest_at, self.late = at, None
        elif seconds(self.newest_at) - seconds(at) <= 60:
            self.late = None
        elif self.late is None:
            self.late = where
        else:
            self.end_late()
            self.newest_at = at

    def end_late(self):
        if self.late is not None:
            self.find("clock_jumped", f"the time of this event is long before {self.newest_at}", self.late)
        self.late = None

    def keep(self, record, where):
        """What is looked at when everything has been read."""
        kind, details = record["type"], record["details"]
        through, anchors = details.get("through"), details.get("anchors")
        if kind in ("signing_key", "signing_key_rotated"):
            self.key_events.append((where, kind, details))
        elif kind == "event_redacted":
            self.redactions[str(details.get("event"))] = (details.get("hash"), details.get("digest"))
        elif kind == "session_delete" and isinstance(through, dict):
            place = (through.get("segment"), through.get("offset"))
            if all(isinstance(each, float) for each in (*place, details.get("lines"))):
                self.deletions[record["session"]] = (place, details["lines"], details.get("digest"), where)
        elif kind == "trail_anchored" and isinstance(anchors, list):
            self.anchored += [(where, details.get("sequence"), each) for each in anchors if isinstance(each, dict)]
        if isinstance(details.get("blob"), str) and details["blob"]:
            whose = {"id": record["id"], "session": record["session"]}
            self.blobs.setdefault(details["blob"], []).append((where, whose))

    def is_being_erased(self, record, where):
        """Whoever was killed while erasing left a line whose value, or row, is gone already."""
        deletion = self.deletions.get(record["session"])
        return record["id"] in self.redactions or (deletion is not None and where[1:] < deletion[0])

    def check_blobs(self):
        """Rule 10: is every large value still what its event names?"""
        for name, uses in self.blobs.items():
            try:
                content = read_file(self.path("blobs", name)) if is_hex(name, 64) else None
            except OSError:
                content = b""
            kind = "blob_missing" if content is None else "blob_modified" if sha(content) != name else None
            for where, record in uses if kind else []:
                if not self.is_being_erased(record, where):
                    self.find(kind, "the large value of this event is gone or changed", where)

    def check_erasures(self):
        """Rule 12: does an event name every erased line?"""
        tallies = {session: [[0, hashlib.sha256()], [0, hashlib.sha256()]] for session in self.deletions}
        for segment, byte, raw, record in self.walk(lambda *_: None):
            if erased_hash(raw) is None:
                continue
            session = record and record["session"]
            is_named = record is not None and self.redactions.get(record["id"]) == (erased_hash(raw), sha(raw))
            if session in tallies and (segment, byte) < self.deletions[session][0]:
                # With the lines that were redacted one by one, and without them.
                for tally in tallies[session][is_named:]:
                    tally[0] += 1
                    tally[1].update(raw + b"\n")
            elif not is_named:
                self.find("erasure_unexplained", "no event says that this line was erased", (None, segment, byte))
        for session, (_, lines, digest, where) in self.deletions.items():
            if any((count, hashed.hexdigest()) == (lines, digest) for count, hashed in tallies[session]):
                continue
            if tallies[session][0][0] >= lines:
                self.find("erasure_unexplained", "other lines were erased than this deletion names", where)
            elif not self.start:
                self.find("erasure_unfinished", "values of a deleted session are still there", where, "note")
