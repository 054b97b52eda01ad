package question

import "testing"

func TestNamesSpeltInTwoWays(t *testing.T) {
	for _, c := range []struct {
		x, y string
		same bool
	}{
		{"安得鲁·杰克逊", "安德鲁·杰克逊", true},
		{"謝爾蓋大公", "谢尔盖·亚历山德罗维奇", true},
		{"威廉·哈里森", "本杰明·哈里森", false},
		{"尼古拉一世", "尼古拉二世", false},
		{"曾国藩", "曾国荃", false},
		{"Andrew Jackson", "Andrew Johnson", false},
	} {
		if got := spelt(c.x, c.y); got != c.same {
			t.Errorf("%s and %s: %v", c.x, c.y, got)
		}
	}
}
