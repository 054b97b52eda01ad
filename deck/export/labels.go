package export

import "annals/deck/language"

// labels are the words that exports add to a deck, in the deck's language.
type labels struct {
	source, comma, openQuote, closeQuote string
	sources, order, orderHint            string
	name, class, date, points, total     string
	score, version, key, page            string
	also, chooseHint, writeHint          string
	accepted                             string
	point                                func(n string) string
}

// quote puts a sentence into the language's quotation marks.
func (l labels) quote(s string) string { return l.openQuote + s + l.closeQuote }

// labelLanguages are those that have labels.
var labelLanguages = [...]language.Language{language.English, language.Simplified, language.Traditional}

func labelsOf(l language.Language) labels {
	switch l {
	case language.Simplified:
		return labels{
			source: "出处：", comma: "，", openQuote: "“", closeQuote: "”", sources: "资料来源", order: "正确顺序", orderHint: "按时间先后填写序号 1–%d。",
			name: "姓名", class: "班级", date: "日期", points: "分", total: "满分", score: "得分", version: "卷", key: "参考答案", page: "第",
			also: "也可：", chooseHint: "选出正确答案。", writeHint: "写出答案。", accepted: "也算对",
			point: func(n string) string { return n + "分" },
		}
	case language.Traditional:
		return labels{
			source: "出處：", comma: "，", openQuote: "「", closeQuote: "」", sources: "資料來源", order: "正確順序", orderHint: "按時間先後填寫序號 1–%d。",
			name: "姓名", class: "班級", date: "日期", points: "分", total: "滿分", score: "得分", version: "卷", key: "參考答案", page: "第",
			also: "也可：", chooseHint: "選出正確答案。", writeHint: "寫出答案。", accepted: "也算對",
			point: func(n string) string { return n + "分" },
		}
	}
	return labels{
		source: "Source: ", comma: ", ", openQuote: "“", closeQuote: "”", sources: "Sources", order: "Right order", orderHint: "Number the events 1–%d in the order in which they happened.",
		name: "Name", class: "Class", date: "Date", points: "points", total: "Total", score: "Score", version: "Version", key: "Answer key", page: "Page",
		also: "also: ", chooseHint: "Tick the right answer.", writeHint: "Write the answer.", accepted: "also right",
		point: func(n string) string {
			if n == "1" {
				return "1 point"
			}
			return n + " points"
		},
	}
}
