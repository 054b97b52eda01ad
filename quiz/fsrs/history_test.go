package fsrs

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
)

func TestReplayHistory(t *testing.T) {
	in := `{"card":"x","config":{"fuzz":false,"day_start_hour":0,"time_zone":"UTC"},"reviews":[{"ms":1700000000000,"rating":3},{"ms":1700000600000,"rating":3}]}

{"card":17,"reviews":[]}
`
	histories, err := ReadHistories(strings.NewReader(in))
	if err != nil || len(histories) != 2 || histories[1].Card != "17" {
		t.Fatalf("%+v, %v", histories, err)
	}
	got, err := ReplayHistory(histories[0], DefaultConfig())
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(got)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`{"card":"x","states":[{"state":"learning","step":1,"stability":2.3065,"difficulty":`,
		`"retrievability":null,"elapsed_days":0,"interval_days":0,"due_ms":1700000600000,"preview":{"1":{"state":"learning","step":0,`,
		`"retrievability":1,"elapsed_days":0,"interval_days":2,`,
	} {
		if !strings.Contains(string(text), want) {
			t.Errorf("no %s in %s", want, text)
		}
	}
	empty, err := ReplayHistory(histories[1], DefaultConfig())
	if text, _ := json.Marshal(empty); err != nil || string(text) != `{"card":"17","states":[]}` {
		t.Errorf("%s, %v", text, err)
	}
}

func TestReadHistoriesRefuses(t *testing.T) {
	for in, want := range map[string]string{
		`{"card":"x"`:                       "line 1",
		"{}\n[]":                            "line 2",
		`{"card":{"a":1}}`:                  "card",
		`{"card":"x","config":{"wights":1}`: "line 1",
		`{"card":"x","config":{"wights":[]},"reviews":[]}`: "wights",
		`{"card":"x","reviews":[{"ms":"soon"}]}`:           "line 1",
	} {
		if h, err := ReadHistories(strings.NewReader(in)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %+v, %v", in, h, err)
		}
	}
	for _, in := range []string{
		`{"card":"x","config":{"weights":[1,2]},"reviews":[]}`, `{"card":"x","config":{"retention":1.5},"reviews":[]}`,
		`{"card":"x","config":{"learning_steps":["soon"]},"reviews":[]}`, `{"card":"x","config":{"day_start_hour":24},"reviews":[]}`,
		`{"card":"x","config":{"time_zone":"Nowhere/Land"},"reviews":[]}`, `{"card":"x","config":{"model":"sm-2"},"reviews":[]}`,
		`{"card":"x","reviews":[{"ms":5,"rating":0}]}`, `{"card":"x","reviews":[{"ms":-5,"rating":1}]}`,
		`{"card":"x","reviews":[{"ms":5,"rating":1},{"ms":4,"rating":1}]}`,
	} {
		h, err := ReadHistories(strings.NewReader(in))
		if err != nil {
			t.Errorf("%s: %v", in, err)
			continue
		}
		if got, err := ReplayHistory(h[0], DefaultConfig()); err == nil {
			t.Errorf("%s: %+v", in, got)
		}
	}
}

func TestParseStep(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"1m": time.Minute, "10m": 10 * time.Minute, "90s": 90 * time.Second, "1h30m": 90 * time.Minute, "1d": day, "3d": 3 * day,
	} {
		if got, err := ParseStep(text); err != nil || got != want {
			t.Errorf("ParseStep(%q) = %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "0m", "-1m", "1", "d", "0d", "-1d", "1.5d", "99999d", "ten minutes"} {
		if got, err := ParseStep(text); err == nil {
			t.Errorf("ParseStep(%q) = %v", text, got)
		}
	}
}

func TestReadLog(t *testing.T) {
	want := []Entry{{"a", 1700000000000, Good}, {"7", 5, Again}}
	for name, in := range map[string]string{
		"csv":          "card,ms,rating\na,1700000000000,3\n7,5,1\n",
		"csv columns":  "rating,deck,ms,card\n3,x,1700000000000,a\n1,\"y, z\",5,7\n",
		"csv mark":     "\xef\xbb\xbfcard,ms,rating\r\na,1700000000000,3\r\n7,5,1\r\n",
		"json":         `{"card":"a","ms":1700000000000,"rating":3}` + "\n\n" + `{"ms":5,"rating":1,"card":7,"took":4.5}` + "\n",
		"json no line": ` {"card":"a","ms":1700000000000,"rating":3}` + "\n" + `{"card":"7","rating":1,"ms":5}`,
	} {
		got, err := ReadLog(strings.NewReader(in))
		if err != nil || len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
}

func TestReadLogRefuses(t *testing.T) {
	for in, want := range map[string]string{
		"":                                       "empty",
		" \n":                                    "empty",
		"card,time,rating\n":                     `no column "ms"`,
		"card,ms,rating\na,5,3\na,5,9\n":         "line 3: rating",
		"card,ms,rating\na,5\n":                  "line 2",
		"card,ms,rating\n,5,3\n":                 "line 2: no card",
		"card,ms,rating\na,-5,3\n":               "line 2: ms",
		"card,ms,rating\na,1e3,3\n":              "line 2: ms",
		`{"card":"a","ms":5,"rating":3}` + "\n{": "line 2",
		`{"card":"a","ms":5}`:                    "line 1: rating",
		`{"card":null,"ms":5,"rating":3}`:        "line 1: card",
		`{"card":["a"],"ms":5,"rating":3}`:       "line 1: card",
		`{"card":"a","ms":99999999999999999,"rating":"3"}`: "line 1: ms",
	} {
		if got, err := ReadLog(strings.NewReader(in)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, %v; want an error with %q", in, got, err, want)
		}
	}
}

func FuzzReadLog(f *testing.F) {
	f.Add("card,ms,rating\na,5,3\n")
	f.Add(`{"card":"a","ms":5,"rating":3}`)
	f.Fuzz(func(t *testing.T, in string) {
		entries, err := ReadLog(strings.NewReader(in))
		for _, e := range entries {
			if err != nil || e.Card == "" || !e.Rating.Valid() || e.Ms < 0 {
				t.Fatalf("%+v, %v", e, err)
			}
		}
	})
}

func FuzzReadHistories(f *testing.F) {
	f.Add(`{"card":"x","config":{"weights":[1],"learning_steps":["1m"]},"reviews":[{"ms":1,"rating":3}]}`)
	f.Fuzz(func(t *testing.T, in string) {
		histories, err := ReadHistories(strings.NewReader(in))
		if err != nil {
			return
		}
		for _, h := range histories {
			replayed, err := ReplayHistory(h, DefaultConfig())
			if err == nil && len(replayed.States) != len(h.Reviews) {
				t.Fatalf("%d states of %d reviews", len(replayed.States), len(h.Reviews))
			}
			if _, err := json.Marshal(replayed); err != nil {
				t.Fatal(err)
			}
		}
	})
}
