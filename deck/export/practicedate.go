package export

import (
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/chrono/lunar"
	"annals/deck/pattern"
)

// practiceDate is a date as the page compares it. Days are Julian Day Numbers.
type practiceDate struct {
	Precision int           `json:"p"` // as chrono.Precision counts
	Year      *int          `json:"y"` // astronomical, null for a day of no year
	Month     int           `json:"m"`
	Day       int           `json:"d"`
	Part      int           `json:"part"`
	Calendar  int           `json:"cal"`
	First     int           `json:"first"`
	Last      int           `json:"last"`
	From      *practiceDate `json:"from,omitempty"` // the ends of an interval
	To        *practiceDate `json:"to,omitempty"`
	Open      string        `json:"open,omitempty"`  // "before", "after"
	Unit      []int         `json:"unit,omitempty"`  // first and last day of what an open interval states
	Lunar     []int         `json:"lunar,omitempty"` // of a day: year, month, 1 if that is a leap month, day
}

func newPracticeDate(d chrono.Date) practiceDate {
	p := practiceDate{
		Precision: int(d.Precision()), Month: d.Month(), Day: d.DayOfMonth(), Part: int(d.Part()), Calendar: int(d.Calendar()), First: int(d.First()), Last: int(d.Last()),
	}
	if d.HasYear() {
		year := d.Year()
		p.Year = &year
	}
	first, last := d.Ends()
	switch {
	case d.OpenAfter():
		p.Open, p.Unit = "after", []int{int(first.First()), int(first.Last())}
	case d.OpenBefore():
		p.Open, p.Unit = "before", []int{int(last.First()), int(last.Last())}
	case d.IsRange():
		from, to := newPracticeDate(first), newPracticeDate(last)
		p.From, p.To = &from, &to
	case d.Precision() == chrono.DayPrecision && d.HasYear():
		if year, month, leap, day, ok := lunar.China.FromDay(int(d.First())); ok {
			p.Lunar = []int{year, month, 0, day}
			if leap {
				p.Lunar[2] = 1
			}
		}
	}
	return p
}

var markBC = pattern.New(`公元前|西元前|纪元前|紀元前|前\d|\bB\.?C\b`, nil)

// toldBy is what question and breadcrumb tell of dates.
func toldBy(c deck.Card) practiceTold {
	t := practiceTold{Question: datesIn(c, c.Question), BC: markBC.MatchString(strings.Join(append(slices.Clone(c.Context), c.Question), "\n"))}
	t.Choices = []practiceDate{}
	for _, choice := range c.Choices {
		if date, err := chrono.ParseText(choice); err == nil && date.HasYear() {
			t.Choices = append(t.Choices, newPracticeDate(date))
		}
	}
	t.All = append(datesIn(c, c.Context...), t.Question...)
	return t
}

func datesIn(c deck.Card, texts ...string) []practiceDate {
	dates := []practiceDate{}
	for _, text := range texts {
		for _, m := range chrono.Find([]chrono.Passage{{Text: text}}, c.Language) {
			if m.Date.HasYear() {
				dates = append(dates, newPracticeDate(m.Date))
			}
		}
	}
	return dates
}

// era is a time within an era in which its months were all of one calendar.
type era struct {
	Before int    `json:"before"`         // the year before its year 1, or after it where years are counted back
	Back   bool   `json:"back,omitempty"` // years are counted back: 民国前
	Lunar  bool   `json:"lunar"`          // its months are lunar
	From   int    `json:"from"`           // the years of the time
	To     int    `json:"to"`
	State  string `json:"state"`
}

// knownEras are eras that people write dates in without being asked to.
const knownEras = `民国 民国前 明治 大正 昭和 平成 令和 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统 天命 天聪 崇德 洪武 建文 永乐 洪熙 宣德 正统 景泰 天顺 成化 弘治 正德 嘉靖 隆庆 万历 泰昌 天启 崇祯
	中统 至元 大德 至大 延祐 至正 建隆 乾德 开宝 太平兴国 景德 大中祥符 天圣 庆历 嘉祐 熙宁 元丰 元祐 绍圣 崇宁 政和 宣和 靖康 建炎 绍兴 隆兴 乾道 淳熙 庆元 嘉定 淳祐 咸淳 德祐 祥兴 武德 贞观 永徽 显庆 龙朔
	总章 咸亨 仪凤 永淳 垂拱 神龙 景龙 先天 开元 天宝 至德 乾元 宝应 广德 大历 建中 贞元 元和 长庆 大和 开成 会昌 大中 咸通 乾符 广明 中和 光启 天复 天祐 开皇 仁寿 大业 建元 元光 元朔 元狩 元鼎 元封 太初
	天汉 太始 征和 始元 本始 地节 神爵 五凤 甘露 初元 建始 河平 阳朔 建平 元始 居摄 建武 永平 建初 永元 永初 阳嘉 建宁 熹平 光和 中平 初平 兴平 建安 黄初 太和 青龙 景初 正始 嘉平 章武 建兴 景耀 黄武 黄龙
	赤乌 泰始 咸宁 太康 元康 永嘉 太兴 永和 太元 隆安 元嘉 大明 永明 天监 太清 慶應 嘉永 安政 文久 元治 庆应 天保`

// addEras adds the eras that dates of the cards' time may be written in, and the bounds of the lunar years around them.
func (d *practiceDeck) addEras(cards []deck.Card) {
	years := map[int]bool{}
	for _, c := range cards {
		if date := c.AskedDate(); date.HasYear() {
			first, last := date.Ends()
			for _, end := range []chrono.Date{first, last} {
				if !end.IsZero() {
					years[end.Year()] = true
				}
			}
		}
	}
	for year := range years {
		for y := year - 1; y <= year+1; y++ {
			if first, last, ok := lunar.China.Year(y); ok {
				d.LunarYears[y] = [2]int{first, last}
			}
		}
	}
	for _, name := range strings.Fields(knownEras) {
		for _, e := range lunar.Eras(name) {
			d.addEra(e, years)
		}
	}
}

func (d *practiceDeck) addEra(e lunar.Era, years map[int]bool) {
	last := e.Last
	if e.Open {
		last = 9999
	}
	near := false
	for year := range years {
		near = near || e.First <= year+1 && year-1 <= last
	}
	if e.Backward {
		d.Eras[e.Name] = append(d.Eras[e.Name], era{Before: e.First + 1, Back: true, From: e.First - 999, To: e.First, State: e.State})
		return
	}
	if !near || last < e.First {
		return
	}
	// The months became civil ones within an era: 明治, 民国.
	for from := e.First; from <= last; {
		civil := e.Months(from) == lunar.Civil
		to := from
		for to < last && !civil && e.Months(to+1) != lunar.Civil {
			to++
		}
		if civil {
			to = last
		}
		s := era{Before: e.First - 1, Lunar: !civil, From: from, To: to, State: e.State}
		if !slices.Contains(d.Eras[e.Name], s) {
			d.Eras[e.Name] = append(d.Eras[e.Name], s)
		}
		from = to + 1
	}
}
