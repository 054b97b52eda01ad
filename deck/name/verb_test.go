package name

import "testing"

func TestBeginsVerb(t *testing.T) {
	for text, want := range map[string]bool{
		"得到奖牌": true, "侵略邻国": true, "撤離": true, "": false, "研究所": false, "独立": true, "学": false, "学生运动": false, "东部": false, "总统": false,
	} {
		if BeginsVerb(text) != want {
			t.Errorf("BeginsVerb(%q) = %v", text, !want)
		}
	}
}
