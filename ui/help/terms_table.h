// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/terms.h"

#include <QCoreApplication>

namespace nucleoscope::ui {

/// In the order of docs/words.md, which says the same: a test holds the two against each other.
inline constexpr Term allTerms[] = {
    {"nucleus", QT_TRANSLATE_NOOP3("Terms", "Nucleus|nuclei", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The part of a cell that holds its chromatin. Each image of this program shows one, cut out of a "
                                "blood or bone marrow smear; around it is black.")},
    {"chromatin", QT_TRANSLATE_NOOP3("Terms", "Chromatin", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The stained texture of a nucleus: its DNA with the proteins around it, fine or coarse.")},
    {"nucleolus",
     QT_TRANSLATE_NOOP3("Terms", "Nucleolus|nucleoli", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A paler round spot in the chromatin.")},
    {"blast",
     QT_TRANSLATE_NOOP3("Terms", "Blast|blasts|lymphoblast|lymphoblasts",
                        "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP(
         "Terms",
         "A cell that has not matured. A lymphoblast would become a lymphocyte; in leukaemia it multiplies without maturing.")},
    {"all", QT_TRANSLATE_NOOP3("Terms", "ALL", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Acute lymphoblastic leukaemia. In the C-NMC images: a nucleus of a leukaemic B lymphoblast, "
                                "from a patient who has the disease.")},
    {"hem", QT_TRANSLATE_NOOP3("Terms", "HEM", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP(
         "Terms",
         "A nucleus of a hematogone, and the name of that class. In C-NMC all nuclei of a patient without leukaemia are HEM.")},
    {"hematogone",
     QT_TRANSLATE_NOOP3("Terms", "Hematogone|hematogones", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms",
                       "A healthy precursor of a B cell. It looks much like a lymphoblast, which is what makes the task hard.")},
    {"smear", QT_TRANSLATE_NOOP3("Terms", "Smear|smears", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Blood or bone marrow, spread thinly on glass, dried and stained.")},
    {"stain", QT_TRANSLATE_NOOP3("Terms", "Stain|stains|staining", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The dyes that colour a smear. They differ from laboratory to laboratory and from day to day; a "
                                "network may learn them in place of the disease.")},
    {"patient",
     QT_TRANSLATE_NOOP3("Terms", "Patient|patients|subject|subjects",
                        "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Whom an image came from; files call it the subject. Images of one patient are alike in ways "
                                "that have nothing to do with the disease.")},
    {"linked-patients",
     QT_TRANSLATE_NOOP3("Terms", "Linked patients|linked", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Patients who share identical images, and are therefore kept on the same side of a split.")},
    {"dataset", QT_TRANSLATE_NOOP3("Terms", "Dataset|datasets", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A folder or archive of images that was opened.")},
    {"class", QT_TRANSLATE_NOOP3("Terms", "Class|classes", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP(
         "Terms", "What an image may be labelled as: ALL or HEM. Each keeps its colour, its shape and its letter everywhere.")},
    {"label", QT_TRANSLATE_NOOP3("Terms", "Label|labels|labelled", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The class that a published dataset says an image is of. It may be wrong.")},
    {"fold", QT_TRANSLATE_NOOP3("Terms", "Fold|folds", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A part into which a published dataset comes divided. Patients of one fold appear in no other.")},
    {"brighten",
     QT_TRANSLATE_NOOP3("Terms", "Brighten|brightened|brighter", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Makes dark nuclei lighter on the screen. It is for your eyes only: the network never sees it.")},
    {"mask",
     QT_TRANSLATE_NOOP3("Terms", "Mask|masks|outline|outlines", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Which pixels of an image belong to the nucleus. The rest is painted black, so that the network "
                                "sees nothing but the nucleus.")},
    {"audit", QT_TRANSLATE_NOOP3("Terms", "Audit|audits", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Questions that are put to a dataset or a split before it is believed: shared images, damaged "
                                "files, shortcuts, leaks.")},
    {"finding", QT_TRANSLATE_NOOP3("Terms", "Finding|findings", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Something that an audit saw: what, how bad it is, in which nuclei, and what to do.")},
    {"eccentricity", QT_TRANSLATE_NOOP3("Terms", "Eccentricity", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "How far an outline is from a circle: 0 for a circle, towards 1 the longer it is drawn out.")},
    {"solidity", QT_TRANSLATE_NOOP3("Terms", "Solidity", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "How much of its own hull an outline fills: 1 without dents, less with them.")},
    {"quiz", QT_TRANSLATE_NOOP3("Terms", "Quiz|quizzes", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A row of nuclei whose class you guess before the answer is shown, so that your eye can be "
                                "held against the network.")},
    {"lasso", QT_TRANSLATE_NOOP3("Terms", "Lasso", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A line that is drawn around points of a map with the mouse, to see just those nuclei.")},
    {"training", QT_TRANSLATE_NOOP3("Terms", "Training|trainings", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Showing a network images and their labels again and again, and changing its weights a little "
                                "each time so that it errs less.")},
    {"network", QT_TRANSLATE_NOOP3("Terms", "Network|networks", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A chain of layers that turns an image into a probability for each class.")},
    {"layer", QT_TRANSLATE_NOOP3("Terms", "Layer|layers", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms",
                       "One link of a network: it computes numbers from the numbers of the layer before it, with its weights.")},
    {"weights", QT_TRANSLATE_NOOP3("Terms", "Weights|weight", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The numbers that a network computes with. They are what is learned.")},
    {"pretrained", QT_TRANSLATE_NOOP3("Terms", "Pretrained", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Starting from weights that were learned on other images, instead of from chance.")},
    {"backbone", QT_TRANSLATE_NOOP3("Terms", "Backbone|backbones", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "All layers of a network but the last ones. They find features.")},
    {"head", QT_TRANSLATE_NOOP3("Terms", "Head|heads", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The last layers of a network. They decide by the features that the backbone has found.")},
    {"feature", QT_TRANSLATE_NOOP3("Terms", "Feature|features", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A number that the network finds in an image, such as how much there is of a certain texture.")},
    {"recipe", QT_TRANSLATE_NOOP3("Terms", "Recipe|recipes", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A complete description of a training, as a file: network, size of the images, augmentation, "
                                "learning rate and all else.")},
    {"run", QT_TRANSLATE_NOOP3("Terms", "Run|runs", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "One training and what came of it: a folder on the disk with curves, predictions and weights.")},
    {"epoch", QT_TRANSLATE_NOOP3("Terms", "Epoch|epochs", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "One pass over the images that are learned from.")},
    {"batch", QT_TRANSLATE_NOOP3("Terms", "Batch|batches", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The images that are taken at once, 32 for example, before the weights are changed.")},
    {"step", QT_TRANSLATE_NOOP3("Terms", "Step|steps", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "One change of the weights, after one batch.")},
    {"loss", QT_TRANSLATE_NOOP3("Terms", "Loss|losses", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms",
                       "How wrong the network is, as one number that training makes smaller. Being sure and wrong costs most.")},
    {"optimiser", QT_TRANSLATE_NOOP3("Terms", "Optimiser", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The rule by which the weights are changed after each batch, such as SGD or Adam.")},
    {"learning-rate",
     QT_TRANSLATE_NOOP3("Terms", "Learning rate|learning rates", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms",
                       "How far the weights move in a step. Too far and nothing is learned; too little and it takes very long.")},
    {"weight-decay", QT_TRANSLATE_NOOP3("Terms", "Weight decay", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms",
                       "Draws the weights a little towards zero at each step, so that the network prefers simple explanations.")},
    {"augmentation", QT_TRANSLATE_NOOP3("Terms", "Augmentation", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Turning, mirroring and changing images at random while training, so that the network does not "
                                "learn one picture by heart.")},
    {"split", QT_TRANSLATE_NOOP3("Terms", "Split|splits", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP(
         "Terms",
         "Who is learned from and who examines: patients, or images, divided among the training, validation and test parts.")},
    {"training-part",
     QT_TRANSLATE_NOOP3("Terms", "Training part|training images|training nuclei",
                        "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The patients, or images, that the network learns from.")},
    {"validation-part",
     QT_TRANSLATE_NOOP3("Terms", "Validation part|validation", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP(
         "Terms", "Not learned from. It says how good an epoch was, and chooses the best; so its scores are a little too good.")},
    {"test-part", QT_TRANSLATE_NOOP3("Terms", "Test part|test", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP(
         "Terms", "Neither learned from nor chosen by; opened once, at the end. Each further look makes its scores mean less.")},
    {"overfitting",
     QT_TRANSLATE_NOOP3("Terms", "Overfitting|overfits", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Getting better on the images that are learned from, and worse on others.")},
    {"leak", QT_TRANSLATE_NOOP3("Terms", "Leak|leaks", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Something of the validation or test part that the training has seen, a patient for example. "
                                "Scores are then too good.")},
    {"shortcut", QT_TRANSLATE_NOOP3("Terms", "Shortcut|shortcuts", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Something that tells the classes apart in these images and has nothing to do with the disease, "
                                "such as the colour of the background.")},
    {"cross-validation",
     QT_TRANSLATE_NOOP3("Terms", "Cross-validation", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Training as many times as there are folds, each time leaving another one out to examine.")},
    {"ensemble", QT_TRANSLATE_NOOP3("Terms", "Ensemble|ensembles", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Several networks that answer together: the mean of their probabilities.")},
    {"final-network",
     QT_TRANSLATE_NOOP3("Terms", "Final network|final networks", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms",
                       "Trained once more in the same way, with all patients, after the examined one: for other images, and "
                       "to be taken away. Nobody examined it.")},
    {"seed", QT_TRANSLATE_NOOP3("Terms", "Seed|seeds", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms",
                       "The number from which all chance of a training is drawn. The same seed gives the same training.")},
    {"logit", QT_TRANSLATE_NOOP3("Terms", "Logit|logits", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A number that a network gives for a class, before softmax makes probabilities of them all.")},
    {"softmax", QT_TRANSLATE_NOOP3("Terms", "Softmax", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The last computation of a network: it makes probabilities of its numbers, which add up to 1."
                                " Done twice, it makes them all alike.")},
    {"cross-entropy", QT_TRANSLATE_NOOP3("Terms", "Cross-entropy", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The usual loss: the negative logarithm of the probability that the true class was given. 0 "
                                "is perfect, 0.69 is guessing between two classes.")},
    {"gradient", QT_TRANSLATE_NOOP3("Terms", "Gradient|gradients", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "For each weight, in which direction and how strongly it changes the loss. A step goes "
                                "against it.")},
    {"momentum", QT_TRANSLATE_NOOP3("Terms", "Momentum", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A share of the step before that is added to each step, so that weights keep their direction "
                                "over single batches.")},
    {"one-cycle", QT_TRANSLATE_NOOP3("Terms", "One cycle", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A course of the learning rate over a training: up to its highest, then down to almost "
                                "nothing.")},
    {"cosine", QT_TRANSLATE_NOOP3("Terms", "Cosine", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A course of the learning rate that falls slowly at first, then faster, and slowly again at "
                                "the end, like half a wave.")},
    {"dropout", QT_TRANSLATE_NOOP3("Terms", "Dropout", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "While training, a random share of a layer's numbers is set to zero, so that the network does"
                                " not rely on single ones.")},
    {"batch-normalisation",
     QT_TRANSLATE_NOOP3("Terms", "Batch normalisation", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A layer that brings its numbers to a common mean and spread, which it takes from the batch "
                                "while training.")},
    {"label-smoothing",
     QT_TRANSLATE_NOOP3("Terms", "Label smoothing", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Training towards a little less than certainty, 0.95 for example, so that the network does "
                                "not become too sure of itself.")},
    {"checkpoint",
     QT_TRANSLATE_NOOP3("Terms", "Checkpoint|checkpoints", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The state of a training as a file, from which it goes on after a break and the best epoch is"
                                " taken.")},
    {"device", QT_TRANSLATE_NOOP3("Terms", "Device|devices", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "What does the arithmetic: the processor, or a graphics card, which is many times faster.")},
    {"thread", QT_TRANSLATE_NOOP3("Terms", "Thread|threads", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A line of work that a processor does beside others. As many as it has cores are usually "
                                "fastest.")},
    {"cache", QT_TRANSLATE_NOOP3("Terms", "Cache", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Decoded images that are kept on the disk, so that the next epoch and the next training need "
                                "not decode them again.")},
    {"libtorch", QT_TRANSLATE_NOOP3("Terms", "LibTorch", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The library of PyTorch that computes networks. It is fetched once; looking at images and at "
                                "earlier runs works without it.")},
    {"tensor", QT_TRANSLATE_NOOP3("Terms", "Tensor|tensors", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A block of numbers in rows, columns and often more directions: an image, a batch, or the "
                                "weights of a layer.")},
    {"onnx", QT_TRANSLATE_NOOP3("Terms", "ONNX", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "An open file format for networks that many programs read. It holds the computation and the "
                                "weights.")},
    {"torchscript", QT_TRANSLATE_NOOP3("Terms", "TorchScript", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "PyTorch's file format for a network with its computation, for programs that use PyTorch or "
                                "LibTorch.")},
    {"safetensors", QT_TRANSLATE_NOOP3("Terms", "Safetensors", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A file format for weights alone. It can hold no program, so that a stranger's file may be "
                                "opened safely.")},
    {"prediction",
     QT_TRANSLATE_NOOP3("Terms", "Prediction|predictions|called ALL|called HEM",
                        "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms",
                       "What the network says of an image: the class it is called, and how sure the network says it is.")},
    {"probability",
     QT_TRANSLATE_NOOP3("Terms", "Probability|probabilities|P(ALL)",
                        "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "How sure the network says it is, from 0 to 1. Whether that is true, calibration shows.")},
    {"positive-class",
     QT_TRANSLATE_NOOP3("Terms", "Positive class", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The class that is looked for, here ALL. Sensitivity, specificity and AUROC are of this class.")},
    {"confusion-matrix",
     QT_TRANSLATE_NOOP3("Terms", "Confusion matrix", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms",
                       "How many images of each class were called what. Rows are what they are, columns what they were called.")},
    {"accuracy", QT_TRANSLATE_NOOP3("Terms", "Accuracy", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The share of all images that are called right. Where one class is rare it says little: who "
                                "always says ALL is right in two thirds of the C-NMC images.")},
    {"sensitivity", QT_TRANSLATE_NOOP3("Terms", "Sensitivity", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP(
         "Terms",
         "Of all ALL nuclei, the share that is called ALL. What is missing to 1 are leukaemic nuclei that were missed.")},
    {"specificity", QT_TRANSLATE_NOOP3("Terms", "Specificity", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Of all HEM nuclei, the share that is called HEM. What is missing to 1 are false alarms.")},
    {"recall", QT_TRANSLATE_NOOP3("Terms", "Recall", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP(
         "Terms", "Of all nuclei of a class, the share that is called so. ALL's is the sensitivity, HEM's the specificity.")},
    {"precision", QT_TRANSLATE_NOOP3("Terms", "Precision", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Of all nuclei that are called ALL, the share that is. It depends on how frequent ALL is.")},
    {"balanced-accuracy",
     QT_TRANSLATE_NOOP3("Terms", "Balanced accuracy", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP(
         "Terms",
         "The mean of the classes' recalls, so that a rare class counts as much as a frequent one. One half is chance.")},
    {"f1", QT_TRANSLATE_NOOP3("Terms", "F1", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The harmonic mean of precision and recall: high only where both are.")},
    {"weighted-f1", QT_TRANSLATE_NOOP3("Terms", "Weighted F1", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The mean of the classes' F1, by their size.")},
    {"threshold",
     QT_TRANSLATE_NOOP3("Terms", "Threshold|thresholds", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP(
         "Terms", "From which probability on a nucleus is called ALL. Lowering it finds more ALL and calls more HEM wrong.")},
    {"auroc", QT_TRANSLATE_NOOP3("Terms", "AUROC", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "The probability that of one ALL and one HEM nucleus, drawn at random, the ALL one has the "
                                "higher probability. One half is chance, 1 perfect; it depends on no threshold.")},
    {"roc-curve", QT_TRANSLATE_NOOP3("Terms", "ROC curve|ROC", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Sensitivity against false alarms at every threshold. The nearer it comes to the upper left "
                                "corner, the better; the area under it is the AUROC.")},
    {"prevalence", QT_TRANSLATE_NOOP3("Terms", "Prevalence", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "How frequent a class is. Precision depends on it, and a threshold that is good for one "
                                "prevalence may be bad for another.")},
    {"calibration",
     QT_TRANSLATE_NOOP3("Terms", "Calibration|calibrated", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Whether of all nuclei of which the network says 80 %, 80 % are ALL.")},
    {"brier-score",
     QT_TRANSLATE_NOOP3("Terms", "Brier score|Brier", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms",
                       "The mean square of what probabilities are off: 0 is perfect, 0.25 is saying one half of everything.")},
    {"95--interval",
     QT_TRANSLATE_NOOP3("Terms", "95 % interval|interval|intervals",
                        "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Where the score might as well lie. The program draws patients anew, 2,000 times, because "
                                "another study would have other patients.")},
    {"silhouette-baseline",
     QT_TRANSLATE_NOOP3("Terms", "Silhouette baseline|silhouette", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP(
         "Terms",
         "How far the outline alone leads, without any texture. A network that is no better has learned the size of nuclei.")},
    {"weak-group",
     QT_TRANSLATE_NOOP3("Terms", "Weak group|weak groups", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Nuclei, such as the blurriest quarter, that the network is worse at in several patients.")},
    {"heat-map-grad-cam",
     QT_TRANSLATE_NOOP3("Terms", "Heat map (Grad-CAM)|heat map|heat maps|Grad-CAM|where it looked",
                        "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Which places of an image raised the probability of a class. It says where, not why; beside it "
                                "stands the map of a network that has learned nothing.")},
    {"doubtful-label",
     QT_TRANSLATE_NOOP3("Terms", "Doubtful label|doubtful labels|doubts",
                        "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A published label that networks which never saw the image disagree with.")},
    {"views", QT_TRANSLATE_NOOP3("Terms", "Views", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Turned and mirrored copies of an image that the network is asked about as well. The mean "
                                "over them is the prediction.")},
    {"false-alarm",
     QT_TRANSLATE_NOOP3("Terms", "False alarm|false alarms", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A nucleus that is called positive and is not.")},
    {"odds", QT_TRANSLATE_NOOP3("Terms", "Odds", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A probability against what is missing to 1: 0.75 are odds of 3 to 1. Even odds are one half.")},
    {"ppv", QT_TRANSLATE_NOOP3("Terms", "PPV", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Positive predictive value: of all nuclei that are called positive, the share that is. The "
                                "rarer the positive class, the lower it is.")},
    {"npv", QT_TRANSLATE_NOOP3("Terms", "NPV", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Negative predictive value: of all nuclei that are not called positive, the share that is "
                                "not.")},
    {"youden", QT_TRANSLATE_NOOP3("Terms", "Youden", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Sensitivity plus specificity less 1, named after who proposed it. The threshold where it is "
                                "greatest weighs misses like false alarms.")},
    {"refer-band",
     QT_TRANSLATE_NOOP3("Terms", "Refer band|refer bands", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Two thresholds between which a nucleus is called nothing and left to a person.")},
    {"standard-deviation",
     QT_TRANSLATE_NOOP3("Terms", "Standard deviation", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "How far values typically lie from their mean. Of many measurements about two thirds lie "
                                "within one of it.")},
    {"temperature", QT_TRANSLATE_NOOP3("Terms", "Temperature", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "One number that makes a network more or less sure after training, so that its probabilities "
                                "become true: above 1 less sure. The most probable class stays.")},
    {"mcnemars-test",
     QT_TRANSLATE_NOOP3("Terms", "McNemar's test|McNemar", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "Compares two networks by the nuclei on which only one of them is right. It takes nuclei to "
                                "be independent, which those of one patient are not.")},
    {"benjaminihochberg",
     QT_TRANSLATE_NOOP3("Terms", "Benjamini–Hochberg|Benjamini and Hochberg",
                        "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A rule for many questions at once, some of whose answers look striking by chance: of what is"
                                " reported, only 5 % is expected to be so.")},
    {"likeness", QT_TRANSLATE_NOOP3("Terms", "Likeness", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "How alike two nuclei are to the network, by the features that it finds in them: 1 is the "
                                "same.")},
    {"neighbour",
     QT_TRANSLATE_NOOP3("Terms", "Neighbour|neighbours", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A nucleus whose features are nearest to those of another: to the network they look alike.")},
    {"t-sne", QT_TRANSLATE_NOOP3("Terms", "t-SNE", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A map of many features on two axes, on which neighbours stay neighbours. How far groups lie "
                                "apart means little.")},
    {"occlusion", QT_TRANSLATE_NOOP3("Terms", "Occlusion", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A heat map that is made by covering one place after another and asking how the probability "
                                "changes.")},
    {"integrated-gradients",
     QT_TRANSLATE_NOOP3("Terms", "Integrated gradients", "a term's name, then the other forms in which texts carry it"),
     QT_TRANSLATE_NOOP("Terms", "A heat map that adds up, on the way from a black picture to the image, what each pixel did "
                                "to the probability.")},
};

} // namespace nucleoscope::ui
