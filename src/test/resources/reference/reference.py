"""Prints what feedparser reads from each file named on standard input, as a line of JSON each:
the path, and title and date of every entry that says something, exact repetitions left out."""
import calendar
import json
import sys
import warnings

import feedparser

warnings.simplefilter("ignore")


def date(entry):
    for name in ("published", "updated", "created"):
        parsed = entry.get(name + "_parsed") if name in entry or name == "created" else None
        if parsed:
            try:
                return calendar.timegm(parsed)
            except (ValueError, OverflowError):
                pass
    return None


for path in sys.stdin.read().splitlines():
    try:
        with open(path, "rb") as file:
            feed = feedparser.parse(file.read())
    except Exception as failed:  # over a few files it fails itself: nothing to compare
        print(path, repr(failed), file=sys.stderr)
        continue
    entries, seen = [], set()
    for entry in feed.entries:
        whole = json.dumps(entry, default=str, sort_keys=True)
        if whole not in seen and any(entry.values()):
            seen.add(whole)
            entries.append({"title": entry.get("title") or "", "date": date(entry)})
    print(json.dumps({"path": path, "entries": entries}), flush=True)
