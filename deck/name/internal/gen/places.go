package main

import (
	"encoding/json"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// place is a row of places.tsv: its names in Chinese (folded) and English (in lower case), and its kind: c country, t city, s subdivision,
// r region of the world.
type place struct {
	chinese []string
	english string
	kind    string
}

// placeLines is one line a place: kind, TAB, English name in lower case, and after TABs the Chinese names; sorted.
func placeLines(modules, common string, words map[string]entry, fold folding) []string {
	places := map[string]*place{}
	add := func(code, kind, english string, chinese ...string) {
		p := &place{english: english, kind: kind}
		for _, name := range chinese {
			name = fold.apply(strings.TrimSpace(name))
			if name != "" && !slices.Contains(p.chinese, name) && usable(name, kind, words) {
				p.chinese = append(p.chinese, name)
			}
		}
		if len(p.chinese) > 0 || (english != "" && utf8.RuneCountInString(english) > 3) {
			places[kind+code] = p
		}
	}
	names := func(locale string) map[string]string {
		return territories(filepath.Join(modules, "cldr-localenames-full/main", locale, "territories.json"), locale)
	}
	hans, hant, english := names("zh-Hans"), names("zh-Hant"), names("en")
	for code, name := range hans {
		kind := "c"
		if code[0] >= '0' && code[0] <= '9' {
			kind = "r"
		}
		base, _, alternative := strings.Cut(code, "-alt-")
		if alternative && base != "CZ" && base != "GB" && base != "US" && base != "MM" {
			continue
		}
		add(code, kind, english[code], name, hant[code])
	}
	zh, zhHant, en := cities(modules, "zh"), cities(modules, "zh-Hant"), cities(modules, "en")
	for zone, name := range zh {
		city := en[zone]
		if city == "" {
			city = strings.ReplaceAll(zone[strings.LastIndexByte(zone, '/')+1:], "_", " ")
		}
		add(zone, "t", city, name, zhHant[zone])
	}
	zhSub, enSub := subdivisions(common, "zh"), subdivisions(common, "en")
	for code, name := range enSub {
		if zhSub[code] != "" {
			add(code, "s", name, zhSub[code])
		}
	}
	var lines []string
	for _, p := range places {
		lines = append(lines, strings.Join(append([]string{p.kind, strings.ToLower(p.english)}, p.chinese...), "\t"))
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

// usable refuses subdivisions whose name is an ordinary word.
func usable(name, kind string, words map[string]entry) bool {
	if kind != "s" {
		return true
	}
	e, known := words[name]
	ordinary := known && !slices.Contains([]string{"ns", "nr", "nrt", "nz", "nrfg"}, e.tag)
	return utf8.RuneCountInString(name) >= 2 && !(ordinary && e.count >= 20)
}

func territories(path, locale string) map[string]string {
	var file struct {
		Main map[string]struct {
			LocaleDisplayNames struct{ Territories map[string]string }
		}
	}
	if err := json.Unmarshal([]byte(read(path)), &file); err != nil {
		panic(err)
	}
	return file.Main[locale].LocaleDisplayNames.Territories
}

// cities maps time zone to exemplar city.
func cities(modules, locale string) map[string]string {
	var file struct {
		Main map[string]struct {
			Dates struct{ TimeZoneNames struct{ Zone map[string]any } }
		}
	}
	if err := json.Unmarshal([]byte(read(filepath.Join(modules, "cldr-dates-full/main", locale, "timeZoneNames.json"))), &file); err != nil {
		panic(err)
	}
	found := map[string]string{}
	var walk func(path string, node map[string]any)
	walk = func(path string, node map[string]any) {
		for key, value := range node {
			if key == "exemplarCity" {
				found[path], _ = value.(string)
			} else if child, ok := value.(map[string]any); ok {
				walk(path+"/"+key, child)
			}
		}
	}
	walk("", file.Main[locale].Dates.TimeZoneNames.Zone)
	return found
}

var subdivision = regexp.MustCompile(`<subdivision type="(\w+)"[^>]*>([^<]+)<`)

func subdivisions(common, locale string) map[string]string {
	found := map[string]string{}
	for _, m := range subdivision.FindAllStringSubmatch(read(filepath.Join(common, "subdivisions", locale+".xml")), -1) {
		found[m[1]] = m[2]
	}
	return found
}
