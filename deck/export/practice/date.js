"use strict";
// Judging a typed date. Numbers are taken as they stand; what the card's date lends is only what people leave out: the century,
// the era before Christ, the order of day and month, a month that the question tells.

const markEra = /公元|西元|前|\b(?:ad|bc|ce)/i;

function cleanDate(typed) {
  typed = typed.normalize("NFKC").replace(/[−–—]/g, "-").replace(/[’‘]/g, "'").replace(/　/g, " ");
  typed = typed.replace(/A\.D\./g, "AD ").replace(/B\.C\.E\./g, "BC").replace(/B\.C\./g, "BC").replace(/C\.E\./g, "CE").trim();
  typed = typed.replace(/(?:[\s.。，,！!？?；;]|上午|下午|凌晨|清晨|早上|中午|傍晚|晚上?|[，,]?\s*(?:星期|周)[一二三四五六日天])+$/, "");
  typed = typed.replace(/^(?:(?:it was|from|in|on|the years?|years?)\s+|[在于於是]\s*)/i, "");
  if (/月\d{1,2}$/.test(typed)) typed += "日";
  return typed.trim();
}

// readings is every way to understand what was typed: { t: date, short, noEra }.
function readings(typed, d, card, eras) {
  typed = cleanDate(typed);
  const whole = wholeYears(typed, d.y);
  if (whole.length) return whole.flatMap((text) => parseAll(text, eras).map((t) => ({ t, short: true })));
  const negative = typed.startsWith("-");
  const positive = negative ? typed.slice(1) : typed;
  const all = [];
  for (const t of [...parseAll(positive, eras), ...smallYear(positive, d.y)]) {
    const before = beforeChrist(t);
    if (negative && before) all.push({ t: before });
    else if (negative) continue;
    else if (before && d.y <= 0 && !markEra.test(typed)) all.push({ t: before, noEra: !card.told.bc });
    else all.push({ t });
  }
  if (!all.length && /^\d{1,2}(?:日|号|號|st|nd|rd|th)$/.test(typed) && toldMonth(card, d)) {
    const t = make(DAY, d.y, d.m, parseInt(typed, 10));
    if (t) all.push({ t });
  }
  return all;
}

function parseAll(typed, eras) {
  const dates = [];
  const t = parseDate(typed, eras);
  if (t) dates.push(t, ...(t.others || []));
  else {
    const m = typed.match(/^(?:(?:公元|西元)?前(.*)|(.*?)\s*BCE?)$/i);
    if (m) {
      const found = [...smallYear(m[2] || "", 0), parseDate("公元" + (m[1] || ""), eras)];
      dates.push(...found.map((x) => x && beforeChrist(x)).filter(Boolean));
    }
  }
  return [...dates, ...parseNumbers(typed)];
}

// parseNumbers reads 24/8/1992 and 8/24/1992, both where both are days, 992-8-24 and 19920824.
function parseNumbers(typed) {
  let m, dates = [];
  if ((m = typed.match(/^(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{3,4})$/))) {
    dates = [make(DAY, Number(m[3]), Number(m[2]), Number(m[1])), make(DAY, Number(m[3]), Number(m[1]), Number(m[2]))];
  } else if ((m = typed.match(/^(\d{4})(\d\d)(\d\d)$/))) dates = [make(DAY, Number(m[1]), Number(m[2]), Number(m[3]))];
  else if ((m = typed.match(/^(\d{3,4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})$/))) dates = [make(DAY, Number(m[1]), Number(m[2]), Number(m[3]))];
  return dates.filter(Boolean);
}

// smallYear reads a year of few digits alone or after a day and month.
function smallYear(typed, asked) {
  const m = typed.match(/^(?:(.*[A-Za-z.,])\s*)?(\d{1,3})$/);
  if (!m || (m[2].length < 3 && (asked <= -100 || asked >= 100))) return [];
  const y = Number(m[2]);
  if (!m[1]) return [make(YEAR, y)].filter(Boolean);
  const day = parseDate(m[1], {});
  if (day && !hasYear(day) && day.d) return [make(DAY, y, day.m, day.d)].filter(Boolean);
  const month = parseDate(m[1] + " 2000", {});
  return month && month.p === MONTH ? [make(MONTH, y, month.m)] : [];
}

function beforeChrist(t) {
  const y = 1 - t.y;
  if (!hasYear(t) || isRange(t) || y > 0) return null;
  if (t.p === CENTURY) return make(CENTURY, -t.y - 99);
  return t.p <= YEAR && t.p !== SEASON ? make(t.p, y, t.m, t.d) : null;
}

const hanDigits = (s) => s.replace(/[〇零一二三四五六七八九十]/g, (c) => ("〇零".includes(c) || c === "十" ? "0" : "一二三四五六七八九".indexOf(c) + 1));

// wholeYears writes a year of two digits with the century of the year asked for, in each way to read it.
function wholeYears(typed, asked) {
  if (asked < 100 || /\d{3}/.test(typed)) return [];
  const c = String(Math.floor(asked / 100));
  let m = typed.match(/^'?(\d0|[一二三四五六七八九]十)('?s|年代.*)$/);
  if (m) return [c + hanDigits(m[1]) + m[2].replace(/^'/, "")];
  const whole = [];
  if ((m = typed.match(/^'?(\d\d)(年.*|[-./]\d{1,2}(?:[-./]\d{1,2})?)?$/))) whole.push(c + m[1] + (m[2] || ""));
  if ((m = typed.match(/^([〇零一二三四五六七八九]{2})(年.*)$/))) whole.push(c + hanDigits(m[1]) + m[2]);
  for (const tail of [/^(\d{1,2}[-./]\d{1,2}[-./]|.*\d.*[A-Za-z][A-Za-z.,]*\s*|[A-Za-z]+[.,]?\s*')'?(\d\d)$/, /^([A-Za-z]+[.,]?\s*)(3[2-9]|[4-9]\d)$/]) {
    if ((m = typed.match(tail)) && !markEra.test(typed)) whole.push(m[1].replace(/'$/, "") + c + m[2]);
  }
  return whole;
}
