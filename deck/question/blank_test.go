package question

import (
	"testing"

	"annals/deck/language"
)

func TestBlanksInChinese(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1927年=1927}，{p:王某}受总司令{p:李某}的委托，前往{l:武汉}谈判。", nil, who, "李某", "1927年，王某受谁的委托，前往武汉谈判？"},
		{"{d:1955年=1955}，{p:周恩来}率代表团经{l:昆明}、{l:仰光}前往{l:万隆}。", nil, where, "仰光", "1955年，周恩来率代表团经昆明、（____，地名）前往万隆。"},
		{"伴随着{d:1995年=1995}电视剧《新世纪》的成功，{p:王某}在{l:东京}出名。", nil, when, "1995年", "伴随着（____，哪一年）电视剧《新世纪》的成功，王某在东京出名。"},
		{"{p:王某}曾在{d:1903年=1903}、{d:1911年=1911}和{d:1920年=1920}三次当选{l:上海}市议员。", nil, when, "1911年", "王某曾在1903年、（____，哪一年）和1920年三次当选上海市议员。"},
		{"{d:1911年=1911}，{p:约翰}·史密斯前往{l:上海}传教。", nil, who, "约翰", ""},
	})
}

func TestBlanksInEnglish(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"In {d:1837=1837}, {p:Chopin} visited {l:London} in the company of the maker {p:Camille Pleyel}.", nil, who, "Camille Pleyel", "Fill in the name: In 1837, Chopin visited London in the company of the maker ____."},
		{"Acme bought {o:Kenexa} ({d:2012=2012}) and several smaller firms in {l:London}.", nil, who, "Kenexa", ""},
	})
}

func TestWordsForNames(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1906年=1906}，{g:革命党人}在{l:萍乡}起义。", nil, who, "革命党人", "1906年，哪一派在萍乡起义？"},
		{"{o:法国驻广州代表部}在{d:1930年=1930}升格为{o:法国驻广州总领事馆}。", nil, who, "法国驻广州总领事馆", ""},
		{"{d:1992年=1992}，{p:卢泰愚}率访华团出访{l:中国}。", nil, where, "中国", ""},
		{"{d:1930年=1930}，刚从国外回来的{p:王某}前往{l:南京}。", nil, when, "1930年", "刚从国外回来的王某在哪一年前往南京？"},
		{"{d:1898年=1898}，按察使{p:袁世凯}抵达{l:北京}。", nil, who, "袁世凯", "1898年，谁抵达北京？"},
	})
}

func TestBlanksWorthReading(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"Floods hit {l:Bergen} in {d:1901=1901}, {d:1911=1911}, {d:1921=1921} and {d:1931=1931}, and {p:Ward} fled.", nil, when, "1911", ""},
		{"{p:Ward} led a party to the pole in {d:1901=1901}, stopping at {l:Oslo}, {l:Bergen}, {l:Narvik}, and {l:Hammerfest}.", nil, where, "Bergen", ""},
		{"When {d:1901=1901} came, {p:Ward} opened a row of {s:U.S.} plants in {l:Skogby}.", nil, where, "U.S.", ""},
		{"The mayor of {l:Skogby} since {d:1901=1901} was {p:Ward}, whose father had been a miller in the hills above the town and whose mother had come from the coast when she was still young.", nil, who, "Ward", "Fill in the name: The mayor of Skogby since 1901 was ____."},
		{"In response to the {d:1901=1901} ruling, {p:Ward} left {l:Skogby}.", nil, when, "1901", "Fill in the year: In response to the ____ ruling, Ward left Skogby."},
	})
}

func TestMisreadClauses(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"Despite cost overruns, {l:Skogby} ranks high among towns for its mills in {d:1901=1901}.", nil, when, "1901", "Fill in the year: Despite cost overruns, Skogby ranks high among towns for its mills in ____."},
		{"{l:Skogby} hill is a park, laid out by {p:Ward} in {d:1901=1901}.", nil, when, "1901", "Fill in the year: Skogby hill is a park, laid out by Ward in ____."},
		{"The mill of {l:Skogby} was drawn by {p:Ward} and painted in {l:Bergen} in {d:1901=1901}.", nil, when, "1901", "In which year was the mill of Skogby painted in Bergen?"},
		{"{p:Ward} chose the {o:Ministry of Mines} and Trade for {p:Hope} in {d:1901=1901}.", nil, who, "Ministry of Mines", ""},
		{"{p:Ward} has his cellar in {l:Skogby}, built in {d:1901=1901}.", nil, where, "Skogby", "Fill in the place: Ward has his cellar in ____, built in 1901."},
		{"The will left {p:Ward} the {o:Skogby Mill Fund}, a trust established in {d:1901=1901} and spent by {p:Hope}.", nil, when, "1901", "Fill in the year: The will left Ward the Skogby Mill Fund, a trust established in ____ and spent by Hope."},
	})
}

func TestPartsOfNames(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"In {d:1901=1901}, {p:Ward} spoke at the monument to {p:Hope}.", nil, who, "Hope", "Fill in the name: In 1901, Ward spoke at the monument to ____."},
		{"The first man to stand was {p:Ward} in the {l:Skogby} by-election of {d:1901=1901}.", nil, where, "Skogby", "Fill in the place: The first man to stand was Ward in the ____ by-election of 1901."},
		{"In {d:1901=1901}, the Friends for a {o:Better Society} met {p:Ward} in {l:Skogby}.", nil, who, "Better Society", ""},
		{"In {d:1901=1901}, {p:Ward} left an alliance of {p:Hope}, {p:Gray}, and {p:Lund}.", nil, who, "Gray", ""},
		{"In {d:1901=1901}, the ferry of the {o:Skogby Railway} and {o:Ferry Company} carried {p:Ward}.", nil, who, "Skogby Railway", ""},
	})
}

func TestCutParticiplesAndPairs(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"{p:Ward} sold the mill to {p:Hope} for 60 crowns (about $900 in {d:1901=1901}).", nil, when, "1901", "Fill in the year: Ward sold the mill to Hope for 60 crowns (about $900 in ____)."},
		{"The list names the {o:Skogby Mill Fund} (established in {d:1901=1901}).", nil, when, "1901", "In which year was the Skogby Mill Fund established?"},
		{"The tunnel of {l:Skogby}, begun in {d:1901=1901} and finished in {d:1906=1906}, was the longest.", nil, when, "1906", "Fill in the year: The tunnel of Skogby, begun in 1901 and finished in ____, was the longest."},
		{"{p:Ward} sold the mill in {d:1901=1901} and, in {d:1906=1906}, bought the bridge from {p:Hope}.", nil, who, "Ward", "Fill in the name: ____ sold the mill in 1901 and, in 1906, bought the bridge from Hope."},
		{"{s:Norway} joined the Bank of Savings in {d:1901=1901} and the Union of Mills in {d:1906=1906}.", nil, when, "1901", "Fill in the year: Norway joined the Bank of Savings in ____ and the Union of Mills in 1906."},
		{"After the collapse of the {o:Skogby Bank} in {d:1901=1901}, {p:Ward} fled.", nil, when, "1901", "In which year did the Skogby Bank collapse?"},
	})
}
