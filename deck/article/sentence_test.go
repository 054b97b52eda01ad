package article

import (
	"reflect"
	"strings"
	"testing"
)

// The sentences of a paragraph are parted by | here, which stands for nothing in Chinese and for a blank in English.
var chineseParagraphs = []string{
	"甲军于1901年占领东城。|次日撤出！|为什么？|无人知晓……|后来又来。",
	"条约规定：割地；|赔款；|开放三港。",
	"他高呼“打倒军阀！”的口号游行。|后被捕。",
	"总督说：“城不可守。粮已尽。”|于是撤军。",
	"“城不可守。”总督说。|军队撤离。",
	"“打倒他！”的喊声四起。",
	"他写了《为什么？》一书。|书于1930年出版。",
	"城破（守军三百人战死。余部投降）后议和。|和约次月生效。",
	"（原文已佚。）|后人补写。",
	"「走吧！快！」他說道，隨即上船。|船沉。",
	"「若此門不開，則戰。|此心不改。」",
	"A、B……等人出席。|会后合影。",
	"约翰.史密斯来访。",
	"价格为3.5元。|又涨至1,000.5元。",
	"没有右引号的“引文。|第二句。|第三句。",
	"第一句。」|第二句。",
	"真的吗？！|是的。。。|好。",
	"该团由Mr. Smith率领。|次日抵达U.S.领事馆。",
}

var englishParagraphs = []string{
	"The war began in 1914.|It ended in 1918.",
	"Gen. Ulysses S. Grant met Lt. Col. J. F. Weir at St. Louis.|He left on Jan. 5.|The army stayed.",
	"He moved to the U.S. in 1900.|He died in the U.S.|The house stands.",
	"It happened c. 1500 (cf. Fig. 3), i.e. before the reform.|Was it so?|Yes!|No.",
	"The city of approx. 1,000.|Then it grew by 3.5 percent.",
	"\"Run!\" he said.|They ran.",
	"He said, \"I will not go. I shall stay.\"|The king left.",
	"He called it “a day of infamy.”|War followed.",
	"The king (d. 1200) fled.|(He returned in 1201.)|Nobody knew.",
	"At 9 a.m. on Sunday they met.|At 10 p.m.|The talks ended.",
	"It began World War I.|The next war came under Charles V.|He fell.",
	"Mr. Smith vs. Mrs. Jones was decided in Dec. 1899.|In no. 5 he wrote so.|He said no.|Then he left.",
	"Wait... what?|So he went on...|Then it stopped.",
	"It used node.js and example.com as of version 2.0.|Good.",
	"1. The first article was signed.|2. The second was not.",
	"A; b; c.|D.",
	"John F. Kennedy Jr. spoke.|The Acme Co. Ltd. closed.|Apple Inc. was founded.",
	"He asked “Why?” and left.",
	"Élan was lost.|Über all that.|‘Quoted’ it was.",
	"The treaty was signed by e.g. France.|“It is over.”|The end",
}

func TestSentences(t *testing.T) {
	for glue, paragraphs := range map[string][]string{"": chineseParagraphs, " ": englishParagraphs} {
		for _, p := range paragraphs {
			want := strings.Split(p, "|")
			if got := cut(strings.ReplaceAll(p, "|", glue)); !reflect.DeepEqual(got, want) {
				t.Errorf("\n got %q\nwant %q", got, want)
			}
		}
	}
}

func TestSentencesWithoutBlankBetween(t *testing.T) {
	for text, want := range map[string][]string{
		"He died in 1945.The war went on.":    {"He died in 1945.", "The war went on."},
		"他毕业于北大. 后留校.":                        {"他毕业于北大.", "后留校."},
		"The U.S.A is big, and v2.0Beta too.": {"The U.S.A is big, and v2.0Beta too."},
	} {
		if got := cut(text); !reflect.DeepEqual(got, want) {
			t.Errorf("\n got %q\nwant %q", got, want)
		}
	}
}

// cut is the sentences of a paragraph.
func cut(text string) (found []string) {
	b := &Block{Kind: Paragraph, Text: text}
	for _, in := range sentences(b) {
		found = append(found, b.Text[in.Start:in.End])
	}
	return found
}
