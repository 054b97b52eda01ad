package article

import (
	"encoding/xml"
	"errors"
	"net/url"
	"path"
	"strings"
)

// readEPUB reads the chapters of a book in their order.
func (r *reader) readEPUB() error {
	a, err := openArchive(r.running.source)
	if err != nil {
		return err
	}
	switch encrypted, err := protected(a); {
	case err != nil:
		return err
	case encrypted:
		return &Error{Cause: ErrArchive, Detail: "the book is encrypted", Advice: "get a copy without protection"}
	}
	p := &packageFile{}
	if err := p.read(a); err != nil {
		return err
	}
	r.title = p.title
	r.document.Source.Licence = p.rights
	if strings.Contains(p.source, "://") {
		r.document.Source.Origin = p.source
	}
	for _, name := range p.chapters() {
		if err := r.chapter(a, name); err != nil {
			return err
		}
	}
	return nil
}

// protected says whether more than fonts are encrypted.
func protected(a *archive) (encrypted bool, err error) {
	if !a.has("META-INF/encryption.xml") {
		return false, nil
	}
	err = a.each("META-INF/encryption.xml", func(e xml.StartElement) {
		switch extension := strings.ToLower(path.Ext(attribute(e, "URI"))); extension {
		case ".xhtml", ".html", ".htm", ".xml":
			encrypted = true
		}
	}, nil, nil)
	return encrypted, err
}

// chapter reads one of the book's pages.
func (r *reader) chapter(a *archive, name string) error {
	data, err := a.read(name)
	if err != nil {
		return err
	}
	switch err := check(data, HTML); {
	case errors.Is(err, ErrEmpty):
		return nil
	case err != nil:
		return err
	}
	page := &Document{Format: HTML}
	sub := &reader{document: page, running: running{source: data}, script: script(data)}
	if err := sub.readHTML(0); err != nil {
		return err
	}
	r.apparatus = 0
	for i := range page.Blocks {
		r.extract(page.Blocks[i])
	}
	return nil
}

// packageFile is what a book says of itself.
type packageFile struct {
	dir                   string
	title, rights, source string
	files                 map[string]string // by the ids of the manifest
	spine                 []string          // ids
}

// read finds and reads the package file.
func (p *packageFile) read(a *archive) error {
	root := ""
	err := a.each("META-INF/container.xml", func(e xml.StartElement) {
		if e.Name.Local == "rootfile" && root == "" {
			root = attribute(e, "full-path")
		}
	}, nil, nil)
	if err != nil {
		return err
	}
	p.dir, p.files = path.Dir(root), make(map[string]string)
	in := ""
	return a.each(root, func(e xml.StartElement) {
		in = e.Name.Local
		switch in {
		case "item":
			if strings.Contains(attribute(e, "media-type"), "html") && !hasWord(attribute(e, "properties"), "nav") {
				p.files[attribute(e, "id")] = attribute(e, "href")
			}
		case "itemref":
			if attribute(e, "linear") != "no" {
				p.spine = append(p.spine, attribute(e, "idref"))
			}
		}
	}, func(string) { in = "" }, func(s string) {
		for name, field := range map[string]*string{"title": &p.title, "rights": &p.rights, "source": &p.source} {
			if in == name && *field == "" {
				*field = oneLine(s)
			}
		}
	})
}

// chapters are the names of the pages in reading order.
func (p *packageFile) chapters() (names []string) {
	for _, id := range p.spine {
		href, ok := p.files[id]
		if !ok {
			continue
		}
		if decoded, err := url.PathUnescape(href); err == nil {
			href = decoded
		}
		names = append(names, path.Join(p.dir, href))
	}
	return names
}
