package anki

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"strconv"
	"strings"

	"annals/deck"
	"annals/deck/pattern"
)

// GUID is the note's name for a card: Anki updates the note of the same GUID. It is the card's id itself if that is short and
// made of letters, digits, dots and hyphens, as in the other formats that hold an id.
func GUID(id deck.CardID) string {
	if plainID.MatchString(string(id)) {
		return string(id)
	}
	return hash(string(id))
}

var (
	plainID = pattern.New(`^[A-Za-z0-9._-]{1,64}$`, nil)
	ownID   = pattern.New(`^[0-9a-f]{20}$`, nil) // the form of the ids that annals makes
)

// foreignID is the id of a card of somebody else's note. A GUID of the form of our ids is one: it came here by Anki's text import.
func foreignID(guid string, noteID int64, ord int) deck.CardID {
	switch {
	case ord == 0 && ownID.MatchString(guid):
		return deck.CardID(guid)
	case guid == "":
		return deck.CardID(hash("anki", "note", strconv.FormatInt(noteID, 10), strconv.Itoa(ord)))
	}
	return deck.CardID(hash("anki", guid, strconv.Itoa(ord)))
}

// foreignDeckID is the id of somebody else's deck: Anki's own numbers differ from one collection to the next, its name does not.
func foreignDeckID(name string) deck.ID { return deck.ID(hash("anki", "deck", name)) }

func hash(words ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(words, "\x00")))
	return hex.EncodeToString(sum[:10])
}

// numbers gives out the numbers that Anki names rows by. They look like milliseconds since 1970 and have to lie in the past.
type numbers map[int64]bool

// firstNumber is in September 2001, and the last possible one in February 2019.
const (
	firstNumber = 1_000_000_000_000
	numberBits  = 39
)

// of is a number for what the words name: always the same one, unless another name of the same package has taken it.
func (n numbers) of(words ...string) int64 {
	sum := sha256.Sum256([]byte(strings.Join(words, "\x00")))
	number := firstNumber + int64(binary.BigEndian.Uint64(sum[:8])>>(64-numberBits))
	for n[number] {
		number++
	}
	n[number] = true
	return number
}
