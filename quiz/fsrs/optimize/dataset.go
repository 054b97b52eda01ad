package optimize

import (
	"cmp"
	"slices"

	"annals/quiz/fsrs"
)

// Dataset is a review log laid out for fitting: the reviews of a card stand together in order of time. Its items are the reviews
// after at least a day, the ones whose success is predicted; see Items.
type Dataset struct {
	reviews []review
	cards   []int32 // index of each card's first review; one more at the end
	items   []item  // in order of time
}

// review is one answer with what was known before it.
type review struct {
	days   float64 // whole study days since the card's last review, 0 for the first
	rating fsrs.Rating
}

// item is a review whose success is to be predicted.
type item struct {
	at         int32 // index of the review
	ms         int64
	days       int32
	longTerm   int32 // reviews after at least a day up to this one
	lapses     int32 // of these before this one, how many were forgotten
	first      fsrs.Rating
	firstDays  int32 // days of the card's first review after at least a day
	remembered bool
}

// maxReviews is the length from which on the reviews of a card are left out, as in fsrs-rs: so many answers to one card are a
// sign of something else than learning.
const maxReviews = 256

// NewDataset lays out the log, which may be in any order. The calendar says which reviews fall on the same study day.
func NewDataset(log []fsrs.Entry, calendar fsrs.Calendar) *Dataset {
	rows := sorted(log)
	d := &Dataset{reviews: make([]review, 0, len(rows))}
	for start := 0; start < len(rows); {
		end := start
		for end < len(rows) && rows[end].card == rows[start].card {
			end++
		}
		d.addCard(rows[start:end], calendar)
		start = end
	}
	d.cards = append(d.cards, int32(len(rows)))
	slices.SortStableFunc(d.items, func(a, b item) int { return cmp.Compare(a.ms, b.ms) })
	return d
}

// row is an entry of the log by the number of its card.
type row struct {
	card   int32
	rating fsrs.Rating
	ms     int64
}

// sorted is the log by card and instant; cards are numbered as they appear.
func sorted(log []fsrs.Entry) []row {
	numbers := make(map[string]int32, len(log)/8)
	rows := make([]row, len(log))
	for i, e := range log {
		card, seen := numbers[e.Card]
		if !seen {
			card = int32(len(numbers))
			numbers[e.Card] = card
		}
		rows[i] = row{card, e.Rating, e.Ms}
	}
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Or(cmp.Compare(a.card, b.card), cmp.Compare(a.ms, b.ms)) })
	return rows
}

// addCard adds the reviews of one card. Of those that are on a later day than the one before, the first maxReviews are items.
func (d *Dataset) addCard(rows []row, calendar fsrs.Calendar) {
	d.cards = append(d.cards, int32(len(d.reviews)))
	last := calendar.DayOfMilli(rows[0].ms)
	it := item{first: rows[0].rating}
	for i, r := range rows {
		today := calendar.DayOfMilli(r.ms)
		days := int32(today - last)
		last = today
		it.at = int32(len(d.reviews))
		d.reviews = append(d.reviews, review{float64(days), r.rating})
		if days == 0 || i >= maxReviews {
			continue
		}
		it.longTerm++
		if it.longTerm == 1 {
			it.firstDays = days
		}
		it.ms, it.days, it.remembered = r.ms, days, r.rating.Recalled()
		d.items = append(d.items, it)
		if !it.remembered {
			it.lapses++
		}
	}
}

// Items returns how many reviews can be predicted: those on a later study day than the card's review before.
func (d *Dataset) Items() int { return len(d.items) }
