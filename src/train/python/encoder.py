"""The pretrained encoder: a BERT of 12 layers, width 384, whose lower layers stay as they are."""
import math
import pathlib

import torch
from safetensors.numpy import load_file
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS = 384, 12


class Layer(nn.Module):
    def __init__(self, weights, at):
        super().__init__()

        def filled(module, name):
            for kind in ("weight", "bias"):
                getattr(module, kind).data = torch.from_numpy(
                    weights[f"encoder.layer.{at}.{name}.{kind}"].astype("float32")).reshape(getattr(module, kind).shape)
            return module

        self.query = filled(nn.Linear(WIDTH, WIDTH), "attention.self.query")
        self.key = filled(nn.Linear(WIDTH, WIDTH), "attention.self.key")
        self.value = filled(nn.Linear(WIDTH, WIDTH), "attention.self.value")
        self.joined = filled(nn.Linear(WIDTH, WIDTH), "attention.output.dense")
        self.after_attention = filled(nn.LayerNorm(WIDTH, eps=1e-12), "attention.output.LayerNorm")
        self.wide = filled(nn.Linear(WIDTH, 4 * WIDTH), "intermediate.dense")
        self.narrow = filled(nn.Linear(4 * WIDTH, WIDTH), "output.dense")
        self.after = filled(nn.LayerNorm(WIDTH, eps=1e-12), "output.LayerNorm")

    def forward(self, x, bias):
        """x: [batch, pieces, width]; bias: [batch * heads, 1, pieces] to add to the scores, or None."""
        batch, length, _ = x.shape

        def heads(y):
            return y.view(batch, length, HEADS, -1).transpose(1, 2).reshape(batch * HEADS, length, -1)

        query = heads(self.query(x)) / math.sqrt(WIDTH // HEADS)
        score = torch.bmm(query, heads(self.key(x)).transpose(1, 2))
        if bias is not None:
            score = score + bias.to(score.dtype)
        value = heads(self.value(x))
        seen = torch.bmm(score.softmax(-1).to(value.dtype), value).view(batch, HEADS, length, -1)
        x = self.after_attention(x + self.joined(seen.transpose(1, 2).reshape(batch, length, WIDTH)))
        return self.after(x + self.narrow(F.gelu(self.wide(x))))


class Encoder(nn.Module):
    def __init__(self, folder: pathlib.Path):
        super().__init__()
        weights = load_file(str(folder / "model.safetensors"))

        def table(name):
            return torch.from_numpy(weights[f"embeddings.{name}"].astype("float32")).reshape(-1, WIDTH)

        self.word = nn.Embedding.from_pretrained(table("word_embeddings.weight"), freeze=True)
        self.place = nn.Embedding.from_pretrained(table("position_embeddings.weight"), freeze=True)
        self.register_buffer("kind", table("token_type_embeddings.weight")[0].clone())
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.norm.weight.data = table("LayerNorm.weight")[0].clone()
        self.norm.bias.data = table("LayerNorm.bias")[0].clone()
        self.layers = nn.ModuleList(Layer(weights, at) for at in range(12))

    def embed(self, ids):
        return self.norm(self.word(ids) + self.place(torch.arange(ids.shape[1])) + self.kind)

    def forward(self, x, mask=None, start=0, stop=None):
        """x: what comes out of layer `start`; mask: [batch, pieces], 1 where there is a piece."""
        bias = None
        if mask is not None:
            bias = ((1 - mask) * -1e4)[:, None, None, :].expand(-1, HEADS, -1, -1).reshape(-1, 1, mask.shape[1])
        for layer in self.layers[start:stop]:
            x = layer(x, bias)
        return x
