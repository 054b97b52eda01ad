package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain makes the test binary the program itself when a script calls annals: with the script's clock in place of the real
// one, and chance that depends on the clock and the arguments only.
func TestMain(m *testing.M) {
	testscript.Main(runner{m}, map[string]func(){"annals": func() {
		ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
		code := run(ctx, testSystem(os.Args[1:]))
		stop()
		os.Exit(code)
	}})
}

// clockVariable holds the instant at which a script's program starts; a second passes at each look at the clock.
const clockVariable = "ANNALS_TEST_CLOCK"

func testSystem(args []string) system {
	now := time.Date(2027, 1, 4, 9, 0, 0, 0, time.UTC)
	if text := os.Getenv(clockVariable); text != "" {
		var err error
		if now, err = time.Parse(time.RFC3339, text); err != nil {
			panic(err)
		}
	}
	seed := sha256.Sum256(fmt.Append(nil, now, args))
	return system{
		args: args, in: os.Stdin, out: os.Stdout, err: os.Stderr, env: os.Getenv, zone: time.UTC,
		now:    func() time.Time { now = now.Add(time.Second); return now },
		random: rand.NewChaCha8(seed),
		cpu:    func() time.Duration { return 0 },
	}
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("HOME", e.WorkDir)
			e.Setenv("LC_ALL", "C.UTF-8")
			e.Setenv("XDG_CONFIG_HOME", "")
			e.Setenv("XDG_DATA_HOME", "")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"bytes": writeBytes},
	})
}

// writeBytes makes a file of bytes that a script cannot hold: bytes FILE HEX….
func writeBytes(ts *testscript.TestScript, _ bool, args []string) {
	var data []byte
	if _, err := fmt.Sscanf(strings.Join(args[1:], ""), "%x", &data); err != nil {
		ts.Fatalf("bytes: %v", err)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o600))
}
