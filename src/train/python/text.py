"""What the reader sees of a text: words, their pieces, sentences, windows of whole sentences.

The Java side (`org.relasi.learned`) does the same; `pieces` and `words` must agree with it to the letter.
"""
import functools
import pathlib
import re
import unicodedata

from tokenizers import Tokenizer

FIRST, LAST, UNKNOWN = 0, 2, 3
WINDOW = 250
LONGEST_SENTENCE = 160
_WORD = re.compile(r"\w+(?:[.'’]\w+)*|[^\w\s]")
_DROPPED = re.compile("[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\ufeff]")
_ABBREVIATIONS = set(
    "mr mrs ms dr st gen sen rep gov jr sr no vs u.s jl prof ir drs h hj kh tgk kol letjen mayjen brigjen irjen "
    "kombes akbp akp kompol iptu ipda".split())


class Pieces:
    """Splits a word into the encoder's pieces; a word that has none is one unknown piece."""

    def __init__(self, folder: pathlib.Path):
        model = Tokenizer.from_file(str(folder / "tokenizer.json")).model
        self.of = functools.lru_cache(500_000)(lambda word, first: self._split(model, word, first))

    @staticmethod
    def _split(model, word, first):
        normal = unicodedata.normalize("NFKC", _DROPPED.sub("", word)).replace(" ", "▁")
        found = [piece.id for piece in model.tokenize(("▁" if first else "") + normal)] if normal else []
        return tuple(found[:16]) or (UNKNOWN,)


def words(text):
    """(start, end, whether white space stands before it) of each word."""
    return [(m.start(), m.end(), m.start() == 0 or text[m.start() - 1].isspace()) for m in _WORD.finditer(text)]


def sentences(text, ws):
    """The number of the sentence of each word."""
    numbers, now = [], 0
    for k, (start, _, _) in enumerate(ws):
        if k:
            before, end, _ = ws[k - 1]
            gap = text[end:start]
            if "\n" in gap:
                now += 1
            elif gap and text[before:end] in ".?!" and (text[start].isupper() or text[start] in "\"“'") and (
                    k < 2 or text[ws[k - 2][0]:ws[k - 2][1]].lower() not in _ABBREVIATIONS):
                now += 1
        numbers.append(now)
    return numbers


def windows(costs, numbers):
    """[(first word, word after the last)]: whole sentences, at most WINDOW pieces where sentences allow."""
    cuts, start = [], 0
    for k in range(1, len(costs) + 1):
        if k == len(costs) or numbers[k] != numbers[k - 1] or k - start >= LONGEST_SENTENCE:
            cuts.append((start, k))
            start = k
    out, size = [], 0
    for start, end in cuts:
        cost = sum(costs[start:end])
        if out and size + cost <= WINDOW:
            out[-1] = (out[-1][0], end)
            size += cost
        else:
            out.append((start, end))
            size = cost
    return out
