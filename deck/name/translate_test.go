package name

import (
	"slices"
	"testing"
)

func TestTranslations(t *testing.T) {
	for _, c := range []struct{ name, has string }{
		{"美国", "united states"}, {"美国", "usa"}, {"the United States", "美国"}, {"USA", "美利坚合众国"}, {"中华人民共和国", "prc"}, {"汉城", "seoul"}, {"Seoul", "汉城"},
		{"日本", "japan"}, {"北京", "peking"}, {"平壤", "pyongyang"}, {"苏联", "ussr"},
	} {
		if got := Translations(c.name); !slices.Contains(got, c.has) {
			t.Errorf("Translations(%q) = %q: want %q in it", c.name, got, c.has)
		}
	}
	for _, c := range []struct{ name, lacks string }{
		{"中国", "republic of china"}, {"日本", "empire of japan"}, {"韩国", "north korea"}, {"张三", "china"},
	} {
		if got := Translations(c.name); slices.Contains(got, c.lacks) {
			t.Errorf("Translations(%q) = %q: want no %q in it", c.name, got, c.lacks)
		}
	}
}

func TestFormerNamesLeadToTheirSuccessors(t *testing.T) {
	for former, name := range map[string]string{"顺天府": "北京", "汉阳府": "首尔", "大日本帝国": "日本", "Leningrad": "saint petersburg"} {
		if !slices.Contains(Aliases(former), name) || slices.Contains(Aliases(name), former) || !Same(former, name) || Usual(former) != Fold(name) {
			t.Errorf("%s: aliases %q; %s: aliases %q; want the first to lead to the second only", former, Aliases(former), name, Aliases(name))
		}
	}
}
