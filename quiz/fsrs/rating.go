package fsrs

import "fmt"

// Rating is how well an answer went, as the learner or the judge of the answer says. The numbers are those of review logs.
type Rating uint8

// The ratings. Only Again means that the card was forgotten; the zero Rating is not valid.
const (
	Again Rating = iota + 1
	Hard
	Good
	Easy
)

// Ratings lists the four ratings in the order of previews.
var Ratings = [4]Rating{Again, Hard, Good, Easy}

var ratingWords = [...]string{Again: "again", Hard: "hard", Good: "good", Easy: "easy"}

// Valid reports whether r is one of the four ratings.
func (r Rating) Valid() bool { return Again <= r && r <= Easy }

// Recalled reports whether the card was remembered: every rating but Again.
func (r Rating) Recalled() bool { return r > Again }

// String is the rating's word in lower case.
func (r Rating) String() string {
	if !r.Valid() {
		return fmt.Sprintf("Rating(%d)", uint8(r))
	}
	return ratingWords[r]
}
