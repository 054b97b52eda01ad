package article

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"

	"annals/deck/language"
)

func TestReadRefuses(t *testing.T) {
	gbk, err := simplifiedchinese.GBK.NewEncoder().String("该国于1905年签订条约，双方开始谈判。后来战争爆发，首都陷落。")
	if err != nil {
		t.Fatal(err)
	}
	big5, err := traditionalchinese.Big5.NewEncoder().String("該國於1905年簽訂條約，雙方開始談判。後來戰爭爆發，首都陷落。")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, data string
		cause      error
		detail     string
	}{
		{"empty", "", ErrEmpty, ""},
		{"blank", "\ufeff \n\t\n", ErrEmpty, ""},
		{"gbk", gbk, ErrEncoding, "GB18030"},
		{"big5", big5, ErrEncoding, "BIG5"},
		{"latin", "Trait\xe9 sign\xe9 \xe0 Gen\xe8ve", ErrEncoding, "WINDOWS-1252"},
		{"utf16", "\xff\xfea\x00b\x00", ErrEncoding, "UTF-16"},
		{"utf16 without mark", strings.Repeat("a\x00b\x00c\x00 \x00", 20), ErrEncoding, "UTF-16"},
		{"damaged", strings.Repeat("战争于1905年结束。\n", 3) + "战\xe4\xba", ErrEncoding, "byte 81"},
		{"nul", "The war\x00began.", ErrBinary, "offset 7"},
		{"pdf", "%PDF-1.7\n\x00", ErrBinary, "PDF"},
		{"png", "\x89PNG\r\n\x1a\n\x00", ErrBinary, "PNG"},
		{"quotations", strings.Repeat(">", 2000) + " a", ErrNesting, ""},
		{"lists", "a\n" + strings.Repeat("- ", 200) + " a", ErrNesting, ""},
		{"emphasis", strings.Repeat("*a ", 500) + strings.Repeat("b* ", 500), ErrNesting, ""},
	}
	for _, test := range tests {
		d, err := Read("dir/x.md", []byte(test.data))
		if e := (*Error)(nil); !errors.Is(err, test.cause) || !errors.As(err, &e) || !strings.Contains(e.Detail, test.detail) || e.Hint() == "" || d != nil {
			t.Errorf("%s: %v, want %v … %s", test.name, err, test.cause, test.detail)
		}
	}
}

func TestReadRefusesWhatIsTooLarge(t *testing.T) {
	if _, err := Read("x", bytes.Repeat([]byte("a"), MaxSize+1)); !errors.Is(err, ErrSize) {
		t.Errorf("error %v, want %v", err, ErrSize)
	}
}

func TestErrorSaysWhereAndWhy(t *testing.T) {
	_, err := Read("dir/x.md", []byte("战\xe4\xba"))
	if want := `read article "dir/x.md": line 1: not UTF-8: damaged at byte 3`; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}

func TestFormatIsDecidedByContentThenName(t *testing.T) {
	tests := []struct {
		path, data string
		want       Format
	}{
		{"a.txt", "The war\n\nIt began in 1643.", Text},
		{"a.md", "The war began in 1643.", Markdown},
		{"a.txt", "# The war\n\nIt began in 1643.", Markdown},
		{"", "The [war](../Page/War.md \"wikilink\") began.", Markdown},
		{"", "**The war** began.", Markdown},
		{"", "|a|b|\n|-|-|\n|c|d|", Markdown},
		{"", "It began (see [1]).", Text},
	}
	for _, test := range tests {
		d, err := Read(test.path, []byte(test.data))
		if err != nil || d.Format != test.want {
			t.Errorf("%q %q: format %v, error %v, want %v", test.path, test.data, d.Format, err, test.want)
		}
	}
}

func TestTitle(t *testing.T) {
	tests := []struct{ path, data, want string }{
		{"dir/The War.txt", "It began. It ended.", "The War"},
		{"x.md", "**The war** began.\n", "The war"},
		{"x.md", "## Course\n\n**The war** began.\n", "The war"},
		{"x.md", "# Title\n\n**The war** began.\n", "Title"},
		{"x.md", "---\ntitle: Front\n---\n# Title\n", "Front"},
		{"", "It began. It ended.", ""},
		{"-", "\x1b[1mThe\x1b[0m  war\n\nIt began. It ended.\n", "The war"},
	}
	for _, test := range tests {
		d, err := Read(test.path, []byte(test.data))
		if err != nil || d.Source.Title != test.want {
			t.Errorf("%q: title %q, error %v, want %q", test.data, d.Source.Title, err, test.want)
		}
	}
	d, err := Read("x.md", []byte("# A\n"), Titled(" The　ＷＡＲ "))
	if err != nil || d.Source.Title != "The ＷＡＲ" || d.Source.ID != "the war" {
		t.Errorf("source %+v, error %v", d.Source, err)
	}
}

func TestLanguageOfLinkedChinese(t *testing.T) {
	d, err := Read("x.md", []byte("[某国](https://zh.wikipedia.org/wiki/Some_long_page_name_in_latin_letters)于1905年签约。"))
	if err != nil || d.Source.Language != language.Simplified {
		t.Errorf("language %v, error %v", d.Source.Language, err)
	}
}

// Each of these takes time out of proportion to its length if read without care; here it would show as a test that does not end.
func TestHostileSourcesAreReadInTimeOrRefused(t *testing.T) {
	units := []string{"[", ">", "> ", "![", "*", "**a ", "*a_b ", "`", "`a``b", "<", "<a ", "<!--", "](", "[a](", "[a](b ", "[a](<b", "[a]", "- ", "1. ",
		"|-|-\n", "[^a]", "[^a]: b\n", "[a]: b\n", "[x]\n", "&", "\\", "[[", "]]", "{{", "}}", "-{", "-{zh:a}-", "“", "（", "a. ", "\"a. ", "> a\n\n", " - a\n",
		"a\n=\n", "a\n\n", "<ref>a", "\x1b]", "\u3000a\n",
		"{{a|", "[[a|b", "{|\n", "|a\n", "''", "<!--", "<a>", "<li>a", "<table><tr><td>", "<div>", "<p hidden>", "<br>"}
	for _, unit := range units {
		for _, format := range []Format{Markdown, Text, HTML, Wikitext} {
			data := []byte("x " + strings.Repeat(unit, 1<<16/len(unit)))
			d, err := Read("", data, As(format))
			if err != nil && !errors.Is(err, ErrNesting) {
				t.Errorf("%v of %q: %v", format, unit, err)
			}
			if d != nil && len(d.Blocks) > 0 && len(d.Blocks[0].Text) > len(data) {
				t.Errorf("%v of %q: more text than source", format, unit)
			}
		}
	}
}
