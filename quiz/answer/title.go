package answer

import (
	"slices"
	"strings"
	"unicode/utf8"

	"annals/deck/name"
)

// hanTitles are what stands before or after the name of a person.
var hanTitles = strings.Fields(`总统 主席 总理 首相 外长 部长 次长 防长 财长 大使 公使 领事 代表 特使 使节 使者 书记 总书记 省长 市长 县长 州长 委员长 委员 议长 议员 会长 社长
	将军 元帅 司令 司令官 总司令 总督 巡抚 提督 国王 女王 亲王 王子 公爵 侯爵 伯爵 男爵 教皇 教宗 主教 参谋长 学者 教授 博士 诗人 作家 画家 记者 领袖 外相 外务相 尚书 大臣 知府 太守
	刺史 丞相 宰相 太子 公主 大将 上将 中将 少将 上校 中校 少校 上尉 发言人 秘书长 校长 医生 顾问 先生 女士 小姐 同志 院长 行长 局长 厅长 处长 科长 团长 师长 军长 旅长 队长 船长 舰长 董事长
	执政官 独裁官 可汗 单于 苏丹 沙皇 法老 天王 都督 节度使 宣抚使 总兵 国务卿 参议员 众议员`)

// rulerEnds are what follows the name of a ruler and may be left out.
var rulerEnds = []string{"皇帝", "天皇", "大帝", "帝"}

// untitled is a name without the titles before and after it. Two characters at least are left of it, or one if a title after it
// shows that it is a surname. titled says whether a title was there.
func untitled(s string) (bare string, titled bool) {
	folded := []rune(name.Fold(strings.TrimSpace(s)))
	if i := afterTitle(string(folded)); i > 0 {
		folded, titled = []rune(string(folded)[i:]), true
	}
	bare = string(folded)
	for _, title := range hanTitles {
		if rest, ok := strings.CutSuffix(bare, title); ok && rest != "" {
			if deputy := strings.TrimSuffix(rest, "副"); deputy != "" {
				rest = deputy
			}
			return rest, true
		}
	}
	for _, end := range rulerEnds {
		if rest, ok := strings.CutSuffix(bare, end); ok && utf8.RuneCountInString(rest) >= 2 {
			return rest, titled
		}
	}
	return bare, titled
}

// withoutOffice is a name without an office behind a comma: Anthony Eden, prime minister. What else stands there may be another
// name.
func withoutOffice(s string) string {
	at := strings.IndexAny(s, ",，")
	if at <= 0 {
		return s
	}
	head, rest := s[:at], strings.TrimLeft(s[at:], ",， ")
	office := drop(words(rest), articles)
	if len(office) > 0 && len(drop(office, titleWords)) == 0 {
		return head
	}
	bare, titled := untitled(rest)
	if slices.Contains(hanTitles, bare) || titled && known(bare) {
		return head
	}
	return s
}

// afterTitle is where the name begins behind the titles before it, or 0: 韩国总统卢泰愚. Commas and conjunctions before a title
// belong to no title.
func afterTitle(s string) int {
	at := 0
	for _, title := range hanTitles {
		if i := strings.LastIndex(s, title); i >= 0 && utf8.RuneCountInString(s[i+len(title):]) >= 2 && !strings.ContainsAny(s[:i], "、,，;；和与及或/不非") {
			at = max(at, i+len(title))
		}
	}
	return at
}
