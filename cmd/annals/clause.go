package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/deck"
)

// clauses tells events in few words: the part of the sentence that is about a fact's own date.
type clauses struct {
	dates map[sentenceOf][]deck.Span // where the sentence's dates stand, of all its facts
}

// sentenceOf names a sentence: the same words may stand twice in an article.
type sentenceOf struct {
	source deck.SourceID
	at     deck.Span
}

func newClauses(facts []deck.Fact) clauses {
	c := clauses{map[sentenceOf][]deck.Span{}}
	for _, f := range facts {
		key := sentenceOf{f.Source, f.Span}
		for _, w := range f.When {
			if inside(w.In, f.Sentence) {
				c.dates[key] = append(c.dates[key], w.In)
			}
		}
	}
	for _, dates := range c.dates {
		slices.SortFunc(dates, func(a, b deck.Span) int { return a.Start - b.Start })
	}
	return c
}

func inside(s deck.Span, text string) bool {
	return s.Start >= 0 && s.Start < s.End && s.End <= len(text)
}

// tell is the event of a fact. A card that asks what happened has it as its answer; else it is the fact's part of its sentence,
// from the clause of its date up to the clause of the next one, without the date where that begins it.
func (c clauses) tell(f deck.Fact, cards []deck.Card) string {
	for _, card := range cards {
		if card.Kind == deck.WhatKind {
			return card.Answer
		}
	}
	own := f.When[0].In
	if !inside(own, f.Sentence) {
		return strings.TrimSpace(f.Sentence)
	}
	from, to := 0, len(f.Sentence)
	for _, other := range c.dates[sentenceOf{f.Source, f.Span}] {
		switch {
		case other.End <= own.Start:
			if _, start, parted := lastBreak(f.Sentence, other.End, own.Start); parted {
				from = start
			}
		case other.Start >= own.End && to == len(f.Sentence):
			if end, _, parted := lastBreak(f.Sentence, own.End, other.Start); parted {
				to = end
			}
		}
	}
	part, date := f.Sentence[from:to], f.Sentence[own.Start:own.End]
	if text := undated(part, date); utf8.RuneCountInString(text) >= fewestLetters {
		return text
	}
	return trimmed(f.Sentence[:to]) // the date's clause says nothing but the date
}

// fewestLetters is the length from which on an event is told without its date.
const fewestLetters = 2

const (
	clauseEnds = "，；。;"
	blanks     = " \u3000\t\n，；。、,;:：-–—" // dashes stand between date and event in a chronology
	openers    = "(（[{「『“"
	closers    = ")）]}」』”" // what is left of brackets around a date
)

// lastBreak is the last place between two dates where one clause ends and the next one starts. Dates that no clause parts belong
// to one event.
func lastBreak(text string, from, to int) (end, start int, parted bool) {
	between := text[from:to]
	if i := strings.LastIndexAny(between, clauseEnds); i >= 0 {
		_, size := utf8.DecodeRuneInString(between[i:])
		end, start, parted = from+i, from+i+size, true
	}
	for _, at := range joined.FindAllStringSubmatchIndex(between, -1) {
		if from+at[2] > start {
			end, start, parted = from+at[0], from+at[2], true
		}
	}
	return end, start, parted
}

// joined is an English clause with a subject of its own after a comma. A comma alone parts no events in English: what follows it
// leans on what stands before, as "which was renewed in 1934" does.
var joined = regexp.MustCompile(`, (?:and|but|while|whereas|then) ((?:(?:the|a|an|its|his|her|their) )?\p{Lu})`)

// leads are the words that a date may have before it at the beginning of a clause.
var leads = regexp.MustCompile(`^(?i:on|in|by|during|at|and|于|於|在|到|至|早在|直到|及至)?$`)

// undated is a clause without the date that it begins with, and without the signs around.
func undated(part, date string) string {
	before, after, found := strings.Cut(part, date)
	before = strings.Trim(before, blanks+openers)
	if !found || !leads.MatchString(before) {
		return trimmed(part)
	}
	after = trimmed(strings.TrimLeft(after, blanks+closers))
	return after
}

// trimmed is text without the signs around it, its first letter a capital. A full stop goes unless it is that of an abbreviation such as "U.S."
func trimmed(text string) string {
	text = strings.Trim(text, blanks)
	if last := text[strings.LastIndexByte(text, ' ')+1:]; strings.Count(last, ".") == 1 && len(last) > len("Mr.") {
		text = strings.TrimSuffix(text, ".")
	}
	if first, size := utf8.DecodeRuneInString(text); unicode.Is(unicode.Latin, first) {
		return string(unicode.ToUpper(first)) + text[size:]
	}
	return text
}
