package anki

import (
	"archive/zip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/klauspost/compress/zstd"

	"annals/deck/word"
)

// Kind is the kind of a package.
type Kind uint8

// The kinds, oldest first. In the newer two, collection.anki2 holds a note that asks to update Anki, and nothing else.
const (
	NoKind  Kind = iota
	Legacy1      // collection.anki2
	Legacy2      // collection.anki21
	Latest       // collection.anki21b, compressed with zstd
)

var kinds = word.List[Kind]{"", "Legacy 1", "Legacy 2", "Latest"}

// String is Anki's name for the kind.
func (k Kind) String() string { return kinds.Of(k) }

var collectionNames = [...]string{Legacy1: legacy1Name, Legacy2: legacy2Name, Latest: latestName}

// container is an open package.
type container struct {
	zip     *zip.ReadCloser
	members map[string]*zip.File // those that are looked at, by name
	media   int
	kind    Kind
}

func openContainer(path string) (*container, error) {
	archive, err := zip.OpenReader(path)
	switch {
	case errors.Is(err, zip.ErrInsecurePath): // names are never used as paths here
	case errors.Is(err, zip.ErrFormat):
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	case err != nil:
		return nil, err
	}
	c := &container{zip: archive, members: map[string]*zip.File{}}
	if err := c.look(); err != nil {
		return nil, errors.Join(err, archive.Close())
	}
	return c, nil
}

// look finds the members that matter, and the kind of the package. Everything else in the archive is left alone, so that no name in
// it, however it is written, can lead anywhere.
func (c *container) look() (err error) {
	if len(c.zip.File) > maxMembers {
		return fmt.Errorf("%d members: %w", len(c.zip.File), ErrLimit)
	}
	for _, f := range c.zip.File {
		switch f.Name {
		case legacy1Name, legacy2Name, latestName, metaName, mediaName, logName:
			if c.members[f.Name] != nil {
				return fmt.Errorf("two members %s: %w", f.Name, ErrHostile)
			}
			c.members[f.Name] = f
		}
	}
	if c.kind, err = c.findKind(); err != nil {
		return err
	}
	c.media, err = c.countMedia()
	return err
}

func (c *container) findKind() (Kind, error) {
	kind := Legacy1
	switch {
	case c.members[metaName] != nil:
		version, err := c.version()
		if err != nil {
			return NoKind, err
		}
		if version < uint64(Legacy1) || version > uint64(Latest) {
			return NoKind, fmt.Errorf("package version %d: %w", version, ErrNewer)
		}
		kind = Kind(version)
	case c.members[latestName] != nil:
		kind = Latest
	case c.members[legacy2Name] != nil:
		kind = Legacy2
	}
	switch name := collectionNames[kind]; {
	case c.members[name] != nil:
		return kind, nil
	case c.members[legacy1Name] != nil:
		return NoKind, fmt.Errorf("no %s: %w", name, ErrNotice)
	default:
		return NoKind, fmt.Errorf("no %s: %w", name, ErrForeign)
	}
}

// version is the first field of the message in meta.
func (c *container) version() (uint64, error) {
	text, err := c.read(metaName, 1<<10)
	if err != nil {
		return 0, err
	}
	var version uint64
	err = eachField(text, func(number uint64, value uint64, _ []byte) {
		if number == 1 {
			version = value
		}
	})
	if err != nil {
		return 0, fmt.Errorf("member %s: %w", metaName, err)
	}
	return version, nil
}

// countMedia counts the entries of the media map. A map that cannot be read says nothing about the cards.
func (c *container) countMedia() (int, error) {
	if c.members[mediaName] == nil {
		return 0, nil
	}
	text, err := c.read(mediaName, maxMediaMap)
	if err != nil {
		return 0, err
	}
	if c.kind == Latest {
		n := 0
		if err := eachField(text, func(number, _ uint64, _ []byte) {
			if number == 1 {
				n++
			}
		}); err != nil {
			return 0, nil
		}
		return n, nil
	}
	var names map[string]json.RawMessage
	if err := json.Unmarshal(text, &names); err != nil {
		return 0, nil
	}
	return len(names), nil
}

// open is the content of a member, unpacked, at most limit bytes of it.
func (c *container) open(name string, limit int64) (io.ReadCloser, error) {
	f := c.members[name]
	if f.UncompressedSize64 > uint64(limit) {
		return nil, fmt.Errorf("member %s of %d bytes: %w", name, f.UncompressedSize64, ErrLimit)
	}
	packed, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("member %s: %w: %w", name, ErrDamaged, err)
	}
	m := member{&atMost{packed, limit, "member " + name}, packed, nil}
	if c.kind == Latest && (name == latestName || name == mediaName) {
		decoder, err := zstd.NewReader(packed, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(128<<20))
		if err != nil {
			return nil, errors.Join(fmt.Errorf("member %s: %w", name, err), packed.Close())
		}
		m.Reader, m.decoder = &atMost{decoder, limit, "member " + name}, decoder
	}
	return m, nil
}

// member is an open member of the archive.
type member struct {
	io.Reader
	packed  io.Closer
	decoder *zstd.Decoder // nil where there is none
}

func (m member) Close() error {
	if m.decoder != nil {
		m.decoder.Close()
	}
	return m.packed.Close()
}

func (c *container) read(name string, limit int64) (text []byte, err error) {
	r, err := c.open(name, limit)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	text, err = io.ReadAll(r)
	return text, damaged(name, err)
}

// extract unpacks the collection into dir.
func (c *container) extract(dir string) (path string, err error) {
	name := collectionNames[c.kind]
	r, err := c.open(name, maxCollection)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	path = filepath.Join(dir, "collection")
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	_, err = io.Copy(file, r)
	return path, damaged(name, err)
}

func damaged(name string, err error) error {
	if err == nil || errors.Is(err, ErrLimit) {
		return err
	}
	return fmt.Errorf("member %s: %w: %w", name, ErrDamaged, err)
}
