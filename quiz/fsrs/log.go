package fsrs

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
)

// Entry is one row of a review log: which card was answered when, and how it went.
type Entry struct {
	Card   string
	Ms     int64 // Unix milliseconds
	Rating Rating
}

// Limits of a log that is read.
const (
	maxLine = 1 << 20         // bytes of one line
	maxMs   = 253402300800000 // the year 10000
)

// ReadLog reads a review log as CSV with a header line or as JSON Lines, whichever the first character says: a brace begins JSON.
// Fields are card, ms and rating, in any order; others are ignored. Cards are text or, in JSON, also numbers. The order of the
// rows does not matter and is kept. An error names the line.
func ReadLog(r io.Reader) ([]Entry, error) {
	in := bufio.NewReaderSize(r, 1<<16)
	if mark, _ := in.Peek(3); bytes.Equal(mark, []byte("\xef\xbb\xbf")) {
		in.Discard(3) // three bytes were just seen
	}
	head, err := in.Peek(512)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("read review log: %w", err)
	}
	head = bytes.TrimSpace(head)
	if len(head) == 0 {
		return nil, errors.New("read review log: it is empty: want CSV with the header card,ms,rating or JSON Lines")
	}
	read := readCSV
	if head[0] == '{' {
		read = readJSONLines
	}
	entries, err := read(in)
	if err != nil {
		return nil, fmt.Errorf("read review log: %w", err)
	}
	return entries, nil
}

func readCSV(in io.Reader) ([]Entry, error) {
	rows := csv.NewReader(in)
	rows.ReuseRecord = true
	header, err := rows.Read()
	if err != nil {
		return nil, err
	}
	column := map[string]int{}
	for i, name := range header {
		column[name] = i
	}
	var at [3]int
	for i, name := range []string{"card", "ms", "rating"} {
		c, ok := column[name]
		if !ok {
			return nil, fmt.Errorf("line 1: no column %q: want a header with card, ms and rating", name)
		}
		at[i] = c
	}
	var entries []Entry
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return entries, nil
		}
		if err != nil {
			return nil, err // it names the line
		}
		entry, err := parseEntry(row[at[0]], row[at[1]], row[at[2]])
		if err != nil {
			line, _ := rows.FieldPos(0)
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		entries = append(entries, entry)
	}
}

func readJSONLines(in io.Reader) ([]Entry, error) {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, maxLine)
	var entries []Entry
	for line := 1; lines.Scan(); line++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var row struct {
			Card       json.RawMessage
			Ms, Rating json.Number
		}
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		card := string(row.Card)
		if len(card) > 0 && card[0] == '"' {
			if err := json.Unmarshal(row.Card, &card); err != nil {
				return nil, fmt.Errorf("line %d: %w", line, err)
			}
		} else if _, err := strconv.ParseFloat(card, 64); card != "" && err != nil {
			return nil, fmt.Errorf("line %d: card %.40s: want text or a number", line, card)
		}
		entry, err := parseEntry(card, row.Ms.String(), row.Rating.String())
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		entries = append(entries, entry)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("after %d reviews: %w", len(entries), err)
	}
	return entries, nil
}

func parseEntry(card, ms, rating string) (Entry, error) {
	if card == "" {
		return Entry{}, errors.New("no card")
	}
	at, err := strconv.ParseInt(ms, 10, 64)
	if err != nil || at < 0 || at >= maxMs {
		return Entry{}, fmt.Errorf("ms %.40q: want milliseconds since 1970", ms)
	}
	r, err := strconv.ParseUint(rating, 10, 8)
	if err != nil || !Rating(r).Valid() {
		return Entry{}, fmt.Errorf("rating %.40q: want 1 to 4", rating)
	}
	return Entry{Card: card, Ms: at, Rating: Rating(r)}, nil
}
