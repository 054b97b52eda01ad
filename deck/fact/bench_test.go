package fact

import (
	"strings"
	"testing"

	"annals/deck/article"
)

// BenchmarkFind reads plain prose in both languages, and text made to be slow: each must stay linear in its length.
func BenchmarkFind(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"Chinese", "1405年7月，郑和率领船队从刘家港出发，到达占城和爪哇。当地人民欢迎使者的到来，双方互赠礼物。"},
		{"English", "In July 1405, Zheng He sailed from Liujiagang with a large fleet and reached Champa and Java. The people there welcomed him. "},
		{"dates", "1990年王五在北京"}, {"brackets", "（1990年，"}, {"quotations", "《1990年"}, {"pairs", "1990年双方在中韩两国在"}, {"marks", "\"In 1990 "},
	} {
		b.Run(c.name, func(b *testing.B) {
			doc, err := article.Read("prose.txt", []byte(strings.Repeat(c.text, 1<<16/len(c.text))))
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(1 << 16)
			for b.Loop() {
				Find(doc)
			}
		})
	}
}
