package anki

import (
	"encoding/json"
	"strconv"
	"strings"

	"annals/quiz/fsrs"
)

// schema11 is the collection of Legacy 1: what every Anki since 2.0 opens. Column names and order are the format's.
const schema11 = `
CREATE TABLE col (id INTEGER PRIMARY KEY, crt INTEGER NOT NULL, mod INTEGER NOT NULL, scm INTEGER NOT NULL, ver INTEGER NOT NULL,
	dty INTEGER NOT NULL, usn INTEGER NOT NULL, ls INTEGER NOT NULL, conf TEXT NOT NULL, models TEXT NOT NULL, decks TEXT NOT NULL,
	dconf TEXT NOT NULL, tags TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT NOT NULL, mid INTEGER NOT NULL, mod INTEGER NOT NULL, usn INTEGER NOT NULL,
	tags TEXT NOT NULL, flds TEXT NOT NULL, sfld INTEGER NOT NULL, csum INTEGER NOT NULL, flags INTEGER NOT NULL, data TEXT NOT NULL);
CREATE TABLE cards (id INTEGER PRIMARY KEY, nid INTEGER NOT NULL, did INTEGER NOT NULL, ord INTEGER NOT NULL, mod INTEGER NOT NULL,
	usn INTEGER NOT NULL, type INTEGER NOT NULL, queue INTEGER NOT NULL, due INTEGER NOT NULL, ivl INTEGER NOT NULL,
	factor INTEGER NOT NULL, reps INTEGER NOT NULL, lapses INTEGER NOT NULL, left INTEGER NOT NULL, odue INTEGER NOT NULL,
	odid INTEGER NOT NULL, flags INTEGER NOT NULL, data TEXT NOT NULL);
CREATE TABLE revlog (id INTEGER PRIMARY KEY, cid INTEGER NOT NULL, usn INTEGER NOT NULL, ease INTEGER NOT NULL, ivl INTEGER NOT NULL,
	lastIvl INTEGER NOT NULL, factor INTEGER NOT NULL, time INTEGER NOT NULL, type INTEGER NOT NULL);
CREATE TABLE graves (usn INTEGER NOT NULL, oid INTEGER NOT NULL, type INTEGER NOT NULL);
`

// indices11 are made when the rows are in.
const indices11 = `
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_notes_csum ON notes (csum);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_revlog_cid ON revlog (cid);
`

// defaultDeck is the deck that every collection has.
const defaultDeck = 1

// subdeck parts the names of decks inside decks.
const subdeck = "::"

type ankiDeck struct {
	ID               int64  `json:"id"`
	Name             string `json:"name"`
	Mod              int64  `json:"mod"`
	USN              int    `json:"usn"`
	Desc             string `json:"desc"`
	Dyn              int    `json:"dyn"`
	Conf             int    `json:"conf"`
	Collapsed        bool   `json:"collapsed"`
	BrowserCollapsed bool   `json:"browserCollapsed"`
	ExtendNew        int    `json:"extendNew"`
	ExtendRev        int    `json:"extendRev"`
	NewToday         [2]int `json:"newToday"`
	RevToday         [2]int `json:"revToday"`
	LrnToday         [2]int `json:"lrnToday"`
	TimeToday        [2]int `json:"timeToday"`
}

// deckTree gives decks their numbers, and the decks above them too.
type deckTree struct {
	byName  map[string]int64
	numbers numbers
}

func newDeckTree() deckTree {
	return deckTree{map[string]int64{"Default": defaultDeck}, numbers{}}
}

// add is the number of the deck of that name, whose parts are parted by two colons.
func (t deckTree) add(name string) int64 {
	parts := strings.Split(name, subdeck)
	for i := range parts {
		if parts[i] = strings.Join(strings.Fields(clean(parts[i])), " "); parts[i] == "" {
			parts[i] = "annals"
		}
		above := strings.Join(parts[:i+1], subdeck)
		if t.byName[above] == 0 {
			t.byName[above] = t.numbers.of("deck", above)
		}
	}
	return t.byName[strings.Join(parts, subdeck)]
}

func (t deckTree) json(mod int64) ([]byte, error) {
	decks := map[int64]ankiDeck{}
	for name, id := range t.byName {
		decks[id] = ankiDeck{ID: id, Name: name, Mod: mod, USN: -1, Conf: 1}
	}
	return json.Marshal(decks)
}

// colRow is the one row of col.
type colRow struct {
	created                    int64 // seconds: the beginning of the study day that due days count from
	modified                   int64 // milliseconds
	conf, models, decks, dconf []byte
}

func newColRow(o Options, tree deckTree, calendar fsrs.Calendar, first fsrs.Day, cards int) (colRow, error) {
	modified := o.Modified
	row := colRow{created: calendar.Start(first).Unix(), modified: modified.UnixMilli()}
	_, offset := modified.Zone()
	conf := map[string]any{
		"activeDecks": []int{defaultDeck}, "curDeck": defaultDeck, "curModel": strconv.FormatInt(modelOf[o.Form], 10), "nextPos": cards,
		"newSpread": 0, "collapseTime": 1200, "timeLim": 0, "estTimes": true, "dueCounts": true, "sortType": "noteFld",
		"sortBackwards": false, "addToCur": true, "dayLearnFirst": false,
		"schedVer":       2,            // without it Anki takes the log for one of the old scheduler and changes its ratings
		"creationOffset": -offset / 60, // minutes west; without it due days are the importer's
		"rollover":       int(calendar.DayStart.Hours()),
	}
	var err error
	if row.conf, err = json.Marshal(conf); err != nil {
		return row, err
	}
	if row.models, err = models(o.Form, modified.Unix()); err != nil {
		return row, err
	}
	if row.decks, err = tree.json(modified.Unix()); err != nil {
		return row, err
	}
	row.dconf, err = json.Marshal(map[string]any{"1": deckOptions})
	return row, err
}

// deckOptions are the settings of a deck that a new collection of Anki has; import keeps the learner's own.
var deckOptions = map[string]any{
	"id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": true, "timer": 0, "replayq": true, "dyn": false,
	"new": map[string]any{
		"bury": true, "delays": []int{1, 10}, "initialFactor": 2500, "ints": []int{1, 4, 7}, "order": 1, "perDay": 20, "separate": true,
	},
	"rev": map[string]any{
		"bury": true, "ease4": 1.3, "fuzz": 0.05, "ivlFct": 1, "maxIvl": 36500, "minSpace": 1, "perDay": 200,
	},
	"lapse": map[string]any{"delays": []int{10}, "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0},
}
