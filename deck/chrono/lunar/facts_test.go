package lunar

import (
	"strings"
	"testing"
)

// everyFact reads the facts of each file and says how many it found.
var everyFact = map[string]struct {
	text  string
	parse func(text string) (int, error)
	want  int
}{
	"china.tsv":  {chinaFacts, counting(parseYears), 2321},
	"japan.tsv":  {japanFacts, counting(parseYears), 1428},
	"eras.tsv":   {eraFacts, counting(parseEras), 1124},
	"reigns.tsv": {reignFacts, counting(parseReigns), 411},
	"states.tsv": {stateFacts, func(text string) (int, error) {
		m, err := parseStates(text)
		return len(m), err
	}, 110},
	"folds.tsv": {foldFacts, func(text string) (int, error) {
		m, err := parseFolds(text)
		return len(m), err
	}, 216},
}

func counting[T any](parse func(text string) ([]T, error)) func(text string) (int, error) {
	return func(text string) (int, error) {
		list, err := parse(text)
		return len(list), err
	}
}

func TestEveryFactIsRead(t *testing.T) {
	for file, x := range everyFact {
		if n, err := x.parse(x.text); err != nil || n != x.want {
			t.Errorf("%s has %d facts, want %d; error %v", file, n, x.want, err)
		}
	}
}

func TestBrokenFactsAreRefused(t *testing.T) {
	for _, x := range []struct{ file, row, because string }{
		{"china.tsv", "1898 2414312 9090990900900", "3 columns"},
		{"china.tsv", "1898 2414312 9090a90900900 3", "months"},
		{"china.tsv", "1898 2414312 80909909009 3", "months"},
		{"china.tsv", "1898 2414312 909 3", "3 months"},
		{"china.tsv", "1898 x 909099090090 0", "want numbers"},
		{"china.tsv", "1898 2414312 909099090090 13", "want numbers"},
		{"japan.tsv", "800 2013300 909090909090 0\n802 2013654 909090909090 0", "line 2: year 802 doesn't follow 800"},
		{"japan.tsv", "800 2013300 909090909090 0\n801 2013655 909090909090 0", "line 2: year 801 doesn't follow 800"},
		{"eras.tsv", "明 洪武 明太祖 1368 1367 china _ _", `last year "1367"`},
		{"eras.tsv", "明 洪武 明太祖 1368 MCCC china _ _", `last year "MCCC"`},
		{"eras.tsv", "明 洪武 明太祖 _ 1398 china _ _", "洪武"},
		{"eras.tsv", "鬼 洪武 明太祖 1368 1398 china _ _", `no state "鬼"`},
		{"eras.tsv", "明 洪武 明太祖 1368 1398 moon _ _", `no calendar "moon"`},
		{"eras.tsv", "明 洪武 明太祖 1368 1398 china _ verb", `mark "verb"`},
		{"eras.tsv", "明 洪武 明太祖 1368 1398 china 1368-13-4 _", "no such day"},
		{"eras.tsv", "明 洪武 明太祖 1368 1398 china 1368-1 _", "want year-month-day"},
		{"eras.tsv", "明 洪武 明太祖 1368 1398 china 1368-1-4-2 _", "want year-month-day"},
		{"eras.tsv", "明 Hongwu 明太祖 1368 1398 china _ _", "Chinese characters"},
		{"reigns.tsv", "周 周武王 -1042 -1045 years", "years"},
		{"reigns.tsv", "周 周武王 -1045 -1042 maybe", `counted "maybe"`},
		{"reigns.tsv", "周 周武王,發 -1045 -1042 years", `name "發"`},
		{"states.tsv", "明 4 明朝", `weight "4"`},
		{"states.tsv", "東漢 1 漢\n东汉 1 漢", "stands twice"},
		{"folds.tsv", "龜 龟\n龟 亀", "folded, too"},
		{"folds.tsv", "a b", "Chinese characters"},
	} {
		row := strings.NewReplacer(" ", "\t", "_", "").Replace(x.row)
		if _, err := everyFact[x.file].parse(row); err == nil || !strings.Contains(err.Error(), x.because) {
			t.Errorf("%s: %q gives the error %v, want one about %q", x.file, x.row, err, x.because)
		}
	}
}
