package name

import "strings"

// SureKind is what the words of an English name alone say that it is: the tables know it as a state or a place, or it ends in the
// word for a body or a place, or begins with the title of a ruler. NoKind is a name that may be anything: only its sentence
// tells.
func SureKind(name string) Kind {
	v := englishVocabulary()
	words := strings.Fields(strings.ToLower(name))
	if len(words) == 0 {
		return NoKind
	}
	whole, first, last := v.words[strings.Join(words, " ")], v.words[words[0]], v.words[words[len(words)-1]]
	several := len(words) > 1
	switch {
	case whole&isPeople != 0, name == strings.ToLower(name):
		return NoKind
	case whole&isState != 0 && whole&isNowhere == 0, several && realm(words):
		return State
	case whole&(isCity|isRegion) != 0:
		return Place
	case !several:
		return NoKind
	case last&isOrgEnd != 0 && !(len(words[len(words)-1]) < 4 && !acronym(name[strings.LastIndex(name, " ")+1:])), first&isOrgEnd != 0 && words[1] == "of":
		return Organization
	case whole != 0:
		return NoKind
	case first&isRoyal != 0:
		return Person
	case last&isPlaceEnd != 0 && !direction(words[len(words)-1]), landform(words[0]):
		return Place
	}
	return NoKind
}

// realm says whether a name of several words is that of a state by its first word or its last.
func realm(words []string) bool {
	is := func(w string) bool {
		switch w {
		case "empire", "kingdom", "republic", "caliphate", "sultanate", "khanate", "duchy", "principality":
			return true
		}
		return false
	}
	return is(words[len(words)-1]) || is(words[0]) && words[1] == "of"
}

// landform says whether names that begin with the word are those of mountains, lakes and forts.
func landform(w string) bool {
	switch w {
	case "mount", "lake", "cape", "fort", "port":
		return true
	}
	return false
}
