// Package page writes pages with pictures: one HTML file each, complete in itself, without scripts and without anything fetched
// from elsewhere. Pictures are SVG; every number in a picture also stands in a table below it, for whoever hears the page
// rather than sees it. Pages follow the reader's choice of light or dark and fit a phone.
//
// All text comes from the caller and is escaped by html/template. The package refuses to choose words or to know where the
// numbers come from.
package page

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strings"
	"sync"

	"annals/cmd/annals/internal/terminal"
	"annals/deck/language"
)

// Page is the content of a page.
type Page struct {
	Language language.Language // of the words; names and events may be of another one
	Title    string
	Note     string // a line below the title
	Summary  []Entry
	Aside    bool // the first section stays beside the others where there is room
	Sections []Section
}

// Entry is a number with its name.
type Entry struct{ Name, Value string }

// Section is a part of a page: pictures, the key to their marks, and the table of all that they show.
type Section struct {
	Title    string
	Note     string
	Wide     bool // as wide as the page
	Pictures []Picture
	Key      []Entry // a class of marks and its meaning
	Folded   string  // what to press to see the table; "" shows it at once
	Table    Table
}

// Table is rows in groups under one header.
type Table struct {
	Header []string
	Groups []Group
}

// Group is rows that belong together.
type Group struct {
	Title string // "" for none
	Gap   string // said above the title, "" for none
	Rows  []Row
}

// Row is the cells of a row, the first of them its name.
type Row struct {
	Cells []string
	Mark  string // the class of a mark before the last cell; "" for none
}

// Rows is a Table of a single group without a title and, as yet, without rows.
func Rows(header []string) Table { return Table{Header: header, Groups: []Group{{}}} }

// Add adds a row to the last group.
func (t *Table) Add(cells ...string) {
	last := &t.Groups[len(t.Groups)-1]
	last.Rows = append(last.Rows, Row{Cells: cells})
}

//go:embed page.html
var source string

// pageTemplate is parsed once; executing it changes nothing in it.
var pageTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Funcs(template.FuncMap{
		"clean": clean, "key": keyMark, "last": func(i int, list []string) bool { return i == len(list)-1 },
	}).Parse(source))
})

// Write writes p to w.
func Write(w io.Writer, p Page) error {
	if err := pageTemplate().Execute(w, p); err != nil {
		return fmt.Errorf("write page: %w", err)
	}
	return nil
}

// Lang is the value of the page's lang attribute.
func (p Page) Lang() string {
	if p.Language == language.None {
		return language.English.String()
	}
	return p.Language.String()
}

// clean takes out of foreign text what no page may hold: control characters, which XML forbids, and characters that reorder
// what stands around them.
func clean(text string) string { return terminal.Clean(strings.ToValidUTF8(text, "\ufffd")) }
