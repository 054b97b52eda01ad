package export

import "annals/deck/language"

// labels are the words that exports add to a deck, in the deck's language.
type labels struct {
	source, sources, also    string
	comma                    string
	openQuote, closeQuote    string
	name, class, date, score string // the head of a worksheet
	version, key             string
	orderHint                string // with the number of events
	point                    func(n string) string
}

// quote puts a sentence into the language's quotation marks.
func (l labels) quote(s string) string { return l.openQuote + s + l.closeQuote }

// labelLanguages are those that have labels.
var labelLanguages = [...]language.Language{language.English, language.Simplified, language.Traditional}

func labelsOf(l language.Language) labels {
	switch l {
	case language.Simplified:
		return labels{
			source: "出处：", sources: "资料来源", also: "也可：", comma: "，", openQuote: "“", closeQuote: "”", name: "姓名", class: "班级", date: "日期", score: "得分",
			version: "卷", key: "参考答案", orderHint: "按时间先后填写序号 1–%d。", point: func(n string) string { return n + "分" },
		}
	case language.Traditional:
		return labels{
			source: "出處：", sources: "資料來源", also: "也可：", comma: "，", openQuote: "「", closeQuote: "」", name: "姓名", class: "班級", date: "日期", score: "得分",
			version: "卷", key: "參考答案", orderHint: "按時間先後填寫序號 1–%d。", point: func(n string) string { return n + "分" },
		}
	}
	return labels{
		source: "Source: ", sources: "Sources", also: "also: ", comma: ", ", openQuote: "“", closeQuote: "”", name: "Name", class: "Class", date: "Date", score: "Score",
		version: "Version", key: "Answer key", orderHint: "Number the events 1–%d in the order in which they happened.",
		point: func(n string) string {
			if n == "1" {
				return "1 point"
			}
			return n + " points"
		},
	}
}
