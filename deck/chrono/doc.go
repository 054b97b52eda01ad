// Package chrono owns historical dates: the value (Date), its text form (EDTF, ISO 8601-2), its order, how a person writes it in Chinese
// and English, and how dates are found in running text and resolved from their context.
//
// It refuses to know where the text came from, what happened on a date and who asks for it: passages without markup go in, values
// come out. Lunisolar dates and reign eras are the business of deck/chrono/lunar.
//
// # Calendars and years
//
// Days are Julian Day Numbers. A year, month and day is read in the Julian calendar before 1582-10-15 and in the Gregorian calendar
// from then on. Years are astronomical inside (0 is 1 BC, -220 is 221 BC) and historical in Format.
package chrono
