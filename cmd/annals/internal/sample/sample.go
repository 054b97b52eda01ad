// Package sample holds the articles that annals offers before anything has been learnt. They are read by the same pipeline as
// any other article; there is no card in here.
package sample

import (
	"embed"
	"io/fs"
)

//go:embed *.md
var files embed.FS

// Articles lists the names of the articles, in order.
func Articles() ([]string, error) { return fs.Glob(files, "*.md") }

// Read is the bytes of the article name.
func Read(name string) ([]byte, error) { return files.ReadFile(name) }
