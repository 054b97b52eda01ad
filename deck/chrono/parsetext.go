package chrono

import "fmt"

// ParseText reads a whole text that is one date expression as a person types it: 1992, 1992-8-24, 1992年8月24日, 24 Aug 1992, 前221,
// 221 BC, 光绪二十四年, 8th c. A day or month without a year gives a Yearless date (EDTF XXXX-08-24). Anything else is an error.
func ParseText(s string) (Date, error) {
	d, err := Parse(s)
	if err != nil {
		return Date{}, fmt.Errorf("date %q: not understood; write it as 1992-08-24, 1992年8月24日 or 24 August 1992", s)
	}
	return d, nil
}
