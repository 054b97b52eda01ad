package answer

import (
	"strconv"
	"strings"

	"annals/deck/pattern"
)

// Years of two digits, by where they stand. After the name of a month alone a number up to 31 is a day.
var (
	shortHead  = pattern.New(`^'?(\d\d)(年.*|[-./]\d{1,2}(?:[-./]\d{1,2})?)?$`, nil)
	shortHan   = pattern.New(`^([〇零一二三四五六七八九]{2})(年.*)$`, nil)
	shortTens  = pattern.New(`^'?(\d0|[一二三四五六七八九]十)('?s|年代.*)$`, nil)
	shortLast  = pattern.New(`^(\d{1,2}[-./]\d{1,2}[-./]|.*\d.*[A-Za-z][A-Za-z.,]*[\s-]*|[A-Za-z]+\.?\s+\d{1,2}(?:,\s*|\s+)|[A-Za-z]+[.,]?\s*')'?(\d\d)$`, nil)
	longNumber = pattern.New(`\d{3}`, nil) // a whole year
	shortAlone = pattern.New(`^([A-Za-z]+[.,]?\s*)(3[2-9]|[4-9]\d)$`, nil)
	hanDigits  = strings.NewReplacer("〇", "0", "零", "0", "一", "1", "二", "2", "三", "3", "四", "4", "五", "5", "六", "6", "七", "7", "八", "8", "九", "9", "十", "0")
)

// wholeYears writes a year of two digits with the century of the year asked for, in each way to read it. It is empty where
// nothing of the kind was typed, or where years of two digits are whole ones.
func wholeYears(typed string, asked int) []string {
	if asked < 100 || longNumber.MatchString(typed) {
		return nil
	}
	century := strconv.Itoa(asked / 100)
	if m := shortTens.FindStringSubmatch(typed); m != nil {
		return []string{century + hanDigits.Replace(m[1]) + strings.TrimPrefix(m[2], "'")}
	}
	var whole []string
	if m := shortHead.FindStringSubmatch(typed); m != nil {
		whole = append(whole, century+m[1]+m[2])
	}
	if m := shortHan.FindStringSubmatch(typed); m != nil {
		whole = append(whole, century+hanDigits.Replace(m[1])+m[2])
	}
	for _, tail := range []*pattern.Pattern{shortLast, shortAlone} {
		if m := tail.FindStringSubmatch(typed); m != nil && !markEra.MatchString(typed) {
			whole = append(whole, strings.TrimSuffix(m[1], "'")+century+m[2])
		}
	}
	return whole
}
