package lunar

// text is a part of a table's text: words that tables repeat are stored once.
type text struct {
	at     uint16
	length uint8
}

func (t text) of(all string) string { return all[t.at : int(t.at)+int(t.length)] }

// eraRow is an Era as its table stores it; strings are parts of eraText.
type eraRow struct {
	name, traditional, state, ruler text
	first, last                     int16
	start, end                      int32
	calendar                        Calendar
	flags                           uint8
}

// The flags of an eraRow.
const (
	openFlag = 1 << iota
	backwardFlag
	commonFlag
)

func (r *eraRow) era() Era {
	return Era{
		Name: r.name.of(eraText), Traditional: r.traditional.of(eraText), State: r.state.of(eraText), Ruler: r.ruler.of(eraText),
		First: int(r.first), Last: int(r.last), Start: int(r.start), End: int(r.end), Calendar: r.calendar,
		Open: r.flags&openFlag != 0, Backward: r.flags&backwardFlag != 0, Common: r.flags&commonFlag != 0,
	}
}

// reignRow is a Reign as its table stores it; strings are parts of reignText.
type reignRow struct {
	name, state text
	first, last int16
	counted     bool
}

func (r *reignRow) reign() Reign {
	return Reign{Name: r.name.of(reignText), State: r.state.of(reignText), First: int(r.first), Last: int(r.last), Counted: r.counted}
}
