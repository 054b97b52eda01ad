"use strict";
// The words around names that may be left out.

const split = (text) => text.trim().split(/\s+/);

// What stands before or after the name of a person in Chinese.
const hanTitles = split(`
  总统 主席 总理 首相 外长 部长 次长 防长 财长 大使 公使 领事 代表 特使 使节 使者 书记 总书记 省长 市长 县长 州长 委员长 委员 议长 议员 会长 社长 将军 元帅 司令 司令官 总司令 总督 巡抚 提督 国王 女王 亲王
  王子 公爵 侯爵 伯爵 男爵 教皇 教宗 主教 参谋长 学者 教授 博士 诗人 作家 画家 记者 领袖 外相 外务相 尚书 大臣 知府 太守 刺史 丞相 宰相 太子 公主 大将 上将 中将 少将 上校 中校 少校 上尉 发言人 秘书长 校长
  医生 顾问 先生 女士 小姐 同志 院长 行长 局长 厅长 处长 科长 团长 师长 军长 旅长 队长 船长 舰长 董事长 执政官 独裁官 可汗 单于 苏丹 沙皇 法老 天王 都督 节度使 宣抚使 总兵 国务卿 参议员 众议员`);

// What follows the name of a ruler.
const rulerEnds = ["皇帝", "天皇", "大帝", "帝"];

const dynasties = "夏商周秦汉晋隋唐宋辽金元明清";

// The ranks of places, and one word for those that come to the same.
const ranks = [
  ["特别行政区", "区"], ["自治区", "省"], ["自治州", "州"], ["自治县", "县"], ["特别市", "市"], ["直辖市", "市"], ["广域市", "市"], ["省", "省"],
  ["城", "市"], ["市", "市"], ["县", "县"], ["州", "州"], ["府", "府"], ["道", "道"], ["都", "市"], ["区", "区"], ["镇", "镇"], ["乡", "乡"], ["村", "村"], ["郡", "郡"],
];

const particles = split(`
  de del della di da van von der den le la du of bin ibn al zu zur ter mac st`);

const titleWords = split(`
  president vice premier prime chief foreign minister chancellor chairman chairwoman secretary general gen marshal field
  admiral adm captain capt colonel col lieutenant major commander commodore mr mrs ms miss dr sir lord lady dame king queen
  emperor empress tsar czar tsarina kaiser sultan shah khan prince princess duke duchess count countess earl baron baroness
  pope cardinal archbishop bishop saint st reverend rev governor senator ambassador professor prof crown former`);

// Surnames that stand first in Chinese, Korean and Vietnamese names.
const easternSurnames = split(`
  ahn bae bai cai cao chai chang chen cheng chi chiang cho choe choi chu chun chung cui dang dai deng ding dong du duan fan
  fang feng fu gao ge gong gu guan guo han hao he heo hong hou hu huang hwang jeon jeong ji jia jiang jin jo jung kang kim
  kong kuo kwon lei li liang liao lim lin liu long lu luo lü ma mao meng nam ngo nguyen ni nie noh pan park peng pham phan
  qi qian qin qiu ren rhee roh ryu seo shao shen shi shin sim sin son song su sui sun sung tan tang tao tian tran vo vu wan
  wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yoo yoon you yu yuan yun zeng zhai zhang zhao
  zheng zhong zhou zhu zhuang zou`);

// What sort of place a name is.
const siteWords = split(`
  city town village province prefecture county oblast region district river island kingdom`);

// A name with one of these is that of a body: its parts are not names of it.
const organizationWords = split(`
  academy agency alliance army assembly association bank board brigade cabinet church club college commission committee
  commonwealth company confederation conference congress corporation corps council court department division dynasty
  embassy empire federation fleet force forces foundation front government group guard institute kingdom league legion
  ministry movement nations navy office order organization organisation parliament party people peoples police regiment
  republic senate shogunate society soviet states treaty tribe union university war`);

// The numbers of rulers as they are written.
const ordinals = (() => {
  const roman = split("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv");
  const spelt = split("first second third fourth fifth sixth seventh eighth ninth tenth");
  const numbers = new Map();
  roman.forEach((word, i) => {
    const n = String(i + 1);
    const end = i === 20 || i === 0 ? "st" : i === 21 || i === 1 ? "nd" : i === 22 || i === 2 ? "rd" : "th";
    for (const form of [word, n, n + end]) numbers.set(form, n);
    if (spelt[i]) numbers.set(spelt[i], n);
  });
  return numbers;
})();
