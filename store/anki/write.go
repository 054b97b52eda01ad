package anki

import (
	"bufio"
	"context"
	"crypto/sha1"
	"encoding/binary"
	"errors"
	"fmt"
	"html"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"annals/deck"
	"annals/deck/pattern"
)

// Options are what a person may choose, and the time.
type Options struct {
	Form     Form
	Modified time.Time // of the notes: Anki takes over a note again only if this has grown. Its zone is the learner's
	Progress *Progress // nil: all cards are new, as a class wants them
}

// Report says what is in a package that was written.
type Report struct {
	Cards   int // as many notes
	Reviews int
	Losses  []Loss
}

// ErrNothing is the error of an export without a card.
var ErrNothing = errors.New("no card to write")

// Write writes the decks as a package: Legacy 1, schema 11. A name with two colons (History::Rome) is a deck in a deck. The same
// arguments give the same bytes. A card asked for its order shows the events shuffled. In the form Cloze, a card whose
// sentence does not hold its answer has question and answer as its text.
//
// Nothing useful has been written to w when there is an error.
func Write(ctx context.Context, w io.Writer, decks []deck.Deck, o Options) (Report, error) {
	report, err := write(ctx, w, decks, o)
	if err != nil {
		return report, fmt.Errorf("write anki package: %w", err)
	}
	return report, nil
}

func write(ctx context.Context, out io.Writer, decks []deck.Deck, o Options) (report Report, err error) {
	if int(o.Form) >= len(forms) {
		return report, fmt.Errorf("unknown note type %s", o.Form)
	}
	if o.Modified.Unix() <= 0 || o.Progress != nil && o.Progress.Scheduler == nil {
		return report, errors.New("options without a time, or progress without a scheduler")
	}
	dir, err := os.MkdirTemp("", "annals-anki-")
	if err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	path := filepath.Join(dir, legacy1Name)
	e, err := newExport(decks, o)
	if err != nil {
		return report, err
	}
	if len(e.plan) == 0 {
		return Report{Losses: e.lost.list()}, ErrNothing
	}
	if err := e.file(ctx, path); err != nil {
		return report, err
	}
	return Report{Cards: len(e.plan), Reviews: len(e.log), Losses: e.lost.list()}, pack(out, path, e.log)
}

// fieldEnd stands between the fields of a note.
const fieldEnd = "\x1f"

var tag = pattern.New(`<[^>]*>`, nil)

// sortText is the text of a field without markup, by which Anki sorts notes and finds twins.
func sortText(field string) string { return html.UnescapeString(tag.ReplaceAllString(field, "")) }

func checksum(text string) int64 {
	sum := sha1.Sum([]byte(text))
	return int64(binary.BigEndian.Uint32(sum[:4]))
}

// joinTags is the column of a note: tags between blanks, with a blank at both ends.
func joinTags(tags []string) string {
	var b strings.Builder
	for _, t := range tags {
		if t = strings.Join(strings.Fields(clean(t)), "_"); t != "" {
			b.WriteString(" " + t)
		}
	}
	if b.Len() == 0 {
		return ""
	}
	return b.String() + " "
}

// pack puts the collection and our own log into the archive. Nothing in it tells when it was made.
func pack(out io.Writer, path string, log []logRow) error {
	buffer := bufio.NewWriterSize(out, 1<<16)
	archive := newArchive(buffer)
	if err := archive.copyFile(legacy1Name, path); err != nil {
		return err
	}
	if err := archive.text(mediaName, "{}"); err != nil {
		return err
	}
	if len(log) > 0 {
		if err := archive.log(log); err != nil {
			return err
		}
	}
	if err := archive.zip.Close(); err != nil {
		return err
	}
	return buffer.Flush()
}
