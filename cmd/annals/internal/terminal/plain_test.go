package terminal_test

import (
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"annals/cmd/annals/internal/terminal"
)

// piped is a terminal whose answers are lines of a pipe. The second function ends it and returns what it has printed.
func piped(t *testing.T, lines string) (*terminal.Terminal, func() string) {
	t.Helper()
	in, answers, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(answers, lines); err != nil {
		t.Fatal(err)
	}
	answers.Close()
	out, err := os.Create(t.TempDir() + "/out")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { in.Close(); out.Close() })
	return terminal.Open(terminal.Config{In: in, Out: out}), func() string {
		shown, err := os.ReadFile(out.Name())
		if err != nil {
			t.Fatal(err)
		}
		return string(shown)
	}
}

func TestPlainPromptsReadOneLineEach(t *testing.T) {
	term, shown := piped(t, "漢武帝\r\n2\nB\n好\n３\n\nlast without line feed")
	ctx := t.Context()
	check := func(got, want any, err error) {
		t.Helper()
		if err != nil || got != want {
			t.Errorf("got %v, %v; want %v", got, err, want)
		}
	}
	text, err := term.Ask(ctx, "答案", "", nil)
	check(text, "漢武帝", err)
	i, err := term.Choose(ctx, "Which?", []string{"Rome", "Carthage"}, -1, nil)
	check(i, 1, err)
	i, err = term.Choose(ctx, "", []string{"甲", "乙"}, 0, map[rune]int{'a': 0, 'b': 1})
	check(i, 1, err)
	yes, err := term.Confirm(ctx, "Start now?", false)
	check(yes, true, err)
	ratings := []terminal.Key{{Rune: '1', Name: "again"}, {Rune: '3', Name: "good"}}
	r, err := term.Key(ctx, "rating", ratings, '1')
	check(r, '3', err)
	r, err = term.Key(ctx, "rating", ratings, '1')
	check(r, '1', err)
	text, err = term.Ask(ctx, "note", "", nil)
	check(text, "last without line feed", err)
	if _, err = term.Ask(ctx, "more", "", nil); !errors.Is(err, terminal.ErrQuit) {
		t.Errorf("at the end of input: %v, want ErrQuit", err)
	}
	want := "答案: 漢武帝\nWhich?\n1) Rome\n2) Carthage\n> 2\n1) 甲\n2) 乙\n[1] > B\nStart now? [y/N] 好\n" +
		"rating > 3\nrating > \nnote: last without line feed\nmore: \n"
	if got := shown(); strings.ReplaceAll(got, "３", "3") != want {
		t.Errorf("shown\n%s\nwant\n%s", got, want)
	}
}

func TestPlainWrongAnswersAreExplainedAndAskedAgain(t *testing.T) {
	term, shown := piped(t, "5\nzero\n2\nx\nGOOD\nmaybe\nno\n15\n1992\n")
	ctx := t.Context()
	if i, err := term.Choose(ctx, "", []string{"甲", "乙"}, -1, nil); i != 1 || err != nil {
		t.Error(i, err)
	}
	keys := []terminal.Key{{Rune: ' ', Name: "show"}, {Rune: '\r'}, {Rune: 'g', Name: "good"}}
	if r, err := term.Key(ctx, "", keys, 0); r != 'g' || err != nil {
		t.Error(r, err)
	}
	if yes, err := term.Confirm(ctx, "ok?", true); yes || err != nil {
		t.Error(yes, err)
	}
	year, err := term.Ask(ctx, "year", "", func(s string) error {
		if len(s) != 4 {
			return errors.New("four digits, e.g. 1992")
		}
		return nil
	})
	if year != "1992" || err != nil {
		t.Error(year, err)
	}
	for _, want := range []string{"type a number from 1 to 2", "keys: Space show  g good", "keys: y yes  n no", "four digits, e.g. 1992"} {
		if !strings.Contains(shown(), want) {
			t.Errorf("%q is not shown in\n%s", want, shown())
		}
	}
}

func TestPlainEmptyLineTakesWhatIsProposedAndNothingElse(t *testing.T) {
	term, _ := piped(t, "\n\n\n2\n\n")
	ctx := t.Context()
	if text, err := term.Ask(ctx, "limit", "20", nil); text != "20" || err != nil {
		t.Error(text, err)
	}
	if i, err := term.Choose(ctx, "", []string{"甲", "乙"}, 1, nil); i != 1 || err != nil {
		t.Error(i, err)
	}
	if i, err := term.Choose(ctx, "", []string{"甲", "乙"}, -1, nil); i != 1 || err != nil {
		t.Error("an empty line chose", i, err)
	}
	if yes, err := term.Confirm(ctx, "ok?", true); !yes || err != nil {
		t.Error(yes, err)
	}
}

func TestPlainShowsNoEscapesOfForeignText(t *testing.T) {
	term, shown := piped(t, "a\x1b[31mb\u202ec\n1\n")
	text, err := term.Ask(t.Context(), "ev\x1b]0;il\a", "", nil)
	if text != "a[31mbc" || err != nil {
		t.Errorf("%q, %v", text, err)
	}
	if _, err := term.Choose(t.Context(), "\x1b[2J", []string{"\u009b31m甲\n乙"}, -1, nil); err != nil {
		t.Error(err)
	}
	for _, r := range shown() {
		if r != '\n' && (r < ' ' || r >= 0x7f && r < 0xa0 || r == '\u202e') {
			t.Errorf("%U is shown in %q", r, shown())
		}
	}
}

func TestPlainWaitingEndsWithItsContext(t *testing.T) {
	in, answers, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer answers.Close()
	out, err := os.Create(t.TempDir() + "/out")
	if err != nil {
		t.Fatal(err)
	}
	term := terminal.Open(terminal.Config{In: in, Out: out})

	signal := errors.New("terminated")
	ctx, cancel := context.WithCancelCause(t.Context())
	go cancel(signal)
	_, err = term.Ask(ctx, "answer", "", nil)
	if !errors.Is(err, terminal.ErrInterrupt) || !errors.Is(err, signal) {
		t.Errorf("cancelled: %v, want ErrInterrupt and the cause", err)
	}

	timed, stop := context.WithTimeout(t.Context(), time.Millisecond)
	defer stop()
	_, err = term.Confirm(timed, "ok?", true)
	if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, terminal.ErrInterrupt) {
		t.Errorf("out of time: %v, want DeadlineExceeded alone", err)
	}

	if _, err := io.WriteString(answers, "still there\n"); err != nil {
		t.Fatal(err)
	}
	if text, err := term.Ask(t.Context(), "answer", "", nil); text != "still there" || err != nil {
		t.Errorf("after a cancelled prompt: %q, %v", text, err)
	}
}

func TestPlainLineOfNothingButEscapeQuits(t *testing.T) {
	for _, line := range []string{"\x1b\n", "\x1b\r\n"} {
		term, _ := piped(t, line+"more\n")
		if _, err := term.Ask(t.Context(), "answer", "", nil); !errors.Is(err, terminal.ErrQuit) {
			t.Errorf("%q: %v, want ErrQuit", line, err)
		}
	}
}

func TestNothingToChooseFromIsAnError(t *testing.T) {
	term, _ := piped(t, "1\n")
	if _, err := term.Choose(t.Context(), "deck", nil, 0, nil); err == nil {
		t.Error("no error")
	}
}

func TestYesTakesProposalsAndAsksTheRest(t *testing.T) {
	term, _ := piped(t, "typed\n2\n3\n")
	yes, ctx := terminal.Yes(term), t.Context()
	digits := func(s string) error {
		if strings.Trim(s, "0123456789") != "" {
			return errors.New("digits")
		}
		return nil
	}
	if text, err := yes.Ask(ctx, "limit", "20", digits); text != "20" || err != nil {
		t.Error(text, err)
	}
	if text, err := yes.Ask(ctx, "name", "", nil); text != "typed" || err != nil {
		t.Error(text, err)
	}
	if i, err := yes.Choose(ctx, "", []string{"a", "b"}, 0, nil); i != 0 || err != nil {
		t.Error(i, err)
	}
	if i, err := yes.Choose(ctx, "", []string{"a", "b"}, -1, nil); i != 1 || err != nil {
		t.Error(i, err)
	}
	if ok, err := yes.Confirm(ctx, "delete everything?", false); ok || err != nil {
		t.Error(ok, err)
	}
	keys := []terminal.Key{{Rune: '3'}, {Rune: '4'}}
	if r, err := yes.Key(ctx, "", keys, '4'); r != '4' || err != nil {
		t.Error(r, err)
	}
	if r, err := yes.Key(ctx, "", keys, 0); r != '3' || err != nil {
		t.Error(r, err)
	}
}

func TestPlainProgressIsALineForEveryTenth(t *testing.T) {
	term, shown := piped(t, "")
	p := term.Progress("adding", 25)
	for range 25 {
		p.Add(1)
	}
	p.Add(1)
	p.Done()
	one := term.Progress("one file", 1)
	one.Add(1)
	one.Done()
	want := "adding: 10% (3/25)\nadding: 20% (5/25)\nadding: 30% (8/25)\nadding: 40% (10/25)\nadding: 50% (13/25)\n" +
		"adding: 60% (15/25)\nadding: 70% (18/25)\nadding: 80% (20/25)\nadding: 90% (23/25)\nadding: 100% (25/25)\n"
	if got := shown(); got != want {
		t.Errorf("shown\n%s\nwant\n%s", got, want)
	}
}

func TestPlainClockIsALineBeforeThePrompt(t *testing.T) {
	term, shown := piped(t, "漢\n")
	timed := term.WithClock(func() string { return "12:34 left" })
	if text, err := timed.Ask(t.Context(), "answer", "", nil); text != "漢" || err != nil {
		t.Error(text, err)
	}
	if got := shown(); got != "12:34 left\nanswer: 漢\n" {
		t.Errorf("shown %q", got)
	}
}
