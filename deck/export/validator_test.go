package export

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/language"
)

// The validators are programs that others wrote. `.ci/validators` installs them and sets the variables that these tests look at;
// a test without its program says so and is skipped.
const (
	modulesVariable  = "ANNALS_NODE_MODULES" // a folder node_modules with gift-pegjs, xlsx and playwright-core
	chromiumVariable = "ANNALS_CHROMIUM"     // the browser's program
)

// node runs a script of testdata with a file as its argument.
func node(t *testing.T, script, file string, more ...string) string {
	t.Helper()
	modules := os.Getenv(modulesVariable)
	if modules == "" {
		t.Skipf("%s is not set: the export is not checked by a program of others", modulesVariable)
	}
	cmd := exec.Command("node", append([]string{filepath.Join("testdata", script), file}, more...)...)
	cmd.Env = append(os.Environ(), "NODE_PATH="+modules)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("node %s: %v\n%s", script, err, &stderr)
	}
	return strings.TrimSpace(string(out))
}

// tool is the path of a program that may be missing.
func tool(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is not installed: the export is not checked by it", name)
	}
	return path
}

// file writes a deck into a file of the test and says how many cards are in it.
func file(t *testing.T, f Format, d deck.Deck, o Options) (path string, written int) {
	t.Helper()
	var b bytes.Buffer
	report, err := Write(&b, f, d, o)
	if err != nil {
		t.Fatal(err)
	}
	path = filepath.Join(t.TempDir(), "deck"+f.Suffix())
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path, report.Written
}

func TestGIFTByItsParser(t *testing.T) {
	for name, d := range map[string]deck.Deck{"sample": sample(t), "hostile": hostile()} {
		path, written := file(t, GIFT, d, Options{})
		if got, want := node(t, "gift.cjs", path), fmt.Sprint(written, written); got != want {
			t.Errorf("%s: questions and IDs %s, want %s", name, got, want)
		}
	}
}

func TestSheetsBySheetJS(t *testing.T) {
	for f, head := range map[Format]int{Kahoot: 3, Blooket: 2, CSV: 1} {
		for name, d := range map[string]deck.Deck{"sample": sample(t), "hostile": hostile()} {
			path, written := file(t, f, d, Options{})
			// A row more for each card, and no cell that is a formula or anything but text.
			var rows, formulas, others int
			if _, err := fmt.Sscan(node(t, "sheet.cjs", path), &rows, &formulas, &others); err != nil {
				t.Fatal(err)
			}
			if rows != written+head || formulas > 0 || others > 0 {
				t.Errorf("%s, %s: %d rows for %d cards, %d formulas, %d cells that are no text", f, name, rows, written, formulas, others)
			}
		}
	}
}

func TestMoodleXMLByXmllint(t *testing.T) {
	xmllint := tool(t, "xmllint")
	for name, d := range map[string]deck.Deck{"sample": sample(t), "hostile": hostile()} {
		path, _ := file(t, MoodleXML, d, Options{})
		if out, err := exec.Command(xmllint, "--nonet", "--noout", path).CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
}

// schemas is the folder with the schemas of IMS, beside the repository.
func schemas(t *testing.T) string {
	t.Helper()
	dir := filepath.Join("..", "..", "..", "shared", "xsd")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("../shared/xsd is not there: the package is not checked against its schemas")
	}
	return dir
}

func TestQTIBySchema(t *testing.T) {
	xmllint, dir := tool(t, "xmllint"), schemas(t)
	for name, d := range map[string]deck.Deck{"sample": sample(t), "hostile": hostile()} {
		path, written := file(t, QTI, d, Options{})
		out := t.TempDir()
		items := unpack(t, path, out)
		if len(items) != written {
			t.Errorf("%s: %d items, %d cards", name, len(items), written)
		}
		validate := func(schema string, files ...string) {
			cmd := exec.Command(xmllint, append([]string{"--nonet", "--noout", "--schema", schema}, files...)...)
			cmd.Dir = dir
			if text, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%s: %v\n%s", name, err, text)
			}
		}
		validate("imscp_local.xsd", filepath.Join(out, "imsmanifest.xml"))
		validate("qti21/imsqti_v2p1p2.xsd", append(items, filepath.Join(out, "test.xml"))...)
	}
}

// unpack writes the members of a package into a folder and lists its items.
func unpack(t *testing.T, path, out string) (items []string) {
	t.Helper()
	archive, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close() // opened for reading only
	for _, m := range membersOf(t, &archive.Reader) {
		target := filepath.Join(out, filepath.Base(m.name))
		if err := os.WriteFile(target, m.data, 0o600); err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(m.name, "items/") {
			items = append(items, target)
		}
	}
	return items
}

func chromium(t *testing.T) string {
	t.Helper()
	path := os.Getenv(chromiumVariable)
	if path == "" {
		t.Skipf("%s is not set: the page is not opened in a browser", chromiumVariable)
	}
	return path
}

func TestWorksheetOnPaper(t *testing.T) {
	browser, pdftotext := chromium(t), tool(t, "pdftotext")
	path, _ := file(t, Worksheet, sample(t), Options{Versions: 2})
	pdf := filepath.Join(t.TempDir(), "sheet.pdf")
	print := exec.Command(browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
		"--user-data-dir="+t.TempDir(), "--no-pdf-header-footer", "--print-to-pdf="+pdf, "file://"+path)
	if out, err := print.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	text, err := exec.Command(pdftotext, "-layout", pdf, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	pages := strings.Split(strings.TrimRight(string(text), "\f"), "\f")
	if len(pages) != 4 { // two versions, each with its key
		t.Errorf("%d pages", len(pages))
	}
	if !strings.Contains(pages[0], "工程营的士兵在哪一天打响了第一枪？") || strings.Contains(pages[0], "CC BY-SA") || !strings.Contains(pages[2], "CC BY-SA 4.0") {
		t.Errorf("%s", text)
	}
}

func TestPracticeByKeyboard(t *testing.T) {
	browser := chromium(t)
	d := sample(t)
	for i := range 8 {
		d.Cards = append(d.Cards, deck.Card{
			ID: deck.CardID(fmt.Sprint("n", i)), Kind: deck.CustomKind, Language: language.English, Question: fmt.Sprint("Which year was number ", i, "?"), Answer: "1842", Choices: []string{"1841", "1843"}[:i%3],
		})
	}
	hostile := hostile()
	hostile.ID = "1"
	for name, d := range map[string]deck.Deck{"sample": d, "hostile": hostile} {
		path, _ := file(t, Practice, d, Options{})
		var seen struct {
			Errors, Requests, Verdicts []string
			Widths                     []int
			Kept, Forget               int
			Home                       string
		}
		if err := json.Unmarshal([]byte(node(t, "practice.cjs", path, browser)), &seen); err != nil {
			t.Fatal(err)
		}
		if len(seen.Errors)+len(seen.Requests) > 0 || len(seen.Verdicts) != 10 || seen.Kept == 0 || seen.Forget != 1 {
			t.Errorf("%s: %+v", name, seen)
		}
		for _, width := range seen.Widths {
			if width > 390 {
				t.Errorf("%s: the page is %d pixels wide on a phone of 390", name, width)
				break
			}
		}
	}
}
