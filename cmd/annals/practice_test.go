package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/export"
	"annals/deck/language"
	"annals/quiz/answer"
)

// judgeScript runs the script of a practice page in Node.js without a page, and prints the verdicts of its judge: a row of numbers
// for each card, one for each typed answer.
const judgeScript = `
const [page, typed] = process.argv.slice(1).map((name) => require("fs").readFileSync(name, "utf8"));
const deck = page.match(/id="deck">(.*?)<\/script>/s)[1];
const script = page.match(/<script>\n(.*?)<\/script>/s)[1].replace(/\nstart\(\);\s*$/, "\n");
const ask = ";(() => { const d = JSON.parse(DECK); loadFolds(d.folds); return JSON.stringify(d.cards.map((c) => JSON.parse(TYPED).map((s) => judge(c, s, d)))); })()";
process.stdout.write(require("vm").runInNewContext(script + ask, { DECK: deck, TYPED: typed, TextEncoder }));
`

// judgedCards are cards of each kind that answers are typed to.
func judgedCards(t *testing.T) []deck.Card {
	var cards []deck.Card
	add := func(c deck.Card) {
		c.ID = deck.CardID(fmt.Sprint(len(cards)))
		if c.Question == "" {
			c.Question = "?"
		}
		cards = append(cards, c)
	}
	for _, row := range []struct{ edtf, question, context string }{
		{"1842-08-29", "南京条约何时签订？", ""}, {"1842-08-29", "1842年的哪一天签订了条约？", ""}, {"1842-08", "In the 19th century, when was the treaty drafted?", ""}, {"1911-10-10", "哪一天起义？", "1911年武昌起义"},
		{"1066", "When was the battle?", ""}, {"-0043-03-15", "When was he killed?", ""}, {"-0220", "哪一年统一？", ""}, {"0618", "唐朝何时建立？", ""}, {"191X", "In which decade?", ""}, {"18XX", "哪个世纪？", ""},
		{"1914-07-28/1918-11-11", "When was the war?", ""}, {"1851/1864", "哪些年间？", ""}, {"1919/..", "从何时起？", ""}, {"1940-23", "In which season?", ""}, {"1900~", "约何时？", ""}, {"1898-09-21", "政变何时发生？", ""}, {"1912-02-12", "何时退位？", ""},
	} {
		date, err := chrono.Parse(row.edtf)
		if err != nil {
			t.Fatal(err)
		}
		l := language.Detect(row.question)
		c := deck.Card{Kind: deck.WhenKind, Language: l, Question: row.question, Answer: date.Format(l), Date: date}
		if row.context != "" {
			c.Context = []string{row.context}
		}
		add(c)
	}
	add(deck.Card{Kind: deck.WhenKind, Language: language.Simplified, Answer: "1842年8月29日", Date: must(chrono.Parse("1842-08-29")), Accept: []string{"同日", "1842年8月30日"}, Choices: []string{"1842年7月1日", "1843年1月1日"}})
	for _, c := range []deck.Card{
		{Kind: deck.WhoKind, Answer: "林则徐", Accept: []string{"林文忠公"}, Choices: []string{"关天培", "琦善"}}, {Kind: deck.WhoKind, Answer: "唐太宗", Accept: []string{"李世民"}, Choices: []string{"唐高宗"}},
		{Kind: deck.WhoKind, Answer: "温斯顿·丘吉尔", Choices: []string{"富兰克林·罗斯福", "克莱门特·艾德礼"}}, {Kind: deck.WhoKind, Answer: "大韩民国", Accept: []string{"韩国"}, Choices: []string{"朝鲜", "日本"}},
		{Kind: deck.WhoKind, Answer: "清朝"}, {Kind: deck.WhoKind, Answer: "第二十九军"}, {Kind: deck.WhoKind, Answer: "蒋介石、毛泽东"}, {Kind: deck.WhoKind, Answer: "Winston Churchill", Choices: []string{"Clement Attlee"}},
		{Kind: deck.WhoKind, Answer: "Dwight D. Eisenhower"}, {Kind: deck.WhoKind, Answer: "Henry VIII"}, {Kind: deck.WhoKind, Answer: "Sun Yat-sen"}, {Kind: deck.WhoKind, Answer: "Otto von Bismarck"},
		{Kind: deck.WhoKind, Answer: "the Ottoman Empire", Accept: []string{"Turkey"}}, {Kind: deck.WhoKind, Answer: "Britain, France and Russia"}, {Kind: deck.WhereKind, Answer: "汉城（今首尔）", Question: "在韩国哪里？"},
		{Kind: deck.WhereKind, Answer: "湖北省武昌县"}, {Kind: deck.WhereKind, Answer: "北京钓鱼台国宾馆", Accept: []string{"北京", "钓鱼台国宾馆"}}, {Kind: deck.WhereKind, Answer: "Portsmouth, New Hampshire"},
		{Kind: deck.WhereKind, Answer: "Saint Petersburg"}, {Kind: deck.WhereKind, Answer: "Hunan Province"}, {Kind: deck.WhereKind, Answer: "Mexico City"}, {Kind: deck.WhatKind, Answer: "《南京条约》"},
		{Kind: deck.CustomKind, Answer: "the Treaty of Versailles"}, {Kind: deck.CustomKind, Answer: "1,000"}, {Kind: deck.CustomKind, Language: language.Simplified, Answer: "1945年8月15日"},
	} {
		add(c)
	}
	return cards
}

func must[T any](value T, _ error) T { return value }

// typedAnswers are what people type, to any of the cards: each is judged against all.
const typedAnswers = `1842年8月29日|1842-8-29|1842.8.29|29 Aug 1842|August 29, 1842|29/8/1842|8/29/1842|一八四二年八月二十九日|１８４２年８月２９日|道光二十二年|道光廿二年七月廿四|42年8月29日|42.8.29|Aug '42|1842|1842年8月|8月29日|29日|29 August
1842年8月30日|1842年7月1日|1843|1842 BC|19th century|19世纪|十九世纪|1840s|1840年代|40年代|early 19th century|1842年底|同日|8月|August 1842|1842 Aug 29|1842年夏|1842年8月下旬|18420829|1842-08|842|184|18422|92
1911年10月10日|宣统三年|宣统三年八月十九|宣統三年|10月10日|1911|辛亥年|民国前一年|10/10/1911|1066|AD 1066|1066 AD|1066 BC|1066年|公元1066年|10 66|1067|1000-1100|11th century
15 March 44 BC|44 BC|March 44 BC|-44|44|前44年|公元前44年|15 March|前221|前221年|221 BC|-221|221|公元前3世纪|221年|220 BC|618|武德元年|唐武德元年|618年|七世纪|AD 618|619
1910s|the 1910s|20世纪10年代|1915|10年代|1910-1919|20世纪|1800s|18世纪|十九世纪|1914-1918|1914年至1918年|28 July 1914|1914|1918|1914–18|from 1914 to 1918|1916|July 1914|1851-1864|1851年到1864年|1851|1864|1860|1851-64|since 1919|1919年起|1919|1919年以前|autumn 1940|fall 1940|1940年秋|1940|October 1940|spring 1940
1900|约1900年|c. 1900|1901|1898|光绪二十四年|光绪24年|光绪二十四年八月初六|光绪二十四年八月初七|1898年9月21日（光绪二十四年）|光绪二十四年（1898年）|光绪二十四年（1897年）|清光绪二十四年|光绪二十五年|1912|民国元年|民国元年2月12日|宣统三年十二月廿五|1945年8月15日|民国34年8月15日|昭和20年8月15日|昭和二十年|1945
林则徐|林則徐|林则徐总督|钦差大臣林则徐|林文忠公|林总督|林|则徐|琦善|不是林则徐|林则徐或琦善|唐太宗|太宗|李世民|唐高宗|汉太宗|唐太宗皇帝|丘吉尔|邱吉尔|温斯顿·丘吉尔|溫斯頓‧丘吉爾|温斯顿丘吉尔|英国首相丘吉尔|温斯顿|罗斯福|文斯顿·丘吉尔
大韩民国|大韓民國|韩国|韓國政府|南韩|朝鲜|清|大清|清政府|清廷|明朝|第29军|第二十九军|第二九军|29|蒋介石、毛泽东|毛泽东和蒋介石|毛澤東，蔣介石|蒋介石|蒋介石、周恩来
Winston Churchill|churchill|Churchil|Winston|W. Churchill|Sir Winston Churchill|Churchill, Winston|Attlee|Winston S. Churchill|Eisenhower|Dwight Eisenhower|D. D. Eisenhower|General Eisenhower|Eisenhauer|Dwight|Henry VIII|King Henry VIII|Henry 8|Henry the Eighth|Henry VII|Henry|VIII
Sun Yat-sen|sun yat sen|Yat-sen Sun|Sun|Yat-sen|Dr. Sun Yat-sen|Bismarck|von Bismarck|Otto|Bismark|Chancellor Bismarck|Ottoman Empire|the ottoman empire|Ottomans|Otoman Empire|Turkey|Empire|Russia, France and Britain|Britain and France|France, Britain, Russia|Britain, France and Austria
汉城|漢城|首尔|首爾|汉城（今首尔）|首尔（汉城）|汉城市|韩国汉城|釜山|武昌|武昌县|湖北武昌|湖北省武昌|湖北|湖北省|钓鱼台国宾馆|北京钓鱼台|北京|北京市|釣魚臺國賓館|Portsmouth|portsmouth, new hampshire|New Hampshire|Portsmouth, England|Portsmuth
St. Petersburg|Saint Petersburg|st petersburg|in St Petersburg|Petersburg|Leningrad|Hunan|Province of Hunan|Hunan River|Henan|Mexico City|Mexico|City of Mexico|南京条约|《南京條約》|北京条约|条约|Treaty of Versailles|treaty of versaille|Versailles|1000|１０００|1,000|1001
|?|不知道|I don't know|the|of|：|（|()|、|·|'|-|.|年|月|<b>|a|constructor5年|__proto__|ß|한국|ソウル`

// The page that pupils practise on judges in a browser, by a script of its own: it must say what the program says.
func TestPracticePageJudgesAsTheProgramDoes(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not installed: the script of the practice page is not run")
	}
	d := deck.Deck{ID: "d", Name: "d", Cards: judgedCards(t)}
	typed := strings.FieldsFunc(typedAnswers, func(r rune) bool { return r == '|' || r == '\n' })
	dir := t.TempDir()
	var page bytes.Buffer
	if _, err := export.Write(&page, export.Practice, d, export.Options{}); err != nil {
		t.Fatal(err)
	}
	list, err := json.Marshal(typed)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{"page.html": page.Bytes(), "typed.json": list}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.Command(node, "-e", judgeScript, filepath.Join(dir, "page.html"), filepath.Join(dir, "typed.json")).Output()
	if err != nil {
		t.Fatal(err)
	}
	var verdicts [][]answer.Verdict
	if err := json.Unmarshal(out, &verdicts); err != nil {
		t.Fatal(err)
	}
	all, off := 0, 0
	for i, c := range d.Cards {
		for k, text := range typed {
			all++
			if want := answer.Check(c, text).Verdict; verdicts[i][k] != want {
				off++
				t.Logf("%s card %q (%s), typed %q: the page says %s, the program %s", c.Kind, c.Answer, c.Question, text, verdicts[i][k], want)
			}
		}
	}
	// A ruler's years, and lunar days that no card asks for, are known to the program alone.
	const most = 1e-3
	if share := float64(off) / float64(all); share > most {
		t.Errorf("page and program differ on %d of %d answers", off, all)
	}
}
