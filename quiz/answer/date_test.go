package answer

import (
	"testing"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

// when is a card that asks for a date, in EDTF.
func when(t *testing.T, edtf, question string, context ...string) deck.Card {
	t.Helper()
	date, err := chrono.Parse(edtf)
	if err != nil {
		t.Fatal(err)
	}
	lang := language.Simplified
	if !isHan(question) {
		lang = language.English
	}
	return deck.Card{Kind: deck.WhenKind, Language: lang, Question: question, Context: context, Answer: date.Format(lang), Date: date}
}

func TestDays(t *testing.T) {
	checkRows(t, when(t, "1992-08-24", "中韩两国何时建交？"), []typedRow{
		{"1992年8月24日", Right}, {"1992-8-24", Right}, {"1992.8.24", Right}, {"1992/8/24", Right}, {"1992-08-24", Right}, {"一九九二年八月二十四日", Right},
		{"１９９２年８月２４日", Right}, {"24 Aug 1992", Right}, {"24 August 1992", Right}, {"August 24, 1992", Right}, {"Aug. 24, 1992", Right}, {"24.8.1992", Right},
		{"24/8/1992", Right}, {"8/24/1992", Right}, {"19920824", Right}, {"公元1992年8月24日", Right}, {"民国81年8月24日", Right}, {"平成4年8月24日", Right},
		{"1992年8月24号", Right}, {"1992年8月24日上午", Right}, {"1992年8月24日，星期一", Right}, {"1992 Aug 24", Right}, {"8月24", Partly}, {"1992年8月24", Right}, {"于1992年8月24日。", Right},
		{"1992年8月", Partly}, {"1992-08", Partly}, {"Aug 1992", Partly}, {"August 1992", Partly}, {"1992", Partly}, {"1992年", Partly}, {"一九九二年", Partly},
		{"8月24日", Partly}, {"八月二十四日", Partly}, {"24 August", Partly}, {"Aug 24", Partly}, {"8月", Partly}, {"1992年夏", Partly}, {"1992年8月下旬", Partly},
		{"1992年8月23日", Wrong}, {"1992年8月25日", Wrong}, {"1992-7-24", Wrong}, {"1992-9", Wrong}, {"1991", Wrong}, {"1993", Wrong}, {"1991年8月24日", Wrong}, {"1892", Wrong},
		{"1992年8月4日", Wrong}, {"1992年8月2日", Wrong}, {"8月25日", Wrong}, {"9月24日", Wrong}, {"24 July", Wrong}, {"1992年8月上旬", Wrong}, {"1992年春", Wrong},
		{"20世纪", Wrong}, {"1990年代", Wrong}, {"90年代", Wrong}, {"1992-1993", Wrong}, {"1990年至1995年", Wrong}, {"92年8月24日", Wrong}, {"92", Wrong}, {"24 Aug 92", Wrong},
		{"公元前1992年", Wrong}, {"-1992", Wrong}, {"1992 BC", Wrong}, {"8月", Partly}, {"24", Wrong}, {"1992年13月24日", Wrong}, {"1992-8-32", Wrong}, {"abc", Wrong}, {"", Wrong},
		{"1992?", Partly}, {"昭和10年", Wrong}, {"199", Wrong}, {"19922", Wrong}, {"两千年", Wrong},
	})
}

func TestTwoDigitYearsAndWhatIsTold(t *testing.T) {
	checkRows(t, when(t, "1992-08-24", "1988年奥运会之后，中韩两国何时建交？"), []typedRow{
		{"92年8月24日", Right}, {"92-8-24", Right}, {"92.8.24", Right}, {"24 Aug 92", Right}, {"8/24/92", Right}, {"24/8/92", Right}, {"九二年八月二十四日", Right}, {"'92-8-24", Right},
		{"92年8月", Partly}, {"92年", Partly}, {"92", Partly}, {"Aug 92", Partly}, {"Aug '92", Partly}, {"九二年", Partly},
		{"91年8月24日", Wrong}, {"92年7月", Wrong}, {"91", Wrong}, {"Aug '91", Wrong},
	})
	checkRows(t, when(t, "1992-08-24", "1992年中韩两国在哪一天建交？"), []typedRow{
		{"8月24日", Right}, {"八月二十四日", Right}, {"24 August", Right}, {"1992年8月24日", Right}, {"92年8月24日", Right},
		{"24日", Wrong}, {"8月", Partly}, {"1992年8月", Partly}, {"1992", Wrong}, {"1992年", Wrong}, {"8月23日", Wrong}, {"92", Wrong},
	})
	checkRows(t, when(t, "1992-08-24", "中韩两国在哪一天建交？", "1992年中韩建交"), []typedRow{{"8月24日", Right}, {"1992", Partly}, {"92年8月", Partly}, {"9月24日", Wrong}})
	checkRows(t, when(t, "1992-08-24", "1992年8月的哪一天，中韩两国建交？"), []typedRow{{"24日", Right}, {"24号", Right}, {"8月24日", Right}, {"23日", Wrong}, {"8月", Wrong}, {"1992年8月", Wrong}})
	modern := when(t, "1992-08-24", "中韩两国何时建交？")
	modern.Choices = []string{"1991年8月24日", "1992年8月23日", "1988年"}
	checkRows(t, modern, []typedRow{{"92年8月24日", Right}, {"92年", Partly}, {"91年8月24日", Wrong}, {"88年", Wrong}})
	modern.Choices[2] = "1888年"
	checkRows(t, modern, []typedRow{{"92年8月24日", Wrong}})
	checkRows(t, when(t, "1863-07-04", "In the 19th century, when did Vicksburg surrender?"), []typedRow{
		{"July 4, 1863", Right}, {"4 July 63", Right}, {"July 63", Partly}, {"'63", Partly}, {"July 4", Partly}, {"1863", Partly}, {"July 4, 1862", Wrong}, {"4 July 64", Wrong}, {"June 63", Wrong},
	})
}

func TestYears(t *testing.T) {
	checkRows(t, when(t, "0755", "安史之乱哪一年爆发？"), []typedRow{
		{"755", Right}, {"755年", Right}, {"七五五年", Right}, {"AD 755", Right}, {"755 AD", Right}, {"755 CE", Right}, {"公元755年", Right}, {"天宝十四载", Right}, {"天寶十四載", Right},
		{"755年12月16日", Right}, {"8世纪", Partly}, {"8th century", Partly}, {"755 A.D.", Right},
		{"756", Wrong}, {"754年", Wrong}, {"75", Wrong}, {"7555", Wrong}, {"755 BC", Wrong}, {"前755", Wrong}, {"公元前755年", Wrong}, {"天宝十五载", Wrong}, {"7世纪", Wrong},
		{"755-763", Wrong}, {"1755", Wrong}, {"55", Wrong},
	})
	checkRows(t, when(t, "-0220", "秦始皇哪一年统一六国？"), []typedRow{
		{"前221", Right}, {"前221年", Right}, {"公元前221年", Right}, {"西元前221年", Right}, {"221 BC", Right}, {"221BC", Right}, {"221 BCE", Right}, {"221 B.C.", Right}, {"-221", Right},
		{"−221", Right}, {"公元前二二一年", Right}, {"前二二一", Right}, {"秦始皇二十六年", Right}, {"公元前3世纪", Partly}, {"221", Partly}, {"221年", Partly},
		{"前220", Wrong}, {"220 BC", Wrong}, {"222", Wrong}, {"-222", Wrong}, {"公元221年", Wrong}, {"AD 221", Wrong}, {"公元前2世纪", Wrong}, {"前21", Wrong}, {"-0220", Wrong}, {"221 AD", Wrong},
	})
	checkRows(t, when(t, "-0220", "公元前哪一年秦统一六国？"), []typedRow{{"221", Right}, {"221年", Right}, {"220", Wrong}, {"AD 221", Wrong}})
	checkRows(t, when(t, "-0043-03-15", "When was Caesar killed?"), []typedRow{
		{"15 March 44 BC", Right}, {"March 15, 44 BC", Right}, {"44 BC", Partly}, {"March 44 BC", Partly}, {"44", Partly}, {"15 March 44", Partly}, {"15 March", Partly},
		{"45 BC", Wrong}, {"14 March 44 BC", Wrong}, {"15 March 43 BC", Wrong}, {"AD 44", Wrong}, {"15 May", Wrong},
	})
	checkRows(t, when(t, "0079-08-24", "When did Vesuvius bury Pompeii?"), []typedRow{{"79", Partly}, {"AD 79", Partly}, {"24 August 79", Right}, {"24 August AD 79", Right}, {"80", Wrong}, {"79 BC", Wrong}, {"1979", Wrong}})
	checkRows(t, when(t, "1935", "哪一年？"), []typedRow{{"昭和10年", Right}, {"昭和十年", Right}, {"民国二十四年", Right}, {"昭和9年", Wrong}, {"昭和", Wrong}, {"10年", Wrong}, {"1935", Right}, {"1930年代", Partly}})
	checkRows(t, when(t, "1200~", "约在何时？"), []typedRow{{"1200", Right}, {"约1200年", Right}, {"c. 1200", Right}, {"1201", Wrong}, {"1210", Wrong}})
}

func TestEras(t *testing.T) {
	checkRows(t, when(t, "1898-09-21", "戊戌政变发生在何时？"), []typedRow{
		{"光绪二十四年", Partly}, {"光緒二十四年", Partly}, {"光绪24年", Partly}, {"光绪二十四年八月初六", Right}, {"光绪二十四年（1898年）", Partly}, {"1898年9月21日（光绪二十四年）", Right}, {"光绪二十四年（1897年）", Wrong}, {"1898年9月21日（光绪二十五年）", Wrong}, {"1898", Partly}, {"1898年9月21日", Right},
		{"光绪二十五年", Wrong}, {"光绪二十四年八月初七", Wrong}, {"同治二十四年", Wrong}, {"光绪", Wrong}, {"1898年8月6日", Wrong},
	})
	for edtf, typed := range map[string]string{
		"-0139": "建元元年", "0343": "建元元年", "0479": "建元元年", "0365": "建元元年", "0786": "贞元二年", "1154": "贞元二年", "1616": "元和二年", "0807": "元和二年", "0084": "元和元年",
		"0627": "唐贞观元年", "1898": "清光绪廿四年", "1735": "雍正13年", "0479-05": "南齐建元元年",
	} {
		want := Right
		if len(edtf) > 5 {
			want = Partly
		}
		checkRows(t, when(t, edtf, "何时？"), []typedRow{{typed, want}})
	}
	checkRows(t, when(t, "0344", "何时？"), []typedRow{{"建元元年", Wrong}, {"建元二年", Right}, {"东晋建元二年", Right}, {"西汉建元二年", Wrong}, {"元年", Wrong}, {"建元", Wrong}})
	// The lunar year of 1911 ends in February 1912.
	checkRows(t, when(t, "1912-02-12", "清帝何时退位？"), []typedRow{
		{"宣统三年", Partly}, {"宣统三年十二月廿五", Right}, {"1912", Partly}, {"民国元年", Partly}, {"1911", Wrong}, {"宣统二年", Wrong}, {"宣统四年", Wrong}, {"1911年12月25日", Wrong},
	})
}

func TestPeriods(t *testing.T) {
	checkRows(t, when(t, "1992-05-13/1992-05-15", "会谈何时举行？"), []typedRow{
		{"1992年5月13日至15日", Right}, {"1992年5月13-15日", Right}, {"1992年5月13日", Partly}, {"1992年5月15日", Partly}, {"1992年5月", Partly}, {"1992", Partly},
		{"1992年5月14日", Wrong}, {"1992年5月12日至15日", Wrong}, {"1992年6月", Wrong}, {"1991", Wrong}, {"1992年5月13-16日", Wrong},
	})
	checkRows(t, when(t, "1950-06-25/1953-07-27", "When was the Korean War fought?"), []typedRow{
		{"1950-1953", Partly}, {"1950–1953", Partly}, {"from 1950 to 1953", Partly}, {"1950", Partly}, {"1953", Partly}, {"June 1950", Partly},
		{"1951", Wrong}, {"1950-1952", Wrong}, {"1949-1953", Wrong}, {"1950s", Wrong}, {"1952", Wrong}, {"20th century", Wrong},
	})
	checkRows(t, when(t, "1861/1865", "When was the Civil War fought?"), []typedRow{
		{"1861-1865", Right}, {"1861–65", Right}, {"from 1861 to 1865", Right}, {"1861 to 1865", Right}, {"1861", Partly}, {"1865", Partly}, {"1863", Wrong}, {"1861-1864", Wrong}, {"1860-1865", Wrong},
	})
	checkRows(t, when(t, "197X", "哪个年代？"), []typedRow{
		{"1970年代", Right}, {"20世纪70年代", Right}, {"二十世纪七十年代", Right}, {"1970s", Right}, {"70年代", Right}, {"七十年代", Right}, {"1975", Nearly}, {"80年代", Wrong}, {"1970-1985", Wrong}, {"1985", Wrong},
		{"the 1970s", Right}, {"from 1970 to 1979", Right}, {"20世纪", Partly}, {"19世纪", Wrong},
	})
	checkRows(t, when(t, "197X", "二十世纪的哪个年代？"), []typedRow{{"20世纪", Wrong}, {"70年代", Right}})
	checkRows(t, when(t, "187X", "哪个年代？"), []typedRow{{"70年代", Wrong}, {"1870年代", Right}})
	checkRows(t, when(t, "1616", "元和二年是哪一年？"), []typedRow{{"元和2年（1616年）", Right}, {"1616", Right}, {"1617", Wrong}})
	early := when(t, "1992-09", "何时？")
	early.Date = early.Date.In(chrono.Early)
	checkRows(t, early, []typedRow{{"1992年9月", Right}, {"1992年9月初", Right}, {"1992年9月上旬", Right}, {"1992年9月5日", Nearly}, {"1992年9月27日", Wrong}, {"1992年9月底", Wrong}, {"1992年10月", Wrong}, {"1992", Partly}})
	checkRows(t, when(t, "1995/..", "从何时起？"), []typedRow{{"1995", Right}, {"1995年起", Right}, {"1995年以后", Right}, {"1996", Wrong}, {"1995年以前", Wrong}})
	checkRows(t, when(t, "1988-22", "In which season?"), []typedRow{{"summer 1988", Right}, {"1988", Partly}, {"spring 1988", Wrong}, {"July 1988", Nearly}, {"1989", Wrong}})
}

func TestOtherAcceptedDates(t *testing.T) {
	card := when(t, "1992-08-24", "何时？")
	card.Accept = []string{"同日", "次日", "该日", "24日", "同年8月", "8月末", "8月24日", "1992-08-25", "1992"}
	checkRows(t, card, []typedRow{
		{"1992-08-24", Right}, {"1992-08-25", Right}, // a deck may hold two dates that sources give
		{"8月24日", Partly}, {"1992", Partly}, {"1992-08-26", Wrong}, {"8月末", Partly},
		{"同日", Wrong}, {"次日", Wrong}, {"该日", Wrong}, {"該日", Wrong}, {"24日", Wrong}, {"同年8月", Wrong}, // the source's words, which tell no date by themselves
	})
	year := when(t, "1973", "哪一年？")
	year.Accept = []string{"1973年6月23日"}
	checkRows(t, year, []typedRow{{"1973", Right}, {"1973年6月", Right}, {"1973年6月23日", Right}, {"1973年3月", Nearly}, {"1973年6月22日", Nearly}, {"1974年6月23日", Wrong}})
	if got := Check(year, "1973年3月"); got.Reason != Unsure || len(got.Parts) != 1 || got.Parts[0] != Month {
		t.Errorf("another month than the card knows: %s %v, want unsure [month]", got.Reason, got.Parts)
	}
	own := deck.Card{Kind: deck.CustomKind, Language: language.Simplified, Question: "何时？", Answer: "1911年10月10日", Accept: []string{"双十节"}}
	checkRows(t, own, []typedRow{{"双十节", Right}, {"雙十節", Right}, {"清明节", Wrong}})
	decade := when(t, "189X", "哪个年代？")
	decade.Accept = []string{"九十年代", "90年代"}
	checkRows(t, decade, []typedRow{{"1990年代", Wrong}, {"1890年代", Right}, {"1991", Wrong}})
	era := when(t, "0343", "哪一年？")
	era.Accept = []string{"建元元年"}
	checkRows(t, era, []typedRow{{"343", Right}, {"前140年", Wrong}, {"344", Wrong}})
	checkRows(t, deck.Card{Kind: deck.CustomKind, Language: language.Simplified, Question: "南京条约何时签订？", Answer: "1842年8月29日"}, []typedRow{
		{"1842-8-29", Right}, {"1842", Partly}, {"1843", Wrong},
	})
}

func TestReasons(t *testing.T) {
	card := when(t, "1992-08-24", "何时？")
	for typed, want := range map[string]struct {
		reason Reason
		parts  []Part
	}{
		"1992":       {Coarse, []Part{Month, Day}},
		"1992-08":    {Coarse, []Part{Day}},
		"8月24日":      {Coarse, []Part{Year}},
		"1991-08-24": {Different, []Part{Year}},
		"1992-07-24": {Different, []Part{Month}},
		"1992-08-23": {Different, []Part{Day}},
		"92-8-24":    {ShortYear, nil},
		"banana":     {Unreadable, nil},
		"":           {Empty, nil},
	} {
		got := Check(card, typed)
		if got.Reason != want.reason || len(got.Parts) != len(want.parts) {
			t.Errorf("typed %q: %s %v, want %s %v", typed, got.Reason, got.Parts, want.reason, want.parts)
			continue
		}
		for i := range want.parts {
			if got.Parts[i] != want.parts[i] {
				t.Errorf("typed %q: %v, want %v", typed, got.Parts, want.parts)
			}
		}
	}
}
