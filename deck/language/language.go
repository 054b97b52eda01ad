// Package language names the languages that annals reads, asks and speaks in, and recognises which of them a text is
// written in. It knows nothing of dates, names or messages.
package language

import (
	"strings"

	"annals/deck/word"
)

// Language is a language and, for Chinese, its script. The zero value is no language.
type Language uint8

// The languages, by BCP 47 tag: en, zh-Hans, zh-Hant.
const (
	None Language = iota
	English
	Simplified
	Traditional
)

var tags = word.List[Language]{None: "", English: "en", Simplified: "zh-Hans", Traditional: "zh-Hant"}

// String is the BCP 47 tag: "en", "zh-Hans", "zh-Hant", or "" for None.
func (l Language) String() string { return tags.Of(l) }

// Base is the tag without its script: "en", "zh" or "".
func (l Language) Base() string {
	base, _, _ := strings.Cut(l.String(), "-")
	return base
}

// Chinese says whether l is Chinese in either script.
func (l Language) Chinese() bool { return l == Simplified || l == Traditional }

// Parse reads a tag as String writes it; "zh" is Simplified. Any other text is an error.
func Parse(tag string) (Language, error) {
	if tag == "zh" {
		return Simplified, nil
	}
	return tags.Parse("language", tag)
}

// MarshalText writes the tag.
func (l Language) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads a tag as Parse does.
func (l *Language) UnmarshalText(text []byte) (err error) {
	*l, err = Parse(string(text))
	return err
}
