package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/deck/deckfile"
	"annals/store"
)

// editText opens the deck's text in the person's editor and takes over what comes back. A text with problems is shown with them and
// can be edited again; nothing is taken over before the person agrees.
func (a *app) editText(s *store.Store, d deck.Deck) error {
	editor := a.env("VISUAL")
	if editor == "" {
		editor = a.env("EDITOR")
	}
	if editor == "" {
		return hinted{errors.New("edit deck: neither VISUAL nor EDITOR names an editor"), a.speak.Say(message.HintEditor, d.Name)}
	}
	d, err := s.LoadBranch(a.ctx, d)
	if err != nil {
		return err
	}
	file, err := os.CreateTemp("", "annals-*.md")
	if err != nil {
		return pathError("edit deck", err)
	}
	defer os.Remove(file.Name()) // a leftover in the temporary directory harms nobody
	if err := errors.Join(deckfile.Write(file, d), file.Close()); err != nil {
		return fmt.Errorf("edit deck %q: %w", d.Name, err)
	}
	for {
		if err := a.runEditor(editor, file.Name()); err != nil {
			return err
		}
		read, problems, again, err := a.readEdited(file.Name())
		if err != nil {
			return err
		}
		if again {
			continue
		}
		read.Name = d.Name
		for _, inner := range d.Decks { // whose heading was taken out: so were its cards
			if !slices.ContainsFunc(read.Decks, func(r deck.Deck) bool { return r.Name == inner.Name }) {
				read.Decks = append(read.Decks, deck.Deck{Name: inner.Name})
			}
		}
		return a.takeOver(s, append([]deck.Deck{read}, read.Decks...), false, damagedBy(problems))
	}
}

// runEditor gives the terminal to the editor. Its words are the shell's: "code --wait" works.
func (a *app) runEditor(editor, path string) error {
	return a.terminal.Pause(func() error {
		cmd := exec.CommandContext(a.ctx, "sh", "-c", editor+` "$1"`, "sh", path)
		cmd.Stdin, cmd.Stdout, cmd.Stderr = a.in, a.out, a.err
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("run editor %q: %w", editor, err)
		}
		return nil
	})
}

// readEdited reads the text back; again says that it has problems and the person wants to mend them.
func (a *app) readEdited(path string) (d deck.Deck, problems []deckfile.Problem, again bool, err error) {
	file, err := os.Open(path)
	if err != nil {
		return d, nil, false, pathError("edit deck", err)
	}
	defer file.Close() // opened for reading only
	d, problems, err = deckfile.Read(file)
	if err != nil {
		return d, nil, false, fmt.Errorf("edit deck: %w", err)
	}
	for _, p := range problems {
		fmt.Fprintln(a.err, terminal.Clean(p.String()))
	}
	if len(problems) == 0 || !a.terminal.Interactive() {
		return d, problems, false, nil
	}
	again, err = a.prompt.Confirm(a.ctx, a.speak.Say(message.EditAgain, len(problems)), true)
	return d, problems, again, err
}
