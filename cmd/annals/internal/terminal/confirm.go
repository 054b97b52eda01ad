package terminal

import "strings"

// confirmPrompt is a yes-or-no question with its keys, the proposed one as a capital.
func confirmPrompt(question string, proposed bool) string {
	keys := "[y/N]"
	if proposed {
		keys = "[Y/n]"
	}
	return strings.TrimSpace(Clean(question)) + " " + keys + " "
}

func (w Words) yesNoKeys() []Key { return []Key{{'y', w.Yes}, {'n', w.No}} }

// yesOrNo reads a line as an answer to Confirm. English and Chinese are understood whatever the prompts speak: who answers
// 是 to an English question means yes.
func (w Words) yesOrNo(answer string, proposed bool) (yes, ok bool) {
	answer = strings.ToLower(strings.Map(halfWidth, strings.TrimSpace(answer)))
	switch answer {
	case "":
		return proposed, true
	case "y", "yes", "是", "是的", "对", "對", "好", "好的", strings.ToLower(w.Yes):
		return true, true
	case "n", "no", "否", "不", "不是", "不要", strings.ToLower(w.No):
		return false, true
	}
	return false, false
}
