package answer

import (
	"slices"
	"strings"
)

// fullName is the name of a person in letters without titles.
type fullName struct {
	words  []string // in the order typed
	number string   // of a ruler: "8" for VIII, else ""
	of     string   // the land of a numbered ruler, else ""
}

// person takes titles and the number of a ruler out of the words of a name.
func person(words []string) fullName {
	if words = drop(words, []string{"the"}); len(words) == 0 {
		return fullName{}
	}
	if len(words) > 2 && words[0] == "us" && slices.Contains(titleWords, words[1]) {
		words = words[1:]
	}
	for len(words) > 1 && slices.Contains(titleWords, words[0]) {
		words = words[1:]
	}
	for len(words) > 1 && slices.Contains(titlesBehind, words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	var n fullName
	last := len(words) - 1
	for i := 1; i <= last; i++ {
		if number, ok := ordinals[words[i]]; ok && (i == last || words[i+1] == "of" || len(words[i]) > 1) {
			n.number = number
			words = slices.Delete(slices.Clone(words), i, i+1)
			break
		}
	}
	if words[0] == "of" && len(words) > 1 { // Duke of Wellington
		words = words[1:]
	}
	if i := slices.Index(words, "of"); i > 0 && n.number != "" {
		words, n.of = words[:i], strings.Join(words[i+1:], " ")
	}
	n.words = words
	return n
}

// comparePerson judges a person's name. The surname alone is enough, and so is any mixture of given names and initials that
// contradicts nothing; a given name alone is half of it.
func comparePerson(t, w fullName, eastern bool) Result {
	wrong := Result{Verdict: Wrong, Reason: Different}
	if t.number != w.number && t.number != "" || t.of != w.of && t.of != "" && w.of != "" {
		return wrong
	}
	result := compareNames(t.words, w.words, eastern)
	if t.of != "" && w.of == "" && result.Verdict == Right {
		return Result{Verdict: Nearly, Reason: Unsure}
	}
	if t.number != w.number && result.Verdict > Partly { // Henry for Henry VIII
		return Result{Verdict: Partly, Reason: Coarse, Parts: []Part{Name}}
	}
	return result
}

func compareNames(t, w []string, eastern bool) Result {
	half := Result{Verdict: Partly, Reason: Coarse, Parts: []Part{Name}}
	n := len(w)
	if len(t) == 0 || n == 0 {
		return Result{Verdict: Wrong, Reason: Different}
	}
	if result := compareWords(t, w); result.Verdict > Wrong {
		return result
	}
	switch {
	case len(t) == n && n > 1 && slices.Equal(slices.Sorted(slices.Values(t)), slices.Sorted(slices.Values(w))):
		return Result{Verdict: Right} // surname first
	case n > 1 && eastern && (slices.Equal(t, w[:1]) || strings.Join(t, "") == strings.Join(w[1:], "")):
		return half // few surnames for many people
	case n == 1 && len(t) > 1 && len(t) < 5 && t[len(t)-1] == w[0]:
		return Result{Verdict: Nearly, Reason: Unsure}
	case n == 1 || eastern:
		return Result{Verdict: Wrong, Reason: Different}
	}
	if result := compareSurname(t, w); result.Verdict > Wrong {
		return result
	}
	if len(t) == 1 && t[0] == w[0] {
		return half
	}
	return align(t, w)
}

// compareSurname judges the last words of a name: Bismarck and von Bismarck for Otto von Bismarck, Abdel Nasser for Gamal Abdel
// Nasser.
func compareSurname(t, w []string) Result {
	if len(t) >= len(w) || len(t[0]) == 1 {
		return Result{Verdict: Wrong, Reason: Different}
	}
	return compareWords(t, w[len(w)-len(t):])
}

// align judges first and last name with what stands between them: U. S. Grant, Ulysses Grant and Ulysses Simpson Grant for
// Ulysses S. Grant. Whole names left out or added might be those of somebody else.
func align(t, w []string) Result {
	if len(t) < 2 || !alike(t[0], w[0]) {
		return Result{Verdict: Wrong, Reason: Different}
	}
	ends := compareWords(t[len(t)-1:], w[len(w)-1:])
	if ends.Verdict <= Wrong {
		return ends
	}
	added, left := t[1:len(t)-1], w[1:len(w)-1]
	for len(added) > 0 && len(left) > 0 {
		if i := slices.IndexFunc(left, func(x string) bool { return alike(added[0], x) }); i >= 0 {
			left = left[i+1:]
			added = added[1:]
			continue
		}
		return Result{Verdict: Wrong, Reason: Different}
	}
	whole := func(x string) bool { return len(x) > 1 && !slices.Contains(particles, x) }
	if len(added) > 0 || slices.ContainsFunc(left, whole) {
		return Result{Verdict: Nearly, Reason: Unsure}
	}
	return ends
}

// alike says whether two given names are the same or one is the initial of the other.
func alike(a, b string) bool {
	return a == b || len(a) == 1 && strings.HasPrefix(b, a) || len(b) == 1 && strings.HasPrefix(a, b)
}

// isEastern says whether a name in letters begins with its surname: a Chinese, Korean or Vietnamese one.
func isEastern(name string) bool {
	parts := strings.Fields(name)
	if len(parts) < 2 || len(parts) > 3 {
		return false
	}
	if slices.Contains(easternSurnames, fold(parts[0])) {
		return true
	}
	_, after, hyphen := strings.Cut(parts[1], "-")
	return len(parts) == 2 && hyphen && after == strings.ToLower(after) // Tae-woo, but not Jean-Paul
}

var particles = []string{"de", "del", "della", "di", "da", "van", "von", "der", "den", "le", "la", "du", "of", "bin", "ibn", "al", "zu", "zur", "ter", "mac", "st"}

var titleWords = []string{
	"president", "vice", "premier", "prime", "chief", "foreign", "minister", "chancellor", "chairman", "chairwoman", "secretary", "general",
	"gen", "marshal", "field", "admiral", "adm", "captain", "capt", "colonel", "col", "lieutenant", "major", "commander", "commodore",
	"mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "dame", "king", "queen", "emperor", "empress", "tsar", "czar", "tsarina", "kaiser", "sultan",
	"shah", "khan", "prince", "princess", "duke", "duchess", "count", "countess", "earl", "baron", "baroness", "pope", "cardinal", "archbishop",
	"bishop", "saint", "st", "pm", "reverend", "rev", "governor", "senator", "ambassador", "professor", "prof", "crown", "former",
}

// titlesBehind are what stands behind a name and may be left out.
var titlesBehind = []string{"emperor", "empress", "shogun", "khan", "pasha", "jr", "junior", "sr", "senior"}

// ordinals are the numbers of rulers as they are written.
var ordinals = rulerNumbers()

func rulerNumbers() map[string]string {
	roman := strings.Fields("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv")
	spelt := strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth")
	short := strings.Fields("1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th")
	numbers := map[string]string{}
	for i := range roman {
		number := strings.TrimRight(short[i], "sthndr")
		numbers[roman[i]], numbers[short[i]], numbers[number] = number, number, number
		if i < len(spelt) {
			numbers[spelt[i]] = number
		}
	}
	return numbers
}

// easternSurnames are the commonest surnames of China, Korea and Vietnam in letters. Those that are given names or surnames
// elsewhere as well are left out.
var easternSurnames = strings.Fields(`ahn bae bai cai cao chai chang chen cheng chi chiang cho choe choi chu chun chung cui dang dai deng ding
	dong du duan fan fang feng fu gao ge gong gu guan guo han hao he heo hong hou hu huang hwang jeon jeong ji jia jiang jin jo jung kang kim kong kuo
	kwon lei li liang liao lim lin liu long lu luo lü ma mao meng nam ngo nguyen ni nie noh pan park peng pham phan qi qian qin qiu ren rhee roh ryu seo shao
	shen shi shin sim sin son song su sui sun sung tan tang tao tian tran vo vu wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye
	yi yin yoo yoon you yu yuan yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou`)
