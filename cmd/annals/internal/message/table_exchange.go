package message

var exchange = section{
	HelpExport: {"write a deck for other programs and for paper", "导出卡组，供其他程序或打印使用", "匯出卡組，供其他程式或列印使用"},
	HelpExportLong: {
		"export writes a deck as apkg (Anki), anki-text, quizlet, csv, gift and moodle-xml (Moodle), qti, kahoot, blooket, md (deck text), json, worksheet (to print) or practice (a web page that works without installing anything). The format is guessed from the file's name where that tells it. What had to be left out or shortened is said. A card keeps its id, so that exporting again updates.",
		"export 把卡组写成 apkg（Anki）、anki-text、quizlet、csv、gift 和 moodle-xml（Moodle）、qti、kahoot、blooket、md（卡组文本）、json、worksheet（打印用练习卷）或 practice（无需安装的练习网页）。能从文件名看出格式时不必指定。略去或缩短的内容会说明。卡片编号不变，再次导出即为更新。",
		"export 把卡組寫成 apkg（Anki）、anki-text、quizlet、csv、gift 和 moodle-xml（Moodle）、qti、kahoot、blooket、md（卡組文字）、json、worksheet（列印用練習卷）或 practice（無需安裝的練習網頁）。能從檔名看出格式時不必指定。略去或縮短的內容會說明。卡片編號不變，再次匯出即為更新。",
	},
	HelpImport: {"take over cards from a file", "从文件导入卡片", "從檔案匯入卡片"},
	HelpImportLong: {
		"import reads apkg (Anki, with its review history), deck text (.md), anki-text, csv, tsv and json. It shows what differs from the deck of that name and asks. Importing the same file twice adds nothing.",
		"import 读取 apkg（Anki，连同复习历史）、卡组文本（.md）、anki-text、csv、tsv 和 json。先显示与同名卡组的差别，再询问。同一文件导入两次不会重复。",
		"import 讀取 apkg（Anki，連同複習歷史）、卡組文字（.md）、anki-text、csv、tsv 和 json。先顯示與同名卡組的差別，再詢問。同一檔案匯入兩次不會重複。",
	},
	FlagOutput:       {"`file` to write (else standard output)", "写入的`文件`（默认标准输出）", "寫入的`檔案`（預設標準輸出）"},
	FlagExportFormat: {"`format`: apkg, anki-text, quizlet, csv, gift, moodle-xml, qti, kahoot, blooket, md, json, worksheet, practice", "`格式`：apkg、anki-text、quizlet、csv、gift、moodle-xml、qti、kahoot、blooket、md、json、worksheet、practice", "`格式`：apkg、anki-text、quizlet、csv、gift、moodle-xml、qti、kahoot、blooket、md、json、worksheet、practice"},
	FlagNoteType:     {"note `type` for apkg: basic, cloze, typed", "apkg 的笔记`类型`：basic、cloze、typed", "apkg 的筆記`類型`：basic、cloze、typed"},
	FlagProgress:     {"put your answers and schedule into the apkg", "把你的答题记录和安排写入 apkg", "把你的答題記錄和安排寫入 apkg"},
	FlagVersions:     {"`number` of versions of a worksheet (A, B, ...)", "练习卷的`份数`（A、B……）", "練習卷的`份數`（A、B……）"},
	FlagSeed:         {"`number` that decides what is shuffled", "决定打乱次序的`数`", "決定打亂次序的`數`"},
	FlagImportFormat: {"`format`: apkg, anki-text, quizlet, csv, md, json", "`格式`：apkg、anki-text、quizlet、csv、md、json", "`格式`：apkg、anki-text、quizlet、csv、md、json"},
	FlagImportDeck:   {"`name` of the deck to take the cards into", "导入到这个`名称`的卡组", "匯入到這個`名稱`的卡組"},
	HintExportFormat: {"--format names one; annals export --help lists them", "用 --format 指定；annals export --help 列出全部格式", "用 --format 指定；annals export --help 列出全部格式"},
	HintImportFormat: {"--format names one: apkg, anki-text, quizlet, csv, md or json", "用 --format 指定：apkg、anki-text、quizlet、csv、md 或 json", "用 --format 指定：apkg、anki-text、quizlet、csv、md 或 json"},
	Exported:         {"{0} {0:card|cards} written as {1}", "已写出 {0} 张卡片（{1}）", "已寫出 {0} 張卡片（{1}）"},
	ImportNothing:    {"{0}: nothing new.", "{0}：没有新内容。", "{0}：沒有新內容。"},
	ImportApply:      {"Take this over?", "采用这些改动吗？", "採用這些改動嗎？"},
	ImportChanges:    {"{0} new, {1} changed, {2} gone, {3} moved", "新增 {0}，改动 {1}，移除 {2}，移动 {3}", "新增 {0}，改動 {1}，移除 {2}，移動 {3}"},
	ImportedPackage:  {"{0} {0:note|notes} with {1} {1:card|cards} read, {2} {2:answer|answers} added", "读入 {0} 条笔记、{1} 张卡片，新增答题记录 {2} 条", "讀入 {0} 條筆記、{1} 張卡片，新增答題記錄 {2} 條"},
}
