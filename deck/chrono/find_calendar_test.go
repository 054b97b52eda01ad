package chrono

import "testing"

// Which calendar months and days are told in, where an era, a civil year and the digits say different things.
func TestFindCalendars(t *testing.T) {
	testFind(t, []findCase{
		{"文政八年（1825年）4月6日，幕府颁令。八月，商船折返。", "文政八年（1825年）4月6日=1825-04-06 era 八月=1825 lunisolar"},
		{"咸丰八年（1858年）5月28日签约", "咸丰八年（1858年）5月28日=1858-05-28 era"},
		{"文政八年（1825年）四月六日，幕府颁令。", "文政八年（1825年）四月六日=1825-05-23 lunisolar"},
		{"文政8年4月6日（1825年5月23日）颁令", "文政8年4月6日（1825年5月23日）=1825-05-23 lunisolar"},
		// All in Arabic digits: the day may be of either calendar.
		{"文政8年（1825年）4月6日，幕府颁令。", "文政8年（1825年）4月6日=1825 era"},
		{"文政8年（1825年）4月6日（5月23日）颁令", "文政8年（1825年）4月6日=1825-05-23 lunisolar 5月23日=1825-05-23"},
		{"明治五年（1872年）8月3日颁布学制", "明治五年（1872年）8月3日=1872-08-03 era"},
		{"明治五年八月三日颁布学制", "明治五年八月三日=1872-09-05 lunisolar"},
		{"明治六年七月二十八日修改地税", "明治六年七月二十八日=1873-07-28 era"},
		{"明治22年（1889年）2月11日颁布宪法", "明治22年（1889年）2月11日=1889-02-11 era"},
		{"大正十四年（1925年）五月五日；昭和七年五月十五日", "大正十四年（1925年）五月五日=1925-05-05 era 昭和七年五月十五日=1932-05-15 era"},
		// Years of the Yellow Emperor have months of the Chinese calendar; two counts of them were in use.
		{"檄文落款為黃帝紀元四千六百零九年八月廿五日。", "黃帝紀元四千六百零九年八月廿五日=1911-10-16 lunisolar"},
		{"通电写作黄帝纪元4609年9月13日", "黄帝纪元4609年9月13日=1911-11-03 lunisolar"},
		{"发刊于黄帝纪元4614年", "黄帝纪元4614年=1903 era"},
		{"署黄帝纪元4650年3月1日", ""},
		{"碑文作某纪元5120年6月", ""},
	})
}
