package anki

import "encoding/json"

// The note types that Write makes. Their numbers, and those of fields and templates, never change: Anki knows a note type by
// them, and a note moves to a new version only within its type. Other fields need another number.
const (
	basicModel = 1732456800101
	clozeModel = 1732456800102
	typedModel = 1732456800103
)

var modelOf = [...]int64{Basic: basicModel, Cloze: clozeModel, Typed: typedModel}

// Names of fields. The order is that of the note types below.
const (
	questionField = "Question"
	answerField   = "Answer"
	textField     = "Text" // of cloze notes: the sentence
	contextField  = "Context"
	alsoField     = "Also"
	sourceField   = "Source"
	dataField     = "Annals" // the card itself, see payload
)

var fieldsOf = [...][]string{
	Basic: {questionField, answerField, contextField, alsoField, sourceField, dataField},
	Cloze: {textField, contextField, alsoField, sourceField, dataField},
	Typed: {questionField, answerField, contextField, alsoField, sourceField, dataField},
}

const (
	above = `{{#Context}}<div class="context">{{Context}}</div>{{/Context}}`
	below = `{{#Also}}<div class="also">{{Also}}</div>{{/Also}}{{#Source}}<div class="source">{{Source}}</div>{{/Source}}`
)

var templates = [...]struct{ name, front, back string }{
	Basic: {
		"annals", above + `<div class="question">{{Question}}</div>`,
		`{{FrontSide}}<hr id="answer"><div class="answer">{{Answer}}</div>` + below,
	},
	Cloze: {
		"annals cloze", above + `<div class="question">{{cloze:Text}}</div>`,
		above + `<div class="question">{{cloze:Text}}</div><hr id="answer">` + below,
	},
	Typed: {
		"annals typed", above + `<div class="question">{{Question}}</div>{{type:Answer}}`,
		`{{FrontSide}}<hr id="answer"><div class="answer">{{Answer}}</div>` + below, // Anki compares inside FrontSide; Mnemosyne shows no {{type:}} here
	},
}

const css = `.card { font-family: sans-serif; font-size: 20px; text-align: center; }
.context, .also, .source { color: gray; font-size: 14px; }
.source { margin-top: 2em; text-align: left; }
.cloze { font-weight: bold; color: #06c; }`

type ankiModel struct {
	ID        int64          `json:"id"`
	Name      string         `json:"name"`
	Type      int            `json:"type"` // 0 standard, 1 cloze
	Mod       int64          `json:"mod"`  // seconds
	USN       int            `json:"usn"`
	Sort      int            `json:"sortf"`
	Deck      int64          `json:"did"`
	Vers      []int          `json:"vers"`
	Tags      []string       `json:"tags"`
	CSS       string         `json:"css"`
	LatexPre  string         `json:"latexPre"`
	LatexPost string         `json:"latexPost"`
	Req       []any          `json:"req"`
	Fields    []ankiField    `json:"flds"`
	Templates []ankiTemplate `json:"tmpls"`
}

type ankiField struct {
	ID     int64    `json:"id"`
	Name   string   `json:"name"`
	Ord    int      `json:"ord"`
	Font   string   `json:"font"`
	Size   int      `json:"size"`
	Sticky bool     `json:"sticky"`
	RTL    bool     `json:"rtl"`
	Media  []string `json:"media"`
}

type ankiTemplate struct {
	ID           int64  `json:"id"`
	Name         string `json:"name"`
	Ord          int    `json:"ord"`
	Front        string `json:"qfmt"`
	Back         string `json:"afmt"`
	BrowserFront string `json:"bqfmt"`
	BrowserBack  string `json:"bafmt"`
	Deck         *int64 `json:"did"`
}

// models is the JSON of the note type of a form.
func models(f Form, mod int64) ([]byte, error) {
	id := modelOf[f]
	m := ankiModel{
		ID: id, Name: templates[f].name, Mod: mod, USN: -1, Deck: defaultDeck, Vers: []int{}, Tags: []string{}, CSS: css,
		LatexPre:  "\\documentclass[12pt]{article}\n\\begin{document}\n",
		LatexPost: "\\end{document}", Req: []any{[]any{0, "any", []int{0}}},
		Templates: []ankiTemplate{{ID: id*100 + 50, Name: templates[f].name, Front: templates[f].front, Back: templates[f].back}},
	}
	if f == Cloze {
		m.Type = 1
	}
	for i, name := range fieldsOf[f] {
		m.Fields = append(m.Fields, ankiField{ID: id*100 + int64(i), Name: name, Ord: i, Font: "Arial", Size: 20, Media: []string{}})
	}
	return json.Marshal(map[int64]ankiModel{id: m})
}
