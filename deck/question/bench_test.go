package question_test

import (
	"fmt"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/article"
	"annals/deck/fact"
	"annals/deck/question"
)

// BenchmarkPipeline takes articles from their bytes to their cards: short ones, and a long one, which must not cost much more a byte.
func BenchmarkPipeline(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"Chinese", "%d年7月，郑和率领船队从刘家港出发，到达占城和爪哇。当地人民欢迎使者的到来。次年，明朝政府在南京设立会同馆，由王景弘主持。"},
		{"English", "In July %d, Zheng He sailed from Liujiagang with a large fleet and reached Champa. A year later, Wang Jinghong opened a school in Nanjing. "},
	} {
		for _, size := range []int{1 << 13, 1 << 16} {
			b.Run(fmt.Sprintf("%s/%dK", c.name, size>>10), func(b *testing.B) {
				var text strings.Builder
				for year := 1100; text.Len() < size; year++ {
					fmt.Fprintf(&text, c.text, year%900+1100)
				}
				b.SetBytes(int64(text.Len()))
				b.ReportAllocs()
				for b.Loop() {
					d, err := article.Read("prose.txt", []byte(text.String()))
					if err != nil {
						b.Fatal(err)
					}
					question.Make([]deck.Source{d.Source}, fact.Find(d).Facts)
				}
			})
		}
	}
}
