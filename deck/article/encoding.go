package article

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// check refuses what is too large or, unless the format is an archive, no UTF-8 text.
func check(data []byte, format Format) error {
	switch {
	case len(data) > MaxSize:
		return &Error{Cause: ErrSize, Detail: fmt.Sprintf("%d bytes", len(data)), Advice: "split it into several files"}
	case format == DOCX || format == EPUB:
		return nil
	case len(bytes.TrimSpace(bytes.TrimPrefix(data, []byte(bom)))) == 0:
		return &Error{Cause: ErrEmpty, Advice: "give a file that holds an article"}
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		return foreign("UTF-16")
	}
	if at := bytes.IndexByte(data, 0); at >= 0 {
		if utf16(data) {
			return foreign("UTF-16")
		}
		return &Error{Cause: ErrBinary, Detail: binaryDetail(data, at), Advice: "save its text as UTF-8 text, Markdown or HTML"}
	}
	if !utf8.Valid(data) {
		return invalid(data)
	}
	return nil
}

const bom = "\ufeff"

func foreign(encoding string) error {
	return &Error{Cause: ErrEncoding, Detail: "it looks like " + encoding,
		Advice: fmt.Sprintf("convert it: iconv -f %s -t UTF-8 FILE > NEWFILE", encoding)}
}

// invalid is the error for text that is not UTF-8: in another encoding, or damaged in a place.
func invalid(data []byte) error {
	if looks := signature(data); looks != "" {
		return &Error{Cause: ErrBinary, Detail: looks, Advice: "save its text as UTF-8 text, Markdown or HTML"}
	}
	if encoding := guess(data); encoding != "" {
		return foreign(encoding)
	}
	at := 0
	for at < len(data) {
		c, size := utf8.DecodeRune(data[at:])
		if c == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return &Error{Cause: ErrEncoding, Line: 1 + bytes.Count(data[:at], []byte("\n")), Detail: fmt.Sprintf("damaged at byte %d", at),
		Advice: "open it in an editor, mend that place and save it as UTF-8"}
}

// signatures are the first bytes of files that are taken for articles by mistake.
var signatures = [...]struct{ prefix, what string }{
	{"%PDF", "a PDF document"}, {"PK\x03\x04", "a ZIP archive"}, {"\xd0\xcf\x11\xe0", "an old Office document"},
	{"\x89PNG", "a PNG image"}, {"\xff\xd8\xff", "a JPEG image"}, {"GIF8", "a GIF image"}, {"\x1f\x8b", "a gzip archive"},
	{"BZh", "a bzip2 archive"}, {"\xfd7zXZ", "an xz archive"}, {"\x28\xb5\x2f\xfd", "a zstd archive"}, {"SQLite format 3", "an SQLite database"},
	{"{\\rtf", "an RTF document"}, {"\x7fELF", "a program"}, {"MZ", "a program"}, {"7z\xbc\xaf", "a 7z archive"},
}

// signature names the kind of a binary file, "" if it is not among those known.
func signature(data []byte) string {
	for _, s := range signatures {
		if bytes.HasPrefix(data, []byte(s.prefix)) {
			return "it is " + s.what
		}
	}
	return ""
}

func binaryDetail(data []byte, at int) string {
	if looks := signature(data); looks != "" {
		return looks
	}
	return fmt.Sprintf("it has a NUL byte at offset %d", at)
}

// utf16 says whether NUL bytes stand at every other place, as in UTF-16 text without a byte order mark that is mostly ASCII.
func utf16(data []byte) bool {
	var nul [2]int
	data = data[:min(len(data), 1<<12)]
	for i, b := range data {
		if b == 0 {
			nul[i%2]++
		}
	}
	return max(nul[0], nul[1]) > max(4, len(data)/5) && min(nul[0], nul[1]) <= len(data)/50
}

// guess names the encoding of text that is not UTF-8, "" if most of it is. Double-byte encodings are told apart by how often the
// second byte is ASCII: often in Big5 and Shift JIS, hardly ever in GBK, whose common characters are those of GB 2312.
func guess(data []byte) string {
	data = data[:min(len(data), 1<<16)]
	valid, pairs, low, kana, single := 0, 0, 0, 0, 0
	for i := 0; i < len(data); {
		if data[i] < 0x80 {
			i++
			continue
		}
		if c, size := utf8.DecodeRune(data[i:]); c != utf8.RuneError && size > 2 {
			valid++
			i += size
			continue
		}
		if i+1 == len(data) || data[i+1] < 0x40 {
			single++
			i++
			continue
		}
		pairs++
		if data[i+1] < 0x7f {
			low++
		}
		if data[i] == 0x82 || data[i] == 0x83 {
			kana++
		}
		i += 2
	}
	switch {
	case valid >= pairs+single:
		return ""
	case kana*4 > pairs && pairs > 8:
		return "SHIFT_JIS"
	case latin(data):
		return "WINDOWS-1252"
	case low*6 > pairs:
		return "BIG5"
	}
	return "GB18030"
}

// latin says whether bytes above ASCII stand alone among letters, as accented letters do.
func latin(data []byte) bool {
	alone, high := 0, 0
	for i, b := range data {
		if b < 0x80 {
			continue
		}
		high++
		if (i == 0 || data[i-1] < 0x80) && (i+1 == len(data) || data[i+1] < 0x80) {
			alone++
		}
	}
	return alone*10 > high*9 && high*4 < len(data)
}
