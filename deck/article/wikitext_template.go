package article

import (
	"strconv"
	"strings"

	"annals/deck"
)

// templateTexts say what is shown of the templates that stand within sentences: {1}, {2} … are their arguments. All other
// templates are no running text. In names, _ stands for a blank.
var templateTexts = byName(map[string]string{
	"{1}": `nihongo nihongo2 nihongo3 nihongo_foot lj jpn kor zhi le ill illm interlanguage_link interlanguage_link_multi link red_link
		ilh linktext vanchor visible_anchor nowrap nobr small smaller big larger bold strong em abbr tooltip ruby ruby-ja rubi sic
		smallcaps sc not_a_typo mono text noitalic italic no_selflink underline center date val nts num flag flagcountry flagu country
		quote blockquote cquote quotation bquote verse poem_quote 引文 引用文 r-tl`,
	"{2}":             "lang langx transl translit transliteration native_name color font_color fontcolor hover_title flagg rquote",
	"{3}":             "tsl translink",
	"c. {1}–{2}":      "circa c. ca. ca",
	"r. {1}–{2}":      "reign r.",
	"fl. {1}–{2}":     "floruit fl.",
	"b. {1}":          "born b.",
	"d. {1}":          "died d.",
	"{1} {2}":         "oldstyledate oldstyledatedy ship flag+link",
	"（{1}{2}－{3}{4}）": "bd 生卒",
	"{1}/{2}":         "frac fraction sfrac",
	"US${1}":          "us$ usd",
	"£{1}":            "gbp £",
	"€{1}":            "eur €",
	"¥{1}":            "jpy cny ¥",
	"USS {1}":         "uss", "HMS {1}": "hms", "SMS {1}": "sms", "SS {1}": "ss", "HMAS {1}": "hmas", "RMS {1}": "rms",
	"{1}-class {2}": "sclass sclass2 jclass",
	" – ":           "snd spnd spaced_ndash",
	"–":             "ndash –",
	"—":             "mdash —",
	" ":             "nbsp spaces",
	"'s":            "'s",
})

// dateTemplates show a date whose year, month and day are their first arguments.
var dateTemplates = set(`start_date end_date birth_date death_date birth_date_and_age death_date_and_age start_date_and_age film_date
	birth-date death-date birth_date_and_age2 dob bda dda date_table_sorting dts as_of 出生日期 死亡日期 出生日期及年齡 出生日期及年龄 死亡日期及年齡 死亡日期及年龄`)

// listTemplates show all their arguments.
var listTemplates = set("hlist ubl unbulleted_list plainlist flatlist")

func byName(texts map[string]string) map[string]string {
	names := make(map[string]string)
	for text, list := range texts {
		for _, name := range strings.Fields(list) {
			names[name] = text
		}
	}
	return names
}

// call is the use of a template: its name as in templateTexts, and where the values of its arguments stand; those without a
// name are called "1", "2" ….
type call struct {
	deck.Span
	name string
	args map[string]deck.Span
}

// template shows what a template holds of running text, or leaves it out.
func (w *wikitext) template(in deck.Span) {
	c := w.call(in)
	text, known := templateTexts[c.name]
	switch {
	case known:
		w.fill(&c, text)
	case strings.HasPrefix(c.name, "lang-"), strings.HasPrefix(c.name, "link-"), strings.HasPrefix(c.name, "internal_link_helper/"):
		w.fill(&c, "{1}")
	case dateTemplates[c.name]:
		w.date(&c)
	case c.name == "convert" || c.name == "cvt":
		w.measure(&c)
	case listTemplates[c.name]:
		for n := 1; n <= len(c.args); n++ {
			w.nextCell()
			w.argument(&c, n)
		}
	default:
		w.leaveOut(in, Template)
	}
}

// call reads a template's name and arguments.
func (w *wikitext) call(in deck.Span) call {
	source := w.running.source
	parts := w.split(deck.Span{Start: in.Start + 2, End: in.End - 2}, '|')
	name := strings.ToLower(oneLine(string(source[parts[0].Start:parts[0].End])))
	name, value, ok := strings.Cut(name, ":")
	c := call{Span: in, name: strings.ReplaceAll(name, " ", "_"), args: make(map[string]deck.Span, len(parts))}
	if ok && value != "" { // a parser function: {{formatnum:1000}}
		start := parts[0].End - len(value)
		c.args["1"] = deck.Span{Start: start, End: parts[0].End}
	}
	n := 0
	for _, part := range parts[1:] {
		key := ""
		if named := w.split(part, '='); len(named) > 1 {
			key = oneLine(string(source[named[0].Start:named[0].End]))
			part.Start = named[1].Start
		} else {
			n++
			key = strconv.Itoa(n)
		}
		for part.Start < part.End && blankByte(source[part.Start]) {
			part.Start++
		}
		for part.Start < part.End && blankByte(source[part.End-1]) {
			part.End--
		}
		c.args[key] = part
	}
	return c
}

// value is the source of an argument; the first may have the name of what it holds.
func (w *wikitext) value(c *call, n int) (in deck.Span, text string) {
	in, ok := c.args[strconv.Itoa(n)]
	for _, name := range []string{"text", "quote"} {
		if !ok && n == 1 {
			in, ok = c.args[name]
		}
	}
	return in, string(w.running.source[in.Start:in.End])
}

// argument appends an argument and says whether there was one.
func (w *wikitext) argument(c *call, n int) bool {
	in, _ := w.value(c, n)
	w.inline(in)
	return in.Start < in.End
}

// fill appends a text with arguments. What stands before an argument is dropped with it.
func (w *wikitext) fill(c *call, text string) {
	for text != "" {
		before, rest, ok := strings.Cut(text, "{")
		if !ok {
			w.running.put(text, c.Start, c.End)
			return
		}
		n, err := strconv.Atoi(rest[:1])
		text = rest[len("1}"):]
		if in, _ := w.value(c, n); err == nil && in.Start < in.End {
			w.running.put(before, in.Start, in.Start)
			w.inline(in)
		}
	}
}

// months are the English names of months.
var months = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// date appends a date as the document's language writes it.
func (w *wikitext) date(c *call) {
	_, year := w.value(c, 1)
	_, month := w.value(c, 2)
	_, day := w.value(c, 3)
	m, err := strconv.Atoi(month)
	switch numeric := err == nil && m >= 1 && m <= 12; {
	case w.script.Chinese():
		for n, unit := range []string{"年", "月", "日"} {
			if in, text := w.value(c, n+1); text != "" && strings.Trim(text, "0123456789") == "" {
				w.inline(in)
				w.running.put(unit, in.End, in.End)
			}
		}
	case numeric && day != "":
		w.running.put(day+" "+months[m-1]+" "+year, c.Start, c.End)
	case numeric:
		w.running.put(months[m-1]+" "+year, c.Start, c.End)
	default: // written out
		w.argument(c, 1)
	}
}

// measure appends a measure or a range of them with its unit.
func (w *wikitext) measure(c *call) {
	w.argument(c, 1)
	in, second := w.value(c, 2)
	if between := rangeWords[second]; between != "" {
		w.running.put(between, in.Start, in.End)
		w.argument(c, 3)
		in, second = w.value(c, 4)
	}
	if second != "" {
		w.running.blank(in.Start, in.Start)
		w.inline(in)
	}
}

// rangeWords are what stands between the two measures of a range.
var rangeWords = map[string]string{"-": "–", "–": "–", "to": " to ", "and": " and ", "or": " or ", "x": " × ", "by": " by ", "至": "至"}
