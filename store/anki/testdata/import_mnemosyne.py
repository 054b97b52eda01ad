#!/usr/bin/python3
"""Has the installed Mnemosyne import an .apkg file into a folder of its own, without a screen, and prints what it then holds.

usage: import_mnemosyne.py FILE.apkg FOLDER

The one line on standard output is JSON: {"facts", "cards", "reviews", "tags", "questions", "answers", "errors"}.
"""
import json
import os
import re
import shutil
import sys

import mnemosyne.libmnemosyne as library

sys.path.append(os.path.join(os.path.dirname(library.__file__), "renderers"))
from mnemosyne.libmnemosyne import Mnemosyne
from mnemosyne.libmnemosyne.ui_components.main_widget import MainWidget
from mnemosyne.libmnemosyne.ui_components.review_widget import ReviewWidget

errors = []


class Silent(MainWidget):
    """Answers every dialogue with the first choice and remembers errors."""

    def show_information(self, text):
        print(text, file=sys.stderr)

    def show_error(self, text):
        errors.append(" ".join(text.split()))

    def show_question(self, *_):
        return 0

    def _ignore(self, *_):
        pass

    set_progress_text = set_progress_range = set_progress_update_interval = _ignore
    increase_progress = set_progress_value = close_progress = _ignore


class NoReview(ReviewWidget):
    def redraw_now(self):
        pass


def text_of(html):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", re.sub(r"(?s)<style.*?</style>", "", html))).strip()


def main(path, folder):
    # Components are named by module; this one is known under a name that can be imported.
    sys.modules["silent"] = sys.modules["__main__"]
    Silent.__module__ = NoReview.__module__ = "silent"
    copy = os.path.join(folder, "import.apkg")
    shutil.copy(path, copy)
    program = Mnemosyne(upload_science_logs=False, interested_in_old_reps=True, asynchronous_database=True)
    program.components.insert(0, ("mnemosyne.libmnemosyne.gui_translators.gettext_gui_translator", "GetTextGuiTranslator"))
    program.components.append(("silent", "Silent"))
    program.gui_for_component["ScheduledForgottenNew"] = [("silent", "NoReview")]
    program.initialise(os.path.join(folder, "data"), automatic_upgrades=False)
    for form in program.component_manager.all("file_format"):
        if type(form).__name__ == "Anki2":
            form.do_import(copy)
    db = program.database()
    db.save()
    cards = [db.card(number, is_id_internal=True) for number, _ in db.cards()]
    print(json.dumps({
        "facts": db.fact_count(),
        "cards": db.card_count(),
        "reviews": db.con.execute("select count(*) from log where event_type = 9").fetchone()[0],
        "tags": sorted({tag.name for card in cards for tag in card.tags}),
        "questions": sorted(text_of(card.question(render_chain="plain_text")) for card in cards),
        "answers": sorted(text_of(card.answer(render_chain="plain_text")) for card in cards),
        "errors": errors,
    }))
    program.finalise()


main(sys.argv[1], sys.argv[2])
