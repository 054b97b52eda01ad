package article

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"annals/deck"
)

// zipped is a ZIP file of names and contents in turn.
func zipped(t testing.TB, files ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for i := 0; i < len(files); i += 2 {
		w, err := z.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// document is a Word document with a body.
func document(t testing.TB, body string) []byte {
	return zipped(t, "word/document.xml", `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:r="r"><w:body>`+body+`</w:body></w:document>`,
		"word/styles.xml", `<w:styles><w:style w:styleId="a1"><w:name w:val="Title"/></w:style><w:style w:styleId="1"><w:name w:val="heading 2"/></w:style>
			<w:style w:styleId="x"><w:name w:val="mine"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style><w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style></w:styles>`,
		"word/_rels/document.xml.rels", `<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://en.wikipedia.org/wiki/Norburg_(town)"/></Relationships>`,
		"docProps/core.xml", `<cp:coreProperties><dc:title>Properties</dc:title></cp:coreProperties>`)
}

func TestDOCX(t *testing.T) {
	p := func(style, runs string) string {
		return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>` + runs + `</w:p>`
	}
	body := p("a1", "<w:r><w:t>The</w:t><w:t xml:space=\"preserve\"> War</w:t></w:r>") + p("T1", "<w:r><w:t>Contents 3</w:t></w:r>") +
		p("1", "<w:r><w:t>Course</w:t></w:r>") +
		"<w:p><w:r><w:t>It began &amp; ended near </w:t></w:r><w:hyperlink r:id=\"r1\"><w:r><w:t>Norburg</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t><w:tab/><w:t>So</w:t><w:br/><w:t>it was.</w:t></w:r>" +
		"<w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>" +
		"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr><w:r><w:t>by night</w:t></w:r></w:p>" +
		"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Date</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Event</w:t></w:r></w:p></w:tc></w:tr>" +
		"<w:tr><w:tc><w:p><w:r><w:t>3 May</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>The bridge</w:t></w:r></w:p><w:p><w:r><w:t>falls</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" +
		p("x", "<w:r><w:t>References</w:t></w:r>") + "<w:p><w:r><w:t>Smith 1990</w:t></w:r></w:p><w:p/>"
	(reading{
		name: "document", source: string(document(t, body)), title: "The War",
		body: "heading1 The War\nheading2 Course\nparagraph0 It began & ended near Norburg. | So it was. {Norburg>Norburg (town)}\nitem2 by night\n" +
			"row0 Date, Event\nrow1 3 May, The bridge falls",
		leftOut: "reference list",
	}).check(t, "dir/war.docx")
}

func TestOffsetsOfArchivesCountTheExtractedText(t *testing.T) {
	d, err := Read("", document(t, "<w:p><w:r><w:t>战争。</w:t></w:r></w:p><w:p><w:r><w:t>It  ended.</w:t></w:r></w:p>"))
	if err != nil {
		t.Fatal(err)
	}
	text := d.Blocks[0].Text + "\n\n" + d.Blocks[1].Text
	b := &d.Blocks[1]
	if in := b.Source(b.Sentences[0]); text[in.Start:in.End] != "It ended." {
		t.Errorf("source %v of %q", in, text)
	}
	if d.Source.Title != "Properties" {
		t.Errorf("title %q", d.Source.Title)
	}
}

// book is an EPUB with pages.
func book(t testing.TB, pages ...string) []byte {
	files := []string{"mimetype", "application/epub+zip", "META-INF/container.xml", `<container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>`}
	manifest, spine := "", ""
	for i, page := range pages {
		name := string(rune('a' + i))
		files = append(files, "OEBPS/text/"+name+" 1.xhtml", page)
		manifest = `<item id="` + name + `" href="text/` + name + `%201.xhtml" media-type="application/xhtml+xml"/>` + manifest
		spine += `<itemref idref="` + name + `"/>`
	}
	return zipped(t, append(files, "OEBPS/content.opf", `<package><metadata><dc:title>The Wars</dc:title><dc:rights>CC BY 4.0</dc:rights>
		<dc:source>https://example.org/wars</dc:source></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>`+
		manifest+`</manifest><spine><itemref idref="nav"/><itemref idref="zz"/>`+spine+`</spine></package>`)...)
}

func TestEPUB(t *testing.T) {
	source := book(t, "<html><head><title>x</title></head><body><h1>One</h1><p>It began.</p><h2>Notes</h2><p>No</p></body></html>", "\n",
		"<html><body><nav><p>No</p></nav><h1>二</h1><table><tr><td>1905年</td><td>战争<b>结束</b></td></tr></table></body></html>")
	(reading{
		name: "book", source: string(source), title: "The Wars",
		body:    "heading1 One\nparagraph0 It began.\nheading1 二\nrow1 1905年，战争结束",
		leftOut: "",
	}).check(t, "dir/wars.epub")
	d, err := Read("", source)
	if err != nil || d.Source.Licence != "CC BY 4.0" || d.Source.Origin != "https://example.org/wars" {
		t.Errorf("source %+v, error %v", d.Source, err)
	}
}

func TestHostileArchives(t *testing.T) {
	deep := strings.Repeat("<w:sdt>", 2000)
	good := document(t, "<w:p><w:r><w:t>War</w:t></w:r></w:p>")
	var many []string
	for range maxFiles + 1 {
		many = append(many, strings.Repeat("x", len(many)%7), "")
	}
	tests := []struct {
		name  string
		data  []byte
		opts  []Option
		cause error
	}{
		{"bomb", zipped(t, "word/document.xml", strings.Repeat(" ", MaxSize+1)), nil, ErrSize},
		{"many files", zipped(t, many...), nil, ErrSize},
		{"deep", document(t, deep), nil, ErrNesting},
		{"truncated", good[:len(good)-40], nil, ErrArchive},
		{"no document", zipped(t, "a.txt", "b"), nil, ErrBinary},
		{"no archive", []byte("It began."), []Option{As(DOCX)}, ErrArchive},
		{"no archive", []byte("It began."), []Option{As(EPUB)}, ErrArchive},
		{"archive as text", good, []Option{As(Text)}, ErrBinary},
		{"no xml", zipped(t, "word/document.xml", "<a"), nil, ErrArchive},
		{"empty", document(t, "<w:p/>"), nil, ErrEmpty},
		{"no package", zipped(t, "META-INF/container.xml", "<rootfile full-path='../../etc/passwd'/>"), nil, ErrArchive},
		{"entities", zipped(t, "word/document.xml", `<!DOCTYPE a [<!ENTITY b "c">]><w:p><w:t>&b;</w:t></w:p>`), nil, ErrArchive},
		{"encrypted", append([]byte{}, zipped(t, "META-INF/container.xml", "<a/>", "META-INF/encryption.xml", `<c><r URI="a.xhtml"/></c>`)...), nil, ErrArchive},
		{"page in another encoding", book(t, "<html><body>\xd5\xbd\xd5\xf9</body></html>"), nil, ErrEncoding},
	}
	for _, test := range tests {
		_, err := Read("x", test.data, test.opts...)
		if e := (*Error)(nil); !errors.Is(err, test.cause) || !errors.As(err, &e) || e.Path != "x" {
			t.Errorf("%s: error %v, want %v", test.name, err, test.cause)
		}
	}
}

func TestList(t *testing.T) {
	dir := fstest.MapFS{}
	for _, name := range []string{"b/10.md", "b/9.md", "b/a.docx", "a.TXT", "c.png", ".hidden.md", ".git/x.md", "d/e/f.epub", "Makefile"} {
		dir[name] = &fstest.MapFile{}
	}
	names, err := List(dir)
	if got := strings.Join(names, " "); err != nil || got != "a.TXT b/9.md b/10.md b/a.docx d/e/f.epub" {
		t.Errorf("%s, error %v", got, err)
	}
	if _, err := List(fstest.MapFS{"x": {Mode: 0}}); err != nil {
		t.Error(err)
	}
}

func FuzzArchive(f *testing.F) {
	f.Add(true, "<w:p><w:r><w:t>War</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
	f.Add(false, "<html><body><p>a</p><table><tr><td>b</body></html>")
	f.Fuzz(func(t *testing.T, word bool, content string) {
		data := book(t, content)
		if word {
			data = document(t, content)
		}
		d, err := Read("", data)
		if err != nil {
			return
		}
		for i := range d.Blocks {
			b := &d.Blocks[i]
			verifyShape(t, b)
			if in := b.Source(deck.Span{End: len(b.Text)}); in.End-in.Start != len(b.Text) {
				t.Fatalf("source %v of %q", in, b.Text)
			}
		}
	})
}
