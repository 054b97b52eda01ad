package chrono

import "testing"

// The ways in which English tells ranges, lists, limits and parts, each in sentences of different kinds.
func TestFindEnglishFamilies(t *testing.T) {
	testFind(t, []findCase{
		// Days and centuries that share what follows the last of them.
		{"The fair lasted from the 2nd to the 9th of May 1851.", "from the 2nd to the 9th of May 1851=1851-05-02/1851-05-09"},
		{"between the 2nd and 9th of May 1851", "between the 2nd and 9th of May 1851=1851-05-02/1851-05-09"},
		{"sessions on 7, 8 and 11 March 1921", "7=1921-03-07 8=1921-03-08 11 March 1921=1921-03-11"},
		{"In May, June, and July 1848", "May=1848-05 June=1848-06 July 1848=1848-07"},
		{"coins of the 4th to 2nd centuries BC", "the 4th to 2nd centuries BC=-03XX/-01XX"},
		{"from the tenth to the twelfth century", "from the tenth to the twelfth century=09XX/11XX"},
		{"between the 15th and 17th centuries", "between the 15th and 17th centuries=14XX/16XX"},
		{"the 13th–14th centuries", "the 13th–14th centuries=12XX/13XX"},
		{"glass of the sixth and seventh centuries", "the sixth=05XX seventh centuries=06XX"},
		{"from spring to autumn 1867", "from spring to autumn 1867=1867-21/1867-23"},
		{"in the summer and autumn of 1867", "the summer=1867-22 autumn of 1867=1867-23"},
		{"In the 1870s, 80s and '90s", "the 1870s=187X 80s=188X '90s=189X"},
		{"Dawn 5, and 22 to 24 February 1984", "22 to 24 February 1984=1984-02-22/1984-02-24"},
		// Years split over two, and both styles.
		{"the league of 1893/94", "1893/94=1893/1894"},
		{"born 20 February 1721/22", "20 February 1721/22=1722-02-20"},
		{"on 3 June (16 June) 1907", "3 June (16 June) 1907=1907-06-16"},
		{"on 16 June (3 June) 1907", "16 June (3 June) 1907=1907-06-16"},
		{"on 4/16 April 1877", "4/16 April 1877=1877-04-16"},
		// Eras.
		{"He lived c. 310 – c. 230 BC", "c. 310 – c. 230 BC=-0309~/-0229~"},
		{"A.D. 451", "A.D. 451=0451"},
		{"AD 69–79", "AD 69–79=0069/0079"},
		{"in the 630s", "the 630s=063X"},
		// Limits.
		{"no later than 1342", "no later than 1342=../1342"},
		{"no earlier than 3 May 1342", "no earlier than 3 May 1342=1342-05-03/.."},
		{"as early as 1342", "as early as 1342=1342"},
		{"in or after 1742", "in or after 1742=1742/.."},
		{"on or before 3 May 1742", "on or before 3 May 1742=../1742-05-03"},
		{"earlier than or in 1742", "earlier than or in 1742=../1742"},
		{"starting 3 May 1742", "starting 3 May 1742=1742-05-03"},
		{"It was free from 1742 onwards.", "from 1742 onwards=1742"},
		{"after about 1742", "after about 1742=1742~/.."},
		{"date >= 1742-05-03", ">= 1742-05-03=1742-05-03/.."},
		// Parts.
		{"Q2 1994 and 1995 Q3", "Q2 1994=1994-34 1995 Q3=1995-35"},
		{"the second decade of the 19th century", "the second decade of the 19th century=181X"},
		{"the closing decades of the 19th century", "the closing decades of the 19th century=18XX late"},
		{"the last day of February 1904", "the last day of February 1904=1904-02-29"},
		{"The 1780s were poor. By the end of the decade bread was dear.", "The 1780s=178X end of the decade=178X late"},
		{"It was May 1871. In the last days of the month Paris burned.", "May 1871=1871-05 last days of the month=1871-05 late"},
		{"In 1642 he raised his standard. The year before, he had been in York.", "1642=1642 The year before=1641"},
		// Days by themselves.
		{"They came in May 1643. On the fourteenth the gates were shut.", "May 1643=1643-05 the fourteenth=1643-05-14"},
		{"They met on 9 May 1643. A fortnight later they parted.", "9 May 1643=1643-05-09 A fortnight later=1643-05-23~"},
		{"New Year's Day 1801", "New Year's Day 1801=1801-01-01"},
		{"War began in August 1914. By Christmas nobody was home.", "August 1914=1914-08 Christmas=1914-12-25"},
		{"nineteen oh six", "nineteen oh six=1906"},
		{"2004-11-23T08:15:00Z", "2004-11-23=2004-11-23"},
		{"31-Dec-86, Nov. '85", "31-Dec-86=1986-12-31 Nov. '85=1985-11"},
		{"14 May-19 May 1643", "14 May-19 May 1643=1643-05-14/1643-05-19"},
		{"The famine of 1315–17 killed many, and the 1900 census counted them.", "1315–17=1315/1317 1900=1900"},
		// A year that the sentence tells only later.
		{"The diet opened on 8 May and closed on 2 July 1871.", "8 May=1871-05-08 2 July 1871=1871-07-02"},
		{"The diet opened on 8 May. It closed on 2 July 1871.", "8 May=- 2 July 1871=1871-07-02"},
	})
}

// What counts or names in English and looks like a year, a month or a day.
func TestFindNoEnglishDate(t *testing.T) {
	for _, text := range []string{
		"the garrison had 1780 muskets", "a ship carrying 1650 passengers", "they stormed hill 1610", "see article 1782 of the code", "August Bebel spoke", "a house in May Street",
		"the fifth and sixth regiments", "the second and third attempts", "on the fifth floor", "after Christmas dinner", "bus 1984 was late",
		"attended by 2000 guests", "it stands to this day",
	} {
		if got := told([]Passage{{Text: text}}); got != "" {
			t.Errorf("%q: found %s", text, got)
		}
	}
}

// The ways in which Chinese tells ranges, parts, epochs and what goes on from a date.
func TestFindChineseFamilies(t *testing.T) {
	testFind(t, []findCase{
		// Two units that share their word.
		{"1851年四五月间，兵临城下。", "1851年四五月间=1851-04/1851-05"},
		{"1851年春夏之交", "1851年春夏之交=1851-21/1851-22"},
		{"1851年冬春之际", "1851年冬春之际=1851-24/1852-21"},
		{"十三四世纪", "十三四世纪=12XX/13XX"},
		{"19世纪70、80年代", "19世纪70=187X 80年代=188X"},
		{"2003年开会，讨论19世纪70年代和90年代的事。", "2003年=2003 19世纪70年代=187X 90年代=189X"},
		// Parts.
		{"1851年岁末", "1851年岁末=1851 late"},
		{"1851年盛夏", "1851年盛夏=1851-22 mid"},
		{"19世纪上半期", "19世纪上半期=18XX early"},
		{"1851年前半年", "1851年前半年=1851-40"},
		{"大约在1851年", "大约在1851年=1851~"},
		// Years of other epochs and without their word.
		{"檀君纪元4283年", "檀君纪元4283年=1950 era"},
		{"皇紀2595年", "皇紀2595年=1935 era"},
		{"民国前二年三月", "民国前二年三月=1910-03 era"},
		{"上世纪末", "上世纪末=19XX late"},
		{"本世纪初", "本世纪初=20XX early"},
		{"八七年开馆", "八七年=1987"},
		{"在87年开馆", "87年=1987"},
		{"一九三一，东北沦陷", "一九三一=1931"},
		// BC.
		{"公元前3500年，公元前四千年", "公元前3500年=-3499 公元前四千年=-3999"},
		{"公元前206年至公元220年", "公元前206年至公元220年=-0205/0220"},
		{"（前206年－220年）", "前206年－220年=-0205/0220"},
		{"（前45年－23年10月6日）", "前45年－23年10月6日=-0044/0023-10-06"},
		{"公元前312－前280年", "公元前312－前280年=-0311/-0279"},
		// What goes on.
		{"1644年5月，清军入关。月底，入京。", "1644年5月=1644-05 月底=1644-05 late"},
		{"1644年，明亡。越明年，南京陷。秋，江阴屠城。", "1644年=1644 越明年=1645 秋=1645-23"},
		{"1644年5月3日，是日夜，城开。", "1644年5月3日=1644-05-03 是日=1644-05-03"},
		{"会议于3月2日开幕，1919年3月6日闭幕。", "3月2日=1919-03-02 1919年3月6日=1919-03-06"},
		{"查询 = 1919", "= 1919=1919"},
		// Years before what also goes on from a count.
		{"该法于1838年制定，1926年历时三年", "1838年=1838 1926年=1926"},
		{"620-649年间", "620-649年=0620/0649"},
		{"在527年即位。随后的541年，大疫；史载544年又起。统治长达38年，历时128年。", "527年=0527 541年=0541 544年=0544"},
		{"整个二十世纪", "二十世纪=19XX"},
		{"七月平均气温", ""},
		{"五十年代表作", ""},
		{"他们的第二天性", ""},
		{"三月三是节日", ""},
		{"前后二三年，三五年", ""},
	})
}
