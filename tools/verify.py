#!/usr/bin/env python3
"""Does an audit trail of Khoregos hold together? A second verifier, which shares no code with the first one.

Every line of the journal goes into a chain of hashes. A head is that chain's hash after one event, signed and
kept outside the project. read_trail.py reads the files and runs `openssl` and `git`; here are the rules, in
order. Nothing is written. Exit: 0 intact, 1 broken, 3 cannot tell.
"""
import argparse
import concurrent.futures
import hmac
import json
import os
import pathlib
import re
import sys

sys.dont_write_bytecode = True  # it only reads
from read_trail import VALUES, announced_keys, gather, heads_in  # noqa: E402
from read_trail import holds, lines_in, parse, read, seconds, sha  # noqa: E402

SHORT = {"missing", "segment_gone", "seal_missing", "seal_forged", "truncated"}  # say why it ends early
EXACT = {"modified", "inserted", "reordered", "repeated"} | SHORT - {"truncated"}  # say what is wrong


def verify(root, bundle, user, pinned, find, kinds):
    """All rules, from what explains most to what is left over."""
    (state, ends, files, marker, first, start, head, trail, deletions, redacted, announced, anchored, last,
     logs, own_keys, keys, other_trails, secret, place, own_log, published, database, has_database,
     anchors) = gather(root, bundle, user, find)
    if not files:
        find("truncated" if other_trails or has_database else "no_trail")
        return 0, ""
    # Rule 7: is our key the one that was announced for this place?
    known, newest, first_at, expected, here = announced_keys(announced, trail, pinned, find)
    keys |= here | set(own_keys) - {None}
    find("key_changed", newest.get(place) not in (None, *own_keys))
    is_ours = marker and marker["project"] == trail and marker["key"] in keys
    find("prune_forged", marker and not (is_ours and holds(*marker["parts"])))
    # Rule 6: which heads count? Those of other roots up to where this one had a key: the project was moved.
    claims = [(head, "own") for head in heads_in(own_log)]
    others = [list(heads_in(read(path / "heads.jsonl"))) for path, is_here in logs.items() if not is_here]
    origins = [log for log in others if any(said["key"] in known for said in log)] or others
    limit = first_at.get(place, float("inf"))
    claims += [(said, "other") for log in origins for said in log if said["sequence"] < limit]
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
    lines = [f"{kind}: {len(places)} times; sequence, segment, byte: {places[:20]}"
             for kind, places in found.items()] + [f"{name:8}{ascii(each)}" for name, each in verdict.items()]
    told = json.dumps({**verdict, "found": {kind: places[:20] for kind, places in found.items()}})
    print(told if options.json else "\n".join(lines))
    return code


if __name__ == "__main__":
    sys.exit(main())
