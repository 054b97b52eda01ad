package deckfile

import (
	"encoding/json"
	"fmt"
	"strings"

	"annals/deck"
	"annals/deck/pattern"
)

var (
	definition = pattern.New(`^\[\^([^\]\s]+)\]:\s*(.*)$`, nil)
	sourceText = pattern.New(`^\*\*((?:[^*\\]|\\.)*)\*\*(?:, <([^>]*)>)?(?:, (.*))?$`, nil)
)

// footnote reads a footnote with the comment under it: a fact or a source. One without a comment is somebody's own and stays
// outside of the deck.
func (p *reader) footnote() {
	start := p.at
	p.at++
	m := definition.FindStringSubmatch(p.line(start))
	if m == nil {
		p.problem(start, 0, false, "footnote: want [^name]: text")
		return
	}
	label, err := unquote(m[1])
	if err != nil {
		p.problem(start, 2, true, "footnote: %v", err)
		return
	}
	var what, data string
	if p.at < len(p.lines) {
		if inner, ok := inComment(p.line(p.at)); ok {
			what, data, _ = strings.Cut(inner, " ")
			p.at++
		}
	}
	switch what {
	case "fact":
		err = p.fact(start, label, m[2], data)
	case "source":
		err = p.source(start, strings.TrimPrefix(label, sourceLabel), m[2], data)
	default:
		p.labels[label] = true
		p.problem(start, 0, true, "footnote %q: without its comment it is no fact of the deck", clip(label))
	}
	if err != nil {
		p.problem(start+1, 0, true, "footnote %q: its comment is damaged: %v", clip(label), err)
	}
}

func (p *reader) fact(line int, label, sentence, data string) error {
	var rest factRest
	if err := json.Unmarshal([]byte(data), &rest); err != nil {
		return err
	}
	f := rest.Fact
	if len(f.When) == 0 || f.Source == "" {
		return fmt.Errorf("it tells no date or no source")
	}
	f.ID, f.Sentence = deck.FactID(label), unescape(sentence)
	if p.facts[f.ID] {
		p.problem(line, 0, true, "footnote %q stands here a second time", clip(label))
		return nil
	}
	p.facts[f.ID] = true
	p.deck.Facts = append(p.deck.Facts, f)
	return nil
}

func (p *reader) source(line int, label, text, data string) error {
	var rest sourceRest
	if err := json.Unmarshal([]byte(data), &rest); err != nil {
		return err
	}
	s := rest.Source
	s.ID = deck.SourceID(label)
	if m := sourceText.FindStringSubmatch(strings.TrimSpace(text)); m != nil {
		s.Title, s.Origin, s.Licence = unescape(m[1]), unescape(m[2]), unescape(m[3])
	} else {
		s.Title = unescape(strings.TrimSpace(text))
	}
	if p.sources[s.ID] {
		p.problem(line, 0, true, "footnote %q stands here a second time", clip(sourceLabel+label))
		return nil
	}
	p.sources[s.ID] = true
	p.deck.Sources = append(p.deck.Sources, s)
	return nil
}
