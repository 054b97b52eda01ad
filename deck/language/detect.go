package language

// Detect is the language that text is written in.
func Detect(text string) Language {
	han, latin := 0, 0
	for _, r := range text {
		switch {
		case r >= 0x4e00 && r < 0xa000:
			han++
		case r|0x20 >= 'a' && r|0x20 <= 'z':
			latin++
		}
	}
	switch {
	case han*4 > latin:
		return Simplified
	case latin > 0:
		return English
	}
	return None
}
