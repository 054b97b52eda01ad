CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE deck (
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE,
  added     INTEGER NOT NULL,
  retention REAL NOT NULL DEFAULT 0 CHECK (retention = 0 OR retention BETWEEN 0.7 AND 0.99)
) STRICT;

CREATE TABLE deck_source (
  deck   TEXT NOT NULL REFERENCES deck (id),
  source TEXT NOT NULL REFERENCES source (id),
  digest TEXT NOT NULL,
  PRIMARY KEY (deck, source)
) STRICT, WITHOUT ROWID;

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
CREATE INDEX card_fact ON card (fact);

CREATE TABLE deck_card (
  deck     TEXT NOT NULL REFERENCES deck (id),
  card     TEXT NOT NULL REFERENCES card (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (deck, card)
) STRICT, WITHOUT ROWID;
CREATE INDEX deck_card_card ON deck_card (card, deck);

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
CREATE INDEX review_card ON review (card, id);

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
CREATE INDEX progress_due ON progress (phase, due);
CREATE INDEX progress_new ON progress (phase, importance DESC, position);
CREATE INDEX progress_fact ON progress (fact);

CREATE TABLE mark (
  card      TEXT PRIMARY KEY REFERENCES card (id),
  suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
  flagged   INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)),
  leech     INTEGER NOT NULL DEFAULT 0 CHECK (leech IN (0, 1)),
  buried    TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

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
