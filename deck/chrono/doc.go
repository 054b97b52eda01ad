// Package chrono owns historical dates: the value (Date), its text form (EDTF, ISO 8601-2), its order, how a person writes it in Chinese
// and English, and how dates are found in running text and resolved from their context (Find).
//
// It refuses to know where the text came from, what happened on a date and who asks for it: passages without markup go in, values
// come out. It keeps no lunisolar calendar and no list of eras: that is deck/chrono/lunar. It never guesses: an expression
// whose year the text doesn't tell, or that names a day which never was, is a Mention without a value.
//
// # Calendars and years
//
// Days are Julian Day Numbers. A year, month and day is read in the Julian calendar before 1582-10-15 and in the Gregorian calendar
// from then on. Years are astronomical inside (0 is 1 BC, -220 is 221 BC) and historical in Format.
//
// # From text to value
//
//	bytes → scanner → expressions → resolver → mentions
//
// The scanner (scan.go) goes once from left to right. A byte, or for Chinese a character, that cannot begin a date costs one look into a
// table. At the others a grammar is tried: Chinese (zh*.go) and numbers with a unit, English (en*.go), dates in digits
// (numeric.go). They all begin at the first number or name and look back for the little that may stand before it (公元前, 康熙, 约, the end of, since), so that
// common words need not be tried. Both languages are read in every text. What a grammar understood and refused as no date (43年,
// 14号楼, 1,992 men) is passed over as a whole.
//
// An expression keeps missing what its text leaves out: the year of 8月24日, the month of the 14th, everything of 次日. The resolver
// (resolve.go, discourse.go) fills that in reading order.
//
// # Discourse
//
// A narrative is told forward, and dates that leave out their year or month go on from the date before. The resolver keeps
//
//   - the anchor: the last date that moved the story, across sentences, paragraphs, list items and headings;
//   - the last date that told a month, and the last day;
//   - the topic: the first full day of the lead, which dates the event that the article is about;
//   - the last era named, and whether the story counts lunisolar months.
//
// 8月24日 takes the anchor's year. If the month lies more than half a year before the anchor's, it is the next year's: a story
// goes from December to January, not back to the one before. 12日 takes the anchor's month, 次日 and two days later count from the
// last day, 同年 and later that year from the anchor's year, 次月 from its month; the next spring and the previous April are the
// nearest in their direction. In June and July 1940 the year that comes later goes for both. A month in Chinese numerals after a lunisolar
// date is lunisolar too; a bare 十三年 after an era is one of its years.
// A decade without its century is of the nearest one, but not ahead of the article's newest date. Months of a climate or a custom (in July the average
// high) have no year, and neither has what follows a year of a ruler that the text doesn't make known.
// Before the text has told any year, 4 May takes the one that its own sentence goes on to tell: from 4 May … to 9 July 1851.
//
// Not every date moves the story:
//
//   - what only looks ahead: 将于, 定于, will, scheduled for, and what stands after the colon of an announcement (宣布了…：自9月15日起) –
//     当天 after it is the day of the announcement;
//   - names of events and titles of works (1988年奥运会, 《1984》);
//   - years in brackets, of a letter or a memoir that tells of the story, decades, centuries, and limits (before 1854);
//   - a year mentioned in passing, not at the head of its sentence, that is some years away or only a limit (by the end of 1776): months
//     that follow go on from the last month told;
//   - a month of an earlier year in the middle of a sentence, or of a later one that something lasted until: the next sentence goes on from the month
//     before it.
//
// Under a heading or a list item that is a year and nothing else, the items of the list are of that year, in whatever order they tell its
// months.
//
// At the head of a section whose first sentence places itself after an event without dating it (两国断交以后，…曾在9月15日), the story starts again from the
// topic's year, not from the last year named in the section before.
//
// Two readings of one date are one mention: an era's year and its civil twin in brackets (昭和10年（1935年）6月). The civil year decides which of the eras of
// that name is meant; where the two contradict each other the civil one stands and the date is uncertain.
package chrono
