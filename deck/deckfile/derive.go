package deckfile

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"strings"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

// contentID is the ID of a card written by hand: it comes from the context and the question, so that correcting the answer
// keeps it. twin counts the cards before it that ask the same.
func contentID(c deck.Card, twin int) deck.CardID {
	text := strings.Join(append([]string{"hand", fmt.Sprint(twin), c.Question}, c.Context...), "\x00")
	sum := sha256.Sum256([]byte(text))
	return deck.CardID(hex.EncodeToString(sum[:10]))
}

// deckID is the ID of a deck whose text names none.
func deckID(name string) deck.ID {
	sum := sha256.Sum256([]byte("deck\x00" + name))
	return deck.ID(hex.EncodeToString(sum[:10]))
}

// inOrder is the answer of a card that asks for an order, as long as nobody words it otherwise.
func inOrder(items []string, l language.Language) string {
	if l.Chinese() {
		return strings.Join(items, "；")
	}
	return strings.Join(items, "; ")
}

// dateIn is the date that the answer of a When card tells by itself.
func dateIn(c deck.Card) chrono.Date {
	if c.Kind != deck.WhenKind {
		return chrono.Date{}
	}
	c.Date = chrono.Date{}
	return c.AskedDate()
}

// dateNote is what the comment says of the date if the answer does not tell it: the date and, behind an @, a sum of the answer
// that it belongs to, so that an answer edited later is not judged by the old date.
func dateNote(c deck.Card) string {
	if c.Date == dateIn(c) {
		return ""
	}
	return c.Date.String() + "@" + sumOf(c.Answer)
}

// setDate gives the card its date, from the note if that belongs to the answer, else from the answer.
func setDate(c *deck.Card, note string) error {
	c.Date = dateIn(*c)
	text, sum, _ := strings.Cut(note, "@")
	if note == "" || sum != sumOf(c.Answer) {
		return nil
	}
	if text == "" {
		c.Date = chrono.Date{}
		return nil
	}
	date, err := chrono.Parse(text)
	if err == nil {
		c.Date = date
	}
	return err
}

func sumOf(answer string) string { return fmt.Sprintf("%08x", crc32.ChecksumIEEE([]byte(answer))) }
