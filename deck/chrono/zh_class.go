package chrono

// class says which words of dates an ideograph may begin or end, so that the many places where none of them stands cost one look.
type class uint16

const (
	beginsPart     class = 1 << iota // 初 上旬 中叶 末
	beginsSeason                     // 春 初夏 上半年 第三季度
	beginsMonth                      // 正月 闰四月 八月
	beginsBound                      // 以前 之后 左右 起
	beginsRelative                   // the second character of 同年 次日 第二天
	endsLead                         // the last character of what stands before a number: 公元前 农历 约 上世纪
	mayGoOnYear                      // anything that afterYear reads
)

// classes is indexed by code points from U+4E00.
var classes = func() (t [0x9fff - 0x4e00 + 1]class) {
	const (
		part   = "上前初早之年月岁歲伊中下後后末晚底杪"
		season = "上下第一二三四初早暮晚仲深孟季盛隆严嚴寒金阳陽残殘前后後春夏秋冬"
		month  = "闰閏正端元冬腊臘第一二三四五六七八九十两兩廿"
		marks  = "元农農阴陰旧舊夏中岁歲的甲乙丙丁戊己庚辛壬癸"
	)
	for characters, c := range map[string]class{
		part:   beginsPart | mayGoOnYear,
		season: beginsSeason | mayGoOnYear,
		month:  beginsMonth | mayGoOnYear,
		marks:  mayGoOnYear,
		"或及以之前左上许許起开開后後":             beginsBound,
		"年月日天晚夜晨一二个個世明岁歲":            beginsRelative,
		"前后後元历曆暦君体體纪紀约約于於在概至止到农阴陰旧夏": endsLead,
	} {
		for _, r := range characters {
			t[r-0x4e00] |= c
		}
	}
	return t
}()

// classAt is the class of the ideograph at i, 0 where there is none.
func classAt(t string, i int) class {
	if i+3 > len(t) || t[i] < 0xe4 || t[i] > 0xe9 {
		return 0
	}
	r := rune(t[i]&0x0f)<<12 | rune(t[i+1]&0x3f)<<6 | rune(t[i+2]&0x3f)
	if r < 0x4e00 || r > 0x9fff {
		return 0
	}
	return classes[r-0x4e00]
}
