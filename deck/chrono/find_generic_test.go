package chrono

import "testing"

// Months of every year belong to no year of the story.
func TestFindGenericMonths(t *testing.T) {
	testFind(t, []findCase{
		{"2003年设县。县城在一月時平均氣溫為零下5度，七月的平均气温为22度，最冷月为1月，降水集中在6月至8月。", "2003年=2003"},
		{"1990年建站。候鸟通常在十月飞来，花期4月至6月，三月往往多雾。", "1990年=1990"},
		{"1941年12月被围。1月，气温降到零下三十度。", "1941年12月=1941-12 1月=1942-01"},
		{"1941年6月开战。8月，平均每天伤亡千人。9月，议会决定每年改选。", "1941年6月=1941-06 8月=1941-08 9月=1941-09"},
		{"In 2003 the town grew. In July the average high is 28 °C. In January the mean temperature is below zero. Rain usually falls in May.", "2003=2003"},
		{"The siege began in December 1941. In January the temperature fell to −40 °C. In March, the average age of recruits was 17.", "December 1941=1941-12 January=1942-01 March=1942-03"},
		{"The average temperature of July 1936 was never reached again.", "July 1936=1936-07"},
	})
}
