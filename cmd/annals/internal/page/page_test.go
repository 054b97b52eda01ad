package page

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"annals/deck/language"
	"annals/quiz/fsrs"
)

// sample is a page with one of everything, every name in it being name.
func sample(name string) Page {
	day := fsrs.Day(20000)
	calendar := Calendar{
		Label: name, First: day, Last: day + 99, Level: func(d fsrs.Day) int { return int(d) % 7 }, Title: func(d fsrs.Day) string { return d.String() + name },
		Weekdays: slices.Repeat([]string{name}, 7), Months: slices.Repeat([]string{name}, 12),
	}
	table := Rows([]string{name, name})
	table.Add(name, name)
	table.Groups[0].Title, table.Groups[0].Gap = name, name
	table.Groups = append(table.Groups, Group{Rows: []Row{{Cells: []string{name, name}, Mark: Known}}})
	return Page{
		Language: language.Traditional, Title: name, Note: name, Summary: []Entry{{name, name}},
		Sections: []Section{
			{Title: name, Note: name, Key: []Entry{{Fading, name}}, Folded: name, Table: table, Pictures: []Picture{
				calendar.Picture(),
				Columns(name, []Column{{Value: 3, Late: 1, Label: name, Title: name}, {}}),
				Shares(name, []Share{{Name: name, Share: .5, Low: .25, High: .75, Measured: true, Value: name, Title: name}, {Name: name, Value: "-"}}, .9),
				Axis(name, []Stretch{{Name: name, Dots: []Dot{{Known, name}, {Learning, name}}}, {Name: name, Gap: name, Dots: []Dot{{New, name}}}}),
			}},
			{Wide: true, Table: table},
		},
	}
}

func render(t interface{ Fatal(...any) }, p Page) string {
	var out strings.Builder
	if err := Write(&out, p); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

var (
	svg = regexp.MustCompile(`(?s)<svg.*?</svg>`)
	// outside is whatever could fetch, run or leave.
	outside = regexp.MustCompile(`(?i)<script|<link|<iframe|<object|<embed|<img|<a\b|\ssrc=|\shref=|\son\w+=|url\(|@import|://|javascript:`)
)

// elements are the names of all elements of a page in their order.
func elements(t interface{ Fatal(...any) }, text string) []string {
	var names []string
	for z := html.NewTokenizer(strings.NewReader(text)); ; {
		switch z.Next() {
		case html.ErrorToken:
			if !errors.Is(z.Err(), io.EOF) {
				t.Fatal(z.Err())
			}
			return names
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			names = append(names, string(name))
		}
	}
}

func checkXML(text string) error {
	for d := xml.NewDecoder(strings.NewReader(text)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("%w in %s", err, text)
		}
	}
}

func TestPagesAreCompleteInThemselves(t *testing.T) {
	text := render(t, sample("plain"))
	if found := outside.FindAllString(text, -1); found != nil {
		t.Errorf("the page holds %q", found)
	}
	pictures := svg.FindAllString(text, -1)
	if len(pictures) != 4+1+2 {
		t.Errorf("%d pictures and marks", len(pictures))
	}
	for _, p := range pictures {
		if err := checkXML(p); err != nil {
			t.Error(err)
		}
	}
	for _, want := range []string{
		`<html lang="zh-Hant">`, `name="viewport"`, `default-src 'none'`, `prefers-color-scheme: dark`, `role="img" aria-label="plain"`, `<th scope="row">plain</th>`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%s is missing", want)
		}
	}
}

func TestHostileNamesStayText(t *testing.T) {
	plain := elements(t, render(t, sample("plain")))
	check := func(t interface {
		Fatal(...any)
		Fatalf(string, ...any)
	}, name string) {
		text := render(t, sample(name))
		if got := elements(t, text); !slices.Equal(got, plain) {
			t.Fatalf("%q makes other elements: %v", name, got)
		}
		for _, p := range svg.FindAllString(text, -1) {
			if err := checkXML(p); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, name := range []string{
		`</title></svg><script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onload='x`, `]]>`, `{{.}}`, `<!--`, `&amp;&#x3c;script>`,
		"\x1b[31mred\x00\x07", "\u202etxt.exe", "\xff\xfe", "</style><style>*{}", "名\u2028字",
	} {
		check(t, name)
	}
	rapid.Check(t, func(t *rapid.T) { check(t, "x"+rapid.String().Draw(t, "name")) })
}

func TestLang(t *testing.T) {
	for l, want := range map[language.Language]string{
		language.None: "en", language.English: "en", language.Simplified: "zh-Hans", language.Traditional: "zh-Hant",
	} {
		if got := (Page{Language: l}).Lang(); got != want {
			t.Errorf("%v: %s", l, got)
		}
	}
}

func TestWriteReportsTheWriter(t *testing.T) {
	reader, writer := io.Pipe()
	reader.Close()
	if err := Write(writer, sample("x")); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("%v", err)
	}
}
