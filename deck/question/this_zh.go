package question

import "strings"

var (
	// thisThing begins a clause with something that only the text before it names.
	thisThing = compile(`^(?:在|于|对|从)?(?:[该此这](?:[一二三]?[种项个座首部名位家所条支次]|些|样)?|上述)(\p{Han})`)
	// itsAct begins a clause whose subject 其 is told before it.
	itsAct = compile(`^其(?:[于在从自将与被]|` + dateClass + `)`)
	// pointsBack is what begins a clause by pointing back: 该, 这座.
	pointsBack = compile(`(?:^|，)(?:在|于|对|从)?([该此这本](?:[座首部所家个条])?)\p{Han}`)
)

// oneNoun are the nouns of one character that titles end in.
const oneNoun = "岛市县省区镇站桥寺路线州国党军河湖山港"

// tellsThis says whether the line shown above a clause names the thing that it begins with. What is called 该馆
// has its name somewhere in that line.
func (a asker) tellsThis(ev event, l leaks) bool {
	if rest, ok := strings.CutPrefix(ev.text, "其"); matches(itsAct, ev.text) || ok && beginsAct(rest) {
		return false
	}
	loc := find(thisThing, ev.text)
	return loc == nil || matches(opensPredicate, ev.text[loc[3]:]) || strings.Contains(a.before(l), ev.text[loc[2]:loc[3]])
}

// plainTitle is the article's title without the bracket that tells it from others.
func (a asker) plainTitle() string {
	return plainTitle(a.m.sources[a.fact.Source].Title)
}

func plainTitle(title string) string {
	if at := strings.IndexAny(title, "(（"); at > 0 {
		title = title[:at]
	}
	return strings.TrimRight(title, " _")
}

// nameThis puts the article's title in the place of what points back to it: of 该大桥 in the article of a bridge.
func (a asker) nameThis(text string) string {
	title := a.plainTitle()
	loc := find(pointsBack, text)
	if loc == nil || title == "" || strings.Contains(text, title) {
		return text
	}
	noun, end := "", loc[3]
	for i, r := range text[loc[3]:] {
		word := text[loc[3] : loc[3]+i+len(string(r))]
		if width(word) > 4 || isMark(r) {
			break
		}
		if strings.HasSuffix(fold(title), fold(word)) && fold(title) != fold(word) && (width(word) > 1 || strings.Contains(oneNoun, fold(word))) {
			noun, end = word, loc[3]+len(word)
		}
	}
	if noun == "" {
		return text
	}
	return text[:loc[2]] + title + text[end:]
}
