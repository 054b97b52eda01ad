package article

import (
	"unicode"
	"unicode/utf8"

	"annals/deck"
)

// maxShield is the length in bytes up to which brackets and quotation marks keep a sentence together. A longer quotation holds
// sentences of its own.
const maxShield = 900

// shields are the outermost stretches between paired brackets or quotation marks, marks included, in order. A mark without its
// partner shields nothing, and neither does a quotation that is the whole text.
func shields(text string) []deck.Span {
	type mark struct {
		c  rune
		at int
	}
	var open []mark
	var found []deck.Span
	for i := 0; i < len(text); {
		if !markByte[text[i]] {
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(text[i:])
		end := i + size
		partner := opener(c)
		if c == '"' {
			if partner = '"'; opensQuote(text, i) {
				partner = 0
			}
		}
		switch {
		case partner == 0 && (opens(c) || c == '"'):
			open = append(open, mark{half(c), i})
		case partner != 0:
			for n := len(open) - 1; n >= max(0, len(open)-8); n-- {
				if open[n].c == partner {
					found = shield(found, deck.Span{Start: open[n].at, End: end}, len(text))
					open = open[:n]
					break
				}
			}
		}
		i = end
	}
	return found
}

// markByte says of a byte that it is a mark or begins the UTF-8 sequence of one.
var markByte = [256]bool{'(': true, ')': true, '[': true, ']': true, '"': true, 0xe2: true, 0xe3: true, 0xef: true}

// shield adds a stretch, which replaces those inside it, unless it is too long or the whole text.
func shield(found []deck.Span, in deck.Span, length int) []deck.Span {
	if in.End-in.Start > maxShield || in.Start == 0 && in.End >= length-len("。") {
		return found
	}
	for len(found) > 0 && found[len(found)-1].Start > in.Start {
		found = found[:len(found)-1]
	}
	return append(found, in)
}

// opener is the opening mark that c closes, 0 if c closes nothing. Full and half width close each other.
func opener(c rune) rune {
	switch c {
	case ')', '）':
		return '('
	case ']', '］':
		return '['
	case '」':
		return '「'
	case '』':
		return '『'
	case '”':
		return '“'
	case '》':
		return '《'
	case '〉':
		return '〈'
	case '】':
		return '【'
	}
	return 0
}

// half is the half-width form of a bracket.
func half(c rune) rune {
	switch c {
	case '（':
		return '('
	case '［':
		return '['
	}
	return c
}

func opens(c rune) bool {
	switch c {
	case '(', '[', '「', '『', '“', '《', '〈', '【', '（', '［':
		return true
	}
	return false
}

func closes(c rune) bool { return opener(c) != 0 || c == '’' }

// quoting says of a closing mark that it ends a quotation.
func quoting(c rune) bool { return c == '”' || c == '"' || c == '」' || c == '』' }

// opensQuote says of the straight quotation mark at i whether it opens a quotation.
func opensQuote(text string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, _ := utf8.DecodeRuneInString(text[i+1:])
	switch {
	case i == 0 || before == ' ' || before == '(' || before == '—':
		return after != ' '
	case wide(before) || wide(after):
		return !unicode.IsPunct(after) && after != ' ' && after != utf8.RuneError
	}
	return false
}
