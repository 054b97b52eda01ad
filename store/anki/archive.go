package anki

import (
	"archive/zip"
	"errors"
	"io"
	"os"

	"github.com/klauspost/compress/flate"
)

// Members of a package. Media are members whose names are numbers.
const (
	legacy1Name = "collection.anki2"
	legacy2Name = "collection.anki21"
	latestName  = "collection.anki21b"
	metaName    = "meta"
	mediaName   = "media"
)

// archive is a zip file that is being written.
type archive struct{ zip *zip.Writer }

func newArchive(w io.Writer) archive {
	z := zip.NewWriter(w)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, 5) })
	return archive{z}
}

func (a archive) copyFile(name, path string) (err error) {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	member, err := a.zip.Create(name)
	if err != nil {
		return err
	}
	_, err = io.Copy(member, file)
	return err
}

func (a archive) text(name, text string) error {
	member, err := a.zip.Create(name)
	if err != nil {
		return err
	}
	_, err = io.WriteString(member, text)
	return err
}

func (a archive) log(rows []logRow) error {
	member, err := a.zip.Create(logName)
	if err != nil {
		return err
	}
	return writeLog(member, rows)
}
