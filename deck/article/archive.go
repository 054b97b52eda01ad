package article

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
)

// Limits on archives; a book has a few hundred files. What is unpacked from one is limited to MaxSize in all, whatever sizes the
// archive declares.
const (
	maxFiles    = 10_000
	maxXMLDepth = 256
)

// archive is a ZIP file of which files are unpacked by name, never to disk.
type archive struct {
	files map[string]*zip.File
	left  int64 // how many bytes may still be unpacked
}

// openArchive opens a ZIP file.
func openArchive(data []byte) (*archive, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, damaged(err)
	}
	if len(z.File) > maxFiles {
		return nil, &Error{Cause: ErrSize, Detail: fmt.Sprintf("%d files in an archive", len(z.File)), Advice: "unpack it and give the articles"}
	}
	a := &archive{files: make(map[string]*zip.File, len(z.File)), left: MaxSize}
	for _, f := range z.File {
		a.files[f.Name] = f
	}
	return a, nil
}

func damaged(err error) error {
	return &Error{Cause: ErrArchive, Detail: err.Error(), Advice: "get the file again, or save it anew"}
}

// has says whether the archive holds a file.
func (a *archive) has(name string) bool { return a.files[name] != nil }

// read unpacks a file.
func (a *archive) read(name string) ([]byte, error) {
	f := a.files[name]
	if f == nil {
		return nil, damaged(fmt.Errorf("no file %q in it", name))
	}
	in, err := f.Open()
	if err != nil {
		return nil, damaged(fmt.Errorf("%q: %w", name, err))
	}
	defer in.Close() // nothing was written
	data, err := io.ReadAll(io.LimitReader(in, a.left+1))
	if int64(len(data)) > a.left {
		return nil, &Error{Cause: ErrSize, Detail: fmt.Sprintf("%q when unpacked", name), Advice: "split it into several files"}
	}
	if err != nil {
		return nil, damaged(fmt.Errorf("%q: %w", name, err))
	}
	a.left -= int64(len(data))
	return data, nil
}

// each reads an XML file as eachElement does.
func (a *archive) each(name string, start func(xml.StartElement), end func(name string), text func(string)) error {
	data, err := a.read(name)
	if err != nil {
		return err
	}
	return eachElement(name, data, start, end, text)
}

// eachElement calls start and end with the elements of an XML file, whose names are without name spaces, and text with what
// stands between the tags. A nil function is not called. The name is for errors.
func eachElement(name string, data []byte, start func(xml.StartElement), end func(name string), text func(string)) error {
	d := xml.NewDecoder(bytes.NewReader(data))
	d.CharsetReader = func(charset string, in io.Reader) (io.Reader, error) {
		return nil, fmt.Errorf("encoding %s, not UTF-8", charset)
	}
	for depth := 0; ; {
		token, err := d.RawToken()
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return damaged(fmt.Errorf("%q: %w", name, err))
		}
		switch t := token.(type) {
		case xml.StartElement:
			if depth++; depth > maxXMLDepth {
				return &Error{Cause: ErrNesting, Detail: fmt.Sprintf("XML of %q", name), Advice: "is this an article?"}
			}
			start(t)
		case xml.EndElement:
			depth--
			if end != nil {
				end(t.Name.Local)
			}
		case xml.CharData:
			if text != nil {
				text(string(t))
			}
		}
	}
}

// attribute is the value of an attribute by its name without name space, "" if there is none.
func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// archiveFormat is the format of a ZIP file by what it holds, NoFormat if it is no document.
func archiveFormat(data []byte) (Format, error) {
	a, err := openArchive(data)
	switch {
	case err != nil:
		return NoFormat, err
	case a.has("word/document.xml"):
		return DOCX, nil
	case a.has("META-INF/container.xml"):
		return EPUB, nil
	}
	return NoFormat, &Error{Cause: ErrBinary, Detail: "it is a ZIP archive without a document", Advice: "unpack it and give the articles"}
}

// extract appends a block whose offsets count the extracted text: it follows the blocks before it after a blank line.
func (r *reader) extract(b Block) {
	at := uint32(r.extracted)
	end := at + uint32(len(b.Text))
	b.offsets = offsets{{0, at, end}, {uint32(len(b.Text)), end, end}}
	r.extracted += len(b.Text) + len("\n\n")
	r.file(&b)
}
