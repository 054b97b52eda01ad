package main

import (
	"testing"

	"annals/deck/export"
	"annals/store/anki"
)

// TestEveryLossHasWords would show a person a word in English where a reason is added without one.
func TestEveryLossHasWords(t *testing.T) {
	for why := export.Incomplete; why <= export.CreditUnplaceable; why++ {
		if _, known := cardReasons[why]; !known {
			t.Errorf("no words for %q", why)
		}
	}
	for why := anki.MediaLeftOut; why <= anki.UnwritableReview; why++ {
		if _, known := packageReasons[why]; !known {
			t.Errorf("no words for %q", why)
		}
	}
}
