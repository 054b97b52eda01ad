"use strict";
// What the pupil knows: a box from 0 (new or forgotten) to 4 for each card, in this browser only.

const KNOWN = 3, TOP = 4, ROUND = 10;

class Progress {
  constructor(deck) {
    this.name = "annals:" + deck.id;
    this.saved = true;
    this.boxes = {};
    this.way = "mixed";
    try {
      const kept = JSON.parse(localStorage.getItem(this.name) || "{}");
      if (kept && typeof kept.boxes === "object" && kept.boxes) this.boxes = kept.boxes;
      if (["mixed", "choice", "typed"].includes(kept.way)) this.way = kept.way;
    } catch {
      this.saved = false;
    }
  }

  box(card) {
    const b = this.boxes[card.id];
    return Number.isInteger(b) && b >= 0 && b <= TOP ? b : 0;
  }

  seen(card) {
    return Object.hasOwn(this.boxes, card.id);
  }

  known(cards) {
    return cards.filter((card) => this.box(card) >= KNOWN).length;
  }

  record(card, right) {
    this.boxes[card.id] = right ? Math.min(this.box(card) + 1, TOP) : 0;
    this.save();
  }

  forget() {
    this.boxes = {};
    this.save();
  }

  save() {
    try {
      localStorage.setItem(this.name, JSON.stringify({ boxes: this.boxes, way: this.way }));
    } catch {
      this.saved = false;
    }
  }
}

// round picks the next cards: first what was forgotten, then what is new in the deck's order, then the least known; never two
// about one fact, because one question may tell the answer of the other.
function round(deck, progress) {
  const rank = (card) => (progress.seen(card) && progress.box(card) < KNOWN ? progress.box(card) : progress.seen(card) ? 10 + progress.box(card) : 5);
  const order = deck.cards.map((card, i) => [rank(card), i, card]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const facts = new Set();
  const picked = [];
  for (const [, , card] of order) {
    if (picked.length === ROUND) break;
    if (card.fact && facts.has(card.fact)) continue;
    facts.add(card.fact);
    picked.push(card);
  }
  return shuffle(picked);
}

function shuffle(items) {
  items = [...items];
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
  return items;
}
