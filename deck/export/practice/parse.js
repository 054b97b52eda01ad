"use strict";
// Reading a typed text that is one date: 1992, 1992-8-24, 1992.8.24, 24 Aug 1992, 前221, 221 BC, 光绪二十四年, 七五五年, 8th century.

const months = split("jan feb mar apr may jun jul aug sep oct nov dec");
const monthName = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const monthOf = (word) => months.indexOf(word.slice(0, 3)) + 1;
const seasons = { "春": 21, "夏": 22, "秋": 23, "冬": 24, spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const zhNumber = "(\\d{1,4}|[〇零○一二三四五六七八九十百千廿卅两]{1,7})";
const zhParts = "(上旬|初期|早期|前期|初叶|上半叶|年初|初|中旬|中期|中叶|中|下旬|末期|晚期|后期|末叶|下半叶|年底|年末|末|底)";

const partOf = (word) => (!word ? 0 : /^(上|初|早|前|年初)/.test(word) ? EARLY : /^中/.test(word) ? MID : LATE);

// readNumber reads digits of either kind: 1992, 一九九二, 二十四.
function readNumber(s) {
  if (/^\d+$/.test(s)) return Number(s);
  return Number(hanNumber(s.replace(/○/g, "〇").replace(/两/g, "二").replace(/廿/g, "二十").replace(/卅/g, "三十")));
}

// parseDate reads a whole text, or gives null. Every era of the deck's time is in `eras`, by its name.
function parseDate(text, eras) {
  text = foldScript(text.normalize("NFKC")).trim().replace(/[。.,!]+$/, "").replace(/^(?:in |on |at |[于在])/, "");
  text = text.replace(/^(?:c\.|ca\.?|circa|about|around|约|大约) ?(?=.*\d)/, "").replace(/(\d)[~?%]$/, "$1").trim();
  if (text === "" || text.length > 200) return null;
  return parseUnit(text, eras) || parseRange(text, eras) || parseBound(text, eras) || parseBare(text);
}

function parseUnit(text, eras) {
  return parseNumeric(text) || parseChinese(text) || parseEra(text, eras) || parseEnglish(text);
}

function parseNumeric(text) {
  let m;
  if ((m = text.match(/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/))) {
    if (m[3]) return make(DAY, Number(m[1]), Number(m[2]), Number(m[3]));
    if (/^(?:2[1-4]|3[3-6]|4[01])$/.test(m[2])) return make(SEASON, Number(m[1]), Number(m[2]));
    if (m[2] && Number(m[2]) <= 12) return make(MONTH, Number(m[1]), Number(m[2]));
    if (!m[2]) return make(YEAR, Number(m[1]));
  }
  if ((m = text.match(/^(\d{3})x$/))) return decade(Number(m[1]) * 10);
  if ((m = text.match(/^(\d{4})\s?[-./]\s?(\d{1,2})(?:\s?[-./]\s?(\d{1,2}))?$/))) {
    return m[3] ? make(DAY, Number(m[1]), Number(m[2]), Number(m[3])) : Number(m[2]) <= 12 ? make(MONTH, Number(m[1]), Number(m[2])) : null;
  }
  if ((m = text.match(/^(\d{1,2})[-./](\d{1,2})$/))) {
    const [a, b] = [Number(m[1]), Number(m[2])];
    return b === 0 ? null : a > 12 ? yearless(b, a) : yearless(a, b);
  }
  return null;
}

const zhDay = new RegExp(`^(公元前|西元前|前|公元|西元)?${zhNumber}年(?:${zhParts}|(?:初|早|暮|晚|仲|深|孟|季)?([春夏秋冬])[季天]?|(上|下)半年|第?([1-4一二三四])季度?|${zhNumber}月(?:${zhParts}|${zhNumber}[日号])?)?$`);
const zhCentury = new RegExp(`^(公元前|西元前|前|公元|西元)?${zhNumber}世纪(?:${zhParts}|${zhNumber}年代${zhParts}?)?$`);
const zhDecade = new RegExp(`^(\\d{3}0|[〇零一二三四五六七八九]{4})年代${zhParts}?$`);
const zhYearless = new RegExp(`^${zhNumber}月(?:${zhParts}|${zhNumber}[日号])?$`);

function parseChinese(text) {
  let m;
  if ((m = text.match(zhDay))) {
    const bc = m[1] && m[1].includes("前");
    const n = readNumber(m[2]);
    if (!(n > 0)) return null;
    const y = bc ? 1 - n : n;
    if (m[4]) return make(SEASON, y, seasons[m[4]]);
    if (m[5]) return make(SEASON, y, m[5] === "上" ? 40 : 41);
    if (m[6]) return make(SEASON, y, 32 + readNumber(m[6]));
    if (m[9]) return make(DAY, y, readNumber(m[7]), readNumber(m[9]));
    if (m[7]) return make(MONTH, y, readNumber(m[7]), 0, partOf(m[8]));
    return make(YEAR, y, 0, 0, partOf(m[3]));
  }
  if ((m = text.match(zhCentury))) {
    const c = century(readNumber(m[2]), m[1] && m[1].includes("前"));
    if (!c || !m[4]) return c && { ...c, part: partOf(m[3]) };
    const d = decade(c.y + readNumber(m[4]));
    return d && { ...d, part: partOf(m[5]) };
  }
  if ((m = text.match(zhDecade))) {
    const d = decade(readNumber(m[1]));
    return d && { ...d, part: partOf(m[2]) };
  }
  if ((m = text.match(zhYearless))) return withPart(yearless(readNumber(m[1]), m[3] ? readNumber(m[3]) : 0), partOf(m[2]));
  return null;
}

const lunarDay = "(?:初([一二三四五六七八九十])|(十[一二三四五六七八九]?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十|\\d{1,2})日?)";
const eraDate = new RegExp(`^(\\D+?)(元|${zhNumber.slice(1)}[年载](?:(闰)?(正|元|冬|腊|${zhNumber.slice(1)}月(?:${lunarDay}[日号]?)?)?$`);

// The name of a state that may stand before its era: 清光绪, 东晋建元, 中华民国.
const stateBefore = /^(?:([东西南北前后]?[秦汉晋隋唐宋辽金元明清魏齐梁陈吴]|曹魏|蜀汉|刘宋|日本)朝?|中华)/;

function erasOf(name, eras) {
  const known = (word) => (Object.hasOwn(eras, word) ? eras[word] : null);
  const m = name.match(stateBefore);
  if (known(name) || !m) return known(name);
  const found = known(name.slice(m[0].length));
  return found && m[1] ? found.filter((era) => era.state.includes(m[1])) : found;
}

// parseEra reads a year of an era, with its month and day. A lunar day has no value here but for the one that the deck asks
// for, which comes with its lunar form.
function parseEra(text, eras) {
  const m = text.match(eraDate);
  const found = m && erasOf(m[1], eras);
  if (!found) return null;
  const n = m[2] === "元" ? 1 : readNumber(m[2]);
  const dates = [];
  for (const { before, back, lunar, from, to } of found) {
    const y = back ? before - n : before + n;
    if (n < 1 || y < from || y > to) continue;
    if (!m[4]) {
      dates.push({ ...make(YEAR, y), cal: lunar ? 3 : 2 });
      continue;
    }
    const month = { "正": 1, "元": 1, "冬": 11, "腊": 12 }[m[4]] || readNumber(m[4]);
    const day = m[5] ? readNumber(m[5]) : m[6] ? readNumber(m[6]) : 0;
    const unit = lunar ? { p: day ? DAY : MONTH, y, m: month, d: day, part: 0, cal: 3, lunar: [y, month, m[3] ? 1 : 0, day], first: -1e6, last: -1e6 } : make(day ? DAY : MONTH, y, month, day);
    if (unit) dates.push(lunar ? unit : { ...unit, cal: 2 });
  }
  return dates.length ? { ...dates[0], others: dates.slice(1) } : null;
}

const enEra = "(?:\\s*(bce?|ad|ce|b\\.c\\.e?\\.?|a\\.d\\.|c\\.e\\.))?";
const enYear = `(ad\\s*)?(\\d{3,4}|\\d{1,2}(?=\\s*(?:bce?|ad|ce)))${enEra}`;
const ordinal = "(\\d{1,2})(?:st|nd|rd|th)?";
const enPatterns = [
  [new RegExp(`^${ordinal}(?: of)?\\s*[-/ ]?\\s*${monthName}[\\s,/-]+${enYear}$`), (m) => make(DAY, yearOf(m, 3), monthOf(m[2]), Number(m[1]))],
  [new RegExp(`^${monthName}\\s*${ordinal}(?:,\\s*|\\s+)${enYear}$`), (m) => make(DAY, yearOf(m, 3), monthOf(m[1]), Number(m[2]))],
  [new RegExp(`^(\\d{3,4}),?[\\s/-]+${monthName}(?:[\\s/-]+${ordinal})?$`), (m) => (m[3] ? make(DAY, Number(m[1]), monthOf(m[2]), Number(m[3])) : make(MONTH, Number(m[1]), monthOf(m[2])))],
  [new RegExp(`^(early |mid-?\\s?|late )?${monthName}(?:,| of)?[\\s-]+${enYear}$`), (m) => make(MONTH, yearOf(m, 3), monthOf(m[2]), 0, enPart(m[1]))],
  [new RegExp(`^${ordinal}(?: of)?[\\s-]*${monthName}$`), (m) => yearless(monthOf(m[2]), Number(m[1]))],
  [new RegExp(`^${monthName}\\s*${ordinal}$`), (m) => yearless(monthOf(m[1]), Number(m[2]))],
  [new RegExp(`^${monthName}$`), (m) => yearless(monthOf(m[1]), 0)],
  [new RegExp(`^(?:the )?(early |mid-?\\s?|late )?(spring|summer|autumn|fall|winter)(?: of|,)?\\s+${enYear}$`), (m) => make(SEASON, yearOf(m, 3), seasons[m[2]], 0, enPart(m[1]))],
  [new RegExp(`^(?:the )?(early |mid-?\\s?|late )?(\\d{1,2})(?:st|nd|rd|th) (?:century|cent\\.?|c\\.?)${enEra}$`), (m) => withPart(century(Number(m[2]), /^b/.test(m[3] || "")), enPart(m[1]))],
  [/^(?:the )?(early |mid-?\s?|late )?(\d{2,3}0)'?s$/, (m) => withPart(decade(Number(m[2])), enPart(m[1]))],
  [/^(early |mid-?\s?|late )(\d{3,4})$/, (m) => make(YEAR, Number(m[2]), 0, 0, enPart(m[1]))],
  [/^ad\s*(\d{1,2})$/, (m) => make(YEAR, Number(m[1]))],
  [new RegExp(`^${enYear}$`), (m) => (m[1] || m[3] || m[2].length > 2 ? make(YEAR, yearOf(m, 1)) : null)],
];

const enPart = (word) => (!word ? 0 : word.startsWith("early") ? EARLY : word.startsWith("mid") ? MID : LATE);
const withPart = (t, part) => t && { ...t, part };
// yearOf is the year in three groups from i on: AD before it, its number, an era after it.
const yearOf = (m, i) => (/^b/.test(m[i + 2] || "") ? 1 - Number(m[i + 1]) : Number(m[i + 1]));

function parseEnglish(text) {
  for (const [pattern, value] of enPatterns) {
    const m = text.match(pattern);
    if (m) return value(m);
  }
  return null;
}

// parseRange reads two dates with a sign between them; the second may leave out what the first says: 1992年5月13日至15日.
function parseRange(text, eras) {
  text = text.replace(/^(?:from|between|从|自) ?/, "");
  let m = text.match(/^(\d{1,2})\s*[-–—~]\s*(\d{1,2}) (.+)$/); // 13–15 May 1992
  if (m) return between(parseUnit(`${m[1]} ${m[3]}`, eras), parseUnit(`${m[2]} ${m[3]}`, eras));
  m = text.match(new RegExp(`^${monthName} (\\d{1,2})\\s*[-–—~]\\s*(\\d{1,2}), (.+)$`)); // May 13–15, 1992
  if (m) return between(parseUnit(`${m[1]} ${m[2]}, ${m[4]}`, eras), parseUnit(`${m[1]} ${m[3]}, ${m[4]}`, eras));
  for (const sign of text.matchAll(/\s*(?:至|到|——|[-–—~/]| to | until | and )\s*/g)) {
    const left = text.slice(0, sign.index), right = text.slice(sign.index + sign[0].length);
    const lacking = left.match(/^(.*年)?(.*月)?/);
    const from = parseUnit(left, eras) || (/^\d{1,4}$/.test(left) && parseBare(left)) || (/\d$/.test(left) && parseUnit(left + "日", eras));
    if (!from || !hasYear(from)) continue;
    const short = right.match(/^\d\d$/) && from.p === YEAR ? String(from.y).slice(0, -2) + right : null;
    const bc = /bc/.test(right) && /^\d+$/.test(left);
    const tails = [short, right, lacking[1] && lacking[1] + right, lacking[2] && (lacking[1] || "") + lacking[2] + right].filter(Boolean);
    for (const tail of tails) {
      const to = parseUnit(tail, eras) || parseUnit(tail + "日", eras);
      const range = to && hasYear(to) && between(bc ? make(YEAR, 1 - Number(left)) : from, to);
      if (range) return range;
    }
  }
  return null;
}

function parseBound(text, eras) {
  let m;
  if ((m = text.match(/^(.+?)(?:起|开始|以来|以后|之后|后)$/)) || (m = text.match(/^(?:since|after|from) (.+)$/))) return opened(parseUnit(m[1], eras) || parseBare(m[1]), "after");
  if ((m = text.match(/^(.+?)(?:以前|之前|前)$/)) || (m = text.match(/^(?:before|until|by) (.+)$/))) return opened(parseUnit(m[1], eras) || parseBare(m[1]), "before");
  return null;
}

// parseBare reads what is a year only because a date was asked for: 前221, 755, 七五五.
function parseBare(text) {
  const m = text.match(new RegExp(`^(公元前|西元前|前|公元|西元|-)?\\s*${zhNumber}年?$`));
  if (!m) return null;
  const n = readNumber(m[2]);
  if (!(n > 0)) return null;
  if (m[1] && /前|-/.test(m[1])) return make(YEAR, 1 - n);
  return n >= 100 || length(m[2]) > 2 || text.endsWith("年") ? make(YEAR, n) : null;
}
