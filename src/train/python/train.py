"""Trains the reader on annotated articles and names corpora: python train.py SHARED OUT [--passes N] [--frozen N] [--seed N]"""
import argparse
import pathlib
import random
import time
import zlib

import torch
from torch.nn import functional as F

import articles
import corpora
import text as texts
from reader import Reader

BATCH = 2200  # pieces


def framed(pieces):
    """Ids with the frame, and the index of each word's first piece."""
    ids, first = [texts.FIRST], []
    for word in pieces:
        first.append(len(ids))
        ids.extend(word)
    return torch.tensor(ids[:511] + [texts.LAST]), torch.tensor(first).clamp(max=510)


def labelled(article, relations):
    """The windows of an annotated article with all their labels."""
    out, names = [], article.names()
    alike = {}
    for r in article.relations:
        alike.setdefault(article.word(r["trigger"]).lower(), set()).add(relations[r["types"][0]])
    for a, b in texts.windows([len(p) for p in article.pieces], article.sentence):
        ids, first = framed(article.pieces[a:b])
        target, weight = torch.zeros(b - a, len(relations)), torch.ones(b - a, len(relations))
        for k in range(a, b):
            for kind in alike.get(article.word(k).lower(), ()):
                weight[k - a, kind] = 0  # an annotated relation said again
        found = {}
        for r in article.relations:
            if a <= r["trigger"] < b:
                for kind in r["types"]:
                    weight[r["trigger"] - a, relations[kind]] = 0
                kind = relations[r["types"][0]]
                target[r["trigger"] - a, kind] = 1
                weight[r["trigger"] - a, kind] = 0.6 if r["optional"] else 1
                found.setdefault((r["trigger"] - a, kind), []).append(r)
        roles, polarity, nominals = torch.zeros(len(found), b - a, 2), [], {}
        for n, same in enumerate(found.values()):
            polarity.append(articles.POLARITIES.index(same[0]["polarity"]))
            for r in same:
                for side, ids_of in (("doer", "doers"), ("undergoer", "undergoers")):
                    k = r[side]
                    if k is not None and a <= k < b:
                        roles[n, k - a, int(side == "undergoer")] = 1
                        if article.taken[k] is None:
                            nominals[k - a] = set(r[ids_of])
        named = [(m[0] - a, m[2]) for m in article.mentions if a <= m[0] and m[1] < b]
        means = {k: [n for n, (_, e) in enumerate(named) if e in who] for k, who in nominals.items()}
        out.append(dict(ids=ids, first=first, names=torch.tensor(names[a:b]), sentence=torch.tensor(article.sentence[a:b]),
                        target=target, weight=weight, at=torch.tensor([k for k, _ in found], dtype=torch.long),
                        relation=torch.tensor([t for _, t in found], dtype=torch.long), roles=roles,
                        polarity=torch.tensor(polarity, dtype=torch.long),
                        named=torch.tensor([k for k, _ in named], dtype=torch.long), means=means))
    return out


def other(train, pieces):
    for split, labels in corpora.windows(train, pieces):
        ids, first = framed(split)
        yield dict(ids=ids, first=first, other=torch.tensor(labels))


def loss_of(reader, words, w):
    """The losses of one window: names, triggers, roles, polarity, nominals."""
    zero = torch.zeros(())
    if "other" in w:
        return [F.cross_entropy(reader.other_names(words), w["other"], ignore_index=articles.IGNORED) * 0.7] + [zero] * 4
    names, kinds, typed, triggers = reader.read(words)
    losses = [F.cross_entropy(names, w["names"], ignore_index=articles.IGNORED),
              F.binary_cross_entropy_with_logits(triggers, w["target"], weight=w["weight"], reduction="sum",
                                                 pos_weight=torch.tensor(2.0)) / 20, zero, zero, zero]
    if len(w["at"]):
        roles = reader.roles(typed, kinds, w["sentence"], w["at"], w["relation"])
        losses[2] = F.binary_cross_entropy_with_logits(roles, w["roles"], reduction="sum", pos_weight=torch.tensor(1.5)) / 20
        losses[3] = F.cross_entropy(reader.polarities(typed, w["at"], w["relation"]), w["polarity"]) * 0.3
    if w["means"] and len(w["named"]):
        logits = F.log_softmax(reader.stands_for(typed, torch.tensor(list(w["means"])), w["named"]), 1)
        losses[4] = -0.3 * sum(torch.logsumexp(logits[n, means], 0) if means else logits[n, -1]
                               for n, means in enumerate(w["means"].values())) / len(w["means"])
    return losses


def batches(windows, chunk=16 * BATCH):
    """Windows of like length together, BATCH pieces at a time, in an order of chance."""
    windows = list(windows)
    random.shuffle(windows)
    out, group, size = [], [], 0

    def cut(group):
        group.sort(key=lambda w: len(w["ids"]))
        batch = []
        for w in group:
            if batch and (len(batch) + 1) * len(w["ids"]) > BATCH:
                out.append(batch)
                batch = []
            batch.append(w)
        out.append(batch)

    for w in windows:
        group.append(w)
        size += len(w["ids"])
        if size >= chunk:
            cut(group)
            group, size = [], 0
    if group:
        cut(group)
    random.shuffle(out)
    return out


def padded(rows):
    longest = max(len(r) for r in rows)
    mask = torch.zeros(len(rows), longest)
    out = torch.zeros(len(rows), longest, rows[0].shape[1]) if rows[0].dim() > 1 else torch.ones(len(rows), longest, dtype=torch.long)
    for n, row in enumerate(rows):
        out[n, :len(row)], mask[n, :len(row)] = row.float() if row.dim() > 1 else row, 1
    return out, mask


def cache(reader, windows, frozen):
    """What comes out of the layers that do not learn, once for all passes."""
    reader.encoder.eval()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in batches(windows):
            ids, mask = padded([w["ids"] for w in batch])
            x = reader.encoder(reader.encoder.embed(ids), mask, 0, frozen)
            for row, w in zip(x, batch):
                w["x"] = row[:len(w["ids"])].to(torch.bfloat16)


def train(reader, main, aux, options):
    small = {"kinds", "distance.weight", "apart.weight", "base.weight", "back.weight"}
    above = [p for layer in reader.encoder.layers[options.frozen:] for p in layer.parameters()]
    heads = [p for n, p in reader.named_parameters() if not n.startswith("encoder.") and n not in small]
    tables = [p for n, p in reader.named_parameters() if n in small]
    optimizer = torch.optim.AdamW([{"params": above, "lr": options.rate, "weight_decay": 0.02},
                                   {"params": heads, "lr": 7e-4, "weight_decay": 0.02},
                                   {"params": tables, "lr": 1e-2, "weight_decay": 0.0}])
    total, done = options.passes * len(batches(main + aux)), 0
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / (0.06 * total), max(0.01, (total - s) / total)))
    for n in range(options.passes):
        reader.train()
        start, sums = time.time(), [0.0] * 5
        for batch in batches(main + aux):
            x, mask = padded([w["x"] for w in batch])
            with torch.autocast("cpu", torch.bfloat16):
                hidden = reader.encoder(reader.drop(x), mask, options.frozen)
            losses = [loss_of(reader, reader.drop(h[w["first"]].float()), w) for h, w in zip(hidden, batch)]
            optimizer.zero_grad()
            (sum(map(sum, losses)) / len(batch)).backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            done += 1
            for row in losses:
                sums = [a + float(b.detach()) for a, b in zip(sums, row)]
            if done % 100 == 0:
                print(f"  {done}/{total} {[round(s / len(main), 3) for s in sums]} {time.time() - start:.0f} s", flush=True)
        print(f"pass {n + 1}: losses {[round(s / len(main), 4) for s in sums]} in {time.time() - start:.0f} s", flush=True)
        torch.save({k: v for k, v in reader.state_dict().items()}, options.out / "reader.pt")


def fold(text):
    n, k = map(int, text.split("/"))
    if not 0 <= n < k:
        raise argparse.ArgumentTypeError(f"{text} is not N/K with N from 0 to K-1")
    return n, k


def is_learnt(article, fold):
    """By the name of the article alone, so that a fold is the same whatever else changes."""
    n, k = fold
    return zlib.crc32(article["doc"].encode()) % k != n


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--passes", type=int, default=5)
    parser.add_argument("--frozen", type=int, default=6)
    parser.add_argument("--others", type=float, default=0.4, help="share of the names corpora")
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1.0, help="share of the annotated articles, for a learning curve")
    parser.add_argument("--fold", type=fold, metavar="N/K", help="leave part N (from 0) of K of the articles out;"
                        " left-out.txt names them")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    pieces = texts.Pieces(options.shared / "reader/encoder")
    relations = {t: n for n, t in enumerate(articles.relation_types(options.shared))}
    raw = articles.annotated(options.shared)
    random.shuffle(raw)
    if options.fold:
        (options.out / "left-out.txt").write_text("".join(f"{a['doc']}\n" for a in raw if not is_learnt(a, options.fold)))
        raw = [a for a in raw if is_learnt(a, options.fold)]
    main = [w for a in raw[:int(len(raw) * options.share)] for w in labelled(articles.Article(a, pieces), relations)]
    aux = list(other(options.shared / "train", pieces))
    aux = random.sample(aux, int(len(aux) * options.others))
    print(f"{len(main)} windows of {sum(len(w['ids']) for w in main)} pieces, {len(aux)} of names alone of "
          f"{sum(len(w['ids']) for w in aux)}, {sum(len(w['at']) for w in main)} triggers", flush=True)
    reader = Reader(options.shared / "reader/encoder", len(relations))
    start = time.time()
    cache(reader, main + aux, options.frozen)
    print(f"lower layers in {time.time() - start:.0f} s", flush=True)
    train(reader, main, aux, options)


if __name__ == "__main__":
    main()
