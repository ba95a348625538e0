# SPDX-License-Identifier: GPL-3.0-or-later
"""What other programs make of an exported model.

predict_elsewhere.py FORMAT MODEL PIXELS COUNT SIZE CLASSES OUT writes COUNT x CLASSES probabilities. FORMAT: onnx (ONNX Runtime),
torchscript (PyTorch), or the architecture under which timm knows weights. PIXELS: COUNT x 3 x SIZE x SIZE. PIXELS and OUT are
little-endian floats.
Exit code 77: this Python lacks what it takes.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "exchange"))
from torchvision_for_cpu import let_torchvision_load

form, model, pixels, count, size, classes = sys.argv[1:4] + [int(v) for v in sys.argv[4:7]]
try:
    import numpy as np
    if form == "onnx":
        import onnx
        import onnxruntime
    else:
        import torch
        if form != "torchscript":
            let_torchvision_load()
            import timm
            from safetensors.torch import load_file
except Exception as missing:  # a torchvision that does not fit its torch fails otherwise
    print(missing, file=sys.stderr)
    sys.exit(77)

images = np.fromfile(pixels, "<f4").reshape(count, 3, size, size)
if form == "onnx":
    onnx.checker.check_model(model, full_check=True)
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    probabilities = session.run(None, {"pixels": images})[0]
else:
    with torch.inference_mode():
        if form == "torchscript":
            probabilities = torch.jit.load(model)(torch.from_numpy(images)).numpy()
        else:
            network = timm.create_model(form, num_classes=classes)
            network.load_state_dict(load_file(model), strict=True)
            probabilities = network.eval()(torch.from_numpy(images)).softmax(1).numpy()
probabilities.astype("<f4").tofile(sys.argv[7])
