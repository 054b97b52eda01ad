package anki

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// noteType is a note type of the package.
type noteType struct {
	own       bool // one that Write makes
	form      Form
	cloze     bool
	fields    []string
	templates map[int]template // by their place in the note type
}

type template struct {
	front, back []node
	typed       string // the field that is typed in
}

func newTemplate(frontHTML, backHTML string) template {
	front := parseTemplate(frontHTML)
	return template{front, parseTemplate(backHTML), typedField(front)}
}

// dictionary is what the package says about its note types, decks and clock.
type dictionary struct {
	types  map[int64]*noteType
	decks  map[int64]string
	offset int  // of the learner's clock, minutes east of UTC
	oldLog bool // the log was written by Anki's first scheduler
}

// readDictionary reads both ways of keeping note types and decks: as JSON in the one row of col, and, from schema 15 on, as tables.
func readDictionary(ctx context.Context, db *sql.DB) (dictionary, error) {
	d := dictionary{types: map[int64]*noteType{}, decks: map[int64]string{}}
	var version int
	var conf, models, decks string
	err := db.QueryRowContext(ctx, `SELECT CAST(ver AS INTEGER), CAST(conf AS TEXT), CAST(models AS TEXT), CAST(decks AS TEXT)
		FROM col LIMIT 1`).Scan(&version, &conf, &models, &decks)
	if err != nil {
		return d, fmt.Errorf("table col: %w", err)
	}
	switch {
	case version == 11 || version == 14:
		err = d.readJSON(models, decks)
	case version >= 15 && version <= 18:
		err = d.readTables(ctx, db)
	default:
		return d, fmt.Errorf("schema %d: %w", version, ErrNewer)
	}
	if err != nil {
		return d, err
	}
	if len(d.types) > maxNoteTypes || len(d.decks) > maxNoteTypes*10 {
		return d, fmt.Errorf("%d note types and %d decks: %w", len(d.types), len(d.decks), ErrLimit)
	}
	for form, id := range modelOf {
		if t := d.types[id]; t != nil {
			t.own, t.form = slices.Contains(t.fields, dataField), Form(form)
		}
	}
	return d, d.readConfig(ctx, db, version, conf)
}

func (d *dictionary) readJSON(models, decks string) error {
	var types map[int64]struct {
		Type   json.Number
		Fields []struct{ Name string } `json:"flds"`
		Tmpls  []struct{ Qfmt, Afmt string }
	}
	if err := json.Unmarshal([]byte(models), &types); err != nil {
		return fmt.Errorf("note types: %w: %w", ErrDamaged, err)
	}
	for id, m := range types {
		t := &noteType{cloze: m.Type.String() == "1", templates: map[int]template{}}
		for _, f := range m.Fields[:min(len(m.Fields), maxFields)] {
			t.fields = append(t.fields, f.Name)
		}
		for ord, x := range m.Tmpls[:min(len(m.Tmpls), maxFields)] {
			t.templates[ord] = newTemplate(x.Qfmt, x.Afmt)
		}
		d.types[id] = t
	}
	var names map[int64]struct{ Name string }
	if err := json.Unmarshal([]byte(decks), &names); err != nil {
		return fmt.Errorf("decks: %w: %w", ErrDamaged, err)
	}
	for id, x := range names {
		d.decks[id] = x.Name
	}
	return nil
}

// The parts of protobuf messages that are looked at.
const (
	kindOfNoteType  = 1 // of a note type's config: 1 is cloze
	frontOfTemplate = 1
	backOfTemplate  = 2
)

func (d *dictionary) readTables(ctx context.Context, db *sql.DB) error {
	steps := []struct {
		table, query string
		read         func(id int64, ord int, name string, config []byte) error
	}{
		{"notetypes", "SELECT id, 0, name, config FROM notetypes", d.addNoteType},
		{"fields", "SELECT ntid, ord, name, config FROM fields", d.addField},
		{"templates", "SELECT ntid, ord, name, config FROM templates", d.addTemplate},
		{"decks", "SELECT id, 0, name, x'' FROM decks", func(id int64, _ int, name string, _ []byte) error {
			d.decks[id] = strings.ReplaceAll(name, fieldEnd, subdeck)
			return nil
		}},
	}
	for _, step := range steps {
		read := func(row scanner) error {
			var id int64
			var ord int
			var name string
			var config []byte
			if err := row.Scan(&id, &ord, &name, &config); err != nil {
				return err
			}
			return step.read(id, ord, name, config)
		}
		if err := each(ctx, db, read, step.query+" LIMIT 200000"); err != nil {
			return fmt.Errorf("table %s: %w", step.table, err)
		}
	}
	return nil
}

func (d *dictionary) addNoteType(id int64, _ int, _ string, config []byte) error {
	t := &noteType{templates: map[int]template{}}
	d.types[id] = t
	return eachField(config, func(number, value uint64, _ []byte) {
		if number == kindOfNoteType {
			t.cloze = value == 1
		}
	})
}

// addField relies on the table's key, note type and place, for the order of the fields.
func (d *dictionary) addField(id int64, ord int, name string, _ []byte) error {
	t := d.types[id]
	if t == nil || ord < 0 || ord >= maxFields {
		return nil // left behind by a note type that was deleted
	}
	for len(t.fields) <= ord {
		t.fields = append(t.fields, "")
	}
	t.fields[ord] = name
	return nil
}

func (d *dictionary) addTemplate(id int64, ord int, _ string, config []byte) error {
	t := d.types[id]
	if t == nil || len(t.templates) >= maxFields {
		return nil // likewise
	}
	var front, back string
	err := eachField(config, func(number, _ uint64, data []byte) {
		switch number {
		case frontOfTemplate:
			front = string(data)
		case backOfTemplate:
			back = string(data)
		}
	})
	t.templates[ord] = newTemplate(front, back)
	return err
}

// readConfig finds the learner's clock and scheduler: keys of a JSON object, later rows of a table.
func (d *dictionary) readConfig(ctx context.Context, db *sql.DB, version int, conf string) error {
	values := map[string]json.RawMessage{}
	if version == 11 {
		if err := json.Unmarshal([]byte(conf), &values); err != nil {
			return fmt.Errorf("settings: %w: %w", ErrDamaged, err)
		}
	} else {
		read := func(row scanner) error {
			var key string
			var value []byte
			err := row.Scan(&key, &value)
			values[key] = value
			return err
		}
		if err := each(ctx, db, read, "SELECT KEY, val FROM config WHERE KEY IN ('schedVer', 'creationOffset')"); err != nil {
			return fmt.Errorf("table config: %w", err)
		}
	}
	scheduler, west := 1, 0
	// Settings that are no numbers are those of a collection that never had them.
	_ = json.Unmarshal(values["schedVer"], &scheduler)
	_ = json.Unmarshal(values["creationOffset"], &west)
	d.oldLog = scheduler < 2
	d.offset = max(-maxOffset, min(-west, maxOffset))
	return nil
}
