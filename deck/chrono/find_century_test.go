package chrono

import "testing"

// Years and decades that leave out their century take it from the story, and none is put into a future of which the article doesn't speak.
func TestFindOpenCenturies(t *testing.T) {
	testFind(t, []findCase{
		{"2011年，旧仓库改成画廊。三四十年代的招牌仍在，七十年代的也在。", "2011年=2011 三四十年代=193X/194X 七十年代=197X"},
		{"四五十年代，他写剧本。", "四五十年代=194X/195X"},
		{"1957年出厂。八九十年代停产。", "1957年=1957 八九十年代=198X/199X"},
		{"2014年，10年代的唱片再版。", "2014年=2014 10年代=201X"},
		{"1997年奠基，03年落成。", "1997年=1997 03年=2003"},
		{"2006年开馆，藏画在98年购入，旧宅四七年焚毁。", "2006年=2006 98年=1998 四七年=1947"},
		{"Built in 2012, the house recalls the thirties.", "2012=2012 the thirties=193X"},
		{"It was founded in 1866; the twenties were forgotten.", "1866=1866 the twenties=182X"},
		{"展望22世纪", "22世纪=21XX"},
	})
}
