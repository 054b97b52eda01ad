package name

import "testing"

// BenchmarkStart is what the first sentence of a process waits for.
func BenchmarkStart(b *testing.B) {
	for _, c := range []struct {
		name string
		run  func()
	}{
		{"Chinese", func() { newLexicon() }},
		{"English", func() { newVocabulary() }},
		{"aliases", func() { newAliasGroups() }},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				c.run()
			}
		})
	}
}
