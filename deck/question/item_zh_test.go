package question

import "testing"

func TestOrderItemsSayAll(t *testing.T) {
	for text, want := range map[string]bool{
		"江口人占领该岛": true, "法国商人废弃了它": true, "委员会批准了这一报告": true, "由此建立江口公国": false, "此后建立江口公国": false,
		"后在洛阳建立工厂": true, "先是第一本词典出版": true, "总统选举里失利": true, "王建国在总统选举中胜出": false,
		"到洛阳传教的僧人是江国人": true, "江国有1,200座学校": true, "第一次革命，被称为失败的起义": true,
		"江国的造船业源": true, "司令趁主力南下作战": true, "王建国有一个弟弟，出生": true, "英军反攻，收复失地": false,
		"江口「三月会议」": true, "王建国发表「三月宣言」": false,
	} {
		if got := saysHalf(text); got != want {
			t.Errorf("%s: says half %v, want %v", text, got, want)
		}
	}
}

func TestCommaBehindSubject(t *testing.T) {
	for text, want := range map[string]string{
		"江国战败，割让洛阳": "江国战败，割让洛阳", "战争期间，成立学堂": "战争期间，成立学堂",
		"江口军区，发出通知": "江口军区发出通知", "英军反攻，收复失地": "英军反攻，收复失地",
	} {
		if got := joinSubject(text); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}
