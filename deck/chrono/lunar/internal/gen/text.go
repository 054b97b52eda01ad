package main

import (
	"bytes"
	"fmt"
	"strings"
)

// texts collects the strings of a table into one, in which every string is a part.
type texts struct{ all strings.Builder }

// add is the Go value that names a string's part.
func (t *texts) add(s string) (string, error) {
	at := strings.Index(t.all.String(), s)
	if at < 0 {
		at = t.all.Len()
		t.all.WriteString(s)
	}
	if at > 0xffff || len(s) > 0xff {
		return "", fmt.Errorf("string %q at %d: doesn't fit", s, at)
	}
	return fmt.Sprintf("text{%d, %d}", at, len(s)), nil
}

// write declares the collected text as a constant.
func (t *texts) write(b *bytes.Buffer, name string) {
	const line = 150
	fmt.Fprintf(b, "const %s = \"\"", name)
	all := []rune(t.all.String())
	for len(all) > 0 {
		n := min(line/3, len(all))
		fmt.Fprintf(b, " +\n%q", string(all[:n]))
		all = all[n:]
	}
	b.WriteString("\n\n")
}
