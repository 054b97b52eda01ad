package terminal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// plain is the Prompter for pipes, dumb terminals and screen readers: it prints lines, reads a line, and never moves the
// cursor or colours anything.
type plain struct {
	in    *input
	out   *Printer
	words Words
	echo  bool          // print the answers, because no terminal does
	clock func() string // printed before every prompt; nil for none
}

func (p *plain) Ask(ctx context.Context, label, initial string, check func(string) error) (string, error) {
	prompt := withColon(label)
	if initial != "" {
		prompt = strings.TrimRight(prompt, ":： ") + " [" + Clean(initial) + "]: "
	}
	for {
		answer, err := p.answer(ctx, prompt)
		if err != nil {
			return "", err
		}
		if answer == "" {
			answer = initial
		}
		if check == nil {
			return answer, nil
		}
		refused := check(answer)
		if refused == nil {
			return answer, nil
		}
		p.out.Println(Text(refused.Error()))
	}
}

func (p *plain) Choose(ctx context.Context, label string, items []string, start int, quick map[rune]int) (int, error) {
	if len(items) == 0 {
		return 0, fmt.Errorf("choose %q: nothing to choose from", label)
	}
	if label = strings.TrimSpace(Clean(label)); label != "" {
		p.out.Println(Text(label))
	}
	for i, item := range items {
		p.out.Item(strconv.Itoa(i+1)+") ", Text(Clean(item)))
	}
	prompt := "> "
	if start >= 0 && start < len(items) {
		prompt = fmt.Sprintf("[%d] > ", start+1)
	}
	for {
		answer, err := p.answer(ctx, prompt)
		if err != nil {
			return 0, err
		}
		if i, ok := pick(strings.TrimSpace(answer), items, start, quick); ok {
			return i, nil
		}
		p.out.Println(Text(fmt.Sprintf(p.words.WrongNumber, len(items))))
	}
}

// pick is the item that an answer means: its quick key, its number, or the item itself as written.
func pick(answer string, items []string, start int, quick map[rune]int) (int, bool) {
	if answer == "" {
		return start, start >= 0 && start < len(items)
	}
	if r, size := utf8.DecodeRuneInString(answer); size == len(answer) {
		if i, ok := findQuick(r, quick); ok {
			return i, true
		}
	}
	number := strings.Map(halfWidth, answer)
	if n, err := strconv.Atoi(strings.TrimSuffix(number, ")")); err == nil {
		return n - 1, n >= 1 && n <= len(items)
	}
	for i, item := range items {
		if strings.EqualFold(answer, strings.TrimSpace(Clean(item))) {
			return i, true
		}
	}
	return 0, false
}

func (p *plain) Confirm(ctx context.Context, question string, proposed bool) (bool, error) {
	prompt := confirmPrompt(question, proposed)
	for {
		answer, err := p.answer(ctx, prompt)
		if err != nil {
			return false, err
		}
		if yes, ok := p.words.yesOrNo(answer, proposed); ok {
			return yes, nil
		}
		p.sayLegal(p.words.yesNoKeys())
	}
}

func (p *plain) Key(ctx context.Context, label string, keys []Key, proposed rune) (rune, error) {
	prompt := strings.TrimSpace(Clean(label)) + " > "
	for {
		answer, err := p.answer(ctx, prompt)
		if err != nil {
			return 0, err
		}
		if r, ok := keyOfLine(answer, keys, proposed); ok {
			return r, nil
		}
		p.sayLegal(keys)
	}
}

func (p *plain) sayLegal(keys []Key) {
	p.out.Parts(Normal, strings.Split(p.words.legal(keys), partGap))
}

// keyOfLine is the key that a whole line means: one character, the key's name, or nothing for the proposed one.
func keyOfLine(answer string, keys []Key, proposed rune) (rune, bool) {
	trimmed := strings.TrimSpace(answer)
	if trimmed == "" {
		if proposed != 0 {
			return proposed, true
		}
		if r, ok := findKey(' ', keys); ok && answer != "" {
			return r, true
		}
		return findKey('\r', keys)
	}
	if r, size := utf8.DecodeRuneInString(trimmed); size == len(trimmed) {
		if key, ok := findKey(r, keys); ok {
			return key, true
		}
	}
	for _, k := range keys {
		if k.Name != "" && strings.EqualFold(trimmed, k.Name) {
			return k.Rune, true
		}
	}
	return 0, false
}

// answer shows a prompt and reads the line after it. A line that holds nothing but ESC quits, as the key does elsewhere.
func (p *plain) answer(ctx context.Context, prompt string) (string, error) {
	if ctx.Err() != nil {
		return "", ended(ctx)
	}
	if p.clock != nil {
		p.out.Println(Text(p.clock()))
	}
	p.out.write(strings.TrimLeft(prompt, " "))
	if err := p.out.Err(); err != nil {
		return "", fmt.Errorf("write prompt: %w", err)
	}
	release, err := p.in.until(ctx)
	if err != nil {
		return "", fmt.Errorf("read answer: %w", err)
	}
	defer release()
	line, err := p.in.line()
	switch {
	case errors.Is(err, errCalledOff):
		p.out.write("\n")
		return "", ended(ctx)
	case errors.Is(err, io.EOF), err == nil && strings.TrimSpace(line) == "\x1b":
		p.out.write("\n")
		return "", ErrQuit
	case err != nil:
		return "", fmt.Errorf("read answer: %w", err)
	}
	line = typed(line)
	if p.echo {
		p.out.write(line + "\n")
	}
	return line, nil
}

// typed is a line as a person can have meant it: without control characters and broken UTF-8.
func typed(line string) string { return Clean(strings.ToValidUTF8(line, "")) }
