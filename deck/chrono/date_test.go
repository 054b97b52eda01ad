package chrono

import (
	"testing"

	"annals/deck/language"
)

func TestCivilDay(t *testing.T) {
	for _, c := range []struct{ y, m, d, jdn int }{
		{1992, 8, 24, 2448859}, {2000, 1, 1, 2451545}, {1582, 10, 15, 2299161}, {1582, 10, 4, 2299160},
		{-4712, 1, 1, 0}, {626, 7, 2, 1949887}, {-43, 3, 15, 1705426}, {-4713, 12, 31, -1},
	} {
		got, ok := CivilDay(c.y, c.m, c.d)
		if !ok || got != Day(c.jdn) {
			t.Errorf("CivilDay(%d, %d, %d) = %d, %v; want %d", c.y, c.m, c.d, got, ok, c.jdn)
		}
	}
	for _, c := range [][3]int{{1582, 10, 5}, {1582, 10, 14}, {1900, 2, 29}, {1992, 2, 30}, {1992, 13, 1}, {1992, 0, 1}, {1992, 4, 31}} {
		if _, ok := CivilDay(c[0], c[1], c[2]); ok {
			t.Errorf("CivilDay(%v) exists", c)
		}
	}
	if _, ok := CivilDay(1500, 2, 29); !ok {
		t.Error("1500-02-29 was a Julian leap day")
	}
}

func TestCivilIsInverse(t *testing.T) {
	first, _ := CivilDay(-9999, 1, 1)
	last, _ := CivilDay(9999, 12, 31)
	for jdn := first; jdn <= last; jdn += 13 {
		y, m, d := jdn.Civil()
		if got, ok := CivilDay(y, m, d); !ok || got != jdn {
			t.Fatalf("day %d is %d-%d-%d, which is day %d (%v)", jdn, y, m, d, got, ok)
		}
	}
}

var written = []struct{ text, edtf, first, last, hans, hant, en string }{
	{"1992-08-24", "1992-08-24", "1992-08-24", "1992-08-24", "1992年8月24日", "1992年8月24日", "24 August 1992"},
	{"1992-08", "1992-08", "1992-08-01", "1992-08-31", "1992年8月", "1992年8月", "August 1992"},
	{"1992-09 early", "1992-09", "1992-09-01", "1992-09-30", "1992年9月初", "1992年9月初", "early September 1992"},
	{"1992", "1992", "1992-01-01", "1992-12-31", "1992年", "1992年", "1992"},
	{"2004 mid", "2004", "2004-01-01", "2004-12-31", "2004年中期", "2004年中期", "mid-2004"},
	{"1940-21", "1940-21", "1940-03-01", "1940-05-31", "1940年春", "1940年春", "spring 1940"},
	{"1939-24", "1939-24", "1939-12-01", "1940-02-29", "1939年冬", "1939年冬", "winter 1939"},
	{"1940-35", "1940-35", "1940-07-01", "1940-09-30", "1940年第三季度", "1940年第三季度", "third quarter of 1940"},
	{"1940-41", "1940-41", "1940-07-01", "1940-12-31", "1940年下半年", "1940年下半年", "second half of 1940"},
	{"197X", "197X", "1970-01-01", "1979-12-31", "20世纪70年代", "20世紀70年代", "the 1970s"},
	{"197X late", "197X", "1970-01-01", "1979-12-31", "20世纪70年代末", "20世紀70年代末", "the late 1970s"},
	{"19XX", "19XX", "1900-01-01", "1999-12-31", "20世纪", "20世紀", "the 20th century"},
	{"17XX mid", "17XX", "1700-01-01", "1799-12-31", "18世纪中期", "18世紀中期", "the mid-18th century"},
	{"00XX", "00XX", "0000-01-01", "0099-12-31", "1世纪", "1世紀", "the 1st century"},
	{"-00XX", "-00XX", "-0099-01-01", "0000-12-31", "公元前1世纪", "公元前1世紀", "the 1st century BC"},
	{"-02XX", "-02XX", "-0299-01-01", "-0200-12-31", "公元前3世纪", "公元前3世紀", "the 3rd century BC"},
	{"-0220", "-0220", "-0220-01-01", "-0220-12-31", "公元前221年", "公元前221年", "221 BC"},
	{"-0043-03-15", "-0043-03-15", "-0043-03-15", "-0043-03-15", "公元前44年3月15日", "公元前44年3月15日", "15 March 44 BC"},
	{"0009", "0009", "0009-01-01", "0009-12-31", "公元9年", "公元9年", "AD 9"},
	{"1200~", "1200~", "1200-01-01", "1200-12-31", "约1200年", "約1200年", "c. 1200"},
	{"1200?", "1200?", "1200-01-01", "1200-12-31", "1200年（？）", "1200年（？）", "1200 (?)"},
	{"1992-05-13/1992-05-15", "1992-05-13/1992-05-15", "1992-05-13", "1992-05-15", "1992年5月13日至15日", "1992年5月13日至15日", "13–15 May 1992"},
	{"1992-05-30/1992-06-02", "1992-05-30/1992-06-02", "1992-05-30", "1992-06-02", "1992年5月30日至6月2日", "1992年5月30日至6月2日", "30 May – 2 June 1992"},
	{"1992-05/1992-07", "1992-05/1992-07", "1992-05-01", "1992-07-31", "1992年5月至7月", "1992年5月至7月", "May–July 1992"},
	{"1914/1918", "1914/1918", "1914-01-01", "1918-12-31", "1914–1918年", "1914–1918年", "1914–1918"},
	{"-0263/-0145", "-0263/-0145", "-0263-01-01", "-0145-12-31", "公元前264–146年", "公元前264–146年", "264–146 BC"},
	{"-0001/0009", "-0001/0009", "-0001-01-01", "0009-12-31", "公元前2年至公元9年", "公元前2年至公元9年", "2 BC – AD 9"},
	{"../1854", "../1854", "-9999-01-01", "1854-12-31", "1854年以前", "1854年以前", "before 1854"},
	{"1995/..", "1995/..", "1995-01-01", "9999-12-31", "1995年以后", "1995年以後", "after 1995"},
	{"1898-09-21 lunisolar", "1898-09-21", "1898-09-21", "1898-09-21", "1898年9月21日", "1898年9月21日", "21 September 1898"},
	{"1861 early/1865 late era", "1861/1865", "1861-01-01", "1865-12-31", "1861年初至1865年末", "1861年初至1865年末", "early 1861 – late 1865"},
	{"XXXX-08-24", "XXXX-08-24", "", "", "8月24日", "8月24日", "24 August"},
	{"XXXX-08", "XXXX-08", "", "", "8月", "8月", "August"},
}

func TestWritten(t *testing.T) {
	for _, c := range written {
		d, err := Parse(c.text)
		if err != nil {
			t.Error(err)
			continue
		}
		if d.String() != c.text || d.EDTF() != c.edtf {
			t.Errorf("Parse(%q) is %q, EDTF %q; want EDTF %q", c.text, d, d.EDTF(), c.edtf)
		}
		for l, want := range map[language.Language]string{language.Simplified: c.hans, language.Traditional: c.hant, language.English: c.en} {
			if got := d.Format(l); got != want {
				t.Errorf("%s in %s: %q, want %q", c.text, l, got, want)
			}
		}
		if c.first == "" {
			if d.HasYear() || d.First() != 0 || d.Last() != 0 {
				t.Errorf("%s has a year", c.text)
			}
			continue
		}
		if first, last := On(d.First()).EDTF(), On(d.Last()).EDTF(); first != c.first || last != c.last {
			t.Errorf("%s: bounds %s to %s, want %s to %s", c.text, first, last, c.first, c.last)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, s := range []string{
		"", " ", "1992-8-24", "1992-02-30", "1582-10-10", "92", "1992-13", "1992-00", "1992-08-00", "19XX-08", "1992-XX", "XXXX", "-XXXX-01-01",
		"1992/1990", "1992/", "/1992", "../..", "1992/../1993", "1992~?", "1992  early", "1992-08-24 early", "1992 middle", "1992-08-24 ", "+1992",
		"Y12345", "-0000", "1992-25-01", "1992-29", "XXXX-08/XXXX-09", "../XXXX-08", "1XXX", "1992 lunar", "1992-08-24T10:00", "１９９２",
	} {
		if d, err := Parse(s); err == nil {
			t.Errorf("Parse(%q) = %q", s, d)
		}
	}
}

func TestCompareIsATotalOrder(t *testing.T) {
	dates := []Date{{}}
	for _, c := range written {
		d, err := Parse(c.text)
		if err != nil {
			t.Fatal(err)
		}
		dates = append(dates, d)
	}
	for _, a := range dates {
		for _, b := range dates {
			if a.Compare(b) != -b.Compare(a) || (a.Compare(b) == 0) != (a == b) {
				t.Errorf("order of %q and %q: %d, %d", a, b, a.Compare(b), b.Compare(a))
			}
			if a.Overlaps(b) != b.Overlaps(a) || a.Contains(b) && !a.Overlaps(b) || a.Before(b) && a.Overlaps(b) {
				t.Errorf("relations of %q and %q contradict each other", a, b)
			}
			for _, c := range dates {
				if a.Compare(b) <= 0 && b.Compare(c) <= 0 && a.Compare(c) > 0 {
					t.Errorf("%q <= %q <= %q, but not the ends", a, b, c)
				}
			}
		}
	}
}

func TestShift(t *testing.T) {
	for _, c := range []struct {
		from                string
		years, months, days int
		want                string
	}{
		{"1992-02-29", 1, 0, 0, "1993-02-28"}, {"1992-08-24", 0, 0, 10, "1992-09-03"}, {"1992-08", 0, 5, 0, "1993-01"},
		{"1992-08", 0, 0, 40, "1992-08"}, {"1992", -3, 0, 0, "1989"}, {"0001", -1, 0, 0, "0000"}, {"197X", 10, 0, 0, "198X"},
		{"19XX", -100, 0, 0, "18XX"}, {"1940-24", 0, 3, 0, "1941-21"}, {"1940-33", 0, -3, 0, "1939-36"}, {"1940-40", 1, 6, 0, "1941-41"},
		{"1582-10-04", 0, 0, 1, "1582-10-15"}, {"1582-09-10", 0, 1, 0, "1582-10-15"}, {"1992-05-13/1992-05-15", 0, 0, 3, "1992-05-16/1992-05-18"},
		{"9999", 1, 0, 0, ""}, {"1914/1918", 5, 0, 0, "1919/1923"}, {"../1854", 1, 0, 0, "../1855"}, {"XXXX-08-24", 3, 1, 0, "XXXX-09-24"},
		{"1992-09 early", 0, 1, 0, "1992-10 early"},
	} {
		d, err := Parse(c.from)
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Shift(c.years, c.months, c.days).String(); got != c.want {
			t.Errorf("%s shifted by %d, %d, %d: %q, want %q", c.from, c.years, c.months, c.days, got, c.want)
		}
	}
}

func TestCoarsen(t *testing.T) {
	for _, c := range []struct {
		from string
		to   Precision
		want string
	}{
		{"1992-08-24", MonthPrecision, "1992-08"}, {"1992-08-24", YearPrecision, "1992"}, {"1992-08-24", DecadePrecision, "199X"},
		{"1992-08-24", CenturyPrecision, "19XX"}, {"1992", MonthPrecision, "1992"}, {"-0220", CenturyPrecision, "-02XX"},
		{"1992-05-13/1992-05-15", MonthPrecision, "1992-05"}, {"1992-05-30/1993-06-02", YearPrecision, "1992/1993"}, {"1940-24", YearPrecision, "1940"},
		{"1992-09 early", YearPrecision, "1992"}, {"1992-09~", YearPrecision, "1992~"}, {"XXXX-08-24", MonthPrecision, "XXXX-08"}, {"XXXX-08-24", YearPrecision, "XXXX-08-24"},
	} {
		d, err := Parse(c.from)
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Coarsen(c.to).String(); got != c.want {
			t.Errorf("%s to the %s: %q, want %q", c.from, c.to, got, c.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, c := range written {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := Parse(s)
		if err != nil {
			return
		}
		if d.String() != s {
			t.Fatalf("Parse(%q).String() = %q", s, d)
		}
		if d.HasYear() && d.First() > d.Last() {
			t.Fatalf("%q ends before it begins", s)
		}
		pure, err := Parse(d.EDTF())
		if err != nil || pure.First() != d.First() || pure.Last() != d.Last() {
			t.Fatalf("EDTF of %q is %q: %v", s, d.EDTF(), err)
		}
		for p := DayPrecision; p <= CenturyPrecision; p++ {
			if d.HasYear() && d.Precision() != SeasonPrecision && !d.Coarsen(p).Contains(d) {
				t.Fatalf("%q coarsened to the %s is %q", s, p, d.Coarsen(p))
			}
		}
		d.Format(language.Simplified)
		d.Format(language.English)
		d.Shift(1, 1, 1)
	})
}
