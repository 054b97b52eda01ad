"use strict";
// Units of time as the deck's dates come: { p: precision, y, m, d, part, cal, first, last, from, to, open }. Days are Julian Day
// Numbers; years are astronomical, so that 0 is 1 BC. Dates before 15 October 1582 are Julian, as histories write them.

const DAY = 1, MONTH = 2, SEASON = 3, YEAR = 4, DECADE = 5, CENTURY = 6, RANGE = 7;
const EARLY = 1, MID = 2, LATE = 3;

function dayNumber(y, m, d) {
  const a = Math.floor((14 - m) / 12), yy = y + 4800 - a, mm = m + 12 * a - 3;
  const base = d + Math.floor((153 * mm + 2) / 5) + 365 * yy + Math.floor(yy / 4);
  const gregorian = base - Math.floor(yy / 100) + Math.floor(yy / 400) - 32045;
  return gregorian >= 2299161 ? gregorian : base - 32083;
}

function monthLength(y, m) {
  if (m !== 2) return [4, 6, 9, 11].includes(m) ? 30 : 31;
  return y % 4 === 0 && (y <= 1582 || y % 100 !== 0 || y % 400 === 0) ? 29 : 28;
}

// make is a unit of time, or null if there is none such.
function make(p, y, m = 0, d = 0, part = 0) {
  if (y < -9999 || y > 9999) return null;
  let firstYear = y, lastYear = y, firstMonth = 1, lastMonth = 12, firstDay = 1;
  if (p === DECADE || p === CENTURY) lastYear = y + (p === DECADE ? 9 : 99);
  if (p <= MONTH) {
    if (m < 1 || m > 12) return null;
    firstMonth = lastMonth = m;
  }
  if (p === SEASON) {
    [firstMonth, lastMonth] = m >= 40 ? [m === 40 ? 1 : 7, m === 40 ? 6 : 12] : m >= 33 ? [3 * (m - 33) + 1, 3 * (m - 33) + 3] : [3 * (m - 20), 3 * (m - 20) + 2];
    if (lastMonth > 12) [lastYear, lastMonth] = [y + 1, lastMonth - 12];
  }
  let lastDay = monthLength(lastYear, lastMonth);
  if (p === DAY) {
    if (d < 1 || d > lastDay || (y === 1582 && m === 10 && d > 4 && d < 15)) return null;
    firstDay = lastDay = d;
  }
  return { p, y, m: p <= MONTH ? m : 0, d: p === DAY ? d : 0, part, cal: 0, first: dayNumber(firstYear, firstMonth, firstDay), last: dayNumber(lastYear, lastMonth, lastDay) };
}

const yearless = (m, d) => (m >= 1 && m <= 12 && d >= 0 && d <= 31 && make(d ? DAY : MONTH, 2000, m, d) ? { p: d ? DAY : MONTH, y: null, m, d, part: 0, cal: 0 } : null);
const decade = (y) => make(DECADE, Math.floor(y / 10) * 10);
// century n after Christ is n-1 hundred to n-1 hundred 99; before Christ, the third is 299 to 200 BC counted as EDTF does.
const century = (n, bc) => make(CENTURY, bc ? -n * 100 + 1 : (n - 1) * 100);

const hasYear = (t) => t.y !== null;
const isRange = (t) => !!(t.from || t.open);
const ends = (t) => (t.from ? [t.from, t.to] : [t, t]);
const contains = (a, b) => hasYear(a) && hasYear(b) && a.first <= b.first && b.last <= a.last;

function between(a, b) {
  if (!a || !b || !hasYear(a) || !hasYear(b) || b.last < a.first || b.first < a.first) return null;
  return { p: RANGE, y: a.y, m: a.m, d: a.d, part: 0, cal: a.cal, first: a.first, last: b.last, from: a, to: b };
}

// stated is the date without its open side: who knows that it was 1995 knows "since 1995".
function stated(t) {
  return t.open ? { ...t, open: "", first: t.unit ? t.unit[0] : t.first, last: t.unit ? t.unit[1] : t.last } : t;
}

function opened(t, side) {
  if (!t || !hasYear(t) || isRange(t)) return t;
  return { ...t, open: side, unit: [t.first, t.last], first: side === "before" ? -1e7 : t.first, last: side === "after" ? 1e7 : t.last };
}
