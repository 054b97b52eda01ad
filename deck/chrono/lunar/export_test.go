package lunar

// AllEras is the whole table, for tests that look at every era.
func AllEras() []Era { return eras[:] }
