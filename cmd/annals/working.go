package main

import (
	"fmt"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
)

// working shows that work goes on while it does. Work that reads or writes the progress file ends by itself, and cleanly, when the
// person interrupts it.
func (a *app) working(label message.Key, work func() error) error {
	defer a.terminal.Busy(a.speak.Say(label))()
	return work()
}

// computing is working for a pure computation, which can be left where it stands.
func computing[T any](a *app, label message.Key, compute func() T) (T, error) {
	defer a.terminal.Busy(a.speak.Say(label))()
	result := make(chan T, 1)
	go func() { result <- compute() }()
	select {
	case r := <-result:
		return r, nil
	case <-a.ctx.Done():
		var none T
		return none, fmt.Errorf("%w: %w", terminal.ErrInterrupt, a.ctx.Err())
	}
}
