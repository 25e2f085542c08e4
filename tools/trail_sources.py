"""What is there besides the journal: the user's directory, anchors, k6s.db, state.json; or a bundle?"""
import os
import re

from read_journal import Journal
from trail_files import (Damaged, erased_hash, is_signed_line, line_hash, names_in, objects_in, parse,
                         parse_record, parse_signed, plain, read_database, read_file, row_of, run, sha)

HEAD = "k6s-head/1"
GIT = "git --no-optional-locks --no-replace-objects -c protocol.allow=never -c safe.bareRepository=explicit "


def read_log(directory):
    return objects_in(read_file(os.path.join(directory, "heads.jsonl")))


class Sources(Journal):
    """The journal as it is read past all that is compared with it."""

    def __init__(self, root, bundle, user):
        super().__init__(os.path.realpath(root))
        self.bundle, self.user, self.secret, self.place = bundle, user, None, None
        self.own_keys, self.directory_keys, self.other_trails = [], set(), []
        self.log, self.published, self.publishing, self.anchors = [], 0, set(), {}
        self.database, self.database_hash, self.has_database = None, None, False
        self.rows, self.by_id, self.met, self.newest_met = [], {}, set(), 0
        self.stranger, self.edited, self.faults, self.half_erased = None, None, [], []
        self.state, self.position, self.before_state = None, None, ""

    def open_user(self):
        """Whose keys sign here, and of which trails? Gives the directories with head logs of this one."""
        if self.bundle:
            manifest = parse(read_file(os.path.join(self.root, "manifest.json")))
            self.place, self.own_keys = manifest.get("place"), [manifest.get("key")]
            self.directory_keys = {key for key in self.own_keys if key}
            return [(self.root, True)]
        trails, root = os.path.join(self.user, "trails"), os.fsencode(self.root)
        self.secret = read_file(os.path.join(self.user, "fingerprint.key"))
        self.place = self.secret and sha(self.secret + root)[:32]
        names = [each for each in names_in(trails) if re.fullmatch("[0-9a-f]{16}-[0-9a-f]{32}", each)]
        logs = [(os.path.join(trails, each), each[:16] == sha(root)[:16]) for each in names]
        self.other_trails = [each[-32:] for each, own in logs if own and each[-32:] != self.trail
                             and any(parse_signed(line, HEAD) for line in read_log(each))]
        logs = [(each, own) for each, own in logs if each[-32:] == self.trail]
        for directory, own in logs:
            for name in ("signing.key", "signing.key.next"):
                key = run(directory, f"openssl pkey -in {name} -pubout -outform DER")[-32:].hex()
                self.directory_keys |= {key} if key else set()
                self.own_keys += [key] if own else []
        return logs

    def open_sources(self):
        """What is read before the journal, so that what is written meanwhile contradicts nothing."""
        logs = self.open_user()
        published = [line.get("published") for each, own in logs if own for line in read_log(each)]
        self.published = max((each for each in published if isinstance(each, float)), default=0)
        self.open_database()
        # Once more: the database that was read may be newer than the log was.
        lines = [(line, own) for each, own in logs for line in read_log(each)]
        self.log = [(line, own) for line, own in lines if is_signed_line(line)]
        self.publishing = {str(line.get("database")) for line, own in lines if own}
        self.anchors = {"git": self.read_anchors("git"), "timestamps": []}
        for directory in [os.path.join(each, "timestamps") for each, own in logs if own]:
            stamped = [each for each in names_in(directory) if each[-4:] == ".tsr"]
            contents = [read_file(os.path.join(directory, each[:-4] + ".json")) for each in stamped]
            self.anchors["timestamps"] += [line for each in contents for line in objects_in(each)]
        try:
            self.state = None if self.bundle else read_file(self.path("state.json"))
        except OSError:
            self.state = b""
        position = parse(self.state).get("position")
        if isinstance(position, dict):
            self.position = (position.get("segment"), position.get("offset"))
            self.position = self.position if all(isinstance(each, float) for each in self.position) else None

    def open_database(self):
        path = self.path("k6s.db")
        self.has_database = os.path.lexists(path) and not self.bundle
        if not self.has_database:
            return
        try:
            self.database, rows = read_database(path)
            self.database_hash = sha(read_file(path))
            self.rows = [row for row in rows if row[0] > self.start]
            self.by_id = {row[4]: row for row in self.rows}
        except Damaged as error:
            self.find("database_unreadable", str(error))

    def read_anchors(self, place):
        """The signed lines of a file, or of git's reference; None when it is out of reach."""
        if not self.bundle and place == "git":
            if not self.trail or not run(self.root, GIT + "rev-parse --git-dir"):
                return None
            reference = f"refs/k6s/anchors/{self.trail}"
            return objects_in(run(self.root, f"{GIT}rev-list --first-parent --format=%B {reference} --"))
        path = os.path.join(self.root, "anchors.jsonl" if self.bundle else place)
        try:
            return objects_in(read_file(path)) if os.path.lexists(path) else None
        except OSError:
            return None

    def read_all(self):
        """Every line, past all that watches it."""
        for segment, byte, raw, record in self.walk(self.find):
            where, hashed, identity = self.read_line(segment, byte, raw, record)
            if self.position and (segment, byte) < self.position:
                self.before_state = hashed[:32]
            if self.by_id:
                self.compare(raw, record, hashed, identity, where)
            if record is not None and record["type"] == "trail_anchored":
                # Read at once: what is anchored later must not seem to be ahead of the journal.
                for path in {str(anchor.get("path")) for _, _, anchor in self.anchored
                             if anchor.get("kind") == "file"} - set(self.anchors):
                    self.anchors[path] = self.read_anchors(path)
        self.end_late()

    def compare(self, raw, record, hashed, identity, where):
        """Rule 4: an event's row against its line. Whose fault a difference is, is known at the end."""
        row = self.by_id.get(identity)
        if row is None:
            self.stranger = self.stranger or (where if self.met else None)
            return
        expected, is_same = row_of(raw, record, where, self.head), row[-1] == plain(raw)
        stored = row[-1].encode()
        is_half = (erased_hash(stored) is None) != (erased_hash(raw) is None)
        if not is_same and is_half and line_hash(stored) == hashed:
            self.half_erased.append((where, record or {}, hashed))
            expected, is_same = row_of(stored, parse_record(stored), where, self.head), True
        expected[5] = row[5] if record is None else expected[5]
        self.edited = self.edited or (where if row != expected else None)
        if self.stranger:
            self.faults.append(("inserted", "k6s.db does not have this event", self.stranger))
        if identity in self.met:
            self.faults.append(("repeated", "the event is in the journal twice", where))
        elif row[0] < self.newest_met:
            self.faults.append(("reordered", "k6s.db has this event in another place", where))
        elif not is_same:
            self.faults.append(("modified", "k6s.db has other bytes of this event", where))
        elif row[4:] != expected[4:]:
            self.faults.append(("database_edited", "a row of k6s.db was edited", where))
        self.met.add(identity)
        self.stranger, self.newest_met = None, max(self.newest_met, row[0])
