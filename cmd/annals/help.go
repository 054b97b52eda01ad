package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
)

// usage is cobra's usage text in the user's language, with the exit codes below.
const usage = `{{words "usage"}}{{if .Runnable}}
  {{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} {{words "command"}}{{end}}{{if .HasExample}}

{{words "examples"}}
{{.Example}}{{end}}{{if .HasAvailableSubCommands}}

{{words "commands"}}{{range .Commands}}{{if (or .IsAvailableCommand (eq .Name "help"))}}
  {{rpad .Name .NamePadding }} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

{{words "flags"}}
{{flagRows .LocalFlags}}{{end}}{{if .HasAvailableInheritedFlags}}

{{words "global"}}
{{flagRows .InheritedFlags}}{{end}}

{{words "exits"}}
`

// help makes everything that cobra says of itself speak the user's language.
func (a *app) help(root *cobra.Command) {
	text := usage
	for word, key := range map[string]message.Key{
		"usage": message.HelpUsage, "examples": message.HelpExamples, "commands": message.HelpCommands, "flags": message.HelpFlags,
		"global": message.HelpGlobalFlags, "exits": message.HelpExitCodes, "command": message.HelpCommandWord,
	} {
		text = strings.ReplaceAll(text, fmt.Sprintf(`{{words %q}}`, word), a.speak.Say(key))
	}
	cobra.AddTemplateFunc("flagRows", flagRows)
	root.SetUsageTemplate(text)
	root.SetVersionTemplate("annals {{.Version}}\n")
	root.PersistentFlags().BoolP("help", "h", false, a.speak.Say(message.FlagHelp))
	root.Flags().Bool("version", false, a.speak.Say(message.FlagVersion))
	root.SetHelpCommand(&cobra.Command{
		Use: "help [command]", Short: a.speak.Say(message.HelpHelp),
		PersistentPreRunE: func(*cobra.Command, []string) error { return nil }, // help needs no settings
		RunE: func(cmd *cobra.Command, args []string) error {
			found, rest, err := root.Find(args)
			if err != nil || len(rest) > 0 {
				return a.noCommand(root, args)
			}
			return found.Help()
		},
	})
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetHelpFunc(a.showHelpOf(root.HelpFunc()))
}

// showHelpOf prints a help text as a listing: wrapped, and through a pager if it is long.
func (a *app) showHelpOf(write func(*cobra.Command, []string)) func(*cobra.Command, []string) {
	return func(cmd *cobra.Command, args []string) {
		if a.terminal == nil && a.start(cmd) != nil { // no settings are no reason for no help
			write(cmd, args)
			return
		}
		var text strings.Builder
		cmd.Root().SetOut(&text)
		write(cmd, args)
		cmd.Root().SetOut(a.out)
		err := a.paged(func(a *app) error {
			a.print.Println(terminal.Text(strings.TrimSuffix(text.String(), "\n")))
			return nil
		})
		if err != nil {
			cmd.PrintErrln(err)
		}
	}
}

// flagRows lists flags in two columns, aligned by what a terminal shows: pflag counts characters, and a Chinese one is two columns
// wide. A flag whose default is nothing to speak of shows none.
func flagRows(flags *pflag.FlagSet) string {
	var left, right []string
	width := 0
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		value, usage := pflag.UnquoteUsage(f)
		row := "      --" + f.Name
		if f.Shorthand != "" {
			row = "  -" + f.Shorthand + ", --" + f.Name
		}
		if value != "" {
			row += " " + value
		}
		if d := f.DefValue; d != "" && d != "0" && d != "-1" && d != "false" && d != "[]" {
			usage += " (" + d + ")"
		}
		left, right = append(left, row), append(right, usage)
		width = max(width, terminal.Width(row))
	})
	var out strings.Builder
	for i := range left {
		out.WriteString(strings.TrimRight(terminal.Pad(left[i], width+3)+right[i], " ") + "\n")
	}
	return strings.TrimRight(out.String(), "\n")
}
