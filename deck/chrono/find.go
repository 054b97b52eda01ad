package chrono

import "annals/deck/language"

// Find gives every date expression of an article in reading order, none inside another. Both Chinese scripts and English are
// understood in every article; l is the article's own language and decides only what is ambiguous without it.
func Find(passages []Passage, l language.Language) []Mention {
	return nil
}
