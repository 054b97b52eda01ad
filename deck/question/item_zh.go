package question

import "strings"

// An event among others on an order card has nothing around it: no heading, no sentence before. It must say all by itself.

// saysHalf says whether an event, shown alone among others, points to something outside it, only says what something is, or breaks
// off before what was done.
func saysHalf(text string) bool {
	rest := notPronoun.ReplaceAllString(fold(text), "")
	return matches(pointsOut, rest) || matches(opensHalf, rest) || matches(onlyState, rest) || matches(stopsShort, rest)
}

var (
	// pointsOut is what only the text around an event tells.
	pointsOut = compile(`[该它]|这[一些个座次项场种份]|[^因从至由如就在彼][此]`)
	// opensHalf begins an event with what joins it to one before, or with where somebody who isn't named won or lost.
	opensHalf = compile(`^(?:后[在又于]|先是|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]，|[^，在于]{0,10}(?:选举|大选|比赛|锦标赛|决赛)[里中]?(?:失利|落败|败北|获胜|胜出|当选|夺冠))`)
	// onlyState says how things were and not what happened: what somebody is or is called, how many there are.
	onlyState = compile(`^[^，]*是[^，]{2,8}人$|^[^，]*[是系][^，]{2,}，(?:成立|出生)|[^，]有\d[\d,.多余万]*(?:座|所|家|个|名|间)[^，]*$|，?[又也]?被?称(?:为|作)`)
	// stopsShort ends an event with a word that goes with the next one, or with one that nothing was said of.
	stopsShort = compile(`源$|^[^，了]{0,4}[「“][^」”]*[」”]$|趁[^，]{3,}$|[和与]` + nameClass + `[^，]{0,2}联合$|星期[一二三四五六日天]$|，\p{Han}{2}$`)
)

// joinSubject leaves out the comma between who acts and what was done.
func joinSubject(text string) string {
	subject, deed, ok := strings.Cut(text, "，")
	if !ok || titledName(subject) != len(subject) && officeEnd(subject) != len(subject) || !matches(losesSubject, deed) {
		return text
	}
	return subject + deed
}
