package name

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/english.txt
var englishData string

// The traits of English words; those of Chinese ones are used where they mean the same.
const (
	isRoyal     trait = 1 << (40 + iota) // a title that is part of the name
	isEvent                              // the head of an event's or a work's name
	isDeed                               // what is done to whom: death of
	isDeedOf                             // what a people does: the British bombardment
	isPeople                             // a people or what belongs to a state: British
	isGroupNoun                          // forces, government
	isSmall                              // a name written small: shogunate
	isStop                               // capitalised, but no name
	isIn                                 // before places
	isTo                                 // before places and persons
	isBy
	isWith
	isOf
)

// vocabulary is what is known of English words, in lower case. Names of several words are joined by blanks.
type vocabulary struct {
	words map[string]trait
	heads map[string]int // first words of names of several words → most words such a name has
}

var englishLabels = map[string]trait{
	"title": isTitle, "royal": isRoyal, "organization": isOrgEnd, "place": isPlaceEnd, "event": isEvent, "reach": isStrike, "deed": isDeed,
	"in": isIn, "to": isTo, "by": isBy, "with": isWith, "of": isOf, "group": isGroupNoun, "action": isDeedOf, "stop": isStop, "move": isMove, "city": isCity, "region": isRegion, "small": isSmall | isState,
}

var englishVocabulary = sync.OnceValue(newVocabulary)

func newVocabulary() *vocabulary {
	v := &vocabulary{words: make(map[string]trait, 9000), heads: map[string]int{}}
	for line := range strings.Lines(englishData) {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0] == "#" {
			continue
		}
		for i, w := range fields[1:] {
			is := englishLabels[fields[0]]
			if fields[0] == "body" {
				is = isState | isNowhere
			}
			if fields[0] == "state" {
				if is = isState; i > 0 {
					is = isPeople
				}
			}
			v.add(strings.ReplaceAll(w, "_", " "), is)
		}
	}
	v.addPlaces()
	return v
}

func (v *vocabulary) add(name string, is trait) {
	v.words[name] |= is
	if first, _, several := strings.Cut(name, " "); several {
		v.heads[first] = max(v.heads[first], strings.Count(name, " ")+1)
	}
}

// officialEndings are left out where a place is not spoken of officially.
var officialEndings = map[string]bool{
	"province": true, "county": true, "district": true, "region": true, "department": true, "governorate": true, "prefecture": true, "oblast": true,
}

// addPlaces adds the English names of the table of places.
func (v *vocabulary) addPlaces() {
	kinds := map[byte]trait{'c': isState, 't': isCity, 's': isCity, 'r': isRegion}
	for line := range strings.Lines(placeData) {
		place, _, _ := strings.Cut(line[2:], "\t")
		place = strings.TrimSpace(place)
		if len(place) < 4 || strings.ContainsAny(place, "()/,") {
			continue
		}
		if v.words[place]&isStop == 0 {
			v.add(place, kinds[line[0]])
		}
		if at := strings.LastIndexByte(place, ' '); at > 4 && officialEndings[place[at+1:]] && v.words[place[:at]]&isStop == 0 {
			v.add(place[:at], kinds[line[0]])
		}
	}
}
