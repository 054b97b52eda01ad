package terminal_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"annals/cmd/annals/internal/screen"
	"annals/cmd/annals/internal/terminal"
)

// programVariable makes the test binary behave as one of the programs below: real programs for a real terminal.
const programVariable = "TERMINAL_TEST_PROGRAM"

func TestMain(m *testing.M) {
	if program, ok := programs[os.Getenv(programVariable)]; ok {
		os.Exit(runProgram(program))
	}
	os.Exit(m.Run())
}

// start runs a program of this file on a terminal.
func start(t *testing.T, columns, rows int, program string, env ...string) *screen.Session {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	env = append(env, programVariable+"="+program, "GORACE=atexit_sleep_ms=0")
	return screen.Start(t, columns, rows, screen.Program{Path: self, Env: env})
}

func runProgram(program func(context.Context, *terminal.Terminal) error) int {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	term := terminal.Open(terminal.Config{
		In: os.Stdin, Out: os.Stdout, NoColor: os.Getenv("NO_COLOR") != "", Dumb: os.Getenv("TERM") == "dumb",
		Plain: os.Getenv("PLAIN") != "",
	})
	err := program(ctx, term)
	if closing := term.Close(); closing != nil {
		err = closing
	}
	switch {
	case errors.Is(err, terminal.ErrInterrupt):
		fmt.Println("left:", err)
		return 130
	case errors.Is(err, terminal.ErrQuit):
		fmt.Println("left:", err)
		return 0
	case err != nil:
		fmt.Println("error:", err)
		return 1
	}
	fmt.Println("done")
	return 0
}

var ratings = []terminal.Key{
	{Rune: '1', Name: "again"}, {Rune: '2', Name: "hard"}, {Rune: '3', Name: "good"}, {Rune: '4', Name: "easy"},
}

var events = []string{
	"秦始皇統一六國，廢分封，行郡縣，書同文，車同軌，自稱始皇帝。",
	"The Peace of Westphalia ended the Thirty Years' War in the Holy Roman Empire.",
	"赤壁之戰",
	"四",
}

var programs = map[string]func(context.Context, *terminal.Terminal) error{
	"ask": func(ctx context.Context, term *terminal.Terminal) error {
		answer, err := term.Ask(ctx, "答案", "", nil)
		if err == nil {
			fmt.Printf("got %q\n", answer)
		}
		return err
	},
	"edit": func(ctx context.Context, term *terminal.Terminal) error {
		answer, err := term.Ask(ctx, "每日新卡", "二十", nil)
		if err == nil {
			fmt.Printf("got %q\n", answer)
		}
		return err
	},
	"year": func(ctx context.Context, term *terminal.Terminal) error {
		_, err := term.Ask(ctx, "year", "", func(s string) error {
			if s == "" || strings.Trim(s, "0123456789") != "" {
				return errors.New("digits only, e.g. 1992")
			}
			return nil
		})
		return err
	},
	"choose": func(ctx context.Context, term *terminal.Terminal) error {
		i, err := term.Choose(ctx, "哪一項", events, 0, map[rune]int{'a': 0, 'b': 1, 'c': 2, 'd': 3})
		if err == nil {
			fmt.Println("chose", i)
		}
		return err
	},
	"arrange": func(ctx context.Context, term *terminal.Terminal) error {
		order, key, err := term.Arrange(ctx, "earliest first", events, []terminal.Key{{Rune: '?', Name: "help"}})
		if err == nil {
			fmt.Printf("order %v %q\n", order, key)
		}
		return err
	},
	"many": func(ctx context.Context, term *terminal.Terminal) error {
		var items []string
		for i := range 40 {
			items = append(items, fmt.Sprintf("item %d", i))
		}
		i, err := term.Choose(ctx, "", items, 5, nil)
		if err == nil {
			fmt.Println("chose", i)
		}
		return err
	},
	"rate": func(ctx context.Context, term *terminal.Terminal) error {
		r, err := term.Key(ctx, "1 again 10m  2 hard 2d  3 good 5d  4 easy 12d", ratings, '3')
		if err == nil {
			fmt.Printf("rated %c\n", r)
		}
		return err
	},
	"confirm": func(ctx context.Context, term *terminal.Terminal) error {
		_, err := term.Confirm(ctx, "Start now?", true)
		return err
	},
	"session": session(2),
	"styles": func(_ context.Context, term *terminal.Terminal) error {
		print := term.Printer(os.Stdout)
		print.Println(terminal.Styled(terminal.Marked, "1992"))
		return print.Err()
	},
	"working": func(ctx context.Context, term *terminal.Terminal) error {
		if _, err := term.Key(ctx, "begin", ratings, '1'); err != nil { // from here on keys are not shown
			return err
		}
		done := term.Busy("擬合記憶模型")
		typed := []unix.PollFd{{Fd: int32(os.Stdin.Fd()), Events: unix.POLLIN}}
		for n := 0; n == 0; {
			n, _ = unix.Poll(typed, -1) // interrupted waits go on
		}
		done()
		return nil
	},
	"busy": func(ctx context.Context, term *terminal.Terminal) error {
		if _, err := term.Ask(ctx, "first", "", nil); err != nil {
			return err
		}
		fmt.Println("busy")
		typed := []unix.PollFd{{Fd: int32(os.Stdin.Fd()), Events: unix.POLLIN}}
		for n := 0; n == 0; {
			n, _ = unix.Poll(typed, -1) // interrupted waits go on
		}
		_, err := term.Ask(ctx, "second", "", nil)
		return err
	},
	"clock": func(ctx context.Context, term *terminal.Terminal) error {
		shown := 0
		timed := term.WithClock(func() string {
			if shown++; shown > 2 {
				return "late"
			}
			return "early"
		})
		if _, err := timed.Ask(ctx, "答案", "", nil); err != nil {
			return err
		}
		_, err := timed.Choose(ctx, "which", events[2:], 0, nil)
		return err
	},
	"timed": func(ctx context.Context, term *terminal.Terminal) error {
		ctx, cancel := context.WithTimeout(ctx, time.Millisecond)
		defer cancel()
		_, err := term.Ask(ctx, "quick", "", nil)
		if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, terminal.ErrInterrupt) {
			return fmt.Errorf("out of time: %w", err)
		}
		return nil
	},
	"progress": func(ctx context.Context, term *terminal.Terminal) error {
		p := term.Progress("讀取文章", 40)
		defer p.Done()
		for i := range 40 {
			if i == 20 {
				p.Println(terminal.Text("skipped: empty.md"))
				if _, err := term.Key(ctx, "half", ratings, '1'); err != nil {
					return err
				}
			}
			p.Add(1)
		}
		return nil
	},
	"loop": func(ctx context.Context, term *terminal.Terminal) error {
		for i := range 50 {
			if _, err := term.Ask(ctx, fmt.Sprintf("第%d題", i+1), "", nil); err != nil {
				return err
			}
			if _, err := term.Choose(ctx, "", []string{"甲", "乙"}, 0, map[rune]int{'1': 0, '2': 1}); err != nil {
				return err
			}
		}
		return nil
	},
	"pause": func(ctx context.Context, term *terminal.Terminal) error {
		if _, err := term.Key(ctx, "edit", []terminal.Key{{Rune: 'e'}}, 0); err != nil {
			return err
		}
		err := term.Pause(func() error {
			var line string
			fmt.Print("editor: ")
			_, err := fmt.Scanln(&line)
			return err
		})
		if err != nil {
			return err
		}
		_, err = term.Ask(ctx, "back", "", nil)
		return err
	},
}

// session asks, rates and chooses a number of times.
func session(cards int) func(context.Context, *terminal.Terminal) error {
	return func(ctx context.Context, term *terminal.Terminal) error {
		for range cards {
			answer, err := term.Ask(ctx, "答案", "", nil)
			if err != nil {
				return err
			}
			rating, err := term.Key(ctx, "rating", ratings, '3')
			if err != nil {
				return err
			}
			i, err := term.Choose(ctx, "", events, 0, map[rune]int{'1': 0, '2': 1, '3': 2})
			if err != nil {
				return err
			}
			fmt.Printf("%s %c %d\n", answer, rating, i)
		}
		return nil
	}
}
