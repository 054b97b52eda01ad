"use strict";
// The judge: typed answer × card → { verdict, missing }. It says what the program says: see the package that judges there.

// judge gives the verdict on a typed answer; deck holds what is common to the cards: eras and lunar years.
function judge(card, typed, deck) {
  typed = typed.trim();
  if (typed === "" || new TextEncoder().encode(typed).length > 1000) return WRONG;
  return card.date ? judgeDate(card, typed, deck) : judgeText(card, typed);
}

// judgeOrder: two neighbours swapped is partly right.
function judgeOrder(want, given) {
  const equal = (a, b) => a.length === b.length && a.every((x, i) => x === b[i]);
  if (equal(want, given)) return RIGHT;
  if (want.length !== given.length || want.length < 3) return WRONG;
  for (let i = 0; i + 1 < given.length; i++) {
    const swapped = [...given];
    [swapped[i], swapped[i + 1]] = [swapped[i + 1], swapped[i]];
    if (equal(want, swapped)) return PARTLY;
  }
  return WRONG;
}

function acceptedTexts(card) {
  const all = [];
  for (const raw of [card.answer, ...card.accept, ...card.aliases]) {
    const text = raw.trim();
    if (key(text) === "") continue;
    all.push(text);
    const [outer, inner] = brackets(text);
    if (inner !== "") all.push(outer, inner);
  }
  return all;
}

function judgeText(card, typed) {
  const accepted = acceptedTexts(card);
  if (accepted.some((text) => same(typed, text) && !isLarger(card, text))) return RIGHT;
  if (card.choices.some((wrong) => same(typed, wrong))) return WRONG;
  let best = judgeList(card, typed);
  for (const text of accepted) {
    const result = compareText(card, typed, text);
    best = Math.max(best, result > PARTLY && isLarger(card, text) ? PARTLY : result);
  }
  return doubt(card, typed, best, accepted);
}

// isLarger says whether an accepted place only holds the one that the answer names in full: London for Regent Street, London.
function isLarger(card, text) {
  if (card.kind !== "where" || same(text, card.answer) || card.aliases.includes(text)) return false;
  if (!isHan(card.answer)) {
    const [, larger, more] = cutComma(card.answer);
    return more && same(text, larger);
  }
  const whole = key(brackets(card.answer)[0]);
  const names = card.names && Object.hasOwn(card.names, text) ? card.names[text] : [];
  return [...names, text].some((name) => {
    const k = key(name);
    const at = whole.indexOf(k);
    const smaller = whole.slice(at + k.length);
    return at >= 0 && rank(k + smaller)[0] !== k && length(smaller) > 1;
  });
}

// doubt takes back what a short or misspelt form earned if it fits a wrong choice as well.
function doubt(card, typed, verdict, accepted) {
  if (verdict <= WRONG) return WRONG;
  for (const wrong of card.choices) {
    if (compareText(card, typed, wrong) < verdict || accepted.some((text) => same(text, wrong))) continue;
    return verdict === RIGHT ? PARTLY : WRONG;
  }
  return verdict;
}

function compareText(card, typed, want) {
  const [outer, inner] = brackets(typed);
  const result = compareBare(card, outer, want);
  return inner !== "" && result < NEARLY && compareBare(card, inner, want) === RIGHT ? NEARLY : result;
}

function compareBare(card, typed, want) {
  if (same(typed, want)) return RIGHT;
  if (isHan(want) && isHan(typed)) return Math.max(compareHan(card, typed, want), compareHan(card, typed.replace(/^\s*(?:答案是|[是在于於今])/, ""), want));
  return isHan(want) || isHan(typed) ? WRONG : compareLatin(card, typed, want);
}

function judgeList(card, typed) {
  const wanted = list(card.answer);
  if (wanted.length < 2 || (card.kind === "where" && wanted.length === 2 && card.answer.includes(", "))) return WRONG;
  return Math.max(matchList(card, list(typed), wanted), matchList(card, list("、" + typed), wanted));
}

function matchList(card, typed, wanted) {
  let worst = RIGHT;
  const left = [...wanted];
  for (const one of typed) {
    let best = WRONG, at = -1;
    left.forEach((want, i) => {
      const result = compareText(card, one, want);
      if (result > best) [best, at] = [result, i];
    });
    if (at < 0) return best;
    left.splice(at, 1);
    worst = Math.min(worst, best);
  }
  return left.length ? Math.min(worst, PARTLY) : worst;
}

const toldYear = (card, d) => card.told.all.some((t) => t.p <= YEAR && t.y === d.y);
const toldMonth = (card, d) => d.m !== 0 && card.told.all.some((t) => t.p === MONTH && contains(t, d));
const toldCentury = (card, d) => {
  const c = make(CENTURY, d.y >= 0 ? Math.floor(d.y / 100) * 100 : -(Math.floor(-d.y / 100) + 1) * 100 + 1);
  return c && (card.told.all.some((t) => contains(c, t)) || (card.told.choices.length > 0 && card.told.choices.every((t) => contains(c, t))));
};

// asMuchAs says whether the question itself says as much of d as the answer does.
function asMuchAs(card, answer, d) {
  if (!hasYear(answer) && !answer.d) answer = make(MONTH, d.y, answer.m) || answer;
  return card.told.question.some((t) => contains(t, d) && contains(answer, t));
}

// Results of dates are [verdict, readable]: what could not be read loses to what could.
const kinder = (a, b) => (!a[1] || b[0] > a[0] ? b : a);

function judgeDate(card, typed, deck) {
  if (fold(typed) === fold(card.answer.trim())) return RIGHT;
  if (card.also.some((text) => same(typed, text))) return RIGHT;
  const [outer, inner] = brackets(typed);
  let best = [WRONG, false];
  for (const d of [card.date, ...card.dates]) {
    let result = best;
    for (const reading of readings(outer, d, card, deck.eras)) result = kinder(result, judgeReading(card, reading, d, deck));
    for (const reading of readings(inner, d, card, deck.eras)) result = withTwin(result, judgeReading(card, reading, d, deck));
    best = kinder(best, result);
  }
  return best[0];
}

// withTwin judges a date that was typed with another one in brackets: 光绪二十四年（1898）. A wrong one spoils a right one; only
// the year of an era may be saved by the civil one.
function withTwin(result, twin) {
  if (result[0] > WRONG && twin[0] === WRONG) return twin;
  if (result[0] === WRONG && twin[0] > WRONG && result[1] && result[2].cal === 0) return result;
  return kinder(result, twin);
}

function judgeReading(card, reading, d, deck) {
  let verdict = compareDate(card, reading.t, stated(d), deck);
  if (reading.t.open === "before" && d.open !== "before") verdict = WRONG;
  else if (verdict > WRONG) {
    const seventies = reading.t.p === DECADE && d.first >= deck.lastCentury[0] && d.last <= deck.lastCentury[1];
    if (reading.short && !toldCentury(card, d) && !seventies) verdict = WRONG;
    else if (reading.noEra) verdict = PARTLY;
  }
  if (verdict === PARTLY && asMuchAs(card, reading.t, d)) verdict = WRONG;
  return [verdict, true, reading.t];
}

function compareDate(card, t, d, deck) {
  t = stated(t);
  if (t.lunar) return compareLunar(t, d);
  if (!hasYear(t)) return compareYearless(card, t, d);
  if (t.first === d.first && t.last === d.last) return t.part && d.part && t.part !== d.part ? WRONG : RIGHT;
  if (isRange(t)) return compareRange(t, d, deck);
  if (isRange(d)) return comparePeriod(t, d, deck);
  if (covers(t, d, deck)) return compareCoarse(t, d);
  if (contains(d, t)) return !partFits(d, t) ? WRONG : !d.part && (d.p === YEAR || d.p === MONTH) ? RIGHT : NEARLY;
  return WRONG;
}

function compareLunar(t, d) {
  if (!d.lunar) return WRONG;
  const [y, m, leap, day] = t.lunar;
  if (d.lunar[0] !== y || d.lunar[1] !== m || d.lunar[2] !== leap) return WRONG;
  return day === d.lunar[3] ? RIGHT : day === 0 ? PARTLY : WRONG;
}

function compareYearless(card, t, d) {
  if (t.m !== d.m || isRange(d)) return WRONG;
  if (t.d && d.d && t.d !== d.d) return WRONG;
  return toldYear(card, d) && !(!t.d && d.d) ? RIGHT : PARTLY;
}

// finest is the precision of a date, of a period that of its finer end.
const finest = (d) => Math.min(...ends(d).map((end) => end.p));

function compareRange(t, d, deck) {
  if (!isRange(d)) return WRONG;
  const [tFirst, tLast] = ends(t), [dFirst, dLast] = ends(d);
  if (!covers(tFirst, dFirst, deck) || !covers(tLast, dLast, deck)) return WRONG;
  return Math.max(tFirst.p, tLast.p) > finest(d) ? PARTLY : RIGHT;
}

function comparePeriod(t, d, deck) {
  if (covers(t, d, deck)) return compareCoarse(t, d);
  const fits = (end) => (t.first === end.first && t.last === end.last) || (covers(t, end, deck) && !tooCoarse(t, end));
  return ends(d).some(fits) ? PARTLY : WRONG;
}

function compareCoarse(t, d) {
  if (tooCoarse(t, d) || !partFits(t, d)) return WRONG;
  return PARTLY;
}

// tooCoarse says whether t is right and worth nothing: the century where the day was asked.
function tooCoarse(t, d) {
  return t.p > YEAR && finest(d) < YEAR;
}

// covers says whether all of d lies in t. The year of an era covers its lunar year as well, which ends in the next civil one.
function covers(t, d, deck) {
  if (contains(t, d)) return true;
  if (t.p !== YEAR || t.cal < 2) return false;
  const lunar = deck.lunarYears[t.y];
  return !!lunar && lunar[0] <= d.first && d.last <= lunar[1];
}

// partFits says whether d lies in the part of t that was named: thirds that overlap a little, because nobody measures them.
function partFits(t, d) {
  const middle = (d.first - t.first + d.last - t.first + 1) / 2 / (t.last - t.first + 1);
  return !t.part || (t.part === EARLY ? middle < 0.36 : t.part === MID ? middle > 0.28 && middle < 0.72 : middle > 0.64);
}
