"""What is read from the encoder's words: names, triggers, doers and undergoers, polarity, what a nominal stands for."""
import math

import torch
from torch import nn

import articles
import corpora
from encoder import WIDTH, Encoder

ROLE = 192


def bucket(distance):
    """64 buckets of a signed distance in words: exact to 11, then by quarter powers of two."""
    size = distance.abs()
    far = (12 + torch.log2((size.float() / 12).clamp(min=1)) * 4).long()
    return torch.where(size < 12, size, far).clamp(max=31) + torch.where(distance < 0, 32, 0)


class Reader(nn.Module):
    """All heads are over words; a word is its first piece."""

    def __init__(self, folder, relations):
        super().__init__()
        self.encoder = Encoder(folder)
        self.drop = nn.Dropout(0.15)
        self.names = nn.Linear(WIDTH, len(articles.NAMES))
        self.other_names = nn.Linear(WIDTH, len(corpora.NAMES))
        self.name_kind = nn.Linear(len(articles.NAMES), WIDTH, bias=False)
        self.typed = nn.LayerNorm(WIDTH)
        self.trigger = nn.Sequential(nn.Linear(WIDTH, WIDTH), nn.GELU(), nn.Dropout(0.2), nn.Linear(WIDTH, relations))
        nn.init.constant_(self.trigger[-1].bias, -5.5)
        self.relation = nn.Embedding(relations, WIDTH)
        nn.init.normal_(self.relation.weight, std=0.02)
        self.asker = nn.Sequential(nn.Linear(2 * WIDTH, 2 * ROLE), nn.GELU(), nn.Dropout(0.2))
        self.asked = nn.Sequential(nn.Linear(WIDTH, 2 * ROLE), nn.GELU(), nn.Dropout(0.2))
        self.match = nn.Parameter(torch.randn(2, ROLE, ROLE) * 0.02)
        self.alone = nn.Linear(2 * ROLE, 2)
        self.distance = nn.Embedding(64, 2)
        self.apart = nn.Embedding(7, 2)
        self.kinds = nn.Parameter(torch.zeros(relations, 2, len(articles.NAMES)))
        self.base = nn.Embedding(relations, 2)
        self.polarity = nn.Sequential(nn.Linear(2 * WIDTH, WIDTH), nn.GELU(), nn.Dropout(0.2),
                                      nn.Linear(WIDTH, len(articles.POLARITIES)))
        self.nominal, self.named = nn.Linear(WIDTH, ROLE), nn.Linear(WIDTH, ROLE)
        self.back, self.nobody = nn.Embedding(64, 1), nn.Linear(WIDTH, 1)
        for table in (self.distance, self.apart, self.back):
            nn.init.zeros_(table.weight)
        nn.init.constant_(self.base.weight, -4.0)

    def read(self, words):
        """words [W, width] -> logits of names [W, 11], words that know their names [W, width], logits of triggers [W, R]."""
        names = self.names(words)
        kinds = names.detach().softmax(-1)
        typed = self.typed(words + self.name_kind(kinds))
        return names, kinds, typed, self.trigger(typed)

    def roles(self, typed, kinds, sentence, at, relation):
        """Logits [K, W, 2] of each word's being doer and undergoer of trigger word at[k] of type relation[k]."""
        asker = self.asker(torch.cat([typed[at], self.relation(relation)], -1)).view(-1, 2, ROLE)
        asked = self.asked(typed)
        score = torch.einsum("krd,rde,wre->kwr", asker, self.match, asked.view(-1, 2, ROLE))
        far = bucket(torch.arange(typed.shape[0])[None, :] - at[:, None])
        apart = (sentence[None, :] - sentence[at][:, None]).clamp(-3, 3) + 3
        fits = torch.einsum("krn,wn->kwr", self.kinds[relation], kinds)
        return score + self.alone(asked)[None] + self.distance(far) + self.apart(apart) + fits + self.base(relation)[:, None]

    def polarities(self, typed, at, relation):
        return self.polarity(torch.cat([typed[at], self.relation(relation)], -1))

    def stands_for(self, typed, nominals, names):
        """Logits [Q, K + 1]: which of the names each nominal stands for; the last is none."""
        score = self.nominal(typed[nominals]) @ self.named(typed[names]).T / math.sqrt(ROLE)
        score = score + self.back(bucket(names[None, :] - nominals[:, None])).squeeze(-1)
        return torch.cat([score, self.nobody(typed[nominals])], 1)
