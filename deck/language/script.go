package language

// simplifiedOnly and traditionalOnly are frequent characters, pair by pair, of which each is right in one script only. Characters
// that both scripts use in some sense (后, 里, 云, 台, 于) are not among them.
const (
	simplifiedOnly = "国这个们来为时会对发经过军战种东开长门书学万与义党华关并从还进总区员点间变业实现动两权机条单农图张陈刘该让认议记设说请车马" +
		"龙杀灭选达运边联亚欧统连队将约订协签领导级总线组织绝续级给维结终继绩纪红纳细经济涌汉满渊温热烧爱爷犹狱独现环电画当县双团园围场坏块坚垦" +
		"压历厅厂广庆应废归录彻忆怀态恶惊愤惧愿战扑执扩护报抢担拥择据摄敌无旧显晋术权杨构枪树标栏样档桥梦检欢残毕汇汤沟沪测浊涛润涨渐湾湿" +
		"灵灾炉点烂烦爱牵状猎现疗盐监盖盗码确礼祸离称稳穷窜竞笔筑签粮紧纠级纷纲纵纸练细织终绍经绕统网罗罚职肃肠胁脑脚脸舰艺节芦苏荐药莱获" +
		"营萧蓝虑虽补装见观规视览觉誉计订讯讨训议讲许论讼设访证评识诉词试诗诚话诞该详语误说读课谁调谈谋谢谣谨谱贝负贡财责贤败货质贩贪购贫贯"
	traditionalOnly = "國這個們來為時會對發經過軍戰種東開長門書學萬與義黨華關並從還進總區員點間變業實現動兩權機條單農圖張陳劉該讓認議記設說請車馬" +
		"龍殺滅選達運邊聯亞歐統連隊將約訂協簽領導級總線組織絕續級給維結終繼績紀紅納細經濟湧漢滿淵溫熱燒愛爺猶獄獨現環電畫當縣雙團園圍場壞塊堅墾" +
		"壓歷廳廠廣慶應廢歸錄徹憶懷態惡驚憤懼願戰撲執擴護報搶擔擁擇據攝敵無舊顯晉術權楊構槍樹標欄樣檔橋夢檢歡殘畢匯湯溝滬測濁濤潤漲漸灣濕" +
		"靈災爐點爛煩愛牽狀獵現療鹽監蓋盜碼確禮禍離稱穩窮竄競筆築簽糧緊糾級紛綱縱紙練細織終紹經繞統網羅罰職肅腸脅腦腳臉艦藝節蘆蘇薦藥萊獲" +
		"營蕭藍慮雖補裝見觀規視覽覺譽計訂訊討訓議講許論訟設訪證評識訴詞試詩誠話誕該詳語誤說讀課誰調談謀謝謠謹譜貝負貢財責賢敗貨質販貪購貧貫"
)

// script is the script that a character belongs to alone, None if to both.
func script(c rune) Language {
	if int(c) >= len(scripts) {
		return None
	}
	return scripts[c]
}

// scripts holds the scripts of the Basic Multilingual Plane.
var scripts = func() (t [1 << 16]Language) {
	for _, c := range simplifiedOnly {
		t[c] = Simplified
	}
	for _, c := range traditionalOnly {
		if t[c] == Simplified {
			t[c] = None // the two write it alike
			continue
		}
		t[c] = Traditional
	}
	return t
}()
