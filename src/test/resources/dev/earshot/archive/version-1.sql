PRAGMA application_id = 1164014195;
PRAGMA user_version = 1;
CREATE TABLE archive (id TEXT NOT NULL, sequence INTEGER NOT NULL);
INSERT INTO archive VALUES ('0123456789abcdef0123456789abcdef', 2);
CREATE TABLE feed (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL);
INSERT INTO feed VALUES (1, 'https://a.example/feed.xml',
  '{"url":"https://a.example/feed.xml","address":"https://a.example/moved.xml","show":{"title":"Show","description":"","people":[],"more":{"extras":{"keywords":[],"funding":[],"social":[],"texts":[]}}},"hints":{"skipHours":[],"skipDays":[]},"server":{"etag":"\"1\"","reader":"54e636b8"},"checks":{"last":"2026-03-02T18:00:00Z","failures":0,"reason":"checked every hour"}}');
CREATE TABLE episode (
  id TEXT PRIMARY KEY,
  feed INTEGER NOT NULL REFERENCES feed(id),
  sequence INTEGER NOT NULL UNIQUE,
  first_seen TEXT NOT NULL,
  last_changed TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  content TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX episode_of_feed ON episode(feed, sequence);
INSERT INTO episode VALUES ('000000000001', 1, 1, '2026-03-02T18:00:00Z', '2026-03-02T18:00:00Z', 'hash',
  '{"id":{"value":"000000000001"},"guid":"one","title":"One","published":"2026-03-01T10:00:00Z","notes":[],"media":{}}');
INSERT INTO episode VALUES ('000000000002', 1, 2, '2026-03-02T18:00:00Z', '2026-03-02T18:00:00Z', 'hash',
  '{"id":{"value":"000000000002"},"title":"Two","published":"2026-03-02T10:00:00Z","notes":[],"media":{}}');
CREATE TABLE lessons (
  episode TEXT PRIMARY KEY REFERENCES episode(id),
  sequence INTEGER NOT NULL,
  code TEXT NOT NULL,
  lessons TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE alias (
  id TEXT PRIMARY KEY,
  known TEXT NOT NULL REFERENCES episode(id)) WITHOUT ROWID;
CREATE TABLE held_host (
  host TEXT PRIMARY KEY,
  until TEXT NOT NULL,
  reason TEXT NOT NULL) WITHOUT ROWID;
