#!/usr/bin/env python3
"""Does an audit trail of Khoregos hold together? A second verifier, which shares no code with the first one.

    python3 tools/verify.py [ROOT] [--user-directory DIR]    a project: journal, k6s.db, signed heads, anchors
    python3 tools/verify.py --bundle DIR                     what `k6s audit export --format bundle` wrote

It only reads, and runs `openssl` (Ed25519) and `git` (anchors). Exit: 0 intact, 1 broken, 3 cannot tell.
To be read in this order: trail_files.py, read_journal.py, trail_sources.py, signed_heads.py, this file.
"""
import argparse
import collections
import hashlib
import hmac
import json
import os
import re
import sys

sys.dont_write_bytecode = True  # it only reads
from signed_heads import SignedHeads  # noqa: E402
from trail_files import KEPT_ROWS, erased_hash, is_hex, parse, parse_signed, read_file, sha  # noqa: E402
from trail_sources import HEAD  # noqa: E402

SHOWN = 20  # findings of a kind that are printed
VALUES = {"session_start", "session_named", "session_resume", "session_carried", "context_saved", "log",
          "checkpoint", "task_create", "task_update", "task_complete"}  # erased when their session is deleted


class Verification(SignedHeads):
    """The rules about database, snapshot, large values and erasures; and the order of all rules."""

    def check_database(self):
        """Rule 4: either the database was edited, or it shows what the journal was."""
        sequence, unmet = self.database["sequence"], [row for row in self.rows if row[4] not in self.met]
        self.agrees = sequence == self.start or self.chain_at(sequence) == self.database["head"]
        # A watermark that fits neither the rows nor the journal was edited by itself.
        is_alone = not self.edited and not self.faults and not unmet
        if self.agrees or is_alone or any(each >= sequence for each in self.agreeing):
            kept = max(0, min(KEPT_ROWS, sequence - self.start))
            if not is_alone or not self.agrees or not len(self.by_id) == len(self.rows) == kept:
                place = self.edited or (None, None, None)
                self.find("database_edited", "k6s.db is not what the journal comes to", place)
            return
        for fault in self.faults:
            self.find(*fault)
        for row in unmet:
            is_hidden, is_end = row[3] >= self.seals.get(row[2], row[3] + 1), row[0] > self.newest_met
            kind = "seal_forged" if is_hidden else "truncated" if is_end else "missing"
            self.find(kind, "k6s.db has an event that is gone", (row[0], row[2], row[3]))
        if sequence > self.last:
            self.find("journal_regressed", f"k6s.db has {sequence} events, the journal {self.last}")

    def check_published(self):
        """Rule 4: is this the database that we published last?"""
        sequence, signer = self.database["sequence"], self.database["signer"]
        if not signer or signer not in self.own_keys[:1]:
            return
        if not any(own and parse_signed(line, HEAD).get("sequence") == sequence for line, own in self.log):
            self.find("head_log_cut", f"the head log lacks event {sequence}, with which k6s.db was published")
        elif self.database_hash not in self.publishing:
            self.find("database_edited", "k6s.db is not the file that was published")
        if self.published > sequence:
            self.find("database_replayed", f"k6s.db was published up to event {int(self.published)}")

    def is_being_erased(self, record, where, hashed=None):
        """Whoever was killed while erasing left a line whose value, or row, is gone already."""
        deletion = self.deletions.get(record.get("session"))
        named = {hashed, record.get("id")}
        is_named = any(named & {line, *told} for line, told in self.redactions.items())
        return is_named or (deletion is not None and where[1:] < deletion[0])

    def check_values(self):
        """Rule 10: is every large value still what its event names?"""
        for where, record, hashed in self.half_erased:
            if not self.is_being_erased(record, where, hashed):
                self.find("database_edited", "only the row or only the line is erased", where)
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
        tallies = {session: [0, hashlib.sha256()] for session in self.deletions}
        for segment, byte, raw, record in self.walk(lambda *_: None):
            if erased_hash(raw) is None:
                continue
            details, session = (record["details"], record["session"]) if record else ({}, None)
            is_value = record and (record["type"] in VALUES or details.get("submitted") is True)
            is_deleted = session in tallies and (segment, byte) < self.deletions[session][0]
            if is_value and is_deleted and details.get("scope") != "project":
                tallies[session][0] += 1
                tallies[session][1].update(raw + b"\n")
            elif sha(raw) not in self.redactions.get(erased_hash(raw), ()):
                self.find("erasure_unexplained", "no event says that this was erased", (None, segment, byte))
        for session, (_, lines, digest, where) in self.deletions.items():
            count, hashed = tallies[session]
            if count > lines or (count == lines and hashed.hexdigest() != digest):
                self.find("erasure_unexplained", "other lines were erased than this deletion names", where)
            elif count < lines and not self.start:  # else some of them may be pruned
                self.find("erasure_unfinished", "values of a deleted session are left", where, "note")

    def check_state(self):
        """Rule 11: did we write the snapshot, and does it speak of this journal?"""
        ending = re.compile(rb'(.*),"by":"([0-9a-f]{0,16})","mac":"([0-9a-f]{0,64})"\}', re.DOTALL)
        found, by = ending.fullmatch(self.state), self.secret and sha(self.secret + b"state")[:16].encode()
        is_ours = found and found[2] == by
        told = found and b'%s,"by":"%s"' % found.groups()[:2]
        if not found or not self.position or (
                is_ours and hmac.new(self.secret, told, "sha256").hexdigest().encode() != found[3]):
            self.find("state_forged", "state.json was not written by Khoregos")
            return
        if by and not is_ours:
            self.find("new_key", "state.json was written in another home", level="note")
        last = parse(self.state).get("last")
        if self.position > self.end:
            self.find("journal_regressed", "state.json speaks of lines behind the end of the journal")
        elif last and self.before_state not in ("", last):
            if not self.found("modified", "missing", "inserted", "reordered"):
                self.find("state_forged", "state.json speaks of another line than the journal has there")

    def check(self, pinned):
        """All rules, in the order in which one finding explains another."""
        self.open()
        self.open_sources()
        if not self.segments:
            had_one = self.other_trails or self.has_database
            kind, level = ("truncated", "broken") if had_one else ("no_trail", "unclear")
            self.find(kind, "there is no journal", level=level)
            return
        self.read_all()
        if self.deletions or self.redactions or self.has_erased:
            self.check_erasures()
        self.check_values()
        self.check_keys()
        self.check_signatures()
        if self.database:
            self.check_database()
        self.check_gaps()
        self.check_heads()
        if self.database:
            self.check_published()
        elif self.published and not self.has_database and not self.bundle:
            self.find("database_gone", "k6s.db is gone: it is computed anew", level="note")
        if self.state is not None:
            self.check_state()
        self.check_places()
        if pinned:
            self.check_pinned(pinned)


def report(trail, as_json):
    """Prints what was found, a part of it if it is much, and gives the exit code."""
    broken = sorted({each["kind"] for each in trail.findings if each["level"] == "broken"})
    is_unclear = any(each["level"] == "unclear" for each in trail.findings)
    result, code = ("broken", 1) if broken else ("cannot tell", 3) if is_unclear else ("intact", 0)
    counts, listed = collections.Counter(), []
    for each in trail.findings:
        counts[each["kind"]] += 1
        listed += [each] if counts[each["kind"]] <= SHOWN else []
    if as_json:
        print(json.dumps({"result": result, "events": trail.last, "head": trail.head, "kinds": broken,
                          "findings": listed}))
        return code
    for each in listed:
        named = [f"{name} {each[name]}" for name in ("sequence", "segment", "byte") if each[name] is not None]
        # Names come from whoever wrote the journal: no control characters.
        print(f"{each['level']:8}{each['kind']:20} [{', '.join(named)}]  {ascii(each['message'])[1:-1]}")
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
    except Exception as error:  # whatever somebody made of the files: it proves nothing
        trail.find("unreadable", f"{type(error).__name__}: {error}", level="unclear")
    return report(trail, options.json)


if __name__ == "__main__":
    sys.exit(main())
