package question

import (
	"math/rand/v2"
	"regexp"
	"testing"
)

// TestPatternMatchesAsRegexp holds a pattern against the plain regular expression on texts made of what it looks for.
func TestPatternMatchesAsRegexp(t *testing.T) {
	exprs := []string{
		`^(?:甲|乙丙)`, `^(甲?)乙`, `^甲*$`, `^(?:$|乙)`, `[甲乙]$`, `(?:甲|乙)?丙$`, `甲|$`, `^|甲`, `(?i:ab|Cd) `, `\bAb\b`, `^(?i:on|in) `,
		`(?:^|[^甲])乙`, `[^甲乙]$|^丙`, `(甲{0,2})乙{2}`, `^.*甲$`, `(?:甲$|乙)`, `(?:^甲|^乙)丙?`, `(?:甲$|丙$)`,
	}
	alphabet := []rune("甲乙丙丁aAbBcCdDonIN 　\uE000")
	rng := rand.New(rand.NewPCG(1, 2))
	for _, expr := range exprs {
		p, plain := compile(expr), regexp.MustCompile(expr)
		for range 2000 {
			text := make([]rune, rng.IntN(6))
			for i := range text {
				text[i] = alphabet[rng.IntN(len(alphabet))]
			}
			s := string(text)
			if got, want := p.MatchString(s), plain.MatchString(s); got != want {
				t.Fatalf("%s on %q: %v, want %v", expr, s, got, want)
			}
			if got, want := p.ReplaceAllString(s, "x"), plain.ReplaceAllString(s, "x"); got != want {
				t.Fatalf("%s replaced in %q: %q, want %q", expr, s, got, want)
			}
		}
	}
}
