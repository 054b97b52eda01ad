"use strict";
// The ways to answer. Each gives its node and the element to focus.

function askChoice(practice, card) {
  const options = shuffle([card.answer, ...card.choices]);
  const buttons = options.map((text, i) => element("button", { type: "button", onclick: () => choose(i) }, element("kbd", { "aria-hidden": "true" }, String(i + 1)), element("span", {}, text)));
  const choose = (i) => {
    const right = options[i] === card.answer;
    buttons.forEach((button, k) => {
      button.disabled = true;
      if (options[k] === card.answer) button.classList.add("right");
      else if (k === i) button.classList.add("wrong");
    });
    practice.settle(card, right ? RIGHT : WRONG, "");
  };
  practice.keys = Object.fromEntries(options.map((_, i) => [String(i + 1), () => choose(i)]));
  return { node: element("ul", { class: "choices", "aria-labelledby": "question" }, buttons.map((button) => element("li", {}, button))), focus: null };
}

function askTyped(practice, card) {
  const input = element("input", { type: "text", "aria-label": practice.t.type, placeholder: practice.t.type, autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "done" });
  const settle = (typed) => {
    input.disabled = true;
    row.remove();
    practice.settle(card, judge(card, typed, practice.deck), typed.trim());
  };
  const row = element("div", { class: "row" },
    element("button", { class: "main", type: "submit" }, practice.t.check),
    element("button", { class: "plain", type: "button", onclick: () => settle("") }, practice.t.unknown));
  const form = element("form", { onsubmit: (event) => { event.preventDefault(); if (input.value.trim()) settle(input.value); } }, input, row);
  practice.keys = null;
  return { node: form, focus: input };
}

function askReveal(practice, card) {
  const reveal = element("button", { class: "main", type: "button", onclick: () => show() }, practice.t.show);
  const box = element("div", {}, reveal);
  const show = () => {
    const knew = element("button", { class: "main", type: "button", onclick: () => practice.next(card, true) }, practice.t.knew);
    const sentence = card.sentence ? element("blockquote", {}, card.sentence, card.place ? element("div", { class: "soft" }, practice.t.source + card.place) : null) : "";
    box.replaceChildren(element("p", {}, practice.t.answer, element("b", {}, card.answer)), sentence,
      element("div", { class: "row" }, knew, element("button", { type: "button", onclick: () => practice.next(card, false) }, practice.t.forgot)));
    practice.keys = { 1: () => practice.next(card, true), 2: () => practice.next(card, false) };
    knew.focus({ preventScroll: true });
  };
  practice.keys = { Enter: show };
  return { node: box, focus: reveal };
}

function askOrder(practice, card) {
  const { t } = practice;
  let items = shuffle(card.items);
  for (let tries = 0; tries < 8 && items.every((item, i) => item === card.items[i]); tries++) items = shuffle(card.items);
  const list = element("ol", { class: "events", "aria-labelledby": "question" });
  const move = (i, by, focus) => {
    const j = i + by;
    if (j < 0 || j >= items.length) return;
    [items[i], items[j]] = [items[j], items[i]];
    draw();
    const buttons = list.children[j].querySelectorAll("button");
    const same = buttons[focus];
    (same.disabled ? buttons[1 - focus] : same).focus();
  };
  const draw = () => list.replaceChildren(...items.map((item, i) => element("li", {}, element("span", {}, item),
    element("button", { type: "button", "aria-label": t.up(item), disabled: i === 0, onclick: () => move(i, -1, 0) }, "↑"),
    element("button", { type: "button", "aria-label": t.down(item), disabled: i === items.length - 1, onclick: () => move(i, 1, 1) }, "↓"))));
  draw();
  const check = element("button", { class: "main", type: "button", onclick: () => {
    row.remove();
    list.querySelectorAll("button").forEach((button) => button.remove());
    practice.settle(card, judgeOrder(card.items, items), "");
  } }, t.check);
  const row = element("div", { class: "row" }, check);
  practice.keys = null;
  return { node: element("div", {}, element("p", { class: "soft" }, t.order), list, row), focus: list.querySelector("button:not(:disabled)") };
}

start();
