package chrono

import (
	"fmt"
	"strings"
	"testing"

	"annals/deck/language"
)

// The texts of the benchmarks: a chronicle dense with dates in each language (one in about forty bytes), and text without any. An article has
// one part of the first to five of the second.
const (
	denseChinese = "1894年7月25日，丰岛海战爆发。8月1日，两国宣战；9月15日至17日，平壤与黄海先后开战。次日，舰队返回旅顺。光绪二十一年三月二十三日（1895年4月17日），双方在马关签约，同年5月交换批准书。20世纪30年代，史家重新讨论了这一时期。\n"
	denseEnglish = "On 25 July 1894 the first shots were fired off Pungdo. War was declared on August 1, and from 15 to 17 September the armies met at Pyongyang. The next day the fleet withdrew. In the spring of 1895 the treaty was signed; by the 1930s historians had begun to argue about it.\n"
	plainChinese = "舰队在海上航行，士兵们望着远处的山，谁也不知道要去什么地方。老师说，这样的故事应当讲给每个人听，让大家都明白和平的可贵与来之不易。\n"
	plainEnglish = "The fleet sailed on and the men looked at the hills in the distance; nobody knew where they were going. Such a tale, the teacher said, ought to be told to everyone who has ears.\n"
)

func BenchmarkFind(b *testing.B) {
	for _, text := range []struct{ name, text string }{
		{"DenseChinese", denseChinese}, {"DenseEnglish", denseEnglish}, {"PlainChinese", plainChinese}, {"PlainEnglish", plainEnglish},
		{"Article", denseChinese + strings.Repeat(plainChinese, 5) + denseEnglish + strings.Repeat(plainEnglish, 5)},
	} {
		for _, megabytes := range []int{1, 10} {
			b.Run(fmt.Sprintf("%s/%dMB", text.name, megabytes), func(b *testing.B) {
				passages := paragraphs(text.text, megabytes<<20)
				b.SetBytes(int64(megabytes << 20))
				b.ReportAllocs()
				for b.Loop() {
					Find(passages, language.Simplified)
				}
			})
		}
	}
}

// paragraphs repeats text in paragraphs of about two kilobytes until there are size bytes.
func paragraphs(text string, size int) []Passage {
	paragraph := strings.Repeat(text, 2000/len(text)+1)
	var all []Passage
	for n := 0; n < size; n += len(paragraph) {
		all = append(all, Passage{Text: paragraph})
	}
	return all
}
