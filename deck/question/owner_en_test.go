package question

import (
	"testing"

	"annals/deck/language"
)

func TestDatesOfNouns(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"{p:Wren}'s fame grew for a decade after the fire in {d:1666=1666}.", nil, when, "1666", "Fill in the year: Wren's fame grew for a decade after the fire in ____."},
		{"{s:Norway} exported more timber than {s:Sweden}, compared to iron in {d:1870=1870}.", nil, when, "1870", "Fill in the year: Norway exported more timber than Sweden, compared to iron in ____."},
		{"Through the 16th and {d:17th centuries=16XX}, {g:Cossacks} moved towards {l:Siberia}.", nil, when, "17th century", ""},
		{"{s:Norway} bought {p:Ward} in {d:1901=1901}, {p:Hope} and {p:Gray} in {d:1903=1903}.", nil, when, "1901", "In which year did Norway buy Ward?"},
		{"There was a plan to drain {l:Lake Copais} at a meeting of the {o:Acme Company}, held in {d:1883=1883}.", nil, when, "1883", "Fill in the year: There was a plan to drain Lake Copais at a meeting of the Acme Company, held in ____."},
		{"{p:Cook} sailed to {s:Peru} in {d:1769=1769}, landing at {l:Callao}.", nil, when, "1769", "In which year did Cook sail to Peru, landing at Callao?"},
	})
}

func TestDatedMembers(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"The British withdrew from {l:Narvik} in {d:1901=1901}, {l:Bergen} in {d:1911=1911}, and {l:Oslo} in {d:1921=1921}.", nil, when, "1911", "In which year did the British withdraw from Bergen?"},
		{"{p:Ward} became the first to be crowned, followed by {p:Hope} in {d:1901=1901} and {p:Gray} in {d:1911=1911}.", nil, when, "1901", "Fill in the year: Ward became the first to be crowned, followed by Hope in ____ and Gray in 1911."},
		{"As of {d:1901=1901}, {p:Ward} was one of five millers in {l:Skogby}.", nil, when, "1901", "Fill in the year: As of ____, Ward was one of five millers in Skogby."},
		{"The newly widened bridge of {l:Skogby} carried {p:Ward} in {d:1901=1901}.", nil, when, "1901", "In which year did the newly widened bridge of Skogby carry Ward?"},
	})
}

func TestDatesThatPointBack(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"{p:Ward} was crowned king {d:the next day=1850-07-10} at {l:Boston}.", nil, when, "10 July 1850", "Fill in the day: Ward was crowned king on ____ at Boston."},
		{"Over {d:the next year=1850} {p:Ward} mended the line to {l:Boston}.", nil, where, "Boston", "Fill in the name: Over 1850 Ward mended the line to ____."},
		{"{p:Ward} opened the line in {l:Boston} on {d:10 July 1850=1850-07-10}, and {d:that evening=1850-07-10} {p:Hope} spoke.", nil, where, "Boston", "Where did Ward open the line on 10 July 1850?"},
	})
}

func TestWhoUndergoes(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"{p:Ward}, who had drawn the plans, was expelled from the club and founded the {o:Acme Company} on {d:9 May 1882=1882-05-09}.", nil, when, "9 May 1882", "On which day did Ward found the Acme Company?"},
		{"{s:Norway} was represented first by {p:Ward}, then by the Duke of Hope, who replaced him in {d:May 1815=1815-05}.", nil, when, "May 1815", "Fill in the month and year: Norway was represented first by Ward, then by the Duke of Hope, who replaced him in ____."},
		{"In {d:1881=1881}, {p:Ward} issued an edict promising a parliament by {d:1890=1890}.", nil, when, "1890", "Fill in the year: Ward issued an edict promising a parliament by ____."},
		{"{p:Ward} fell ill in the {d:1960s=196X} and by the time of his death in {d:1970=1970}, he had lost his sight.", nil, who, "Ward", "Who fell ill in the 1960s?"},
	})
}

func TestOtherClauses(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"{l:Ward Island} was made a free port, a state of things that lasted until {d:1846=1846}, when it was annexed by {s:Austria}.", nil, where, "Austria", "Fill in the country: Ward Island was made a free port, a state of things that lasted until 1846, when it was annexed by ____."},
		{"When the Tsar heard of the pact, he agreed to sign it on {d:24 October 1814=1814-10-24}.", []string{"p:Ward"}, when, "24 October 1814", "Fill in the day: When the Tsar heard of the pact, he agreed to sign it on ____."},
		{"The {o:Northern Alliance} was signed in {l:Paris} on {d:26 May 1815=1815-05-26}.", nil, who, "Northern Alliance", ""},
		{"{p:Ward} landed on {d:13 March 1815=1815-03-13}, and {d:a week later=1815-03-20} {p:Hope} fled to {l:Ghent}.", nil, where, "Ghent", "Fill in the place: Ward landed on 13 March 1815, and on 20 March 1815 Hope fled to ____."},
	})
}

func TestEnglishSaysTooLittle(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"{p:Ward Hope} returned in {d:August 1883=1883-08}.", nil, when, "August 1883", ""},
		{"{p:Ward} left the league, with a second club of {l:Boston} set to return in {d:1918=1918}.", nil, when, "1918", "Fill in the year: Ward left the league, with a second club of Boston set to return in ____."},
	})
}

func TestEnglishLists(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"In {d:1901=1901}, {p:Ward}, {p:Hope} and {p:Gray} founded the {o:Acme Company}.", nil, when, "1901", "In which year did Ward, Hope and Gray found the Acme Company?"},
		{"In {d:1901=1901}, {p:Ward}, {p:Hope} and {p:Gray} founded the {o:Acme Company}.", nil, who, "Ward", "In 1901, who, together with Hope and Gray, founded the Acme Company?"},
		{"{p:Ward} was chosen as captain by {p:Hope}, director of the yard, on {d:9 May 1901=1901-05-09}.", nil, who, "Hope", "By whom was Ward chosen as captain on 9 May 1901?"},
		{"{s:Norway} has a written charter enacted in {d:1814=1814}.", nil, when, "1814", "Fill in the year: Norway has a written charter enacted in ____."},
		{"Surveys in {s:Norway} indicate the disease entered {l:Bergen} in {d:1349=1349}.", nil, when, "1349", "Fill in the year: Surveys in Norway indicate the disease entered Bergen in ____."},
		{"In {d:1901=1901}, {p:Ward} sold the engine to the National Air and {o:Steam Museum}.", nil, who, "Steam Museum", ""},
		{"{l:Ward Street} was named after {d:early 20th century=1900/1933} merchant {p:Ward}.", nil, when, "the early 20th century", ""},
	})
}

func TestEnglishReferences(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"{p:Amundsen} reached the pole first, and in {d:January 1912=1912-01}, {p:Scott} became the second to follow him.", nil, when, "January 1912", "Fill in the month and year: Amundsen reached the pole first, and in ____, Scott became the second to follow him."},
		{"{p:Ward} fought the shah of {l:Herat}, who was captured by {p:Hope} in {d:1857=1857}.", nil, when, "1857", "Fill in the year: Ward fought the shah of Herat, who was captured by Hope in ____."},
		{"{p:Ward} praised the forts in {l:Herat}, which were torn down by {p:Hope} in {d:1857=1857}.", nil, when, "1857", "Fill in the year: Ward praised the forts in Herat, which were torn down by Hope in ____."},
		{"In {d:1838=1838}, {p:Ward} conceived the idea of building a canal in {l:Panama}.", nil, where, "Panama", "Fill in the place: In 1838, Ward conceived the idea of building a canal in ____."},
		{"In {d:May 1838=1838-05}, {p:Ward}'s banished cousin {p:Hope} raided the coast with ships he had hired in {l:Genoa}.", nil, when, "May 1838", "In which month and year did Ward's banished cousin Hope raid the coast with ships he had hired in Genoa?"},
		{"{p:Ward} marched inland, and at {l:Genoa} the rebels, among them {p:Hope}, yielded in {d:1838=1838}.", nil, when, "1838", "Fill in the year: Ward marched inland, and at Genoa the rebels, among them Hope, yielded in ____."},
		{"{p:Ward} and {p:Hope} were named on {d:9 May 1838=1838-05-09}.", nil, when, "9 May 1838", ""},
		{"The {o:Mining Union} claimed that in the last week of {d:May 1838=1838-05}, half of the pits were idle.", nil, who, "Mining Union", "Fill in the organisation: The ____ claimed that in the last week of May 1838, half of the pits were idle."},
		{"{s:Norway} closed its schools in {d:1838=1838} as they favoured high-born and well-placed pupils.", nil, when, "1838", "In which year did Norway close its schools as they favoured high-born and well-placed pupils?"},
	})
}
