package article

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"path/filepath"
	"strings"

	"golang.org/x/text/width"

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
	d, err := read(path, data, o)
	if err != nil {
		return nil, named(err, path)
	}
	return d, nil
}

func read(path string, data []byte, o options) (*Document, error) {
	format, err := o.format, error(nil)
	if format == NoFormat && len(data) <= MaxSize && bytes.HasPrefix(data, []byte("PK\x03\x04")) {
		if format, err = archiveFormat(data); err != nil {
			return nil, err
		}
	}
	if err := check(data, format); err != nil {
		return nil, err
	}
	base := len(data) - len(bytes.TrimPrefix(data, []byte(bom)))
	if format == NoFormat {
		format = sniff(path, data[base:])
	}
	sum := sha256.Sum256(data)
	d := &Document{Format: format, Source: deck.Source{Path: path, Digest: hex.EncodeToString(sum[:])}}
	r := &reader{document: d, running: running{source: data}, script: script(data[base:])}
	if err := r.read(base); err != nil {
		return nil, err
	}
	if len(d.Blocks) == 0 && (format == DOCX || format == EPUB) {
		return nil, &Error{Cause: ErrEmpty, Advice: "give a file that holds an article"}
	}
	d.sortLeftOut()
	d.Source.Title = cmp.Or(oneLine(o.title), r.title, firstHeading(d), r.term, stem(path))
	d.Source.ID = sourceID(d.Source.Title)
	d.Source.Language = d.language()
	return d, nil
}

// read reads the source from base on in the document's format.
func (r *reader) read(base int) error {
	switch r.document.Format {
	case Markdown:
		return r.readMarkdown(base)
	case HTML:
		return r.readHTML(base)
	case Wikitext:
		return r.readWikitext(base)
	case DOCX:
		return r.readDOCX()
	case EPUB:
		return r.readEPUB()
	default:
		return r.readText(base)
	}
}

// named puts the path into an error.
func named(err error, path string) error {
	if e := (*Error)(nil); errors.As(err, &e) && e.Path == "" {
		e.Path = path
	}
	return err
}

// firstHeading is the text of the first heading of level 1, "" if there is none.
func firstHeading(d *Document) string {
	for i := range d.Blocks {
		if b := &d.Blocks[i]; b.Kind == Heading && b.Level == 1 {
			return b.Text
		}
	}
	return ""
}

// stem is the file's name without folder and ending.
func stem(path string) string {
	name := filepath.Base(path)
	if path == "" || name == "." || name == string(filepath.Separator) {
		return ""
	}
	return oneLine(strings.TrimSuffix(name, filepath.Ext(name)))
}

// sourceID is the title in lower case and usual width.
func sourceID(title string) deck.SourceID {
	return deck.SourceID(strings.ToLower(width.Fold.String(title)))
}

// languageSample is how many bytes are enough to tell a language.
const languageSample = 1 << 15

// language is the language of the running text.
func (d *Document) language() language.Language {
	var sample strings.Builder
	for i := range d.Blocks {
		if sample.WriteString(d.Blocks[i].Text); sample.Len() > languageSample {
			break
		}
	}
	return language.Detect(sample.String())
}
