package question

import (
	"testing"

	"annals/deck"
	"annals/deck/language"
)

// asked is one question that a sentence must give. An empty question means that none may be asked.
type asked struct {
	text     string // marked up, see factOf
	implied  []string
	kind     deck.Kind
	answer   string
	question string
}

func checkAsked(t *testing.T, l language.Language, rows []asked) {
	t.Helper()
	for _, row := range rows {
		f := factOf(t, row.text, row.implied...)
		card, ok := cardOf(makeFrom(l, "", f), row.kind, row.answer)
		switch {
		case row.question == "" && ok:
			t.Errorf("%s\n  %v asked %q, want no such card", f.Sentence, row.kind, card.Question)
		case row.question != "" && !ok:
			t.Errorf("%s\n  no %v card with answer %q, want %q", f.Sentence, row.kind, row.answer, row.question)
		case card.Question != row.question:
			t.Errorf("%s\n got %q\nwant %q", f.Sentence, card.Question, row.question)
		}
		checkDamaged(t, l, row.text, row.implied)
	}
}

const (
	when  = deck.WhenKind
	who   = deck.WhoKind
	where = deck.WhereKind
)

func TestSimplifiedChinese(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1972年2月21日=1972-02-21}，时任{s:美国}总统{p:尼克松}抵达{l:北京}。", nil, when, "1972年2月21日", "时任美国总统尼克松在哪一天抵达北京？"},
		{"{d:1972年2月21日=1972-02-21}，时任{s:美国}总统{p:尼克松}抵达{l:北京}。", nil, who, "尼克松", "1972年2月21日，谁抵达北京？"},
		{"{d:1972年2月21日=1972-02-21}，时任{s:美国}总统{p:尼克松}抵达{l:北京}。", nil, where, "北京", "1972年2月21日，时任美国总统尼克松抵达哪里？"},
		{"{s:英国}和{s:清朝}于{d:1842年=1842}签订《南京条约》。", nil, when, "1842年", "英国和清朝于哪一年签订《南京条约》？"},
		{"{s:英国}和{s:清朝}于{d:1842年=1842}签订《南京条约》。", nil, where, "英国", "哪个国家和清朝于1842年签订《南京条约》？"},
		{"{d:1936年12月=1936-12}，{p:张学良}和{p:杨虎城}在{l:西安}扣押了{p:蒋介石}。", nil, when, "1936年12月", "张学良和杨虎城于哪年哪月在西安扣押了蒋介石？"},
		{"{d:1936年12月=1936-12}，{p:张学良}和{p:杨虎城}在{l:西安}扣押了{p:蒋介石}。", nil, who, "杨虎城", "1936年12月，张学良和谁在西安扣押了蒋介石？"},
		{"{d:1936年12月=1936-12}，{p:张学良}和{p:杨虎城}在{l:西安}扣押了{p:蒋介石}。", nil, where, "西安", "1936年12月，张学良和杨虎城在哪里扣押了蒋介石？"},
		{"{d:1943年12月1日=1943-12-01}，{p:罗斯福}、{p:丘吉尔}和{p:蒋介石}发表《开罗宣言》。", nil, who, "丘吉尔", "1943年12月1日，谁和罗斯福、蒋介石发表《开罗宣言》？"},
		{"随着局势恶化，{d:1911年10月10日=1911-10-10}，武昌起义爆发。", nil, when, "1911年10月10日", "哪一天，武昌起义爆发？"},
		{"{d:次年=1912}，{p:孙中山}在{l:南京}就任临时大总统。", nil, when, "1912年", "孙中山于哪一年在南京就任临时大总统？"},
		{"但{d:1900年8月14日=1900-08-14}，{g:八国联军}攻入{l:北京}，{p:慈禧太后}逃往西安。", nil, where, "北京", "1900年8月14日，八国联军攻入哪里，慈禧太后逃往西安？"},
		{"{o:大众公司}成立于{d:1937年=1937}。", nil, when, "1937年", "大众公司成立于哪一年？"},
		{"{o:大众公司}成立于{d:1937年=1937}。", nil, who, "大众公司", "哪家公司成立于1937年？"},
		{"自{d:1978年=1978}起，{s:中国}实行改革开放。", nil, when, "1978年", "从哪一年起，中国实行改革开放？"},
		{"{p:曾国藩}，{d:1872年3月12日=1872-03-12}在{l:南京}病逝。", nil, when, "1872年3月12日", "曾国藩于哪一天在南京病逝？"},
		{"{d:1938年5月30日=1938-05-30}-第1军司令官。", []string{"p:梅津美治郎"}, when, "1938年5月30日", "梅津美治郎在哪一天就任第1军司令官？"},
		{"{d:1930年8月=1930-08}-升为少将。", []string{"p:梅津美治郎"}, when, "1930年8月", "梅津美治郎在哪年哪月升为少将？"},
		{"{d:6月1日至3日=1992-06-01/1992-06-03}，双方举行了第二轮谈判。", []string{"s:中国", "s:韩国"}, when, "1992年6月1日至3日", "中国和韩国从哪一天到哪一天举行了第二轮谈判？"},
		{"该馆（{d:1925年=1925}开放）收藏大量瓷器。", nil, when, "1925年", ""},
		{"{d:1949年=1949}，他们在那里会面。", nil, when, "1949年", ""},
		{"{d:1972年9月=1972-09}和{d:1979年1月=1979-01}，{s:中国}先后与{s:日本}和{s:美国}建交。", nil, when, "1972年9月", "中国与日本在哪年哪月建交？"},
		{"{p:朴正熙}于{d:1973年6月23日=1973-06-23}发表“六二三宣言”。", nil, when, "1973年", "朴正熙于哪一年发表“六二三宣言”？"},
		{"{d:2008年=2008}，北京举办2008年夏季奥运会。", nil, when, "2008年", ""},
		{"{s:法国}政府于{d:1964年=1964}宣布承认{s:中国}。", nil, where, "法国", "哪国政府于1964年宣布承认中国？"},
		{"{d:1895年=1895}，{p:李鸿章}的长子{p:李经方}前往台湾。", nil, who, "李鸿章", "1895年，（____，人名）的长子李经方前往台湾。"},
		{"{d:1992年8月=1992-08}，双方在{l:北京}{l:钓鱼台国宾馆}签署了公报。", []string{"s:中国", "s:韩国"}, where, "北京钓鱼台国宾馆", "1992年8月，中国和韩国在哪里签署了公报？"},
		{"{d:1988年8月=1988-08}，代表团访问{l:韩国}首都{l:汉城}（今首尔）。", nil, where, "汉城", "1988年8月，代表团访问哪里？"},
		{"{d:1941年=1941}，{p:王某}在{l:北京}大学讲课。", nil, where, "北京", ""},
		{"{d:1967年1月1日=1967-01-01}，{l:北京}学生和一些群众，在{l:天安门广场}举行集会。", nil, when, "1967年1月1日", "哪一天，北京学生和一些群众，在天安门广场举行集会？"},
		{"{d:1858年5月28日=1858-05-28}，{s:清朝}派大学士{p:桂良}、吏部尚书{p:花沙纳}为钦差大臣。", nil, who, "桂良", "1858年5月28日，清朝派吏部尚书花沙纳和谁为钦差大臣？"},
		{"{d:2003年=2003}，{l:香港}演艺巨星{p:张国荣}辞世。", nil, when, "2003年", "哪一年，香港演艺巨星张国荣辞世？"},
		{"{d:20世纪70年代=197X}，{s:中国}与许多国家建交。", nil, when, "20世纪70年代", "中国在哪个年代与许多国家建交？"},
	})
}

func TestTraditionalChinese(t *testing.T) {
	checkAsked(t, language.Traditional, []asked{
		{"{d:1912年=1912}，{p:明治天皇}駕崩。", nil, who, "明治天皇", "1912年，誰駕崩？"},
		{"{p:鄭成功}於{d:1661年=1661}率軍攻打{l:臺灣}。", nil, when, "1661年", "鄭成功於哪一年率軍攻打臺灣？"},
		{"{p:鄭成功}於{d:1661年=1661}率軍攻打{l:臺灣}。", nil, where, "臺灣", "鄭成功於1661年率軍攻打哪裡？"},
		{"{d:17世紀=16XX}，{s:荷蘭}占領{l:安平}。", nil, when, "17世紀", "荷蘭在哪個世紀占領安平？"},
		{"{d:17世紀=16XX}，{s:荷蘭}占領{l:安平}。", nil, where, "荷蘭", "17世紀，哪個國家占領安平？"},
		{"南北戰爭，又稱內戰，發生於{d:1861年至1865年=1861/1865}期間。", nil, when, "1861–1865年", "南北戰爭發生於哪一年到哪一年之間？"},
		{"由於{o:滿鐵}於{d:1923年=1923}縮減預算，工程被迫停止。", nil, when, "1923年", "滿鐵於哪一年縮減預算？"},
		{"每年{d:5月=1204-05}，官吏下鄉徵稅。", nil, when, "1204年5月", ""},
	})
}

func TestEnglish(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"On {d:14 July 1789=1789-07-14}, a crowd stormed the {l:Bastille}.", nil, when, "14 July 1789", "On which day did a crowd storm the Bastille?"},
		{"In {d:1066=1066}, {p:William of Normandy} conquered {l:England}.", nil, when, "1066", "In which year did William of Normandy conquer England?"},
		{"In {d:1066=1066}, {p:William of Normandy} conquered {l:England}.", nil, who, "William of Normandy", "In 1066, who conquered England?"},
		{"In {d:1066=1066}, {p:William of Normandy} conquered {l:England}.", nil, where, "England", "In 1066, which place did William of Normandy conquer?"},
		{"The Treaty of Paris was signed by {p:Franklin} in {l:Versailles} in {d:1783=1783}.", nil, who, "Franklin", "By whom was the Treaty of Paris signed in Versailles in 1783?"},
		{"A congress met in {l:Vienna} in {d:September 1814=1814-09}.", nil, where, "Vienna", "Where did a congress meet in September 1814?"},
		{"A congress met in {l:Vienna} in {d:September 1814=1814-09}.", nil, when, "September 1814", "In which month and year did a congress meet in Vienna?"},
		{"In {d:1920=1920}, {s:Finland} and {s:Soviet Russia} signed the treaty, ending the war.", nil, where, "Finland", "In 1920, which country, together with Soviet Russia, signed the treaty?"},
		{"{p:Napoleon} was defeated at Waterloo on {d:18 June 1815=1815-06-18} and exiled to {l:Saint Helena}.", nil, when, "18 June 1815", "On which day was Napoleon defeated at Waterloo?"},
		{"{s:Norway} closed the harbour on {d:3 May 1891=1891-05-03}, and {s:Sweden}, {s:Denmark} and {s:Prussia} protested a week later.", nil, when, "3 May 1891", "On which day did Norway close the harbour?"},
		{"The last {s:British} and {s:French} soldiers left {l:Corfu} in {d:1864=1864}.", nil, who, "British", ""},
		{"{p:Franklin Pierce}, the fourteenth president, died in {d:1869=1869}.", nil, when, "1869", "In which year did Franklin Pierce die?"},
		{"After {p:Albert}'s death in {d:1861=1861}, Victoria avoided public appearances.", nil, when, "1861", "In which year did Albert die?"},
		{"The {d:1614=1614} rules differed from the practices of {l:Paris}.", nil, when, "1614", "Fill in the year: The ____ rules differed from the practices of Paris."},
		{"{p:Diaz} ruled until {d:1910=1910} when {p:Madero} succeeded him.", nil, when, "1910", "Until which year did Diaz rule?"},
		{"{s:Spain} saw the {g:Condor Legion} equipped with biplanes arrive on {d:7 March 1937=1937-03-07}.", nil, when, "7 March 1937", "On which day did Spain see the Condor Legion equipped with biplanes arrive?"},
		{"In {d:1918=1918} and {d:1919=1919}, volunteers crossed the border.", nil, when, "1918", ""},
		{"He died in {d:1950=1950}.", nil, when, "1950", ""},
		{"In {d:1973=1973}, {p:Nixon} appointed {p:Graham Martin} as ambassador to {s:Vietnam}.", nil, who, "Graham Martin", "In 1973, whom did Nixon appoint as ambassador to Vietnam?"},
		{"{o:Acme Company} was founded in {d:the 1890s=189X}.", nil, when, "the 1890s", "In which decade was Acme Company founded?"},
	})
}
