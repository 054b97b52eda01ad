package lunar_test

import (
	"testing"

	"annals/deck/chrono/lunar"
)

// Events whose day is told in a lunar calendar by the source named, and in the Julian calendar (to 1582-10-04) or the Gregorian one by reference works
// (The Cambridge History of China; Hummel, Eminent Chinese of the Ch'ing Period; Kodansha Encyclopedia of Japan).
var events = []struct {
	calendar lunar.Calendar
	year     int
	month    int // negative for a leap month
	day      int // of the month; 0 where the source gives a name only
	name     string
	western  [3]int
	source   string
}{
	{lunar.China, -201, 2, 0, "甲午", [3]int{-201, 2, 28}, "漢書 高帝紀: Liu Bang takes the throne"},
	{lunar.China, -194, 4, 0, "甲辰", [3]int{-194, 6, 1}, "漢書 高帝紀: Gaozu dies"},
	{lunar.China, -179, 7, 0, "辛巳", [3]int{-179, 8, 18}, "漢書 高后紀: Empress Lü dies"},
	{lunar.China, -179, -9, 0, "己酉", [3]int{-179, 11, 14}, "史記 呂太后本紀: the king of Dai enters the capital"},
	{lunar.China, -86, 2, 0, "丁卯", [3]int{-86, 3, 29}, "漢書 武帝紀: Wudi dies"},
	{lunar.China, -73, 4, 0, "癸未", [3]int{-73, 6, 5}, "漢書 昭帝紀: Zhaodi dies"},
	{lunar.China, -48, 12, 0, "甲戌", [3]int{-47, 1, 10}, "漢書 宣帝紀: Xuandi dies"},
	{lunar.China, -32, 5, 0, "壬辰", [3]int{-32, 7, 8}, "漢書 元帝紀: Yuandi dies"},
	{lunar.China, -6, 3, 0, "丙戌", [3]int{-6, 4, 17}, "漢書 成帝紀: Chengdi dies"},
	{lunar.China, 0, 6, 0, "戊午", [3]int{0, 8, 15}, "漢書 哀帝紀: Aidi dies"},
	{lunar.China, 8, 11, 0, "戊辰", [3]int{9, 1, 10}, "漢書 王莽傳: Wang Mang takes the throne"},
	{lunar.China, 25, 6, 0, "己未", [3]int{25, 8, 5}, "後漢書 光武帝紀: Guangwu takes the throne"},
	{lunar.China, 57, 2, 0, "戊戌", [3]int{57, 3, 29}, "後漢書 光武帝紀: Guangwu dies"},
	{lunar.China, 75, 8, 0, "壬子", [3]int{75, 9, 5}, "後漢書 明帝紀: Mingdi dies"},
	{lunar.China, 88, 2, 0, "壬辰", [3]int{88, 4, 9}, "後漢書 章帝紀: Zhangdi dies"},
	{lunar.China, 105, 12, 0, "辛未", [3]int{106, 2, 13}, "後漢書 和帝紀: Hedi dies"},
	{lunar.China, 125, 3, 0, "丁卯", [3]int{125, 4, 30}, "後漢書 安帝紀: Andi dies"},
	{lunar.China, 144, 8, 0, "庚午", [3]int{144, 9, 20}, "後漢書 順帝紀: Shundi dies"},
	{lunar.China, 167, 12, 0, "丁丑", [3]int{168, 1, 25}, "後漢書 桓帝紀: Huandi dies"},
	{lunar.China, 189, 4, 0, "丙辰", [3]int{189, 5, 13}, "後漢書 靈帝紀: Lingdi dies"},
	{lunar.China, 220, 1, 0, "庚子", [3]int{220, 3, 15}, "三國志 武帝紀: Cao Cao dies"},
	{lunar.China, 220, 10, 0, "辛未", [3]int{220, 12, 11}, "獻帝傳: Cao Pi takes the throne"},
	{lunar.China, 221, 4, 0, "丙午", [3]int{221, 5, 15}, "三國志 先主傳: Liu Bei takes the throne"},
	{lunar.China, 223, 4, 24, "", [3]int{223, 6, 10}, "三國志 先主傳: Liu Bei dies (by Zhuge Liang's memorial)"},
	{lunar.China, 226, 5, 0, "丁巳", [3]int{226, 6, 29}, "三國志 文帝紀: Cao Pi dies"},
	{lunar.China, 249, 1, 0, "甲午", [3]int{249, 2, 5}, "三國志 三少帝紀: Sima Yi's coup at Gaoping"},
	{lunar.China, 265, 12, 0, "丙寅", [3]int{266, 2, 8}, "晉書 武帝紀: Sima Yan takes the throne"},
	{lunar.China, 290, 4, 0, "己酉", [3]int{290, 5, 16}, "晉書 武帝紀: Wudi of Jin dies"},
	{lunar.China, 306, 11, 0, "庚午", [3]int{307, 1, 8}, "晉書 惠帝紀: Huidi dies"},
	{lunar.China, 318, 3, 0, "丙辰", [3]int{318, 4, 26}, "晉書 元帝紀: Sima Rui takes the throne"},
	{lunar.China, 420, 6, 0, "丁卯", [3]int{420, 7, 10}, "宋書 武帝紀: Liu Yu takes the throne"},
	{lunar.China, 422, 5, 0, "癸亥", [3]int{422, 6, 26}, "宋書 武帝紀: Liu Yu dies"},
	{lunar.China, 479, 4, 0, "甲午", [3]int{479, 5, 29}, "南齊書 高帝紀: Xiao Daocheng takes the throne"},
	{lunar.China, 502, 4, 0, "丙寅", [3]int{502, 4, 30}, "梁書 武帝紀: Xiao Yan takes the throne"},
	{lunar.China, 549, 5, 0, "丙辰", [3]int{549, 6, 12}, "梁書 武帝紀: Xiao Yan dies"},
	{lunar.China, 557, 10, 0, "乙亥", [3]int{557, 11, 16}, "陳書 高祖紀: Chen Baxian takes the throne"},
	{lunar.China, 581, 2, 0, "甲子", [3]int{581, 3, 4}, "隋書 高祖紀: Yang Jian takes the throne"},
	{lunar.China, 604, 7, 0, "丁未", [3]int{604, 8, 13}, "隋書 高祖紀: Wendi dies"},
	{lunar.China, 618, 5, 20, "甲子", [3]int{618, 6, 18}, "舊唐書 高祖紀: Li Yuan takes the throne"},
	{lunar.China, 626, 6, 4, "庚申", [3]int{626, 7, 2}, "舊唐書 太宗紀: coup at the Xuanwu gate"},
	{lunar.China, 626, 8, 9, "甲子", [3]int{626, 9, 4}, "舊唐書 太宗紀: Taizong takes the throne"},
	{lunar.China, 649, 5, 26, "己巳", [3]int{649, 7, 10}, "舊唐書 太宗紀: Taizong dies"},
	{lunar.China, 683, 12, 4, "丁巳", [3]int{683, 12, 27}, "舊唐書 高宗紀: Gaozong dies"},
	{lunar.China, 690, 9, 9, "壬午", [3]int{690, 10, 16}, "舊唐書 則天皇后紀: Wu Zetian takes the throne"},
	{lunar.China, 705, 1, 22, "癸卯", [3]int{705, 2, 20}, "資治通鑑 207: Zhang Jianzhi's coup"},
	{lunar.China, 710, 6, 20, "庚子", [3]int{710, 7, 21}, "資治通鑑 209: Li Longji's coup"},
	{lunar.China, 755, 11, 9, "甲子", [3]int{755, 12, 16}, "舊唐書 玄宗紀: An Lushan rises"},
	{lunar.China, 756, 6, 14, "丙申", [3]int{756, 7, 15}, "資治通鑑 218: mutiny at Mawei"},
	{lunar.China, 756, 7, 0, "甲子", [3]int{756, 8, 12}, "舊唐書 肅宗紀: Suzong takes the throne"},
	{lunar.China, 783, 10, 3, "丁未", [3]int{783, 11, 2}, "資治通鑑 228: mutiny of the Jingyuan troops"},
	{lunar.China, 835, 11, 21, "壬戌", [3]int{835, 12, 14}, "舊唐書 文宗紀: the Sweet Dew incident"},
	{lunar.China, 907, 4, 18, "甲子", [3]int{907, 6, 1}, "資治通鑑 266: Zhu Wen takes the throne"},
	{lunar.China, 960, 1, 4, "甲辰", [3]int{960, 2, 3}, "續資治通鑑長編 1: mutiny at Chenqiao"},
	{lunar.China, 976, 10, 20, "癸丑", [3]int{976, 11, 14}, "宋史 太祖紀: Taizu dies"},
	{lunar.China, 1086, 4, 6, "癸巳", [3]int{1086, 5, 21}, "宋史 哲宗紀: Wang Anshi dies"},
	{lunar.China, 1101, 7, 28, "", [3]int{1101, 8, 24}, "蘇轍, 東坡先生墓誌銘: Su Shi dies"},
	{lunar.China, 1126, -11, 25, "丙辰", [3]int{1127, 1, 9}, "宋史 欽宗紀: Kaifeng falls"},
	{lunar.China, 1127, 5, 1, "庚寅", [3]int{1127, 6, 12}, "宋史 高宗紀: Gaozong takes the throne"},
	{lunar.China, 1141, 12, 29, "癸巳", [3]int{1142, 1, 27}, "宋史 高宗紀: Yue Fei is put to death"},
	{lunar.China, 1162, 6, 11, "丙子", [3]int{1162, 7, 24}, "宋史 孝宗紀: Xiaozong takes the throne"},
	{lunar.China, 1276, 1, 18, "甲申", [3]int{1276, 2, 4}, "宋史 瀛國公紀: the seal is handed over at Lin'an"},
	{lunar.China, 1279, 2, 6, "癸未", [3]int{1279, 3, 19}, "宋史 瀛國公紀: battle of Yamen"},
	{lunar.China, 1282, 12, 9, "", [3]int{1283, 1, 9}, "文天祥 紀年錄: Wen Tianxiang is put to death"},
	{lunar.China, 1294, 1, 22, "癸酉", [3]int{1294, 2, 18}, "元史 世祖紀: Khubilai dies"},
	{lunar.China, 1368, 1, 4, "乙亥", [3]int{1368, 1, 23}, "明史 太祖紀: Zhu Yuanzhang takes the throne"},
	{lunar.China, 1368, 8, 2, "庚午", [3]int{1368, 9, 14}, "明史 太祖紀: Dadu falls"},
	{lunar.China, 1398, -5, 10, "乙酉", [3]int{1398, 6, 24}, "明史 太祖紀: Hongwu dies"},
	{lunar.China, 1402, 6, 13, "乙丑", [3]int{1402, 7, 13}, "明史 恭閔帝紀: Nanjing falls"},
	{lunar.China, 1424, 7, 18, "辛卯", [3]int{1424, 8, 12}, "明史 成祖紀: Yongle dies"},
	{lunar.China, 1449, 8, 15, "壬戌", [3]int{1449, 9, 1}, "明史 英宗前紀: battle of Tumu"},
	{lunar.China, 1457, 1, 17, "壬午", [3]int{1457, 2, 11}, "明史 英宗後紀: Yingzong is restored"},
	{lunar.China, 1528, 11, 29, "", [3]int{1529, 1, 9}, "錢德洪, 王陽明年譜: Wang Yangming dies"},
	{lunar.China, 1582, 6, 20, "", [3]int{1582, 7, 9}, "明神宗實錄: Zhang Juzheng dies"},
	{lunar.China, 1620, 7, 21, "", [3]int{1620, 8, 18}, "明史 神宗紀: Wanli dies"},
	{lunar.China, 1620, 9, 1, "", [3]int{1620, 9, 26}, "明史 光宗紀: Taichang dies"},
	{lunar.China, 1644, 3, 19, "丁未", [3]int{1644, 4, 25}, "明史 莊烈帝紀: Chongzhen dies"},
	{lunar.China, 1645, 4, 25, "", [3]int{1645, 5, 20}, "王秀楚, 揚州十日記: Yangzhou falls"},
	{lunar.China, 1661, 1, 7, "", [3]int{1661, 2, 5}, "清史稿 世祖紀: Shunzhi dies"},
	{lunar.China, 1722, 11, 13, "甲午", [3]int{1722, 12, 20}, "清史稿 聖祖紀: Kangxi dies"},
	{lunar.China, 1735, 8, 23, "", [3]int{1735, 10, 8}, "清史稿 世宗紀: Yongzheng dies"},
	{lunar.China, 1799, 1, 3, "壬戌", [3]int{1799, 2, 7}, "清史稿 高宗紀: Qianlong dies"},
	{lunar.China, 1820, 7, 25, "", [3]int{1820, 9, 2}, "清史稿 仁宗紀: Jiaqing dies"},
	{lunar.China, 1842, 7, 24, "", [3]int{1842, 8, 29}, "籌辦夷務始末: treaty of Nanjing"},
	{lunar.China, 1850, 12, 10, "", [3]int{1851, 1, 11}, "李秀成自述: rising at Jintian"},
	{lunar.China, 1861, 7, 17, "", [3]int{1861, 8, 22}, "清史稿 文宗紀: Xianfeng dies"},
	{lunar.China, 1864, 6, 16, "", [3]int{1864, 7, 19}, "清史稿 穆宗紀: Tianjing falls"},
	{lunar.China, 1874, 12, 5, "", [3]int{1875, 1, 12}, "清史稿 穆宗紀: Tongzhi dies"},
	{lunar.China, 1894, 8, 18, "", [3]int{1894, 9, 17}, "清史稿 德宗紀: battle of the Yalu"},
	{lunar.China, 1895, 3, 23, "", [3]int{1895, 4, 17}, "中日講和條約: treaty of Shimonoseki"},
	{lunar.China, 1898, 4, 23, "", [3]int{1898, 6, 11}, "清德宗實錄: the reform edict"},
	{lunar.China, 1898, 8, 6, "", [3]int{1898, 9, 21}, "清德宗實錄: the regency is resumed"},
	{lunar.China, 1898, 8, 13, "", [3]int{1898, 9, 28}, "清德宗實錄: six reformers are put to death"},
	{lunar.China, 1901, 7, 25, "", [3]int{1901, 9, 7}, "辛丑各國和約: the Boxer protocol"},
	{lunar.China, 1908, 10, 21, "癸酉", [3]int{1908, 11, 14}, "清史稿 德宗紀: Guangxu dies"},
	{lunar.China, 1911, 8, 19, "", [3]int{1911, 10, 10}, "清史稿 宣統紀: rising at Wuchang"},
	{lunar.China, 1911, 12, 25, "戊午", [3]int{1912, 2, 12}, "清帝遜位詔書: the last emperor abdicates"},
	{lunar.China, 1976, 7, 2, "", [3]int{1976, 7, 28}, "almanac: earthquake of Tangshan"},
	{lunar.China, 2020, 1, 1, "", [3]int{2020, 1, 25}, "GB/T 33661: New Year"},
	{lunar.China, 2033, -11, 1, "", [3]int{2033, 12, 22}, "GB/T 33661: the leap month of 2033"},
	{lunar.Japan, 645, 6, 12, "", [3]int{645, 7, 10}, "日本書紀: the Isshi incident"},
	{lunar.Japan, 710, 3, 10, "辛酉", [3]int{710, 4, 13}, "続日本紀: the capital moves to Heijō"},
	{lunar.Japan, 794, 10, 22, "", [3]int{794, 11, 18}, "日本紀略: the capital moves to Heian"},
	{lunar.Japan, 1185, 3, 24, "", [3]int{1185, 4, 25}, "吾妻鏡: battle of Dannoura"},
	{lunar.Japan, 1192, 7, 12, "", [3]int{1192, 8, 21}, "吾妻鏡: Yoritomo becomes shōgun"},
	{lunar.Japan, 1274, 10, 20, "", [3]int{1274, 11, 19}, "八幡愚童訓: the Mongols land at Hakata"},
	{lunar.Japan, 1560, 5, 19, "", [3]int{1560, 6, 12}, "信長公記: battle of Okehazama"},
	{lunar.Japan, 1582, 6, 2, "", [3]int{1582, 6, 21}, "信長公記: Honnōji"},
	{lunar.Japan, 1600, 9, 15, "", [3]int{1600, 10, 21}, "関ヶ原始末記: battle of Sekigahara"},
	{lunar.Japan, 1603, 2, 12, "", [3]int{1603, 3, 24}, "徳川実紀: Ieyasu becomes shōgun"},
	{lunar.Japan, 1702, 12, 14, "", [3]int{1703, 1, 30}, "徳川実紀: the forty-seven rōnin"},
	{lunar.Japan, 1853, 6, 3, "", [3]int{1853, 7, 8}, "幕末外国関係文書: Perry at Uraga"},
	{lunar.Japan, 1860, 3, 3, "", [3]int{1860, 3, 24}, "水戸藩史料: Sakuradamon"},
	{lunar.Japan, 1867, 10, 14, "", [3]int{1867, 11, 9}, "徳川慶喜公伝: the shōgun resigns"},
	{lunar.Japan, 1868, 1, 3, "", [3]int{1868, 1, 27}, "復古記: battle of Toba-Fushimi"},
	{lunar.Japan, 1868, 9, 8, "", [3]int{1868, 10, 23}, "行政官布告: the era becomes Meiji"},
	{lunar.Japan, 1871, 7, 14, "", [3]int{1871, 8, 29}, "廃藩置県の詔: the domains are abolished"},
	{lunar.Japan, 1872, 12, 2, "", [3]int{1872, 12, 31}, "太政官布告 337: last day of the old calendar"},
}

func TestEventsToldInBothCalendars(t *testing.T) {
	for _, e := range events {
		month, leap := e.month, e.month < 0
		if leap {
			month = -month
		}
		want := civil(e.western)
		if e.day > 0 {
			if got, ok := e.calendar.Day(e.year, month, leap, e.day); got != want || !ok {
				t.Errorf("%s: day %d-%d-%d is %d %t, want %d", e.source, e.year, e.month, e.day, got, ok, want)
			}
		}
		if e.name != "" {
			index, known := lunar.Sexagenary(e.name)
			if got, ok := e.calendar.DayNamed(e.year, month, leap, index); got != want || !ok || !known {
				t.Errorf("%s: day %s of %d-%d is %d %t, want %d", e.source, e.name, e.year, e.month, got, ok, want)
			}
		}
	}
}

// civil is the Julian Day Number of a date of the Julian calendar, or of the Gregorian one from 1582-10-15 on.
func civil(date [3]int) int {
	y, m, d := date[0], date[1], date[2]
	a := (14 - m) / 12
	y, m = y+4800-a, m+12*a-3
	julian := d + (153*m+2)/5 + 365*y + y/4 - 32083
	if gregorian := julian + 38 - y/100 + y/400; gregorian >= 2299161 {
		return gregorian
	}
	return julian
}
