-- The cards that are in no deck, kept by the file itself: a queue asks thousands of cards whether they are, and few of them are not.
CREATE TABLE loose (
  card TEXT PRIMARY KEY REFERENCES card (id)
) STRICT, WITHOUT ROWID;
INSERT INTO loose (card) SELECT id FROM card WHERE id NOT IN (SELECT card FROM deck_card);

CREATE TRIGGER deck_card_gone AFTER DELETE ON deck_card
WHEN NOT EXISTS (SELECT 1 FROM deck_card WHERE card = old.card)
BEGIN
  INSERT INTO loose (card) VALUES (old.card) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER deck_card_come AFTER INSERT ON deck_card
BEGIN
  DELETE FROM loose WHERE card = new.card;
END;
