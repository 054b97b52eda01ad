package lunar

import "sort"

// span is a run of days, both ends included.
type span struct{ first, last int }

// doubtful reports whether the sources leave open how the day was called.
func (c Calendar) doubtful(jdn int) bool {
	if c != China {
		return false
	}
	i := sort.Search(len(doubts), func(i int) bool { return doubts[i].last >= jdn })
	return i < len(doubts) && doubts[i].first <= jdn
}

// doubts are the days of the Chinese calendar whose month or number isn't certain, in order.
var doubts = [...]span{
	// Before 104 BC: the months that begin a day earlier by Zhang Peiyu, "Genju xinchu liri jiandu shilun Qin yu Hanchu de lifa" (2007), than
	// by Li Zhonglin (2012), each with the day before it. All other months from 206 BC on are the same in both.
	{1646488, 1646517},
	{1646547, 1646576},
	{1646606, 1646635},
	{1646990, 1647019},
	{1647049, 1647078},
	{1647492, 1647521},
	{1647551, 1647580},
	{1654284, 1654313},
	{1656676, 1656705},
	{1659068, 1659097},
	{1661460, 1661489},
	{1671530, 1671559},
	{1673922, 1673951},
	{1680153, 1680182},
	{1682545, 1682574},
	// The winter that 元封六年 ends with and 太初元年 begins with, and the one that 太初元年 ends with: the year has months 10 to 12 twice.
	{1683402, 1683489},
	{1683755, 1683843},
	// 地皇四年, 更始元年: the months of Xin, one ahead, beside those of the Han restoration.
	{1729469, 1729852},
	// The year of Wei began with month 12 from 景初元年 on; month 3 of 237 was left out and month 12 of 239 came twice. Shu and Wu did not follow.
	// The last month of 236 has only 28 days by the reckoning that joins the two calendars.
	{1807637, 1808757},
	// Wu Zhou: months 11, 12 and 1 of the ordinary year were 正月, 腊月 and 一月 of the new one.
	{1973067, 1973154},
	{1973420, 1973509},
	{1973775, 1973863},
	{1974159, 1974247},
	{1974513, 1974601},
	{1974868, 1974955},
	{1975252, 1975339},
	{1975606, 1975694},
	{1975991, 1976078},
	{1976344, 1976432},
	{1976698, 1976787},
	// 建子月 to 建辰月 of 元年 under Suzong: the year began with month 11 until months got their numbers back.
	{1999349, 1999496},
}
