package main

import (
	"errors"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
)

// openTerminal makes the prompts and printers of this run from the settings and the surroundings.
func (a *app) openTerminal() {
	a.terminal = terminal.Open(terminal.Config{
		In: a.in, Out: a.out,
		Plain:   a.loaded.Settings.Plain || a.env("ANNALS_ACCESSIBLE") == "1",
		Dumb:    a.env("TERM") == "dumb",
		NoColor: a.env("NO_COLOR") != "",
		Words: terminal.Words{
			Yes: a.speak.Say(message.Yes), No: a.speak.Say(message.No),
			WrongNumber: a.speak.Say(message.WrongNumber), WrongKey: a.speak.Say(message.WrongKey),
			Enter: a.speak.Say(message.EnterKey), Space: a.speak.Say(message.SpaceKey),
			NextPage: a.speak.Say(message.NextPage), NextLine: a.speak.Say(message.NextLine), Enough: a.speak.Say(message.Enough),
		},
	})
	a.prompt = a.terminal
	if a.yes {
		a.prompt = terminal.Yes(a.terminal)
	}
	a.print = a.terminal.Printer(a.out)
}

// paged lets show print a listing through an app of its own, which a pager shows if it is higher than the window.
func (a *app) paged(show func(*app) error) error {
	return a.terminal.Paged(a.ctx, a.pager(), func(to *terminal.Printer) error {
		through := *a
		through.print = to
		return errors.Join(show(&through), to.Err())
	})
}

// Settings of the pager that are no commands.
const (
	pagerOff = "off"
	pagerOwn = "own"
)

// pager is the one that the settings name, or PAGER, else less, else our own.
func (a *app) pager() terminal.Pager {
	command := a.loaded.Settings.Pager
	if command == "" {
		command = a.env("PAGER")
	}
	switch command {
	case "":
		return terminal.Pager{Command: terminal.DefaultPager}
	case pagerOff:
		return terminal.Pager{Off: true}
	case pagerOwn:
		return terminal.Pager{}
	}
	return terminal.Pager{Command: command}
}
