package name

import (
	"slices"

	"annals/deck"
	"annals/deck/language"
)

// Finder finds the names of one document. Names that it has learnt from links or found once are known in every sentence after.
// A Finder is not safe for concurrent use.
type Finder struct {
	chinese *chinese
	english *english
}

// NewFinder is a Finder for a document whose running text is in l.
func NewFinder(l language.Language) *Finder {
	if l.Chinese() {
		return &Finder{chinese: newChinese()}
	}
	return &Finder{english: newEnglish()}
}

// Link learns the name behind a link. text is what the document shows, target the title of the page it leads to.
func (f *Finder) Link(text, target string) {
	if f.chinese != nil {
		f.chinese.link(text, target)
		return
	}
	f.english.link(text, target)
}

// Title learns the name that an article is about, if its title is one.
func (f *Finder) Title(title string) { f.Link(title, title) }

// IsPerson says whether a page title in language l looks like the name of a person.
func IsPerson(title string, l language.Language) bool {
	if l.Chinese() {
		f := newChinese()
		return f.typed(Fold(cutQualifier(title)))&isPerson != 0
	}
	return false
}

// IsPlace says whether a Chinese name is a place's, by the word lists.
func IsPlace(n string) bool { return chineseLexicon().words.find([]rune(Fold(n))).is&isPlace != 0 }

// Sentence is one sentence of a document, or a heading.
type Sentence struct {
	Text   string
	Dates  []deck.Span // the stretches of Text, in bytes and in order, that are dates
	Wanted bool        // whether its mentions are of use; it is learnt from in any case
}

// Find is the mentions of each sentence of a document that is wanted, in the order in which they stand, those that stand for
// another name and those that are only implied after them. Names that are sure in one sentence are known in all.
func (f *Finder) Find(sentences []Sentence) [][]Mention {
	if f.english != nil {
		return f.english.findAll(sentences)
	}
	return f.chinese.findAll(sentences)
}

func (f *chinese) findAll(sentences []Sentence) [][]Mention {
	found := make([][]Mention, len(sentences))
	known := make([]int, len(sentences)) // how many names were known when the sentence was read
	f.learnRepeated(sentences)
	for i, s := range sentences {
		known[i] = len(f.learned)
		mentions := f.find(s.Text, s.Dates)
		f.learnFrom(mentions)
		if s.Wanted {
			found[i] = mentions
		}
	}
	f.weigh(sentences)
	for i, s := range sentences {
		if s.Wanted && f.holds(s.Text, known[i]) {
			found[i] = f.find(s.Text, s.Dates)
		}
	}
	return found
}

// learnFrom keeps the names that are sure.
func (f *chinese) learnFrom(mentions []Mention) {
	for _, m := range mentions {
		if r := []rune(Fold(m.Name)); m.Kind == Person && len(r) == 3 && m.Confidence >= least {
			f.houses[r[0]] = true
		}
		switch {
		case m.In.Start == m.In.End || m.Reference != NoReference:
		case m.Kind == Person && m.Confidence >= 0.9:
			f.learn(Fold(m.Name), isPerson)
			f.doubt(m)
		case m.Kind == Person, m.Kind == Organization:
			f.doubt(m)
		case m.Kind == Place && m.Role == Site && m.Confidence < 0.8 && m.Confidence >= 0.6:
			f.learn(Fold(m.Name), isCity) // 在塔拉哈西: a place everywhere
		}
	}
}

// holds says whether the text holds one of the names that were learnt after the first known ones.
func (f *chinese) holds(text string, known int) bool {
	if known == len(f.learned) {
		return false
	}
	s := &f.sentence
	s.read(text)
	for i, r := range s.runes {
		for _, k := range f.names[r] {
			if k.order >= known && len(k.runes) <= len(s.runes)-i && slices.Equal(k.runes, s.runes[i:i+len(k.runes)]) {
				return true
			}
		}
	}
	return false
}

func (f *english) findAll(sentences []Sentence) [][]Mention {
	found := make([][]Mention, len(sentences))
	for _, s := range sentences {
		f.learn(s.Text, s.Dates)
	}
	for i, s := range sentences {
		if s.Wanted {
			found[i] = f.find(s.Text, s.Dates)
		}
	}
	return found
}
