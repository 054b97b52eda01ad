"use strict";
// Names of persons, bodies and places, and free text. Each comparison gives a verdict: 4 right, 3 nearly (ask the learner),
// 2 partly (half of the name), 1 wrong, 0 nothing to say.

const RIGHT = 4, NEARLY = 3, PARTLY = 2, WRONG = 1, NONE = 0;

function untitled(s) {
  let bare = foldScript(s.trim());
  let titled = false;
  const at = afterTitle(bare);
  if (at > 0) [bare, titled] = [bare.slice(at), true];
  for (const title of hanTitles) {
    if (bare.endsWith(title) && bare !== title) return [bare.slice(0, -title.length), true];
  }
  for (const end of rulerEnds) {
    if (bare.endsWith(end) && length(bare) - length(end) >= 2) return [bare.slice(0, -end.length), titled];
  }
  return [bare, titled];
}

// afterTitle is where the name begins behind the titles before it. Commas and conjunctions before a title belong to none.
function afterTitle(s) {
  let at = 0;
  for (const title of hanTitles) {
    const i = s.lastIndexOf(title);
    if (i >= 0 && length(s.slice(i + title.length)) >= 2 && !/[、,，;；和与及或/不非]/.test(s.slice(0, i))) at = Math.max(at, i + title.length);
  }
  return at;
}

function compareHan(card, typed, want) {
  let best;
  if (card.kind === "who") best = Math.max(compareBody(typed, want), compareHanPerson(typed, want));
  else if (card.kind === "where") best = compareHanSite(card, typed, want);
  else {
    best = compareHanSite(card, typed, want);
    if (best === RIGHT) best = NEARLY; // what looks like a place's rank may be part of a name
    best = Math.max(best, compareHanPerson(typed, want));
  }
  if (best <= WRONG && numerals(key(typed)) === numerals(key(want))) return RIGHT;
  return Math.max(best, WRONG);
}

// numerals writes the numbers of units and rulers in digits: 第三十八军 as 第38军.
function numerals(s) {
  return s.replace(/[〇零一二三四五六七八九十百]+/g, (digits, at) => {
    const ordinal = s[at - 1] === "第" || /^[世军师团旅届号次大]/.test(s.slice(at + digits.length));
    return ordinal ? hanNumber(digits) : digits;
  });
}

function hanNumber(s) {
  const digits = "零一二三四五六七八九";
  let total = 0, digit = -1, positional = "";
  for (const c of s.replace(/〇/g, "零")) {
    const unit = { "十": 10, "百": 100, "千": 1000 }[c];
    if (unit) {
      total += (digit < 0 ? 1 : digit) * unit;
      [digit, positional] = [-1, null];
    } else {
      digit = digits.indexOf(c);
      if (positional !== null) positional += digit;
    }
  }
  return positional !== null ? positional : String(total + Math.max(digit, 0));
}

function compareBody(typed, want) {
  return body(key(typed)) === body(key(want)) ? RIGHT : NONE;
}

function body(s) {
  for (const end of ["政府", "当局", "朝廷"]) {
    if (s.endsWith(end) && s !== "国民政府" && s !== end) {
      s = s.slice(0, -end.length);
      break;
    }
  }
  let bare = s.replace(/^大/, "");
  for (const end of ["王朝", "朝", "代", "国", "廷"]) if (bare.endsWith(end)) bare = bare.slice(0, -end.length);
  return length(bare) === 1 && dynasties.includes(bare) ? bare + "朝" : s;
}

function compareHanPerson(typed, want) {
  const [t, titled] = untitled(typed);
  const [w] = untitled(want);
  const tKey = key(t), wKey = key(w);
  if (tKey === wKey && tKey !== "") return RIGHT;
  if (/[·・‧•∙⋅．]/.test(want) || /[·・‧•∙⋅．]/.test(typed)) return compareForeign(t, w);
  if (titled && length(tKey) === 1 && wKey.startsWith(tKey) && length(wKey) <= 4) return PARTLY; // 钱外长
  // Before the name of a ruler the dynasty may stand; before other names it would be a surname.
  return /[帝宗祖王后]$/.test(key(want)) ? Math.max(compareRuler(tKey, wKey), compareRuler(key(typed), key(want))) : NONE;
}

// compareRuler judges a ruler who may be called with or without the dynasty before the name.
function compareRuler(t, w) {
  if (t && dynasties.includes(t[0]) && t.slice(1) === w && length(w) > 1) return RIGHT;
  if (!w || w.slice(1) !== t || !dynasties.includes(w[0])) return NONE;
  if (length(t) > 2) return RIGHT;
  return /[帝宗祖]$/.test(t) ? PARTLY : NONE; // each dynasty has a 太宗
}

function compareForeign(t, w) {
  const parts = (s) => fold(s).split(/[·・‧•∙⋅．.\-—– ]+/).filter((x) => x !== "");
  const a = parts(t), b = parts(w);
  if (!a.length || !b.length) return NONE;
  const aLast = a[a.length - 1], bLast = b[b.length - 1];
  if (b.length === 1 && aLast === bLast) return NEARLY;
  if (a.length === 1 && aLast === bLast && length(aLast) > 1) return RIGHT;
  if (a.length === 1 && b.slice(0, -1).includes(aLast)) return PARTLY;
  if (a.length > 1 && b.length > 1 && aLast === bLast && a.slice(0, -1).every((x) => /^[\x00-\x7f]$/.test(x) || b.slice(0, -1).includes(x))) return RIGHT;
  const x = Array.from(a.join("")), y = Array.from(b.join(""));
  return x.length === y.length && y.length >= longWord && x.filter((c, i) => c !== y[i]).length === 1 ? NEARLY : NONE;
}

function rank(s) {
  for (const [word, as] of ranks) if (s.endsWith(word) && length(s) - length(word) >= 2) return [s.slice(0, -word.length), as];
  return [s, ""];
}

const hasRank = (s) => rank(s)[1] !== "";

function compareRanked(t, w) {
  const [tBare, tRank] = rank(t), [wBare, wRank] = rank(w);
  if (t === w) return RIGHT;
  if (tBare !== wBare) return NONE;
  return tRank && wRank && tRank !== wRank ? WRONG : RIGHT;
}

// compareHanSite judges a place: with or without the word for its rank, alone or after the larger place.
function compareHanSite(card, typed, want) {
  const t = key(typed), w = key(want);
  const whole = compareRanked(t, w);
  if (whole !== NONE) return whole;
  for (let i = 0; i < w.length; i++) {
    if (!hasRank(w.slice(0, i))) continue;
    if (compareRanked(t, w.slice(i)) === RIGHT) return RIGHT;
    if (compareRanked(t, w.slice(0, i)) === RIGHT) return PARTLY;
  }
  for (let i = 0; i < t.length; i++) {
    const larger = t.slice(0, i);
    if (length(larger) < 2 || compareRanked(t.slice(i), w) !== RIGHT) continue;
    if (hasRank(larger) || larger.endsWith("国") || tells(card, larger)) return RIGHT;
    if (length(w) > 2) return NEARLY;
  }
  return NONE;
}

// tells says whether the learner reads the text on the card.
function tells(card, text) {
  const k = key(text);
  return k !== "" && [...card.context, ...card.accept, card.question].some((s) => key(s).includes(k));
}
