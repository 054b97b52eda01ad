package plot

import (
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"annals/cmd/annals/internal/terminal"
	"annals/quiz/fsrs"
)

func TestSparkline(t *testing.T) {
	for _, test := range []struct {
		values        []float64
		blocks, ascii string
	}{
		{nil, "", ""},
		{[]float64{0, 0}, "..", ".."},
		{[]float64{0, 1, 4, 8}, ".▁▄█", ".:+#"},
		{[]float64{0.001, 100, 12.6}, "▁█▂", ":#-"},
		{[]float64{3}, "█", "#"},
		{[]float64{math.NaN(), -1, 1}, "..█", "..#"},
	} {
		if got := Blocks().Sparkline(test.values); got != test.blocks {
			t.Errorf("%v: %q, want %q", test.values, got, test.blocks)
		}
		if got := ASCII().Sparkline(test.values); got != test.ascii {
			t.Errorf("%v: %q, want %q", test.values, got, test.ascii)
		}
	}
}

func TestBar(t *testing.T) {
	for _, test := range []struct {
		share         float64
		blocks, ascii string
	}{
		{0, "·····", "....."}, {0.001, "▌····", "#...."}, {0.5, "██▌··", "###.."}, {0.999, "████▌", "####."}, {1, "█████", "#####"},
		{7, "█████", "#####"}, {-1, "·····", "....."},
	} {
		if got := Blocks().Bar(test.share, 5); got != test.blocks {
			t.Errorf("%v: %q, want %q", test.share, got, test.blocks)
		}
		if got := ASCII().Bar(test.share, 5); got != test.ascii {
			t.Errorf("%v: %q, want %q", test.share, got, test.ascii)
		}
	}
}

// november is a calendar up to Wednesday 25 November 2026 with 8, 4, 2 and 1 answers on its last days.
func november(t *testing.T, weekdays, months string) Calendar {
	t.Helper()
	today, err := fsrs.ParseDay("2026-11-25")
	if err != nil {
		t.Fatal(err)
	}
	return Calendar{
		Today: today, Weekdays: strings.Fields(weekdays), Months: strings.Fields(months),
		Value: func(d fsrs.Day) int { return map[fsrs.Day]int{today: 8, today - 1: 4, today - 2: 2, today - 7: 1}[d] },
	}
}

const (
	englishDays   = "Mon Tue Wed Thu Fri Sat Sun"
	englishMonths = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
	chineseDays   = "一 二 三 四 五 六 日"
	chineseMonths = "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"
)

func TestCalendarInThreeWidths(t *testing.T) {
	for _, test := range []struct {
		columns, weeks int
		want           string
	}{
		{12, 4, `
    Nov
Mon ...-
Tue ...+
Wed ..-#
Thu ...
Fri ...
Sat ...
Sun ...`},
		{24, 10, `
      Oct Nov
Mon .........-
Tue .........+
Wed ........-#
Thu .........
Fri .........
Sat .........
Sun .........`},
		{80, 20, `
       Aug  Sep Oct Nov
Mon ...................-
Tue ...................+
Wed ..................-#
Thu ...................
Fri ...................
Sat ...................
Sun ...................`},
	} {
		c := november(t, englishDays, englishMonths)
		weeks := c.Weeks(Blocks(), test.columns, 20)
		if weeks != test.weeks {
			t.Errorf("%d columns: %d weeks, want %d", test.columns, weeks, test.weeks)
		}
		if got := "\n" + strings.Join(c.Lines(ASCII(), weeks), "\n"); got != test.want {
			t.Errorf("%d columns:%s\nwant%s", test.columns, got, test.want)
		}
	}
}

func TestCalendarInChinese(t *testing.T) {
	want := []string{"     10月11月", "一 ·········░", "二 ·········▒", "三 ········░█", "四 ·········", "五 ·········", "六 ·········", "日 ·········"}
	if got := november(t, chineseDays, chineseMonths).Lines(Blocks(), 10); !slices.Equal(got, want) {
		t.Errorf("%s\nwant %s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// The name of a month stands exactly above the first week that begins in it, whatever the day.
func TestCalendarNamesMonthsWhereTheyBegin(t *testing.T) {
	c := november(t, chineseDays, chineseMonths)
	for range 400 {
		c.Today++
		names := []rune(strings.ReplaceAll(c.Lines(Blocks(), 20)[0], "月", "月\x00")) // a column for each element
		monday := c.Today - (fsrs.Day(c.Today.Weekday())+6)%7
		for week := 1; week < 20; week++ {
			day := monday - fsrs.Day(7*(19-week))
			if at := time.Unix(int64(day)*24*60*60, 0).UTC(); at.Day() <= 7 {
				if column := c.left() + week; column >= len(names) || !strings.HasPrefix(string(names[column:]), c.Months[at.Month()-1]) {
					t.Fatalf("%s: %q does not name %s in column %d", c.Today, string(names), at.Month(), column)
				}
			}
		}
	}
}

func TestTableInThreeWidths(t *testing.T) {
	table := Table{Header: []string{"卡组", "seen", "known", "likely"}, Rows: [][]string{
		{"1992年中韩建交的经过与影响", "48/168", "40", "75% to 98%"}, {"Suez", "1/9", "-", "-"},
	}}
	for columns, want := range map[int]string{
		60: `
卡组                          seen  known      likely
1992年中韩建交的经过与影响  48/168     40  75% to 98%
Suez                           1/9      -           -`,
		40: `
卡组                         seen  known
1992年中韩建交的经过与..   48/168     40
Suez                          1/9      -`,
		30: `
卡组                      seen
1992年中韩建交的经过..  48/168
Suez                       1/9`,
	} {
		lines := table.Lines(columns)
		if got := "\n" + strings.Join(lines, "\n"); got != want {
			t.Errorf("%d columns:%s\nwant%s", columns, got, want)
		}
		for _, line := range lines {
			if terminal.Width(line) > columns {
				t.Errorf("%q is wider than %d", line, columns)
			}
		}
	}
}
