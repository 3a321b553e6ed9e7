"""Annotated articles as labels of words: names, triggers, doers and undergoers, polarity, what a nominal stands for."""
import json
import pathlib
import re

import text as texts

TYPES = ["Person", "State", "Organization", "Event", "Place"]
POLARITIES = ["asserted", "alleged", "denied", "negated", "intended"]
NAMES = ["O"] + [f"{b}-{t}" for t in TYPES for b in "BI"]
IGNORED = -100


def relation_types(shared: pathlib.Path):
    return re.findall(r"^\| `([A-Z_]+)`", (shared / "eval/ONTOLOGY.md").read_text(), re.M)


def annotated(shared: pathlib.Path):
    """The training articles of both languages."""
    return [json.loads(line) for code in ("id", "en") for line in open(shared / f"reader/annotated/{code}.train.jsonl")]


def development(shared: pathlib.Path, which, code):
    """Articles in the scorer's form, with their text."""
    for path in sorted((shared / f"eval/{which}/{code}/gold").glob("*.json")):
        article = json.loads(path.read_text())
        text = (shared / f"eval/{which}/{code}/articles/{path.stem}.txt").read_text()
        article["text"], article["language"] = text[:article.get("annotatedChars") or len(text)], code
        yield article


class Folded:
    """A text with white space folded, and where each character of it stood."""

    def __init__(self, text):
        out, self.origin, space = [], [], True
        for i, c in enumerate(text):
            if not c.isspace() or not space:
                out.append(" " if c.isspace() else c)
                self.origin.append(i)
            space = c.isspace()
        self.text = "".join(out)

    def find(self, form, bounded=True):
        i = self.text.find(form)
        while i >= 0:
            j = i + len(form)
            inside = (i > 0 and self.text[i - 1].isalnum() and form[0].isalnum()) or (
                j < len(self.text) and self.text[j].isalnum() and form[-1].isalnum())
            if not (bounded and inside):
                yield i, j
            i = self.text.find(form, i + 1)


def _fold(form):
    return " ".join(form.split())


def _core(entity, form, forms):
    """The part of a person's naming form that is the name, without office and rank."""
    if entity["type"][0] != "Person":
        return form
    name = set(_fold(entity["name"]).split())
    inner = [f for f in forms if f in form and set(f.split()) <= name]
    return max(inner, key=len) if inner else form


class Article:
    """Words of an annotated article and their labels.

    mentions: (first word, last word, entity id, type, whether it counts). taken: index of the mention at each word.
    relations: dicts of trigger word, types, doer word, undergoer word, polarity, ids, optional.
    """

    def __init__(self, raw, pieces):
        self.id, self.language, self.text = raw["doc"], raw["language"], raw["text"]
        self.words = texts.words(self.text)
        self.pieces = [pieces.of(self.text[a:b], first) for a, b, first in self.words]
        self.sentence = texts.sentences(self.text, self.words)
        self.folded = Folded(self.text)
        self.taken = [None] * len(self.words)
        self.mentions = []
        self._place(raw["entities"])
        self.relations = [r for r in (self._relation(r) for r in raw["relations"]) if r]

    def word(self, k):
        return self.text[self.words[k][0]:self.words[k][1]]

    def _span(self, i, j):
        a, b = self.folded.origin[i], self.folded.origin[j - 1] + 1
        inside = [k for k, (x, y, _) in enumerate(self.words) if x < b and y > a]
        return (inside[0], inside[-1]) if inside else None

    def _place(self, entities):
        wanted = []
        for e in entities:
            forms = {f for f in map(_fold, e["mentions"] + [e["name"]]) if f}
            for f in forms:
                wanted.append((len(f), f, _core(e, f, forms), e))
        wanted.sort(key=lambda w: (-w[0], w[1]))
        covered = [False] * len(self.words)
        for _, form, core, e in wanted:
            for i, j in self.folded.find(form):
                whole = self._span(i, j)
                at = form.find(core)
                span = self._span(i + at, i + at + len(core))
                if not whole or not span or any(covered[whole[0]:whole[1] + 1]):
                    continue
                free = whole if core == form else span
                for k in range(free[0], free[1] + 1):
                    covered[k] = True
                    self.taken[k] = len(self.mentions)
                counts = not e.get("optional") or any(c.isupper() for c in core)
                self.mentions.append((span[0], span[1], e["id"], e["type"][0], counts))

    def _relation(self, r):
        quote = next(self.folded.find(_fold(r.get("quote", "")), False), None) if "trigger" in r else None
        if not quote:
            return None

        def spans(form):
            form = _fold(re.split(r" ?\.\.\.", form)[0])
            if not form or form == "-":
                return []
            for bounded in (form.lower() != "nya", False):
                hits = [h for h in self.folded.find(form, bounded) if h[0] >= quote[0] and h[1] <= quote[1]]
                if hits:
                    return [s for s in (self._span(*h) for h in hits) if s]
            return []

        triggers = spans(r["trigger"])
        if not triggers:
            return None
        trigger = triggers[0][0]

        def argument(form, ids):
            heads = [self._head(s, ids) for s in spans(form)]
            return min(heads, key=lambda k: abs(k - trigger)) if heads else None

        return dict(trigger=trigger, types=r["type"], doer=argument(r.get("sourceWords", "-"), r["source"]),
                    undergoer=argument(r.get("targetWords", "-"), r["target"]), doers=r["source"], undergoers=r["target"],
                    polarity=r["polarity"], optional=bool(r.get("optional")))

    def _head(self, span, ids):
        for k in range(span[0], span[1] + 1):
            m = self.taken[k]
            if m is not None and self.mentions[m][2] in ids:
                return self.mentions[m][0]
        return span[0] if self.language == "id" else span[1]

    def names(self):
        """The label of each word: an index into NAMES, or IGNORED."""
        labels = [0] * len(self.words)
        for first, last, _, kind, counts in self.mentions:
            at = 1 + 2 * TYPES.index(kind)
            for k in range(first, last + 1):
                labels[k] = (at if k == first else at + 1) if counts else IGNORED
        return labels
