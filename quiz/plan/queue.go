package plan

// bid is a card that could be asked on a day.
type bid struct {
	worth float64 // of a second
	rank  int     // decides between equal worths: the lower first
}

func (b bid) before(other bid) bool {
	return b.worth > other.worth || b.worth == other.worth && b.rank < other.rank
}

// queue is a binary heap of bids, the best first. A day takes few of many, so that to sort all of them would cost most of the
// planning; container/heap would box every bid.
type queue []bid

// order makes a heap of bids in any order.
func (q queue) order() {
	for i := len(q)/2 - 1; i >= 0; i-- {
		q.sink(i)
	}
}

// take removes the best bid and returns its rank.
func (q *queue) take() int {
	old, last := *q, len(*q)-1
	rank := old[0].rank
	old[0] = old[last]
	*q = old[:last]
	q.sink(0)
	return rank
}

// sink moves bid i down to where it belongs.
func (q queue) sink(i int) {
	for {
		best := i
		for child := 2*i + 1; child <= 2*i+2 && child < len(q); child++ {
			if q[child].before(q[best]) {
				best = child
			}
		}
		if best == i {
			return
		}
		q[i], q[best] = q[best], q[i]
		i = best
	}
}
