package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck/article"
	"annals/deck/fact"
	"annals/deck/question"
)

// extraction is what `annals extract` was asked to do.
type extraction struct {
	format string
	from   string
}

func (a *app) extractCommand() *cobra.Command {
	var x extraction
	cmd := &cobra.Command{
		Use:     "extract FILE...",
		Short:   a.speak.Say(message.HelpExtract),
		Long:    a.speak.Say(message.HelpExtractLong),
		Example: "  annals extract --format json *.md | jq -r '.facts[].cards[].question'\n  annals extract --from jsonl pages.jsonl",
		Args:    a.between(1, -1),
		RunE: func(_ *cobra.Command, args []string) error {
			if x.format == formatJSON { // for other programs, on a terminal too
				return a.extract(x, args, a.out)
			}
			return a.paged(func(a *app) error { return a.extract(x, args, a.print) })
		},
	}
	cmd.Flags().StringVar(&x.format, "format", formatText, a.speak.Say(message.FlagFormat))
	cmd.Flags().StringVar(&x.from, "from", "", a.speak.Say(message.FlagFrom))
	return cmd
}

// extracted is one line of output, or why there is none.
type extracted struct {
	text []byte
	err  error
}

func (a *app) extract(x extraction, paths []string, to io.Writer) error {
	write, err := writerOf(x.format, a)
	if err != nil {
		return err
	}
	if x.from != "" && x.from != "jsonl" {
		return usageError{fmt.Errorf("--from %q: want jsonl", x.from)}
	}
	go func() { // while the first article is read
		fact.Load()
		question.Load()
	}()
	out := bufio.NewWriter(to)
	failed := 0
	work := func(read func() (*article.Document, string, error)) extracted {
		d, path, err := read()
		if err != nil {
			return extracted{err: err}
		}
		text, err := write(path, understand(d))
		return extracted{text, err}
	}
	done := func(e extracted) error {
		if e.err != nil {
			failed++
			return a.complain(e.err)
		}
		_, err := out.Write(e.text)
		return err
	}
	err = inOrder(a.ctx, a.inputs(x.from, paths), work, done)
	if err = errors.Join(err, out.Flush()); err == nil && failed > 0 {
		return quiet{fmt.Errorf("%d inputs could not be read", failed)}
	}
	return err
}

// complain prints an error of one input among several.
func (a *app) complain(err error) error {
	fmt.Fprintf(a.err, "annals: %s\n", terminal.Clean(err.Error()))
	if hint := a.hint(err); hint != "" {
		fmt.Fprintf(a.err, "hint: %s\n", terminal.Clean(hint))
	}
	return nil
}

// reader gives one document and the path to print with it; it runs on a worker, so that reading is parallel too.
type reader = func() (*article.Document, string, error)

// inputs yields a reader for every document of the files.
func (a *app) inputs(from string, paths []string) func(yield func(reader) error) error {
	return func(yield func(reader) error) error {
		for _, path := range paths {
			if from == "jsonl" {
				if err := a.readLines(path, yield); err != nil {
					return err
				}
				continue
			}
			files, err := a.articles(path)
			if err != nil {
				return err
			}
			for _, file := range files {
				if err := yield(func() (*article.Document, string, error) {
					d, err := a.readArticle(file)
					return d, file, err
				}); err != nil {
					return err
				}
			}
		}
		return nil
	}
}

func (a *app) readLines(path string, yield func(reader) error) error {
	var in io.Reader = a.in
	if path != stdinName {
		file, err := os.Open(path)
		if err != nil {
			return pathError("read documents", err)
		}
		defer file.Close() // opened for reading only
		in = file
	}
	return article.ReadLines(in, func(d *article.Document) error {
		return yield(func() (*article.Document, string, error) { return d, path, nil })
	})
}

// The formats of extract.
const (
	formatText = "text"
	formatJSON = "json"
)

// writerOf is what turns a reading into output.
func writerOf(format string, a *app) (func(path string, r reading) ([]byte, error), error) {
	switch format {
	case formatJSON:
		return func(path string, r reading) ([]byte, error) { return jsonLine(report(path, r)) }, nil
	case formatText:
		return func(path string, r reading) ([]byte, error) { return a.plainReport(path, r), nil }, nil
	}
	return nil, usageError{fmt.Errorf("--format %q: want text or json", format)}
}

// jsonLine is value as one line of JSON without HTML escapes.
func jsonLine(value any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return out.Bytes(), err
}
