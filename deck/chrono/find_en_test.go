package chrono

import (
	"strings"
	"testing"

	"annals/deck/language"
)

type findCase struct{ text, want string }

func testFind(t *testing.T, cases []findCase) {
	t.Helper()
	for _, c := range cases {
		var passages []Passage
		for line := range strings.SplitSeq(c.text, "\n") {
			passages = append(passages, Passage{Text: line})
		}
		if got := told(passages); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// told writes what Find finds: expression=value, "-" for none.
func told(passages []Passage) string {
	var found []string
	for _, m := range Find(passages, language.Simplified) {
		value := m.Date.String()
		if value == "" {
			value = "-"
		}
		found = append(found, m.Text+"="+value)
	}
	return strings.Join(found, " ")
}

func TestFindEnglish(t *testing.T) {
	testFind(t, []findCase{
		{"In 1811, Prussia sent Karl August Ward and the dramatist August von Hope.", "1811=1811"},
		{"The treaty was signed on 10 May 1871 in Frankfurt.", "10 May 1871=1871-05-10"},
		{"It opened on August 24, 1992, in Seoul.", "August 24, 1992=1992-08-24"},
		{"On August 24th 1992 it rained", "August 24th 1992=1992-08-24"},
		{"the 4th of July, 1776", "the 4th of July, 1776=1776-07-04"},
		{"Aug. 24, 1992", "Aug. 24, 1992=1992-08-24"},
		{"24 Aug 1992", "24 Aug 1992=1992-08-24"},
		{"In June 1941 the front collapsed", "June 1941=1941-06"},
		{"in February of 1940", "February of 1940=1940-02"},
		{"It ended in 1453.", "1453=1453"},
		{"on 2003-04-05", "2003-04-05=2003-04-05"},
		{"on 4/25/1990", "4/25/1990=1990-04-25"},
		{"am 25.4.1990", "25.4.1990=1990-04-25"},
		{"on September 10, nineteen zero one", "September 10, nineteen zero one=1901-09-10"},
		{"In nineteen eighty-six", "nineteen eighty-six=1986"},
		{"Caesar died on 15 March 44 BC.", "15 March 44 BC=-0043-03-15"},
		{"in 221 BC", "221 BC=-0220"},
		{"in 149 B.C.", "149 B.C.=-0148"},
		{"in AD 79", "AD 79=0079"},
		{"in 1066 CE", "1066 CE=1066"},
		{"the 5th century BC", "the 5th century BC=-04XX"},
		{"in the nineteenth century", "the nineteenth century=18XX"},
		{"the mid-18th century", "the mid-18th century=17XX mid"},
		{"in the late 19th century", "the late 19th century=18XX late"},
		{"the 1970s", "the 1970s=197X"},
		{"the late seventies", "the late seventies=197X late"},
		{"the early 1930s", "the early 1930s=193X early"},
		{"the 480s BC", "the 480s BC=-048X"},
		{"in the '60s", "the '60s=196X"},
		{"in spring 1940", "spring 1940=1940-21"},
		{"in the summer of 1916", "the summer of 1916=1916-22"},
		{"the winter of 1939–40", "the winter of 1939–40=1939-24/1940"},
		{"the second half of 2008", "the second half of 2008=2008-41"},
		{"in the first quarter of 1995", "the first quarter of 1995=1995-33"},
		{"By the end of 1944", "end of 1944=1944 late"},
		{"at the beginning of the 19th century", "beginning of the 19th century=18XX early"},
		{"in early January 1942", "early January 1942=1942-01 early"},
		{"in late 1866", "late 1866=1866 late"},
		{"in mid-June 1944", "mid-June 1944=1944-06 mid"},
		{"Early in 1914", "Early in 1914=1914 early"},
		{"circa 1200", "circa 1200=1200~"},
		{"(c. 1343)", "c. 1343=1343~"},
		{"around 1820", "around 1820=1820~"},
		{"before 1854", "before 1854=../1854"},
		{"after June 1815", "after June 1815=1815-06/.."},
		{"since 1995", "since 1995=1995"},
		{"until 14 July 1789", "until 14 July 1789=../1789-07-14"},
		// Ranges and lists.
		{"from 1861 to 1865", "from 1861 to 1865=1861/1865"},
		{"(1914–18)", "1914–18=1914/1918"},
		{"1939-1945", "1939-1945=1939/1945"},
		{"between 1904 and 1905", "between 1904 and 1905=1904/1905"},
		{"May 13–15, 1992", "May 13–15, 1992=1992-05-13/1992-05-15"},
		{"13–15 May 1992", "13–15 May 1992=1992-05-13/1992-05-15"},
		{"from 30 May to 2 June 1992", "from 30 May to 2 June 1992=1992-05-30/1992-06-02"},
		{"26 June – 4 August 1952", "26 June – 4 August 1952=1952-06-26/1952-08-04"},
		{"July–November 1954", "July–November 1954=1954-07/1954-11"},
		{"the Ionian Revolt (499–493 BC)", "499–493 BC=-0498/-0492"},
		{"lasting from 499 to 493 BC", "from 499 to 493 BC=-0498/-0492"},
		{"1400–1000 BC", "1400–1000 BC=-1399/-0999"},
		{"on 6 and 9 August 1945", "6=1945-08-06 9 August 1945=1945-08-09"},
		{"on May 4 and 5, 1865", "May 4=1865-05-04 5, 1865=1865-05-05"},
		{"In June and July 1940", "June=1940-06 July 1940=1940-07"},
		{"in 1940 and 1941", "1940=1940 1941=1941"},
		// Context.
		{"War broke out in September 1939. In November it snowed. In January the lake froze.", "September 1939=1939-09 November=1939-11 January=1940-01"},
		{"He landed on 6 June 1944. The following day the town fell. Two days later he left.", "6 June 1944=1944-06-06 The following day=1944-06-07 Two days later=1944-06-09"},
		{"It fell on April 26, 1865. The same day Johnston surrendered.", "April 26, 1865=1865-04-26 The same day=1865-04-26"},
		{"They met in May 1990. Later that year they parted; the next year they married.", "May 1990=1990-05 Later that year=1990 the next year=1991"},
		{"She came in March 1801. In August of the same year she left.", "March 1801=1801-03 August of the same year=1801-08"},
		{"It was taken on 1 June 1812 and lost on the 14th.", "1 June 1812=1812-06-01 the 14th=1812-06-14"},
		{"He resigned in March 1917. The previous April he had been ill.", "March 1917=1917-03 The previous April=1916-04"},
		{"Rome fell in the autumn of 1870. The next spring they moved.", "the autumn of 1870=1870-23 The next spring=1871-21"},
		{"In 1861 the war began. Four years later it ended.", "1861=1861 Four years later=1865"},
		{"It began in May 1861; the next month they fought, and that December they rested.", "May 1861=1861-05 the next month=1861-06 that December=1861-12"},
		{"It began on 3 March 1801. By the end of the year all was lost.", "3 March 1801=1801-03-03 end of the year=1801 late"},
		{"Ferdinand came back in March 1814. A history of 1995 denies it. On 4 May he dissolved the Cortes.", "March 1814=1814-03 1995=1995 4 May=1814-05-04"},
		{"In 490 BC they sailed. In 480 they came again.", "490 BC=-0489 480=-0479"},
		{"On 3 May 1803 he said the ships would be ready on a day scheduled for 1 June. The next day he died.", "3 May 1803=1803-05-03 1 June=1803-06-01 The next day=1803-05-04"},
		{"at Christmas 1914", "Christmas 1914=1914-12-25"},
		{"In March the thaw came", "March=-"},
		{"On February 30, 1900", "February 30, 1900=-"},
		{"on 7 November [O.S. 25 October] 1917", "7 November [O.S. 25 October] 1917=1917-11-07"},
		{"on 25 October [N.S. 7 November] 1917", "25 October [N.S. 7 November] 1917=1917-11-07"},
		{"on 25 October 1917 (O.S.)", "25 October 1917 (O.S.)=1917-11-07 julian"},
		{"the night of 9/10 November 1938", "9/10 November 1938=1938-11-09/1938-11-10"},
		{"in the 1960s–70s", "the 1960s–70s=196X/197X"},
		{"Robert of Chester's 1144 translation", "1144=1144"},
		{"He reigned from 306 to 337. In 325 he called a council.", "from 306 to 337=0306/0337 325=0325"},
		{"In 146 BC Carthage fell. In 133 Tiberius was killed.", "146 BC=-0145 133=-0132"},
		{"Augustus (63 BC – AD 14)", "63 BC – AD 14=-0062/0014"},
		{"the season 1941–2", "1941–2=1941/1942"},
		{"in winter 1941/42", "winter 1941/42=1941-24/1942"},
		{"On 19 October 1950 they crossed. By month's end it was over.", "19 October 1950=1950-10-19 month's end=1950-10 late"},
		{"from late June to early July 1943", "from late June to early July 1943=1943-06 late/1943-07 early"},
		{"Jan. 17–Feb. 28, 1991", "Jan. 17–Feb. 28, 1991=1991-01-17/1991-02-28"},
		{"Temujin (1162?–1227)", "1162?–1227=1162?/1227?"},
		{"In 1947 they came. Late in the year they left.", "1947=1947 Late in the year=1947 late"},
		{"It was 1919; in the middle of summer they fell.", "1919=1919 middle of summer=1919-22 mid"},
		{"On 21 May 1911 it was signed; less than a week later he was gone.", "21 May 1911=1911-05-21"},
		{"The 1981 elections and 1985's budget", "1981=1981 1985=1985"},
		{"中国的《人民日报》在Oct. 1, 1949报道", "Oct. 1, 1949=1949-10-01"},
	})
}

// The flags tell how a mention stands in its text.
func TestFlags(t *testing.T) {
	for _, c := range []struct {
		text string
		want []Flags
	}{
		{"1988年3月，4月16日，同年6月", []Flags{0, Inherited, Relative}},
		{"1988年奥运会", []Flags{InName}},
		{"1905年5月2日，舰队将于5月20日到达", []Flags{0, Inherited | Announced}},
		{"《1984年》", []Flags{InName}},
		{"康熙年间（1662年—1722年）", []Flags{0, Twin}},
		{"the 1992 Summer Olympics in 1992", []Flags{InName, 0}},
		{"under the Scotland Act 1978", []Flags{InName}},
		{"On 3 May 1803 he sailed. The next day, on 5 June, it rained.", []Flags{0, Relative, Inherited}},
	} {
		var got []Flags
		for _, m := range Find([]Passage{{Text: c.text}}, language.Simplified) {
			got = append(got, m.Flags)
		}
		if len(got) != len(c.want) {
			t.Errorf("%q: flags %v, want %v", c.text, got, c.want)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%q: flags %v, want %v", c.text, got, c.want)
			}
		}
	}
}
