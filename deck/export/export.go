// Package export writes a deck in the formats of other programs, of classrooms and of paper, and reads those back that hold
// cards. One file holds one format.
//
// What leaves the program is a stranger's text in a stranger's program: markup, scripts, formulas, control characters and marks
// that turn the direction of text are made harmless in every format. The title, origin and licence of the sources go with every
// file. The same deck and options give the same bytes, and a card's ID stands in each format that has a place for one, so that
// exporting again updates.
//
// The package refuses to open files, and to know schedules and the SQLite files of Anki, which store/anki reads and writes.
package export

import (
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"annals/deck"
)

// Format is a format of decks.
type Format uint8

// The formats. Those that Read reads as well are AnkiText, Quizlet, CSV, Markdown and JSON.
const (
	NoFormat  Format = iota
	AnkiText         // tab-separated text for Anki's import, IDs and tags included
	Quizlet          // term TAB definition, for Quizlet and Knowt
	CSV              // for spreadsheets; reversible
	GIFT             // Moodle's text format
	MoodleXML        // Moodle's XML format
	QTI              // IMS QTI 2.1 package (zip)
	Kahoot           // Kahoot's XLSX template
	Blooket          // Blooket's CSV template
	Markdown         // deck text, see package deckfile
	JSON             // all that a deck holds
	Worksheet        // HTML to be printed, with a key
	Practice         // HTML that a pupil practises with
)

var formats = [...]struct{ name, suffix string }{
	{"", ""}, {"anki-text", ".anki.txt"}, {"quizlet", ".tsv"}, {"csv", ".csv"}, {"gift", ".gift"}, {"moodle-xml", ".xml"}, {"qti", ".zip"}, {"kahoot", ".xlsx"},
	{"blooket", ".blooket.csv"}, {"md", ".md"}, {"json", ".json"}, {"worksheet", ".worksheet.html"}, {"practice", ".html"},
}

// String is the word for f as --format takes it: "anki-text", "gift"; "" for NoFormat.
func (f Format) String() string {
	if int(f) >= len(formats) {
		return fmt.Sprintf("Format(%d)", uint8(f))
	}
	return formats[f].name
}

// Suffix is the usual end of a file's name in the format: ".gift".
func (f Format) Suffix() string {
	if int(f) >= len(formats) {
		return ""
	}
	return formats[f].suffix
}

// ParseFormat is the inverse of String.
func ParseFormat(s string) (Format, error) {
	words := make([]string, 0, len(formats))
	for f, format := range formats[1:] {
		if format.name == s {
			return Format(f + 1), nil
		}
		words = append(words, format.name)
	}
	return NoFormat, fmt.Errorf("format %q: want one of %s", s, strings.Join(words, ", "))
}

// endings are the formats that a file's ending may mean. The words that a name must hold stand behind a format; without any it is what the
// ending means otherwise.
var endings = map[string][]struct {
	format Format
	words  []string
}{
	".txt":  {{GIFT, []string{"gift"}}, {Quizlet, []string{"quizlet", "knowt"}}, {AnkiText, []string{"anki"}}},
	".csv":  {{Blooket, []string{"blooket"}}, {CSV, nil}},
	".html": {{Worksheet, worksheetWords}, {Practice, nil}}, ".htm": {{Worksheet, worksheetWords}, {Practice, nil}},
	".tsv": {{Quizlet, nil}}, ".gift": {{GIFT, nil}}, ".xml": {{MoodleXML, nil}}, ".zip": {{QTI, nil}}, ".qti": {{QTI, nil}}, ".xlsx": {{Kahoot, nil}},
	".md": {{Markdown, nil}}, ".markdown": {{Markdown, nil}}, ".json": {{JSON, nil}},
}

var worksheetWords = []string{"worksheet", "sheet", "print", "test", "练习卷", "試卷", "试卷"}

// FormatOf guesses the format from a file's name: from its ending, and for endings that several share from the words before it,
// as in class.kahoot.xlsx or blooket-week3.csv. ok is false if the name says nothing.
func FormatOf(filename string) (f Format, ok bool) {
	name := strings.ToLower(path.Base(strings.ReplaceAll(filename, `\`, "/")))
	ext := path.Ext(name)
	words := strings.FieldsFunc(strings.TrimSuffix(name, ext), func(r rune) bool { return strings.ContainsRune(".-_ ", r) })
	for _, e := range endings[ext] {
		if e.words == nil || slices.ContainsFunc(e.words, func(w string) bool { return slices.Contains(words, w) }) {
			return e.format, true
		}
	}
	return NoFormat, false
}

// Options are what a person may choose. The zero value is one worksheet, in an order that the deck alone decides.
type Options struct {
	Seed     uint64 // of what is shuffled: the order of choices, the versions of a worksheet
	Versions int    // of a worksheet, 1 to 26; 0 means 1
}

// ErrNothing is the error of an export that has no card left.
var ErrNothing = errors.New("no card can be written in this format")

// Write writes the deck in the format. The report says what was left out or shortened. The error is ErrNothing if no card was
// left, else what went wrong with w or the options; nothing useful has been written then.
func Write(w io.Writer, f Format, d deck.Deck, o Options) (Report, error) {
	if o.Versions < 0 || o.Versions > 26 {
		return Report{}, fmt.Errorf("write %s: %d versions: want 1 to 26", f, o.Versions)
	}
	writers := map[Format]func(*book, io.Writer) error{
		AnkiText: writeAnkiText, Quizlet: writeQuizlet, CSV: writeCSV, GIFT: writeGIFT, MoodleXML: writeMoodle, QTI: writeQTI, Kahoot: writeKahoot,
		Blooket: writeBlooket, Markdown: writeMarkdown, JSON: writeJSON, Worksheet: writeWorksheet, Practice: writePractice,
	}
	write, ok := writers[f]
	if !ok {
		return Report{}, fmt.Errorf("write deck: unknown format %s", f)
	}
	b := newBook(f, d, o)
	err := write(b, w)
	b.sortLosses()
	if err != nil {
		return b.report, fmt.Errorf("write %s: %w", f, err)
	}
	return b.report, nil
}
