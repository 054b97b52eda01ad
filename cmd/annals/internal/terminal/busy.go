package terminal

import (
	"fmt"
	"time"
)

// Busy shows that long work of unknown length goes on: on an interactive terminal a row with the seconds so far, from the second
// second on; elsewhere nothing, since what is printed there is read by other programs. The returned function, deferred, takes the
// row away; what came of the work is printed after it.
func (t *Terminal) Busy(label string) (done func()) {
	if !t.Interactive() {
		return func() {}
	}
	out := t.Printer(t.config.Out)
	ended, erased := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(erased)
		ticks := time.NewTicker(time.Second)
		defer ticks.Stop()
		for seconds := 0; ; {
			select {
			case <-ticks.C:
				seconds++
				out.write("\r" + Cut(fmt.Sprintf("%s... %d s", Clean(label), seconds), out.Columns()) + "\x1b[K")
			case <-ended:
				if seconds > 0 {
					out.write("\r\x1b[K")
				}
				return
			}
		}
	}()
	return func() {
		close(ended)
		<-erased
	}
}
