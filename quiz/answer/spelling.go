package answer

import (
	"strconv"
	"strings"

	"annals/deck/chrono"
	"annals/deck/language"
	"annals/deck/pattern"

	"golang.org/x/text/width"
)

var (
	filler   = pattern.New(`(?i)^(?:(?:it was|from|in|on|the years?|years?)\s+|[在于於是从從自]\s*)`, nil)
	article  = pattern.New(`(?i)^the\s+(end|beginning|start|middle|close) of `, nil)
	trailing = pattern.New(`(?:[\s.。，,！!？?；;]|上午|下午|凌晨|清晨|早上|中午|傍晚|晚上?|\d{1,2}[时時点點](?:\d{1,2}分|半)?|[，,]?\s*(?:星期|周)[一二三四五六日天])+$`, nil)
	christ   = pattern.New(`(?i)\b(?:B\.\s?C\.(?:\s?E\.?)?|B\.\s?C\b|before christ)|\b(?:A\.\s?D\b\.?|C\.\s?E\b\.?)`, nil)
	eraFirst = pattern.New(`(?i)^BCE?\s*(\d.*)$`, nil)
	adFirst  = pattern.New(`(?i)^AD\s*(\d)`, nil)
	wave     = pattern.New(`(\d[日号號月年]?)\s*[~〜]\s*(\d)`, nil)
	noDay    = pattern.New(`月(?:\d{1,2}|\d{1,2}[日号號]?\s*[-至到]\s*(?:\d{1,2}月)?\d{1,2})$`, nil)
	noYear   = pattern.New(`^(\d{3,4})([初中末底春夏秋冬])`, nil)
	spaced   = pattern.New(`^(\d{1,4})[\s,、·\\]+(\d{1,2})(?:[\s,、·\\]+(\d{1,4}))?$`, nil)
	dotted   = pattern.New(`^(?:(\d{4})[./])?(\d{1,2})[./](\d{1,2})\s?[-至到]\s?(?:(\d{1,2})[./])?(\d{1,2})$`, nil)
)

// clean writes a typed date as dates are printed: without width, the minus signs and quotes of other keyboards and words
// around it, with one sign between numbers, and with the 年 and 日 that people leave out.
func clean(typed string) string {
	typed = strings.NewReplacer("−", "-", "–", "-", "—", "-", "’", "'", "‘", "'", "　", " ", "年年", "年").Replace(width.Fold.String(typed))
	typed = christ.ReplaceAllStringFunc(typed, func(era string) string {
		if strings.ContainsAny(era[:1], "bB") {
			return "BC"
		}
		return "AD "
	})
	typed = trailing.ReplaceAllString(strings.TrimSpace(typed), "")
	typed = filler.ReplaceAllString(typed, "")
	typed = article.ReplaceAllString(typed, "$1 of ")
	if !strings.Contains(typed, "-") {
		typed = wave.ReplaceAllString(typed, "$1-$2")
	}
	typed = eraFirst.ReplaceAllString(typed, "$1 BC")
	typed = adFirst.ReplaceAllString(typed, "AD $1")
	typed = noYear.ReplaceAllString(typed, "${1}年$2")
	if m := spaced.FindStringSubmatch(typed); m != nil {
		typed = strings.TrimSuffix(m[1]+"-"+m[2]+"-"+m[3], "-")
	}
	if m := dotted.FindStringSubmatch(typed); m != nil {
		typed = worded(m)
	}
	if noDay.MatchString(typed) {
		typed += "日"
	}
	return strings.TrimSpace(typed)
}

// worded writes a period in numbers, 5.13-5.15 or 1992.5.13-15, with its units.
func worded(m []string) string {
	text := m[2] + "月" + m[3] + "日至"
	if m[1] != "" {
		text = m[1] + "年" + text
	}
	if m[4] != "" {
		text += m[4] + "月"
	}
	return text + m[5] + "日"
}

var hanDate = pattern.New(`^((?:(?:公元|西元)?前?[\d〇零一二三四五六七八九]+|(?:民国|民國|大正|昭和|平成|令和)[\d元〇零一二三四五六七八九十廿]+)年)?([\d一二三四五六七八九十]+)月(?:([\d一二三四五六七八九十廿卅]+)[日号號]?)?$`, nil)

// civilSpelling writes the month and day of a date in Chinese numerals in digits: 八月廿四 is the 24th of August where a civil
// day is asked for, though it might be one of a lunar month as well. It is "" where nothing of the kind was typed.
func civilSpelling(typed string) string {
	m := hanDate.FindStringSubmatch(typed)
	if m == nil {
		return ""
	}
	text := m[1] + strconv.Itoa(ordinal(m[2])) + "月"
	if m[3] != "" {
		text += strconv.Itoa(ordinal(m[3])) + "日"
	}
	if text == typed {
		return ""
	}
	return text
}

var (
	tellsMonth = pattern.New(`(?i)月|春|夏|秋|冬|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter)`, nil)
	tellsYear  = pattern.New(`\d{3}|年|[同次翌当當該该本前后後上下]月|'\d\d`, nil)
)

// lendYear reads a month, a part of it or days of it as those of the year of d: what was typed lacks its year only.
func lendYear(typed string, d chrono.Date) (chrono.Date, bool) {
	if !tellsMonth.MatchString(typed) || tellsYear.MatchString(typed) {
		return chrono.Date{}, false
	}
	year := chrono.YearOf(d.Year())
	text := typed + ", " + year.Format(language.English)
	if isHan(typed) {
		text = year.Format(language.Simplified) + typed
	}
	date, err := chrono.ParseText(text)
	if err != nil {
		text = strings.Replace(text, ", ", " ", 1) // 13-15 May 1992
		date, err = chrono.ParseText(text)
	}
	return date, err == nil && date.Year() == d.Year()
}
