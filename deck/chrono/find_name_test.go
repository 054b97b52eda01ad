package chrono

import "testing"

// The names of months in the names of people, places and events are no dates.
func TestFindMonthsInNames(t *testing.T) {
	testFind(t, []findCase{
		{"In 1564 they built a fort on the River of May and sailed from the Isle of May.", "1564=1564"},
		{"She was born at Cape May in 1820 and left Cape May for good.", "1820=1820"},
		{"In 2017 Theresa May called a vote. It was lost by May, and the plans of May were dropped.", "2017=2017"},
		{"In 1990 the envoy April Glaspie wrote home. The notes of April Glaspie were read out.", "1990=1990"},
		{"In 1985 the dramatist August Wilson wrote Fences, and a fan wrote to August Wilson.", "1985=1985"},
		{"In 1832 the June Rebellion shook the July Monarchy.", "1832=1832"},
		{"In 1941 it rained. In June and July Zhukov waited; by August Hoepner had passed.", "1941=1941 June=1941-06 July=1941-07 August=1941-08"},
		{"In 1941 it rained. That April Germany struck, and on the last Sunday of May they prayed.", "1941=1941 That April=1941-04 May=1941-05"},
		{"In 1918 the German May offensive began. By May it had stopped. In May Foch attacked.", "1918=1918 May=1918-05 May=1918-05"},
	})
}
