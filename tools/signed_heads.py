"""What do keys, signed heads and anchors say against the journal? Rules 1 and 5 to 9."""
import concurrent.futures
import json

from trail_files import is_signed, parse_signed
from trail_sources import HEAD, Sources

SHORTENING = ("missing", "segment_gone", "seal_missing", "seal_forged", "truncated")
EXPLAINING = ("modified", "missing", "inserted", "reordered", "repeated", "segment_gone", "seal_missing",
              "seal_forged")


class SignedHeads(Sources):
    """The rules that believe only what a key of this trail has signed."""

    def __init__(self, root, bundle, user):
        super().__init__(root, bundle, user)
        self.known, self.newest, self.first_at, self.rotations = set(), {}, {}, []
        self.heads, self.agreeing, self.agrees = [], [], False

    def announce(self, key, place, sequence):
        self.known.add(key)
        self.newest[place] = key
        self.first_at.setdefault(place, sequence)

    def is_agreed(self, kind, details):
        """True for a key that is the first of its place, or to which the one before agreed."""
        key, place, old, statement, signature = (
            str(details.get(name)) for name in ("key", "place", "from", "statement", "signature"))
        if kind == "signing_key":
            return self.newest.get(place, key) == key
        said = {"format": "k6s-key/1", "project": self.trail, "from": old, "to": key}
        is_said = statement == json.dumps(said, separators=(",", ":"))
        return is_said and old in self.known and is_signed(statement, old, signature)

    def check_keys(self):
        """Rules 1 and 7: whose signatures count, and is our key the one that was announced for this place?"""
        for key, place in self.marker.get("keys", []):
            self.announce(key, place, 0)
        announced = set(self.directory_keys)
        for where, kind, details in self.key_events:
            if not self.is_agreed(kind, details):
                self.find("key_changed", "another key signs from here on, unknown to the one before", where)
                continue
            self.announce(str(details.get("key")), str(details.get("place")), where[0])
            announced.add(str(details.get("key")))
            self.rotations.append((details.get("from"), details.get("key")))
        if self.marker:
            is_ours = self.marker["project"] == self.trail and self.marker["key"] in announced
            is_chained = self.chain_at(self.marker["sequence"]) in (None, self.marker["head"])
            if not (is_ours and is_chained and is_signed(*self.marker["signed"])):
                self.find("prune_forged", "no key of this trail signed what stands for the pruned segments")
        is_explained = self.other_trails and not any(self.own_keys)  # by genesis_changed
        if self.place in self.newest and self.newest[self.place] not in self.own_keys and not is_explained:
            self.find("key_changed", "the key that the trail announces for this place is not the one here")
        if set(self.newest) - {self.place}:
            self.find("new_key", "heads are also signed elsewhere, or in another home", level="note")

    def check_signatures(self):
        """Rule 6: the heads that count. Those of other roots do until this one had a key: it was moved."""
        limit = self.first_at.get(self.place, float("inf"))
        read = [(parse_signed(line, HEAD), "own" if own else "other") for line, own in self.log]
        read = [(head, by) for head, by in read if by == "own" or head.get("sequence", 0) < limit]
        anchored = [parse_signed(line, HEAD) for lines in self.anchors.values() for line in lines or []]
        read += [(head, "anchor") for head in anchored if head.get("project") == self.trail]
        keys = self.known | self.directory_keys
        ours = [head for head, _ in read if head.get("project") == self.trail]
        usable = [head["signed"] for head in ours if head["key"] in keys]
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            holding = pool.map(lambda signed: is_signed(*signed), usable)
        valid = {signed for signed, holds in zip(usable, holding) if holds}
        for head, by in read:
            if head.get("signed") in valid:
                self.heads.append((head["sequence"], head["head"], head["key"], by))
            else:
                self.find("head_forged", "a signed line is not signed by a key of this trail")
        self.heads.sort()
        self.agreeing = [sequence for sequence, head, _, _ in self.heads if self.chain_at(sequence) == head]

    def check_gaps(self):
        """Rule 5: what an event had read is not there, and the database has not said why."""
        newest = max((sequence for sequence, _, _, _ in self.heads), default=0)
        hidden = self.hashes_behind_seals() if self.gaps else set()
        for seen in set(self.gaps) & hidden:
            self.find("seal_forged", "what this event had read stands behind a seal", self.gaps[seen])
        for where in [] if self.found(*EXPLAINING) else list(self.gaps.values()):
            kind = "missing" if self.last < newest else "modified"
            self.find(kind, "the line that this event had read is gone or changed", where)

    def check_heads(self):
        """Rules 6, 8 and 9: what signed heads say, as far as nothing has named it yet."""
        for trail in self.other_trails:
            self.find("genesis_changed", f"heads of another trail of this root were signed: {trail}")
        log = {sequence: (head, key) for sequence, head, key, by in self.heads if by != "anchor"}
        for sequence, head, key, by in self.heads:
            where, logged = (int(sequence), None, None), log.get(sequence, (None, None))
            if by != "anchor" and logged[0] != head:
                self.find("forked", "two heads of this event were signed", where)
            if by == "anchor" and logged[0] == self.chain_at(sequence) and None not in logged:
                if logged != (head, key):
                    self.find("resigned", "the anchor and the head log say different things here", where)
        for sequence, head, _, _ in self.heads:
            is_there = self.start <= sequence <= self.last
            is_explained = self.found("genesis_changed", "resigned", *EXPLAINING)
            if is_there and self.chain_at(sequence) != head and not is_explained:
                where = (int(sequence), None, None)
                self.find("modified", "events up to this one are not those that were signed", where)
        newest = max((sequence for sequence, _, _, _ in self.heads), default=0)
        if newest > self.last and not self.found(*SHORTENING):
            is_copy = self.agrees if self.database else self.last == max(self.agreeing, default=0)
            kind = "replayed" if is_copy and self.last else "truncated"
            self.find(kind, f"event {int(newest)} was signed, the journal ends before it")

    def check_places(self):
        """Rule 9: is every head that was anchored still where it was put?"""
        reference, fresh = f"refs/k6s/anchors/{self.trail}", {}
        for where, sequence, anchor in self.anchored:
            place = str(anchor.get("path")) if anchor.get("kind") == "file" else "git"
            is_elsewhere = place == "git" and anchor.get("ref") != reference
            if anchor.get("kind") not in ("file", "git") or is_elsewhere:
                continue
            if place not in fresh:
                lines = self.read_anchors(place)
                heads = [parse_signed(line, HEAD) for line in lines or []]
                there = {head["sequence"] for head in heads if head.get("project") == self.trail}
                fresh[place] = None if lines is None else there
            if fresh[place] is None or (self.bundle and sequence not in fresh[place]):
                self.find("anchor_gone", f"the anchors in {place} are out of reach", where, "unclear")
            elif sequence not in fresh[place]:
                self.find("anchor_cut", f"{place} lacks event {sequence}, whose head was put there", where)

    def check_pinned(self, pinned):
        """Whoever knows which key signs here need not believe what the journal announces."""
        trusted = {pinned}
        for old, new in self.rotations:
            trusted |= {new} if old in trusted else set()
        strangers = {key for _, _, key, _ in self.heads} - trusted
        if strangers or pinned not in self.known | set(self.own_keys):
            self.find("key_changed", "another key than the one that you expect signs for this trail")
