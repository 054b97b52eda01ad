package answer

import (
	"testing"

	"annals/deck/chrono"
)

func TestNumbersWithAnySign(t *testing.T) {
	checkRows(t, when(t, "1992-08-24", "中韩两国何时建交？"), []typedRow{
		{"1992 8 24", Right}, {"1992 08 24", Right}, {"1992,8,24", Right}, {"1992，8，24", Right}, {"1992、8、24", Right}, {"1992·8·24", Right}, {"１９９２／８／２４", Right}, {"24 8 1992", Right},
		{"1992 / 8 / 24", Right}, {"1992 8", Partly}, {"8.24", Partly}, {"8,24", Partly}, {"8 24", Partly},
		{"1992 8 25", Wrong}, {"1992,7,24", Wrong}, {"1991 8 24", Wrong}, {"8 25", Wrong}, {"1992 24", Wrong}, {"1992 8 2 4", Wrong}, {"1992 8 241", Wrong},
		{"1992年8月24日下午3时", Right}, {"1992年8月24日上午9点半", Right}, {"1992年8月23日下午3时", Wrong}, {"24-Aug-1992", Right},
	})
	checkRows(t, when(t, "1991-11-13", "何时？"), []typedRow{
		{"11.13", Partly}, {"11-13", Partly}, {"11/13", Partly}, {"13.11", Partly}, {"11.12", Wrong}, {"12.13", Wrong}, {"1911年13月", Wrong},
	})
}

func TestNumeralsWithoutDay(t *testing.T) {
	checkRows(t, when(t, "1992-08-24", "何时？"), []typedRow{
		{"一九九二年八月廿四", Right}, {"平成四年八月二十四", Right}, {"1992年八月二十四", Right}, {"八月廿四", Partly}, {"八月二十四", Partly},
		{"一九九二年八月廿五", Wrong}, {"平成五年八月二十四", Wrong}, {"八月廿五", Wrong}, {"一九九二年七月二十六", Right}, // that lunar day
	})
	checkRows(t, when(t, "1991-11-13", "何时？"), []typedRow{{"1991年11月十三", Right}, {"十一月十三", Partly}, {"11月十三", Partly}, {"1991年11月十二", Wrong}, {"十二月十三", Wrong}})
	checkRows(t, when(t, "1919-02-26", "何时？"), []typedRow{{"二月二十六", Partly}, {"二月廿六", Partly}, {"二月二十五", Wrong}, {"三月二十六", Wrong}})
	checkRows(t, when(t, "1898-09-21", "何时？"), []typedRow{{"1898年九月二十一日", Right}, {"一八九八年九月廿一", Right}, {"光绪二十四年八月初六", Right}, {"1898年九月二十二日", Wrong}, {"光绪二十四年九月廿一", Wrong}})
}

func TestPeriodsAsTyped(t *testing.T) {
	checkRows(t, when(t, "1992-05-13/1992-05-15", "会谈何时举行？"), []typedRow{
		{"1992年5月13~15", Right}, {"1992年5月13～15日", Right}, {"1992年5月13至15", Right}, {"1992.5.13-15", Right}, {"1992.5.13-5.15", Right}, {"1992-05-13~1992-05-15", Right},
		{"5月13日至15日", Partly}, {"5月13-15日", Partly}, {"5月13~15", Partly}, {"5.13-5.15", Partly}, {"May 13-15", Partly}, {"13-15 May", Partly},
		{"5月13日至16日", Wrong}, {"5月12-15日", Wrong}, {"6月13日至15日", Wrong}, {"May 13-16", Wrong}, {"1992年5月13~16", Wrong}, {"1991年5月13~15", Wrong}, {"13-15日", Wrong},
	})
	checkRows(t, when(t, "1992-05-13/1992-05-15", "1992年的会谈何时举行？"), []typedRow{{"5月13日至15日", Right}, {"5月13日至16日", Wrong}})
	checkRows(t, when(t, "1992-05-13", "何时？"), []typedRow{{"5月13日至15日", Wrong}, {"5月中旬", Partly}, {"5月下旬", Wrong}, {"同年5月", Wrong}, {"当月13日", Wrong}})
	middle := when(t, "2004", "何时？")
	middle.Date = middle.Date.In(chrono.Mid)
	checkRows(t, middle, []typedRow{{"2004年年中", Right}, {"2004中", Right}, {"2004年中", Right}, {"mid-2004", Right}, {"2004年初", Wrong}, {"2004年年底", Wrong}, {"2005中", Wrong}})
	checkRows(t, when(t, "1939-11-30", "When?"), []typedRow{{"the end of November 1939", Partly}, {"late November 1939", Partly}, {"the beginning of November 1939", Wrong}, {"the end of November", Partly}})
	checkRows(t, when(t, "1995", "何时？"), []typedRow{{"从1995年", Right}, {"自1995年起", Right}, {"从1996年", Wrong}})
	checkRows(t, when(t, "2005", "何时？"), []typedRow{{"2005初", Right}, {"2005年年初", Right}, {"2004年年底", Wrong}, {"2006初", Wrong}})
}

func TestErasAsTyped(t *testing.T) {
	checkRows(t, when(t, "-0220", "何时？"), []typedRow{
		{"BC 221", Right}, {"BC221", Right}, {"bc 221", Right}, {"221 b.c.", Right}, {"221 before Christ", Right}, {"BCE 221", Right}, {"BC 220", Wrong}, {"BC 21", Wrong}, {"AD221", Wrong}, {"221 a.d.", Wrong},
	})
	checkRows(t, when(t, "0755", "何时？"), []typedRow{{"AD755", Right}, {"ad 755", Right}, {"755 a.d.", Right}, {"755 c.e.", Right}, {"BC755", Wrong}, {"AD756", Wrong}})
	checkRows(t, when(t, "0242-05-28", "When?"), []typedRow{{"28 May 242", Right}, {"May 28, 242", Right}, {"May 242", Partly}, {"28 May 243", Wrong}, {"June 242", Wrong}, {"28 May 242 BC", Wrong}})
	checkRows(t, when(t, "-0025-03", "When?"), []typedRow{{"March 26 BC", Right}, {"26 BC", Partly}, {"March 25 BC", Wrong}, {"May 26 BC", Wrong}, {"AD 26", Wrong}})
	checkRows(t, when(t, "-0062-08", "何时？"), []typedRow{{"前63年8月", Right}, {"公元前63年8月", Right}, {"前62年8月", Wrong}, {"前63年9月", Wrong}})
}

func TestShortYearsInEitherOrder(t *testing.T) {
	typed := []string{"23/7/52", "7/23/52", "July 23, '52", "July 23 '52", "July 23, 52", "23-Jul-52", "23 July 52"}
	for _, s := range typed {
		checkRows(t, when(t, "1952-07-23", "Who seized power in 1952, and when?"), []typedRow{{s, Right}})
		if got := Check(when(t, "1952-07-23", "When?"), s); got.Verdict != Wrong || got.Reason != ShortYear {
			t.Errorf("typed %q with no century told: %s (%s), want wrong (short-year)", s, got.Verdict, got.Reason)
		}
		checkRows(t, when(t, "1953-07-23", "In 1950, when?"), []typedRow{{s, Wrong}})
	}
}
