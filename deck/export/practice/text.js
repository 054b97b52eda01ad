"use strict";
// Text as answers are compared: without script, width, case, accents, blanks and punctuation.
// `foldTable` maps traditional and variant characters to the simplified ones that occur in this deck.

const foldTable = new Map();

function loadFolds(pairs) {
  const chars = Array.from(pairs);
  for (let i = 0; i + 1 < chars.length; i += 2) foldTable.set(chars[i], chars[i + 1]);
}

const letterPairs = { "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i" };

function foldChar(c) {
  const code = c.codePointAt(0);
  if (code === 0x3000) return " ";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0).toLowerCase();
  const simple = foldTable.get(c) || c;
  const lower = simple.toLowerCase();
  return Array.from(lower).length === 1 ? lower : simple;
}

// foldScript keeps the number of characters: 漢城 is 汉城, Ａ is a.
function foldScript(s) {
  return Array.from(s, foldChar).join("");
}

function fold(s) {
  s = s.normalize("NFKD").replace(/\p{Mn}/gu, (c) => (c.codePointAt(0) < 0x3000 ? "" : c)).normalize("NFC");
  return Array.from(foldScript(s), (c) => letterPairs[c] || c).join("");
}

function key(s) {
  return fold(s).replace(/[^\p{L}\p{N}]/gu, "");
}

function same(a, b) {
  const k = key(a);
  return k !== "" && k === key(b);
}

function isHan(s) {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(s);
}

// Words that are mostly written short.
const shortForms = { __proto__: null, saint: "st", mount: "mt", fort: "ft" };

// words are those of a text in letters. Hyphens and apostrophes join: Tae-woo is one word.
function words(s) {
  s = fold(s).replace(/[-‐‑'’ʻ]/g, "").replace(/&/g, " and ");
  return s.split(/[^\p{L}\p{N}]+/u).filter((w) => w !== "").map((w) => shortForms[w] || w);
}

const length = (s) => Array.from(s).length;

const bracketWords = ["今属", "今", "即", "现", "現", "又名", "又称", "又稱", "原名", "旧称", "舊稱", "后称", "present-day ", "modern ", "now ", "today's ", "formerly ", "or "];

// brackets parts a text from what stands in brackets: 汉城（今首尔） is 汉城 and 首尔.
function brackets(s) {
  const open = s.search(/[(（[［【]/);
  if (open < 0) return [s, ""];
  const tail = s.slice(open);
  const close = tail.search(/[)）\]］】]/);
  let inner = close < 0 ? tail.slice(1) : tail.slice(1, close);
  const rest = close < 0 ? "" : tail.slice(close + 1);
  for (const word of bracketWords) {
    if (inner.startsWith(word)) {
      inner = inner.slice(word.length);
      break;
    }
  }
  const outer = (s.slice(0, open) + rest).trim();
  return outer === "" ? [inner, ""] : [outer, inner.trim()];
}

// list is the names that a text lists. A Chinese "and" parts names only beside a list's comma.
function list(s) {
  s = s.replace(/、|；|;|，|, and |, | and | & /g, "\n");
  if (s.includes("\n")) s = s.replace(/[和与與及]/g, "\n");
  return s.split("\n").map((x) => x.trim()).filter((x) => x !== "");
}

const longWord = 6;

// misspelt says whether a long word has one letter wrong, missing, too many, or two neighbours swapped. Digits never are.
function misspelt(typed, want) {
  let a = Array.from(typed);
  let b = Array.from(want);
  if (b.length < longWord || a.length < longWord - 1 || a[0] !== b[0]) return false;
  while (a.length && b.length && a[0] === b[0]) {
    a = a.slice(1);
    b = b.slice(1);
  }
  while (a.length && b.length && a[a.length - 1] === b[b.length - 1]) {
    a = a.slice(0, -1);
    b = b.slice(0, -1);
  }
  if ([...a, ...b].some((c) => !/\p{L}/u.test(c) || isHan(c))) return false;
  const swapped = a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
  return swapped || (a.length <= 1 && b.length <= 1 && a.length + b.length > 0);
}
