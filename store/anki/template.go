package anki

import (
	"errors"
	"strconv"
	"strings"

	"annals/deck/pattern"
)

// node is a piece of a template of a note type.
type node struct {
	text     string   // as is, if field is ""
	field    string   // that is shown or looked at
	filters  []string // from the outermost to the innermost: type:cloze:Text has type and cloze
	when     byte     // '#' if field is not empty, '^' if it is; 0: not a condition
	children []node   // of a condition
}

// parseTemplate reads a template. A condition without an end ends with the template; an end without a beginning is nothing.
func parseTemplate(s string) []node {
	nodes, _ := parseNodes(s, "", 0)
	return nodes
}

func parseNodes(s, until string, depth int) (nodes []node, rest string) {
	for s != "" {
		before, after, found := strings.Cut(s, "{{")
		if before != "" {
			nodes = append(nodes, node{text: before})
		}
		if !found {
			return nodes, ""
		}
		inside, after, found := strings.Cut(after, "}}")
		if !found {
			return append(nodes, node{text: "{{" + inside}), ""
		}
		s = after
		inside = strings.Trim(inside, "{ \n\t") // {{{Field}}} is a field too
		switch {
		case inside == "" || inside[0] == '!':
		case inside[0] == '/':
			if strings.TrimSpace(inside[1:]) == until && depth > 0 {
				return nodes, s
			}
		case (inside[0] == '#' || inside[0] == '^') && depth < maxNesting:
			n := node{when: inside[0], field: strings.TrimSpace(inside[1:])}
			n.children, s = parseNodes(s, n.field, depth+1)
			nodes = append(nodes, n)
		default:
			parts := strings.Split(inside, ":")
			last := len(parts) - 1
			nodes = append(nodes, node{field: strings.TrimSpace(parts[last]), filters: parts[:last]})
		}
		s = strings.TrimPrefix(s, "}")
	}
	return nodes, ""
}

// typedField is the field that the template has the learner type, or "".
func typedField(nodes []node) string {
	for _, n := range nodes {
		if len(n.filters) > 0 && strings.TrimSpace(n.filters[0]) == "type" {
			return n.field
		}
		if field := typedField(n.children); field != "" {
			return field
		}
	}
	return ""
}

// side says what of a card is rendered.
type side uint8

const (
	front side = iota
	back       // without the front that it repeats
	extra      // the back without the text of the cloze
)

// errTooMuch is the error of a template that makes more of a note than anybody can read.
var errTooMuch = errors.New("the template makes too much text")

// rendering fills a template with the fields of a note.
type rendering struct {
	note   map[string]string // fields by name
	number int               // of the cloze that is asked for
	side   side
	left   int // bytes that may still be read or written
	hidden []string
	out    strings.Builder
}

// spend takes the work on some bytes, and on looking at a piece of the template, from what is left.
func (r *rendering) spend(bytes int) error {
	if r.left -= bytes + 8; r.left < 0 {
		return errTooMuch
	}
	return nil
}

func (r *rendering) write(s string) error {
	r.out.WriteString(s)
	return r.spend(len(s))
}

func (r *rendering) run(nodes []node) error {
	for _, n := range nodes {
		err := r.spend(len(r.note[n.field]))
		switch {
		case err != nil:
		case n.when != 0:
			if r.filled(n.field) == (n.when == '#') {
				err = r.run(n.children)
			}
		case n.field == "":
			err = r.write(n.text)
		default:
			err = r.field(n)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// filled says whether a field shows anything. A field c2 stands for the card of the second cloze.
func (r *rendering) filled(name string) bool {
	if value, ok := r.note[name]; ok {
		return strings.Contains(value, "<img") || plain(value) != ""
	}
	return name == "c"+strconv.Itoa(r.number)
}

func (r *rendering) field(n node) error {
	value, ok := r.note[n.field]
	if !ok {
		return nil // FrontSide, Tags, Deck and others that are no part of the note
	}
	isCloze := false
	for _, filter := range n.filters {
		switch name, _, _ := strings.Cut(strings.TrimSpace(filter), " "); name {
		case "type":
			if r.side == front {
				return nil
			}
		case "hint": // shown at a click, so not before the answer
			if r.side == front {
				return nil
			}
		case "tts", "tts-voices":
			return nil
		case "cloze", "cloze-only":
			isCloze = true
		}
	}
	switch {
	case !isCloze:
		return r.write(value)
	case r.side == front:
		c := readCloze(value, r.number)
		r.hidden = append(r.hidden, c.hidden...)
		return r.write(c.question)
	case r.side == back:
		return r.write(readCloze(value, -1).question)
	}
	return nil
}

// answerLine is where the answer begins on the back of most cards.
var answerLine = pattern.New(`(?i)<hr[^>]*\bid\s*=\s*["']?answer\b[^>]*>`, nil)

// behindLine is what stands behind the line of the answer, or all of s if there is none.
func behindLine(s string) string {
	if at := answerLine.FindStringIndex(s); at != nil {
		return s[at[1]:]
	}
	return s
}
