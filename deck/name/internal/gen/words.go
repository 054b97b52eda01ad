package main

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// entry is a word of the dictionary: its part of speech and how often it was seen.
type entry struct {
	tag   string
	count int
}

func readDictionary(path string) map[string]entry {
	words := map[string]entry{}
	for _, line := range strings.Split(read(path), "\n") {
		fields := strings.Fields(line)
		if len(fields) != 3 {
			continue
		}
		count, err := strconv.Atoi(fields[1])
		if err != nil {
			panic(err)
		}
		words[fields[0]] = entry{tag: fields[2], count: count}
	}
	return words
}

// class is the letter that package name reads, and the count from which a word of that part of speech is kept. Tags of personal
// names are left out on purpose: many of them are ordinary words, and names are recognised by their form.
func class(tag string) (letter string, least int) {
	switch tag {
	case "vn":
		return "w", 90
	case "v", "vd", "vi", "vg":
		return "v", 90
	case "d", "ad", "c", "p", "r", "f", "u", "s":
		return "d", 15
	case "n", "nz", "an", "j":
		return "n", 300
	case "a", "b", "z", "zg":
		return "a", 200
	case "i", "l":
		return "n", 300
	case "m":
		return "m", 150
	case "t", "q":
		return "n", 150
	case "ns":
		return "p", 30
	case "nt":
		return "o", 100
	}
	return "", 0
}

// wordLines is one line for the words of one class, count and length: class letter, logarithmic count 0–9, length in characters,
// and the sorted words without anything between. foreign are the characters of transliterated
// names.
func wordLines(words map[string]entry, foreign map[rune]bool, surnames string, fold folding) []string {
	groups := map[string][]string{}
	for word, e := range words {
		letter, least := class(e.tag)
		if foreignName(word, e, foreign) {
			letter, least = "f", 10
		}
		length := utf8.RuneCountInString(word)
		if first, _ := utf8.DecodeRuneInString(word); length == 2 && strings.ContainsRune(surnames, first) {
			least = min(least, 12) // or the word would be taken for a name: 祖籍
		}
		if last, _ := utf8.DecodeLastRuneInString(word); e.tag == "n" && (length == 2 || length == 3) && !strings.ContainsRune(nameEnds, last) {
			least = min(least, 60) // or it would be taken for a name of whatever sort: 鼠疫, 类固醇
		}
		if length == 1 && letter == "" {
			letter, least = "x", 300 // its cost alone
		}
		if letter == "" || e.count < least || length > 6 || !han(word) {
			continue
		}
		key := letter + strconv.Itoa(weight(e.count)) + strconv.Itoa(length)
		groups[key] = append(groups[key], fold.apply(word))
	}
	var lines []string
	for key, group := range groups {
		slices.Sort(group)
		lines = append(lines, key+strings.Join(slices.Compact(group), ""))
	}
	slices.Sort(lines)
	return lines
}

// nameEnds end words that are the second part of a name as often as words by themselves: 工农红军, 灯塔, 日耳曼人.
const nameEnds = "口人军队府城山岛江河湖寺庙桥路街港塔宫园馆院校厂社局部会党团洲州县市"

// foreignName says whether the dictionary calls word a personal name and all its characters transliterate.
func foreignName(word string, e entry, foreign map[rune]bool) bool {
	runes := []rune(word)
	if !strings.HasPrefix(e.tag, "nr") || len(runes) < 3 || strings.HasSuffix(word, "人") {
		return false
	}
	for _, r := range runes {
		if !foreign[r] {
			return false
		}
	}
	return true
}

// weight is the base-3 logarithm of a count, 0–9.
func weight(count int) int {
	w := 0
	for count >= 3 && w < 9 {
		count /= 3
		w++
	}
	return w
}

func han(word string) bool {
	for _, r := range word {
		if r < 0x3400 || r > 0x9fff {
			return false
		}
	}
	return true
}
