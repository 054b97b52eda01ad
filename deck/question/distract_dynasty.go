package question

import "slices"

// dynasties are those of China in their order, which a question for a dynasty asks to tell apart.
var dynasties = []string{"夏朝", "商朝", "周朝", "秦朝", "汉朝", "晋朝", "隋朝", "唐朝", "宋朝", "元朝", "明朝", "清朝"}

// asksDynasty is how a question asks for a dynasty.
var asksDynasty = compile(`哪个朝代`)

// dynastyChoices are the dynasties before and after the answer where the question asks for one.
func (c choosing) dynastyChoices() []string {
	at := slices.Index(dynasties, fold(c.card.Answer))
	if at < 0 || !matches(asksDynasty, c.card.Question) {
		return nil
	}
	return c.three(func(yield func(string) bool) {
		for away := 1; away < len(dynasties); away++ {
			for _, i := range []int{at - away, at + away} {
				if i >= 0 && i < len(dynasties) && !c.tellsPeer(dynasties[i]) && !yield(c.tableScript(dynasties[i], c.card.Answer)) {
					return
				}
			}
		}
	})
}
