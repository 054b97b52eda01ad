package chrono

import "annals/deck/language"

// Format writes d as a person would in l: "1992年8月24日", "公元前221年", "20世纪70年代", "约1200年", "1992年5月13日至15日" in Chinese of either script; "24 August 1992",
// "221 BC", "the 1970s", "c. 1200", "13–15 May 1992" in English and for language.None. The zero Date is "". Years are historical.
func (d Date) Format(l language.Language) string {
	if d.IsZero() {
		return ""
	}
	if l.Chinese() {
		return chineseStyle{traditional: l == language.Traditional}.date(d)
	}
	return englishDate(d)
}
