package article

import (
	"bytes"
	"strings"

	"annals/deck"
	"annals/deck/language"
)

// conversions finds language conversion, -{…}-, and keeps the variant of the document's script.
func (r *reader) conversions(text []byte) (edits []edit) {
	for i := 0; ; {
		n := bytes.Index(text[i:], []byte("-{"))
		if n < 0 {
			return edits
		}
		start := i + n
		n = bytes.Index(text[start:min(len(text), start+maxRules)], []byte("}-"))
		if n < 0 {
			i = start + len("-{")
			continue
		}
		i = start + n + 2
		keep := variant(text, deck.Span{Start: start + 2, End: start + n}, r.script)
		edits = append(edits, edit{out: deck.Span{Start: start, End: i}, keep: keep})
	}
}

// maxRules is the length in bytes of the longest conversion rules.
const maxRules = 2000

// variants are the language codes of conversion rules in order of preference.
var variants = map[language.Language][]string{
	language.Simplified:  {"zh-hans", "zh-cn", "zh-sg", "zh-my", "zh", "zh-hant", "zh-tw", "zh-hk", "zh-mo"},
	language.Traditional: {"zh-hant", "zh-tw", "zh-hk", "zh-mo", "zh", "zh-hans", "zh-cn", "zh-sg", "zh-my"},
}

// variant is the part of the conversion rules in a stretch of text that is shown in a script. Rules with flags that show
// nothing (H, T, -) keep nothing.
func variant(text []byte, in deck.Span, script language.Language) deck.Span {
	if bar := bytes.IndexByte(text[in.Start:in.End], '|'); bar >= 0 {
		for _, flag := range strings.Split(string(text[in.Start:in.Start+bar]), ";") {
			if flag = strings.TrimSpace(flag); flag == "H" || flag == "T" || flag == "-" {
				return deck.Span{Start: in.Start, End: in.Start}
			}
		}
		in.Start += bar + 1
	}
	found := make(map[string]deck.Span)
	for at := in.Start; at < in.End; {
		end := in.End
		if n := bytes.IndexByte(text[at:end], ';'); n >= 0 {
			end = at + n
		}
		rule := text[at:end]
		if colon := bytes.IndexByte(rule, ':'); colon > 0 {
			code := strings.ToLower(strings.TrimSpace(string(rule[:colon])))
			if arrow := strings.LastIndex(code, "=>"); arrow >= 0 {
				code = strings.TrimSpace(code[arrow+2:])
			}
			found[code] = trim(text, deck.Span{Start: at + colon + 1, End: end})
		}
		at = end + 1
	}
	for _, code := range variants[script] {
		if keep, ok := found[code]; ok {
			return keep
		}
	}
	return in
}
