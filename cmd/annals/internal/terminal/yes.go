package terminal

import "context"

// Yes is a Prompter that takes the proposed answer wherever there is one, without asking, and asks otherwise. A Key with no
// proposed rune, a Choose without start and an Ask whose initial text does not pass its check have none.
func Yes(otherwise Prompter) Prompter { return yes{otherwise} }

type yes struct{ otherwise Prompter }

func (y yes) Ask(ctx context.Context, label, initial string, check func(string) error) (string, error) {
	if initial != "" && (check == nil || check(initial) == nil) {
		return initial, nil
	}
	return y.otherwise.Ask(ctx, label, initial, check)
}

func (y yes) Choose(ctx context.Context, label string, items []string, start int, quick map[rune]int) (int, error) {
	if start >= 0 && start < len(items) {
		return start, nil
	}
	return y.otherwise.Choose(ctx, label, items, start, quick)
}

func (y yes) Confirm(_ context.Context, _ string, proposed bool) (bool, error) { return proposed, nil }

func (y yes) Key(ctx context.Context, label string, keys []Key, proposed rune) (rune, error) {
	if proposed != 0 {
		return proposed, nil
	}
	return y.otherwise.Key(ctx, label, keys, proposed)
}
