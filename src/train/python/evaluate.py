"""How well a trained reader names names: python evaluate.py SHARED TRAINED. Exact span and type, on the development articles."""
import argparse
import collections
import pathlib

import torch

import articles
import text as texts
from reader import Reader
from train import framed


def spans(labels):
    """{(first, last, type)} of labels as the Java side decodes them, without its search."""
    found, at = set(), 0
    while at < len(labels):
        label = labels[at]
        if label <= 0:
            at += 1
            continue
        kind, first = (label - 1) // 2, at
        while at + 1 < len(labels) and labels[at + 1] == 2 * kind + 2:
            at += 1
        found.add((first, at, articles.TYPES[kind]))
        at += 1
    return found


def predicted(reader, article):
    labels = []
    for a, b in texts.windows([len(p) for p in article.pieces], article.sentence):
        ids, first = framed(article.pieces[a:b])
        hidden = reader.encoder(reader.encoder.embed(ids[None]))[0]
        labels += reader.names(hidden[first]).argmax(-1).tolist()
    return labels


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("trained", type=pathlib.Path)
    options = parser.parse_args()
    pieces = texts.Pieces(options.shared / "reader/encoder")
    reader = Reader(options.shared / "reader/encoder", len(articles.relation_types(options.shared)))
    reader.load_state_dict(torch.load(options.trained / "reader.pt", weights_only=True))
    reader.eval()
    for which in ("broad", "dev"):
        for code in ("id", "en"):
            right, seen, there = (collections.Counter() for _ in range(3))
            for raw in articles.development(options.shared, which, code):
                article = articles.Article(raw, pieces)
                gold = article.names()
                with torch.no_grad():
                    labels = predicted(reader, article)
                wanted, found = spans(gold), spans([0 if g < 0 else l for g, l in zip(gold, labels)])
                for kind in articles.TYPES:
                    right[kind] += sum(1 for s in wanted & found if s[2] == kind)
                    seen[kind] += sum(1 for s in found if s[2] == kind)
                    there[kind] += sum(1 for s in wanted if s[2] == kind)
            f1 = {k: 2 * right[k] / max(1, seen[k] + there[k]) for k in articles.TYPES}
            whole = 2 * sum(right.values()) / max(1, sum(seen.values()) + sum(there.values()))
            print(which, code, f"{whole:.3f}", {k: round(v, 3) for k, v in f1.items()}, flush=True)


if __name__ == "__main__":
    main()
