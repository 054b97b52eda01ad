package question

import "strings"

// The words that a title ends in, without which 外交部长钱其琛 could not be told from 会见钱其琛.
const titleWords = `按察使|布政使|转运使|护军使|总兵|副将|都督|都统|统领|章京|主事|学政|道台|管带|大学士|学士|侍郎|御史|参赞|总统|副总统|主席|副主席|总理|首相|部长|次长|次官|外长|大使|公使|代表|特使|使臣|使者|使节|头目|总书记|书记|省长|市长|县长|州长|委员长|委员|议长|会长|社长|将军|元帅|司令|司令官|总司令|总督|巡抚|提督|皇帝|国王|女王|亲王|王子|公主|公爵|侯爵|伯爵|子爵|男爵|教皇|教宗|主教|总主教|大总统|参谋长|学者|教授|博士|院士|院长|校长|诗人|作家|画家|音乐家|作曲家|建筑师|物理学家|化学家|数学家|天文学家|科学家|工程师|探险家|航海家|记者|编辑|律师|法官|医生|领袖|领导人|外务相|外相|尚书|大臣|知府|知县|太守|刺史|节度使|丞相|宰相|太子|皇后|太后|大将|上将|中将|少将|准将|上校|中校|少校|上尉|中尉|少尉|大佐|中佐|少佐|军长|师长|旅长|团长|发言人|总长|师团长|旅团长|武官|参议|参谋|军官|理事长|理事|秘书长|顾问|长官|神父|牧师|传教士|导演|演员|歌手|选手|球员|教练|队长|船长|舰长|董事长|总裁|总经理|经理|创办人|创始人|议员|主任|总编辑|总编|主编|副县长|副市长|副省长|副部长|馆长|所长|局长|处长|课长|社长|干事长|哲学家|思想家|革命家|政治家|企业家|商人|王|帝|汗|可汗|哈里发|苏丹|沙皇|酋长|首领|大师|法师|和尚|祖师|长老|先生|女士|夫人|爵士|弟弟|哥哥|儿子|长子|次子|之子|女儿|妻子|丈夫|父亲|母亲|学生|弟子|部下|部将|将领|大将军|名将|武将|英国人|法国人|德国人|美国人|意大利人|荷兰人|葡萄牙人|西班牙人|俄国人|日本人|中国人`

var (
	// verbInside marks text that is more than a title.
	verbInside = compile(`[在于从被将与和向对以为由因会给派令请迎见访问任命签]|率|击|杀|攻|通过`)
	// opensPredicate is how text goes on behind a subject; its single characters are enough there.
	opensPredicate = compile(`^(?:亲[征自]|[东西南北]征|北伐|南下|北上|不[避顾愿肯敢惜]|深知|得知|知道|获悉|听说|闻讯|希望|打算|[在于自从被由受与和向对把将因经以按用为]|奉[命派召旨诏]|上[书奏]|疏请|奏|拟|召|抵|设|多[番次]|屡|第.{1,3}次|任|建交|断交|复交|游历|就任|出任|升|晋|调|担任|兼任|接任|继任|改任|历任|卸任|连任|毕业|考[入上取中]|进入|入|获|当选|当上|前往|抵达|到达|达|至|赴|返|回|来到|加入|参加|参与|参选|出席|成为|成了|创办|创立|创建|建立|设立|开设|开始|开通|开放|启用|通车|竣工|完工|落成|动工|兴建|发表|出版|发行|推出|宣布|宣告|签署|签订|缔结|率|正式|病逝|去世|逝世|过世|离世|辞世|死于|卒|薨|崩|出生|生于|生|迁|移居|搬|改|结婚|娶|嫁|攻|占|击|撤|退|首[次度]|再[次度]|继续|决定|同意|要求|下令|派|命|使|令|编|作为|通过|根据|举[行办]|召开|发[生动起现明]|爆发|取得|取消|废除|恢复|完成|达成|结束|停止|成立|组成|组织|组建|合并|并入|更名|改名|改称|改组|易名|升格|被|遭|逃|流亡|辞|请辞|退休|退役|下台|上台|即位|登基|继位|称帝|遇刺|遇害|自杀|战死|阵亡|起义|起兵|投降|攻打|进攻|围攻|入侵|占领|收复|统一|夺|拜|入学|就读|留学|求学|学|开业|上映|首演|播出|提出|提名|入选|荣获|授予|获得|拥有|收购|并购|引进|引入|使用|采用|实施|实行|推行|颁布|公布|颁行|修订|制定|通过|批准|签|访问|会见|会晤|拜访|接见|发布|接受|接管|接收|主持|领导|带领|率领|指挥|参军|入伍|服役|已|曾|仍|只|才|开|扩|也|亦|则|还|又|便|遂|即|就|却|都|均|皆|突然|突发|赶|奔|主动|进一步|日益|逐渐|逐步|陆续|相继|大力|积极|出访|出使|出征|出兵|出现|公开|秘密|递交|拒绝|表示|认为|指出|强调|呼吁|警告|批评|谴责|抗议|支持|虽然|尽管|反对|帮助|协助|陪同|逮捕|判|审|杀|刺|囚|软禁|释放|赦|赐|封|册|立|禁|允许|请|邀|招|募|征|收|买|卖|租|捐|赠|送|交|遣|造|修|筑|制|写|著|译|演|拍|乘|降|登|追|围|破|克|陷|失|败|胜|击|战|炸|烧|毁|灭|亡|葬|提|问|谈|订|联|结|分|脱离|独立|停[止办刊战业火]|增[加设兵]|减[少产]|升级|提升|重[新返建修]|全[面力]|最[终后]|再[次度]|首[次度]|初次|恢复|完成|转[向移入为任]|移[居民交至往]|归属|到[达任访]|成[立为功]|起[义兵草诉飞]|之间|间|会|迎|接|签|更|替|承|让位|禅|摄|辅|救|守|防|驻|屯|巡|查|检|选|推|荐|免|罢|贬|流放|患|染|负伤|逝|殉|开战|宣战|转|派出|率先|大举|举兵|反|叛|背|归|附|臣|领有|割|占有|拓|殖|到|试|尝试|打|击败|战胜|大败|俘|擒|斩|诛|鸩|缢|崩|驾崩|圆寂|入灭|出家|受|剃|传|译出|讲|创|发|推|倡|主张|组|筹|募|集|招|扩|缩|裁|撤|并|拆|改|重|初|先后|分别|共|不再|没有|无|未)`)
	// losesSubject is how a clause begins that surely has lost its subject.
	losesSubject = compile(`^(?:师从|预计|封锁[^范线区措令期被]|战至|转至|量产|投产|扬名|不幸[于在]|即被|决定[于在]|导至|至` + dateClass + `前|创校|建校|复校|停办|移[交至]|钦命|上[书奏疏表一]|(?:\d+|[一二三四五六七八九十]+)岁(?:[^的，]|，)|应[^，]{1,12}(?:之[聘邀请命]|邀请|聘请|请求|要求)|达到|下达|[至到]` + dateClass + `|崩[于逝殂]|驾崩|薨|殂|葬[于在]|入[^，]{2,}(?:学|校|院|堂|馆)|让|成功[与和在]|加\p{Han}{1,3}衔|置[“「]|没收|租借|划归|假释|诞生|涨|跌|审议|离[^，]{1,4}[去赴到]|\p{Han}{2,6}时[与被从由向]|号召|呼吁|专门|以《|煽动|动员|[在于自从被由受与和向对把将因经以按用为并]|任|就任|出战|出场|出演|命令|委任|改报|入围|晋级|夺冠|卫冕|出任|升任|升为|升至|升格|晋升|晋|调任|转任|担任|兼任|接任|继任|改任|历任|卸任|连任|毕业|考[入上取中]|进入|入学|入伍|入选|入主|获|当选|当上|前往|抵达|到达|返回|回到|回国|来到|加入|参加|参与|参选|出席|成为|成了|创办|创立|创建|建立|设立|开设|开始|开通|启用|通车|竣工|完工|落成|动工|兴建|发表|出版|发行|推出|宣布|宣告|签署|签订|缔结|率|正式|病逝|去世|逝世|过世|离世|辞世|死于|卒于|出生|生于|迁|移居|改[名称为任组制元建设]|设[立置]?|增设|升[任为至格驻]?|整并|合并|裁撤|废|结婚|娶|嫁|攻[打占克陷破下入]|占领|击[败退毙沉落]|撤[退出销走]|退[出位休役守]|首[次度]|再[次度]|继续|决定|同意|拒绝|要求|下令|派|使|令|编[入为写成]|作为|通过|根据|举[行办]|召开|爆发|发[生动起现明布行出]|取得|取消|废除|恢复|完成|达成|结束|停止|成立|组成|组织|组建|合并|并入|更名|易名|遭|逃|流亡|辞[去职任]|请辞|下台|上台|即位|登基|继位|称帝|遇刺|遇害|自杀|战死|阵亡|起义|起兵|投降|进攻|围攻|入侵|收复|统一|夺[得取回]|拜|就读|留学|求学|学习|开业|上映|首演|播出|提出|提名|荣获|授予|拥有|收购|并购|引进|引入|使用|采用|实施|实行|推行|颁布|公布|颁行|修订|制定|批准|签|访问|会见|会晤|拜访|接见|接受|接管|接收|主持|领导|带领|率领|指挥|参军|服役|已|曾|仍|先后|分别|共|不再|没有|也|亦|还|便|遂|即|就|却|进一步|赶|奔赴|出访|出使|出征|出现|出土|出狱|出院|独立|解散|死亡|倒闭|崩溃|破产|投入|被|称为|被称|史称|号称|名为|叫做|准备|计划|打算|预定|意图|试图|企图|派出|遣|留[在下守]|制作|编制|兴修|积极|努力|致力|大力|开展|展开|发动|领取|筹备|筹建|筹组|组|募|陷|造成|引起|引发|促成|促使|导致|是|为了|其后|遭到|受到|得到|面临|转[向而入往到]|前去|迁[往至到都入]|随|跟随|跟|追随|投奔|投靠|投身|退出|离开|离任|离职|卸|终止|中止|暂停|推动|推翻|推进|支持|反对|协助|帮助|陪同|击|杀|斩|擒|俘|围|破|克|陷|取|收|还都|定都|建都|迁都|重返|奉[命调派召]|应[邀召聘]|受[聘邀命封]|赴[任美日英法德俄华]|留[美日英法德俄]|再|考|选|调|派驻|驻[守扎]|屯|镇守|镇压|平定|讨伐|征讨|出兵|派兵|增兵|增设|增建|扩建|扩大|改建|续|承|继|世袭|袭爵|封为|册封|赐|追[封谥赠认授]|又|再|重[新返建修]|改[革建造])`)
	// afterSubject may follow the last name of a subject and still belong to it.
	afterSubject = compile(`^(?:人民|民众|军民|等[^，]{0,3}[人国位]|等|一行(?:[^，]{0,4}人)?|[^，对向给被把由为与以在于从自任当]{0,4}余?人|之间|间|二人|两人|三人|夫妇|兄弟|父子|政府|当局|军队|陆军|海军|空军|联军|军|方面|方|两国|三国|双方|人|代表团|大使馆|外交部|国防部|国会|议会|公司|集团|队)?`)
	notSubject   = compile(`^(?:(?:加冕|登基|即位|继位|就职|大婚|遇刺|逝世|葬礼|婚礼|访\p{Han})\p{Han}{0,4}(?:游行|典礼|仪式|大典|庆典|周年|中)|和[^，的在于除]{1,6}的\p{Han}{3}|最[后早初大小]一?[位名个任届]|[^，]*所[^，]{1,4}的[^，]*(?:导致|使|造成|引发)|[^，]{1,6}(?:之役|之战|之乱|之变)|学[生者]|会[议员长]|工人|商人|市民|群众|居民|演艺|演员|艺人|歌手|[的之、所驻]|[^，]{1,5}[后前时]的|时期|时代|任内|年间|境内|各地|附近|大学|战争|条约|问题|关系|第)`)
	// bodyAhead goes on with a body that the name before only belongs to: 德国统一社会党.
	bodyAhead = compile(`^(?:[^在于向与和被由从自对因以将把遭受率带，。]\p{Han}{0,6})?(?:党|当局|政府|委员会|大学|公司|议会|法院|教会|部队|海军|海关|银行|联盟|协会|联合会|总局|新闻界|教育界|文化界)`)
	joins     = compile(`^(?:、|和|与|及|以及|跟|同|暨)`)
)

// subjectEnd is the length of the names, with their titles, that a clause begins with and that are its subject; 0 when it begins
// otherwise.
func subjectEnd(text string) int {
	end := 0
	for {
		n := titledName(text[end:])
		if n == 0 {
			return 0
		}
		end += n
		if isPersonMark(lastRune(text[:end])) {
			end += startsInTitle(text[end:])
		}
		if loc := find(afterSubject, text[end:]); loc != nil {
			end += loc[1]
		}
		loc := find(joins, text[end:])
		if loc == nil || titledName(text[end+loc[1]:]) == 0 {
			break
		}
		end += loc[1]
	}
	rest := text[end:]
	if !matches(opensPredicate, rest) || matches(notSubject, rest) || !isPersonMark(lastRune(text[:end])) && matches(bodyAhead, rest) {
		return 0
	}
	return end
}

// titledName is the length of a name at the start of text with the title before it; 0 when there is none. States and places
// inside the title belong to it: 时任韩国总统卢泰愚.
func titledName(text string) int {
	if paper := find(newspaper, text); paper != nil {
		return paper[1]
	}
	end, runes := 0, 0
	for i, r := range text {
		if runes++; runes > maxTitle || isDateMark(r) || strings.ContainsRune("，；：。（《“「", r) {
			break
		}
		if !isNameMark(r) {
			continue
		}
		title := text[:i]
		if title == "" || isTitle(title[end:]) || end > 0 && isTitle(title) {
			end = i + len(string(r))
			if isPersonMark(r) {
				break
			}
		}
	}
	return end
}

// newspaper is the name of a paper in its title marks.
var newspaper = compile(`^《` + nameClass + `》`)

// maxTitle is the number of characters of a title with its name.
const maxTitle = 34

// isTitle says whether text is the title of the name after it, and nothing more.
func isTitle(text string) bool {
	text = strings.TrimFunc(text, isNameMark)
	if text == "" {
		return false
	}
	if !endsInTitle(text) {
		return false
	}
	rest := incumbent.ReplaceAllString(fold(text), "")
	return (rest == "" || endsInTitle(rest)) && !verbInside.MatchString(rest)
}

// incumbent are words of titles that hold the character of a verb.
var incumbent = compile(`时任|卸任|候任|首任|现任|前任|继任|历任|末任|主任|责任|第.{1,3}任|委任|特派|总会|委员会|协会|学会|商会|工会|教会|国会|议会|会长|和平|和尚|共和国?|因特网|大和|中将|少将|上将|大将|将军|将领|将士|[部名武猛副叛老诸战敌良宿]将|参军|军令|县令|诏令|参谋|以色列|印度|司令|命令|使馆|向导|生物|生理|生态|医生|先生|学生|卫生`)

// hasSubject says whether a clause tells who or what acts. Where it begins with no word of a predicate it is taken to.
func hasSubject(text string) bool {
	if text == "" {
		return false
	}
	return subjectEnd(text) > 0 || matches(ledBy, text) || !matches(losesSubject, text)
}

// ledBy begins a subject with whoever leads or made it.
var ledBy = compile(`^由[^，了]{1,16}(?:率领|带领|领导|指挥|统率|主持|创办|设计|组成)的|^以[^，了]{1,16}为(?:首|代表|核心|主)的`)

// titleStart is where the title before the name at byte at begins: at itself when none stands there.
func titleStart(text string, at int) int {
	before := text[:at]
	if n := shortTitle(text, at); n >= 0 {
		return n
	}
	if loc := find(dynastyAhead, before); loc != nil {
		return loc[2]
	}
	if !endsInTitle(strings.TrimRightFunc(before, isNameMark)) && !endsInState(before) {
		return at
	}
	start := 0
	for i, r := range before {
		if strings.ContainsRune("，；：（(“「《》」”", r) || isDateMark(r) || isPersonMark(r) {
			start = i + len(string(r))
		}
		if r == '、' && !endsInTitle(before[start:i]) {
			start = i + len(string(r))
		}
	}
	masked := incumbent.ReplaceAllStringFunc(fold(before[start:]), func(s string) string { return strings.Repeat("某", width(s)) })
	if n := lastMatch(titleOpens, masked); n > 0 {
		start += byteOf(before[start:], n)
	}
	return start
}

// dynastyAhead is how text ends with the dynasty of the ruler whose name follows.
var dynastyAhead = compile(`(?:^|[，；：]|` + dateClass + `)((?:[明清元宋唐汉隋]|[晋秦魏金辽]朝|[东西前后北南][汉晋宋魏周齐唐])朝?)$`)

// shortTitle is where the few words begin that stand between the start of a clause and the name that acts in it: they can only be
// what the person is. It is -1 when they may be more.
func shortTitle(text string, at int) int {
	start := 0
	for i, r := range text[:at] {
		if strings.ContainsRune("，；：", r) || isDateMark(r) {
			start = i + len(string(r))
		}
	}
	words := strings.Map(func(r rune) rune {
		if isMark(r) {
			return -1
		}
		return r
	}, incumbent.ReplaceAllString(fold(text[start:at]), ""))
	after := text[at+len(string(personMark)):]
	if width(words) == 1 || width(words) > 8 || moreThanTitle.MatchString(words) || appoints.MatchString(words) || strings.ContainsFunc(text[start:at], isPersonMark) || !actsAlone(after) {
		return -1
	}
	return start
}

// moreThanTitle are characters that stand in no title.
var moreThanTitle = compile(`[的了着过不也都就才又再并而或及其所是在于从被将与和向对以为由因会给派令请迎见访问签率击杀攻破败降围乘趁通借据呈送递禀诉透露颁施拟订签批占领取夺立废封赐嫁娶生逝死葬、《》“”「」]`)

// appoints is a verb whose object is the person that the name behind it tells.
var appoints = compile(`^(?:并|又|再|改)?(?:任命|推举|推选|选举|推荐|聘请|聘任|起用|启用|提拔|擢升|指派|指定|遥尊|尊|推|立|册封|册立|拥立)`)

func endsInState(s string) bool { r := lastRune(s); return isWhoMark(r) && !isPersonMark(r) }

// titleOpens is a word after which a title can begin.
var titleOpens = compile(`通过|经由|[应和与及由被向对给把将令派因在于是为使请让受任]|以及|任命|会见|接见|委托|访问|邀请|命令|派遣|拜访|击败|处死|杀死|逮捕|推翻|支持|反对|祝贺|迎接|接替|取代|迎娶|暗杀|刺杀|通知|包括|推举|推选|选举|推荐|聘请|聘任|起用|启用|提拔|擢升|拥立|遥尊|了|的`)

// lastMatch is the number of runes up to the end of re's last match in s, 0 for none.
func lastMatch(re matcher, s string) int {
	all := re.FindAllStringIndex(s, -1)
	if len(all) == 0 {
		return 0
	}
	return width(s[:all[len(all)-1][1]])
}
