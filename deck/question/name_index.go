package question

import (
	"iter"
	"strings"
)

// nameIndex finds names in the text of a table without taking the text apart: reading a table into maps takes longer than all
// look-ups of an article. Names end at a blank, a slash, an equals sign or an at sign.
type nameIndex struct {
	text  string
	heads [buckets + 1]uint32 // by bucket: where its positions begin
	at    []uint32            // positions in text, bucket by bucket
}

const buckets = 1 << 12

// newNameIndex indexes the names that begin at the positions.
func newNameIndex(text string, positions iter.Seq[int]) *nameIndex {
	x := &nameIndex{text: text}
	type entry struct{ bucket, at uint32 }
	all := make([]entry, 0, len(text)/12)
	for at := range positions {
		b := bucketOf(text[at:])
		all = append(all, entry{b, uint32(at)})
		x.heads[b+1]++
	}
	for b := range buckets {
		x.heads[b+1] += x.heads[b]
	}
	next := x.heads
	x.at = make([]uint32, len(all))
	for _, e := range all {
		x.at[next[e.bucket]] = e.at
		next[e.bucket]++
	}
	return x
}

// bucketOf hashes the first characters of a name as bare leaves them: two, or seven of letters.
func bucketOf(name string) uint32 {
	hash, left := uint32(2166136261), 2
	bare := &folding().bare
	for i, r := range name {
		if endsName(r) {
			break
		}
		if r < 1<<16 {
			r = rune(bare[r])
		}
		if r == 0 || r == '|' {
			continue
		}
		if i == 0 && isLatin(r) {
			left = 7
		}
		hash = (hash ^ uint32(r)) * 16777619
		if left--; left == 0 {
			break
		}
	}
	return (hash ^ hash>>15) % buckets
}

func endsName(r rune) bool { return r == ' ' || r == '/' || r == '=' || r == '@' || r == '\n' }

// find yields the positions of the names that are n, with or without the ending that may be left out.
func (x *nameIndex) find(n string) iter.Seq[int] {
	return func(yield func(int) bool) {
		key, b := bare(n), bucketOf(strings.ReplaceAll(n, " ", "|"))
		if key == "" {
			return
		}
		for _, at := range x.at[x.heads[b]:x.heads[b+1]] {
			name := x.text[at:]
			if end := strings.IndexFunc(name, endsName); end >= 0 {
				name = name[:end]
			}
			if isLatin(firstRune(name)) {
				name = strings.ReplaceAll(name, "|", " ")
			}
			if (bare(name) == key || bare(withoutEnding(name)) == key) && !yield(int(at)) {
				return
			}
		}
	}
}

// has says whether the table has the name.
func (x *nameIndex) has(n string) bool {
	for range x.find(n) {
		return true
	}
	return false
}

// words yields where each word of a table's lines begins and ends: of what stands behind the last of a line's tabs.
func words(text string) iter.Seq2[int, int] {
	return func(yield func(from, to int) bool) {
		for at := 0; at < len(text); {
			line := text[at:]
			if end := strings.IndexByte(line, '\n'); end >= 0 {
				line = line[:end]
			}
			if tab := strings.LastIndexByte(line, '\t'); tab >= 0 && line[0] != '#' {
				for from := tab + 1; from < len(line); {
					to := len(line)
					if blank := strings.IndexByte(line[from:], ' '); blank >= 0 {
						to = from + blank
					}
					if !yield(at+from, at+to) {
						return
					}
					from = to + 1
				}
			}
			at += len(line) + 1
		}
	}
}

// namesOfWord yields where each name of a word begins: 肯尼迪=甘迺迪/John|F.|Kennedy@1917-1963. The last words of English names
// are names too where it says so.
func namesOfWord(text string, from, to int, lastWords bool, yield func(int) bool) bool {
	begins := true
	last := -1
	for i := from; i < to; i++ {
		switch text[i] {
		case '@':
			i = to
			continue
		case '=', '/':
			begins = true
			continue
		case '|':
			last = i + 1
			continue
		case '*', '-':
			if begins {
				continue
			}
		}
		if begins && !yield(i) {
			return false
		}
		begins = false
	}
	return !lastWords || last < 0 || yield(last)
}

// indexWords indexes all names of a table.
func indexWords(text string, lastWords bool) *nameIndex {
	return newNameIndex(text, func(yield func(int) bool) {
		for from, to := range words(text) {
			if !namesOfWord(text, from, to, lastWords, yield) {
				return
			}
		}
	})
}
