#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the weights that come with the program, resources/weights/mobilenetv2_100.blood_cells.safetensors, as docs/weights.md
# tells it: make.sh NUCLEOSCOPE PBC_FOLDER IMAGENET_WEIGHTS SCRATCH_FOLDER
#
# PBC_FOLDER: the Barcelona PBC set (doi 10.17632/snkd93bnjr.1), its eight class folders, images 176 pixels on the shorter
# side. IMAGENET_WEIGHTS: timm's mobilenetv2_100 names, inputs of mean 0.5 and standard deviation 0.5.

set -euo pipefail
nucleoscope=${1:?the program} cells=${2:?the PBC folder} imagenet=${3:?ImageNet weights} scratch=${4:?a scratch folder}
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

"$nucleoscope" train "$cells" --out "$scratch/run" --recipe "$here/blood_cells.json" --weights "$imagenet" --seed 1
"$nucleoscope" weights export "$scratch/run" --half \
    --out "$here/../../resources/weights/mobilenetv2_100.blood_cells.safetensors" \
    --note "licence=CC BY 4.0; made from Apache-2.0 ImageNet weights; see NOTICE" \
    --note "images=Acevedo et al., A dataset for microscopic peripheral blood cell images, doi 10.17632/snkd93bnjr.1"
