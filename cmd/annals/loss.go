package main

import (
	"fmt"

	"annals/cmd/annals/internal/message"
	"annals/deck/export"
	"annals/store/anki"
)

// cardReasons are the words for what became of a card in an export.
var cardReasons = map[export.Reason]message.Key{
	export.Incomplete:        message.LossIncomplete,
	export.NoChoices:         message.LossNoChoices,
	export.NoOrder:           message.LossNoOrder,
	export.QuestionTooLong:   message.LossQuestionTooLong,
	export.AnswerTooLong:     message.LossAnswerTooLong,
	export.ContextDropped:    message.LossContextDropped,
	export.ChoiceDropped:     message.LossChoiceDropped,
	export.LongAnswer:        message.LossLongAnswer,
	export.InvalidForText:    message.LossInvalidForText,
	export.TwoCardsOneID:     message.LossTwoCardsOneID,
	export.BreaksFlattened:   message.LossBreaksFlattened,
	export.ToldByAnother:     message.LossToldByAnother,
	export.CreditUnplaceable: message.LossCreditUnplaceable,
}

// packageReasons are the words for what a package or a deck could not hold.
var packageReasons = map[anki.Reason]message.Key{
	anki.MediaLeftOut:     message.PackageMediaLeftOut,
	anki.NeedsMedia:       message.PackageNeedsMedia,
	anki.TooLong:          message.PackageTooLong,
	anki.TooLarge:         message.PackageTooLarge,
	anki.Unreadable:       message.PackageUnreadable,
	anki.Twice:            message.PackageTwice,
	anki.OddText:          message.PackageOddText,
	anki.NotAnAnswer:      message.PackageNotAnAnswer,
	anki.OrphanReview:     message.PackageOrphanReview,
	anki.BadReview:        message.PackageBadReview,
	anki.NoHistory:        message.PackageNoHistory,
	anki.Forgotten:        message.PackageForgotten,
	anki.EditedElsewhere:  message.PackageEditedElsewhere,
	anki.BadLogRow:        message.PackageBadLogRow,
	anki.InTwoDecks:       message.PackageInTwoDecks,
	anki.NoPlaceInCloze:   message.PackageNoPlaceInCloze,
	anki.IncompleteCard:   message.PackageIncompleteCard,
	anki.UnwritableReview: message.PackageUnwritableReview,
}

// shownLosses is how many cards are named for a reason.
const shownLosses = 5

// cardLosses says in lines for a person which cards are not in the file as they are in the deck, by reason.
func (a *app) cardLosses(list []export.Loss) []string {
	var order []export.Reason
	of := map[export.Reason][]export.Loss{}
	for _, loss := range list {
		if len(of[loss.Reason]) == 0 {
			order = append(order, loss.Reason)
		}
		of[loss.Reason] = append(of[loss.Reason], loss)
	}
	var lines []string
	for _, why := range order {
		words := why.String()
		if key, known := cardReasons[why]; known {
			words = a.speak.Say(key)
		}
		if of[why][0].Card == "" && of[why][0].Question == "" { // of the file, not of a card
			lines = append(lines, "  "+words)
			continue
		}
		lines = append(lines, "  "+a.speak.Say(message.CardsLost, len(of[why]), words))
		for _, loss := range of[why][:min(shownLosses, len(of[why]))] {
			lines = append(lines, "    "+loss.Question)
		}
		if more := len(of[why]) - shownLosses; more > 0 {
			lines = append(lines, "    "+a.speak.Say(message.AndMore, more))
		}
	}
	return lines
}

// losses says in lines for a person what a package could not hold or take over.
func (a *app) losses(list []anki.Loss) []string {
	var lines []string
	for _, loss := range list {
		line := fmt.Sprintf("  %d %s", loss.Count, loss.Reason)
		if key, known := packageReasons[loss.Reason]; known {
			line = "  " + a.speak.Say(key, loss.Count)
		}
		if loss.Example != "" {
			line += ": " + loss.Example
		}
		lines = append(lines, line)
	}
	return lines
}
