"""What does the journal say, line by line? Rules 1 to 3; what the other rules need is kept."""
import os
import re

from trail_files import (Damaged, erased_hash, line_hash, names_in, parse, parse_record, parse_signed, plain,
                         read_file, seconds, sha)

WINDOW = 65_536  # hashes of so many lines are remembered, in two generations: what `seen` may name
SEGMENT_BYTES = 4 * 1024 * 1024  # a segment is sealed when it is larger
START_BYTES = 200  # the type of an event stands before
SCANNED = re.compile(rb'\{"v":1,"id":"(.*?)","at":"(.*?)","type":"(.*?)".*"seen":"(.*)"\}', re.DOTALL)


def scan(raw):
    """An event that was spoiled in its middle still says which one it is; None for any other line."""
    found = SCANNED.fullmatch(raw)
    if not found or found.end(2) >= START_BYTES or found[3] == b"segment_sealed" or b'"blob":"' in raw:
        return None
    texts = dict(zip(("id", "at", "type", "seen"), map(plain, found.groups())))
    return {**texts, "session": "", "details": {}}


class Journal:
    """The chain of all lines, with what is found on the way."""

    def __init__(self, root):
        self.root, self.findings, self.trail, self.marker, self.segments = root, [], "", {}, {}
        self.first, self.start, self.last, self.end, self.seals = 1, 0, 0, (1, 0), {}
        self.head, self.chain, self.has_erased = "0" * 64, bytearray(32), False
        self.older, self.newer, self.gaps, self.newest_at, self.late = set(), set(), {}, "", None
        self.key_events, self.anchored, self.blobs = [], [], {}
        self.deletions, self.redactions = {}, {}

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
        """Rule 1: where does the chain begin, and which trail is it?"""
        names = [re.fullmatch(r"([0-9]{6,})\.jsonl(\.gz)?", each) for each in names_in(self.path("journal"))]
        # Sorted, so that the packed one, which counts, comes behind the plain one.
        self.segments = {int(name[1]): self.path("journal", name[0]) for name in names if name}
        first = min(self.segments, default=1)
        marker = parse_signed(parse(read_file(self.path("journal", "pruned.json"))), "k6s-prune/1")
        self.marker = marker if all(isinstance(marker.get(name), list) for name in ("keys", "recent")) else {}
        if first > 1 and self.marker.get("segment", 0) >= first:
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
        """Rule 2: every line with its record. The first seal ends a segment; what follows does not exist."""
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
            where, is_last = (None, number, offset), number == max(self.segments)
            if seal is None and expected in self.segments:
                find("seal_missing", f"segment {number} has no seal, {expected} follows", where)
            elif seal is None and not is_last:
                find("segment_gone", f"nothing leads to the segments behind {number}", where)
                return
            elif seal is not None and seal.get("next") != expected:
                find("reordered", f"the seal of segment {number} does not lead to {expected}", where)
            elif seal is not None and is_last and offset <= SEGMENT_BYTES and "why" not in seal:
                find("seal_forged", "the segment was sealed although it is not full", where)

    def hashes_behind_seals(self):
        """Lines that nobody reads: copies of late writers, or what a forged seal hides."""
        behind = [read_file(self.segments[number])[seal:].split(b"\n")[1:-1]
                  for number, seal in self.seals.items()]
        return {line_hash(raw)[:32] for lines in behind for raw in lines if raw}

    def read_line(self, number, offset, raw, record):
        """Rule 3. Gives the line's place, hash and id."""
        self.last, hashed = self.last + 1, line_hash(raw)
        self.head = sha((self.head + hashed).encode())
        self.chain += bytes.fromhex(self.head)
        self.has_erased = self.has_erased or erased_hash(raw) is not None
        where, short, record = (self.last, number, offset), hashed[:32], record or scan(raw)
        if record is None:
            self.find("torn_line", "its writer was killed, or it is no event", where, "note")
        else:
            if record["seen"] and record["seen"] not in self.newer and record["seen"] not in self.older:
                self.gaps.setdefault(record["seen"], where)
            if short in self.newer or short in self.older:
                self.find("repeated", "this line is in the journal twice", where)
            self.check_time(record["at"], where)
            self.keep(record, where)
        if short in self.gaps:
            self.find("reordered", "what this event had read stands behind it", self.gaps.pop(short))
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
            event, hashed, digest = (str(details.get(name)) for name in ("event", "hash", "digest"))
            self.redactions.setdefault(hashed, set()).update((event, digest))
        elif kind == "session_delete" and isinstance(through, dict):
            place = (through.get("segment"), through.get("offset"))
            if all(isinstance(each, float) for each in (*place, details.get("lines"))):
                self.deletions[record["session"]] = (place, details["lines"], details.get("digest"), where)
        elif kind == "trail_anchored" and isinstance(anchors, list):
            places = [each for each in anchors if isinstance(each, dict)]
            self.anchored += [(where, details.get("sequence"), each) for each in places]
        if isinstance(details.get("blob"), str) and details["blob"]:
            whose = {"id": record["id"], "session": record["session"]}
            self.blobs.setdefault(details["blob"], []).append((where, whose))
