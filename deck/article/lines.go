package article

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"annals/deck"
)

// ReadLines reads JSON Lines, one document {"id","title","text"} a line, and calls each with every document in turn. An id may be
// a number, a "url" is the document's origin, a document without text has no blocks, and blank lines are passed over.
//
// It stops at the first error, that of each included. Errors of the input are *Error with their line.
func ReadLines(r io.Reader, each func(*Document) error) error {
	in := bufio.NewReaderSize(r, 1<<16)
	for n := 1; ; n++ {
		line, err := readLine(in)
		if len(bytes.TrimSpace(line)) > 0 {
			d, fault := readDocument(line)
			if fault != nil {
				return atLine(fault, n)
			}
			if fault := each(d); fault != nil {
				return fault
			}
		}
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return atLine(err, n)
		}
	}
}

// readLine reads up to and with the next line feed. A line longer than MaxSize is an error before it is in memory.
func readLine(in *bufio.Reader) (line []byte, err error) {
	for {
		part, err := in.ReadSlice('\n')
		line = append(line, part...)
		if len(line) > MaxSize {
			return nil, &Error{Cause: ErrSize, Advice: "split the document"}
		}
		if err != bufio.ErrBufferFull {
			return line, err
		}
	}
}

// readDocument reads one line.
func readDocument(line []byte) (*Document, error) {
	if !utf8.Valid(line) {
		return nil, &Error{Cause: ErrEncoding, Advice: "convert it to UTF-8"}
	}
	var fields struct {
		ID    json.RawMessage `json:"id"`
		Title string          `json:"title"`
		URL   string          `json:"url"`
		Text  *string         `json:"text"`
	}
	if err := json.Unmarshal(line, &fields); err != nil {
		return nil, &Error{Cause: ErrJSON, Detail: err.Error(), Advice: `write one object {"id","title","text"} a line`}
	}
	if fields.Text == nil {
		return nil, &Error{Cause: ErrJSON, Detail: `no "text"`, Advice: `write one object {"id","title","text"} a line`}
	}
	d, err := Read("", []byte(*fields.Text), Titled(fields.Title))
	if errors.Is(err, ErrEmpty) {
		d, err = &Document{Format: Text, Source: deck.Source{Title: oneLine(fields.Title), ID: sourceID(oneLine(fields.Title))}}, nil
	}
	if err != nil {
		return nil, err
	}
	d.ID = identifier(fields.ID)
	d.Source.Origin = cmp.Or(d.Source.Origin, oneLine(fields.URL))
	return d, nil
}

// identifier is a JSON string's content, or a number as it is written.
func identifier(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return string(raw)
	}
	return s
}

// atLine puts the line into an error.
func atLine(err error, line int) error {
	if e := (*Error)(nil); errors.As(err, &e) {
		e.Line = line
		return err
	}
	return fmt.Errorf("read line %d: %w", line, err)
}
