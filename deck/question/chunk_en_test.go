package question

import (
	"testing"

	"annals/deck/language"
)

func TestEnglishParticiples(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"A raid led in {d:1901=1901} by {p:Ward}, son of {p:Hope}, did not reach {l:Bergen}.", nil, when, "1901", "Fill in the year: A raid led in ____ by Ward, son of Hope, did not reach Bergen."},
		{"The earliest confirmed visits to {l:Bergen} date from {d:1901=1901}, and {p:Ward} wrote of them.", nil, when, "1901", "Fill in the year: The earliest confirmed visits to Bergen date from ____, and Ward wrote of them."},
		{"{s:Norway} entered the {o:Acme League} in {d:1901=1901}, won their first cup in {l:Bergen} in {d:1911=1911}, and left in {d:1921=1921}.", nil, when, "1911", "Fill in the year: Norway entered the Acme League in 1901, won their first cup in Bergen in ____."},
		{"{p:Ward} sent for his rival, {p:Hope}, who was beaten and killed at {l:Bergen} in {d:1901=1901}.", nil, where, "Bergen", "Where was Hope killed in 1901?"},
		{"{s:Norway} fell to {p:Ward}, surnamed {p:Lackland}, who was killed in {d:1901=1901} at {l:Bergen}.", nil, when, "1901", "Fill in the year: Norway fell to Ward, surnamed Lackland, who was killed in ____ at Bergen."},
		{"These were joined by the {o:Acme Museum}, which moved to {l:Bergen} in {d:1901=1901}.", nil, when, "1901", "In which year did the Acme Museum move to Bergen?"},
	})
}

func TestEnglishClauseEnds(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"In {d:1185=1185}, {p:Ward} and {p:Hope} began a revolt, and the weak {o:Acme Company}, facing debts of its own, was unable to stop it.", nil, when, "1185", "In which year did Ward and Hope begin a revolt?"},
		{"After the army of {p:Ward} took {l:Bergen} in {d:1204=1204}, {p:Hope}, the regent, tried to flee.", nil, when, "1204", "In which year did the army of Ward take Bergen?"},
		{"In {d:1924=1924}, {p:Ward} ambushed and defeated a patrol of {s:Norway}.", nil, when, "1924", "In which year did Ward ambush and defeat a patrol of Norway?"},
		{"Wars raged between {s:Norway} and {s:Sweden} which began after the Danes took {l:Bergen} in {d:1204=1204}.", nil, where, "Sweden", "Fill in the country: Wars raged between Norway and ____ which began after the Danes took Bergen in 1204."},
		{"By {d:1678=1678} there were ten mills in {l:Bergen}, run by {p:Ward}.", nil, where, "Bergen", "Fill in the place: By 1678, there were ten mills in ____, run by Ward."},
		{"The oldest mill of {s:Norway} was the Ward Mill in {l:Bergen}, opened in {d:1901=1901}.", nil, when, "1901", "Fill in the year: The oldest mill of Norway was the Ward Mill in Bergen, opened in ____."},
	})
}

func TestEnglishSecondVerbs(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"When {p:Ward} fell ill in {d:1873=1873} he left {l:Bergen}.", nil, when, "1873", "In which year did Ward fall ill?"},
		{"It was in the year {d:1887=1887} that the mill of {p:Ward} near {l:Bergen} was finished.", nil, when, "1887", "In which year was the mill of Ward near Bergen finished?"},
		{"{p:Ward} sailed first to {s:Norway} then came to {l:Bergen} by {d:1840=1840}.", nil, when, "1840", "Fill in the year: Ward sailed first to Norway then came to Bergen by ____."},
		{"Soon after {d:1898=1898}, however, {p:Ward} left {l:Bergen}.", nil, who, "Ward", "Fill in the name: Soon after 1898, however, ____ left Bergen."},
		{"A branch, {o:Acme Motors}, built cars in {l:Bergen} from {d:1905=1905}.", nil, when, "1905", "From which year did Acme Motors build cars in Bergen?"},
		{"{p:Ward} is widely regarded as having led {s:Norway} in {d:1856=1856}.", nil, when, "1856", "Fill in the year: Ward is widely regarded as having led Norway in ____."},
	})
}

func TestEnglishEventsBefore(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"After the outbreak of the Ulvang War in {d:1870=1870} {p:Ward} returned to {l:Bergen}.", nil, who, "Ward", "Fill in the name: After the outbreak of the Ulvang War in 1870, ____ returned to Bergen."},
		{"{p:Ward} met {p:Hope} in {d:1874=1874} and studied at the {l:Kolm Academy}.", nil, where, "Kolm Academy", "Fill in the name: Ward met Hope in 1874 and studied at the ____."},
		{"On {d:14–15 June 1919=1919-06-14/1919-06-15}, a boat of {s:Norway} with {p:Ward} on board crossed the sea.", nil, who, "Ward", "Fill in the name: On 14–15 June 1919, a boat of Norway with ____ on board crossed the sea."},
		{"In {d:1784=1784} the town of {p:Ward} was laid out and settlers, among whom were many Danes, came to {l:Bergen}.", nil, when, "1784", "In which year was the town of Ward laid out?"},
		{"On {d:7 March 1901=1901-03-07}, a new charter, known as \"The Ripper,\" was adopted in {l:Bergen}.", nil, when, "7 March 1901", "On which day was a new charter adopted in Bergen?"},
		{"Command had passed to Marshal {p:Ward} and General {p:Hope} after {p:Gray} had been wounded on {d:17 June 1709=1709-06-17}.", nil, when, "17 June 1709", "Fill in the day: Command had passed to Marshal Ward and General Hope after Gray had been wounded on ____."},
		{"{p:Ward}'s mill was struck by fire in {d:1114=1114} and again by a worse one in {d:1186=1186}.", nil, when, "1186", "Fill in the year: Ward's mill was struck by fire in 1114 and again by a worse one in ____."},
		{"{p:Ward} regularly showed his work and was praised by {p:Hope} in {d:1874=1874}.", nil, when, "1874", "In which year was Ward praised by Hope?"},
		{"In {d:1709=1709}, {p:Ward} routed {p:Hope} near {l:Bergen}.", nil, when, "1709", "In which year did Ward rout Hope near Bergen?"},
	})
}

func TestEnglishListsAndParticiples(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"{p:Ward} and {p:Hope} were married at a church built in {d:1830=1830}.", nil, when, "1830", "Fill in the year: Ward and Hope were married at a church built in ____."},
		{"{p:Ward} had taken {l:Bergen}, Narvik, the islands and also took {l:Oslo} in {d:1830=1830}.", nil, when, "1830", "In which year did Ward also take Oslo?"},
		{"The {o:Acme Company} was sold to {p:Ward} in {d:1976=1976} and then, in {d:1981=1981}, to {p:Hope}.", nil, who, "Ward", "Fill in the name: The Acme Company was sold to ____ in 1976 and then, in 1981, to Hope."},
		{"As the winner of the first race of {l:Bergen} in {d:1896=1896} {p:Ward} became known.", nil, who, "Ward", "Fill in the name: As the winner of the first race of Bergen in 1896, ____ became known."},
		{"{p:Ward} bought Jackson and Sharp Company (founded {d:1863=1863} in {l:Bergen}), and the {o:Acme Company}.", nil, where, "Bergen", ""},
		{"{o:Acme Car} and Foundry was formed in {l:Bergen} in {d:1899=1899}.", nil, who, "Acme Car", ""},
		{"{p:Ward} rejoiced when the first modern Games opened in {d:1896=1896}.", nil, when, "1896", "Fill in the year: Ward rejoiced when the first modern Games opened in ____."},
		{"At the age of ten she moved from {l:Bergen} to the coast of {s:Norway} in {d:1830=1830}.", []string{"p:Ward"}, when, "1830", "Fill in the year: At the age of ten Ward moved from Bergen to the coast of Norway in ____."},
	})
}
