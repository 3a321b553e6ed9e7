"""Names corpora as a second task: persons, organizations and locations of sentences that nobody read for relations."""
import pathlib

import text as texts

NAMES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
FILES = ["id/ner-idner2k-train.txt", "id/ner-idner2k-dev.txt", "id/ner-nergrit-train.txt", "id/ner-nergrit-valid.txt",
         "en/ner-wikigold.txt", "en/ner-wnut17-train.txt", "en/uner-dev.iob2", "en/ner-btc.txt"]
_KIND = {"PER": "PER", "PERSON": "PER", "ORG": "ORG", "ORGANISATION": "ORG", "CORPORATION": "ORG", "LOC": "LOC",
         "PLACE": "LOC", "LOCATION": "LOC"}
_UNSURE = {"MISC", "GROUP", "CREATIVE-WORK", "PRODUCT"}
IGNORED = -100


def _rows(path: pathlib.Path):
    sentence = []
    for line in path.read_text().splitlines() + [""]:
        if not line.strip():
            if sentence:
                yield sentence
            sentence = []
        elif not line.startswith("#"):
            cells = line.split("\t") if "\t" in line else line.split()
            if len(cells) > 1 and cells[0].strip():
                sentence.append((cells[1], cells[2]) if path.suffix == ".iob2" else (cells[0], cells[-1]))


def _labels(tags):
    out, before = [], None
    for tag in tags:
        kind = tag.split("-", 1)[-1].upper()
        if tag in "O-":
            out.append(0)
        elif kind in _UNSURE:
            out.append(IGNORED)
        else:
            at = 1 + 2 * ["PER", "ORG", "LOC"].index(_KIND[kind])
            out.append(at + 1 if tag.startswith("I-") and before == kind else at)
        before = None if tag in "O-" else kind
    return out


def windows(train: pathlib.Path, pieces):
    """[(pieces of each word, label of each word)], several sentences each. A token counts as one word."""
    for name in FILES:
        found, labels, size = [], [], 0
        for row in _rows(train / name):
            split = [pieces.of(token, token[:1].isalnum() or token in "(\"“") for token, _ in row]
            cost = sum(map(len, split))
            if size and size + cost > texts.WINDOW:
                yield found, labels
                found, labels, size = [], [], 0
            if cost <= texts.WINDOW:
                found, labels, size = found + split, labels + _labels([t for _, t in row]), size + cost
        if found:
            yield found, labels
