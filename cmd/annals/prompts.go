package main

import (
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
		},
	})
	a.prompt = a.terminal
	if a.yes {
		a.prompt = terminal.Yes(a.terminal)
	}
	a.print = a.terminal.Printer(a.out)
}
