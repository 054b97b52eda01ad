package name

import (
	"slices"
	"testing"
)

func TestSame(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"漢城", "首尔", true}, {"中華人民共和國", "中国", true}, {"臺中市", "台中", true}, {"济南", "济南市", true}, {"卢泰愚总统", "盧泰愚", true},
		{"紐西蘭", "新西兰", true}, {"USSR", "the Soviet Union", true}, {"Grant", "Ulysses S. Grant", true}, {"Ｐｅｒｒｙ", "perry", true},
		{"哈德遜", "亨利·哈德逊", true}, {"德逊", "亨利·哈德逊", false}, {"新西兰", "新加坡", false}, {"朝鲜", "朝鲜战争", false}, {"山东", "山西", false}, {"", "", false}, {"Grant", "Grantham", false}, {"王", "王安石", false},
		{"I", "George I", false},
	} {
		if got := Same(c.a, c.b); got != c.want {
			t.Errorf("Same(%q, %q) = %v", c.a, c.b, got)
		}
		if got := Same(c.b, c.a); got != c.want {
			t.Errorf("Same(%q, %q) = %v", c.b, c.a, got)
		}
	}
}

func TestAliases(t *testing.T) {
	if got := Aliases("漢城"); !slices.Contains(got, "首尔") || slices.Contains(got, "汉城") {
		t.Errorf("Aliases(漢城) = %v", got)
	}
	if got := Aliases("no such name"); got != nil {
		t.Errorf("Aliases of an unknown name = %v", got)
	}
	if Usual("中方") != "中国" || Usual("漢城") != "首尔" || Usual("Nowhere") != "nowhere" {
		t.Errorf("Usual: %s %s %s", Usual("中方"), Usual("漢城"), Usual("Nowhere"))
	}
}
