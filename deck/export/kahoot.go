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
	set := func(column, row int, text string) {
		if err == nil && text != "" {
			var cell string
			if cell, err = excelize.CoordinatesToCellName(column, row); err == nil {
				err = file.SetCellStr(sheet, cell, text)
			}
		}
	}
	set(2, 1, b.name)
	credits := b.creditLines()
	set(2, 2, strings.Join(credits[:min(len(credits), 1)], ""))
	if len(credits) > 1 {
		set(2, 3, strings.Join(credits[1:], "; "))
	}
	header := []string{"", "Question - max 120 characters"}
	for i := range 4 {
		header = append(header, fmt.Sprintf("Answer %d - max 75 characters", i+1))
	}
	header = append(header, "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs", "Correct answer(s) - choose at least one")
	for i, text := range header {
		set(i+1, kahootHeaderRow, text)
	}
	for i, c := range cards {
		for column, text := range b.kahootRow(i+1, c) {
			set(column+1, kahootHeaderRow+1+i, text)
		}
		b.report.Written++
	}
	if err != nil {
		return err
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
	for i, option := range b.four(c) {
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
