package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
)

// usage is cobra's usage text in the user's language, with the exit codes below.
const usage = `{{words "usage"}}{{if .Runnable}}
  {{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} [command]{{end}}{{if .HasExample}}

{{words "examples"}}
{{.Example}}{{end}}{{if .HasAvailableSubCommands}}

{{words "commands"}}{{range .Commands}}{{if (or .IsAvailableCommand (eq .Name "help"))}}
  {{rpad .Name .NamePadding }} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

{{words "flags"}}
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableInheritedFlags}}

{{words "global"}}
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}

{{words "exits"}}
`

// help makes everything that cobra says of itself speak the user's language.
func (a *app) help(root *cobra.Command) {
	text := usage
	for word, key := range map[string]message.Key{
		"usage": message.HelpUsage, "examples": message.HelpExamples, "commands": message.HelpCommands, "flags": message.HelpFlags,
		"global": message.HelpGlobalFlags, "exits": message.HelpExitCodes,
	} {
		text = strings.ReplaceAll(text, fmt.Sprintf(`{{words %q}}`, word), a.speak.Say(key))
	}
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
}
