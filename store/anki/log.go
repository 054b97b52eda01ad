package anki

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/answer"
	"annals/quiz/fsrs"
)

// logName is the member that holds our log, which says more than Anki's: how the card was asked and what was answered. Other
// programs pass it over. It is no part of the notes, so that nobody hands it on who shares a deck without learning progress.
const logName = "annals-log.jsonl"

// logRow is a line of our log with the number of its row in Anki's.
type logRow struct {
	Row     int64         `json:"row"`
	ID      quiz.ReviewID `json:"id"`
	Card    deck.CardID   `json:"card"`
	Offset  int           `json:"offset,omitempty"`
	Rating  fsrs.Rating   `json:"rating"`
	Asked   string        `json:"asked"`
	Verdict string        `json:"verdict,omitempty"`
	Answer  string        `json:"answer,omitempty"`
	Took    int64         `json:"took"`
	Cram    bool          `json:"cram,omitempty"`
}

func newLogRow(row revlogRow) logRow {
	r := row.review
	return logRow{row.ID, r.ID, r.Card, r.OffsetMinutes, r.Rating, r.Asked.String(), r.Verdict.String(), r.Answer, r.TookMs, r.Cram}
}

// maxOffset is the farthest that a clock can be from UTC in minutes.
const maxOffset = 24 * 60

// review is the row's review if it can be one.
func (row logRow) review() (quiz.Review, error) {
	asked, err := quiz.ParseAsked(row.Asked)
	if err != nil {
		return quiz.Review{}, err
	}
	verdict, err := answer.ParseVerdict(row.Verdict)
	if err != nil {
		return quiz.Review{}, err
	}
	if !row.Rating.Valid() || asked == quiz.NoAsked || row.Took < 0 || row.Offset < -maxOffset || row.Offset > maxOffset || row.ID == 0 || len(row.Answer) > maxText {
		return quiz.Review{}, errors.New("a value is out of range")
	}
	return quiz.Review{
		ID: row.ID, Card: row.Card, OffsetMinutes: row.Offset, Rating: row.Rating, Asked: asked, Verdict: verdict, Answer: clean(row.Answer),
		TookMs: row.Took, Cram: row.Cram,
	}, nil
}

func writeLog(w io.Writer, rows []logRow) error {
	buffer := bufio.NewWriter(w)
	encoder := json.NewEncoder(buffer)
	for _, row := range rows {
		if err := encoder.Encode(row); err != nil {
			return err
		}
	}
	return buffer.Flush()
}

// readLog reads at most maxReviews lines, by the number of their row in Anki's log. Lines that are none are counted.
func readLog(r io.Reader, lost *ledger) (map[int64]quiz.Review, error) {
	rows := map[int64]quiz.Review{}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 8*maxText)
	for lines.Scan() {
		var row logRow
		err := json.Unmarshal(lines.Bytes(), &row)
		review, wrong := row.review()
		if err != nil || wrong != nil {
			lost.lose(BadLogRow, "")
			continue
		}
		if len(rows) == maxReviews {
			return nil, fmt.Errorf("more than %d reviews", maxReviews)
		}
		rows[row.Row] = review
	}
	return rows, lines.Err()
}
