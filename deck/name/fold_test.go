package name

import "testing"

func TestFold(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"盧泰愚", "卢泰愚"}, {"漢城", "汉城"}, {"首爾", "首尔"}, {"裴家義", "裴家义"}, {"臺中縣", "台中县"}, {"蔣經國", "蒋经国"},
		{"張景閎", "张景闳"}, {"崔珍鍾", "崔珍钟"}, {"大韓民國", "大韩民国"}, {"什麼", "什么"}, {"ＡＢＣ　１", "abc 1"}, {"Łódź", "łódź"}, {"", ""},
	} {
		if got := Fold(c.text); got != c.want {
			t.Errorf("Fold(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestFoldTwiceIsFoldOnce(t *testing.T) {
	for r := rune(0); r <= 0x2ffff; r++ {
		if once := FoldRune(r); FoldRune(once) != once {
			t.Fatalf("FoldRune(%q) = %q, then %q", r, once, FoldRune(once))
		}
	}
}
