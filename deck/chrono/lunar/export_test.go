package lunar

// AllEras is every era, for tests that look at each.
func AllEras() []Era {
	var all []Era
	for _, named := range eras() {
		all = append(all, named...)
	}
	return all
}
