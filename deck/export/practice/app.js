"use strict";
// The page: an overview, rounds of ten questions, and the answer with its source after each. Texts of the deck reach the page
// as text nodes only.

function start() {
  const deck = JSON.parse(document.getElementById("deck").textContent);
  loadFolds(deck.folds);
  new Practice(deck).home();
}

// element makes a node; children are nodes and texts, attributes beginning with "on" are listeners.
function element(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (value === true) node.setAttribute(key, "");
    else if (value !== false && value !== null) node.setAttribute(key, value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

class Practice {
  constructor(deck) {
    this.deck = deck;
    this.t = strings[deck.lang] || strings.en;
    this.progress = new Progress(deck);
    this.keys = null;
    document.addEventListener("keydown", (event) => this.key(event));
    this.credits();
  }

  key(event) {
    if (!this.keys || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const action = this.keys[event.key];
    const own = event.target instanceof HTMLButtonElement || event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (!action || (own && (event.key === "Enter" || event.target instanceof HTMLInputElement))) return;
    event.preventDefault();
    action();
  }

  show(focus, ...children) {
    const app = document.getElementById("app");
    app.replaceChildren(...children.flat().filter(Boolean));
    (focus || app).focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  credits() {
    if (!this.deck.credits.length) return;
    document.getElementById("credits").replaceChildren(element("p", {}, this.t.sources), element("ul", {}, this.deck.credits.map((text) => element("li", {}, text))));
  }

  home() {
    const { t, deck, progress } = this;
    const known = progress.known(deck.cards);
    const begin = element("button", { class: "main", type: "button", onclick: () => this.begin() }, known ? t.again : t.start);
    const ways = element("select", { id: "way", onchange: () => { progress.way = ways.value; progress.save(); } },
      ["mixed", "choice", "typed"].map((way) => element("option", { value: way, selected: way === progress.way }, t[way])));
    this.keys = { Enter: () => this.begin() };
    this.show(begin,
      element("h1", {}, deck.name),
      element("div", { class: "panel" },
        element("p", {}, t.cards(deck.cards.length) + " · " + t.known(known, deck.cards.length)),
        element("progress", { max: deck.cards.length, value: known, "aria-label": t.known(known, deck.cards.length) }),
        known === deck.cards.length ? element("p", {}, t.finished) : null,
        element("p", {}, element("label", { for: "way" }, t.ways + " "), ways),
        element("div", { class: "row" }, begin),
        element("p", { class: "soft" }, t.keys),
        progress.saved ? null : element("p", { class: "soft" }, t.unsaved)),
      Object.keys(progress.boxes).length ? element("button", { class: "plain", type: "button", onclick: () => this.forget() }, t.reset) : null);
  }

  forget() {
    if (window.confirm(this.t.sure)) this.progress.forget();
    this.home();
  }

  begin() {
    this.queue = round(this.deck, this.progress);
    this.total = this.queue.length;
    this.first = 0;
    this.missed = new Set();
    this.ask();
  }

  ask() {
    if (!this.queue.length) return this.end();
    const card = this.queue[0];
    const way = this.wayOf(card);
    const body = way === "order" ? askOrder(this, card) : way === "choice" ? askChoice(this, card) : way === "typed" ? askTyped(this, card) : askReveal(this, card);
    this.result = element("div", { role: "status", "aria-live": "polite" });
    this.show(body.focus,
      element("div", { class: "bar" }, element("span", { class: "soft" }, this.t.left(this.queue.length)),
        element("button", { class: "plain", type: "button", onclick: () => this.home() }, this.t.home)),
      element("progress", { max: this.total, value: Math.max(this.total - this.queue.length, 0), "aria-label": this.t.left(this.queue.length) }),
      element("article", { class: "panel", lang: card.lang || this.deck.lang },
        card.context.length ? element("p", { class: "soft" }, card.context.join(" › ")) : null,
        element("h2", { class: "question", id: "question" }, card.question), body.node, this.result));
  }

  wayOf(card) {
    if (card.items.length > 1) return "order";
    const way = this.progress.way;
    const choose = card.choices.length > 0 && (way === "choice" || (way === "mixed" && this.progress.box(card) < 2));
    return choose ? "choice" : card.typable ? "typed" : card.choices.length ? "choice" : "reveal";
  }

  // settle shows the verdict and what is right, and waits.
  settle(card, verdict, typed) {
    const { t } = this;
    const words = { 4: ["right", t.right], 3: ["half", t.nearly], 2: ["half", t.partly] }[verdict] || ["wrong", t.wrong];
    const box = element("div", { class: "verdict " + words[0] }, element("strong", {}, words[1]),
      typed ? element("p", { class: "soft" }, t.yours + typed) : null);
    if (card.items.length > 1) box.append(element("ol", {}, card.items.map((item) => element("li", {}, item))));
    else box.append(element("p", {}, t.answer, element("b", {}, card.answer)));
    if (card.accept.length && !card.choices.length) box.append(element("p", { class: "soft" }, t.also + card.accept.join(" / ")));
    const sentence = card.sentence || card.place ? element("blockquote", {}, card.sentence, card.place ? element("div", { class: "soft" }, t.source + card.place) : null) : null;
    const next = element("button", { class: "main", type: "button", onclick: () => this.next(card, verdict === RIGHT) }, t.next);
    const claim = verdict < RIGHT && typed ? element("button", { type: "button", onclick: () => this.next(card, true) }, t.claim) : null;
    this.keys = { Enter: () => this.next(card, verdict === RIGHT) };
    this.result.replaceChildren(box, sentence || "", element("div", { class: "row" }, next, claim));
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }

  // next records the answer. What was not right is asked again at the end of the round.
  next(card, right) {
    this.queue.shift();
    if (!this.missed.has(card.id)) {
      this.progress.record(card, right);
      if (right) this.first++;
    }
    if (!right) {
      this.missed.add(card.id);
      this.queue.push(card);
    }
    this.ask();
  }

  end() {
    const { t } = this;
    const again = element("button", { class: "main", type: "button", onclick: () => this.begin() }, t.again);
    this.keys = { Enter: () => this.begin() };
    this.show(again, element("h1", {}, t.done), element("div", { class: "panel" }, element("p", {}, t.score(this.first, this.total)),
      element("p", {}, t.known(this.progress.known(this.deck.cards), this.deck.cards.length)),
      element("div", { class: "row" }, again, element("button", { type: "button", onclick: () => this.home() }, t.home))));
  }
}
