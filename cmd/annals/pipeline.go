package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"annals/cmd/annals/internal/message"
	"annals/deck"
	"annals/deck/article"
	"annals/deck/fact"
	"annals/deck/question"
)

// reading is what the pipeline makes of one article.
type reading struct {
	document *article.Document
	found    fact.Result
	cards    []deck.Card
}

// understand takes a document through the pipeline: facts, then cards.
func understand(d *article.Document) reading {
	found := fact.Find(d)
	return reading{d, found, question.Make([]deck.Source{d.Source}, found.Facts)}
}

// stdinName is the argument that stands for standard input.
const stdinName = "-"

// articles is the path itself or, if it names a directory, the articles in it.
func (a *app) articles(path string) ([]string, error) {
	info, err := os.Stat(path)
	if path == stdinName || err != nil || !info.IsDir() {
		return []string{path}, nil // what is wrong with a file is said when it is read
	}
	names, err := article.List(os.DirFS(path))
	if err != nil {
		return nil, pathError("list articles", err)
	}
	if len(names) == 0 {
		return nil, hinted{fmt.Errorf("read directory %q: no article in it", path), a.speak.Say(message.HintFormats)}
	}
	for i, name := range names {
		names[i] = filepath.Join(path, name)
	}
	return names, nil
}

// expand is the paths with the articles of directories in the place of these.
func (a *app) expand(paths []string) ([]string, error) {
	var all []string
	for _, path := range paths {
		files, err := a.articles(path)
		if err != nil {
			return nil, err
		}
		all = append(all, files...)
	}
	return all, nil
}

// readArticle reads the file at path, or standard input. One byte more than an article may have is enough to refuse it.
func (a *app) readArticle(path string) (*article.Document, error) {
	in := a.in
	name := ""
	if path != stdinName {
		file, err := os.Open(path)
		if err != nil {
			return nil, pathError("read article", err)
		}
		defer file.Close() // opened for reading only
		in, name = file, path
	}
	data, err := io.ReadAll(io.LimitReader(in, article.MaxSize+1))
	if err != nil {
		return nil, pathError("read article", err)
	}
	return article.Read(name, data)
}

// inOrder runs work on every item that each yields, on all cores, and hands the results to done in the order of the items. No
// more results are held than there are cores. It stops at the first error of each or done, or when ctx ends.
func inOrder[In, Out any](ctx context.Context, each func(yield func(In) error) error, work func(In) Out, done func(Out) error) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	results := make(chan chan Out, runtime.GOMAXPROCS(0))
	var workers sync.WaitGroup
	var failed error
	go func() {
		defer close(results)
		failed = each(func(item In) error {
			result := make(chan Out, 1)
			select {
			case results <- result:
			case <-ctx.Done():
				return context.Cause(ctx)
			}
			workers.Go(func() { result <- work(item) })
			return nil
		})
	}()
	defer workers.Wait()
	for result := range results {
		if err := done(<-result); err != nil {
			stop(err)
			for range results { // let the producer see the end
			}
			return err
		}
	}
	if failed == nil && ctx.Err() != nil {
		return fmt.Errorf("stopped: %w", context.Cause(ctx))
	}
	return failed
}
