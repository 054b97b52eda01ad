// Package deck holds what there is to learn, as plain values: a Deck of Cards, the Facts that the cards ask about, and the
// Sources that the facts were found in.
//
// The data's path through the packages below this one is
//
//	bytes → article.Document → []deck.Fact → []deck.Card
//
// deck/article reads files, deck/chrono finds and resolves dates, deck/name finds who and where, deck/fact puts them
// together, deck/question asks. deck/deckfile and deck/export write decks for people and other programs.
//
// The package refuses to know when something is asked, how well it is known, or where it is kept: that is quiz and store.
package deck

import "annals/deck/language"

// ID names a deck for good; it survives renaming.
type ID string

// SourceID names an article: the same title, folded, is the same source.
type SourceID string

// Source says where facts come from; it travels with every card and export.
type Source struct {
	ID       SourceID          `json:"id"`
	Title    string            `json:"title"`              // the article's title, as it writes it
	Path     string            `json:"path,omitempty"`     // as the user named it; "" when read from standard input
	Origin   string            `json:"origin,omitempty"`   // the address that the article gives of itself, else ""
	Licence  string            `json:"licence,omitempty"`  // as the article states it, else ""
	Language language.Language `json:"language,omitempty"` // of its running text
	Digest   string            `json:"digest,omitempty"`   // SHA-256 of the bytes in lower-case hex: the same file again has the same digest
}

// Deck is a named set of cards with the facts and sources behind them. Every Card.Fact is the ID of one of Facts or "" for a
// card written by hand; every Fact.Source is the ID of one of Sources. A name with two colons is that of a deck inside another one.
type Deck struct {
	ID      ID       `json:"id"`
	Name    string   `json:"name"`
	Sources []Source `json:"sources,omitempty"`
	Facts   []Fact   `json:"facts,omitempty"`
	Cards   []Card   `json:"cards,omitempty"`
	Decks   []Deck   `json:"decks,omitempty"` // inside this one, where they were read with it: by full name, without decks of their own
}

// Span is a half-open range of bytes.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}
