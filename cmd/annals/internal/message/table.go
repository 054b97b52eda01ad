package message

// row is a message in English, Simplified and Traditional Chinese.
type row [3]string

// section is a part of the table that is read together.
type section map[Key]row

// table holds every message exactly once.
var table = []section{help, hints, home, sitting, statistics, charts, exchange, losses}

func find(k Key) row {
	for _, s := range table {
		if r, ok := s[k]; ok {
			return r
		}
	}
	return row{}
}
