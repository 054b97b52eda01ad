package lunar

// AllEras is the whole table, for tests that look at every era.
func AllEras() []Era {
	var eras []Era
	for i := range eraRows {
		eras = append(eras, eraRows[i].era())
	}
	return eras
}
