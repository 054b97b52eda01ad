package name

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// translations maps each folded name of a country or place to its names in the other language: Chinese ones to English ones and
// back, as the table of places pairs them.
var translations = sync.OnceValue(func() map[string][]string {
	pairs := map[string][]string{}
	add := func(from, to string) {
		if from = Fold(from); !slices.Contains(pairs[from], to) {
			pairs[from] = append(pairs[from], to)
		}
	}
	for line := range strings.Lines(placeData + formerStates) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(fields) < 3 {
			continue
		}
		for _, chinese := range fields[2:] {
			for _, end := range [...]string{"市", "省", ""} { // the table writes 北京市
				bare := strings.TrimSuffix(chinese, end)
				if utf8.RuneCountInString(bare) < 2 {
					continue
				}
				add(bare, fields[1])
				add(fields[1], bare)
			}
		}
	}
	return pairs
})

// formerStates are states, bodies and cities that the table of places lacks, in its columns.
const formerStates = `c	soviet union	苏联
c	russian empire	俄罗斯帝国
c	west germany	西德
c	east germany	东德
c	nazi germany	纳粹德国
c	yugoslavia	南斯拉夫
c	czechoslovakia	捷克斯洛伐克
c	ottoman empire	奥斯曼帝国
c	austria-hungary	奥匈帝国
c	byzantine empire	拜占庭帝国
c	roman empire	罗马帝国
c	prussia	普鲁士
c	manchukuo	满洲国
c	qing dynasty	清朝
c	ming dynasty	明朝
c	republic of china	中华民国
c	south vietnam	南越
c	north vietnam	北越
c	united nations	联合国
c	european union	欧盟
c	nato	北约
t	washington	华盛顿
t	washington, d.c.	华盛顿
t	nanjing	南京
t	xi'an	西安
t	st. petersburg	圣彼得堡
`

// Translations are the names of a country or place in the other language, Chinese for English and English for Chinese, with the
// aliases of each: United States, USA and others for 美国, and 美国 for the USA. A name that no table pairs has none.
func Translations(name string) []string {
	bare := strings.TrimPrefix(Fold(name), "the ")
	var all []string
	for _, own := range append([]string{bare}, Aliases(bare)...) {
		for _, other := range translations()[Fold(own)] {
			all = append(append(all, other), Aliases(other)...)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}
