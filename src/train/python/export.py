"""A trained reader as int8 ONNX, and its pieces: python export.py SHARED TRAINED RESOURCES"""
import argparse
import gzip
import json
import pathlib

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

import articles
from reader import Reader


class Words(nn.Module):
    """ids [1, pieces], first [words] -> scores of names [words, 11], their shares, words that know them [words, width],
    shares of triggers [words, relations]."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, first):
        hidden = self.reader.encoder(self.reader.encoder.embed(ids))
        names, kinds, typed, triggers = self.reader.read(hidden[0][first])
        return names, kinds, typed, triggers.sigmoid()


class Roles(nn.Module):
    """typed, kinds, sentence [words], at [triggers], relation [triggers] -> shares of doer and undergoer [triggers, words, 2],
    of polarities [triggers, 5]."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, typed, kinds, sentence, at, relation):
        roles = self.reader.roles(typed, kinds, sentence, at, relation).sigmoid()
        return roles, self.reader.polarities(typed, at, relation).softmax(-1)


class StandsFor(nn.Module):
    """typed, nominals [Q], names [K] -> shares [Q, K + 1] of the names that each nominal stands for; the last is none."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, typed, nominals, names):
        return self.reader.stands_for(typed, nominals, names).softmax(-1)


def pieces(shared, path):
    table = json.loads((shared / "reader/encoder/tokenizer.json").read_text())["model"]["vocab"]
    text = "".join(f"{piece}\t{score!r}\n" for piece, score in table)
    with gzip.GzipFile(path, "wb", mtime=0) as out:
        out.write(text.encode())


def export(shared, trained, resources):
    reader = Reader(shared / "reader/encoder", len(articles.relation_types(shared)))
    reader.load_state_dict(torch.load(trained / "reader.pt", weights_only=True))
    reader.eval()
    whole, shaped, model = trained / "reader-float.onnx", trained / "reader-shaped.onnx", resources / "reader.onnx"
    words, width, kinds = torch.tensor([1, 2]), 384, len(articles.NAMES)
    write(Words(reader), whole, {"ids": torch.tensor([[0, 5, 6, 2]]), "first": words},
          ["names", "kinds", "typed", "triggers"], {"ids": {1: "pieces"}, "first": {0: "words"}})
    quant_pre_process(str(whole), str(shaped), skip_symbolic_shape=True)
    # seven bits: no processor's sums overflow, so those with and without VNNI agree
    quantize_dynamic(str(shaped), str(model), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul", "Gemm", "Gather"])
    typed, shares = torch.randn(5, width), torch.rand(5, kinds)
    write(Roles(reader), resources / "roles.onnx",
          {"typed": typed, "kinds": shares, "sentence": torch.tensor([0, 0, 0, 1, 1]), "at": words, "relation": words},
          ["roles", "polarities"],
          {"typed": {0: "words"}, "kinds": {0: "words"}, "sentence": {0: "words"}, "at": {0: "triggers"}, "relation": {0: "triggers"}})
    write(StandsFor(reader), resources / "stands-for.onnx", {"typed": typed, "nominals": words, "names": torch.tensor([0, 3, 4])},
          ["shares"], {"typed": {0: "words"}, "nominals": {0: "nominals"}, "names": {0: "names"}})


def write(module, path, inputs, outputs, axes):
    torch.onnx.export(module, tuple(inputs.values()), str(path), input_names=list(inputs), output_names=outputs,
                      opset_version=17, dynamic_axes=axes)
    onnx.checker.check_model(str(path))


def main():
    parser = argparse.ArgumentParser()
    for name in ("shared", "trained", "resources"):
        parser.add_argument(name, type=pathlib.Path)
    options = parser.parse_args()
    options.resources.mkdir(parents=True, exist_ok=True)
    (options.resources / "relations.txt").write_text("".join(t + "\n" for t in articles.relation_types(options.shared)))
    pieces(options.shared, options.resources / "pieces.tsv.gz")
    export(options.shared, options.trained, options.resources)


if __name__ == "__main__":
    main()
