package anki

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

func TestAtMostGivesNoMore(t *testing.T) {
	for _, test := range []struct {
		text string
		want error
	}{{"", nil}, {"1234567", nil}, {"12345678", nil}, {"123456789", ErrLimit}, {strings.Repeat("x", 1000), ErrLimit}} {
		for _, r := range []io.Reader{strings.NewReader(test.text), iotest.OneByteReader(strings.NewReader(test.text))} {
			got, err := io.ReadAll(&atMost{r, 8, "member"})
			if !errors.Is(err, test.want) || err == nil && string(got) != test.text {
				t.Errorf("%.20q: read %q, %v, want %v", test.text, got, err, test.want)
			}
			if again := (&atMost{strings.NewReader("x"), -1, "member"}); test.want != nil {
				if n, err := again.Read(make([]byte, 8)); n != 0 || !errors.Is(err, ErrLimit) {
					t.Errorf("read on: %d, %v", n, err)
				}
			}
		}
	}
}
