"use strict";
// The words of the page, by the language of the deck.

const strings = {
  "en": {
    start: "Start", again: "Practise on", cards: (n) => `${n} cards`, known: (n, all) => `${n} of ${all} known`, left: (n) => `${n} to go`,
    ways: "How to answer", mixed: "Choices first, then typing", choice: "Choices where there are any", typed: "Typing",
    check: "Check", unknown: "I don't know", next: "Next", show: "Show the answer", knew: "I knew it", forgot: "I did not know it", claim: "I was right",
    right: "✓ Right", nearly: "≈ Nearly: was it a slip?", partly: "◐ Partly right", wrong: "✗ Not right", answer: "Answer: ", also: "Also right: ", yours: "You wrote: ",
    type: "Your answer", up: (s) => `Move up: ${s}`, down: (s) => `Move down: ${s}`, done: "Done", score: (n, all) => `${n} of ${all} right at the first try.`,
    home: "Overview", reset: "Forget my progress", sure: "Forget all progress in this deck?", unsaved: "This browser does not keep progress for this page.",
    sources: "Sources", source: "Source: ", keys: "Keys: 1–9 choose, Enter goes on.", order: "Put the events in order, the earliest first.", finished: "All cards are known. Practise on to keep them.",
  },
  "zh-Hans": {
    start: "开始练习", again: "继续练习", cards: (n) => `共 ${n} 题`, known: (n, all) => `已掌握 ${n} / ${all}`, left: (n) => `还剩 ${n} 题`,
    ways: "答题方式", mixed: "先选择，后填写", choice: "有选项就选择", typed: "填写",
    check: "提交", unknown: "不知道", next: "下一题", show: "显示答案", knew: "我记得", forgot: "我忘了", claim: "我答对了",
    right: "✓ 答对了", nearly: "≈ 很接近：是笔误吗？", partly: "◐ 部分正确", wrong: "✗ 不对", answer: "答案：", also: "也算对：", yours: "你的回答：",
    type: "你的答案", up: (s) => `上移：${s}`, down: (s) => `下移：${s}`, done: "完成", score: (n, all) => `一次答对 ${n} / ${all} 题。`,
    home: "返回首页", reset: "清除我的进度", sure: "清除这套题的全部进度？", unsaved: "这个浏览器不能为本页保存进度。",
    sources: "资料来源", source: "出处：", keys: "按键：1–9 选择，回车继续。", order: "按时间先后排列，最早的在最上面。", finished: "全部题目都已掌握，可以继续巩固。",
  },
  "zh-Hant": {
    start: "開始練習", again: "繼續練習", cards: (n) => `共 ${n} 題`, known: (n, all) => `已掌握 ${n} / ${all}`, left: (n) => `還剩 ${n} 題`,
    ways: "答題方式", mixed: "先選擇，後填寫", choice: "有選項就選擇", typed: "填寫",
    check: "提交", unknown: "不知道", next: "下一題", show: "顯示答案", knew: "我記得", forgot: "我忘了", claim: "我答對了",
    right: "✓ 答對了", nearly: "≈ 很接近：是筆誤嗎？", partly: "◐ 部分正確", wrong: "✗ 不對", answer: "答案：", also: "也算對：", yours: "你的回答：",
    type: "你的答案", up: (s) => `上移：${s}`, down: (s) => `下移：${s}`, done: "完成", score: (n, all) => `一次答對 ${n} / ${all} 題。`,
    home: "返回首頁", reset: "清除我的進度", sure: "清除這套題的全部進度？", unsaved: "這個瀏覽器不能為本頁保存進度。",
    sources: "資料來源", source: "出處：", keys: "按鍵：1–9 選擇，Enter 繼續。", order: "按時間先後排列，最早的在最上面。", finished: "全部題目都已掌握，可以繼續鞏固。",
  },
};
