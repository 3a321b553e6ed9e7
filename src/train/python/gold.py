"""Annotated articles as folders that relasi evaluate reads: python gold.py SHARED OUT [--only FILE]

OUT gets {id,en}/{gold,articles}. FILE names an article a line (left-out.txt of train.py).
"""
import argparse
import json
import pathlib

import articles

OF_ENTITIES = ("id", "type", "name", "mentions", "optional")
OF_RELATIONS = ("source", "type", "target", "polarity", "attributedTo", "optional", "trigger", "quote")


def annotations(article):
    return {"doc": article["doc"],
            "entities": [{k: e[k] for k in OF_ENTITIES if k in e} for e in article["entities"]],
            "relations": [{k: r[k] for k in OF_RELATIONS if k in r} for r in article["relations"]]}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--only", type=pathlib.Path)
    options = parser.parse_args()
    only = set(options.only.read_text().split()) if options.only else None
    for article in articles.annotated(options.shared):
        if only is None or article["doc"] in only:
            folder = options.out / article["language"]
            for kind, name, text in (("gold", ".json", json.dumps(annotations(article), ensure_ascii=False)),
                                     ("articles", ".txt", article["text"])):
                (folder / kind).mkdir(parents=True, exist_ok=True)
                (folder / kind / (article["doc"] + name)).write_text(text)


if __name__ == "__main__":
    main()
