CREATE TABLE change (
  id     INTEGER PRIMARY KEY,
  made   INTEGER NOT NULL,
  what   TEXT NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before))
) STRICT;
