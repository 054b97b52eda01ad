"use strict";
// Names and texts in letters.

const articles = ["the", "a", "an"];
const drop = (list, out) => list.filter((w) => !out.includes(w));
const anyOf = (list, other) => list.some((w) => other.includes(w));

function compareLatin(card, typed, want) {
  typed = typed.replace(/^\s*(?:it was|in|at|by|near)\s+/i, "");
  const t = words(typed), w = words(want);
  if (!t.length || !w.length) return WRONG;
  if (t.join("") === initials(w) || t.join("") === initials(person(w).words)) return RIGHT;
  if (card.kind === "where") return compareSite(card, typed, want);
  if (card.kind === "who" && !drop(t, titleWords).length && !person(w).words.includes(t[t.length - 1])) return WRONG; // a title names nobody
  if (card.kind === "who" && !anyOf(w, organizationWords) && !anyOf(t, organizationWords)) {
    return comparePerson(person(t), person(w), isEastern(want));
  }
  return compareWords(drop(t, articles), drop(w, articles));
}

// initials is a name by its first letters, as UN, USA and FDR are; "" for a name of fewer than two words that count.
function initials(list) {
  const first = drop(list, ["the", "of", "and", "for"]).map((w) => Array.from(w)[0]);
  return first.length < 2 ? "" : first.join("");
}

// compareWords judges word by word: all the same in any spacing, or one long word with a letter wrong.
function compareWords(t, w) {
  if (t.length && t.join("") === w.join("")) return RIGHT;
  if (t.length !== w.length) return WRONG;
  let off = 0;
  for (let i = 0; i < t.length; i++) {
    if (t[i] !== w[i] && (++off > 1 || !misspelt(t[i], w[i]))) return WRONG;
  }
  return NEARLY;
}

function cutComma(s) {
  const i = s.indexOf(",");
  return i < 0 ? [s, "", false] : [s.slice(0, i), s.slice(i + 1), true];
}

function compareSite(card, typed, want) {
  const [tHead, tRest, tMore] = cutComma(typed), [wHead, wRest, wMore] = cutComma(want);
  const [tWords, tSort] = site(words(tHead)), [wWords, wSort] = site(words(wHead));
  const result = compareWords(tWords, wWords);
  if (wMore && same(typed, wRest)) return PARTLY;
  if (result <= WRONG) return result;
  if (tSort && wSort && tSort !== wSort) return WRONG;
  if (tMore && wMore && !same(tRest, wRest)) return WRONG;
  if ((tMore && !wMore && !tells(card, tRest)) || (tSort === "city" && !wSort)) return NEARLY;
  if (wSort === "city" && !tSort) return WRONG; // Mexico is not Mexico City
  return result;
}

// site is the words of a place without those that only say what sort of place it is, and that sort.
function site(list) {
  list = drop(list, ["the"]);
  const n = list.length;
  if (n > 2 && list[1] === "of" && siteWords.includes(list[0])) return [list.slice(2), list[0]];
  if (n > 1 && siteWords.includes(list[n - 1])) return [list.slice(0, -1), list[n - 1]];
  return [list, ""];
}

// What stands behind a name and may be left out.
const titlesBehind = ["emperor", "empress", "shogun", "khan", "pasha", "jr", "junior", "sr", "senior"];

// person takes titles and the number of a ruler out of the words of a name.
function person(list) {
  list = drop(list, ["the"]);
  let number = "", of = "";
  if (!list.length) return { words: list, number, of };
  if (list.length > 2 && list[0] === "us" && titleWords.includes(list[1])) list = list.slice(1);
  while (list.length > 1 && titleWords.includes(list[0])) list = list.slice(1);
  while (list.length > 1 && titlesBehind.includes(list[list.length - 1])) list = list.slice(0, -1);
  for (let i = 1; i < list.length; i++) {
    const n = ordinals.get(list[i]);
    if (n && (i === list.length - 1 || list[i + 1] === "of" || list[i].length > 1)) {
      number = n;
      list = [...list.slice(0, i), ...list.slice(i + 1)];
      break;
    }
  }
  if (list[0] === "of" && list.length > 1) list = list.slice(1); // Duke of Wellington
  const at = list.indexOf("of");
  if (at > 0 && number) [list, of] = [list.slice(0, at), list.slice(at + 1).join(" ")];
  return { words: list, number, of };
}

function comparePerson(t, w, eastern) {
  if ((t.number !== w.number && t.number !== "") || (t.of !== w.of && t.of && w.of)) return WRONG;
  const result = compareNames(t.words, w.words, eastern);
  if (t.of && !w.of && result === RIGHT) return NEARLY;
  return t.number !== w.number && result > PARTLY ? PARTLY : result; // Henry for Henry VIII
}

function compareNames(t, w, eastern) {
  const n = w.length;
  if (!t.length || !n) return WRONG;
  const whole = compareWords(t, w);
  if (whole > WRONG) return whole;
  const sorted = (list) => [...list].sort().join(" ");
  if (t.length === n && n > 1 && sorted(t) === sorted(w)) return RIGHT; // surname first
  if (n > 1 && eastern && ((t.length === 1 && t[0] === w[0]) || t.join("") === w.slice(1).join(""))) return PARTLY;
  if (n === 1 && t.length > 1 && t.length < 5 && t[t.length - 1] === w[0]) return NEARLY;
  if (n === 1 || eastern) return WRONG;
  const surname = t.length >= n || (t.length > 1 && !particles.includes(t[0])) ? WRONG : compareWords(t, w.slice(n - t.length));
  if (surname > WRONG) return surname;
  if (t.length === 1 && t[0] === w[0]) return PARTLY;
  return align(t, w);
}

const alike = (a, b) => a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

// align judges first and last name with what stands between them: U. S. Grant and Ulysses Grant for Ulysses S. Grant.
function align(t, w) {
  if (t.length < 2 || !alike(t[0], w[0])) return WRONG;
  const ends = compareWords(t.slice(-1), w.slice(-1));
  if (ends <= WRONG) return ends;
  let added = t.slice(1, -1), left = w.slice(1, -1);
  while (added.length && left.length) {
    const i = left.findIndex((x) => alike(added[0], x));
    if (i < 0) return WRONG;
    left = left.slice(i + 1);
    added = added.slice(1);
  }
  return added.length || left.some((x) => x.length > 1 && !particles.includes(x)) ? NEARLY : ends;
}

// isEastern says whether a name in letters begins with its surname.
function isEastern(name) {
  const parts = name.trim().split(/\s+/);
  if (parts.length < 2 || parts.length > 3) return false;
  if (easternSurnames.includes(fold(parts[0]))) return true;
  const i = parts[1].indexOf("-");
  const after = parts[1].slice(i + 1);
  return parts.length === 2 && i >= 0 && after === after.toLowerCase(); // Tae-woo, but not Jean-Paul
}
