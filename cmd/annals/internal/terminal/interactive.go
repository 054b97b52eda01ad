package terminal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/manifoldco/promptui"
	"golang.org/x/sys/unix"
)

// interactive is the Prompter for a terminal with cursor keys: an editable line and a list, both promptui's, and single keys.
type interactive struct {
	in    *input
	tty   *tty
	w     io.Writer
	out   *Printer
	size  func() (columns, rows int)
	words Words
	clock func() string // shown above every prompt; nil for none
}

func (p *interactive) Ask(ctx context.Context, label, initial string, check func(string) error) (string, error) {
	label, answer := withColon(label), typed(initial)
	for {
		var err error
		if answer, err = p.line(ctx, label, answer); err != nil {
			return "", err
		}
		p.out.Println(Styled(Dim, label), Text(answer))
		if check == nil {
			return answer, nil
		}
		refused := check(answer)
		if refused == nil {
			return answer, nil
		}
		p.out.Println(Styled(Warn, refused.Error()))
	}
}

// line is one run of promptui's line editor.
func (p *interactive) line(ctx context.Context, label, initial string) (string, error) {
	text := newEditLine(initial)
	err := p.during(ctx, &frame{fold: foldText}, func(f *frame) error {
		k := &keys{in: p.in, translate: text.translate}
		prompt := promptui.Prompt{
			Label: label, Default: initial, AllowEdit: true, Pointer: pointer, Stdin: k, Stdout: f,
			Templates: &promptui.PromptTemplates{
				Prompt: "{{.}}", Valid: "{{.}}", Invalid: "{{.}}", Success: "{{.}}", ValidationError: "{{.}}",
			},
		}
		_, err := prompt.Run()
		if err = k.outcome(err); errors.Is(err, errDone) {
			return nil
		}
		return err
	})
	return string(text.text), err
}

// pointer marks the place of the cursor for the frame. promptui's own ways hide the character under it.
func pointer(under []rune) []rune { return append([]rune{mark}, under...) }

func (p *interactive) Choose(ctx context.Context, label string, items []string, start int, quick map[rune]int) (int, error) {
	if len(items) == 0 {
		return 0, fmt.Errorf("choose %q: nothing to choose from", label)
	}
	clean := make([]string, len(items))
	for i, item := range items {
		clean[i] = strings.TrimSpace(Clean(item))
	}
	label = strings.TrimSpace(Clean(label))
	_, rows := p.size()
	page := max(1, min(len(items), rows-4, 10))
	start = min(max(start, 0), len(items)-1)
	chosen := 0
	// readline leaves one idle goroutine behind for each list (of FillableStdin): 2 KB that last as long as the program.
	err := p.during(ctx, &frame{fold: foldItem, bold: p.out.color}, func(f *frame) error {
		k := &keys{in: p.in, translate: listKeys{items: len(items), page: page, quick: quick}.translate}
		list := promptui.Select{
			Label: label, Items: clean, Size: page, HideHelp: true, Stdin: k, Stdout: f,
			Templates: &promptui.SelectTemplates{
				Label: "{{.}}", Active: string(mark) + "> {{.}}", Inactive: "  {{.}}", Selected: "{{.}}",
			},
		}
		var err error
		chosen, _, err = list.RunCursorAt(start, max(0, start-page+1)) // Run would not scroll to the start
		return k.outcome(err)
	})
	if err != nil {
		return 0, err
	}
	if label != "" {
		label = withColon(label)
	}
	p.out.Println(Styled(Dim, label), Text(clean[chosen]))
	return chosen, nil
}

func (p *interactive) Confirm(ctx context.Context, question string, proposed bool) (bool, error) {
	suggested := 'n'
	if proposed {
		suggested = 'y'
	}
	r, err := p.key(ctx, confirmPrompt(question, proposed), p.words.yesNoKeys(), suggested)
	if err != nil {
		return false, err
	}
	said := p.words.No
	if r == 'y' {
		said = p.words.Yes
	}
	p.out.Println(Styled(Dim, strings.TrimSpace(Clean(question))+" "), Text(said))
	return r == 'y', nil
}

func (p *interactive) Key(ctx context.Context, label string, keys []Key, proposed rune) (rune, error) {
	return p.key(ctx, strings.TrimSpace(Clean(label))+" ", keys, proposed)
}

func (p *interactive) key(ctx context.Context, prompt string, keys []Key, proposed rune) (pressed rune, err error) {
	lines := []string{strings.TrimLeft(prompt, " ") + string(mark)}
	err = p.during(ctx, &frame{fold: foldParts}, func(f *frame) error {
		f.draw(lines)
		for {
			s, err := p.in.stroke()
			if err == nil {
				err = leaving(s)
			}
			if err != nil {
				return err
			}
			var ok bool
			if pressed, ok = keyOfStroke(s, keys, proposed); ok {
				return nil
			}
			if len(lines) == 1 {
				lines = append(lines, p.words.legal(keys))
				f.draw(lines)
			}
		}
	})
	return pressed, err
}

// keyOfStroke is the legal key that was pressed. Enter is the proposed one, if there is one.
func keyOfStroke(s stroke, keys []Key, proposed rune) (rune, bool) {
	switch {
	case s.key == enter && proposed != 0:
		return proposed, true
	case s.key == enter:
		return findKey('\r', keys)
	case s.key == character:
		return findKey(s.rune, keys)
	}
	return 0, false
}

// during runs one prompt: the terminal is raw and the frame f is on the screen until it ends.
func (p *interactive) during(ctx context.Context, f *frame, prompt func(*frame) error) error {
	if ctx.Err() != nil {
		return ended(ctx)
	}
	quiet, err := p.tty.raw()
	if err != nil {
		return err
	}
	release, err := p.in.until(ctx)
	if err != nil {
		return errors.Join(fmt.Errorf("read keys: %w", err), quiet())
	}
	f.w, f.size, f.clock = p.w, p.size, p.clock
	stop := refreshing(f)
	err = prompt(f)
	stop()
	release()
	switch {
	case errors.Is(err, errCalledOff):
		err = ended(ctx)
	case errors.Is(err, io.EOF):
		err = ErrQuit
	}
	if drawn := f.finish(); err == nil && drawn != nil {
		err = fmt.Errorf("write prompt: %w", drawn)
	}
	if mode := quiet(); err == nil && mode != nil {
		err = mode
	}
	return err
}

// refreshing draws a frame anew when the window changes, and every second if it has a clock, until the returned function is
// called.
func refreshing(f *frame) (stop func()) {
	resized, stopped := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(resized, unix.SIGWINCH)
	var seconds <-chan time.Time
	if f.clock != nil {
		seconds = time.Tick(time.Second)
	}
	go func() {
		for {
			select {
			case <-resized:
				f.refresh()
			case <-seconds:
				f.refresh()
			case <-stopped:
				return
			}
		}
	}()
	return func() {
		signal.Stop(resized)
		close(stopped)
	}
}
