// Command annals turns history articles into decks of questions and trains people on them, in the terminal.
package main

import (
	"context"
	"crypto/rand"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"
)

// softLimit is the memory from which on garbage is collected more often, in bytes: large decks stay under 300 MB.
const softLimit = 192 << 20

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400) // most runs end before their garbage is worth collecting
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(softLimit)
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
	code := run(ctx, system{
		args: os.Args[1:],
		in:   os.Stdin,
		out:  os.Stdout,
		err:  os.Stderr,
		env:  os.Getenv,
		now:  time.Now,
		zone: time.Local,

		random: rand.Reader,
		cpu:    cpuTime,
	})
	stop()
	os.Exit(code)
}
