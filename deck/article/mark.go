package article

import (
	"bytes"
	"strings"

	"annals/deck"
)

// marks finds footnote marks with the blank before them, links in double brackets, and brackets without a partner.
func (r *reader) marks(text []byte) (edits []edit) {
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == ']' && i+1 < len(text) && text[i+1] == ']':
			edits = append(edits, edit{out: deck.Span{Start: i, End: i + 2}})
			i++
		case text[i] != '[':
		default:
			if e, ok := bracket(text, i); ok {
				edits = append(edits, e)
				i = e.out.End - 1
			}
		}
	}
	return edits
}

// bracket reads the bracket that opens at i.
func bracket(text []byte, i int) (e edit, ok bool) {
	if bytes.HasPrefix(text[i:], []byte("[[")) {
		n := bytes.Index(text[i:min(len(text), i+maxLink)], []byte("]]"))
		if n < 0 {
			return edit{out: deck.Span{Start: i, End: i + 2}}, true
		}
		shown := deck.Span{Start: i + 2, End: i + n}
		name := text[i+2 : i+n]
		if bar := bytes.IndexByte(name, '|'); bar >= 0 {
			shown.Start += bar + 1
			name = name[:bar]
		}
		to := parseTitle(string(name))
		if to.namespace == fileSpace || to.namespace == categorySpace {
			shown.End = shown.Start
		}
		return edit{out: deck.Span{Start: i, End: i + n + 2}, keep: shown, page: to.page}, true
	}
	n := bytes.IndexByte(text[i:min(len(text), i+maxMark)], ']')
	if n < 0 || !footnoteMark(string(text[i+1:i+n])) {
		return edit{}, false
	}
	end := i + n + 1
	if n == len("[a") && end < len(text) && lower(text[end]) && !digit(text[i+1]) {
		return edit{}, false // a letter that a quotation changes: "[T]he"
	}
	end += pageSuffix(text[end:])
	start := i
	if start > 0 && text[start-1] == ' ' && (end == len(text) || text[end] != ' ') && !wordByte(text, end) {
		start--
	}
	part := start > 0 && end < len(text) && digit(text[start-1]) && digit(text[end]) // two numbers must not become one
	return edit{out: deck.Span{Start: start, End: end}, part: part}, true
}

// wordByte says whether a letter or digit stands at i.
func wordByte(text []byte, i int) bool {
	return i < len(text) && (text[i] >= 0x80 || lower(text[i]|0x20) || digit(text[i]))
}

// maxLink is the length in bytes of the longest link in double brackets.
const maxLink = 400

// maxMark is the length in bytes of the longest footnote mark.
const maxMark = 48

// footnoteMark says of a text in brackets whether it marks a footnote: a number below 1000, numbers with commas, one letter, a
// group such as "note 3", or a remark of editors. A number of four digits is a year that someone put in.
func footnoteMark(s string) bool {
	s = strings.ToLower(strings.TrimSpace(s))
	if editorRemarks[strings.TrimRight(s, "?？")] {
		return true
	}
	for _, group := range markGroups {
		if rest, ok := strings.CutPrefix(s, group); ok && rest != "" {
			s = strings.TrimSpace(rest)
			break
		}
	}
	if len(s) == 1 && lower(s[0]) {
		return true
	}
	digits := 0
	for i := 0; i < len(s); i++ {
		switch {
		case digit(s[i]):
			if digits++; digits > 3 {
				return false
			}
		case s[i] == ',' || s[i] == ' ' || s[i] == '-':
			digits = 0
		default:
			return false
		}
	}
	return s != ""
}

// markGroups are what stands before the number of a footnote in a group of its own.
var markGroups = [...]string{"notes", "note", "nb", "n", "fn", "ref", "注释", "註釋", "注", "註", "参", "參", "來源", "来源",
	"lower-alpha", "upper-alpha", "^"}

// editorRemarks are what editors of wikis put into brackets.
var editorRemarks = lines(`
来源请求 來源請求 原创研究 原創研究 何时 何時 谁 誰 哪里 哪裡 需要解释 需要解釋 请求来源 需要引用 需要页码 頁碼請求 页码请求
查证请求 查證請求 失效連結 失效链接 永久失效連結
citation needed|clarification needed|original research|who|when|where|which|dubious|dubious – discuss|dead link|page needed
by whom|according to whom|failed verification|better source needed|full citation needed|verification needed|update
needs update|vague|not in citation given|edit|编辑|編輯|permanent dead link|why|how|disputed|disputed – discuss|year needed
date missing|`)

// pageSuffix is the length of a page number that follows a footnote mark: ":12–14".
func pageSuffix(text []byte) int {
	if len(text) < 2 || text[0] != ':' || !digit(text[1]) {
		return 0
	}
	return len(text) - len(bytes.TrimLeft(text[1:], "0123456789,-–"))
}
