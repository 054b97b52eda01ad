CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES('device','27366');
CREATE TABLE source (
  id       TEXT PRIMARY KEY,
  title    TEXT NOT NULL,
  path     TEXT NOT NULL,
  origin   TEXT NOT NULL,
  licence  TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('', 'en', 'zh-Hans', 'zh-Hant')),
  digest   TEXT NOT NULL,
  added    INTEGER NOT NULL
) STRICT;
INSERT INTO source VALUES('src','A town''s history','town.md','https://example.org/town','CC0-1.0','en','d1',1799049600000);
CREATE TABLE deck (
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE,
  added     INTEGER NOT NULL,
  retention REAL NOT NULL DEFAULT 0 CHECK (retention = 0 OR retention BETWEEN 0.7 AND 0.99)
) STRICT;
INSERT INTO deck VALUES('783f4fbde91b6eb88b73','Town',1799049600000,0.0);
CREATE TABLE deck_source (
  deck   TEXT NOT NULL REFERENCES deck (id),
  source TEXT NOT NULL REFERENCES source (id),
  digest TEXT NOT NULL,
  PRIMARY KEY (deck, source)
) STRICT, WITHOUT ROWID;
INSERT INTO deck_source VALUES('783f4fbde91b6eb88b73','src','d1');
CREATE TABLE fact (
  id         TEXT PRIMARY KEY,
  source     TEXT NOT NULL REFERENCES source (id),
  first_byte INTEGER NOT NULL,
  end_byte   INTEGER NOT NULL,
  sentence   TEXT NOT NULL,
  context    TEXT NOT NULL,
  found      TEXT NOT NULL CHECK (json_valid(found)),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  importance REAL NOT NULL CHECK (importance BETWEEN 0 AND 1)
) STRICT;
INSERT INTO fact VALUES('fact0','src',0,19,'The wall was built.','It was a long year. The wall was built.','{"heading":["Walls"],"when":[{"text":"17 May","date":"1900-05-17","span":[1,7],"in":[0,6]}],"who":[{"name":"Ada","kind":"person","aliases":["Lady Ada"],"span":[0,0],"in":[2,5]}],"where":[{"name":"Rome","span":[0,0],"in":[0,0]}]}',0.9000000000000000222,0.0);
INSERT INTO fact VALUES('fact1','src',40,59,'The wall was built.','It was a long year. The wall was built.','{"heading":["Walls"],"when":[{"text":"17 May","date":"1902-05-17","span":[1,7],"in":[0,6]}],"who":[{"name":"Ada","kind":"person","aliases":["Lady Ada"],"span":[0,0],"in":[2,5]}],"where":[{"name":"Rome","span":[0,0],"in":[0,0]}]}',0.9000000000000000222,0.2000000000000000111);
CREATE TABLE card (
  id       TEXT PRIMARY KEY,
  fact     TEXT REFERENCES fact (id),
  kind     TEXT NOT NULL CHECK (kind IN ('when', 'who', 'where', 'order', 'what', 'custom')),
  language TEXT NOT NULL CHECK (language IN ('', 'en', 'zh-Hans', 'zh-Hant')),
  question TEXT NOT NULL,
  answer   TEXT NOT NULL,
  date     TEXT NOT NULL,
  tags     TEXT NOT NULL CHECK (json_valid(tags)),
  more     TEXT NOT NULL CHECK (json_valid(more)),
  edited   INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)),
  previous TEXT NOT NULL DEFAULT '',
  added    INTEGER NOT NULL
) STRICT;
INSERT INTO card VALUES('card0','fact0','when','en','When was wall 0 built?','17 May','1900-05-17','["wall"]','{"context":["A town''s history","Walls"],"accept":["May 17"],"choices":["16 May","18 May","17 June"]}',0,'',1799049600000);
INSERT INTO card VALUES('card1','fact0','when','en','When was wall 1 built?','17 May','1901-05-17','["wall"]','{"context":["A town''s history","Walls"],"accept":["May 17"],"choices":["16 May","18 May","17 June"]}',0,'',1799049600000);
INSERT INTO card VALUES('card2','fact1','when','en','When was wall 2 built?','17 May','1902-05-17','["wall"]','{"context":["A town''s history","Walls"],"accept":["May 17"],"choices":["16 May","18 May","17 June"]}',0,'',1799049600000);
INSERT INTO card VALUES('card3','fact1','when','en','When was wall 3 built?','17 May','1903-05-17','["wall"]','{"context":["A town''s history","Walls"],"accept":["May 17"],"choices":["16 May","18 May","17 June"]}',0,'',1799049600000);
CREATE TABLE deck_card (
  deck     TEXT NOT NULL REFERENCES deck (id),
  card     TEXT NOT NULL REFERENCES card (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (deck, card)
) STRICT, WITHOUT ROWID;
INSERT INTO deck_card VALUES('783f4fbde91b6eb88b73','card0',0);
INSERT INTO deck_card VALUES('783f4fbde91b6eb88b73','card1',1);
INSERT INTO deck_card VALUES('783f4fbde91b6eb88b73','card2',2);
INSERT INTO deck_card VALUES('783f4fbde91b6eb88b73','card3',3);
CREATE TABLE dropped (
  deck TEXT NOT NULL REFERENCES deck (id) ON DELETE CASCADE,
  card TEXT NOT NULL REFERENCES card (id),
  PRIMARY KEY (deck, card)
) STRICT, WITHOUT ROWID;
CREATE TABLE review (
  id      INTEGER PRIMARY KEY,
  card    TEXT NOT NULL,
  offset  INTEGER NOT NULL CHECK (offset BETWEEN -1440 AND 1440),
  rating  INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
  asked   TEXT NOT NULL CHECK (asked IN ('choice', 'type', 'reveal', 'order')),
  verdict TEXT NOT NULL CHECK (verdict IN ('', 'right', 'nearly', 'partly', 'wrong')),
  answer  TEXT NOT NULL,
  took    INTEGER NOT NULL CHECK (took >= 0),
  days    REAL NOT NULL CHECK (days >= 0),
  cram    INTEGER NOT NULL CHECK (cram IN (0, 1)),
  crc     INTEGER NOT NULL
) STRICT;
INSERT INTO review VALUES(927833731892951424,'card0',0,3,'reveal','','',1000,0.0,0,1849312636);
INSERT INTO review VALUES(927836500133591424,'card0',0,3,'reveal','','',1000,2.0,0,2951504101);
INSERT INTO review VALUES(927848831387351424,'card3',0,1,'reveal','','',1000,0.0,0,1381540117);
CREATE TABLE void (
  id     INTEGER PRIMARY KEY,
  review INTEGER NOT NULL UNIQUE REFERENCES review (id)
) STRICT;
CREATE TABLE progress (
  card       TEXT PRIMARY KEY REFERENCES card (id),
  fact       TEXT NOT NULL,
  importance REAL NOT NULL,
  position   INTEGER NOT NULL,
  phase      INTEGER NOT NULL CHECK (phase BETWEEN 0 AND 3),
  step       INTEGER NOT NULL,
  stability  REAL NOT NULL,
  difficulty REAL NOT NULL,
  fast       REAL NOT NULL,
  elapsed    REAL NOT NULL,
  interval   REAL NOT NULL,
  due        INTEGER NOT NULL,
  last       INTEGER NOT NULL,
  reps       INTEGER NOT NULL,
  lapses     INTEGER NOT NULL,
  review     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO progress VALUES('card0','fact0',0.0,0,2,0,2.3065000000000002167,2.1112142357853942442,0.0,0.0,2.0,1799223060000,1799050260000,2,0,927836500133591424);
INSERT INTO progress VALUES('card1','fact0',0.0,0,0,0,0.0,0.0,0.0,0.0,0.0,0,0,0,0,0);
INSERT INTO progress VALUES('card2','fact1',0.2000000000000000111,2,0,0,0.0,0.0,0.0,0.0,0.0,0,0,0,0,0);
INSERT INTO progress VALUES('card3','fact1',0.2000000000000000111,2,1,0,0.211999999999999994,6.4132999999999995566,0.0,0.0,0.0,1799053260000,1799053200000,1,0,927848831387351424);
CREATE TABLE mark (
  card      TEXT PRIMARY KEY REFERENCES card (id),
  suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
  flagged   INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)),
  leech     INTEGER NOT NULL DEFAULT 0 CHECK (leech IN (0, 1)),
  buried    TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
INSERT INTO mark VALUES('card1',1,0,0,'');
CREATE TABLE exam (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  day     TEXT NOT NULL,
  start   TEXT NOT NULL,
  target  REAL NOT NULL CHECK (target > 0 AND target <= 1),
  minutes REAL NOT NULL CHECK (minutes > 0 AND minutes <= 1440),
  added   INTEGER NOT NULL
) STRICT;
CREATE TABLE exam_deck (
  exam TEXT NOT NULL REFERENCES exam (id) ON DELETE CASCADE,
  deck TEXT NOT NULL REFERENCES deck (id) ON DELETE CASCADE,
  PRIMARY KEY (exam, deck)
) STRICT, WITHOUT ROWID;
CREATE TABLE mock (
  id     TEXT PRIMARY KEY,
  taken  INTEGER NOT NULL,
  name   TEXT NOT NULL,
  result TEXT NOT NULL CHECK (json_valid(result))
) STRICT;
CREATE TABLE change (
  id     INTEGER PRIMARY KEY,
  made   INTEGER NOT NULL,
  what   TEXT NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before))
) STRICT;
CREATE INDEX card_fact ON card (fact);
CREATE INDEX deck_card_card ON deck_card (card, deck);
CREATE INDEX review_card ON review (card, id);
CREATE INDEX progress_new ON progress (phase, importance DESC, position);
CREATE INDEX progress_fact ON progress (fact);
CREATE INDEX progress_due ON progress (
  due, phase, fact, importance, step, stability, difficulty, fast, elapsed, interval, last, reps, lapses, review
) WHERE phase > 0;

PRAGMA application_id = 1634627169;
PRAGMA user_version = 3;
