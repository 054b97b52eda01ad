package chrono

import "strings"

// generic says whether e is a month or a season of every year, told of a climate or a custom, rather than one of the story: 一月平均氣溫, 通常在六月, in July the average
// high, usually in June.
func (e *expression) generic(t string) bool {
	r := e.from
	if r.unit != MonthPrecision && r.unit != SeasonPrecision || r.hasYear || r.relation != fromContext || r.reign.year > 0 || r.reign.cycle > 0 || e.to != nil && e.to.hasYear {
		return false
	}
	before, after := e.sentence(t), sentenceAfter(t, e.end)
	if e.start > 0 && (t[e.start-1] >= 0x80 || e.end < len(t) && t[e.end] >= 0x80) {
		return ofClimate(before, after, weatherChinese[:], meansChinese[:]) ||
			containsAny(clauseBefore(t, e.start), "每年", "历年", "歷年", "通常", "往往", "一般在", "花期", "果期", "最冷月", "最热月", "最熱月") || containsAny(clauseAfter(after), "通常", "往往")
	}
	return ofClimate(lower(before), lower(after), weatherEnglish[:], meansEnglish[:]) ||
		containsAny(clauseBefore(t, e.start), "usually", "typically", "normally", "annually", "every year", "each year") ||
		containsAny(clauseAfter(after), " usually ", " typically ", " normally ")
}

// ofClimate says whether a sentence speaks of the usual weather: of what is measured and of its mean.
func ofClimate(before, after string, weather, means []string) bool {
	return (containsAny(before, means...) || containsAny(after, means...)) && (containsAny(before, weather...) || containsAny(after, weather...))
}

// What climates are told by.
var (
	weatherChinese = [...]string{"气温", "氣溫", "温度", "溫度", "降水", "降雨", "降雪", "雨量", "高温", "高溫", "低温", "低溫", "日照", "湿度", "濕度", "月份"}
	meansChinese   = [...]string{"平均", "最冷", "最热", "最熱", "最高", "最低", "最多", "最少", "集中"}
	weatherEnglish = [...]string{"temperature", "rainfall", "precipitation", "snowfall", "humidity", "sunshine", " high ", " highs ", " low ", " lows ", " month"}
	meansEnglish   = [...]string{"average", " mean ", "coldest", "warmest", "hottest", "wettest", "driest"}
)

// sentenceAfter is the text of the sentence after i.
func sentenceAfter(t string, i int) string {
	rest := t[i:min(len(t), i+longestSentence)]
	for k := 0; k < len(rest); k++ {
		switch c := rest[k]; {
		case c == '\n', c == '.' && (k+1 == len(rest) || rest[k+1] == ' ') && !abbreviation(rest, k):
			return rest[:k]
		case c == 0x82 && k >= 2 && rest[k-1] == 0x80 && rest[k-2] == 0xe3: // 。
			return rest[:k-2]
		}
	}
	return rest
}

// clauseAfter is the first clause of the rest of a sentence.
func clauseAfter(rest string) string {
	for _, sign := range [...]string{"，", "；", ",", ";"} {
		rest, _, _ = strings.Cut(rest, sign)
	}
	return rest
}
