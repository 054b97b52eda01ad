package config

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/spf13/pflag"
)

// read loads settings from text (no file when it is ""), with the given environment and arguments.
func read(t *testing.T, text string, env map[string]string, args ...string) (Loaded, error) {
	t.Helper()
	dir := t.TempDir()
	paths := Paths{Settings: filepath.Join(dir, "config.toml"), Database: filepath.Join(dir, "annals.db")}
	if text != "" {
		if err := os.WriteFile(paths.Settings, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for k, v := range env {
		t.Setenv(k, v)
	}
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	flags.Int("new", 20, "")
	flags.Bool("plain", false, "")
	file := flags.String("config", "", "")
	if err := flags.Parse(args); err != nil {
		t.Fatal(err)
	}
	return Load(*file, paths, flags, os.Getenv)
}

func TestFlagBeatsEnvironmentBeatsFileBeatsDefault(t *testing.T) {
	for _, c := range []struct {
		name, file string
		env        map[string]string
		args       []string
		want       int
		source     string
	}{
		{"default", "", nil, nil, 20, "default"},
		{"file", "[review]\nnew_a_day = 5\n", nil, nil, 5, "file"},
		{"environment", "[review]\nnew_a_day = 5\n", map[string]string{"ANNALS_REVIEW_NEW_A_DAY": "7"}, nil, 7, "environment"},
		{"flag", "[review]\nnew_a_day = 5\n", map[string]string{"ANNALS_REVIEW_NEW_A_DAY": "7"}, []string{"--new", "9"}, 9, "flag"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := read(t, c.file, c.env, c.args...)
			if err != nil {
				t.Fatal(err)
			}
			if got.Settings.Review.NewADay != c.want {
				t.Errorf("new_a_day is %d, want %d", got.Settings.Review.NewADay, c.want)
			}
			i := slices.IndexFunc(got.Values, func(v Value) bool { return v.Key == "review.new_a_day" })
			if i < 0 || got.Values[i].Source != c.source {
				t.Errorf("source is %v, want %s", got.Values, c.source)
			}
		})
	}
}

func TestStepsAndWeightsAreRead(t *testing.T) {
	got, err := read(t, "[review]\nlearning_steps = [\"30s\", \"1h\"]\nrelearning_steps = []\n", nil)
	if err != nil {
		t.Fatal(err)
	}
	if want := []time.Duration{30 * time.Second, time.Hour}; !slices.Equal(got.Settings.Review.LearningSteps, want) {
		t.Errorf("learning steps are %v, want %v", got.Settings.Review.LearningSteps, want)
	}
	if len(got.Settings.Review.RelearningSteps) != 0 {
		t.Errorf("relearning steps are %v, want none", got.Settings.Review.RelearningSteps)
	}
}

func TestBadSettingsNameTheFileAndTheKey(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"unknown key", "[review]\nnew_a_dya = 5\n", "new_a_dya"},
		{"unknown section", "[reviews]\nnew_a_day = 5\n", "reviews"},
		{"not TOML", "review = [", "config.toml"},
		{"retention too high", "[review]\nretention = 1.5\n", "review.retention is 1.5, must lie between 0.7 and 0.99"},
		{"negative limit", "[review]\nnew_a_day = -1\n", "review.new_a_day is -1"},
		{"unknown language", "language = \"fr\"\n", `language "fr"`},
		{"unknown way of asking", "[review]\nask = \"shout\"\n", `review.ask is "shout"`},
		{"step without unit", "[review]\nlearning_steps = [\"1\"]\n", "learning_steps"},
		{"no weekday", "[review]\neasy_days = [\"sunshine\"]\n", "review.easy_days: \"sunshine\" is no weekday"},
		{"no day left", "[review]\ndays_off = [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\", \"sun\"]\n", "one day a week must be left"},
		{"hour out of range", "[review]\nday_start = 24\n", "review.day_start is 24"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := read(t, c.file, nil)
			if err == nil {
				t.Fatal("no error")
			}
			if !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "config.toml") {
				t.Errorf("error %q should name config.toml and say %q", err, c.want)
			}
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("error %q is not one line", err)
			}
		})
	}
}

func TestNamedFileMustExist(t *testing.T) {
	if _, err := read(t, "", nil, "--config", filepath.Join(t.TempDir(), "none.toml")); err == nil {
		t.Error("a missing --config file was accepted")
	}
}

func TestTemplateIsAllComments(t *testing.T) {
	text := Template(Paths{Database: "/x/annals.db"})
	got, err := read(t, text, nil)
	if err != nil {
		t.Fatalf("the template cannot be read: %v", err)
	}
	for _, v := range got.Values {
		if v.Source != "default" {
			t.Errorf("%s comes from %s", v.Key, v.Source)
		}
	}
	var live strings.Builder // every commented default, switched on, must be a valid setting
	for _, line := range strings.Split(text, "\n") {
		if strings.Contains(line, " = ") {
			line = strings.TrimPrefix(line, "# ")
		}
		live.WriteString(line + "\n")
	}
	if _, err := read(t, live.String(), nil); err != nil {
		t.Errorf("the template's defaults cannot be read: %v", err)
	}
}

func TestDefaultsFollowXDG(t *testing.T) {
	env := func(m map[string]string) func(string) string { return func(k string) string { return m[k] } }
	for _, c := range []struct {
		name                string
		env                 map[string]string
		settings, databases string
	}{
		{"home", map[string]string{"HOME": "/h"}, "/h/.config/annals/config.toml", "/h/.local/share/annals/annals.db"},
		{"xdg", map[string]string{"HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d"}, "/c/annals/config.toml", "/d/annals/annals.db"},
		{"relative is ignored", map[string]string{"HOME": "/h", "XDG_DATA_HOME": "d"}, "/h/.config/annals/config.toml", "/h/.local/share/annals/annals.db"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Defaults(env(c.env))
			if err != nil || got.Settings != c.settings || got.Database != c.databases {
				t.Errorf("Defaults = %+v, %v", got, err)
			}
		})
	}
	if _, err := Defaults(env(nil)); err == nil {
		t.Error("no HOME gave no error")
	}
}
