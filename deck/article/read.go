package article

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"path/filepath"
	"strings"

	"annals/deck"
	"annals/deck/language"
)

// MaxSize is the most bytes that a source may have.
const MaxSize = 64 << 20

// Option changes how Read takes a source.
type Option func(*options)

type options struct {
	title  string
	format Format
}

// Titled gives the document this title, whatever the source says.
func Titled(title string) Option { return func(o *options) { o.title = title } }

// As reads the source in this format instead of deciding by its content and name.
func As(f Format) Option { return func(o *options) { o.format = f } }

// Read reads a source. The path names it in the document and in errors and, where the content does not tell, decides its
// format; it may be empty. A leading byte order mark and CR LF line ends are understood and counted in offsets.
//
// Every error is an *Error whose cause is one of ErrEmpty, ErrSize, ErrBinary, ErrEncoding, ErrNesting and ErrArchive.
func Read(path string, data []byte, opts ...Option) (*Document, error) {
	var o options
	for _, opt := range opts {
		opt(&o)
	}
	if err := check(path, data); err != nil {
		return nil, err
	}
	d := &Document{Format: Text, Source: deck.Source{Path: path, Title: o.title}}
	r := &reader{document: d, running: running{source: data}}
	r.readText()
	sum := sha256.Sum256(data)
	d.Source.Digest = hex.EncodeToString(sum[:])
	if d.Source.Title == "" {
		d.Source.Title = stem(path)
	}
	d.Source.ID = sourceID(d.Source.Title)
	d.Source.Language = language.Detect(string(data[:min(len(data), 1<<16)]))
	return d, nil
}

// reader carries a document through the reading of its format.
type reader struct {
	document *Document
	running  running
}

// end closes the running text as a block.
func (r *reader) end(kind BlockKind, level int) {
	if b, ok := r.running.block(kind, level); ok {
		r.document.Blocks = append(r.document.Blocks, b)
	}
}

// stem is the file's name without folder and ending.
func stem(path string) string {
	name := filepath.Base(path)
	if path == "" || name == "." || name == string(filepath.Separator) {
		return ""
	}
	return strings.TrimSuffix(name, filepath.Ext(name))
}

// check refuses what is no text.
func check(path string, data []byte) error {
	switch {
	case len(data) > MaxSize:
		return &Error{Path: path, Cause: ErrSize, Advice: "split it into several files"}
	case len(bytes.TrimSpace(data)) == 0:
		return &Error{Path: path, Cause: ErrEmpty}
	}
	return nil
}

func sourceID(title string) deck.SourceID {
	return deck.SourceID(strings.ToLower(strings.Join(strings.Fields(title), " ")))
}
