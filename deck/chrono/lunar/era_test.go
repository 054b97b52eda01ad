package lunar_test

import (
	"strings"
	"testing"

	"annals/deck/chrono/lunar"
)

func TestMatchEra(t *testing.T) {
	for _, x := range []struct{ text, name, rest string }{
		{"康熙三十五年", "康熙", "三十五年"},
		{"萬曆十五年", "万历", "十五年"},
		{"万曆十五年", "万历", "十五年"},
		{"天寶十四載", "天宝", "十四載"},
		{"慶応4年", "庆应", "4年"},
		{"昭和20年", "昭和", "20年"},
		{"民國38年", "民国", "38年"},
		{"民国前1年", "民国前", "1年"},
		{"太平天國三年", "太平天国", "三年"},
		{"太平興國二年", "太平兴国", "二年"},
		{"太平洋", "太平", "洋"},
		{"建武中元二年", "建武中元", "二年"},
		{"天授禮法延祚元年", "天授礼法延祚", "元年"},
		{"天冊萬歲元年", "天册万岁", "元年"},
		{"今天", "", "今天"},
		{"清朝", "", "清朝"},
		{"康", "", "康"},
		{"", "", ""},
		{"\xe5\xba\xb7\xe7\x86", "", "\xe5\xba\xb7\xe7\x86"},
		{"Kangxi", "", "Kangxi"},
		{"１９９２年", "", "１９９２年"},
	} {
		name, n := lunar.MatchEra(x.text)
		if name != x.name || x.text[n:] != x.rest {
			t.Errorf("%q begins with %q of %d bytes, want %q", x.text, name, n, x.name)
		}
	}
}

func TestYearsOfEras(t *testing.T) {
	for _, x := range []struct {
		era, state string // state "" takes the best known
		n, want    int
		ok         bool
	}{
		{"康熙", "", 35, 1696, true},
		{"雍正", "", 13, 1735, true},
		{"雍正", "", 14, 0, false},
		{"雍正", "", 23, 0, false},
		{"雍正", "", 0, 0, false},
		{"光緒", "", 24, 1898, true},
		{"宣統", "", 3, 1911, true},
		{"宣統", "", 4, 0, false},
		{"天寶", "唐", 14, 755, true},
		{"武德", "", 9, 626, true},
		{"建元", "", 1, -139, true},
		{"建元", "东晋", 2, 344, true},
		{"建元", "前秦", 19, 383, true},
		{"太初", "", 1, -103, true},
		{"元始", "", 5, 5, true},
		{"建武", "", 1, 25, true},
		{"建安", "", 13, 208, true},
		{"至元", "", 16, 1279, true},
		{"天授", "", 1, 690, true},
		{"乾德", "前蜀", 6, 924, true},
		{"民國", "", 38, 1949, true},
		{"中華民國", "", 1, 1912, true},
		{"民國前", "", 1, 1911, true},
		{"民國前", "", 17, 1895, true},
		{"昭和", "", 20, 1945, true},
		{"昭和", "", 64, 1989, true},
		{"昭和", "", 65, 0, false},
		{"令和", "", 7, 2025, true},
		{"明治", "", 1, 1868, true},
		{"慶應", "", 3, 1867, true},
		{"大化", "", 1, 645, true},
		{"皇紀", "", 2600, 1940, true},
		{"檀紀", "", 4281, 1948, true},
		{"主體", "", 1, 1912, true},
		{"光武", "", 1, 1897, true},
		{"嗣德", "", 36, 1883, true},
		{"保大", "越南", 20, 1945, true},
		{"康德", "", 12, 1945, true},
		{"永曆", "", 16, 1662, true},
		{"正統", "", 14, 1449, true},
	} {
		eras := lunar.Eras(x.era)
		for len(eras) > 0 && x.state != "" && !eras[0].Of(x.state) {
			eras = eras[1:]
		}
		if len(eras) == 0 {
			t.Errorf("no era %s of %s", x.era, x.state)
			continue
		}
		if got, ok := eras[0].Year(x.n); ok != x.ok || ok && got != x.want {
			t.Errorf("year %d of %s is %d %t, want %d %t", x.n, x.era, got, ok, x.want, x.ok)
		}
	}
}

func TestYearsOfReigns(t *testing.T) {
	for _, x := range []struct {
		text    string
		n, want int
		ok      bool
	}{
		{"秦始皇", 26, -220, true},
		{"秦始皇", 38, 0, false},
		{"秦王政", 1, -245, true},
		{"鲁隐公", 1, -721, true},
		{"魯哀公", 14, -480, true},
		{"周赧王", 59, -255, true},
		{"周平王", 49, -721, true},
		{"秦孝公", 6, -355, true},
		{"漢高祖", 1, -205, true},
		{"汉文帝", 1, -178, true},
		{"漢文帝後元", 7, -156, true},
		{"汉景帝前元", 3, -153, true},
		{"趙武靈王", 19, -306, true},
		{"推古天皇", 12, 604, true},
		{"朝鮮宣祖", 25, 1592, true},
		{"康熙帝", 35, 0, false}, // his years are counted by the era
	} {
		reigns := lunar.Reigns(x.text)
		if len(reigns) != 1 {
			t.Errorf("%s has %d reigns, want 1", x.text, len(reigns))
			continue
		}
		if got, ok := reigns[0].Year(x.n); ok != x.ok || ok && got != x.want {
			t.Errorf("year %d of %s is %d %t, want %d %t", x.n, x.text, got, ok, x.want, x.ok)
		}
	}
}

func TestErasOfADynastyJoin(t *testing.T) {
	// The dynasties whose eras leave no year out. No era begins later than in the year after the one before it ends.
	for _, d := range []struct {
		state       string
		first, last int
	}{
		{"西汉", -139, 8}, {"东汉", 25, 220}, {"西晋", 265, 317}, {"东晋", 317, 420}, {"刘宋", 420, 479}, {"南齐", 479, 502}, {"梁", 502, 557}, {"陈", 557, 589},
		{"北魏", 386, 534}, {"隋", 581, 618}, {"唐", 618, 690}, {"武周", 690, 704}, {"北宋", 960, 1127}, {"南宋", 1127, 1279}, {"辽", 916, 1125}, {"金", 1115, 1234},
		{"元", 1260, 1370}, {"明", 1368, 1644}, {"清", 1636, 1911}, {"日本", 701, 1392}, {"日本", 1394, 2019},
	} {
		covered := map[int]bool{}
		for _, e := range lunar.AllEras() {
			last := e.Last
			if e.Open {
				last = d.last
			}
			if e.State == d.state && !e.Backward && e.First > -600 {
				for y := e.First; y <= last; y++ {
					covered[y] = true
				}
			}
		}
		for y := d.first; y <= d.last; y++ {
			if !covered[y] {
				t.Errorf("no era of %s has the year %d", d.state, y)
			}
		}
		if covered[d.first-1] && d.state != "日本" {
			t.Errorf("%s has eras before %d", d.state, d.first)
		}
	}
}

func TestErasAreWellFormed(t *testing.T) {
	all := lunar.AllEras()
	if len(all) < 900 {
		t.Fatalf("%d eras, want 900 at least", len(all))
	}
	for _, e := range all {
		if name, n := lunar.MatchEra(e.Traditional); name != e.Name || n != len(e.Traditional) {
			t.Errorf("%s (%s) is matched as %q", e.Traditional, e.Name, name)
		}
		if !e.Of(e.State) {
			t.Errorf("%s isn't of %s", e.Name, e.State)
		}
		if e.Start > 0 && e.End > 0 && e.Start > e.End {
			t.Errorf("%s of %s runs from %d to %d", e.Name, e.State, e.Start, e.End)
		}
		if last, ok := e.Year(e.Last - e.First + 1); !e.Open && !e.Backward && (last != e.Last || !ok) {
			t.Errorf("%s of %s: last year %d %t, want %d", e.Name, e.State, last, ok, e.Last)
		}
	}
}

func TestEraBeginsOnTheDayItWasProclaimed(t *testing.T) {
	for name, want := range map[string][3]int{
		"大化": {645, 7, 17}, "明治": {1868, 10, 23}, "大正": {1912, 7, 30}, "昭和": {1926, 12, 25}, "平成": {1989, 1, 8}, "令和": {2019, 5, 1}, "民国": {1912, 1, 1},
		"康熙": {1662, 2, 18}, "光绪": {1875, 2, 6}, "贞观": {627, 1, 23}, "康德": {1934, 3, 1},
	} {
		if e := lunar.Eras(name)[0]; e.Start != civil(want) {
			t.Errorf("%s of %s begins on %d, want %d", name, e.State, e.Start, civil(want))
		}
	}
}

func TestMonthsOfAnEra(t *testing.T) {
	for _, x := range []struct {
		era, state string
		year       int
		want       lunar.Calendar
	}{
		{"明治", "日本", 1872, lunar.Japan}, {"明治", "日本", 1873, lunar.Civil}, {"光緒", "清", 1898, lunar.China}, {"民國", "中華民國", 1919, lunar.Civil},
		{"至元", "元", 1279, lunar.Rival}, {"至元", "元", 1282, lunar.China}, {"大定", "金", 1170, lunar.Rival}, {"明命", "越南", 1830, lunar.None},
	} {
		for _, e := range lunar.Eras(x.era) {
			if e.Of(x.state) && e.First <= x.year && (x.year <= e.Last || e.Open) && e.Months(x.year) != x.want {
				t.Errorf("months of %s %d are of calendar %d, want %d", x.era, x.year, e.Months(x.year), x.want)
			}
		}
	}
}

func TestMonthsOfAReign(t *testing.T) {
	for name, want := range map[string]lunar.Calendar{"漢高祖": lunar.China, "推古天皇": lunar.Japan, "朝鮮世宗": lunar.Rival} {
		if got := lunar.Reigns(name)[0].Months(); got != want {
			t.Errorf("months of %s are of calendar %d, want %d", name, got, want)
		}
	}
}

func TestNamesThatAreWordsAreMarked(t *testing.T) {
	for name, want := range map[string]bool{
		"永久": true, "長久": true, "和平": true, "太平": true, "大業": true, "維新": true, "天命": true, "紹興": true, "承保": true, "長安": true, "大同": true,
		"康熙": false, "光緒": false, "貞觀": false, "萬曆": false, "民國": false, "令和": false,
	} {
		if got := lunar.Eras(name)[0].Common; got != want {
			t.Errorf("%s is marked as a word: %t, want %t", name, got, want)
		}
	}
}

func TestStateNames(t *testing.T) {
	e := lunar.Eras("建安")[0]
	for name, want := range map[string]bool{"汉": true, "漢": true, "汉朝": true, "東漢": true, "后汉": true, "後漢": true, "唐": false, "": false, "\xff": false} {
		if got := e.Of(name); got != want {
			t.Errorf("%s is of %q: %t, want %t", e.Name, name, got, want)
		}
	}
}

func FuzzMatch(f *testing.F) {
	for _, s := range []string{"康熙三十五年", "天授禮法延祚", "漢文帝後元二年", "\xe5\xba", "太平", "民國前一年"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if name, n := lunar.MatchEra(s); n > 0 {
			eras := lunar.Eras(s[:n])
			if len(eras) == 0 || eras[0].Name != name || n != len(name) {
				t.Errorf("%q: era %q of %d bytes has %d entries", s, name, n, len(eras))
			}
		} else if strings.HasPrefix(s, "康熙") || strings.HasPrefix(s, "萬曆") {
			t.Errorf("%q: no era", s)
		}
		lunar.Eras(s)
		lunar.Reigns(s)
	})
}

func BenchmarkMatchEra(b *testing.B) {
	for _, s := range []string{"康熙三十五年正月", "天授禮法延祚二年", "天下大勢分久必合", "今天天气不错", "The Kangxi era"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				lunar.MatchEra(s)
			}
		})
	}
}
