package pattern

import (
	"encoding/binary"
	"regexp/syntax"
	"sync"
	"sync/atomic"
	"unicode/utf8"
)

// automaton runs a program in one pass over a text: a state is the set of instructions that may go on, and it is made when a text
// first reaches it. Any number of goroutines may run it at once.
type automaton struct {
	prog    *syntax.Prog
	open    bool // a match may begin anywhere, not only where the run starts
	longest bool // the longest match is wanted, not that of the alternative named first
	classes *classes
	heeds   contexts
	starts  [contextCount]atomic.Pointer[state]

	mu     sync.Mutex
	states map[string]*state
	room   int // edges and threads that states may still have
	seen   []int
	round  int
}

// maxRoom bounds the memory of one automaton: a text that needs more is left to package regexp.
const maxRoom = 1 << 16

// state is where a run stands between two runes.
type state struct {
	threads []int32 // instructions to go on with, the preferred one first
	before  context
	matched bool                    // a match ended before the last rune
	next    []atomic.Pointer[state] // by class, the end of the text last
}

// restart is the thread that begins a match at every rune.
const restart = -1

// newAutomaton makes an automaton of an expression. The classes are those of the reversed expression, which takes the same runes,
// or nil.
func newAutomaton(tree *syntax.Regexp, open, longest bool, classes *classes) *automaton {
	prog, err := syntax.Compile(tree.Simplify())
	if err != nil {
		panic("pattern: " + err.Error())
	}
	a := &automaton{prog: prog, open: open, longest: longest, classes: classes}
	a.states, a.room, a.seen = map[string]*state{}, maxRoom, make([]int, len(prog.Inst))
	a.heeds = heeded(prog)
	if a.classes == nil {
		a.classes = classesOf(prog, a.heeds)
	}
	return a
}

// ahead is the end of the match in s at or after from, -1 where there is none; any is content with knowing that there is one. It
// fails where the automaton has no room left.
func (a *automaton) ahead(s string, from int, any bool, fold *Fold) (end int, ok bool) {
	end = -1
	before := beginning
	if from > 0 {
		r, _ := utf8.DecodeLastRuneInString(s[:from])
		before = a.heeds.of(fold.of(r))
	}
	at := a.start(before)
	for i := from; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		if at = a.follow(at, a.classes.of(fold.of(r))); at == nil {
			return 0, false
		}
		if at.matched {
			if end = i; any {
				return end, true
			}
		}
		if len(at.threads) == 0 {
			return end, true
		}
		i += n
	}
	if at = a.follow(at, a.classes.end()); at == nil {
		return 0, false
	}
	if at.matched {
		end = len(s)
	}
	return end, true
}

// back is ahead from the byte at from down to the one at to, for the program of a reversed expression.
func (a *automaton) back(s string, from, to int, any bool, fold *Fold) (start int, ok bool) {
	start = -1
	before := beginning
	if from < len(s) {
		r, _ := utf8.DecodeRuneInString(s[from:])
		before = a.heeds.of(fold.of(r))
	}
	at := a.start(before)
	for i := from; i > 0; {
		r, n := rune(s[i-1]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeLastRuneInString(s[:i])
		}
		if at = a.follow(at, a.classes.of(fold.of(r))); at == nil {
			return 0, false
		}
		if at.matched {
			start = i
		}
		if len(at.threads) == 0 || i <= to || any && start >= 0 {
			return start, true
		}
		i -= n
	}
	if at = a.follow(at, a.classes.end()); at == nil {
		return 0, false
	}
	if at.matched {
		start = 0
	}
	return start, true
}

func (a *automaton) start(before context) *state {
	before = a.heeds.keep(before)
	if s := a.starts[before].Load(); s != nil {
		return s
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	threads := []int32{int32(a.prog.Start)}
	if a.open {
		threads = []int32{restart}
	}
	s := a.state(threads, before, false)
	a.starts[before].Store(s)
	return s
}

func (a *automaton) follow(s *state, class int) *state {
	if s == nil {
		return nil
	}
	if next := s.next[class].Load(); next != nil {
		return next
	}
	return a.make(s, class)
}

// make finds where a state goes with a class of runes.
func (a *automaton) make(s *state, class int) *state {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.round++
	w := walk{a: a, r: a.classes.sample(class)}
	w.flags = syntax.EmptyOpContext(s.before.rune(), w.r)
	for _, pc := range s.threads {
		if pc == restart {
			w.visit(a.prog.Start)
			if !w.done {
				w.threads = append(w.threads, restart)
			}
			break
		}
		w.visit(int(pc))
	}
	if w.r < 0 {
		w.threads = nil
	}
	next := a.state(w.threads, a.heeds.of(w.r), w.matched)
	if next != nil {
		s.next[class].Store(next)
	}
	return next
}

// state is the state with the threads, nil where there is no room for another.
func (a *automaton) state(threads []int32, before context, matched bool) *state {
	key := make([]byte, 0, 4*len(threads)+2)
	for _, pc := range threads {
		key = binary.LittleEndian.AppendUint32(key, uint32(pc))
	}
	key = append(key, byte(before), 0)
	if matched {
		key[len(key)-1] = 1
	}
	if s := a.states[string(key)]; s != nil {
		return s
	}
	n := a.classes.end() + 1
	if a.room < n+len(threads) {
		return nil
	}
	a.room -= n + len(threads)
	s := &state{threads: threads, before: before, matched: matched, next: make([]atomic.Pointer[state], n)}
	a.states[string(key)] = s
	return s
}

// walk follows the instructions that take no rune up to those that take r.
type walk struct {
	a       *automaton
	r       rune
	flags   syntax.EmptyOp
	threads []int32
	matched bool
	done    bool // what comes later is worse than the match found
}

func (w *walk) visit(pc int) {
	if w.done || w.a.seen[pc] == w.a.round {
		return
	}
	w.a.seen[pc] = w.a.round
	switch in := &w.a.prog.Inst[pc]; in.Op {
	case syntax.InstAlt, syntax.InstAltMatch:
		w.visit(int(in.Out))
		w.visit(int(in.Arg))
	case syntax.InstCapture, syntax.InstNop:
		w.visit(int(in.Out))
	case syntax.InstEmptyWidth:
		if syntax.EmptyOp(in.Arg)&^w.flags == 0 {
			w.visit(int(in.Out))
		}
	case syntax.InstMatch:
		w.matched, w.done = true, !w.a.longest
	case syntax.InstFail:
	default:
		if w.r >= 0 && in.MatchRune(w.r) {
			w.threads = append(w.threads, int32(in.Out))
		}
	}
}
