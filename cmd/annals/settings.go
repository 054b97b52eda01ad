package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/config"
	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
)

func (a *app) configCommand() *cobra.Command {
	var asJSON bool
	path := &cobra.Command{
		Use: "path", Short: a.speak.Say(message.HelpConfigPath), Args: a.exactly(0),
		RunE: func(*cobra.Command, []string) error { return a.printLine(a.loaded.File) },
	}
	show := &cobra.Command{
		Use: "show", Short: a.speak.Say(message.HelpConfigShow), Args: a.exactly(0),
		RunE: func(*cobra.Command, []string) error {
			return a.paged(func(a *app) error { return a.showSettings(asJSON) })
		},
	}
	show.Flags().BoolVar(&asJSON, "json", false, a.speak.Say(message.FlagJSON))
	initialise := &cobra.Command{
		Use: "init", Short: a.speak.Say(message.HelpConfigInit), Args: a.exactly(0),
		RunE: func(*cobra.Command, []string) error { return a.initSettings() },
	}
	return a.group("config", a.speak.Say(message.HelpConfig), path, show, initialise)
}

func (a *app) printLine(line string) error {
	_, err := fmt.Fprintln(a.out, line)
	return err
}

func (a *app) showSettings(asJSON bool) error {
	if asJSON {
		return a.printJSON(a.loaded.Values)
	}
	for _, v := range a.loaded.Values {
		value := fmt.Sprint(v.Value)
		if value == "" {
			value = "-"
		}
		a.print.Println(terminal.Text(fmt.Sprintf("%-26s %s", v.Key, value)), terminal.Styled(terminal.Dim, "  ("+a.speak.Say(sourceNames[v.Source])+")"))
	}
	where := message.SettingsIn
	if !a.loaded.Found {
		where = message.SettingsNowhere
	}
	a.print.Println(terminal.Styled(terminal.Dim, a.speak.Say(where, a.loaded.File)))
	return a.print.Err()
}

var sourceNames = map[string]message.Key{
	"default": message.FromDefault, "file": message.FromFile, "environment": message.FromEnvironment, "flag": message.FromFlag,
}

// initSettings writes the commented template where no settings file is yet.
func (a *app) initSettings() error {
	path := a.loaded.File
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return pathError("make directory", err)
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return hinted{pathError("write settings", err), a.speak.Say(message.HintEdit, path)}
	}
	if err != nil {
		return pathError("write settings", err)
	}
	_, err = file.WriteString(config.Template(a.paths))
	if err = errors.Join(err, file.Close()); err != nil {
		return pathError("write settings", err)
	}
	a.print.Println(terminal.Text(a.speak.Say(message.SettingsWritten, path)))
	return a.print.Err()
}
