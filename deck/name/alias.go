package name

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data/aliases.txt
var aliasData string

// aliasGroups maps each folded name to the names that mean the same: the lines of data/aliases.txt, and the names that the
// table of places gives for one place in Chinese (新西兰, 纽西兰).
var aliasGroups = sync.OnceValue(newAliasGroups)

func newAliasGroups() map[string][]aliasName {
	groups := map[string][]aliasName{}
	add := func(written []string) {
		var names []aliasName
		for _, n := range written {
			bare, former := strings.CutPrefix(n, "-")
			names = append(names, aliasName{bare, former})
		}
		for _, n := range names {
			if key := Fold(n.text); groups[key] == nil {
				groups[key] = names
			}
		}
	}
	for line := range strings.Lines(aliasData) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			add(strings.Split(line, "|"))
		}
	}
	for line := range strings.Lines(placeData) {
		if fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t"); len(fields) > 3 {
			add(fields[2:])
		}
	}
	return groups
}

// aliasName is a name in a group. A former one belonged to the same at another time only: 顺天府 was Beijing, but Beijing is not
// called 顺天府.
type aliasName struct {
	text   string
	former bool
}

// Aliases are the other names of name that tables know, in the script of the tables: 汉城 for 首尔, USSR for the Soviet Union.
// A name without others has none. Names of another time are not among them, but have aliases themselves: 北京 for 顺天府.
func Aliases(name string) []string {
	var others []string
	key := Fold(name)
	for _, n := range aliasGroups()[key] {
		if !n.former && Fold(n.text) != key {
			others = append(others, n.text)
		}
	}
	return others
}

// Usual is the usual one among the names that mean the same as name, folded: a key for what they name.
func Usual(name string) string {
	key := Fold(name)
	if group := aliasGroups()[key]; len(group) > 0 {
		return Fold(group[0].text)
	}
	return key
}

// IsSide says whether name calls a state by its side in a negotiation: 中方.
func IsSide(name string) bool {
	return utf8.RuneCountInString(name) == 2 && strings.HasSuffix(name, "方") && chineseLexicon().words.find([]rune(Fold(name))).is&isSide != 0
}

// Same says whether a and b name the same: equal when folded, known as aliases, the same place with and without its ending (济南
// and 济南市), or one the other with a title or a part left out (卢泰愚总统, Grant and Ulysses S. Grant).
func Same(a, b string) bool {
	x, y := bareName(a), bareName(b)
	if x == "" || y == "" {
		return false
	}
	if x == y || aliased(x, y) {
		return true
	}
	if han(x) && han(y) {
		return sameChinese(x, y) || partOfDotted(a, y) || partOfDotted(b, x)
	}
	return within(strings.Fields(x), strings.Fields(y)) || within(strings.Fields(y), strings.Fields(x))
}

// bareName is the name folded, without what people leave out: dots between parts, "the", "'s".
func bareName(s string) string {
	s = strings.Map(func(r rune) rune {
		if isDot(r) || r == '-' || r == '‧' {
			return ' '
		}
		return r
	}, strings.TrimSpace(Fold(s)))
	s = strings.TrimPrefix(s, "the ")
	s = strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "’s")
	if han(s) {
		s = strings.ReplaceAll(s, " ", "")
	}
	return s
}

// partOfDotted says whether part is the first or the last part of a name with dots: 哈德逊 of 亨利·哈德逊.
func partOfDotted(name, part string) bool {
	parts := strings.FieldsFunc(Fold(name), isDot)
	return len(parts) > 1 && utf8.RuneCountInString(part) > 1 && (parts[0] == part || parts[len(parts)-1] == part)
}

func aliased(x, y string) bool {
	return slices.ContainsFunc(aliasGroups()[x], func(n aliasName) bool { return Fold(n.text) == y })
}

func han(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isHan(r)
}

func sameChinese(x, y string) bool {
	if utf8.RuneCountInString(x) > utf8.RuneCountInString(y) {
		x, y = y, x
	}
	if utf8.RuneCountInString(x) < 2 {
		return false
	}
	rest, prefix := strings.CutPrefix(y, x)
	if !prefix {
		if rest, prefix = strings.CutSuffix(y, x); !prefix {
			return false
		}
	}
	if slices.Contains(placeEndings, rest) {
		return true
	}
	l := chineseLexicon()
	return l.words.find([]rune(rest)).is&isTitle != 0
}

// within says whether all words of short stand in long in the same order, and at least one tells: no title alone.
func within(short, long []string) bool {
	if len(short) == 0 || len(short) >= len(long) || utf8.RuneCountInString(strings.Join(short, "")) < 3 {
		return false
	}
	for _, w := range long {
		if len(short) > 0 && w == short[0] {
			short = short[1:]
		}
	}
	return len(short) == 0
}
