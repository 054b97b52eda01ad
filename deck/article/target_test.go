package article

import "testing"

func TestParseTarget(t *testing.T) {
	tests := []struct {
		destination string
		want        target
	}{
		{"../Page/冷战.md", target{page: "冷战"}},
		{"https://zh.wikipedia.org/wiki/%E5%86%B7%E6%88%98", target{page: "冷战"}},
		{"https://zh.wikipedia.org/zh-hant/A_B_(C)#D", target{page: "A B (C)"}},
		{"//en.wikipedia.org/wiki/Mr._A", target{page: "Mr. A"}},
		{"/wiki/A%2FB", target{page: "A/B"}},
		{"/wiki/100%", target{page: "100%"}},
		{"/wiki/A%ff", target{page: "A\ufffd"}},
		{"/w/index.php?title=A_B&action=edit&redlink=1", target{page: "A B"}},
		{"./A_B", target{page: "A B"}},
		{"A B.md", target{page: "A B"}},
		{"/wiki/2001:_A_Journey", target{page: "2001: A Journey"}},
		{"https://example.org/wiki/A", target{page: "A"}},
		{"https://example.org/a.md", target{namespace: otherSpace}},
		{"https://example.org/", target{namespace: otherSpace}},
		{"mailto:a@example.org", target{namespace: otherSpace}},
		{"#A", target{namespace: otherSpace}},
		{"", target{namespace: otherSpace}},
		{"/wiki/File:A.jpg", target{namespace: fileSpace}},
		{"../Page/文件:A.jpg", target{namespace: otherSpace}},
		{"/wiki/分类:A", target{namespace: categorySpace}},
		{"/wiki/:Category:A", target{namespace: otherSpace}},
		{"/wiki/Help:A", target{namespace: otherSpace}},
	}
	for _, test := range tests {
		if got := parseTarget(test.destination); got != test.want {
			t.Errorf("parseTarget(%q) = %+v, want %+v", test.destination, got, test.want)
		}
	}
}
