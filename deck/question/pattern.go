package question

import "annals/deck/pattern"

// matcher is what is looked for in a text, folded or not.
type matcher = *pattern.Pattern

// compile is the pattern of an expression; a wrong expression panics at its first use.
func compile(expr string) matcher { return pattern.New(expr, folds) }

func folds() *pattern.Fold { return &folding().fold }
