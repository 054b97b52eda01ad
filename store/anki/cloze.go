package anki

import (
	"slices"
	"strconv"
	"strings"
)

const openCloze = "{{c"

// maxNesting bounds clozes in clozes and conditions in conditions. Anki refuses more than a few; deeper ones are text.
const maxNesting = 16

// cloze is a cloze field as one of its cards sees it.
type cloze struct {
	question string   // with blanks, as HTML
	hidden   []string // what stands in them
}

// readCloze reads a field with {{c1::text::hint}} for the card that asks for number n.
func readCloze(field string, n int) cloze {
	r := clozeReader{n: n, frames: []*frame{{}}}
	for rest := field; rest != ""; {
		at := strings.IndexAny(rest, "{}")
		if at < 0 {
			at = len(rest)
		}
		r.text(rest[:at])
		rest = rest[at:]
		switch {
		case strings.HasPrefix(rest, openCloze):
			rest = r.open(rest)
		case strings.HasPrefix(rest, "}}"):
			rest = rest[2:]
			r.close()
		case rest != "":
			r.text(rest[:1])
			rest = rest[1:]
		}
	}
	for len(r.frames) > 1 { // never closed: it is text
		r.abandon()
	}
	return cloze{r.frames[0].question.String(), r.hidden}
}

type clozeReader struct {
	n      int
	frames []*frame // those open, outermost first; the first one is the field
	hidden []string
}

// frame is an open cloze.
type frame struct {
	head     string // as written, up to the text
	asked    bool   // by this card
	question strings.Builder
	answer   strings.Builder
	hint     strings.Builder
	inHint   bool
}

func (r *clozeReader) top() *frame { return r.frames[len(r.frames)-1] }

func (r *clozeReader) text(s string) {
	f := r.top()
	if len(r.frames) > 1 && !f.inHint {
		text, hint, found := strings.Cut(s, "::")
		f.question.WriteString(text)
		f.answer.WriteString(text)
		f.inHint = found
		s = hint
	}
	if f.inHint {
		f.hint.WriteString(s)
	} else if len(r.frames) == 1 {
		f.question.WriteString(s)
		f.answer.WriteString(s)
	}
}

// open reads a head like {{c1:: or {{c1,2:: and returns what follows. What only looks like one is text.
func (r *clozeReader) open(s string) (rest string) {
	digits, _, found := strings.Cut(s[len(openCloze):min(len(s), 60)], "::")
	var numbers []int
	for part := range strings.SplitSeq(digits, ",") {
		number, err := strconv.Atoi(part)
		if err != nil || number < 0 {
			found = false
		}
		numbers = append(numbers, number)
	}
	if !found || len(r.frames) > maxNesting {
		r.text(openCloze)
		return s[len(openCloze):]
	}
	head := s[:len(openCloze)+len(digits)+2]
	r.frames = append(r.frames, &frame{head: head, asked: slices.Contains(numbers, r.n)})
	return s[len(head):]
}

func (r *clozeReader) close() {
	if len(r.frames) == 1 {
		r.text("}}")
		return
	}
	f := r.pop()
	parent := r.top()
	question, answer := f.question.String(), f.answer.String()
	if f.asked {
		if !slices.ContainsFunc(r.frames, func(f *frame) bool { return f.asked }) { // else a larger blank holds this one
			r.hidden = append(r.hidden, answer)
		}
		question = "[…]"
		if hint := f.hint.String(); hint != "" {
			question = "[" + hint + "]"
		}
	}
	parent.add(question, answer)
}

func (r *clozeReader) abandon() {
	f := r.pop()
	r.top().add(f.head+f.question.String(), f.head+f.answer.String())
}

func (r *clozeReader) pop() *frame {
	f := r.top()
	r.frames = r.frames[:len(r.frames)-1]
	return f
}

func (f *frame) add(question, answer string) {
	if f.inHint {
		f.hint.WriteString(answer)
		return
	}
	f.question.WriteString(question)
	f.answer.WriteString(answer)
}
