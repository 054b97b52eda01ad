// Package config reads the settings once into one struct: defaults < file < environment (ANNALS_…) < flags. Nothing else of
// the program sees viper. It never writes a settings file except the commented template of Template.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"time"

	"github.com/go-viper/mapstructure/v2"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"annals/deck/language"
)

// Settings are the effective settings, checked.
type Settings struct {
	Database string            `mapstructure:"database"` // path of the progress file
	Language language.Language `mapstructure:"-"`        // of the interface; None follows the locale
	Tongue   string            `mapstructure:"language"`
	Plain    bool              `mapstructure:"plain"` // numbered lines, no cursor moves
	Pager    string            `mapstructure:"pager"` // a command, "off", "own", or "" for the usual one
	Review   Review            `mapstructure:"review"`
}

// Review are the settings of [review].
type Review struct {
	NewADay         int             `mapstructure:"new_a_day"`
	ReviewsADay     int             `mapstructure:"reviews_a_day"`
	Ask             string          `mapstructure:"ask"`
	Retention       float64         `mapstructure:"retention"`
	LearningSteps   []time.Duration `mapstructure:"learning_steps"`
	RelearningSteps []time.Duration `mapstructure:"relearning_steps"`
	MaximumInterval int             `mapstructure:"maximum_interval"` // days
	DayStart        int             `mapstructure:"day_start"`        // hour at which a study day begins
	Fuzz            bool            `mapstructure:"fuzz"`
	Model           string          `mapstructure:"model"`
	Weights         []float64       `mapstructure:"weights"` // empty: the model's defaults
	EasyDays        []string        `mapstructure:"easy_days"`
	DaysOff         []string        `mapstructure:"days_off"`
	Easy, Off       []time.Weekday  `mapstructure:"-"` // what EasyDays and DaysOff say
}

// Paths are where the program keeps things when nothing else is said.
type Paths struct {
	Settings string // the settings file
	Database string // the progress file
}

// Defaults finds the usual places from the XDG variables and the home directory; a relative XDG value is ignored, as the
// specification asks.
func Defaults(env func(string) string) (Paths, error) {
	home := env("HOME")
	place := func(variable, fallback string) (string, error) {
		if dir := env(variable); filepath.IsAbs(dir) {
			return dir, nil
		}
		if !filepath.IsAbs(home) {
			return "", fmt.Errorf("find the home directory: neither HOME nor %s is an absolute path", variable)
		}
		return filepath.Join(home, fallback), nil
	}
	settings, err := place("XDG_CONFIG_HOME", ".config")
	if err != nil {
		return Paths{}, err
	}
	data, err := place("XDG_DATA_HOME", filepath.Join(".local", "share"))
	if err != nil {
		return Paths{}, err
	}
	return Paths{
		Settings: filepath.Join(settings, "annals", "config.toml"),
		Database: filepath.Join(data, "annals", "annals.db"),
	}, nil
}

// Value is one setting as `annals config show` lists it.
type Value struct {
	Key    string `json:"key"`
	Value  any    `json:"value"`
	Source string `json:"source"` // default, file, environment or flag
}

// Loaded is what Load has read.
type Loaded struct {
	Settings Settings
	File     string // the settings file that was looked for
	Found    bool   // and whether it exists
	Values   []Value
}

const delimiter = "::" // not ".", so that no value can be split by a dot in a key

// Load reads the settings. file is the --config value: when it is "" the usual place is read if it exists, else the named
// file must exist. Unknown keys, wrong types and values out of range are errors that name the file.
func Load(file string, paths Paths, flags *pflag.FlagSet, env func(string) string) (Loaded, error) {
	explicit := file != ""
	if !explicit {
		file = paths.Settings
	}
	v := viper.NewWithOptions(viper.KeyDelimiter(delimiter), viper.EnvKeyReplacer(strings.NewReplacer(delimiter, "_", "-", "_")))
	for _, s := range specs(paths) { // viper sees an environment variable only for a key that it knows
		v.SetDefault(s.key, s.value)
	}
	v.SetEnvPrefix("ANNALS")
	v.AutomaticEnv()
	for _, s := range specs(paths) {
		if f := flags.Lookup(s.flag); s.flag != "" && f != nil {
			if err := v.BindPFlag(s.key, f); err != nil {
				return Loaded{}, err
			}
		}
	}
	v.SetConfigFile(file)
	v.SetConfigType("toml")
	found := true
	if err := v.ReadInConfig(); err != nil {
		if explicit || !errors.Is(err, fs.ErrNotExist) {
			return Loaded{}, fmt.Errorf("read settings %q: %w", file, err)
		}
		found = false
	}
	where := fmt.Sprintf("settings (file %q, environment ANNALS_…)", file)
	var s Settings
	hooks := viper.DecodeHook(mapstructure.ComposeDecodeHookFunc(
		mapstructure.StringToTimeDurationHookFunc(), mapstructure.StringToSliceHookFunc(",")))
	if err := v.UnmarshalExact(&s, hooks, func(c *mapstructure.DecoderConfig) { c.ErrorUnused = true }); err != nil {
		return Loaded{}, fmt.Errorf("%s: %w", where, flatten(err))
	}
	if err := s.check(); err != nil {
		return Loaded{}, fmt.Errorf("%s: %w", where, err)
	}
	return Loaded{Settings: s, File: file, Found: found, Values: values(v, paths, flags, env)}, nil
}

// flatten puts mapstructure's list of errors on one line.
func flatten(err error) error {
	text := strings.TrimSpace(err.Error())
	var lines []string
	for _, line := range strings.Split(text, "\n") {
		if line = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(line), "*")); line != "" && !strings.HasSuffix(line, "error(s) decoding:") {
			lines = append(lines, line)
		}
	}
	return errors.New(strings.Join(lines, "; "))
}

func values(v *viper.Viper, paths Paths, flags *pflag.FlagSet, env func(string) string) []Value {
	var list []Value
	for _, s := range specs(paths) {
		source := "default"
		f := flags.Lookup(s.flag)
		switch {
		case s.flag != "" && f != nil && f.Changed:
			source = "flag"
		case env("ANNALS_"+strings.ToUpper(strings.ReplaceAll(s.key, delimiter, "_"))) != "":
			source = "environment"
		case v.InConfig(s.key):
			source = "file"
		}
		list = append(list, Value{Key: strings.ReplaceAll(s.key, delimiter, "."), Value: v.Get(s.key), Source: source})
	}
	return list
}
