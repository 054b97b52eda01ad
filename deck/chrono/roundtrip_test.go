package chrono

import (
	"testing"

	"annals/deck/language"
	"pgregory.net/rapid"
)

// anyDate draws dates of every form.
func anyDate(t *rapid.T) Date {
	if rapid.Bool().Draw(t, "interval") {
		a, b := anyUnit(t), anyUnit(t)
		if r, err := Between(a, b); err == nil {
			return r
		}
		return a
	}
	d := anyUnit(t)
	switch rapid.IntRange(0, 5).Draw(t, "form") {
	case 0:
		return d.Since()
	case 1:
		return d.Until()
	}
	return d
}

func anyUnit(t *rapid.T) Date {
	year := rapid.IntRange(-2900, 2100).Draw(t, "year")
	d := Date{}
	switch rapid.IntRange(0, 5).Draw(t, "unit") {
	case 0:
		d = YearOf(year)
	case 1:
		d = MonthOf(year, rapid.IntRange(1, 12).Draw(t, "month"))
	case 2:
		code := rapid.SampledFrom([]uint8{21, 22, 23, 24, 33, 34, 35, 36, 40, 41}).Draw(t, "season")
		d = single(point{year: int32(year), unit: SeasonPrecision, month: code})
	case 3:
		if d = DecadeOf(year); year > -100 && year < 100 { // people don't count the decades around the year 1
			d = DecadeOf(1900)
		}
	case 4:
		d = CenturyOf(year)
	default:
		first, _ := CivilDay(-2900, 1, 1)
		last, _ := CivilDay(2100, 1, 1)
		d = On(Day(rapid.IntRange(int(first), int(last)).Draw(t, "day")))
	}
	if rapid.IntRange(0, 4).Draw(t, "part") == 0 && d.Season() < quarter1 {
		d = d.In(Part(rapid.IntRange(1, 3).Draw(t, "which")))
	}
	if rapid.IntRange(0, 9).Draw(t, "about") == 0 {
		d = d.About()
	}
	return d
}

func TestParseIsInverseOfString(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDate(t).Written(Calendar(rapid.IntRange(0, 3).Draw(t, "calendar")))
		got, err := Parse(d.String())
		if err != nil || got != d {
			t.Fatalf("Parse(%q) = %q, %v", d, got, err)
		}
	})
}

// What Format writes a person may type: it is read again as the same date in each language.
func TestParseTextReadsFormat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyUnit(t)
		switch form := rapid.IntRange(0, 9).Draw(t, "form"); {
		case d.Approximate() || d.Year() < 1000: // nobody types "after c. 1200", and 100年以后 is a hundred years later
		case form == 0:
			d = d.Since()
		case form == 1:
			d = d.Until()
		}
		for _, l := range []language.Language{language.Simplified, language.Traditional, language.English} {
			text := d.Format(l)
			got, err := ParseText(text)
			if err != nil || got != d {
				t.Fatalf("%s of %q is %q, which reads as %q (%v)", l, d, text, got, err)
			}
		}
	})
}

func TestShiftKeepsPrecision(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDate(t)
		years, months, days := rapid.IntRange(-300, 300).Draw(t, "years"), rapid.IntRange(-30, 30).Draw(t, "months"), rapid.IntRange(-400, 400).Draw(t, "days")
		moved := d.Shift(years, months, days)
		if moved.IsZero() || moved.Precision() != d.Precision() || moved.Part() != d.Part() {
			t.Fatalf("%q shifted is %q", d, moved)
		}
		if d.form == unit && d.Precision() != DayPrecision && moved.Shift(-years, -months, -days) != d && d.Precision() != MonthPrecision && months == 0 {
			t.Fatalf("%q shifted there and back is %q", d, moved.Shift(-years, -months, -days))
		}
	})
}
