package article

import (
	"bufio"
	"encoding/json"
	"io"
)

// ReadLines reads JSON Lines, one document {"id","title","text"} a line, and calls each with every document in turn. It stops
// at the first error, that of each included.
func ReadLines(r io.Reader, each func(*Document) error) error {
	in := bufio.NewScanner(r)
	in.Buffer(nil, MaxSize)
	for n := 1; in.Scan(); n++ {
		var line struct{ ID, Title, Text string }
		if err := json.Unmarshal(in.Bytes(), &line); err != nil {
			return &Error{Line: n, Cause: ErrJSON, Detail: err.Error()}
		}
		d, err := Read("", []byte(line.Text), Titled(line.Title))
		if err != nil {
			return err
		}
		d.ID = line.ID
		if err := each(d); err != nil {
			return err
		}
	}
	return in.Err()
}
