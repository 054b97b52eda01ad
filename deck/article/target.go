package article

import (
	"net/url"
	"path"
	"strings"
)

// target is where a link leads.
type target struct {
	page      string // the title of an article, "" for any other destination
	namespace namespace
}

// namespace tells articles from the other pages of a wiki.
type namespace uint8

const (
	articleSpace namespace = iota
	fileSpace
	categorySpace
	otherSpace
)

// namespaces are the names before a page's colon, in lower case. Other prefixes belong to titles ("2001: A Space Odyssey").
var namespaces = map[string]namespace{
	"file": fileSpace, "image": fileSpace, "media": fileSpace, "文件": fileSpace, "檔案": fileSpace, "档案": fileSpace,
	"图像": fileSpace, "圖像": fileSpace, "图片": fileSpace, "圖片": fileSpace, "媒体": fileSpace, "媒體": fileSpace,
	"category": categorySpace, "分类": categorySpace, "分類": categorySpace,
	"template": otherSpace, "模板": otherSpace, "样板": otherSpace, "樣板": otherSpace, "wikipedia": otherSpace, "wp": otherSpace,
	"维基百科": otherSpace, "維基百科": otherSpace, "help": otherSpace, "帮助": otherSpace, "幫助": otherSpace, "user": otherSpace,
	"用户": otherSpace, "用戶": otherSpace, "portal": otherSpace, "主题": otherSpace, "主題": otherSpace, "special": otherSpace,
	"特殊": otherSpace, "talk": otherSpace, "module": otherSpace, "wikt": otherSpace, "s": otherSpace, "commons": otherSpace,
	"wikisource": otherSpace, "wiktionary": otherSpace, "en": otherSpace, "zh": otherSpace, "ja": otherSpace, "ko": otherSpace,
	"de": otherSpace, "fr": otherSpace, "ru": otherSpace,
}

// parseTarget reads a link's destination as wikis and their exports write it: an address of a page, ../Page/Title.md, or an
// address relative to the wiki. Percent-encoding is decoded, and _ is a blank.
func parseTarget(destination string) target {
	d := strings.TrimSpace(destination)
	if i := strings.IndexByte(d, '#'); i >= 0 {
		d = d[:i]
	}
	title, ok := pageOf(d)
	if !ok {
		return target{namespace: otherSpace}
	}
	if decoded, err := url.PathUnescape(title); err == nil {
		title = decoded
	}
	return parseTitle(title)
}

// pageOf cuts the title of a page, still encoded, out of an address.
func pageOf(d string) (title string, ok bool) {
	absolute := strings.Contains(d, "://") || strings.HasPrefix(d, "//")
	address, query, _ := strings.Cut(d, "?")
	for _, root := range []string{"/wiki/", "/zh-cn/", "/zh-hans/", "/zh-hant/", "/zh-tw/", "/zh-hk/", "/zh/"} {
		if _, title, ok := strings.Cut(address, root); ok && title != "" && (!absolute || strings.Contains(address, "wiki")) {
			return title, true
		}
	}
	switch {
	case strings.HasSuffix(address, "/index.php"):
		values, err := url.ParseQuery(query)
		return url.PathEscape(values.Get("title")), err == nil && values.Get("title") != ""
	case absolute, d == "", strings.HasPrefix(d, "/"), strings.HasPrefix(d, "mailto:"):
		return "", false
	case strings.HasSuffix(d, ".md"):
		return strings.TrimSuffix(path.Base(d), ".md"), true
	case strings.HasPrefix(d, "./") && path.Ext(d) == "":
		return d[2:], true
	}
	return "", false
}

// parseTitle reads a page's title as wiki markup writes it. A leading colon makes a link of what else includes or classifies.
func parseTitle(title string) target {
	title, _, _ = strings.Cut(title, "#")
	title = oneLine(strings.ReplaceAll(title, "_", " "))
	if prefix, _, ok := strings.Cut(title, ":"); ok {
		if n, ok := namespaces[strings.ToLower(strings.TrimSpace(prefix))]; ok {
			return target{namespace: n}
		}
	}
	if title = strings.TrimSpace(strings.TrimPrefix(title, ":")); title == "" || strings.Contains(title, ":") && len(title) > 2 &&
		namespaces[strings.ToLower(title[:strings.IndexByte(title, ':')])] != articleSpace {
		return target{namespace: otherSpace}
	}
	return target{page: title}
}

// oneLine is a line of valid text without controls and with single blanks.
func oneLine(s string) string {
	s = strings.ToValidUTF8(s, "\ufffd")
	r := running{source: []byte(s)}
	r.copy(0, len(s))
	return strings.TrimSpace(string(r.text))
}
