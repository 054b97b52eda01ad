package answer

import (
	"testing"

	"annals/deck"
)

// typedRow is one answer as people type it.
type typedRow struct {
	typed string
	want  Verdict
}

func checkRows(t *testing.T, card deck.Card, rows []typedRow) {
	t.Helper()
	for _, row := range rows {
		got := Check(card, row.typed)
		if got.Verdict != row.want {
			t.Errorf("%s card %q, typed %q: %s (%s %v), want %s", card.Kind, card.Answer, row.typed, got.Verdict, got.Reason, got.Parts, row.want)
		}
		if got.Verdict < Right && got.Reason == NoReason {
			t.Errorf("%s card %q, typed %q: %s without a reason", card.Kind, card.Answer, row.typed, got.Verdict)
		}
	}
}

func TestChinesePersons(t *testing.T) {
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "卢泰愚", Accept: []string{"盧泰愚", "노태우", "Roh Tae-woo"}, Choices: []string{"金泳三", "金大中", "全斗焕"}}, []typedRow{
		{"卢泰愚", Right}, {"盧泰愚", Right}, {" 卢 泰 愚 ", Right}, {"卢泰愚。", Right}, {"卢泰愚总统", Right}, {"總統盧泰愚", Right},
		{"韩国总统卢泰愚", Right}, {"时任大韩民国总统卢泰愚", Right}, {"Roh Tae-woo", Right}, {"roh tae woo", Right}, {"President Roh Tae-woo", Right},
		{"ROH TAEWOO", Right}, {"Tae-woo Roh", Right}, {"Roh Tae-wo", Nearly}, {"노태우", Right}, {"卢总统", Partly},
		{"卢泰", Wrong}, {"泰愚", Wrong}, {"卢", Wrong}, {"卢泰禺", Wrong}, {"卢武铉", Wrong}, {"总统", Wrong}, {"韩国总统", Wrong}, {"金泳三", Wrong}, {"金总统", Wrong},
		{"金泳三、卢泰愚", Wrong}, {"卢泰愚或金泳三", Wrong}, {"金泳三和总统卢泰愚", Wrong}, {"不是卢泰愚", Wrong}, {"Roh Moo-hyun", Wrong}, {"?", Wrong}, {"", Wrong}, {"不知道", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "钱其琛外长"}, []typedRow{
		{"钱其琛", Right}, {"錢其琛", Right}, {"外交部长钱其琛", Right}, {"钱外长", Partly}, {"外长", Wrong}, {"李鹏", Wrong}, {"钱其深", Wrong}, {"其琛", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "汉武帝", Accept: []string{"刘彻"}, Choices: []string{"汉文帝", "汉景帝", "汉宣帝"}}, []typedRow{
		{"漢武帝", Right}, {"刘彻", Right}, {"武帝", Partly}, {"汉武", Right}, {"文帝", Wrong}, {"汉文帝", Wrong}, {"魏武帝", Wrong}, {"汉帝", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "康熙帝"}, []typedRow{
		{"康熙", Right}, {"康熙皇帝", Right}, {"清康熙帝", Right}, {"清康熙", Right}, {"雍正", Wrong}, {"康雍", Wrong}, {"熙", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "居里夫人"}, []typedRow{{"居里夫人", Right}, {"居里", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "伊丽莎白二世"}, []typedRow{
		{"伊麗莎白二世", Right}, {"女王伊丽莎白二世", Right}, {"伊丽莎白2世", Right}, {"伊丽莎白一世", Wrong}, {"伊丽莎白1世", Wrong}, {"伊丽莎白三世", Wrong},
	})
}

func TestForeignersInChinese(t *testing.T) {
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "富兰克林·罗斯福", Choices: []string{"哈里·杜鲁门", "温斯顿·丘吉尔", "约瑟夫·斯大林"}}, []typedRow{
		{"富兰克林·罗斯福", Right}, {"富蘭克林‧羅斯福", Right}, {"富兰克林罗斯福", Right}, {"富兰克林.罗斯福", Right}, {"罗斯福", Right}, {"罗斯福总统", Right},
		{"美国总统罗斯福", Right}, {"富兰克林", Partly}, {"弗兰克林·罗斯福", Nearly},
		{"西奥多·罗斯福", Wrong}, {"杜鲁门", Wrong}, {"罗斯", Wrong}, {"福", Wrong}, {"哈里·杜鲁门", Wrong}, {"富兰克林·皮尔斯", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "富兰克林·罗斯福", Choices: []string{"西奥多·罗斯福"}}, []typedRow{
		{"罗斯福", Partly}, {"富兰克林", Partly}, {"富兰克林·罗斯福", Right}, {"西奥多·罗斯福", Wrong}, {"西奥多", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "富兰克林·罗斯福", Choices: []string{"罗斯福"}}, []typedRow{{"罗斯福", Wrong}, {"富兰克林·罗斯福", Right}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "拿破仑"}, []typedRow{
		{"拿破崙", Right}, {"拿破仑皇帝", Right}, {"波拿巴", Wrong}, {"拿破伦", Wrong},
	})
}

func TestLatinPersons(t *testing.T) {
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Ulysses S. Grant", Choices: []string{"Robert E. Lee", "George Meade", "William T. Sherman"}}, []typedRow{
		{"Ulysses S. Grant", Right}, {"ulysses s grant", Right}, {"Grant", Right}, {"grant", Right}, {"General Grant", Right}, {"US President Grant", Right}, {"Gen. Grant", Right}, {"U. S. Grant", Right},
		{"U.S. Grant", Right}, {"Ulysses Grant", Right}, {"Grant, Ulysses S.", Right}, {"Ulysses Simpson Grant", Right}, {"ULYSSES GRANT", Right}, {"Ｇｒａｎｔ", Right},
		{"Ulyses Grant", Wrong}, {"Ulysses", Partly}, {"Ulyses S. Grant", Nearly}, {"Ulysses S. Grand", Wrong},
		{"Gran", Wrong}, {"Grand", Wrong}, {"Lee", Wrong}, {"Robert E. Lee", Wrong}, {"Robert Grant", Wrong}, {"Ulysses T. Grant", Wrong}, {"Ulysses Lee", Wrong}, {"General", Wrong},
		{"Grant or Lee", Wrong}, {"S.", Wrong}, {"Hugh Grant", Wrong}, {"the", Wrong}, {"of", Wrong}, {"the General", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Franklin D. Roosevelt", Choices: []string{"Theodore Roosevelt", "Harry S. Truman", "Herbert Hoover"}}, []typedRow{
		{"Roosevelt", Partly}, {"Franklin Roosevelt", Right}, {"F. D. Roosevelt", Right}, {"Franklin Delano Roosevelt", Right}, {"Franklin Rosevelt", Nearly},
		{"Theodore Roosevelt", Wrong}, {"T. Roosevelt", Wrong}, {"Truman", Wrong}, {"Roosevelt, Theodore", Wrong}, {"Roosvelt", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Otto von Bismarck"}, []typedRow{
		{"Bismarck", Right}, {"von Bismarck", Right}, {"Bismark", Nearly}, {"Chancellor Bismarck", Right}, {"Otto", Partly}, {"Otto Bismarck", Right}, {"Bismrak", Wrong}, {"Dismarck", Wrong}, {"Bismark, Otto", Wrong}, {"von", Wrong},
		{"Herbert von Bismarck", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Henry VIII"}, []typedRow{
		{"King Henry VIII", Right}, {"Henry 8", Right}, {"Henry the Eighth", Right}, {"henry 8th", Right}, {"Henry VIII of England", Nearly}, {"Henry of England", Wrong}, {"Henry", Partly},
		{"Henry VII", Wrong}, {"Henry VI", Wrong}, {"Henry 7", Wrong}, {"VIII", Wrong}, {"Henry the Seventh", Wrong}, {"Edward VIII", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Henry IV of France"}, []typedRow{{"Henry IV", Right}, {"Henry IV of England", Wrong}, {"Henry V of France", Wrong}, {"Henry of France", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Arthur Wellesley, 1st Duke of Wellington", Accept: []string{"Duke of Wellington"}}, []typedRow{{"Wellington", Right}, {"the Duke of Wellington", Right}, {"Duke of Marlborough", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Kangxi Emperor"}, []typedRow{{"Kangxi", Right}, {"Emperor Kangxi", Right}, {"Emperor", Wrong}, {"Qianlong Emperor", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Martin Luther King Jr."}, []typedRow{{"Martin Luther King", Right}, {"King", Right}, {"MLK", Right}, {"M. L. King", Right}, {"Martin Luther", Wrong}, {"Luther", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Mao Zedong"}, []typedRow{
		{"mao zedong", Right}, {"Chairman Mao Zedong", Right}, {"Mao Ze-dong", Right}, {"Zedong Mao", Right}, {"Mao", Partly}, {"Zedong", Partly}, {"Mao Zedung", Nearly}, {"Zhou Enlai", Wrong}, {"Mao Anying", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "John Quincy Adams"}, []typedRow{
		{"John Q. Adams", Right}, {"J. Q. Adams", Right}, {"Adams", Right}, {"John Adams", Nearly}, {"Samuel Adams", Wrong}, {"John K. Adams", Wrong}, {"Quincy", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Gottfried Müller"}, []typedRow{
		{"Gottfried Muller", Right}, {"Müller", Right}, {"MULLER", Right}, {"Mueller", Nearly}, {"Miller", Nearly}, {"Möller", Nearly}, {"Mahler", Wrong}, {"Mull", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Grant"}, []typedRow{{"Ulysses S. Grant", Nearly}, {"General Grant", Right}, {"Grand", Wrong}})
}

func TestBodies(t *testing.T) {
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "韩国", Accept: []string{"大韩民国"}, Choices: []string{"朝鲜", "日本", "美国"}}, []typedRow{
		{"韓國", Right}, {"大韓民國", Right}, {"韩国政府", Right}, {"大韩民国政府", Right}, {"朝鲜", Wrong}, {"北韩", Wrong}, {"日本政府", Wrong}, {"韩", Wrong}, {"国", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "清朝"}, []typedRow{
		{"清", Right}, {"大清", Right}, {"清政府", Right}, {"清廷", Right}, {"清代", Right}, {"明朝", Wrong}, {"明", Wrong}, {"朝", Wrong}, {"前清", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "第38军"}, []typedRow{
		{"第三十八军", Right}, {"第３８军", Right}, {"第三八军", Right}, {"第39军", Wrong}, {"第三十九军", Wrong}, {"38", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "the Continental Army"}, []typedRow{
		{"Continental Army", Right}, {"continental army", Right}, {"Contenental Army", Nearly}, {"Army", Wrong}, {"Continental", Wrong}, {"British Army", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "the United Nations", Choices: []string{"League of Nations"}}, []typedRow{{"UN", Right}, {"U.N.", Right}, {"LN", Wrong}, {"Nations", Wrong}, {"EU", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "St. Petersburg"}, []typedRow{{"Saint Petersburg", Right}, {"in St Petersburg", Right}, {"Petersburg", Wrong}, {"St. Petersberg", Nearly}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "于谦"}, []typedRow{{"于谦", Right}, {"是于谦", Right}, {"谦", Wrong}, {"李谦", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "7th Cavalry Regiment"}, []typedRow{
		{"7th cavalry regiment", Right}, {"8th Cavalry Regiment", Wrong}, {"17th Cavalry Regiment", Wrong}, {"7th Cavalery Regiment", Nearly},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "钱其琛、李相玉", Choices: []string{"杨尚昆、卢泰愚"}}, []typedRow{
		{"钱其琛、李相玉", Right}, {"李相玉和钱其琛", Right}, {"李相玉，钱其琛", Right}, {"李相玉, 钱其琛", Right}, {"李相玉与杨尚昆", Wrong}, {"钱其琛", Partly}, {"李相玉外长", Partly},
		{"钱其琛、卢泰愚", Wrong}, {"杨尚昆、卢泰愚", Wrong}, {"钱其琛、钱其琛", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Britain, France and Russia"}, []typedRow{
		{"Russia, France and Britain", Right}, {"France, Britain, Russia", Right}, {"Britain and France", Partly}, {"Britain, France and Austria", Wrong}, {"Germany", Wrong},
	})
}

func TestPlaces(t *testing.T) {
	checkRows(t, deck.Card{
		Kind: deck.WhereKind, Answer: "汉城（今首尔）", Accept: []string{"Seoul"}, Question: "1988年奥运会在韩国哪里举行？", Choices: []string{"釜山", "仁川", "平壤"},
	}, []typedRow{
		{"汉城", Right}, {"漢城", Right}, {"首尔", Right}, {"首爾", Right}, {"汉城（今首尔）", Right}, {"漢城(今首爾)", Right}, {"首尔（汉城）", Right}, {"汉城市", Right},
		{"韩国汉城", Right}, {"首尔特别市", Right}, {"seoul", Right}, {"Seoul, South Korea", Nearly}, {"Seoul City", Nearly},
		{"汉", Wrong}, {"城", Wrong}, {"汉阳", Wrong}, {"釜山", Wrong}, {"釜山（今首尔）", Wrong}, {"平壤", Wrong}, {"韩国", Wrong}, {"Soul", Wrong}, {"东京", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "济南市"}, []typedRow{
		{"济南", Right}, {"山东省济南市", Right}, {"山东济南", Nearly}, {"濟南", Right}, {"济宁", Wrong}, {"南", Wrong}, {"山东", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "山东省济南市"}, []typedRow{{"济南", Right}, {"济南市", Right}, {"山东", Partly}, {"山东省", Partly}, {"青岛", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "中国四川省峨眉山市", Accept: []string{"中国", "四川", "峨眉山市"}}, []typedRow{
		{"峨眉山", Right}, {"峨眉山市", Right}, {"四川省峨眉山市", Right}, {"四川", Partly}, {"四川省", Partly}, {"中国", Partly}, {"中國四川", Partly}, {"重庆", Wrong}, {"云南", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "汉城和平饭店", Accept: []string{"汉城", "首尔", "和平饭店"}}, []typedRow{
		{"和平饭店", Right}, {"汉城和平饭店", Right}, {"汉城", Partly}, {"首尔", Partly}, {"北京", Wrong}, {"饭店", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "Regent Street, London", Accept: []string{"London", "Regent Street"}}, []typedRow{
		{"Regent Street", Right}, {"London", Partly}, {"Oxford Street", Wrong}, {"Oxford Street, London", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "香港特别行政区", Accept: []string{"香港"}}, []typedRow{{"香港", Right}, {"澳门", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "国民党", Accept: []string{"中国国民党"}}, []typedRow{{"中国", Wrong}, {"国民党", Right}, {"共产党", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "吉林省"}, []typedRow{{"吉林", Right}, {"吉林市", Wrong}, {"辽宁", Wrong}, {"吉", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "西亚"}, []typedRow{{"印度尼西亚", Wrong}, {"西亚", Right}, {"东亚", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "广州"}, []typedRow{{"广州市", Right}, {"廣州", Right}, {"广", Wrong}, {"杭州", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "Hunan Province"}, []typedRow{
		{"Hunan", Right}, {"hunan province", Right}, {"Province of Hunan", Right}, {"Hunan River", Wrong}, {"Henan", Wrong}, {"Hubei", Wrong}, {"Province", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "Mexico City"}, []typedRow{{"mexico city", Right}, {"Mexico", Wrong}, {"City of Mexico", Right}, {"Mexico City, Mexico", Nearly}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "Philadelphia, Pennsylvania", Choices: []string{"Boston", "New York"}}, []typedRow{
		{"Philadelphia", Right}, {"philadelphia, pennsylvania", Right}, {"Philadelfia", Wrong}, {"Philadelphea", Nearly}, {"Philadelphia, Ohio", Wrong}, {"Pennsylvania", Partly}, {"Boston", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "Zambia", Choices: []string{"Gambia"}}, []typedRow{{"Gambia", Wrong}, {"Zambi", Nearly}, {"Sambia", Wrong}, {"the Zambia", Right}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "São Paulo"}, []typedRow{{"Sao Paulo", Right}, {"SAO PAULO", Right}, {"San Paulo", Wrong}, {"Paulo", Wrong}})
}

func TestFreeText(t *testing.T) {
	checkRows(t, deck.Card{Kind: deck.CustomKind, Answer: "the Treaty of Nanking", Accept: []string{"Treaty of Nanjing"}}, []typedRow{
		{"Treaty of Nanking", Right}, {"treaty of nanjing", Right}, {"Treaty of Nankin", Nearly}, {"Nanking", Wrong}, {"Treaty of Tianjin", Wrong}, {"Treaty", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhatKind, Answer: "《南京条约》"}, []typedRow{
		{"南京条约", Right}, {"南京條約", Right}, {"《南京条约》", Right}, {"北京条约", Wrong}, {"南京", Wrong}, {"条约", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.CustomKind, Answer: "洛阳市"}, []typedRow{{"洛阳市", Right}, {"洛阳", Nearly}, {"洛", Wrong}, {"南阳市", Wrong}})
	checkRows(t, deck.Card{Kind: deck.CustomKind, Answer: "1,000"}, []typedRow{{"1000", Right}, {"１０００", Right}, {"1001", Wrong}, {"100", Wrong}})
}

func TestNamesInEitherLanguage(t *testing.T) {
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "中华人民共和国", Accept: []string{"中国", "中方"}}, []typedRow{
		{"China", Right}, {"PRC", Right}, {"People's Republic of China", Right}, {"中國", Right}, {"Republic of China", Wrong}, {"ROC", Wrong}, {"中华民国", Wrong}, {"Taiwan", Wrong}, {"Japan", Wrong},
		{"中共", Wrong}, {"中国共产党", Wrong}, // a party is no state
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "日本"}, []typedRow{{"Japan", Right}, {"日本国", Right}, {"大日本帝国", Wrong}, {"Empire of Japan", Wrong}, {"China", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "the United States"}, []typedRow{{"美国", Right}, {"美國", Right}, {"USA", Right}, {"America", Right}, {"UK", Wrong}, {"英国", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "the Soviet Union"}, []typedRow{{"苏联", Right}, {"蘇聯", Right}, {"USSR", Right}, {"俄罗斯", Wrong}, {"Russia", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "韩国"}, []typedRow{{"South Korea", Right}, {"ROK", Right}, {"Korea", Partly}, {"North Korea", Wrong}, {"DPRK", Wrong}, {"朝鲜", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "韩国", Choices: []string{"朝鲜", "日本", "美国"}}, []typedRow{{"South Korea", Right}, {"North Korea", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "北京"}, []typedRow{
		{"Beijing", Right}, {"Peking", Right}, {"北京市", Right}, {"中国北京", Right}, {"北京 中国", Right}, {"Nanjing", Wrong}, {"Bejing", Nearly}, {"北平", Wrong}, {"燕京", Wrong}, {"顺天府", Wrong}, {"北京，上海", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "顺天府"}, []typedRow{{"北京", Right}, {"顺天府", Right}, {"南京", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "London"}, []typedRow{{"伦敦", Right}, {"倫敦", Right}, {"巴黎", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "汉城", Accept: []string{"韓國", "大韩民国", "首爾"}, Question: "1988年8月25日，访问团访问哪里？"}, []typedRow{
		{"汉城市", Right}, {"韩国汉城", Right}, {"大韩民国汉城", Right}, {"韓國漢城", Right}, {"Seoul", Right}, {"首尔", Right}, {"汉城，韩国", Right},
		{"韩国", Partly}, {"大韓民國", Partly}, {"汉阳府", Wrong}, {"Soul", Wrong}, {"平壤", Wrong}, {"Pyongyang", Wrong}, // the country is not the city
	})
}

func TestPartsOfAPlace(t *testing.T) {
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "北京钓鱼台国宾馆芳菲苑", Accept: []string{"北京"}}, []typedRow{
		{"钓鱼台芳菲苑", Right}, {"北京芳菲苑", Right}, {"芳菲苑", Right}, {"釣魚臺國賓館芳菲苑", Right}, {"北京钓鱼台", Partly}, {"钓鱼台国宾馆", Partly}, {"钓鱼台", Partly}, {"北京", Partly},
		{"国宾馆", Wrong}, {"北京国宾馆", Wrong}, {"京钓鱼", Wrong}, {"北京饭店", Wrong}, {"人民大会堂", Wrong}, {"芳菲", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "汉城和平饭店"}, []typedRow{{"和平饭店", Right}, {"汉城和平", Partly}, {"汉城饭店", Wrong}, {"饭店", Wrong}, {"和平", Wrong}, {"和平大学", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "北京钓鱼台国宾馆", Choices: []string{"北京钓鱼台大酒店"}}, []typedRow{{"北京钓鱼台", Wrong}, {"钓鱼台国宾馆", Right}})
}

func TestOfficesBehindNames(t *testing.T) {
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Anthony Eden"}, []typedRow{
		{"Anthony Eden, prime minister", Right}, {"Eden, the prime minister", Right}, {"Eden, Anthony", Right}, {"PM Eden", Right}, {"Harold Macmillan, prime minister", Wrong}, {"Anthony Eden, Harold Macmillan", Wrong},
		{"prime minister", Wrong},
	})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "安东尼·艾登"}, []typedRow{{"艾登，首相", Right}, {"艾登，英国首相", Right}, {"艾登，麦克米伦", Wrong}, {"麦克米伦，首相", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Gamal Abdel Nasser"}, []typedRow{{"Abdel Nasser", Right}, {"Nasser", Right}, {"Abdel", Wrong}, {"Gamal Abdel", Wrong}, {"Amer Nasser", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Gamal Abdel Nasser", Choices: []string{"Khalid Abdel Nasser"}}, []typedRow{{"Abdel Nasser", Partly}})
}

func TestBodiesByOtherNames(t *testing.T) {
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "大韩民国体育代表团"}, []typedRow{{"韩国体育代表团", Right}, {"韓國體育代表團", Right}, {"朝鲜体育代表团", Wrong}, {"体育代表团", Wrong}, {"韩国艺术团", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "徐敦信"}, []typedRow{{"徐敦信副部长", Right}, {"副部长徐敦信", Right}, {"徐副部长", Partly}, {"副部长", Wrong}, {"徐敦义副部长", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Communist Party of Finland"}, []typedRow{{"Communist Party", Partly}, {"Communist Party of Sweden", Wrong}, {"Party", Wrong}, {"Party of Finland", Wrong}, {"Finland", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Native Americans"}, []typedRow{{"native americans", Right}, {"Americans", Wrong}, {"Natives", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "George Washington"}, []typedRow{{"Washington", Right}, {"Washingtons", Nearly}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Third Estate", Choices: []string{"First Estate"}}, []typedRow{{"3rd Estate", Right}, {"the Third Estate", Right}, {"1st Estate", Wrong}, {"2nd Estate", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Qing dynasty"}, []typedRow{{"Qing", Right}, {"Qing government", Wrong}, {"Ming", Wrong}, {"dynasty", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Satsuma"}, []typedRow{{"Satsuma domain", Right}, {"Choshu domain", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "Iran"}, []typedRow{{"Islamic Republic of Iran", Nearly}, {"Islamic Republic of Iraq", Wrong}, {"伊朗", Right}})
	checkRows(t, deck.Card{Kind: deck.WhoKind, Answer: "China"}, []typedRow{{"Republic of China", Wrong}, {"People's Republic of China", Right}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "North Carolina"}, []typedRow{{"N. Carolina", Right}, {"Carolina", Partly}, {"S. Carolina", Wrong}, {"South Carolina", Wrong}, {"the", Wrong}, {",", Wrong}, {"N.", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "明洞"}, []typedRow{{"汉城明洞", Nearly}, {"江南", Wrong}})
	checkRows(t, deck.Card{Kind: deck.WhereKind, Answer: "汉城喜来登华克山庄酒店"}, []typedRow{{"华克山庄酒店", Nearly}, {"喜来登华克山庄酒店", Right}, {"汉城酒店", Wrong}, {"酒店", Wrong}, {"庄酒店", Wrong}})
}
