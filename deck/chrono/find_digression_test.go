package chrono

import "testing"

// A month of another year in the middle of a sentence is a digression, and the next sentence goes on with the story.
func TestFindDigressions(t *testing.T) {
	testFind(t, []findCase{
		{"In May 1793 the port fell. Its captain, a leader of the August 1790 mutiny, was shot. On 24 June the fleet sailed.", "May 1793=1793-05 August 1790=1790-08 24 June=1793-06-24"},
		{"The council met on 20 May 1906. The meeting followed the vote of December 1905 and a pause. On 23 November it fell.", "20 May 1906=1906-05-20 December 1905=1905-12 23 November=1906-11-23"},
		{"On 20 October 1744 the town rose. The siege lasted until the relief of February 1745. By the start of November bread was short.", "20 October 1744=1744-10-20 February 1745=1745-02 start of November=1744-11 early"},
		// The same sentence goes on with its own year, as do a sentence's head and a new paragraph.
		{"In May 1906 he ruled. He had been elected in December 1904 and crowned on 3 March.", "May 1906=1906-05 December 1904=1904-12 3 March=1905-03-03"},
		{"In May 1906 he fell. In December 1904 he had won. In March he ruled.", "May 1906=1906-05 December 1904=1904-12 March=1905-03"},
		{"In May 1906 he fell.\nThe party won in December 1904. In March it ruled.", "May 1906=1906-05 December 1904=1904-12 March=1905-03"},
		// Years around the day that is told of leave it where it is.
		{"2011年1月25日，示威开始。作为2010－2011年各国示威的一部分，它规模最大。2月11日，总统辞职。", "2011年1月25日=2011-01-25 2010－2011年=2010/2011 2月11日=2011-02-11"},
		// A letter is no event, and a day after an untold one has no date.
		{"1911年，王某出国，他在1968年的一封信中回忆此事。同年10月，王某入学。", "1911年=1911 1968年=1968 同年10月=1911-10"},
		{"In 1911 he left home, as he told in a 1968 letter to a friend. In October he came back.", "1911=1911 1968=1968 October=1911-10"},
		{"王某生于1894年2月17日。有一天他被人带走，直到第二天才回来。", "1894年2月17日=1894-02-17"},
		// In Chinese a date after the subject is the sentence's own.
		{"1936年5月，学校迁往山中。校长王某，曾在1921年3月留学，主持校务。8月，新楼落成。", "1936年5月=1936-05 1921年3月=1921-03 8月=1936-08"},
		{"1936年5月，学校迁往山中。校长王某在1921年3月留学。8月，他抵达。", "1936年5月=1936-05 1921年3月=1921-03 8月=1921-08"},
	})
}
