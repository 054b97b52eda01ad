package export

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"annals/deck"

	"github.com/xuri/excelize/v2"
)

// What Kahoot's template allows, in characters.
const (
	kahootQuestion  = 120
	kahootAnswer    = 75
	kahootHeaderRow = 8 // as in the template; the rows above are free
)

// kahootHeader is the template's header, letter by letter.
var kahootHeader = []string{
	"", "Question - max 120 characters", "Answer 1 - max 75 characters", "Answer 2 - max 75 characters", "Answer 3 - max 75 characters", "Answer 4 - max 75 characters",
	"Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs", "Correct answer(s) - choose at least one",
}

// writeKahoot fills Kahoot's spreadsheet template: the sources in the free rows, the header in row 8, a question a row. All
// cells are texts, none a formula. The breadcrumb goes with the question where both fit.
func writeKahoot(b *book, w io.Writer) (err error) {
	cards := b.choiceCards(kahootQuestion, kahootAnswer)
	if len(cards) == 0 {
		return ErrNothing
	}
	file := excelize.NewFile()
	defer func() {
		if cerr := file.Close(); err == nil {
			err = cerr
		}
	}()
	sheet := file.GetSheetName(0)
	rows := make([][]string, kahootHeaderRow-1, kahootHeaderRow+len(cards))
	rows[0], rows[1] = []string{"", b.name}, []string{"", strings.Join(b.creditLines(), "; ")}
	rows = append(rows, kahootHeader)
	for i, c := range cards {
		rows = append(rows, b.kahootRow(i+1, c))
		b.report.Written++
	}
	for y, row := range rows {
		for x, text := range row {
			if text == "" {
				continue
			}
			cell, err := excelize.CoordinatesToCellName(x+1, y+1)
			if err != nil {
				return err
			}
			if err := file.SetCellStr(sheet, cell, text); err != nil {
				return err
			}
		}
	}
	if err = file.SetColWidth(sheet, "B", "F", 40); err != nil {
		return err
	}
	return file.Write(w)
}

func (b *book) kahootRow(n int, c deck.Card) []string {
	text := linePrompt(c)
	if utf8.RuneCountInString(text) > kahootQuestion {
		b.shorten(c, ContextDropped)
		text = line(c.Question)
	}
	row := []string{fmt.Sprint(n), text, "", "", "", "", kahootSeconds(c), ""}
	for i, option := range b.optionsOf(c, "") {
		row[2+i] = line(option)
		if option == c.Answer {
			row[7] = fmt.Sprint(i + 1)
		}
	}
	return row
}

// kahootSeconds is a time that is enough to read the question and its answers.
func kahootSeconds(c deck.Card) string {
	units := utf8.RuneCountInString(c.Question + c.Answer + strings.Join(c.Choices, ""))
	if !c.Language.Chinese() {
		units /= 3 // a Chinese character takes as long as three letters
	}
	switch {
	case units > 100:
		return "60"
	case units > 45:
		return "30"
	}
	return "20"
}
