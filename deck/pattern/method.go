package pattern

import "strings"

// FindStringIndex is where the first match begins and ends, nil where there is none.
func (p *Pattern) FindStringIndex(s string) []int {
	start, end, ok := p.locate(s, 0)
	if !ok {
		return p.in(s, p.plain().FindStringIndex(p.text(s)))
	}
	if start < 0 {
		return nil
	}
	return []int{start, end}
}

// FindString is the text of the first match.
func (p *Pattern) FindString(s string) string {
	if in := p.FindStringIndex(s); in != nil {
		return s[in[0]:in[1]]
	}
	return ""
}

// FindStringSubmatch is the text of the first match and of its groups.
func (p *Pattern) FindStringSubmatch(s string) []string {
	in := p.FindStringSubmatchIndex(s)
	if in == nil {
		return nil
	}
	out := make([]string, len(in)/2)
	for i := range out {
		if in[2*i] >= 0 {
			out[i] = s[in[2*i]:in[2*i+1]]
		}
	}
	return out
}

// FindStringSubmatchIndex is where the first match and its groups begin and end.
func (p *Pattern) FindStringSubmatchIndex(s string) []int {
	if p.ready().groups == 0 {
		return p.FindStringIndex(s)
	}
	if !p.MatchString(s) {
		return nil
	}
	return p.in(s, p.plain().FindStringSubmatchIndex(p.text(s)))
}

// FindAllString are the texts of the first n matches, of all if n is negative.
func (p *Pattern) FindAllString(s string, n int) []string {
	var out []string
	for _, in := range p.FindAllStringIndex(s, n) {
		out = append(out, s[in[0]:in[1]])
	}
	return out
}

// FindAllStringIndex is where the first n matches begin and end.
func (p *Pattern) FindAllStringIndex(s string, n int) [][]int {
	all, ok := p.matches(s)
	if !ok {
		all = p.plain().FindAllStringIndex(p.text(s), -1)
		for i := range all {
			all[i] = p.in(s, all[i])
		}
	}
	if n >= 0 && n < len(all) {
		all = all[:n]
	}
	return all
}

// ReplaceAllString puts with in the place of every match, where $1 stands for the first group.
func (p *Pattern) ReplaceAllString(s, with string) string {
	if strings.Contains(with, "$") {
		if !p.MatchString(s) {
			return s
		}
		return p.plain().ReplaceAllString(p.text(s), with)
	}
	return p.ReplaceAllStringFunc(s, func(string) string { return with })
}

// ReplaceAllStringFunc puts what with makes of a match in its place.
func (p *Pattern) ReplaceAllStringFunc(s string, with func(string) string) string {
	all := p.FindAllStringIndex(s, -1)
	if len(all) == 0 {
		return s
	}
	var out strings.Builder
	at := 0
	for _, in := range all {
		out.WriteString(s[at:in[0]])
		out.WriteString(with(s[in[0]:in[1]]))
		at = in[1]
	}
	out.WriteString(s[at:])
	return out.String()
}

// Split is s without the matches, in no more than n pieces, or as many as there are if n is negative.
func (p *Pattern) Split(s string, n int) []string {
	if !p.MatchString(s) && n != 0 && s != "" {
		return []string{s}
	}
	return p.plain().Split(p.text(s), n)
}
