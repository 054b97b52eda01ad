package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The sizes at which a file or a function has to be split.
const (
	mostFileLines     = 450
	mostFunctionLines = 80
	mostMainLines     = 40
)

// root is the repository's root.
const root = "../.."

// topLevel is everything that may stand at the top besides dot-files.
var topLevel = []string{"README.md", "cmd", "deck", "go.mod", "go.sum", "quiz", "store"}

// mayImport says which trees of ours a tree may import.
var mayImport = map[string][]string{
	"deck": {"deck"}, "quiz": {"deck", "quiz"}, "store": {"deck", "quiz", "store"}, "cmd": {"cmd", "deck", "quiz", "store"},
}

// edges are calls that only main.go may make: there the surroundings become arguments.
var edges = map[string][]string{
	"os": {"Exit", "Getenv", "LookupEnv", "Environ"}, "time": {"Now", "Since", "Until"}, "log": {"Fatal", "Fatalf", "Fatalln"},
	"fmt": {"Print", "Printf", "Println"},
}

// promptuiUser is the only package that knows the prompt library.
const promptuiUser = "cmd/annals/internal/terminal"

func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if name := e.Name(); !strings.HasPrefix(name, ".") && name != "annals" && !slices.Contains(topLevel, name) {
			t.Errorf("%s stands at the top level", name)
		}
	}
}

func TestLayout(t *testing.T) {
	files := 0
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "testdata" || strings.HasPrefix(entry.Name(), ".") && path != root) {
			return filepath.SkipDir
		}
		if strings.HasSuffix(path, ".go") {
			files++
			checkFile(t, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 50 {
		t.Errorf("only %d files were looked at", files)
	}
}

func checkFile(t *testing.T, path string) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, path, nil, parser.ParseComments)
	if err != nil {
		t.Error(err)
		return
	}
	name := filepath.ToSlash(strings.TrimPrefix(path, root+string(filepath.Separator)))
	test := strings.HasSuffix(name, "_test.go")
	checkImports(t, name, file)
	if !test && name != "cmd/annals/main.go" {
		checkEdges(t, set, file)
	}
	if test {
		return
	}
	lines := set.File(file.Pos()).LineCount()
	if lines > mostFileLines || name == "cmd/annals/main.go" && lines > mostMainLines {
		t.Errorf("%s has %d lines", name, lines)
	}
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok {
			continue
		}
		if n := set.Position(f.End()).Line - set.Position(f.Pos()).Line + 1; n > mostFunctionLines {
			t.Errorf("%s: %s has %d lines", name, f.Name.Name, n)
		}
		if f.Name.Name == "init" && f.Recv == nil {
			t.Errorf("%s has an init function", name)
		}
	}
}

func checkImports(t *testing.T, name string, file *ast.File) {
	tree, _, _ := strings.Cut(name, "/")
	for _, spec := range file.Imports {
		path := strings.Trim(spec.Path.Value, `"`)
		if strings.HasPrefix(path, "github.com/manifoldco/") && !strings.HasPrefix(name, promptuiUser+"/") {
			t.Errorf("%s imports %s", name, path)
		}
		ours, found := strings.CutPrefix(path, "annals/")
		if !found {
			continue
		}
		imported, _, _ := strings.Cut(ours, "/")
		if !slices.Contains(mayImport[tree], imported) {
			t.Errorf("%s imports %s: %s may not use %s", name, path, tree, imported)
		}
	}
}

func checkEdges(t *testing.T, set *token.FileSet, file *ast.File) {
	ast.Inspect(file, func(n ast.Node) bool {
		selector, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if pkg, ok := selector.X.(*ast.Ident); ok && slices.Contains(edges[pkg.Name], selector.Sel.Name) && pkg.Obj == nil {
			t.Errorf("%s: %s.%s belongs into main.go", set.Position(n.Pos()), pkg.Name, selector.Sel.Name)
		}
		return true
	})
}
