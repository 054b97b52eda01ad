package name

import "annals/deck"

// english finds names in the sentences of one document.
type english struct{}

func newEnglish() *english                              { return &english{} }
func (f *english) link(text, target string)             {}
func (f *english) learn(text string, dates []deck.Span) {}
func (f *english) find(text string, dates []deck.Span) []Mention {
	return nil
}
