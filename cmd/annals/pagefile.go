package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/page"
	"annals/cmd/annals/internal/terminal"
)

// pageFile is where a page goes.
type pageFile struct {
	path  string // "" for no page, "-" for standard output
	force bool   // replace the file
}

// pageFlags gives cmd the flags of a page.
func (a *app) pageFlags(cmd *cobra.Command) *pageFile {
	to := &pageFile{}
	cmd.Flags().StringVar(&to.path, "html", "", a.speak.Say(message.FlagHTML))
	cmd.Flags().BoolVar(&to.force, "force", false, a.speak.Say(message.FlagForce))
	return to
}

// writePage writes the page to its file, which then holds all of it or is as it was.
func (a *app) writePage(to pageFile, p page.Page) error {
	var data bytes.Buffer
	if err := page.Write(&data, p); err != nil {
		return err
	}
	if err := a.writeFile(to.path, data.Bytes(), to.force); err != nil || to.path == stdinName {
		return err
	}
	a.print.Println(terminal.Text(a.speak.Say(message.PageWritten, to.path)))
	return a.print.Err()
}

// writeFile writes data to a file, whole or not at all, or to standard output when path is "-".
func (a *app) writeFile(path string, data []byte, force bool) error {
	if path == stdinName {
		_, err := a.out.Write(data)
		return err
	}
	err := writeWhole(path, data, force)
	if errors.Is(err, fs.ErrExist) {
		return hinted{pathError("write", err), a.speak.Say(message.HintForce)}
	}
	if err != nil {
		return pathError("write", err)
	}
	return nil
}

// writeWhole makes a file of data that appears whole or not at all. A file that exists is replaced with force only, and is
// fs.ErrExist otherwise.
func writeWhole(path string, data []byte, force bool) error {
	refused := func(err error) error {
		var link *os.LinkError
		var at *fs.PathError
		if errors.As(err, &link) {
			err = link.Err
		} else if errors.As(err, &at) {
			err = at.Err
		}
		return &fs.PathError{Op: "write", Path: path, Err: err} // names the file wanted, not the one beside it
	}
	temp, err := os.CreateTemp(filepath.Dir(path), ".annals-*")
	if err != nil {
		return refused(err)
	}
	defer os.Remove(temp.Name()) // fails when it has been renamed, which is as well
	_, err = temp.Write(data)
	if err = errors.Join(err, temp.Chmod(0o644), temp.Close()); err != nil {
		return refused(err)
	}
	if !force {
		err = os.Link(temp.Name(), path) // unlike a rename it refuses to replace
		if err == nil {
			return nil
		}
		if errors.Is(err, fs.ErrExist) {
			return refused(fs.ErrExist)
		}
		if _, there := os.Lstat(path); there == nil { // a file system without links
			return refused(fs.ErrExist)
		}
	}
	if err := os.Rename(temp.Name(), path); err != nil {
		return refused(err)
	}
	return nil
}
