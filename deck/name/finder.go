package name

import (
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

// Learn reads a sentence for names that are sure, so that Find knows them in the other sentences. dates are the stretches of
// text, in bytes and in order, that are dates.
func (f *Finder) Learn(text string, dates []deck.Span) {
	if f.english != nil {
		f.english.learn(text, dates)
		return
	}
	for _, m := range f.chinese.find(text, dates) {
		switch {
		case m.In.Start == m.In.End || m.Reference != NoReference:
		case m.Kind == Person && m.Confidence >= 0.9:
			f.chinese.learn(Fold(m.Name), isPerson)
		case m.Kind == Place && m.Role == Site && m.Confidence < 0.8 && m.Confidence >= 0.6:
			f.chinese.learn(Fold(m.Name), isCity) // 在塔拉哈西: a place everywhere
		}
	}
}

// Find is the names of a sentence in the order in which they stand, those that are only implied at the end.
func (f *Finder) Find(text string, dates []deck.Span) []Mention {
	if f.english != nil {
		return f.english.find(text, dates)
	}
	return f.chinese.find(text, dates)
}
