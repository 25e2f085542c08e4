#!/usr/bin/env python3
"""Does an audit trail of Khoregos hold together? A second verifier, which shares no code with the first one.

    python3 tools/verify.py [ROOT] [--user-directory DIR]    a project: journal, k6s.db, signed heads, anchors
    python3 tools/verify.py --bundle DIR                     what `k6s audit export --format bundle` wrote

It only reads, and runs `openssl` (Ed25519) and `git` (anchors). Exit: 0 intact, 1 broken, 3 cannot tell.
read_journal.py says how the journal is read, trail_files.py what is in the files.
"""
import argparse
import collections
import concurrent.futures
import hmac
import json
import os
import re
import sys

from read_journal import Journal
from trail_files import (KEPT_ROWS, Damaged, erased_hash, is_signed, line_hash, names_in, parse, parse_record,
                         parse_signed, plain, read_database, read_file, row_of, run, sha)

HEAD = "k6s-head/1"
SHORTENING = ("missing", "segment_gone", "seal_missing", "seal_forged", "truncated")
EXPLAINING = ("modified", "missing", "inserted", "reordered", "repeated", "segment_gone", "seal_missing", "seal_forged")
GIT = "git --no-optional-locks --no-replace-objects -c protocol.allow=never -c safe.bareRepository=explicit "
SHOWN = 20  # findings of a kind that are printed


def read_objects(path):
    """The objects in the lines of a file; torn ones are left out."""
    return [each for each in map(parse, (read_file(path) or b"").split(b"\n")) if each]


class Verification(Journal):
    """The rules that hold the journal against what else is there."""

    def __init__(self, root, bundle, user):
        super().__init__(os.path.realpath(root))
        self.bundle, self.user, self.secret, self.others, self.published = bundle, user, None, [], 0
        self.database, self.rows, self.by_id, self.database_hash = None, {}, {}, None
        self.met, self.newest_met, self.strangers, self.edited, self.faults, self.half = set(), 0, [], None, [], []
        self.known, self.newest, self.first_at, self.rotations, self.anchors = set(), {}, {}, [], {}

    def open_user(self):
        """Which keys sign here, and what have they signed? Gives the head logs, our own first."""
        if self.bundle:
            manifest = parse(read_file(os.path.join(self.root, "manifest.json")))
            self.place, self.own_keys = manifest.get("place"), [manifest.get("key")]
            self.directory_keys = {each for each in self.own_keys if each}
            return [(self.root, True)]
        trails, root = os.path.join(self.user, "trails"), os.fsencode(self.root)
        self.secret = read_file(os.path.join(self.user, "fingerprint.key"))
        self.place = self.secret and sha(self.secret + root)[:32]
        names = [each for each in names_in(trails) if re.fullmatch("[0-9a-f]{16}-[0-9a-f]{32}", each)]
        mine = sorted(names, key=lambda each: each[:16] != sha(root)[:16])
        logs = [(os.path.join(trails, each), each[:16] == sha(root)[:16]) for each in mine]
        self.others = [each for each, own in logs if own and each[-32:] != self.trail
                       and any(parse_signed(line, HEAD) for line in read_objects(os.path.join(each, "heads.jsonl")))]
        logs = [(each, own) for each, own in logs if each[-32:] == self.trail]
        keys = {each: [run(each, f"openssl pkey -in {name} -pubout -outform DER")[-32:].hex()
                       for name in ("signing.key", "signing.key.next")] for each, _ in logs}
        self.own_keys = [key for each, own in logs if own for key in keys[each]]
        self.directory_keys = {key for pair in keys.values() for key in pair if key}
        return logs

    def open_sources(self):
        """What is read before the journal, so that what is written meanwhile contradicts nothing."""
        logs, path = self.open_user(), self.path("k6s.db")
        own = [line for each, own in logs if own for line in read_objects(os.path.join(each, "heads.jsonl"))]
        self.published = max((each["published"] for each in own if isinstance(each.get("published"), float)), default=0)
        self.has_database = os.path.lexists(path) and not self.bundle
        try:
            self.database, rows = read_database(path) if self.has_database else (None, [])
            self.database_hash = self.database and sha(read_file(path))
        except Damaged as error:
            rows = self.find("database_unreadable", str(error)) or []
        self.rows = [list(row) for row in rows if row[0] > self.start]
        self.by_id = {row[4]: row for row in self.rows}
        # Once more: the database that was read may be newer than the log was.
        read = [(line, own) for each, own in logs for line in read_objects(os.path.join(each, "heads.jsonl"))]
        self.publishing = {line.get("database") for line, own in read if own}
        self.log = [(line, own) for line, own in read if {"statement", "key", "signature"} <= set(line)]
        stamps = [os.path.join(each, "timestamps", name) for each, own in logs if own
                  for name in names_in(os.path.join(each, "timestamps")) if name.endswith(".json")]
        stamped = [line for path in stamps if os.path.lexists(path[:-5] + ".tsr") for line in read_objects(path)]
        self.anchors = {"timestamps": stamped, "git": self.read_anchors("git")}
        self.state = None if self.bundle else read_file(self.path("state.json"))
        position = parse(self.state).get("position")
        position = [position.get(name) for name in ("segment", "offset")] if isinstance(position, dict) else [None]
        self.position = tuple(position) if all(isinstance(each, float) for each in position) else None

    def read_anchors(self, place):
        """The signed lines of a file, or of git's reference; None when it is out of reach."""
        if self.bundle or place != "git":
            path = os.path.join(self.root, "anchors.jsonl" if self.bundle else place)
            try:
                return read_objects(path) if os.path.lexists(path) else None
            except OSError:
                return None
        if not run(self.root, GIT + "rev-parse --git-dir") or not self.trail:
            return None
        text = run(self.root, GIT + f"rev-list --first-parent --format=%B refs/k6s/anchors/{self.trail} --")
        return [each for each in map(parse, text.split(b"\n")) if each]

    def read_all(self):
        """Every line, past all that watches it."""
        before_state = ""
        for segment, byte, raw, record in self.walk(self.find):
            where, hashed, identity = self.read_line(segment, byte, raw, record)
            if self.position and (segment, byte) < self.position:
                before_state = hashed[:32]
            if self.by_id:
                self.compare(raw, record, hashed, identity, where)
            for _, _, anchor in self.anchored[-8:] if record and record["type"] == "trail_anchored" else []:
                # Read at once: what is anchored later must not seem to be ahead of the journal.
                if anchor.get("kind") == "file" and str(anchor.get("path")) not in self.anchors:
                    self.anchors[str(anchor["path"])] = self.read_anchors(str(anchor["path"]))
        self.end_late()
        return before_state

    def compare(self, raw, record, hashed, identity, where):
        """Rule 4: the row of an event against its line. Whose fault it is if they differ is known at the end."""
        row = self.by_id.get(identity)
        if row is None:
            self.strangers += [where] if self.met and not self.strangers else []
            return
        expected, stored = row_of(raw, record, where, self.head), row[-1].encode()
        is_same = row[-1] == plain(raw)
        if not is_same and (erased_hash(stored) is None) != (erased_hash(raw) is None) and line_hash(stored) == hashed:
            self.half.append((where, {"id": identity, "session": record["session"]} if record else {}))
            expected, is_same = row_of(stored, parse_record(stored), where, self.head), True
        expected[5] = row[5] if record is None else expected[5]
        self.edited = self.edited or (where if row != expected else None)
        self.faults += [("inserted", "k6s.db does not have this event between its neighbours", self.strangers.pop())
                        ] if self.strangers else []
        if identity in self.met:
            self.faults.append(("repeated", "the event is in the journal twice", where))
        elif row[0] < self.newest_met:
            self.faults.append(("reordered", "k6s.db has this event in another place", where))
        elif not is_same:
            self.faults.append(("modified", "k6s.db has other bytes of this event", where))
        elif row[4:] != expected[4:]:
            self.faults.append(("database_edited", "a row of k6s.db was edited", where))
        self.met.add(identity)
        self.newest_met = max(self.newest_met, row[0])

    def announce(self, key, place, sequence):
        self.known.add(key)
        self.newest[place] = key
        self.first_at.setdefault(place, sequence)

    def check_keys(self):
        """Rules 1 and 7: whose signatures count, and is our key the one that was announced for this place?"""
        for key, place in self.marker.get("keys", []):
            self.announce(key, place, 0)
        announced = set(self.directory_keys)
        for where, kind, details in self.key_events:
            key, place, old = (str(details.get(name)) for name in ("key", "place", "from"))
            if kind == "signing_key":
                is_agreed = self.newest.get(place, key) == key
            else:
                said = json.dumps({"format": "k6s-key/1", "project": self.trail, "from": old, "to": key}, separators=(",", ":"))
                is_agreed = old in self.known and details.get("statement") == said and is_signed(
                    said, old, str(details.get("signature")))
                self.rotations += [(old, key)] if is_agreed else []
            if is_agreed:
                self.announce(key, place, where[0])
                announced.add(key)
            else:
                self.find("key_changed", "another key signs from here on, and the one before did not agree", where)
        if self.marker and not (self.marker["project"] == self.trail and self.marker["key"] in announced and is_signed(
                *self.marker["signed"]) and self.chain_at(self.marker["sequence"]) in (None, self.marker["head"])):
            self.find("prune_forged", "what stands in place of the pruned segments is not signed by a key of this trail")
        is_explained = self.others and not any(self.own_keys)  # by genesis_changed
        if self.place in self.newest and self.newest[self.place] not in self.own_keys and not is_explained:
            self.find("key_changed", "the key that the trail announces for this place is not the one that is here")
        if set(self.newest) - {self.place}:
            self.find("new_key", "heads are also signed elsewhere, on another machine or in another home", level="note")

    def check_signatures(self):
        """Rule 6: the heads that count. Those of other roots do until this one had a key: it was moved, or copied."""
        limit = self.first_at.get(self.place, float("inf"))
        anchors = [line for lines in self.anchors.values() for line in lines or []]
        read = [(parse_signed(line, HEAD), "own" if own else "other") for line, own in self.log]
        read += [(head, "anchor") for head in (parse_signed(line, HEAD) for line in anchors)
                 if head.get("project") == self.trail]
        read = [(head, by) for head, by in read if by != "other" or head.get("sequence", 0) < limit]
        usable = [head for head, _ in read if head and head["project"] == self.trail
                  and head["key"] in self.known | self.directory_keys]
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            valid = {head["signed"] for head, holds in zip(usable, pool.map(lambda each: is_signed(*each["signed"]), usable))
                     if holds}
        for head, _ in read:
            if not head or head["signed"] not in valid:
                self.find("head_forged", "a signed line is not signed by a key of this trail")
        self.heads = sorted((head["sequence"], head["head"], head["key"], by) for head, by in read
                            if head and head["signed"] in valid)
        self.agreeing = [sequence for sequence, head, _, _ in self.heads if self.chain_at(sequence) == head]

    def check_database(self):
        """Rule 4: either the database was edited, or it shows what the journal was."""
        sequence, head = self.database["sequence"], self.database["head"]
        self.agrees = sequence == self.start or self.chain_at(sequence) == head
        kept = max(0, min(KEPT_ROWS, sequence - self.start))
        unmet = [row for row in self.rows if row[4] not in self.met]
        if self.agrees or any(each >= sequence for each in self.agreeing):
            if self.edited or self.faults or unmet or not self.agrees or not len(self.by_id) == len(self.rows) == kept:
                self.find("database_edited", "k6s.db is not what the journal comes to", self.edited or (None, None, None))
            return
        for fault in self.faults:
            self.find(*fault)
        for row in unmet:
            is_hidden, is_end = row[3] > self.seals.get(row[2], row[3]), row[0] > self.newest_met
            kind = "seal_forged" if is_hidden else "truncated" if is_end else "missing"
            self.find(kind, "k6s.db has an event that is gone", (row[0], row[2], row[3]))
        if sequence > self.last:
            self.find("journal_regressed", f"k6s.db has {sequence} events, the journal {self.last}")

    def check_published(self):
        """Rule 4: is this the database that was published last?"""
        sequence = self.database["sequence"]
        if self.database["signer"] not in self.own_keys[:1] or not self.database["signer"]:
            return
        if not any(own and parse_signed(line, HEAD).get("sequence") == sequence for line, own in self.log):
            self.find("head_log_cut", f"the head log lacks event {sequence}, with which k6s.db was published")
        elif self.database_hash not in self.publishing:
            self.find("database_edited", "k6s.db is not the file that was published")
        if self.published > sequence:
            self.find("database_replayed", f"k6s.db was published up to {int(self.published)}, this one ends at {sequence}")

    def check_heads(self):
        """Rules 5, 6, 8 and 9: what signed heads say of the journal, where the database has not named it."""
        newest = max([0] + [sequence for sequence, _, _, _ in self.heads])
        for where in [] if self.found(*EXPLAINING) else list(self.gaps.values()):
            self.find("missing" if self.last < newest else "modified", "the line that this event had read is gone", where)
        for trail in self.others:
            self.find("genesis_changed", f"heads of another trail of this root were signed: {trail[-32:]}")
        log = {sequence: (head, key) for sequence, head, key, by in self.heads if by != "anchor"}
        for sequence, head, key, by in self.heads:
            where = (int(sequence), None, None)
            if by != "anchor" and log[sequence][0] != head:
                self.find("forked", "two heads of this event were signed", where)
            if by == "anchor" and sequence in log and log[sequence][0] == self.chain_at(sequence) and log[sequence] != (head, key):
                self.find("resigned", "the anchor of this event says something else than the head log", where)
        for sequence, head, _, _ in self.heads:
            is_there = self.start <= sequence <= self.last
            if is_there and self.chain_at(sequence) != head and not self.found("genesis_changed", "resigned", *EXPLAINING):
                self.find("modified", "events up to this one are not those that were signed", (int(sequence), None, None))
        if newest > self.last and not self.found(*SHORTENING):
            is_copy = self.last and (self.agrees if self.database else self.last == max([0] + self.agreeing))
            self.find("replayed" if is_copy else "truncated", f"event {int(newest)} was signed, the journal ends before it")

    def check_places(self):
        """Rule 9: is every head that was anchored still where it was put?"""
        reference, fresh = f"refs/k6s/anchors/{self.trail}", {}
        for where, sequence, anchor in self.anchored:
            place = anchor.get("path") if anchor.get("kind") == "file" else "git"
            if anchor.get("kind") not in ("file", "git") or (place == "git" and anchor.get("ref") != reference):
                continue
            if place not in fresh:
                lines = self.read_anchors(str(place))
                heads = [parse_signed(line, HEAD) for line in lines or []]
                fresh[place] = None if lines is None else {
                    head["sequence"] for head in heads if head and head["project"] == self.trail}
            if fresh[place] is None or (self.bundle and sequence not in fresh[place]):
                self.find("anchor_gone", f"the anchors in {place} are out of reach", where, "unclear")
            elif sequence not in fresh[place]:
                self.find("anchor_cut", f"{place} lacks the head of event {sequence}, which was put there", where)

    def check_state(self, before_state):
        """Rule 11: did we write the snapshot, and does it speak of this journal?"""
        ending = re.fullmatch(rb'(.*),"by":"([0-9a-f]{0,16})","mac":"([0-9a-f]{0,64})"\}', self.state, re.DOTALL)
        if not ending or not self.position:
            self.find("state_forged", "state.json was not written by Khoregos")
            return
        by = sha(self.secret + b"state")[:16] if self.secret else None
        told = b'%s,"by":"%s"' % ending.groups()[:2]
        if by == ending[2].decode() and hmac.new(self.secret, told, "sha256").hexdigest() != ending[3].decode():
            self.find("state_forged", "state.json was not written by Khoregos")
            return
        if by not in (None, ending[2].decode()):
            self.find("new_key", "state.json was written in another home", level="note")
        last = parse(self.state).get("last")
        if self.position > self.end:
            self.find("journal_regressed", "state.json speaks of lines behind the end of the journal")
        elif last and before_state not in ("", last) and not self.found("modified", "missing", "inserted", "reordered"):
            self.find("state_forged", "state.json speaks of another line than the journal has there")

    def check_pinned(self, pinned):
        """Whoever knows which key signs here need not believe what the journal announces."""
        trusted = {pinned}
        for old, new in self.rotations:
            trusted |= {new} if old in trusted else set()
        if pinned not in self.known | set(self.own_keys) or {key for _, _, key, _ in self.heads} - trusted:
            self.find("key_changed", "another key than the one that you expect signs for this trail")

    def check(self, pinned):
        """All rules, in the order in which one finding explains another."""
        self.open()
        self.open_sources()
        if not self.segments:
            had_trail = self.others or self.has_database
            self.find("truncated" if had_trail else "no_trail", "there is no journal", level="broken" if had_trail else "unclear")
            return
        before_state = self.read_all()
        if self.deletions or self.redactions or self.erased:
            self.check_erasures()
        self.check_blobs()
        for where, whose in self.half:
            if not whose or not self.is_being_erased(whose, where):
                self.find("database_edited", "only the row of this event or only its line is erased", where)
        self.check_keys()
        self.check_signatures()
        if self.database:
            self.check_database()
        self.check_heads()
        if self.database:
            self.check_published()
        elif self.published and not self.has_database:
            self.find("database_gone", "k6s.db is gone: it is computed anew", level="note")
        if self.state is not None:
            self.check_state(before_state)
        self.check_places()
        if pinned:
            self.check_pinned(pinned)


def report(trail, as_json):
    """Prints what was found, a part of it if it is much, and gives the exit code."""
    broken = sorted({each["kind"] for each in trail.findings if each["level"] == "broken"})
    is_unclear = any(each["level"] == "unclear" for each in trail.findings)
    result, code = ("broken", 1) if broken else ("cannot tell", 3) if is_unclear else ("intact", 0)
    shown, listed = collections.Counter(), []
    for each in trail.findings:
        shown[each["kind"]] += 1
        listed += [each] if shown[each["kind"]] <= SHOWN else []
    if as_json:
        verdict = {"result": result, "events": trail.last, "head": trail.head, "kinds": broken, "findings": listed}
        print(json.dumps(verdict))
        return code
    for each in listed:
        place = ", ".join(f"{name} {each[name]}" for name in ("sequence", "segment", "byte") if each[name] is not None)
        # Names come from whoever wrote the journal: no control characters.
        print(f"{each['level']:8}{each['kind']:20} [{place}]  {ascii(each['message'])[1:-1]}")
    print(f"Result  {result}\nEvents  {trail.last}\nHead    {trail.head}")
    return code


def main():
    configuration = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("root", nargs="?", default=".", help="a governed project")
    parser.add_argument("--bundle", metavar="DIR", help="an export in place of a project")
    parser.add_argument("--user-directory", metavar="DIR", default=os.path.join(configuration, "k6s"))
    parser.add_argument("--key", metavar="HEX", help="the public key that you expect")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    sys.setrecursionlimit(20_000)  # JSON may nest as deep as a line is long
    trail = Verification(options.bundle or options.root, options.bundle is not None, options.user_directory)
    try:
        trail.check(options.key)
    except Exception as error:  # whatever somebody made of the files, it is no proof
        trail.find("unreadable", f"{type(error).__name__}: {error}", level="unclear")
    return report(trail, options.json)


if __name__ == "__main__":
    sys.exit(main())
