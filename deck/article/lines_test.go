package article

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

func TestReadLines(t *testing.T) {
	input := `{"id":"a1","title":"The War","url":"https://example.org/war","text":"It began in 1643.\n\nIt ended."}` + "\r\n\n" +
		`{"id":7,"text":"**战役**于1905年[爆发](../Page/爆发.md)。","other":[1]}` + "\n" +
		`{"id":"empty","title":"E","text":" "}` + "\n" +
		`{"text":"` + strings.Repeat("long ", 40000) + `"}`
	var got []string
	err := ReadLines(strings.NewReader(input), func(d *Document) error {
		body := outline(d)
		got = append(got, d.ID+"/"+d.Source.Title+"/"+d.Format.String()+d.Source.Origin+"/"+body[:min(len(body), 60)])
		return nil
	})
	want := []string{
		"a1/The War/texthttps://example.org/war/paragraph0 It began in 1643.\nparagraph0 It ended.\n",
		"7/战役/markdown/paragraph0 战役于1905年爆发。 {爆发>爆发}\n",
		"empty/E/text/",
		"//text/paragraph0 long long long long long long long long long long",
	}
	if err != nil || strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("error %v\n got %q\nwant %q", err, got, want)
	}
}

func TestReadLinesRefuses(t *testing.T) {
	good := `{"text":"It began."}` + "\n"
	tests := []struct {
		input string
		line  int
		cause error
	}{
		{good + "\n" + `{"text":`, 3, ErrJSON},
		{good + `{"title":"x"}`, 2, ErrJSON},
		{good + `{"text":1}`, 2, ErrJSON},
		{good + `[]`, 2, ErrJSON},
		{good + "{\"text\":\"\xff\"}", 2, ErrEncoding},
		{good + `{"text":"a\u0000b"}`, 2, ErrBinary},
		{good + `{"text":"` + strings.Repeat("a", MaxSize) + `"}`, 2, ErrSize},
	}
	for _, test := range tests {
		n := 0
		err := ReadLines(strings.NewReader(test.input), func(*Document) error { n++; return nil })
		if e := (*Error)(nil); !errors.As(err, &e) || e.Line != test.line || !errors.Is(err, test.cause) || n != 1 {
			t.Errorf("%.60q: %d documents, error %v, want %v in line %d", test.input, n, err, test.cause, test.line)
		}
	}
}

func TestReadLinesStops(t *testing.T) {
	stop := errors.New("stop")
	err := ReadLines(strings.NewReader(`{"text":"a"}`+"\n{"), func(*Document) error { return stop })
	if err != stop {
		t.Errorf("error %v, want that of the callback", err)
	}
	err = ReadLines(iotest.ErrReader(io.ErrClosedPipe), func(*Document) error { return nil })
	if !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("error %v, want that of the reader", err)
	}
}

func FuzzReadLines(f *testing.F) {
	f.Add(`{"id":"a","title":"b","text":"c"}` + "\n" + `{"id":1,"text":"d"}`)
	f.Fuzz(func(t *testing.T, input string) {
		err := ReadLines(strings.NewReader(input), func(d *Document) error {
			if d == nil {
				t.Fatal("no document")
			}
			return nil
		})
		if e := (*Error)(nil); err != nil && (!errors.As(err, &e) || e.Line == 0) {
			t.Fatalf("error %v without a line", err)
		}
	})
}
