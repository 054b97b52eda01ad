package chrono

import (
	"strings"
	"unicode/utf8"

	"annals/deck/chrono/lunar"
)

// zhPart reads what narrows a unit to a third of it: 初, 中期, 末, 底, 上旬. The words are also the beginnings of others (初步, 中国, 末代), so a
// single 初, 中 or 末 counts only where none of those goes on.
func zhPart(t string, i int, r *reading) int {
	if classAt(t, i)&beginsPart == 0 {
		return i
	}
	if end := eat(t, i, "上半叶", "上半葉", "前半期", "前半叶", "前半葉", "前期", "初期", "初叶", "初葉", "早期", "上旬", "前半", "之初", "年初", "月初", "岁首", "歲首", "年头", "年頭", "伊始", "上半期", "前叶", "前葉", "早中期", "中前期"); end > 0 {
		r.part = Early
		return end
	}
	if end := eat(t, i, "中期", "中叶", "中葉", "中旬", "之中"); end > 0 {
		r.part = Mid
		return end
	}
	if end := eat(t, i, "下半叶", "下半葉", "後半期", "后半期", "后半叶", "後半葉", "后期", "後期", "末期", "末叶", "末葉", "晚期", "晚叶", "下旬", "之末", "后半", "後半", "年底", "年末", "年终", "年終", "年尾", "月底", "月末", "岁末", "歲末", "岁暮", "歲暮", "下半期", "后叶", "後葉", "中后期", "中後期", "中晚期", "底", "杪"); end > 0 {
		r.part = Late
		return end
	}
	c, size := utf8.DecodeRuneInString(t[i:])
	next, _ := utf8.DecodeRuneInString(t[min(i+size, len(t)):])
	switch c {
	case '初':
		if !strings.ContainsRune("步次始中级級等审審选選赛賽稿版衷恋戀唐秦汉漢", next) {
			r.part = Early
			return i + size
		}
	case '末':
		if !strings.ContainsRune("代年日端尾路", next) {
			r.part = Late
			return i + size
		}
	case '中':
		switch {
		case next == '起' || next == '至' || next == '到' || !isHan(next) && r.unit != CenturyPrecision:
			r.part = Mid
			return i + size
		case !isHan(next): // 整个19世纪中，… means all of it
			return i + size
		}
	}
	return i
}

// seasonParts are the characters before a season that narrow it.
var seasonParts = [...]struct {
	part  Part
	words []string
}{
	{Early, []string{"初", "早", "孟"}},
	{Mid, []string{"仲", "盛", "隆", "严", "嚴", "寒", "金", "阳", "陽"}},
	{Late, []string{"暮", "晚", "深", "季", "残", "殘"}},
}

// season reads a season, a half or a quarter after a year.
func season(t string, i int, r *reading) (int, bool) {
	if classAt(t, i)&beginsSeason == 0 && !(i < len(t) && isDigit(t[i])) {
		return i, false
	}
	if code, end := halfOrQuarter(t, i); code > 0 {
		r.season, r.unit = code, SeasonPrecision
		return end, true
	}
	part, j := Whole, i
	for _, p := range &seasonParts {
		if end := eat(t, i, p.words...); end > 0 {
			part, j = p.part, end
		}
	}
	if first, _, ok := neighbourSeasons(t, j); ok && part == Whole { // 春夏之交 ends where its range begins
		r.season, r.unit = spring+first, SeasonPrecision
		return i, true
	}
	c, size := utf8.DecodeRuneInString(t[j:])
	k := strings.IndexRune(seasonSigns, c)
	if k < 0 {
		return i, false
	}
	end := j + size
	if p := eat(t, end, "季", "天"); p > 0 {
		end = p
	} else if next := runeAt(t, end); strings.ContainsRune(seasonNames, next) || c == '冬' && next == '奥' || c == '冬' && next == '奧' {
		return i, false
	}
	if eat(t, end, "之交") > 0 || part == Whole && strings.ContainsRune(seasonSigns, runeAt(t, end)) {
		return i, false
	}
	r.season, r.unit, r.part = spring+k/3, SeasonPrecision, part
	if part == Whole {
		end = zhPart(t, end, r)
	}
	return end, true
}

// seasonNames are characters that make another word of a season: 春川, 春节, 春秋, 夏威夷, 秋收, 秋瑾, 冬宫.
const seasonNames = "川节節秋运運晚威收瑾宫宮奥奧至分耕闱闈城风風宵令田"

func halfOrQuarter(t string, i int) (code, end int) {
	if end = eat(t, i, "上半年", "前半年"); end > 0 {
		return half1, end
	}
	if end = eat(t, i, "下半年", "后半年", "後半年"); end > 0 {
		return half2, end
	}
	j := i
	if p := eat(t, i, "第"); p > 0 {
		j = p
	}
	n, ok := readNumber(t, j)
	if !ok || n.value < 1 || n.value > 4 {
		return 0, i
	}
	if end = eat(t, n.end, "季度", "季"); end > 0 {
		return quarter1 + n.value - 1, end
	}
	return 0, i
}

// cyclePair reads a pair of the sexagenary cycle at i: its place from 1, or 0.
func cyclePair(t string, i int) (place, end int) {
	place, ok := lunar.Sexagenary(t[min(i, len(t)):])
	if !ok {
		return 0, i
	}
	return place, i + len("甲子")
}
