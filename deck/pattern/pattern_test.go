package pattern

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var expressions = []string{
	`^(?:甲|乙丙)`, `^(甲?)乙`, `^甲*$`, `^(?:$|乙)`, `[甲乙]$`, `(?:甲|乙)?丙$`, `甲|$`, `^|甲`, `(?i:ab|Cd) `, `\bAb\b`, `^(?i:on|in) `,
	`(?:^|[^甲])乙`, `[^甲乙]$|^丙`, `(甲{0,2})乙{2}`, `^.*甲$`, `(?:甲$|乙)`, `(?:^甲|^乙)丙?`, `(?:甲$|丙$)`, `a+?b*|ab`, `a|ab|abc`, `(?:a|ab)(?:c|bcd|)`,
	`\s+`, `a*`, `\Ba`, `(?m)^a|b$`, `\bo`, `n\b|\b `, `x*?`, `.?甲`, `(?s).乙`, `[^\p{Han}]+$`, `$|^`, `(?:ab|a)*?d|b\b`,
}

var alphabet = []rune("甲乙丙丁aAbBcCdDonIN 　\n\uE000")

func none() *Fold { return nil }

// TestPatternFindsAsRegexp holds patterns against package regexp on texts made of what they look for.
func TestPatternFindsAsRegexp(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for _, expr := range expressions {
		p, plain := New(expr, none), regexp.MustCompile(expr)
		for range 2000 {
			text := make([]rune, rng.IntN(7))
			for i := range text {
				text[i] = alphabet[rng.IntN(len(alphabet))]
			}
			compare(t, p, plain, string(text))
		}
	}
}

func compare(t *testing.T, p *Pattern, plain *regexp.Regexp, s string) {
	t.Helper()
	if got, want := p.MatchString(s), plain.MatchString(s); got != want {
		t.Fatalf("%s on %q: %v, want %v", plain, s, got, want)
	}
	if got, want := p.FindStringSubmatchIndex(s), plain.FindStringSubmatchIndex(s); !slices.Equal(got, want) {
		t.Fatalf("%s in %q: %v, want %v", plain, s, got, want)
	}
	for n := -1; n < 3; n++ {
		if got, want := p.FindAllStringIndex(s, n), plain.FindAllStringIndex(s, n); !slices.EqualFunc(got, want, slices.Equal) {
			t.Fatalf("%s in %q: the first %d are %v, want %v", plain, s, n, got, want)
		}
	}
	for _, with := range []string{"x", "<$0>"} {
		if got, want := p.ReplaceAllString(s, with), plain.ReplaceAllString(s, with); got != want {
			t.Fatalf("%s replaced in %q: %q, want %q", plain, s, got, want)
		}
	}
	if got, want := p.Split(s, -1), plain.Split(s, -1); !slices.Equal(got, want) {
		t.Fatalf("%s splits %q into %q, want %q", plain, s, got, want)
	}
}

// A folded pattern finds in a text what the plain one finds in the folded text, where it stands in the text itself.
func TestFolded(t *testing.T) {
	fold := &Fold{}
	for r := range fold {
		fold[r] = uint16(r)
	}
	for r, small := range map[rune]rune{'甴': '甲', 'Ａ': 'a', 'B': 'b', 'ä': 'a'} {
		fold[r] = uint16(small)
	}
	offset := func(s string, n int) int { return len(string([]rune(s)[:n])) }
	rng := rand.New(rand.NewPCG(5, 6))
	letters := []rune("甲甴乙aAＡäbBＢ ")
	for _, expr := range expressions {
		p := New(expr, func() *Fold { return fold })
		for range 500 {
			var runes, folded []rune
			for range rng.IntN(7) {
				r := letters[rng.IntN(len(letters))]
				runes, folded = append(runes, r), append(folded, fold.of(r))
			}
			s, text := string(runes), string(folded)
			want := p.FindStringSubmatchIndex(text)
			got := p.Folded().FindStringSubmatchIndex(s)
			for i, at := range want {
				if at >= 0 {
					want[i] = offset(s, len([]rune(text[:at])))
				}
			}
			if !slices.Equal(got, want) || p.Folded().MatchString(s) != p.MatchString(text) {
				t.Fatalf("%s in %q: %v, want %v", expr, s, got, want)
			}
		}
	}
}

// A pattern that needs more states than there is room for still finds the same.
func TestPatternWithoutRoom(t *testing.T) {
	const expr = `(?:a|b)*a(?:a|b){14}c`
	p, plain := New(expr, none), regexp.MustCompile(expr)
	rng := rand.New(rand.NewPCG(3, 4))
	var text strings.Builder
	for range 1 << 16 {
		text.WriteByte("ab"[rng.IntN(2)])
	}
	compare(t, p, plain, text.String()+"c")
	if _, ok := p.ready().first.ahead(text.String(), 0, false, nil); ok {
		t.Error("the automaton has room for all states")
	}
}

func FuzzPattern(f *testing.F) {
	f.Add(`(a|b)c?$`, "abc")
	f.Fuzz(func(t *testing.T, expr, s string) {
		plain, err := regexp.Compile(expr)
		if err != nil || len(expr) > 100 {
			t.Skip("not an expression, or one that takes too long for fuzzing")
		}
		compare(t, New(expr, none), plain, strings.ToValidUTF8(s, "?"))
	})
}
