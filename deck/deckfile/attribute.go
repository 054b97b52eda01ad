package deckfile

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"
)

// attributes are the words in a comment: the first says what it is about, the others are name=value.
type attributes struct {
	about  string
	values map[string]string
}

// comment writes a comment; pairs are names and values, and a pair with an empty value is left out.
func comment(about string, pairs ...string) string {
	var b strings.Builder
	b.WriteString("<!-- " + about)
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			b.WriteString(" " + pairs[i] + "=" + quote(pairs[i+1]))
		}
	}
	b.WriteString(" -->")
	return b.String()
}

// quote writes an ID so that it can stand in a comment and as the label of a footnote.
func quote(s string) string {
	var b strings.Builder
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("._-:@/+~", r) {
			b.WriteRune(r)
			continue
		}
		for _, c := range []byte(string(r)) {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// unquote reads what quote wrote; bytes that are no UTF-8 become U+FFFD.
func unquote(s string) (string, error) {
	text, err := url.PathUnescape(s)
	return strings.ToValidUTF8(text, "\ufffd"), err
}

// parseAttributes reads what stands between <!-- and -->.
func parseAttributes(inner string) (attributes, error) {
	a := attributes{values: map[string]string{}}
	for i, word := range strings.Fields(inner) {
		name, value, ok := strings.Cut(word, "=")
		if i == 0 && !ok {
			a.about = word
			continue
		}
		if !ok || name == "" {
			return a, fmt.Errorf("comment word %q: want name=value", word)
		}
		text, err := unquote(value)
		if err != nil {
			return a, fmt.Errorf("comment word %q: %w", word, err)
		}
		a.values[name] = text
	}
	return a, nil
}

// inComment is the text of a line that is a comment and nothing else.
func inComment(line string) (inner string, ok bool) {
	inner, ok = strings.CutPrefix(strings.TrimSpace(line), "<!--")
	if !ok {
		return "", false
	}
	inner, ok = strings.CutSuffix(inner, "-->")
	return strings.TrimSpace(inner), ok
}
