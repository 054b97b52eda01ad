package article

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// corpus reads a file of the development data beside the repository, or skips the test where that is absent.
func corpus(t *testing.T, name string) (path string, data []byte) {
	t.Helper()
	path = filepath.Join("..", "..", "..", "shared", "corpus", name)
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("no development data: %s", path)
	}
	if err != nil {
		t.Fatal(err)
	}
	return path, data
}

// Link texts of the sample article often swallow the words that follow the name; in all others the text begins with the name.
func TestSampleArticle(t *testing.T) {
	path, data := corpus(t, "seed.md")
	d, err := Read(path, data)
	if err != nil {
		t.Fatal(err)
	}
	verify(t, d, data)
	links, same := 0, 0
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if strings.ContainsAny(b.Text, "[]{}\\*") || strings.Contains(b.Text, "Category") || strings.Contains(b.Text, "wikilink") {
			t.Errorf("markup in %q", b.Text)
		}
		for _, l := range b.Links {
			links++
			if in := b.Source(l.In); string(data[in.Start:in.End]) != b.Text[l.In.Start:l.In.End] || data[in.Start-1] != '[' || data[in.End] != ']' {
				t.Errorf("link %q comes from %q", b.Text[l.In.Start:l.In.End], data[in.Start:in.End])
			}
			if strings.HasPrefix(b.Text[l.In.Start:l.In.End], l.Target) {
				same++
			}
		}
	}
	if links != 174 || same < 140 { // and one more in a caption
		t.Errorf("%d links, %d of them begin with their target", links, same)
	}
	if d.Source.Title != "1992年中韩建交" || d.Source.Origin == "" || d.Format != Markdown || d.Source.Language.String() != "zh-Hans" {
		t.Errorf("source %+v", d.Source)
	}
	if last := d.Blocks[len(d.Blocks)-1]; last.Kind != Paragraph || len(d.LeftOut) < 10 {
		t.Errorf("the body ends with %q, %d stretches are left out", last.Text, len(d.LeftOut))
	}
}

func TestCorpusArticles(t *testing.T) {
	for name, title := range map[string]string{
		"梅津美治郎.md": "梅津美治郎", "Boshin_War_cut.txt": "Boshin War", "Winter_War_cut.txt": "Winter War",
	} {
		t.Run(title, func(t *testing.T) {
			path, data := corpus(t, name)
			d, err := Read(path, data)
			if err != nil {
				t.Fatal(err)
			}
			verify(t, d, data)
			if d.Source.Title != title {
				t.Errorf("title %q", d.Source.Title)
			}
		})
	}
}
