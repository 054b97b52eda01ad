package article

import "strings"

// apparatusTitles head the sections around an article's body: notes, references, links, galleries.
var apparatusTitles = lines(`
参见 參見 参看 參看 另见 另見 参阅 參閱 相关条目 相關條目 相关词条 相關詞條 相关链接 相關連結 相关文章 相關文章 外部链接
外部連結 外部链結 外部連接 外部连接 外部鏈接 参考文献 參考文獻 参考书目 參考書目 参考资料 參考資料 参考来源 參考來源 参考书籍
參考書籍 参考连结 參考連結 书目 書目 资料来源 資料來源 引用文献 引用文獻 引用来源 引用來源 注释 注釋 註釋 註解 注解 备注 備註
備注 脚注 腳註 腳注 注脚 註腳 附注 附註 尾注 注释与参考文献 注释和参考文献 註釋與參考文獻 参考文献与注释 参考资料与注释
延伸阅读 延伸閱讀 扩展阅读 擴展閱讀 深入阅读 深入閱讀 进阶阅读 進階閱讀 推荐阅读 推薦閱讀 图集 圖集 图库 圖庫 画廊 畫廊 图册
圖冊 相册 相冊 目录 目錄 导航 導航 导航菜单 導覽選單 分类 分類
see also|related articles|related pages|external links|external link|web links|references|reference|reference list|footnotes
footnote|notes|endnotes|notes and references|references and notes|notes and citations|citations|citations and references
citation|cited sources|sources cited|works cited|literature cited|further reading|suggested reading|recommended reading
additional reading|bibliography|select bibliography|selected bibliography|sources and references|references and sources
notes and sources|notes, citations and sources|secondary sources|primary sources|general references|explanatory notes
informational notes|references and further reading|bibliography and further reading|bibliography and references
sources and further reading|gallery|image gallery|picture gallery|contents|table of contents|navigation menu|navigation
categories|`)

// ambiguousTitles head sections of both kinds.
var ambiguousTitles = lines(`
来源 來源 文献 文獻 引用 引文 出处 出處 注 註 参考 參考 链接 連結
sources|links|literature`)

// lines is the set of the words of lines in Chinese, and of the phrases between bars of lines in English.
func lines(s string) map[string]bool {
	m := make(map[string]bool)
	for _, line := range strings.Split(s, "\n") {
		fields := strings.Fields(line)
		if strings.ContainsAny(line, "|") {
			fields = strings.Split(line, "|")
		}
		for _, f := range fields {
			m[f] = f != ""
		}
	}
	return m
}

// maxApparatusTitle is the length in bytes of the longest title among them, with room for numbering.
const maxApparatusTitle = 60

// apparatusTitle says whether a heading, or a paragraph that stands as one, opens a section that is no body. Early in a source
// an ambiguous title does not.
func apparatusTitle(text string, early bool) bool {
	if len(text) > maxApparatusTitle {
		return false
	}
	title := strings.Trim(strings.ToLower(text), " :：.。#*0123456789、[]【】")
	for _, edit := range []string{"[edit", "[编辑", "[編輯", "[ edit", "[ 编辑", "[ 編輯"} {
		title = strings.TrimSpace(strings.TrimSuffix(title, edit))
	}
	return apparatusTitles[title] || !early && ambiguousTitles[title]
}
