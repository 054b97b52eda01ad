-- The cards seen before by the time they are due, with all that the queue looks at: it need not find their rows one by one.
DROP INDEX progress_due;
CREATE INDEX progress_due ON progress (
  due, phase, fact, importance, step, stability, difficulty, fast, elapsed, interval, last, reps, lapses, review
) WHERE phase > 0;

-- A card about which nothing was decided needs no row.
DELETE FROM mark WHERE suspended = 0 AND flagged = 0 AND leech = 0 AND buried = '';
