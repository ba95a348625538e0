// SPDX-License-Identifier: GPL-3.0-or-later
// Written by cmake/dev/core_messages.py: what core says to people, for lupdate, and for the window to know it again.
#pragma once

#include <QtGlobal>

// clang-format off
namespace nucleoscope::ui {

inline constexpr const char* coreTemplates[] = {
    //: activity.demo
    QT_TRANSLATE_NOOP("core", "Drawing the nuclei of the demo"),
    //: activity.pack
    QT_TRANSLATE_NOOP("core", "Packing the run"),
    //: activity.scan
    QT_TRANSLATE_NOOP("core", "Looking through the folders"),
    //: activity.unpack
    QT_TRANSLATE_NOOP("core", "Unpacking the run"),
    //: archive.case
    QT_TRANSLATE_NOOP("core", "Its name differs from {other} only in capitals"),
    //: archive.duplicate
    QT_TRANSLATE_NOOP("core", "The archive holds a file of this name twice; the first one counts"),
    //: archive.encrypted
    QT_TRANSLATE_NOOP("core", "It is encrypted"),
    //: archive.entry
    QT_TRANSLATE_NOOP("core", "{file} in {archive} could not be read: {reason}."),
    //: archive.link
    QT_TRANSLATE_NOOP("core", "It is a link, not a file"),
    //: archive.method
    QT_TRANSLATE_NOOP("core", "Its way of compression is not supported"),
    //: archive.name
    QT_TRANSLATE_NOOP("core", "Its name holds control characters"),
    //: archive.path
    QT_TRANSLATE_NOOP("core", "Its path leads out of the archive"),
    //: archive.ratio
    QT_TRANSLATE_NOOP("core", "It claims to unpack to an impossible size"),
    //: archive.refused
    QT_TRANSLATE_NOOP("core", "{archive} was refused, because of what it says of {file}: {reason}. Nothing of it was unpacked. Get it again from whoever published it."),
    //: archive.stopped
    QT_TRANSLATE_NOOP("core", "Unpacking was stopped."),
    //: archive.too_large
    QT_TRANSLATE_NOOP("core", "It would unpack to more than is allowed here"),
    //: archive.twice
    QT_TRANSLATE_NOOP("core", "The archive holds a file of this name twice"),
    //: archive.unreadable
    QT_TRANSLATE_NOOP("core", "{file} cannot be used as a zip archive: {reason}. If it was downloaded, download it again."),
    //: archive.writing_stopped
    QT_TRANSLATE_NOOP("core", "Writing {file} was stopped; nothing of it is left."),
    //: audit.across_folds.do
    QT_TRANSLATE_NOOP("core", "Split anew instead of by fold (--split subject); a split by fold made here leaves these images out of training."),
    //: audit.asking
    QT_TRANSLATE_NOOP("core", "Asking what else tells the class"),
    //: audit.asking_parts
    QT_TRANSLATE_NOOP("core", "Asking what tells the parts apart"),
    //: audit.augmented_validation
    QT_TRANSLATE_NOOP("core", "Validation images are changed at random as training images are."),
    //: audit.augmented_validation.bad
    QT_TRANSLATE_NOOP("core", "The scores are of images that nobody took, differ from one look to the next, and choose the best epoch partly by luck."),
    //: audit.augmented_validation.do
    QT_TRANSLATE_NOOP("core", "Switch augmentation off for validation."),
    //: audit.blank
    QT_TRANSLATE_NOOP("core", "One image shows nothing: it has one colour from edge to edge."),
    //: audit.blank
    QT_TRANSLATE_NOOP("core", "{count} images show nothing: they have one colour from edge to edge."),
    //: audit.blank.bad
    QT_TRANSLATE_NOOP("core", "Whatever a network says of them is a guess, and it learns to guess from them."),
    //: audit.blank.do
    QT_TRANSLATE_NOOP("core", "Look at them; take them out of the folder, or mark them as poor images."),
    //: audit.cancelled
    QT_TRANSLATE_NOOP("core", "The audit of {dataset} was stopped. What was found out is kept: the next one goes on from there."),
    //: audit.comparing
    QT_TRANSLATE_NOOP("core", "Looking for similar images"),
    //: audit.dominant_patient
    QT_TRANSLATE_NOOP("core", "Of the images of {class}, {share} % come from patient {patient}."),
    //: audit.dominant_patient.bad
    QT_TRANSLATE_NOOP("core", "Scores by image are largely scores of this one patient."),
    //: audit.dominant_patient.do
    QT_TRANSLATE_NOOP("core", "Read the scores by patient, and let the sampler draw patients evenly."),
    //: audit.duplicates_cancelled
    QT_TRANSLATE_NOOP("core", "Looking for similar images was stopped."),
    //: audit.few_patients
    QT_TRANSLATE_NOOP("core", "All images of {class} come from a single patient."),
    //: audit.few_patients
    QT_TRANSLATE_NOOP("core", "All images of {class} come from {count} patients."),
    //: audit.few_patients.bad
    QT_TRANSLATE_NOOP("core", "Nuclei of one patient resemble each other: scores tell about these people more than about {class}."),
    //: audit.few_patients.do
    QT_TRANSLATE_NOOP("core", "Add patients; more images of the same ones help little."),
    //: audit.few_patients_in_part
    QT_TRANSLATE_NOOP("core", "The {part} part holds a single patient with {class}."),
    //: audit.few_patients_in_part
    QT_TRANSLATE_NOOP("core", "The {part} part holds {count} patients with {class}."),
    //: audit.few_patients_in_part.bad
    QT_TRANSLATE_NOOP("core", "Its scores tell about these people and may be very different for others."),
    //: audit.few_patients_in_part.do
    QT_TRANSLATE_NOOP("core", "Choose another seed or fold, a larger part, or several folds in turn."),
    //: audit.few_patients_in_part.none
    QT_TRANSLATE_NOOP("core", "The {part} part holds no patient with {class}."),
    //: audit.grey
    QT_TRANSLATE_NOOP("core", "One image is grey; the others are in colour."),
    //: audit.grey
    QT_TRANSLATE_NOOP("core", "{count} images are grey; the others are in colour."),
    //: audit.grey.bad
    QT_TRANSLATE_NOOP("core", "A network sees colour first: what it learned of stained nuclei does not hold for these."),
    //: audit.grey.do
    QT_TRANSLATE_NOOP("core", "Get these images in colour, or take them out of the folder."),
    //: audit.heading.data
    QT_TRANSLATE_NOOP("core", "State of the files"),
    //: audit.heading.features
    QT_TRANSLATE_NOOP("core", "Something else than the cell may tell the class"),
    //: audit.heading.population
    QT_TRANSLATE_NOOP("core", "Not the patients one wants to know about"),
    //: audit.heading.separation
    QT_TRANSLATE_NOOP("core", "No clean separation of training and examination"),
    //: audit.identical_across_classes
    QT_TRANSLATE_NOOP("core", "One image is there under two classes."),
    //: audit.identical_across_classes
    QT_TRANSLATE_NOOP("core", "{count} images are there under more than one class."),
    //: audit.identical_across_classes.bad
    QT_TRANSLATE_NOOP("core", "At least one of the labels is wrong, and nobody can be right about both."),
    //: audit.identical_across_classes.do
    QT_TRANSLATE_NOOP("core", "Look at them, find out which label holds, and delete the other file."),
    //: audit.identical_across_folds.bad
    QT_TRANSLATE_NOOP("core", "Learned in one fold and examined in another, a picture is only recognised."),
    //: audit.identical_across_parts
    QT_TRANSLATE_NOOP("core", "One image is both in training and in the examination."),
    //: audit.identical_across_parts
    QT_TRANSLATE_NOOP("core", "{count} images are both in training and in the examination."),
    //: audit.identical_across_parts.bad
    QT_TRANSLATE_NOOP("core", "What was learned by heart is examined."),
    //: audit.identical_across_parts.do
    QT_TRANSLATE_NOOP("core", "Split by patient: patients that share images stay on one side."),
    //: audit.identical_across_patients
    QT_TRANSLATE_NOOP("core", "Patients {patients} share one identical image."),
    //: audit.identical_across_patients
    QT_TRANSLATE_NOOP("core", "Patients {patients} share {count} pairs of identical images."),
    //: audit.identical_across_patients.bad
    QT_TRANSLATE_NOOP("core", "They may be one person under several names. Learned from one and examined on the other, the same picture is only recognised."),
    //: audit.identical_across_patients.do
    QT_TRANSLATE_NOOP("core", "Nothing for a split made here: these patients are merged and stay on one side."),
    //: audit.identical_across_patients.folds
    QT_TRANSLATE_NOOP("core", "They may be one person under several names, and they stand in different published folds ({folds}): validated fold by fold, the same picture is only recognised."),
    //: audit.identical_images
    QT_TRANSLATE_NOOP("core", "One pair of images is identical."),
    //: audit.identical_images
    QT_TRANSLATE_NOOP("core", "{count} pairs of images are identical."),
    //: audit.identical_images.bad
    QT_TRANSLATE_NOOP("core", "Learned from one and examined on the other, a picture is only recognised."),
    //: audit.identical_images.do
    QT_TRANSLATE_NOOP("core", "Nothing for a split made here: identical images stay on one side."),
    //: audit.identical_validation_test
    QT_TRANSLATE_NOOP("core", "One image is both in validation and in the test part."),
    //: audit.identical_validation_test
    QT_TRANSLATE_NOOP("core", "{count} images are both in validation and in the test part."),
    //: audit.identical_within_patient
    QT_TRANSLATE_NOOP("core", "One image of patient {patients} is there twice."),
    //: audit.identical_within_patient
    QT_TRANSLATE_NOOP("core", "{count} pairs of images of one patient are identical (patients {patients})."),
    //: audit.identical_within_patient.bad
    QT_TRANSLATE_NOOP("core", "They count twice. Split by image, one may be learned and the other examined."),
    //: audit.identical_within_patient.do
    QT_TRANSLATE_NOOP("core", "Split by patient."),
    //: audit.linked_across_parts
    QT_TRANSLATE_NOOP("core", "Patients {patients} share identical images and stand on both sides of the split."),
    //: audit.linked_across_parts.bad
    QT_TRANSLATE_NOOP("core", "They may be one person under several names, learned and examined."),
    //: audit.linked_validation_test
    QT_TRANSLATE_NOOP("core", "Patients {patients} share identical images and stand in validation and in the test part."),
    //: audit.lower_case_names
    QT_TRANSLATE_NOOP("core", "One file name writes its patient in lower case: {patients}."),
    //: audit.lower_case_names
    QT_TRANSLATE_NOOP("core", "{count} file names write their patient in lower case: {patients}."),
    //: audit.lower_case_names.bad
    QT_TRANSLATE_NOOP("core", "A program that compares names letter by letter takes one patient for two, and may put one half in training, the other in the examination."),
    //: audit.lower_case_names.do
    QT_TRANSLATE_NOOP("core", "Nothing here: patients are compared without regard to case."),
    //: audit.masked
    QT_TRANSLATE_NOOP("core", "One nucleus is cut out of its background; the others are not."),
    //: audit.masked
    QT_TRANSLATE_NOOP("core", "{count} nuclei are cut out of their background; the others are not."),
    //: audit.masks.bad
    QT_TRANSLATE_NOOP("core", "A network sees the background first. Where it goes with a class or a patient, it is learned instead of the cell."),
    //: audit.masks.do
    QT_TRANSLATE_NOOP("core", "Use images that were prepared in one way."),
    //: audit.name_contradicts_folder
    QT_TRANSLATE_NOOP("core", "The name of one file tells another class than its folder."),
    //: audit.name_contradicts_folder
    QT_TRANSLATE_NOOP("core", "The names of {count} files tell another class than their folder."),
    //: audit.name_contradicts_folder.bad
    QT_TRANSLATE_NOOP("core", "One of the two labels is wrong. The folder's is used."),
    //: audit.name_contradicts_folder.do
    QT_TRANSLATE_NOOP("core", "Look at these nuclei and move the files to where they belong."),
    //: audit.near_across_classes.bad
    QT_TRANSLATE_NOOP("core", "One of the labels is wrong."),
    //: audit.near_across_classes.do
    QT_TRANSLATE_NOOP("core", "Look at the pairs side by side, and find out which label holds."),
    //: audit.near_across_parts
    QT_TRANSLATE_NOOP("core", "One nucleus that is examined was photographed twice, and the other picture is in training (patients {patients})."),
    //: audit.near_across_parts
    QT_TRANSLATE_NOOP("core", "{count} nuclei that are examined were photographed twice, and the other pictures are in training (patients {patients})."),
    //: audit.near_across_parts.bad
    QT_TRANSLATE_NOOP("core", "They are {share} % of the images examined: what was learned by heart is examined."),
    //: audit.near_across_parts.do
    QT_TRANSLATE_NOOP("core", "Split by patient with \u201csame nuclei together\u201d (--link-similar): patients who share a nucleus stay on one side."),
    //: audit.near_across_patients.bad
    QT_TRANSLATE_NOOP("core", "They may be one person under several numbers. Learned from one and examined on the other, the same cell is only recognised: a split by patient alone does not keep them apart."),
    //: audit.near_across_patients.do
    QT_TRANSLATE_NOOP("core", "Split with \u201csame nuclei together\u201d (--link-similar): these patients then stay on one side."),
    //: audit.near_images.bad
    QT_TRANSLATE_NOOP("core", "Learned from one and examined on the other, the same cell is only recognised."),
    //: audit.near_images.do
    QT_TRANSLATE_NOOP("core", "Split with \u201csame nuclei together\u201d (--link-similar), which keeps such images on one side."),
    //: audit.near_more
    QT_TRANSLATE_NOOP("core", "So many images look alike that only the most similar ones were compared closely."),
    //: audit.near_more.bad
    QT_TRANSLATE_NOOP("core", "There may be more images of one nucleus than are told here."),
    //: audit.near_more.do
    QT_TRANSLATE_NOOP("core", "Look at those that are told first; they may be frames of one film."),
    //: audit.near_part
    QT_TRANSLATE_NOOP("core", "There are so many images that only pairs that look nearly the same (they differ in {bits} of 256 bits or less) were all compared closely, and some of the others."),
    //: audit.near_part.bad
    QT_TRANSLATE_NOOP("core", "Most copies that were saved again, brightened, turned or mirrored differ in less than 24. Of nuclei that were photographed twice some may be missed."),
    //: audit.near_part.do
    QT_TRANSLATE_NOOP("core", "To compare more, audit fewer images at a time, such as one fold."),
    //: audit.near_validation_test
    QT_TRANSLATE_NOOP("core", "One nucleus of the test part was photographed twice, and the other picture is in validation."),
    //: audit.near_validation_test
    QT_TRANSLATE_NOOP("core", "{count} nuclei of the test part were photographed twice, and the other pictures are in validation."),
    //: audit.no_classes
    QT_TRANSLATE_NOOP("core", "{dataset} has no classes to tell apart."),
    //: audit.no_outlines
    QT_TRANSLATE_NOOP("core", "The nuclei of {dataset} are not cut out of their background, so their outlines are not known."),
    //: audit.no_test_part
    QT_TRANSLATE_NOOP("core", "There is no test part: the best epoch is chosen on the images that are then scored."),
    //: audit.no_test_part.bad
    QT_TRANSLATE_NOOP("core", "The score of a chosen epoch is a little too good, the more epochs there are to choose from."),
    //: audit.no_test_part.do
    QT_TRANSLATE_NOOP("core", "Set a test part aside and open it once, at the end."),
    //: audit.not_audited
    QT_TRANSLATE_NOOP("core", "The dataset was not audited: whether something else than the cell tells the class was not asked."),
    //: audit.not_audited.bad
    QT_TRANSLATE_NOOP("core", "A network may go by it, and its score would be of that."),
    //: audit.not_audited.do
    QT_TRANSLATE_NOOP("core", "Audit the dataset before the next training."),
    //: audit.not_known
    QT_TRANSLATE_NOOP("core", "It was not audited before."),
    //: audit.not_masked
    QT_TRANSLATE_NOOP("core", "One nucleus is not cut out of its background; the others are."),
    //: audit.not_masked
    QT_TRANSLATE_NOOP("core", "{count} nuclei are not cut out of their background; the others are."),
    //: audit.not_measured
    QT_TRANSLATE_NOOP("core", "{file} could not be measured: {reason}."),
    //: audit.null_few
    QT_TRANSLATE_NOOP("core", "There are fewer than two patients of a class to shuffle labels between."),
    //: audit.null_nothing
    QT_TRANSLATE_NOOP("core", "{run} learned from every patient of {data}, so its features say nothing about patients it never met. Name a run that was split by patient."),
    //: audit.odd_size
    QT_TRANSLATE_NOOP("core", "One image is of another size than the rest: {width} × {height} pixels."),
    //: audit.odd_size
    QT_TRANSLATE_NOOP("core", "{count} images are of another size than the rest, the first {width} × {height} pixels."),
    //: audit.odd_size.bad
    QT_TRANSLATE_NOOP("core", "A nucleus is cut out at its own scale: in an image of another scale it looks smaller or larger than it is."),
    //: audit.odd_size.do
    QT_TRANSLATE_NOOP("core", "Find out whether they were scaled. If so, take them out or get the originals."),
    //: audit.one_class_each
    QT_TRANSLATE_NOOP("core", "Every patient has nuclei of one class only."),
    //: audit.one_class_each.bad
    QT_TRANSLATE_NOOP("core", "A network may recognise patients, by stain, focus or microscope, instead of the disease; no split of these data can tell the two apart."),
    //: audit.one_class_each.do
    QT_TRANSLATE_NOOP("core", "Split by patient, compare with labels shuffled between patients (nucleoscope audit DATA --null RUN), and examine on data from elsewhere."),
    //: audit.one_class_each.nearly
    QT_TRANSLATE_NOOP("core", "{count} of {all} patients have nuclei of one class only."),
    //: audit.other_outline
    QT_TRANSLATE_NOOP("core", "The silhouette baseline was made by another version of the program."),
    //: audit.other_shares
    QT_TRANSLATE_NOOP("core", "{class} makes up {here} % of the {part} part and {there} % of training."),
    //: audit.other_shares.bad
    QT_TRANSLATE_NOOP("core", "Accuracy and the best threshold depend on the shares of the classes: they do not carry over."),
    //: audit.other_shares.do
    QT_TRANSLATE_NOOP("core", "Read balanced accuracy and AUROC, or split with another seed."),
    //: audit.other_split
    QT_TRANSLATE_NOOP("core", "The split was made for other images than these. Make it again."),
    //: audit.other_table
    QT_TRANSLATE_NOOP("core", "{file} holds no measurements."),
    //: audit.parts.
    QT_TRANSLATE_NOOP("core", "Training and validation can be told apart by {what}: AUROC {auroc} on patients not learned from (95 % interval {low} to {high})."),
    //: audit.parts.bad
    QT_TRANSLATE_NOOP("core", "The validation part is not like the training part: its score says how the network does on other images, for better or worse, and not on new ones of this kind."),
    //: audit.parts.do
    QT_TRANSLATE_NOOP("core", "Split by patient with another seed, or find out what makes the parts differ."),
    //: audit.patients_across_folds.bad
    QT_TRANSLATE_NOOP("core", "Learned in one fold and examined in another, a patient is recognised: nuclei of one patient resemble each other."),
    //: audit.patients_on_both_sides
    QT_TRANSLATE_NOOP("core", "Patient {patients} is both in training and in the examination: {share} % of the images examined."),
    //: audit.patients_on_both_sides
    QT_TRANSLATE_NOOP("core", "{count} patients are both in training and in the examination: {share} % of the images examined are of patients that were learned."),
    //: audit.patients_on_both_sides.bad
    QT_TRANSLATE_NOOP("core", "The scores look better than they are for new patients: nuclei of one patient resemble each other."),
    //: audit.patients_recognised
    QT_TRANSLATE_NOOP("core", "From what \u201c{network}\u201d sees of {patients} patients it did not learn from, labels shuffled between patients are told with AUROC {same} ({same_low} to {same_high}) where images of one patient are learned and examined, and {new} ({new_low} to {new_high}) on patients not learned; the true labels with {same_true} and {new_true}."),
    //: audit.patients_recognised.bad
    QT_TRANSLATE_NOOP("core", "On patients not learned from, the class is told no better than shuffled labels are (p = {p}, {shuffles} shuffles): what looks like the class may be the patients."),
    //: audit.patients_recognised.beyond
    QT_TRANSLATE_NOOP("core", "The class is told beyond what recognising patients explains (p = {p}, {shuffles} shuffles). A split by image would count the recognising as well."),
    //: audit.patients_recognised.do
    QT_TRANSLATE_NOOP("core", "Examine by patient only, and on data from elsewhere."),
    //: audit.patients_unknown
    QT_TRANSLATE_NOOP("core", "The files do not tell which patient an image comes from."),
    //: audit.patients_unknown.bad
    QT_TRANSLATE_NOOP("core", "Each image counts as its own patient. If several are of the same one, the examination holds patients that were learned, and scores look better than they are for new ones."),
    //: audit.patients_unknown.do
    QT_TRANSLATE_NOOP("core", "Look for a table that tells the patients, and name the files by it."),
    //: audit.patients_validation_test
    QT_TRANSLATE_NOOP("core", "Patient {patients} is both in validation and in the test part."),
    //: audit.patients_validation_test
    QT_TRANSLATE_NOOP("core", "{count} patients are both in validation and in the test part."),
    //: audit.proxy.
    QT_TRANSLATE_NOOP("core", "{class} can be told by {what} alone: AUROC {auroc} on patients not learned from (95 % interval {low} to {high}; p = {p} against labels shuffled between patients)."),
    //: audit.proxy.background
    QT_TRANSLATE_NOOP("core", "the colour of the background"),
    //: audit.proxy.background.do
    QT_TRANSLATE_NOOP("core", "Compress all images in one way: the background is then the same, too."),
    //: audit.proxy.bad
    QT_TRANSLATE_NOOP("core", "A network can learn this instead of the cell, and fails where it is missing."),
    //: audit.proxy.colour
    QT_TRANSLATE_NOOP("core", "the mean colour of the nucleus"),
    //: audit.proxy.colour.bad
    QT_TRANSLATE_NOOP("core", "The depth and hue of the stain may belong to the disease, or to the day, the laboratory or the camera. A network sees them first, and fails where nuclei are stained in another way."),
    //: audit.proxy.colour.do
    QT_TRANSLATE_NOOP("core", "Look at nuclei of the classes side by side, and examine on images from elsewhere."),
    //: audit.proxy.compression
    QT_TRANSLATE_NOOP("core", "how strongly the JPEG is compressed"),
    //: audit.proxy.do
    QT_TRANSLATE_NOOP("core", "Prepare all images in one way: same device, same file type, same compression, same background."),
    //: audit.proxy.file_size
    QT_TRANSLATE_NOOP("core", "the size of the file"),
    //: audit.proxy.file_size.explained
    QT_TRANSLATE_NOOP("core", "Larger nuclei make larger files: this is no more than the outline of the nucleus tells."),
    //: audit.proxy.file_size.follows
    QT_TRANSLATE_NOOP("core", "It follows from {what}, which tells the class as well."),
    //: audit.proxy.file_size.nothing
    QT_TRANSLATE_NOOP("core", "Nothing; a network does not see the size of a file."),
    //: audit.proxy.file_type
    QT_TRANSLATE_NOOP("core", "the type of the file"),
    //: audit.proxy.image_size
    QT_TRANSLATE_NOOP("core", "the width and height of the image"),
    //: audit.proxy.outline
    QT_TRANSLATE_NOOP("core", "the outline of the nucleus"),
    //: audit.proxy.path
    QT_TRANSLATE_NOOP("core", "folder and file name, without the words for class and patient"),
    //: audit.proxy.path.bad
    QT_TRANSLATE_NOOP("core", "A network does not see names. But the classes were named, and perhaps taken, at different times or places, and what goes with those may be seen."),
    //: audit.proxy.path.do
    QT_TRANSLATE_NOOP("core", "Ask how the images were collected."),
    //: audit.proxy.unproven
    QT_TRANSLATE_NOOP("core", "{class} can be told by {what} alone: AUROC {auroc} on patients not learned from. {patients} patients are too few to prove that it is no chance (p = {p} against labels shuffled between patients)."),
    //: audit.reading
    QT_TRANSLATE_NOOP("core", "Reading every image"),
    //: audit.shuffle_cancelled
    QT_TRANSLATE_NOOP("core", "Shuffling the labels was stopped."),
    //: audit.shuffling
    QT_TRANSLATE_NOOP("core", "Learning from labels shuffled between patients"),
    //: audit.silhouette.bad
    QT_TRANSLATE_NOOP("core", "Size and shape may well belong to the disease, or to how the nuclei were cut out. A network that scores no better than this has learned nothing but size and shape."),
    //: audit.silhouette.do
    QT_TRANSLATE_NOOP("core", "Hold every result against this number: it is the silhouette baseline."),
    //: audit.softmax_twice
    QT_TRANSLATE_NOOP("core", "The network ends in a softmax, and the loss applies another one."),
    //: audit.softmax_twice.bad
    QT_TRANSLATE_NOOP("core", "With two classes the loss cannot fall below 0.313, the gradients are small, and the probabilities say less than they seem to."),
    //: audit.softmax_twice.do
    QT_TRANSLATE_NOOP("core", "Let the network end without a softmax."),
    //: audit.structural_classes
    QT_TRANSLATE_NOOP("core", "The classes are named as folders of a study are, not as cells: {names}."),
    //: audit.structural_classes.bad
    QT_TRANSLATE_NOOP("core", "A network would learn which folder an image came from: its scores would say nothing about cells."),
    //: audit.structural_classes.do
    QT_TRANSLATE_NOOP("core", "Open the folder whose subfolders are the classes of the cells."),
    //: audit.test_part.
    QT_TRANSLATE_NOOP("core", "Training and the test part can be told apart by {what}: AUROC {auroc} on patients not learned from (95 % interval {low} to {high})."),
    //: audit.test_part.bad
    QT_TRANSLATE_NOOP("core", "The test part is not like the training part: its score says how the network does on other images, for better or worse, and not on new ones of this kind."),
    //: audit.too_few_subjects
    QT_TRANSLATE_NOOP("core", "{dataset} has a class with fewer than two patients: what is learned from one cannot be examined on another."),
    //: audit.uneven_classes
    QT_TRANSLATE_NOOP("core", "There are {many} images of {more} and {few} of {less}."),
    //: audit.uneven_classes.bad
    QT_TRANSLATE_NOOP("core", "Calling every nucleus {more} is right in {share} % of the cases: accuracy alone says little."),
    //: audit.uneven_classes.do
    QT_TRANSLATE_NOOP("core", "Read balanced accuracy and AUROC first, and balance once: in the sampler or in the loss."),
    //: audit.unreadable
    QT_TRANSLATE_NOOP("core", "One image cannot be read. {reason}"),
    //: audit.unreadable
    QT_TRANSLATE_NOOP("core", "{count} images cannot be read. The first: {reason}"),
    //: audit.unreadable.do
    QT_TRANSLATE_NOOP("core", "Fetch these files again, or take them out of the folder."),
    //: audit.unreadable.left_out
    QT_TRANSLATE_NOOP("core", "They are left out of everything."),
    //: audit.unreadable.stops
    QT_TRANSLATE_NOOP("core", "A training that comes to such an image stops there."),
    //: audit.validation_test.bad
    QT_TRANSLATE_NOOP("core", "The best epoch is chosen on what the test part then examines: its score is a little too good for new patients."),
    //: audit.validation_test.do
    QT_TRANSLATE_NOOP("core", "Split by patient with \u201csame nuclei together\u201d (--link-similar): patients who share images stay in one part."),
    //: batches.nothing_readable
    QT_TRANSLATE_NOOP("core", "No image can be read any more. {reason} Check that the dataset's folder or archive is still there."),
    //: cache.empty
    QT_TRANSLATE_NOOP("core", "{file} could not be deleted: {reason}. Delete it by hand where it takes too much room."),
    //: cache.not_marked
    QT_TRANSLATE_NOOP("core", "{folder} has no CACHEDIR.TAG: other things may lie there, and nothing was deleted. Choose the folder again in the settings, or delete by hand what you do not need."),
    //: cache.other_things
    QT_TRANSLATE_NOOP("core", "There are other things in {folder}. Choose an empty folder, or make a new one in it, for the cache alone."),
    //: cache.relative
    QT_TRANSLATE_NOOP("core", "“{folder}” is not a whole path: one begins with a slash, or with the name of a disk."),
    //: calibration.no_labels
    QT_TRANSLATE_NOOP("core", "Calibration needs nuclei whose class is known, and there are none here."),
    //: calibration.not_a_number
    QT_TRANSLATE_NOOP("core", "The network diverged: some probabilities are not numbers, and cannot be calibrated."),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Abstract"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Abstract: design, methods, results, conclusions"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Access to code, model and data"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Accuracy and its precision"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Adverse events"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Agreement between and within annotators"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Aims, objectives, hypotheses"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Alternative diagnoses in the others"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Analyses of variability"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Analysis of errors"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Analysis of failures"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Annotation of the test set"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Availability of software, model, data"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Background, intended use and role of the test"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Background; intended use and role"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Blinding of who assessed it"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "CLAIM 2024"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Calibration of what is said"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Characteristics of participants"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Checklist for Artificial Intelligence in Medical Imaging, 2024 update. Tejani et al., Radiology: Artificial Intelligence 2024;6(4):e240300."),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Choice of predictors"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Comparison of the parts' distributions"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Conflicts of interest"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Consecutive, random or convenience series"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Cross tabulation"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Dates of the data"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "De-identification"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Definition of predictors: the images"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Demographic and clinical characteristics"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Diagnostic performance and its precision"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Differences between clusters: patients, hospitals"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Differences between training and evaluation data"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Differences of performance between clusters"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Eligibility"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Ensembles"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Ethical approval"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Evaluation on internal data"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Explanation of decisions"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Fairness"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Fairness, bias, generalisation"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Flow of participants"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Funding"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Goal of the study"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Health care context, existing models"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "How accuracy was estimated and compared"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "How data were assigned to parts"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "How images were acquired"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "How it was trained"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "How learning went"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "How often and when test data were looked at"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "How participants were identified"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "How predictions were calculated for evaluation"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "How predictors were handled"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "How the data were used and divided"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "How the final model was selected"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "How the reference standard was obtained"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Imbalance of classes"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Implications for practice"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Indeterminate results"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Index test in detail: the network"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Initialisation of parameters"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Intended sample size"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Interpretation, also of fairness"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Involvement of patients and public"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Known inequalities of health"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Level at which the parts are disjoint"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Limitations"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Measures and plots of performance"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Metrics of performance"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Missing data"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Next steps"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Objectives and hypotheses"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Objectives: development, evaluation, or both"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Outcome: what, when and how assessed"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Output of the model, thresholds"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Participants and outcomes in each analysis"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Patients and images included and excluded"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Performance with intervals, also of subgroups"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Performance with its uncertainty"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Poor or missing input in use"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Preparation of the data, checks of quality"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Preprocessing"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Prospective or retrospective"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Protocol"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Qualification of who assessed it"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Reference standard in detail"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Registration"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Registration of a clinical trial"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Reporting of prediction models that use regression or machine learning. Collins et al., BMJ 2024;385:e078378."),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Results of updating"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Robustness, sensitivity analyses"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "STARD, with what STARD-AI adds"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Sample size and its reason"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Selection of subsets"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Setting, number and place of centres"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Severity of disease in those who have it"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Sharing of code"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Sharing of data"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Software and versions"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Sources of the data"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Sources of the data of each part"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Studies of diagnostic accuracy. Numbers are those of STARD 2015 (Bossuyt et al., BMJ 2015;351:h5527). Topics that STARD-AI (2025) adds are marked AI: these eight are worded by this program and carry none of its published numbers, which stand in the guideline itself."),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Target population, intended use and users"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Test on external data"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "The full model, so that others can predict"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "The model in detail"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Thresholds of the index test, and whether they were chosen before"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Thresholds of the reference standard"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Time between index test and reference standard"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Title"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Title names a measure of accuracy"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Title says that and which kind of AI was used"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Training, validation and test data, and how they are kept apart"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Treatments received"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Type of model, steps of building, tuning, internal validation"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Uncertainty and significance"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Updating of the model"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Version of the model, of software and of hardware"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "What users must know and do"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "What who assessed the reference standard knew"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "What who performed the index test knew"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Where and when"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Where protocol and further details are"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Who annotated; their qualification"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Who assessed predictors that need judgement"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Who was included and excluded"),
    //: checklist
    QT_TRANSLATE_NOOP("core", "Why this reference standard"),
    //: checkpoint.notes
    QT_TRANSLATE_NOOP("core", "{file} is not a checkpoint that a training can continue from: its note \"{note}\" is missing or damaged."),
    //: checkpoint.previous
    QT_TRANSLATE_NOOP("core", "{reason} The training goes on from the checkpoint before it, of epoch {epoch}."),
    //: classify.no_run
    QT_TRANSLATE_NOOP("core", "There is no trained network yet. Train one on the Train page first."),
    //: classpack.exists
    QT_TRANSLATE_NOOP("core", "{file} is there already. Choose another name, or say that it is to be replaced."),
    //: classpack.images
    QT_TRANSLATE_NOOP("core", "The images of {data} cannot go into a class pack: {reason}."),
    //: classpack.making_stopped
    QT_TRANSLATE_NOOP("core", "Making the class pack was stopped."),
    //: classpack.newer
    QT_TRANSLATE_NOOP("core", "{file} was made by a newer Nucleoscope, which this one cannot read. Update the program."),
    //: classpack.none
    QT_TRANSLATE_NOOP("core", "{file} is no class pack that Nucleoscope made: {reason}."),
    //: classpack.other
    QT_TRANSLATE_NOOP("core", "{folder} belongs to another class pack. Move it away and open this one again."),
    //: classpack.planted
    QT_TRANSLATE_NOOP("core", "{file}: the lesson {lesson} is about a copy of images with something planted in it, which needs the originals beside it. Plant it on each computer instead."),
    //: classpack.reading
    QT_TRANSLATE_NOOP("core", "Reading the images"),
    //: classpack.recipe
    QT_TRANSLATE_NOOP("core", "{file}: the lesson {lesson} trains by the recipe {recipe}, which is not there."),
    //: classpack.refused
    QT_TRANSLATE_NOOP("core", "The class pack {file} was refused: {reason}. Nothing of it was kept. Ask whoever made it to make it again."),
    //: classpack.stopped
    QT_TRANSLATE_NOOP("core", "Opening the class pack was stopped; nothing of it was kept."),
    //: classpack.there
    QT_TRANSLATE_NOOP("core", "The class pack is {file}. Pass it on to the students."),
    //: classpack.unpacking
    QT_TRANSLATE_NOOP("core", "Unpacking the class's images"),
    //: classpack.weights
    QT_TRANSLATE_NOOP("core", "{file}: the recipe {recipe} starts from weights in a file, {weights}, which a class pack cannot carry. Take “random”, “pretrained”, “blood_cells” or “imagenet”."),
    //: classpack.writing
    QT_TRANSLATE_NOOP("core", "Writing the class pack"),
    //: classresult.damaged
    QT_TRANSLATE_NOOP("core", "{file} is no result that a student handed in, or it was damaged: {reason}. Ask for it again."),
    //: classresult.name_control
    QT_TRANSLATE_NOOP("core", "A name is one line of ordinary letters."),
    //: classresult.name_long
    QT_TRANSLATE_NOOP("core", "That name is too long: {bytes} bytes are allowed."),
    //: classresult.newer
    QT_TRANSLATE_NOOP("core", "{file} was written by a newer Nucleoscope. Update this one."),
    //: classresult.nothing
    QT_TRANSLATE_NOOP("core", "There is nothing to hand in yet of “{pack}”. Predict and run its lesson, or answer a quiz on its images."),
    //: classresult.there
    QT_TRANSLATE_NOOP("core", "What you hand in is {file}. Send it to your teacher."),
    //: classtable.again
    QT_TRANSLATE_NOOP("core", "Handed in more than once; the newest counts."),
    //: classtable.handed_in
    QT_TRANSLATE_NOOP("core", "Handed in: {count}."),
    //: classtable.name_twice
    QT_TRANSLATE_NOOP("core", "Handed in under this name from more than one computer; all are kept."),
    //: classtable.nothing
    QT_TRANSLATE_NOOP("core", "There is no file of a student in {place}. Name the files that were handed in, or their folder."),
    //: classtable.older
    QT_TRANSLATE_NOOP("core", "{file} was handed in again: {newer} of {time} counts."),
    //: classtable.other_measures
    QT_TRANSLATE_NOOP("core", "{file} says that it is about “{pack}”, but measures something else."),
    //: classtable.other_pack
    QT_TRANSLATE_NOOP("core", "{file} is about another class pack, “{pack}”."),
    //: classtable.predicted
    QT_TRANSLATE_NOOP("core", "It came as predicted: {right} of {judged}."),
    //: classtable.quiz
    QT_TRANSLATE_NOOP("core", "Quiz answers that were right: {right} of {asked}."),
    //: classtable.quiz_alone
    QT_TRANSLATE_NOOP("core", "A quiz by itself, called after its file: it does not say whose it is, nor on which images."),
    //: classtable.quiz_of_name
    QT_TRANSLATE_NOOP("core", "The quiz is that of the file {file}, which has this name."),
    //: classtable.quiz_twice
    QT_TRANSLATE_NOOP("core", "{file}: {student} handed in a quiz already, which counts."),
    //: classtable.stopped
    QT_TRANSLATE_NOOP("core", "Collecting was stopped."),
    //: classtable.too_many
    QT_TRANSLATE_NOOP("core", "{file} was not read: there are more than {count} files."),
    //: classtable.uncounted
    QT_TRANSLATE_NOOP("core", "Files that do not count: {count}."),
    //: compare.better
    QT_TRANSLATE_NOOP("core", "\u201c{other}\u201d is better than \u201c{baseline}\u201d on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {patients} patients)."),
    //: compare.better_nuclei
    QT_TRANSLATE_NOOP("core", "“{other}” is better than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {nuclei} nuclei as if each were of another person)."),
    //: compare.class_count
    QT_TRANSLATE_NOOP("core", "The two runs know different numbers of classes: {baseline} and {other}."),
    //: compare.different_classes
    QT_TRANSLATE_NOOP("core", "The two runs hold {count} of the same nuclei for different classes, so being right means different things. Train both with the same labels to compare."),
    //: compare.different_datasets
    QT_TRANSLATE_NOOP("core", "\u201c{baseline}\u201d was trained on {baseline_dataset} and \u201c{other}\u201d on {other_dataset}, or on another state of it, so a difference of their scores may come from the data. Train both on the same dataset to compare."),
    //: compare.different_samples
    QT_TRANSLATE_NOOP("core", "The two runs were examined on different nuclei ({baseline} and {other}), so a difference of their scores may come from the nuclei and not from the networks. Train both with the same dataset, split and seed to compare."),
    //: compare.few_subjects
    QT_TRANSLATE_NOOP("core", "One class has only {patients} patients here. An interval from so few is itself uncertain, and rather too narrow: take it as a hint."),
    //: compare.mcnemar_alone
    QT_TRANSLATE_NOOP("core", "McNemar's test alone would call the two different. It takes every nucleus to be independent; nuclei of one patient are not, and the interval knows that."),
    //: compare.no_predictions
    QT_TRANSLATE_NOOP("core", "\u201c{run}\u201d has no predictions of its best epoch yet: it needs one finished epoch."),
    //: compare.one_subject
    QT_TRANSLATE_NOOP("core", "One class has only one patient here: how others of that class would fare cannot be told from it. Take the interval as a hint."),
    //: compare.one_training_each
    QT_TRANSLATE_NOOP("core", "This compares two trainings. The same recipes with another seed may come out otherwise: to judge recipes, train each several times."),
    //: compare.other_classes
    QT_TRANSLATE_NOOP("core", "\u201c{baseline}\u201d and \u201c{other}\u201d tell different classes apart."),
    //: compare.subjects_unknown
    QT_TRANSLATE_NOOP("core", "It is not known which patient each nucleus came from, so each counts as a patient of its own and the interval is narrower than it should be."),
    //: compare.undecided
    QT_TRANSLATE_NOOP("core", "It cannot be told which of \u201c{other}\u201d and \u201c{baseline}\u201d is better: {score} {other_score} and {baseline_score}; with {patients} patients any difference from {low} to {high} would fit."),
    //: compare.undecided_nuclei
    QT_TRANSLATE_NOOP("core", "It cannot be told which of “{other}” and “{baseline}” is better: {score} {other_score} and {baseline_score}; with {nuclei} nuclei as if each were of another person, any difference from {low} to {high} would fit."),
    //: compare.unknown
    QT_TRANSLATE_NOOP("core", "The {score} of \u201c{other}\u201d and \u201c{baseline}\u201d cannot be compared: a class is missing, or nothing is labelled."),
    //: compare.worse
    QT_TRANSLATE_NOOP("core", "\u201c{other}\u201d is worse than \u201c{baseline}\u201d on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {patients} patients)."),
    //: compare.worse_nuclei
    QT_TRANSLATE_NOOP("core", "“{other}” is worse than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {nuclei} nuclei as if each were of another person)."),
    //: comparison_pages
    QT_TRANSLATE_NOOP("core", "{nuclei}, opened {count} time"),
    //: comparison_pages
    QT_TRANSLATE_NOOP("core", "{nuclei}, opened {count} times"),
    //: comparison_report
    QT_TRANSLATE_NOOP("core", "Intervals of the difference, from drawing whole patients again and again, the same for both networks. They rest on {count} independent patient, {rarer} of the rarer class. Where an interval holds 0, nothing may be concluded from the difference."),
    //: comparison_report
    QT_TRANSLATE_NOOP("core", "Intervals of the difference, from drawing whole patients again and again, the same for both networks. They rest on {count} independent patients, {rarer} of the rarer class. Where an interval holds 0, nothing may be concluded from the difference."),
    //: comparison_report
    QT_TRANSLATE_NOOP("core", "Of {count} nuclei, both called {rightly} rightly and {wrongly} wrongly."),
    //: comparison_report
    QT_TRANSLATE_NOOP("core", "Of {count} nucleus, both called {rightly} rightly and {wrongly} wrongly."),
    //: constants.pkl
    QT_TRANSLATE_NOOP("core", "it is a TorchScript program, not a file of weights"),
    //: counted
    QT_TRANSLATE_NOOP("core", "One nucleus is there under two classes, in two different files."),
    //: counted
    QT_TRANSLATE_NOOP("core", "Two images show one nucleus though the files differ."),
    //: cross_validation_task
    QT_TRANSLATE_NOOP("core", "Out of fold: {count} networks, each of which says what it thinks of the patients that it did not learn from. Thresholds and probabilities of different networks are pooled here."),
    //: crossvalidation.activity
    QT_TRANSLATE_NOOP("core", "Fold {number} of {count}, {name} examines"),
    //: crossvalidation.folder_taken
    QT_TRANSLATE_NOOP("core", "{folder} is not empty and holds no cross-validation. Choose a new folder."),
    //: crossvalidation.other
    QT_TRANSLATE_NOOP("core", "{folder} holds another cross-validation; these differ: {different}. Choose a new folder, or ask for the same."),
    //: crossvalidation.stopped
    QT_TRANSLATE_NOOP("core", "Stopped in fold {number} of {count}. What is finished is kept: ask for the same again to go on."),
    //: csv.encoding
    QT_TRANSLATE_NOOP("core", "The table {file} is no text in UTF-8. Save it as CSV (UTF-8) from the program that made it."),
    //: csv.invalid
    QT_TRANSLATE_NOOP("core", "{file}, line {line}: {reason}."),
    //: csv.recoded
    QT_TRANSLATE_NOOP("core", "The table {file} is no text in UTF-8 and was read as Windows-1252, as Excel writes in Western Europe. Look whether its names are right; if not, save it as CSV (UTF-8)."),
    //: curve.flat
    QT_TRANSLATE_NOOP("core", "From {before} to {all} patients the AUROC changed by {gain}, no more than twice what other draws of patients change it by ({spread}): whether more would help cannot be told."),
    //: curve.one_point
    QT_TRANSLATE_NOOP("core", "One point makes no curve."),
    //: curve.rising
    QT_TRANSLATE_NOOP("core", "From {before} to {all} patients the AUROC rose by {gain}, more than twice what other draws of patients change it by ({spread}): more patients would probably help."),
    //: dataset.all_unreadable
    QT_TRANSLATE_NOOP("core", "None of the {count} images in {place} can be read. The first, {file}: {reason}."),
    //: dataset.cancelled
    QT_TRANSLATE_NOOP("core", "Opening {place} was stopped."),
    //: dataset.elsewhere
    QT_TRANSLATE_NOOP("core", "{count} images lie outside of the training folders and are left out."),
    //: dataset.failed
    QT_TRANSLATE_NOOP("core", "{place} could not be opened: {reason}."),
    //: dataset.folder_not_opened
    QT_TRANSLATE_NOOP("core", "The folder {place} could not be opened: {reason}."),
    //: dataset.lower_case_names
    QT_TRANSLATE_NOOP("core", "{count} file names are lower case; patients are compared without regard to case."),
    //: dataset.name_contradicts_folder
    QT_TRANSLATE_NOOP("core", "{count} file names tell another class than their folder; the folder counts."),
    //: dataset.names_without_subject
    QT_TRANSLATE_NOOP("core", "{count} file names tell no patient; each of these images counts as its own patient."),
    //: dataset.no_images
    QT_TRANSLATE_NOOP("core", "No images in {place}. Looked for BMP, JPEG, PNG and TIFF files: the C-NMC set (training_data/fold_0/all …), folders named after classes, or a folder of images."),
    //: dataset.not_a_place
    QT_TRANSLATE_NOOP("core", "{place} is neither a folder, a zip archive, a table of labels (CSV) nor a description (JSON). Open the folder that holds the images."),
    //: dataset.not_found
    QT_TRANSLATE_NOOP("core", "{place} is not there. Was it moved, or its disk taken off?"),
    //: dataset.outside
    QT_TRANSLATE_NOOP("core", "{count} images lie outside of the labelled folder and are left out."),
    //: dataset.outside_classes
    QT_TRANSLATE_NOOP("core", "{count} images lie in no class folder and are left out."),
    //: dataset.parts_alone
    QT_TRANSLATE_NOOP("core", "The only folders are named as the parts of a split are, not as cells: {names}. Open a folder whose subfolders are the classes of the cells."),
    //: dataset.positive_chosen
    QT_TRANSLATE_NOOP("core", "{positive} was taken for the positive class, {negative} for the other: sensitivity and AUROC are of {positive}."),
    //: dataset.related
    QT_TRANSLATE_NOOP("core", "{folder} holds {count} more images; it opens as a dataset of its own and never enters training."),
    //: dataset.too_many_files
    QT_TRANSLATE_NOOP("core", "{place} holds more than {limit} images. Open the folder of one dataset."),
    //: demo.folder
    QT_TRANSLATE_NOOP("core", "The demo could not be written to {folder}: {reason}."),
    //: demo.not_empty
    QT_TRANSLATE_NOOP("core", "{folder} holds other things. Name a folder that is empty or not there yet."),
    //: demo.stopped
    QT_TRANSLATE_NOOP("core", "Drawing the demo was stopped; nothing was kept."),
    //: describe.archive_images
    QT_TRANSLATE_NOOP("core", "The description {file} in the archive names another place of the images. Within an archive it is of the folder that it lies in."),
    //: describe.cancelled
    QT_TRANSLATE_NOOP("core", "Trying the rules was stopped."),
    //: describe.differs
    QT_TRANSLATE_NOOP("core", "the pattern does not fit its path"),
    //: describe.empty_cell
    QT_TRANSLATE_NOOP("core", "its row of the table leaves this empty"),
    //: describe.first_left_out
    QT_TRANSLATE_NOOP("core", "The first that is left out, {image}: {reason}."),
    //: describe.invalid
    QT_TRANSLATE_NOOP("core", "The description {file} cannot be used: at {place}, {problem}."),
    //: describe.left_out
    QT_TRANSLATE_NOOP("core", "{count} of {all} images are explained by no rule and are left out."),
    //: describe.many_classes
    QT_TRANSLATE_NOOP("core", "There are {count} classes. Are they patients, or days?"),
    //: describe.mixed_subjects
    QT_TRANSLATE_NOOP("core", "Patients with images of several classes: {count}, such as {subject}. Where numbers begin anew in each class, these are different people: then say that patients are counted within their class."),
    //: describe.no_class
    QT_TRANSLATE_NOOP("core", "No class: {reason}"),
    //: describe.no_class_rule
    QT_TRANSLATE_NOOP("core", "No rule tells the class: the images can be looked at, not learned from."),
    //: describe.no_file
    QT_TRANSLATE_NOOP("core", "{file} is no regular file."),
    //: describe.no_images_place
    QT_TRANSLATE_NOOP("core", "The description {file} names {place} as the place of its images, which is neither a folder nor an archive."),
    //: describe.no_row
    QT_TRANSLATE_NOOP("core", "no row of the table names it"),
    //: describe.no_rule
    QT_TRANSLATE_NOOP("core", "none of its rules tells it"),
    //: describe.no_subject
    QT_TRANSLATE_NOOP("core", "No patient: {reason}"),
    //: describe.no_subject_row
    QT_TRANSLATE_NOOP("core", "no row of the table is of its patient"),
    //: describe.no_subject_rule
    QT_TRANSLATE_NOOP("core", "No rule tells the patient: each image counts as its own. Images of one patient may come into both parts of a split, and scores look better than they are."),
    //: describe.no_subject_yet
    QT_TRANSLATE_NOOP("core", "no earlier rule tells its patient, by whom the table goes"),
    //: describe.nothing_explained
    QT_TRANSLATE_NOOP("core", "The description {file} explains none of the images. The first, {image}: {reason}."),
    //: describe.one_class
    QT_TRANSLATE_NOOP("core", "There is one class alone; learning takes two."),
    //: describe.other_class
    QT_TRANSLATE_NOOP("core", "Its class “{class}” is none of those described"),
    //: describe.overruled
    QT_TRANSLATE_NOOP("core", "For {count} images rule {rule} says something else than a rule before it, which counts."),
    //: describe.pattern
    QT_TRANSLATE_NOOP("core", "The pattern cannot be read at character {at}: {reason}."),
    //: describe.pattern_group
    QT_TRANSLATE_NOOP("core", "The pattern has a group named {name}. Groups can be named class, subject and fold; others need no name: (…) or (?:…)."),
    //: describe.pattern_groups
    QT_TRANSLATE_NOOP("core", "The pattern tells nothing yet: put what stands for the class into (?<class>…), for the patient into (?<subject>…), for the fold into (?<fold>…)."),
    //: describe.pattern_long
    QT_TRANSLATE_NOOP("core", "The pattern is longer than {limit} bytes."),
    //: describe.pattern_slow
    QT_TRANSLATE_NOOP("core", "The pattern takes too long, on {file} for one. Say more closely what its parts may be, such as [^/]+ in place of .*"),
    //: describe.row_shared
    QT_TRANSLATE_NOOP("core", "its row of the table names other images as well as this one"),
    //: describe.rows_differ
    QT_TRANSLATE_NOOP("core", "several rows of the table name it, and they differ"),
    //: describe.rule_unusable
    QT_TRANSLATE_NOOP("core", "Rule {rule} of the description {file} cannot be used. {reason}"),
    //: describe.silent
    QT_TRANSLATE_NOOP("core", "the pattern fits, but leaves this open"),
    //: describe.slow
    QT_TRANSLATE_NOOP("core", "the pattern takes too long on it"),
    //: describe.spread_subjects
    QT_TRANSLATE_NOOP("core", "Patients with images in several folds: {count}, such as {subject}. A split by these folds leaves out what it would have learned from those on whom it examines."),
    //: describe.subject_each
    QT_TRANSLATE_NOOP("core", "Every image has a patient of its own. Is it the number of the image that was taken for the patient's?"),
    //: describe.subject_rows_differ
    QT_TRANSLATE_NOOP("core", "several rows of the table are of its patient, and they differ"),
    //: describe.table_column
    QT_TRANSLATE_NOOP("core", "The table {file} has no column {column}. It has: {columns}."),
    //: describe.table_large
    QT_TRANSLATE_NOOP("core", "The table {file} is larger than {limit} MB."),
    //: describe.table_missing
    QT_TRANSLATE_NOOP("core", "The table {file} is not there. It is looked for beside the description and among the images, where there are: {tables}."),
    //: describe.table_paths
    QT_TRANSLATE_NOOP("core", "The table {file} names more files in folders than can be searched. Give their names alone."),
    //: describe.too_flat
    QT_TRANSLATE_NOOP("core", "there is no folder {level} level(s) above it"),
    //: describe.too_many_classes
    QT_TRANSLATE_NOOP("core", "By the description {file} there are {count} classes; more than {limit} cannot be learned."),
    //: describe.unusable
    QT_TRANSLATE_NOOP("core", "its rule cannot be used"),
    //: describe.unused_rows
    QT_TRANSLATE_NOOP("core", "{count} of {all} rows of the table of rule {rule} are of nothing that is here, such as {first}."),
    //: describe.without_fold
    QT_TRANSLATE_NOOP("core", "{count} images are in no fold; they stay, and a split by fold learns from them."),
    //: disagreement_page
    QT_TRANSLATE_NOOP("core", "Neither was right about {count} nuclei; here {shown}, those first of whose wrong calls the two were surest, {most} of a patient at most."),
    //: disagreement_page
    QT_TRANSLATE_NOOP("core", "Neither was right about {count} nucleus; here {shown}, those first of whose wrong calls the two were surest, {most} of a patient at most."),
    //: disagreement_page
    QT_TRANSLATE_NOOP("core", "Only “{run}” was right about {count} nuclei; here {shown}, those first about which the two are furthest apart, {most} of a patient at most."),
    //: disagreement_page
    QT_TRANSLATE_NOOP("core", "Only “{run}” was right about {count} nucleus; here {shown}, those first about which the two are furthest apart, {most} of a patient at most."),
    //: disagreement_page
    QT_TRANSLATE_NOOP("core", "The networks differ about nuclei of {disagreed} of {count} patient; the greatest differences come first. Where few patients make all of the difference, it says little of others."),
    //: disagreement_page
    QT_TRANSLATE_NOOP("core", "The networks differ about nuclei of {disagreed} of {count} patients; the greatest differences come first. Where few patients make all of the difference, it says little of others."),
    //: download.broken
    QT_TRANSLATE_NOOP("core", "{title} could not be fetched: {reason}. What came is kept; try again and it goes on from there."),
    //: download.disk
    QT_TRANSLATE_NOOP("core", "{file} could not be written: {reason}. Make room on the disk, or check who may write there, and try again."),
    //: download.missing
    QT_TRANSLATE_NOOP("core", "{url} is not there any more. Fetch {title} from its publisher and put it there: {file}."),
    //: download.rename
    QT_TRANSLATE_NOOP("core", "{file} could not be given its name: {reason}."),
    //: download.stopped
    QT_TRANSLATE_NOOP("core", "The download of {title} was stopped. What came is kept; it goes on from there next time."),
    //: download.too_long
    QT_TRANSLATE_NOOP("core", "{url} sends more than the file that was expected. It was deleted; it may have been replaced by another one."),
    //: download.wrong_file
    QT_TRANSLATE_NOOP("core", "What came from {url} is not the file that was expected: its checksum or size differs. It was deleted. Try again; if it happens again, the file was replaced or changed on its way."),
    //: duplicate_checks
    QT_TRANSLATE_NOOP("core", "Two images of different patients show one nucleus. Patients who share pictures: {patients}."),
    //: duplicate_checks
    QT_TRANSLATE_NOOP("core", "Two images of one patient ({patients}) show one nucleus."),
    //: duplicate_checks
    QT_TRANSLATE_NOOP("core", "{count} nuclei are there under two classes, in different files."),
    //: duplicate_checks
    QT_TRANSLATE_NOOP("core", "{count} pairs of images of different patients show one nucleus. Patients who share pictures: {patients}."),
    //: duplicate_checks
    QT_TRANSLATE_NOOP("core", "{count} pairs of images of one patient show one nucleus (patients {patients})."),
    //: duplicate_checks
    QT_TRANSLATE_NOOP("core", "{count} pairs of images show one nucleus though the files differ."),
    //: engine.architecture
    QT_TRANSLATE_NOOP("core", "There is no network architecture “{name}”. Known are: {known}."),
    //: engine.attribution
    QT_TRANSLATE_NOOP("core", "A map is made of one image and one of the {classes} classes; asked for were {count} images and class {class}."),
    //: engine.attribution.stopped
    QT_TRANSLATE_NOOP("core", "Stopped before the map was complete."),
    //: engine.batch
    QT_TRANSLATE_NOOP("core", "A batch of {count} images of {width}×{height} holds {bytes} bytes of pixels and {classes} classes, which cannot be."),
    //: engine.classes
    QT_TRANSLATE_NOOP("core", "A network cannot learn {classes} classes with {weights} class weights: it takes two classes or more, and one weight each or none."),
    //: engine.device
    QT_TRANSLATE_NOOP("core", "There is no device “{wish}” here. There is: {devices}. “auto” takes the best of them."),
    //: engine.diverged
    QT_TRANSLATE_NOOP("core", "The loss became {loss}: the training has diverged. Start again with a lower learning rate."),
    //: engine.diverged
    QT_TRANSLATE_NOOP("core", "not a number"),
    //: engine.failed
    QT_TRANSLATE_NOOP("core", "The learning engine failed while {doing}: {reason}"),
    //: engine.head
    QT_TRANSLATE_NOOP("core", "The head of the network must end in a linear layer with one output for each of the {classes} classes; set its outputs to 0 in the recipe to have that filled in."),
    //: engine.head.layer
    QT_TRANSLATE_NOOP("core", "A layer of the recipe's head cannot be built: hidden linear layers need one output or more, dropout a probability of at least 0 and below 1."),
    //: engine.instant
    QT_TRANSLATE_NOOP("core", "The engine makes no steps for the recipe {recipe}: its head is fitted at once, on features."),
    //: engine.memory
    QT_TRANSLATE_NOOP("core", "The memory was not enough while {doing}. Choose a smaller batch or smaller images, or close other programs. ({reason})"),
    //: engine.micro_batches
    QT_TRANSLATE_NOOP("core", "The memory is not enough for {batch} images at once: they go through the network {images} at a time, and their gradients are added up. The result is the same."),
    //: engine.micro_batches_norm
    QT_TRANSLATE_NOOP("core", "The memory is not enough for {batch} images at once: they go through the network {images} at a time, and their gradients are added up. Batch normalisation sees {images} images at a time, too, so the result differs a little from that on a machine with more memory."),
    //: engine.no_attribution
    QT_TRANSLATE_NOOP("core", "This learning engine cannot tell where a network looked."),
    //: engine.no_script
    QT_TRANSLATE_NOOP("core", "This learning engine cannot write TorchScript. ONNX needs none."),
    //: engine.not_loaded
    QT_TRANSLATE_NOOP("core", "The learning engine {file} could not be loaded: {reason}. It needs LibTorch, which the Train page and `nucleoscope libtorch download` fetch from PyTorch into {libtorch}. The environment variable NUCLEOSCOPE_ENGINE may name another engine file. Without it everything but training and predicting works."),
    //: engine.not_there
    QT_TRANSLATE_NOOP("core", "There is no learning engine at {file}. `./dev build` builds it; the environment variable NUCLEOSCOPE_ENGINE may name another file. Without it everything but training and predicting works."),
    //: engine.state
    QT_TRANSLATE_NOOP("core", "{file} is not a saved state of a training: it lacks the counters to continue from. A model's file can begin a training, but not continue one."),
    //: engine.step
    QT_TRANSLATE_NOOP("core", "A training step needs images whose classes are known, and one learning rate for each of the {groups} layer groups."),
    //: engine.views
    QT_TRANSLATE_NOOP("core", "{views} test-time views of {width}×{height} images are not possible: choose 1, 2, 4 or, for square images, 8."),
    //: engine.weights
    QT_TRANSLATE_NOOP("core", "The weights in {file} do not fit this network. Missing: {missing}. Unexpected: {unexpected}. Of another shape: {misshapen}. Choose the architecture and head that these weights were made for."),
    //: evaluation.by_name
    QT_TRANSLATE_NOOP("core", "The run's own images are not at {place} any more, so those it learned from were told by their names."),
    //: evaluation.drawn
    QT_TRANSLATE_NOOP("core", "These nuclei are drawn: the scores say nothing about real cells."),
    //: evaluation.nothing_left
    QT_TRANSLATE_NOOP("core", "Nothing of {data} is left to evaluate: {count} of its images were in the run's training part."),
    //: evaluation.of_run
    QT_TRANSLATE_NOOP("core", "Of the run: {caution}"),
    //: evaluation.only_test
    QT_TRANSLATE_NOOP("core", "Nothing of {data} is left to evaluate: {count} of its images were in the run's training part, {test} are its test part, which --test opens."),
    //: evaluation.other_classes
    QT_TRANSLATE_NOOP("core", "{data} has classes that the run does not know: {unknown}. The run tells apart: {known}."),
    //: evaluation.some_unlabelled
    QT_TRANSLATE_NOOP("core", "{count} images without a class were left out."),
    //: evaluation.subjects_unknown
    QT_TRANSLATE_NOOP("core", "Whose images these are is unknown: each counts as its own patient."),
    //: evaluation.test_left_out
    QT_TRANSLATE_NOOP("core", "{count} of the images are the run's test part and were left out: it is opened with --test, which the run records."),
    //: evaluation.touched_subjects
    QT_TRANSLATE_NOOP("core", "{count} of the images are of patients whom the network learned from, or who share identical images with them: the scores flatter it."),
    //: evaluation.unlabelled
    QT_TRANSLATE_NOOP("core", "{data} has no classes to compare with. Predict its images instead."),
    //: evaluation.validation_samples
    QT_TRANSLATE_NOOP("core", "{count} of the images were in the run's validation part, by which its best epoch was chosen: the scores are a little too good."),
    //: exchange.architecture
    QT_TRANSLATE_NOOP("core", "What the network “{name}” computes is not known here. Known are: {known}."),
    //: exchange.weights
    QT_TRANSLATE_NOOP("core", "The weights in {file} are not those of the network that the run describes: {tensor} is missing or has another shape."),
    //: export.ending
    QT_TRANSLATE_NOOP("core", "{file} is of no kind that can be saved here. Take .png, .svg or .pdf."),
    //: export.there
    QT_TRANSLATE_NOOP("core", "The model is in {file}, what it expects and says in {signature}."),
    //: familiar.
    QT_TRANSLATE_NOOP("core", "Its mean {colour} is {mean} of 255; {low} to {high} would be like the training images. Stain or light differ."),
    //: familiar.colour
    QT_TRANSLATE_NOOP("core", "blue"),
    //: familiar.colour
    QT_TRANSLATE_NOOP("core", "green"),
    //: familiar.colour
    QT_TRANSLATE_NOOP("core", "red"),
    //: familiar.diameter
    QT_TRANSLATE_NOOP("core", "Its nucleus measures {diameter} pixels across; {low} to {high} would be like the training images."),
    //: familiar.measuring
    QT_TRANSLATE_NOOP("core", "Looking at what the network learned from"),
    //: familiar.size
    QT_TRANSLATE_NOOP("core", "It is {width} × {height} pixels; {widths} wide and {heights} high would be like the training images."),
    //: familiar.stopped
    QT_TRANSLATE_NOOP("core", "Stopped while looking at the training images."),
    //: familiar.unmasked
    QT_TRANSLATE_NOOP("core", "There is something around the nucleus; in the training images everything but the nucleus was black."),
    //: features.computing
    QT_TRANSLATE_NOOP("core", "Looking at {count} nuclei"),
    //: features.pooled
    QT_TRANSLATE_NOOP("core", "The predictions of {run} are of several networks, each of which sees nuclei in its own way, and each nucleus was learned by all but one of them. Open the run of one fold."),
    //: features.stopped
    QT_TRANSLATE_NOOP("core", "Stopped after {count} nuclei."),
    //: file.write
    QT_TRANSLATE_NOOP("core", "{file} could not be written: {reason}. Check the free space and the permissions of its folder."),
    //: file_lock
    QT_TRANSLATE_NOOP("core", "{file} could not be made: {reason}. Check the permissions of its folder."),
    //: files.folder
    QT_TRANSLATE_NOOP("core", "{folder} could not be searched to its end: {reason}."),
    //: files.missing
    QT_TRANSLATE_NOOP("core", "There is no file or folder {file}."),
    //: files.no_images
    QT_TRANSLATE_NOOP("core", "No image was found in {place}. BMP, JPEG, PNG and TIFF files are looked for."),
    //: files.no_images
    QT_TRANSLATE_NOOP("core", "what was named"),
    //: filters.damaged
    QT_TRANSLATE_NOOP("core", "The filters in {file} cannot be used: {reason}."),
    //: filters.newer
    QT_TRANSLATE_NOOP("core", "{file} was written by a newer version of this program."),
    //: final.activity
    QT_TRANSLATE_NOOP("core", "Final network"),
    //: final.failed
    QT_TRANSLATE_NOOP("core", "The final network could not be trained. The run is whole without it; resume it to try again."),
    //: final.finished
    QT_TRANSLATE_NOOP("core", "For images of others, and to be taken away, the run has a final network: trained in the same way by {all} patients, those who examined included. Nobody examined it; the scores are those of the network that {taught} taught."),
    //: final.finished_images
    QT_TRANSLATE_NOOP("core", "For images of others, and to be taken away, the run has a final network: trained in the same way by {all} images, those that examined included. Nobody examined it; the scores are those of the network that {taught} taught."),
    //: final.none
    QT_TRANSLATE_NOOP("core", "The run {run} has no final network, or none that is finished: its own network is the only one to ask."),
    //: final.unfinished
    QT_TRANSLATE_NOOP("core", "Its final network, which all are to teach, is not finished: until it is, the run's own network answers for images of others. Resume the run to finish it."),
    //: first_page
    QT_TRANSLATE_NOOP("core", "In brackets: 95 % intervals, from drawing whole patients again and again ({times} times). They rest on {count} independent patient, {rarer} of the rarer class."),
    //: first_page
    QT_TRANSLATE_NOOP("core", "In brackets: 95 % intervals, from drawing whole patients again and again ({times} times). They rest on {count} independent patients, {rarer} of the rarer class."),
    //: first_page
    QT_TRANSLATE_NOOP("core", "Only {count} patient of the rarer class examined it: the intervals are likely too narrow."),
    //: first_page
    QT_TRANSLATE_NOOP("core", "Only {count} patients of the rarer class examined it: the intervals are likely too narrow."),
    //: first_page
    QT_TRANSLATE_NOOP("core", "Patient by patient, by the mean over the nuclei, {right} of {count} patient was called rightly."),
    //: first_page
    QT_TRANSLATE_NOOP("core", "Patient by patient, by the mean over the nuclei, {right} of {count} patients were called rightly."),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} file could not be read"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} file, of these readable:"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} files could not be read"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} files, of these readable:"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} image beyond a limit"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} image by choice"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} images beyond a limit"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} images by choice"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nuclei could not be decoded"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nuclei in no part of the split"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nuclei left out of the split"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nuclei marked doubtful or poor"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nuclei of classes it does not know"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nuclei of patients who examine, too, or share pictures with those who do"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nuclei: fewer were wanted"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nucleus could not be decoded"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nucleus in no part of the split"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nucleus left out of the split"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nucleus marked doubtful or poor"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nucleus of classes it does not know"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nucleus of patients who examine, too, or share pictures with those who do"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{count} nucleus: fewer were wanted"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{images}, among them all of {count} patient"),
    //: flow_diagram
    QT_TRANSLATE_NOOP("core", "{images}, among them all of {count} patients"),
    //: fold_checks
    QT_TRANSLATE_NOOP("core", "One image is there in several published folds ({folds})."),
    //: fold_checks
    QT_TRANSLATE_NOOP("core", "Patient {patients} has images in several published folds ({folds})."),
    //: fold_checks
    QT_TRANSLATE_NOOP("core", "{count} images are there in several published folds ({folds})."),
    //: fold_checks
    QT_TRANSLATE_NOOP("core", "{count} patients have images in several published folds ({folds}): {patients}."),
    //: folder.not_opened
    QT_TRANSLATE_NOOP("core", "The folder could not be opened: {reason}"),
    //: folds.none_published
    QT_TRANSLATE_NOOP("core", "{dataset} has {count} published folds, and a cross-validation over them needs two. Ask for a number of new folds instead."),
    //: folds.too_few
    QT_TRANSLATE_NOOP("core", "A cross-validation needs two folds at least."),
    //: folds.too_many
    QT_TRANSLATE_NOOP("core", "{class} has {count} patients, those with identical images counted as one: too few for {folds} folds. Ask for fewer."),
    //: groups.area.0
    QT_TRANSLATE_NOOP("core", "the smallest quarter"),
    //: groups.area.1
    QT_TRANSLATE_NOOP("core", "the second smallest quarter"),
    //: groups.area.2
    QT_TRANSLATE_NOOP("core", "the second largest quarter"),
    //: groups.area.3
    QT_TRANSLATE_NOOP("core", "the largest quarter"),
    //: groups.elongation.0
    QT_TRANSLATE_NOOP("core", "the roundest quarter"),
    //: groups.elongation.1
    QT_TRANSLATE_NOOP("core", "the second roundest quarter"),
    //: groups.elongation.2
    QT_TRANSLATE_NOOP("core", "the second longest quarter"),
    //: groups.elongation.3
    QT_TRANSLATE_NOOP("core", "the longest quarter"),
    //: groups.focus.0
    QT_TRANSLATE_NOOP("core", "the blurriest quarter"),
    //: groups.focus.1
    QT_TRANSLATE_NOOP("core", "the second blurriest quarter"),
    //: groups.focus.2
    QT_TRANSLATE_NOOP("core", "the second sharpest quarter"),
    //: groups.focus.3
    QT_TRANSLATE_NOOP("core", "the sharpest quarter"),
    //: groups.found
    QT_TRANSLATE_NOOP("core", "One of {groups} groups is weak: worse beyond chance in {comparisons} comparisons (5 % of what is reported may be chance, after Benjamini and Hochberg), and in several of the {patients} patients."),
    //: groups.found
    QT_TRANSLATE_NOOP("core", "{found} of {groups} groups are weak: worse beyond chance in {comparisons} comparisons (5 % of what is reported may be chance, after Benjamini and Hochberg), and in several of the {patients} patients."),
    //: groups.hue.0
    QT_TRANSLATE_NOOP("core", "the bluest quarter"),
    //: groups.hue.1
    QT_TRANSLATE_NOOP("core", "the second bluest quarter"),
    //: groups.hue.2
    QT_TRANSLATE_NOOP("core", "the second reddest quarter"),
    //: groups.hue.3
    QT_TRANSLATE_NOOP("core", "the reddest quarter"),
    //: groups.measuring
    QT_TRANSLATE_NOOP("core", "Measuring the nuclei"),
    //: groups.no_patients
    QT_TRANSLATE_NOOP("core", "It is not known whom the nuclei of {run} came from. A group is weak where it is so in several patients: file names such as UID_12_1_1_all tell the patient."),
    //: groups.none
    QT_TRANSLATE_NOOP("core", "None found; {groups} groups of {nuclei} nuclei of {patients} patients were looked at ({comparisons} comparisons). That does not prove that there is none: with few patients only a large difference can be told from chance."),
    //: groups.nothing_measured
    QT_TRANSLATE_NOOP("core", "No nucleus of the validation part of {run} could be measured: its pictures are missing, unreadable or empty."),
    //: groups.solidity.0
    QT_TRANSLATE_NOOP("core", "the most notched quarter"),
    //: groups.solidity.1
    QT_TRANSLATE_NOOP("core", "the second most notched quarter"),
    //: groups.solidity.2
    QT_TRANSLATE_NOOP("core", "the second smoothest quarter"),
    //: groups.solidity.3
    QT_TRANSLATE_NOOP("core", "the quarter with the smoothest outlines"),
    //: groups.stain.0
    QT_TRANSLATE_NOOP("core", "the palest quarter"),
    //: groups.stain.1
    QT_TRANSLATE_NOOP("core", "the second palest quarter"),
    //: groups.stain.2
    QT_TRANSLATE_NOOP("core", "the second darkest quarter"),
    //: groups.stain.3
    QT_TRANSLATE_NOOP("core", "the darkest quarter"),
    //: groups.stopped
    QT_TRANSLATE_NOOP("core", "Stopped while comparing groups of nuclei."),
    //: groups.too_few
    QT_TRANSLATE_NOOP("core", "No group could be looked at: a group needs 20 nuclei of three patients, and as many outside of it."),
    //: groups.weak
    QT_TRANSLATE_NOOP("core", "Of {group} of each class ({count} nuclei), {inside} were called right, of the others {outside} (means over the classes): worse by {low} to {high} points (95 % interval), and so in {worse} of {compared} patients by themselves."),
    //: groups.weak_class
    QT_TRANSLATE_NOOP("core", "Of {group} of {class} ({count} nuclei), {inside} were called right, of other {class} nuclei {outside}: worse by {low} to {high} points (95 % interval), and so in {worse} of {compared} patients by themselves."),
    //: hashing.cancelled
    QT_TRANSLATE_NOOP("core", "Comparing the files of {dataset} was stopped."),
    //: image.broken_link
    QT_TRANSLATE_NOOP("core", "It is a link to a file that is not there"),
    //: image.changed
    QT_TRANSLATE_NOOP("core", "{file} was changed on the disk after the training had begun. Put back what it was, or begin a new training."),
    //: image.deleted
    QT_TRANSLATE_NOOP("core", "{file} was deleted since the run learned from it last."),
    //: image.empty
    QT_TRANSLATE_NOOP("core", "It is empty (0 bytes)"),
    //: image.name_encoding
    QT_TRANSLATE_NOOP("core", "Its name is no text in UTF-8. Rename it"),
    //: image.not_a_file
    QT_TRANSLATE_NOOP("core", "It is not a regular file"),
    //: image.not_opened
    QT_TRANSLATE_NOOP("core", "It could not be opened: {reason}"),
    //: image.region
    QT_TRANSLATE_NOOP("core", "The region of {file} lies outside the image."),
    //: image.too_large
    QT_TRANSLATE_NOOP("core", "It is larger than {limit} MB"),
    //: image.truncated
    QT_TRANSLATE_NOOP("core", "It ends too early: perhaps a copy or download broke off"),
    //: image.unknown_format
    QT_TRANSLATE_NOOP("core", "It is not a BMP, JPEG, PNG or TIFF image, whatever its name says"),
    //: imaging.encode
    QT_TRANSLATE_NOOP("core", "A picture could not be written as {format}: {reason}."),
    //: import.architecture
    QT_TRANSLATE_NOOP("core", "Of which network {file} holds the weights cannot be told from their names, or it is none that is known here. Known are, under timm's and torchvision's names: {known}."),
    //: import.assumed_input
    QT_TRANSLATE_NOOP("core", "The file does not say how images become its input. Taken was: a centred square of {crop} pixels (0: the whole image) brought to {size}, mean {mean}, standard deviation {deviation}. If it learned from others, its scores are too low."),
    //: import.classes
    QT_TRANSLATE_NOOP("core", "{file} has {outputs} outputs, and {named} classes are named for them. Name each once, in the order of the outputs, such as ALL, HEM."),
    //: import.damaged
    QT_TRANSLATE_NOOP("core", "{file} cannot be used as a network: {reason}."),
    //: import.ensemble
    QT_TRANSLATE_NOOP("core", "{file} holds several networks that answer together, as those of a cross-validation do. Only single ones are imported: take the run of one fold, or the pooled run packed, which keeps all of them."),
    //: import.head
    QT_TRANSLATE_NOOP("core", "{file} has no layer {layer} with weights. Only a head of one linear layer can be told from the weights alone; what lies in another one has to be said in {signature} beside the file."),
    //: import.learned_from
    QT_TRANSLATE_NOOP("core", "Its file says that it learned from “{dataset}”. Scores on images of that collection say nothing of new patients."),
    //: import.no_pixels
    QT_TRANSLATE_NOOP("core", "None of the {count} images could be read: {reason}"),
    //: import.no_such_class
    QT_TRANSLATE_NOOP("core", "No image of {data} is of a class that {file} tells apart: {known}."),
    //: import.one_output
    QT_TRANSLATE_NOOP("core", "{file} has a single output. Only networks with an output for each class are known here."),
    //: import.signature
    QT_TRANSLATE_NOOP("core", "What {signature} says of {file} cannot be used: {reason}."),
    //: import.threshold
    QT_TRANSLATE_NOOP("core", "Its maker calls positive from a probability of {threshold} on. That is kept as the run's threshold; scores here are at 0.5, until the threshold is moved."),
    //: import.unreadable
    QT_TRANSLATE_NOOP("core", "Images that could not be read, and are left out: {count}."),
    //: instant.not_converged
    QT_TRANSLATE_NOOP("core", "The head was not quite fitted after {count} iterations. A larger weight decay makes that easier."),
    //: instant.random
    QT_TRANSLATE_NOOP("core", "The recipe {recipe} only fits a head on a backbone that has learned to see. Random weights have not: name pretrained ones, or choose the recipe small."),
    //: instant.recipe
    QT_TRANSLATE_NOOP("core", "The recipe {recipe} cannot be trained at once with the optimiser lbfgs: {what}."),
    //: instant.stopped_before
    QT_TRANSLATE_NOOP("core", "Stopped before the head was fitted. What the network saw is kept."),
    //: instant.whole
    QT_TRANSLATE_NOOP("core", "{run} is whole: its head was fitted at once, and there are no epochs to add."),
    //: instant_study
    QT_TRANSLATE_NOOP("core", "From {before} to {all} nuclei the AUROC changed by {gain}, no more than twice what other draws of nuclei change it by ({spread}): whether more would help cannot be told. Whose they are is unknown."),
    //: instant_study
    QT_TRANSLATE_NOOP("core", "From {before} to {all} nuclei the AUROC rose by {gain}, more than twice what other draws of nuclei change it by ({spread}): more nuclei would probably help. Whose they are is unknown."),
    //: job.attribution
    QT_TRANSLATE_NOOP("core", "Looking where the network looked"),
    //: job.audit
    QT_TRANSLATE_NOOP("core", "Auditing {name}"),
    //: job.backbone
    QT_TRANSLATE_NOOP("core", "The network looks at every nucleus once"),
    //: job.backbone.kept
    QT_TRANSLATE_NOOP("core", "Reading what the network saw"),
    //: job.cache_empty
    QT_TRANSLATE_NOOP("core", "Emptying the cache"),
    //: job.cache_measure
    QT_TRANSLATE_NOOP("core", "Measuring the cache"),
    //: job.cache_place
    QT_TRANSLATE_NOOP("core", "Trying the folder for the cache"),
    //: job.change_run
    QT_TRANSLATE_NOOP("core", "Changing a run"),
    //: job.classify
    QT_TRANSLATE_NOOP("core", "Classifying images"),
    //: job.classpack
    QT_TRANSLATE_NOOP("core", "Opening the class pack"),
    //: job.classpack_making
    QT_TRANSLATE_NOOP("core", "Making the class pack"),
    //: job.collect
    QT_TRANSLATE_NOOP("core", "Reading what was handed in"),
    //: job.compare
    QT_TRANSLATE_NOOP("core", "Comparing runs"),
    //: job.crashes
    QT_TRANSLATE_NOOP("core", "Looking for the report of a crash"),
    //: job.crashes_delete
    QT_TRANSLATE_NOOP("core", "Deleting the report of a crash"),
    //: job.crossvalidation
    QT_TRANSLATE_NOOP("core", "Cross-validation"),
    //: job.delete_run
    QT_TRANSLATE_NOOP("core", "Deleting a run"),
    //: job.demo
    QT_TRANSLATE_NOOP("core", "Drawing the demo dataset"),
    //: job.devices
    QT_TRANSLATE_NOOP("core", "Looking for devices"),
    //: job.doubts
    QT_TRANSLATE_NOOP("core", "Looking for doubtful labels"),
    //: job.download
    QT_TRANSLATE_NOOP("core", "Writing what is downloaded"),
    //: job.epochs
    QT_TRANSLATE_NOOP("core", "Reading the epochs"),
    //: job.export
    QT_TRANSLATE_NOOP("core", "Writing the model"),
    //: job.failed
    QT_TRANSLATE_NOOP("core", "\"{job}\" ended on an unexpected error: {reason}. What it had finished is kept; try it again."),
    //: job.features
    QT_TRANSLATE_NOOP("core", "Computing the network's features"),
    //: job.features
    QT_TRANSLATE_NOOP("core", "Looking at all nuclei of the run"),
    //: job.features.kept
    QT_TRANSLATE_NOOP("core", "Reading features"),
    //: job.features.read
    QT_TRANSLATE_NOOP("core", "Reading what the network made of the nuclei"),
    //: job.filters
    QT_TRANSLATE_NOOP("core", "Reading filters"),
    //: job.find_images
    QT_TRANSLATE_NOOP("core", "Looking for images"),
    //: job.handin
    QT_TRANSLATE_NOOP("core", "Writing what is handed in"),
    //: job.history
    QT_TRANSLATE_NOOP("core", "Reading the predictions of all epochs"),
    //: job.import
    QT_TRANSLATE_NOOP("core", "Importing a network"),
    //: job.instant
    QT_TRANSLATE_NOOP("core", "Fitting the head"),
    //: job.intervals
    QT_TRANSLATE_NOOP("core", "Drawing intervals of the scores"),
    //: job.keep_filters
    QT_TRANSLATE_NOOP("core", "Keeping filters"),
    //: job.keep_pins
    QT_TRANSLATE_NOOP("core", "Keeping the pinned nuclei"),
    //: job.keep_threshold
    QT_TRANSLATE_NOOP("core", "Keeping the threshold"),
    //: job.leaks
    QT_TRANSLATE_NOOP("core", "Reading the run"),
    //: job.learning_curve
    QT_TRANSLATE_NOOP("core", "Learning from fewer patients"),
    //: job.lesson
    QT_TRANSLATE_NOOP("core", "Lesson “{title}”"),
    //: job.lesson_reveal
    QT_TRANSLATE_NOOP("core", "Writing what was planted"),
    //: job.lessons
    QT_TRANSLATE_NOOP("core", "Reading the lessons"),
    //: job.libtorch
    QT_TRANSLATE_NOOP("core", "Unpacking LibTorch"),
    //: job.locate
    QT_TRANSLATE_NOOP("core", "Looking for the run's pictures"),
    //: job.look
    QT_TRANSLATE_NOOP("core", "Looking through somebody's own images"),
    //: job.looking_through
    QT_TRANSLATE_NOOP("core", "Looking through the nuclei"),
    //: job.machine
    QT_TRANSLATE_NOOP("core", "Looking at this machine"),
    //: job.map
    QT_TRANSLATE_NOOP("core", "Drawing the feature map"),
    //: job.marks.export
    QT_TRANSLATE_NOOP("core", "Writing marks"),
    //: job.marks.import
    QT_TRANSLATE_NOOP("core", "Reading marks"),
    //: job.marks.read
    QT_TRANSLATE_NOOP("core", "Reading the marks"),
    //: job.marks.write
    QT_TRANSLATE_NOOP("core", "Writing the marks"),
    //: job.mask
    QT_TRANSLATE_NOOP("core", "Outlining a nucleus"),
    //: job.masks
    QT_TRANSLATE_NOOP("core", "Outlining nuclei"),
    //: job.neighbours
    QT_TRANSLATE_NOOP("core", "Finding similar nuclei"),
    //: job.network
    QT_TRANSLATE_NOOP("core", "Looking for the network of the run"),
    //: job.network_view
    QT_TRANSLATE_NOOP("core", "Preparing what the network saw"),
    //: job.new_run
    QT_TRANSLATE_NOOP("core", "Choosing a folder for the run"),
    //: job.not_begun
    QT_TRANSLATE_NOOP("core", "Stopped before it began."),
    //: job.null
    QT_TRANSLATE_NOOP("core", "Learning from shuffled labels"),
    //: job.open
    QT_TRANSLATE_NOOP("core", "Opening {name}"),
    //: job.picture
    QT_TRANSLATE_NOOP("core", "Opening a picture"),
    //: job.picture
    QT_TRANSLATE_NOOP("core", "Reading a picture"),
    //: job.pins
    QT_TRANSLATE_NOOP("core", "Reading the pinned nuclei"),
    //: job.place
    QT_TRANSLATE_NOOP("core", "Looking at what is to be opened"),
    //: job.place_of_run
    QT_TRANSLATE_NOOP("core", "Looking where a run lies"),
    //: job.predictions
    QT_TRANSLATE_NOOP("core", "Reading predictions"),
    //: job.preview
    QT_TRANSLATE_NOOP("core", "Preparing the preview"),
    //: job.pseudonyms
    QT_TRANSLATE_NOOP("core", "Reading by which key names are made"),
    //: job.queue
    QT_TRANSLATE_NOOP("core", "Reading the queue of trainings"),
    //: job.queue.add
    QT_TRANSLATE_NOOP("core", "Writing down the training {name}"),
    //: job.queue.failed
    QT_TRANSLATE_NOOP("core", "Recording why a training failed"),
    //: job.queue.folds
    QT_TRANSLATE_NOOP("core", "Writing down a training a fold: {name}"),
    //: job.queue.next
    QT_TRANSLATE_NOOP("core", "Beginning the next training of the queue"),
    //: job.queue.remove
    QT_TRANSLATE_NOOP("core", "Deleting a waiting training"),
    //: job.queue.write
    QT_TRANSLATE_NOOP("core", "Writing the queue of trainings"),
    //: job.quiz
    QT_TRANSLATE_NOOP("core", "Reading a nucleus"),
    //: job.quiz.read
    QT_TRANSLATE_NOOP("core", "Looking for a quiz to go on with"),
    //: job.quiz.write
    QT_TRANSLATE_NOOP("core", "Keeping the quiz"),
    //: job.read_model
    QT_TRANSLATE_NOOP("core", "Reading a network"),
    //: job.read_table
    QT_TRANSLATE_NOOP("core", "Reading a table"),
    //: job.recents
    QT_TRANSLATE_NOOP("core", "Looking for what was open last"),
    //: job.report
    QT_TRANSLATE_NOOP("core", "Writing the report"),
    //: job.resume
    QT_TRANSLATE_NOOP("core", "Reading the run that goes on"),
    //: job.run
    QT_TRANSLATE_NOOP("core", "Opening the run {name}"),
    //: job.run.reload
    QT_TRANSLATE_NOOP("core", "Reading the run again"),
    //: job.run_writer
    QT_TRANSLATE_NOOP("core", "Looking who writes a run"),
    //: job.runs
    QT_TRANSLATE_NOOP("core", "Listing runs"),
    //: job.runs_folder
    QT_TRANSLATE_NOOP("core", "Looking for the folder of runs"),
    //: job.save_description
    QT_TRANSLATE_NOOP("core", "Saving a description"),
    //: job.save_file
    QT_TRANSLATE_NOOP("core", "Saving {file}"),
    //: job.sheet
    QT_TRANSLATE_NOOP("core", "Drawing a contact sheet"),
    //: job.speed
    QT_TRANSLATE_NOOP("core", "Measuring how fast this machine trains"),
    //: job.split
    QT_TRANSLATE_NOOP("core", "Making the split"),
    //: job.stability
    QT_TRANSLATE_NOOP("core", "Fitting on other draws of patients"),
    //: job.supplies
    QT_TRANSLATE_NOOP("core", "Looking which recipes and weights are there"),
    //: job.system_engine
    QT_TRANSLATE_NOOP("core", "Training and predicting one batch"),
    //: job.system_places
    QT_TRANSLATE_NOOP("core", "Looking at the disk"),
    //: job.temperature
    QT_TRANSLATE_NOOP("core", "Fitting a temperature"),
    //: job.test_part
    QT_TRANSLATE_NOOP("core", "Examining the test part"),
    //: job.thumbnails
    QT_TRANSLATE_NOOP("core", "Decoding small pictures"),
    //: job.training
    QT_TRANSLATE_NOOP("core", "Training {title}"),
    //: job.try_rules
    QT_TRANSLATE_NOOP("core", "Trying the rules of a description"),
    //: job.weak_groups
    QT_TRANSLATE_NOOP("core", "Looking for weak groups"),
    //: job.what_if
    QT_TRANSLATE_NOOP("core", "Asking what the network would say"),
    //: labels.contradicted
    QT_TRANSLATE_NOOP("core", "{count} labels contradict the original file name; the label counts."),
    //: labels.not_understood
    QT_TRANSLATE_NOOP("core", "{count} rows of the labels table have neither 1 (ALL) nor 0 (HEM) as label."),
    //: labels.twice
    QT_TRANSLATE_NOOP("core", "{count} images share their row of the labels table with another image."),
    //: labels.unusable
    QT_TRANSLATE_NOOP("core", "{file} names none of the images beside it. A table of labels has the columns Patient_ID, new_names and labels (1 = ALL, 0 = HEM)."),
    //: labels.without_image
    QT_TRANSLATE_NOOP("core", "{count} rows of the labels table have no image here."),
    //: labels.without_row
    QT_TRANSLATE_NOOP("core", "{count} images have no row in the labels table; they have no class."),
    //: lesson.damaged_record
    QT_TRANSLATE_NOOP("core", "{file} could not be read: {reason}. Delete it to begin the lesson again."),
    //: lesson.few_subjects
    QT_TRANSLATE_NOOP("core", "Only {subjects} patients are of the rarer class: intervals over so few come out too narrow."),
    //: lesson.hashing
    QT_TRANSLATE_NOOP("core", "Comparing the files"),
    //: lesson.invalid
    QT_TRANSLATE_NOOP("core", "The lesson {file} cannot be used: at {place}, {problem}."),
    //: lesson.looking
    QT_TRANSLATE_NOOP("core", "Drawing heat maps"),
    //: lesson.measure.accuracy
    QT_TRANSLATE_NOOP("core", "accuracy"),
    //: lesson.measure.accuracy_less_sensitivity
    QT_TRANSLATE_NOOP("core", "accuracy less sensitivity"),
    //: lesson.measure.calls_changed
    QT_TRANSLATE_NOOP("core", "share of nuclei called otherwise"),
    //: lesson.measure.heat_inside
    QT_TRANSLATE_NOOP("core", "heat inside the nucleus"),
    //: lesson.measure.heat_inside_beyond_its_area
    QT_TRANSLATE_NOOP("core", "heat inside, less area inside"),
    //: lesson.measure.loss
    QT_TRANSLATE_NOOP("core", "cross-entropy"),
    //: lesson.measure.objective
    QT_TRANSLATE_NOOP("core", "the loss made small"),
    //: lesson.measure.sensitivity
    QT_TRANSLATE_NOOP("core", "sensitivity"),
    //: lesson.measure.specificity
    QT_TRANSLATE_NOOP("core", "specificity"),
    //: lesson.measure.weighted_f1
    QT_TRANSLATE_NOOP("core", "weighted F1"),
    //: lesson.name_taken
    QT_TRANSLATE_NOOP("core", "{file} is not listed: another lesson is called {name}, too. Give it another name."),
    //: lesson.no_evidence
    QT_TRANSLATE_NOOP("core", "An arm of the lesson has no predictions of these classes. Run it again."),
    //: lesson.no_heat
    QT_TRANSLATE_NOOP("core", "{file} is not there yet."),
    //: lesson.no_interval
    QT_TRANSLATE_NOOP("core", "Nothing can be concluded here: on so few patients there is no interval."),
    //: lesson.no_original
    QT_TRANSLATE_NOOP("core", "{sample} is not in {dataset}, from which the copy was made."),
    //: lesson.no_outline
    QT_TRANSLATE_NOOP("core", "{file} has no outline to be shown by itself: its nucleus is not masked."),
    //: lesson.no_record
    QT_TRANSLATE_NOOP("core", "{folder} holds no lesson yet."),
    //: lesson.no_such_choice
    QT_TRANSLATE_NOOP("core", "{choice} is no answer to this lesson's question."),
    //: lesson.not_planted
    QT_TRANSLATE_NOOP("core", "This lesson needs a copy with something planted in it. Plant one first."),
    //: lesson.numbers.changed
    QT_TRANSLATE_NOOP("core", "Share of nuclei called otherwise: {value} (95 % interval {low} to {high})."),
    //: lesson.numbers.difference
    QT_TRANSLATE_NOOP("core", "“{second}” less “{first}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}."),
    //: lesson.numbers.first
    QT_TRANSLATE_NOOP("core", "“{first}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}."),
    //: lesson.numbers.second
    QT_TRANSLATE_NOOP("core", "“{second}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}."),
    //: lesson.one_sided
    QT_TRANSLATE_NOOP("core", "This lesson needs a positive class and another one."),
    //: lesson.one_training
    QT_TRANSLATE_NOOP("core", "They say how other patients might have come out, not how another training would."),
    //: lesson.other_heat
    QT_TRANSLATE_NOOP("core", "{file} is no table of this lesson. Delete it to have it made again."),
    //: lesson.predicted_otherwise
    QT_TRANSLATE_NOOP("core", "You predicted: “{prediction}”. It came otherwise."),
    //: lesson.predicted_right
    QT_TRANSLATE_NOOP("core", "You predicted: “{prediction}”. So it came."),
    //: lesson.predicted_wrong
    QT_TRANSLATE_NOOP("core", "You predicted: “{prediction}”. It came otherwise: “{right}”."),
    //: lesson.report_unfinished
    QT_TRANSLATE_NOOP("core", "The lesson in {folder} is not finished: there is nothing to report yet. Run it again, and it goes on."),
    //: lesson.report_unknown
    QT_TRANSLATE_NOOP("core", "{folder} holds the lesson “{lesson}”, which this program does not have."),
    //: lesson.rests_on
    QT_TRANSLATE_NOOP("core", "The 95 % intervals come from drawing patients anew. They rest on {subjects} patients; those who share identical images count as one."),
    //: lesson.run_missing
    QT_TRANSLATE_NOOP("core", "The lesson's run {folder} is not complete. Go on with the lesson."),
    //: lesson.stopped
    QT_TRANSLATE_NOOP("core", "The lesson was stopped. What it has learned is kept."),
    //: lesson.threshold.half
    QT_TRANSLATE_NOOP("core", "“{arm}”, at the usual threshold of 0.5: sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Of its positive calls {half} are right where half of all nuclei are positive, {tenth} where one in ten is, {hundredth} where one in a hundred is."),
    //: lesson.threshold.sensitivity_95
    QT_TRANSLATE_NOOP("core", "“{arm}”, where 95 of 100 positive nuclei are found ({threshold}): sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Right positive calls: {half}, {tenth}, {hundredth}."),
    //: lesson.threshold.youden
    QT_TRANSLATE_NOOP("core", "“{arm}”, where sensitivity and specificity together are best ({threshold}): sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Right positive calls: {half}, {tenth}, {hundredth}."),
    //: lesson.turns
    QT_TRANSLATE_NOOP("core", "{dataset} has {folds} published folds; {turns} turns need as many."),
    //: lesson.unlabelled
    QT_TRANSLATE_NOOP("core", "A lesson needs images of two classes. Open such a dataset, or take the demo."),
    //: lesson.unmasked
    QT_TRANSLATE_NOOP("core", "This lesson needs nuclei on black: these pictures have no outline to look inside."),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "A loader takes the folders fold_0, fold_1 and fold_2 for the classes, and the network learns them."),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "A published notebook on these images reports a network with three outputs. Nobody has three kinds of cells here: its loader took the folders fold_0, fold_1 and fold_2, in which the images were published, for the classes. The training ran without an error, and the accuracy looked like that of a network that had learned something."),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "About as well"),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "Better for new patients"),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "Clearly worse for new patients"),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "Examined on new patients"),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "Examined on patients it knows"),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "How well will the network name the fold of nuclei of patients that it has never seen, compared with patients that it knows?"),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "It had. But what? In this lesson two networks learn to name the fold of a nucleus. One is examined on other nuclei of patients whom it knows, as in the notebook. The other is examined on patients whom it has never seen. The folds were filled by patient, so nothing in a cell says which fold it belongs to: whoever cannot recognise the patient has to guess, and guessing among three folds is right in about one of three cases."),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "No difference can be told between known and new patients. On these images the network did not come to recognise patients."),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "On new patients it cannot be told from guessing."),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "On new patients it does worse than guessing: it takes them for patients of other folds that look alike."),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "On new patients it is still better than guessing: the folds differ in more than in their patients."),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "The folds are the classes. Nuclei are divided by image: each patient is on both sides."),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "The folds are the classes. Nuclei are divided by patient: nobody is on both sides."),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "The network names the folds of new patients better than those of patients it knows. That is not what this lesson expects: something else than the patient tells the fold here."),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "The network names the folds of patients it knows clearly better than those of new patients. What it learned is whom a nucleus came from: stain, focus and camera of one day. That is worth nothing for the next patient, and nothing here was about leukaemia."),
    //: lessons/1-what_did_it_learn
    QT_TRANSLATE_NOOP("core", "What did it learn?"),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "Divided by image"),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "Divided by image the score is higher, although recipe and nuclei are the same. That surplus is knowledge of the patients and not of the disease. It is gone with the next patient who comes in."),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "Divided by patient"),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "Divided by patient the score is higher. That is not what this lesson expects; look for what differs between the two sides."),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "Dividing nuclei at random puts each patient on both sides. What is a score worth then?"),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "Higher"),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "Lower"),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "No difference can be told on these images: knowing the patient did not help the network in a way that shows."),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "Nobody is on both sides; patients that share identical images count as one."),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "Nuclei of the same patient teach and examine."),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "The same patient twice"),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "The same, as far as one can tell"),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "The second side is examined on patients it has never seen. How will its balanced accuracy compare with the first one's?"),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "To judge a network one keeps some images back and examines it on those. The usual way draws them at random. But a patient has many nuclei, stained on one day and photographed by one camera: drawn at random, some of them teach and the others examine."),
    //: lessons/2-same_patient_twice
    QT_TRANSLATE_NOOP("core", "Whoever has seen a patient's nuclei knows something about that patient's others, whatever they show. In the clinic every patient is new. So two sets of networks learn the same thing by the same recipe here, each nucleus examined by a network that did not learn from it. On one side nuclei were divided by image, on the other by patient."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "A network ends in one number a class. Softmax turns them into probabilities, and the loss, the cross-entropy, is the negative logarithm of the probability that the true class was given: 0 where it is sure and right."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "As it should be: the loss applies softmax to what the network says."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "Both sides train by the same recipe on the same nuclei. The second one has softmax twice. What is compared is the loss that each made small, in its last pass over its own training images."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "It has reached its floor of ln(1 + 1/e) = 0.313. No network can go lower with softmax twice."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "It lies below the floor, which cannot be. Please report this."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "It stays above its floor of ln(1 + 1/e) = 0.313, as it must: no network can go lower with softmax twice."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "No difference can be told between the two losses: neither network came near enough to the floor for it to show."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "Softmax once"),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "Softmax twice"),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "The loss with softmax once has not fallen below 0.313 either, so here the floor is not what stops the other."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "The loss with softmax once is below what the other can ever reach."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "The network ends in a softmax, and the loss applies its own on top."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "The usual cross-entropy of PyTorch applies softmax by itself. A published notebook put another softmax before it. Then even a network that is entirely sure says (1, 0), the second softmax makes 0.73 and 0.27 of that, and the loss is 0.313. It cannot go lower, its gradients fade early, and the curve flattens out as if there were nothing left to learn."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "Where will the loss of the network with softmax twice end, compared with the one without?"),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "Whether the loss with softmax once is below 0.313 cannot be told."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "Why the loss of a published notebook stops at 0.313, however long it trains."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "With softmax twice the loss ends higher, although both networks saw the same nuclei in the same order."),
    //: lessons/3-softmax_twice
    QT_TRANSLATE_NOOP("core", "With softmax twice the loss ends lower: the network without was made sure and wrong. Train longer, and look again."),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "A share below nothing cannot be. Please report this."),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "As it should be."),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "Augmentation changes the training images at random, each time anew, so that the network learns what does not matter: a nucleus that is turned or paler is the same nucleus. A published notebook left it on for the images that examine, too."),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "Augmented validation"),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "Both sides are the same training to the last bit: the same seed, the same nuclei in the same order, so the same networks. Only how they are examined differs."),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "Examined on augmented images"),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "Examined on images as they are"),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "In the mean its loss is the same, as far as one can tell: what it wins on some nuclei it loses on others."),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "No call that changed, or too few to be told from none: this network was not moved by these changes."),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "No, or so few that it cannot be told from none"),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "On augmented images its loss is higher: the examination has become harder than the task."),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "On augmented images its loss is lower."),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "The images that examine are changed at random, too."),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "The same network called some of the same nuclei otherwise, only because they were changed before it saw them. A score made this way is partly a throw of dice."),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "The same network is asked about the same nuclei, once as they are and once changed at random. Will it call some of them otherwise?"),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "Then the examination is another one each time. The same network is asked about the same nuclei, and its calls depend on a throw of dice. What is the best epoch is then partly luck."),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "Turned, flipped and recoloured images are good to learn from. Should they examine, too?"),
    //: lessons/4-augmented_validation
    QT_TRANSLATE_NOOP("core", "Yes, some"),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "A pathologist looks at the chromatin: fine and open in a blast, clumped in a ripe cell; at nucleoli; at how much cytoplasm there is. The network is said to do the same. Nobody told it to."),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "From the outline alone the classes cannot be told, as far as these patients show."),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "From the outline alone the network does worse than guessing: what it learned of the shape is the other way round in new patients."),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "How far does one get with the shape alone, without any stain or chromatin?"),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "Images as they are."),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "It will do worse than guessing"),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "No difference can be told between the nuclei and their outlines: nothing shows that the first network uses more than size and shape."),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "No, that cannot be told from guessing"),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "One network sees only white shapes on black. Will it tell the classes better than guessing, on new patients?"),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "Only the outline"),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "Only their outlines"),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "The nuclei"),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "The nuclei themselves do better than their outlines: the inside tells something, too."),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "The outline alone tells the classes better than guessing. A network that scores so much may have looked at nothing else."),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "The outlines do even better than the nuclei themselves: stain and chromatin misled the network more than they helped."),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "These images are cut out: the nucleus on black. Their outline alone shows size and shape, and also how the cutting-out went. Here one network sees the images as they are, and another one sees only white on black: each nucleus filled with white."),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "What the second one reaches is the least that every network's score should be compared with. It has seen no cell."),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "White inside the outline, black outside."),
    //: lessons/5-only_the_outline
    QT_TRANSLATE_NOOP("core", "Yes"),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "A heat map (Grad-CAM) shows from which places of a picture the evidence for a call came. Where it lies on the nucleus, people take it for a proof that the network looks at the right thing."),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "A heat map that lies on the nucleus looks convincing. Would a network that has learned nothing draw it, too?"),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "A network that has learned nothing keeps even more of its heat inside the nucleus. Heat on the nucleus says nothing about what was learned."),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "But perhaps the map of any network lies there, because that is where the picture is bright and all around it is black. So one asks a second one: a copy of the first with all its weights drawn at random. It has learned nothing at all. What both maps share was not learned."),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "Does it look at the nucleus?"),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "How much of the random copy's heat will lie inside the nucleus, compared with the trained network's?"),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "Its copy with random weights"),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "Learned to tell the classes, divided by patient."),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "Less"),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "More"),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "One network is trained. Then heat maps of some nuclei are drawn, by it and by its random copy, and the share of the heat that lies inside the outline is measured."),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "So does that of the network which never learned anything."),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "The random copy's heat avoids the nucleus."),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "The random copy's heat is spread about evenly."),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "The same network, never trained. It is asked about the same nuclei."),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "The same share, as far as one can tell"),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "The share inside the nucleus is the same, as far as one can tell, with and without learning. Heat on the nucleus says nothing about what was learned."),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "The trained network"),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "The trained network keeps more of its heat inside the nucleus than its random copy: looking at the nucleus is something that it learned."),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "The trained network's heat avoids the nucleus: it looks at its edge, or at what lies around it."),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "The trained network's heat lies on the nucleus about as much as if it had been spread evenly over the picture."),
    //: lessons/6-does_it_look_at_the_nucleus
    QT_TRANSLATE_NOOP("core", "The trained network's heat lies on the nucleus more than if it had been spread evenly over the picture."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "A network that calls everything healthy is right in nine of ten cases there. It has found nobody."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "About the same"),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Accuracy is clearly higher: it promises too much"),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Accuracy is lower"),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Accuracy is not sensitivity"),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Accuracy is the share of calls that are right. Sensitivity is the share of leukaemic nuclei that are called so. Where both classes are equally common the two tell about the same. In a screening they are not: leukaemic nuclei are rare."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Both sides learn by the same recipe, which does not balance the classes. On the first side the nuclei are as they are. On the second side only one nucleus in ten is leukaemic, in learning and in the examination."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "It finds fewer of the leukaemic nuclei than the network that learned from many."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "It finds more of the leukaemic nuclei than the network that learned from many."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Its accuracy cannot be told from that of calling every nucleus healthy."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Its accuracy is better than that of calling every nucleus healthy."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Its accuracy is worse than that of calling every nucleus healthy."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Leukaemic nuclei are common"),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "No difference between accuracy and sensitivity can be told, even where leukaemic nuclei are rare: this network finds them about as often as it is right."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Of each leukaemic patient only a few nuclei are kept."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "One nucleus in ten is leukaemic"),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Sensitivity is higher than accuracy: this network calls too many nuclei leukaemic."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "The nuclei as they are."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Where leukaemic nuclei are rare, accuracy promises more than sensitivity holds: the network is often right and still misses many of those it is meant to find."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Where leukaemic nuclei are rare, how will the network's accuracy compare with its sensitivity?"),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Where the disease is rare, nine of ten calls can be right while most sick nuclei are missed."),
    //: lessons/7-accuracy_is_not_sensitivity
    QT_TRANSLATE_NOOP("core", "Whether it finds more or fewer of the leukaemic nuclei than the network that learned from many cannot be told."),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "Another size of the image"),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "Another stain"),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "Both sides are the same training on the copy. The first is examined on the copy, by patient, as careful people do. The second is examined on the original images of the same nuclei. If the score falls, the network had leaned on what was planted."),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "Examined on the copy"),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "Examined on the originals"),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "Hunt for it: open the copy in Data and look; run the audit, which tells how far stain, compression and size give the class away, and run it on the originals, too, for stain and size differ a little in these as well; look at the heat maps in Results. Then say what it was, and have it revealed."),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "In real collections such things happen by themselves: the sick came from one hospital, the healthy from another one with its own scanner. A network takes whatever is easiest."),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "Learned from the copy, examined on the copy: other patients, the same shortcut."),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "Learned from the copy, examined on the original images of the same nuclei."),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "No difference can be told: the network does not lean on anything that the copy has and the originals have not. Nothing was planted, or it has not found it."),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "Nothing"),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "On the original images the score falls, although they show the same nuclei: the network leans on something that is in the copy and not in the cells. Splitting by patient did not help against that."),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "On the original images the score is higher. Whatever was planted did not help the network."),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "Something in these images gives the class away, and it is not the cell. Find it."),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "Stronger JPEG compression"),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "The planted shortcut"),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "What was planted among the leukaemic nuclei?"),
    //: lessons/8-planted_shortcut
    QT_TRANSLATE_NOOP("core", "Your teacher has made a copy of the images and planted something in it, perhaps: leukaemic nuclei may be stained a little bluer, or saved with stronger JPEG compression, or cut closer. Or nothing was planted at all. What it was is sealed in the folder of the copy."),
    //: libtorch.catalogue
    QT_TRANSLATE_NOOP("core", "The list of LibTorch's builds {file} cannot be used: {problem}."),
    //: libtorch.none_inside
    QT_TRANSLATE_NOOP("core", "There is no LibTorch for this system in {file}: {library} is missing. It has to be PyTorch's wheel (torch-….whl) or its LibTorch archive."),
    //: libtorch.not_there
    QT_TRANSLATE_NOOP("core", "There is no LibTorch in {file}: {library} was looked for in lib/, torch/lib/ and libtorch/lib/. Name the folder of an unpacked archive, or of a Python installation's torch."),
    //: libtorch.version
    QT_TRANSLATE_NOOP("core", "{file} holds LibTorch {found}; this program needs {needed}. `pip download --no-deps torch=={needed}` fetches it."),
    //: likeness.far
    QT_TRANSLATE_NOOP("core", "To the network it looks like nothing it learned from: it is {distance} away from the {neighbours} most similar training images (standard deviations a feature); {share} % of these are within {limit} of other patients' images."),
    //: likeness.no_dataset
    QT_TRANSLATE_NOOP("core", "The images that {run} learned from are not at {place} any more, so nothing can be compared with them."),
    //: likeness.no_images
    QT_TRANSLATE_NOOP("core", "The run {run} has no training images."),
    //: likeness.one_patient
    QT_TRANSLATE_NOOP("core", "Likeness to the training images needs at least two patients in the training part."),
    //: likeness.stopped
    QT_TRANSLATE_NOOP("core", "Stopped while comparing the training images."),
    //: log.begun
    QT_TRANSLATE_NOOP("core", "The run begins."),
    //: log.ended
    QT_TRANSLATE_NOOP("core", "The run ended: {state}. {failure}"),
    //: log.epoch
    QT_TRANSLATE_NOOP("core", ", the best so far"),
    //: log.epoch
    QT_TRANSLATE_NOOP("core", "Epoch {epoch}: training loss {training}, validation loss {validation}, balanced accuracy {balanced}, AUROC {auroc}{best}."),
    //: log.kept_features
    QT_TRANSLATE_NOOP("core", "The layers that do not learn see each picture once; what they say of it is kept."),
    //: log.learner
    QT_TRANSLATE_NOOP("core", "{engine} on {device} ({name}), {parameters} parameters."),
    //: log.resumed
    QT_TRANSLATE_NOOP("core", "The run continues after epoch {epoch}; {planned} epochs are planned."),
    //: marks.damaged
    QT_TRANSLATE_NOOP("core", "The marks in {file} cannot be used: {reason}."),
    //: marks.exported
    QT_TRANSLATE_NOOP("core", "Marked nuclei written to {file}: {count}."),
    //: marks.imported
    QT_TRANSLATE_NOOP("core", "Marks from {file}: {fresh} new, {later} in the place of older ones, {older} older than what is here and left out, {same} known already."),
    //: marks.newer
    QT_TRANSLATE_NOOP("core", "{file} was written by a newer Nucleoscope, which this one cannot read. Update the program."),
    //: marks.used
    QT_TRANSLATE_NOOP("core", "Marks changed what was learned: left out as doubtful or poor: {left_out}; learned under a reviewer's class: {relabelled}; reviewers: {reviewers}. The nuclei that examine keep their published labels."),
    //: mask.looking
    QT_TRANSLATE_NOOP("core", "Looking for images with something around their nucleus"),
    //: mask.no_nucleus
    QT_TRANSLATE_NOOP("core", "No nucleus stands out in {file}, so it could not be masked. Classify it as it is."),
    //: mask.stopped
    QT_TRANSLATE_NOOP("core", "Stopped while looking for images to mask."),
    //: model_import
    QT_TRANSLATE_NOOP("core", "The network came as the file {file}. Which images it learned from is not known here: where some of these are among them, or are of the same patients, its scores are too high."),
    //: notes.looking
    QT_TRANSLATE_NOOP("core", "Comparing with the training images"),
    //: notes.stopped
    QT_TRANSLATE_NOOP("core", "Stopped while looking at the images."),
    //: onnx.damaged
    QT_TRANSLATE_NOOP("core", "{file} cannot be read as ONNX: {reason}. Get the file once more, or export it again."),
    //: onnx.data_missing
    QT_TRANSLATE_NOOP("core", "Numbers of {file} are in another file, {other}, which does not lie beside it, or is a link. Put both into one folder, under the names that they had."),
    //: onnx.elsewhere
    QT_TRANSLATE_NOOP("core", "The numbers of {tensor} are not in {file} but in {other}, which is no file of the same folder. Save the model as one file: onnx.save_model(model, path, save_as_external_data=False)."),
    //: onnx.head
    QT_TRANSLATE_NOOP("core", "{file} does not end in a mean over maps and linear layers after it, as all networks that are known here do."),
    //: onnx.operator
    QT_TRANSLATE_NOOP("core", "{file} uses the operator {operator} (node {node}), which no network that is known here has. Known are: {known}."),
    //: onnx.operator_use
    QT_TRANSLATE_NOOP("core", "In {file} the operator {operator} (node {node}) is used as in no network that is known here: {reason}."),
    //: onnx.other_network
    QT_TRANSLATE_NOOP("core", "{file} is none of the networks that are known here ({known}). {name} is nearest: it has {expected} where the file has {operator} (node {node})."),
    //: onnx.shape
    QT_TRANSLATE_NOOP("core", "{file} is no network that takes pixels and says classes: {reason}."),
    //: open.no_run
    QT_TRANSLATE_NOOP("core", "{folder} is no run: there is no run.json in it. Choose the folder that holds run.json."),
    //: pack.newer
    QT_TRANSLATE_NOOP("core", "{file} was packed by a newer Nucleoscope, which this one cannot read. Update the program."),
    //: pack.none
    QT_TRANSLATE_NOOP("core", "{file} is no run that Nucleoscope packed: {reason}."),
    //: pack.stopped
    QT_TRANSLATE_NOOP("core", "Packing was stopped."),
    //: pack.there
    QT_TRANSLATE_NOOP("core", "The packed run is {file}."),
    //: part
    QT_TRANSLATE_NOOP("core", "test"),
    //: part
    QT_TRANSLATE_NOOP("core", "training"),
    //: part
    QT_TRANSLATE_NOOP("core", "validation"),
    //: pins.damaged
    QT_TRANSLATE_NOOP("core", "The pinned nuclei in {file} cannot be used: {reason}."),
    //: pins.newer
    QT_TRANSLATE_NOOP("core", "{file} was written by a newer Nucleoscope."),
    //: pixels.begun
    QT_TRANSLATE_NOOP("core", "{file} is just being begun."),
    //: pixels.full
    QT_TRANSLATE_NOOP("core", "No more decoded images are kept in {file}: {reason}. They are decoded again when needed."),
    //: pixels.platform
    QT_TRANSLATE_NOOP("core", "Decoded images are not kept on this platform."),
    //: pixels.store
    QT_TRANSLATE_NOOP("core", "{file} could not be made: {reason}."),
    //: placement.device
    QT_TRANSLATE_NOOP("core", "{layer} lies on {there} and not on {device}: each step would copy it, or fail."),
    //: placement.fallback
    QT_TRANSLATE_NOOP("core", "{operation} of {layer} ran on {there} and not on {device}: this device does not know it, and each step would wait for a copy there and back."),
    //: placement.forward
    QT_TRANSLATE_NOOP("core", "What {layer} sees differs from the processor's by {difference} % where {allowed} % is usual: the operation before it computes something else on this device."),
    //: placement.good
    QT_TRANSLATE_NOOP("core", "Checked one batch on {device} in {precision}: {tensors} tensors are where they belong, and the {layers} layers agree with the processor in double precision within {difference} % ({tolerance} % is allowed)."),
    //: placement.gradient
    QT_TRANSLATE_NOOP("core", "The gradient of {layer} differs from the processor's by {difference} % where {allowed} % is usual."),
    //: placement.gradient_nothing
    QT_TRANSLATE_NOOP("core", "The gradient of {layer} is nothing but noughts, which the processor's is not: it would not learn."),
    //: placement.gradient_opposite
    QT_TRANSLATE_NOOP("core", "The gradient of {layer} points away from the processor's: it would learn the opposite."),
    //: placement.layout
    QT_TRANSLATE_NOOP("core", "{layer} is not stored channels-last: it would be rearranged in each step."),
    //: placement.no_gradient
    QT_TRANSLATE_NOOP("core", "{layer} gets no gradient: it would not learn."),
    //: placement.precision
    QT_TRANSLATE_NOOP("core", "{layer} computes in {there} numbers and not in bf16 as asked for."),
    //: placement.problems
    QT_TRANSLATE_NOOP("core", "{first} {others} more findings of this kind are in the run's log."),
    //: placement.type
    QT_TRANSLATE_NOOP("core", "{layer} holds {there} and not {type} numbers."),
    //: placement.unsupported
    QT_TRANSLATE_NOOP("core", "This engine does not check where its tensors are."),
    //: places.cache
    QT_TRANSLATE_NOOP("core", "Cache"),
    //: places.config
    QT_TRANSLATE_NOOP("core", "Own recipes"),
    //: places.crashes
    QT_TRANSLATE_NOOP("core", "Reports of crashes"),
    //: places.data
    QT_TRANSLATE_NOOP("core", "Runs and marks"),
    //: places.resources
    QT_TRANSLATE_NOOP("core", "Recipes and weights"),
    //: plant.changed
    QT_TRANSLATE_NOOP("core", "The seal was changed after the cue was planted: it does not fit its hash."),
    //: plant.classes
    QT_TRANSLATE_NOOP("core", "A shortcut is planted among images whose classes lie in folders of their own."),
    //: plant.copying
    QT_TRANSLATE_NOOP("core", "Copying the images"),
    //: plant.damaged
    QT_TRANSLATE_NOOP("core", "The seal {file} was damaged: {reason}."),
    //: plant.folder
    QT_TRANSLATE_NOOP("core", "The copy could not be written to {folder}: {reason}."),
    //: plant.none
    QT_TRANSLATE_NOOP("core", "{folder} is no copy with something planted in it. Plant something first."),
    //: plant.stopped
    QT_TRANSLATE_NOOP("core", "Copying was stopped; nothing was kept."),
    //: prediction.hashing_dataset
    QT_TRANSLATE_NOOP("core", "Comparing with what the run learned from"),
    //: prediction.hashing_run
    QT_TRANSLATE_NOOP("core", "Reading what the run learned from"),
    //: prediction.no_model
    QT_TRANSLATE_NOOP("core", "The run {run} has no model yet: none of its epochs was finished, or {file} was deleted."),
    //: prediction.pooled
    QT_TRANSLATE_NOOP("core", "The run {run} pools what networks say of nuclei that they did not learn from. Of these nuclei only the network of their fold is asked, and its run is not beside it any more, where {fold} was."),
    //: prediction.pooled_without
    QT_TRANSLATE_NOOP("core", "The run {run} pools what the networks of a cross-validation said, and does not hold them: it is from before they were kept, or one of theirs was deleted. Cross-validate with the same line again, where finished folds are only read, or name the run of one, such as {fold}."),
    //: prediction.stopped
    QT_TRANSLATE_NOOP("core", "Stopped after {count} images."),
    //: prediction.stopped_comparing
    QT_TRANSLATE_NOOP("core", "Stopped while comparing images."),
    //: predictions.class
    QT_TRANSLATE_NOOP("core", "Prediction {row} names class {truth} or {predicted}, and there are {count} classes."),
    //: predictions.positive
    QT_TRANSLATE_NOOP("core", "The predictions are of {count} classes, and {given} were described."),
    //: preferences.read
    QT_TRANSLATE_NOOP("core", "The settings in {file} are not understood: {reason}. Until that is mended or the file is deleted, the program does as it does without them."),
    //: preferences.write
    QT_TRANSLATE_NOOP("core", "These settings cannot be kept: {reason}."),
    //: processor.instructions
    QT_TRANSLATE_NOOP("core", "Instructions"),
    //: processor.memory
    QT_TRANSLATE_NOOP("core", "Memory"),
    //: processor.name
    QT_TRANSLATE_NOOP("core", "Processor"),
    //: processor.threads
    QT_TRANSLATE_NOOP("core", "Threads"),
    //: program.environment
    QT_TRANSLATE_NOOP("core", "Environment"),
    //: program.system
    QT_TRANSLATE_NOOP("core", "System"),
    //: program.version
    QT_TRANSLATE_NOOP("core", "Nucleoscope"),
    //: projection.few
    QT_TRANSLATE_NOOP("core", "A map needs the features of at least {count} nuclei."),
    //: projection.numbers
    QT_TRANSLATE_NOOP("core", "The network's features hold numbers that are not finite, so no map can be drawn of them. A training with a lower learning rate usually mends this."),
    //: projection.stopped
    QT_TRANSLATE_NOOP("core", "Stopped."),
    //: pseudonyms.damaged
    QT_TRANSLATE_NOOP("core", "{file}, by which names are made, is damaged. Without it, once it is deleted, patients get other names than in what was exported before."),
    //: pseudonyms.no_pictures
    QT_TRANSLATE_NOOP("core", "Under pseudonyms there are no pictures."),
    //: pytorch.memory
    QT_TRANSLATE_NOOP("core", "{file} needs more memory than there is."),
    //: pytorch.refused
    QT_TRANSLATE_NOOP("core", "{file} is not used: {reason}. Take the weights as .safetensors, or a .pth file with a state_dict alone."),
    //: queue.images
    QT_TRANSLATE_NOOP("core", "Trainings of the queue wait for their images: at {place} there are none any more, or others. Locate images, beside the queue on the Train page, takes the place where they lie now."),
    //: queue.lost
    QT_TRANSLATE_NOOP("core", "A training that waited can no longer be read, and is left out: {reason}"),
    //: queue.read
    QT_TRANSLATE_NOOP("core", "The order of the waiting trainings in {file} is not understood: {reason}. Those that lie beside it wait in the order in which they were added."),
    //: quiz.damaged
    QT_TRANSLATE_NOOP("core", "The quiz in {file} cannot be gone on with: {reason}."),
    //: quiz.none
    QT_TRANSLATE_NOOP("core", "No quiz was left unfinished."),
    //: quiz.other_dataset
    QT_TRANSLATE_NOOP("core", "The quiz in {file} is about other images than these."),
    //: recipe.invalid
    QT_TRANSLATE_NOOP("core", "The recipe {file} cannot be used: at {place}, {problem}."),
    //: recipe.name_taken
    QT_TRANSLATE_NOOP("core", "{file} is not listed: a shipped recipe is called {name}, too. Rename the file."),
    //: recipe.not_found
    QT_TRANSLATE_NOOP("core", "There is no recipe called {name}. There are: {names}. A file ending in .json may be named, too."),
    //: recipes/instant
    QT_TRANSLATE_NOOP("core", "For classrooms. The network looks at every nucleus once and is not changed; what it saw is kept. Only the last layer learns, in a second or two, so that other patients, another balance or fewer nuclei are answered at once. It is weaker than a network of which every layer learns."),
    //: recipes/instant
    QT_TRANSLATE_NOOP("core", "Instant: a head on a network that stays as it is"),
    //: recipes/leukemia_mobilenet
    QT_TRANSLATE_NOOP("core", "A published notebook, repeated faithfully with its mistakes: pictures of one patient are on both sides of the split, softmax is applied twice, and the validation pictures are changed at random like the training ones. Its accuracy of 0.90 means less than it seems: compare it with the default."),
    //: recipes/leukemia_mobilenet
    QT_TRANSLATE_NOOP("core", "Notebook: leukemia with MobileNetV2"),
    //: recipes/leukemia_resnet18
    QT_TRANSLATE_NOOP("core", "A published notebook, repeated faithfully: the network itself stays as it was trained on everyday pictures, only a last layer is learned, and pictures of one patient are on both sides of the split (80 to 20, seed 42 in the notebook). With the folders fold_0, fold_1 and fold_2 as classes it learns to tell folders apart, not cells. It needs pretrained ResNet-18 weights."),
    //: recipes/leukemia_resnet18
    QT_TRANSLATE_NOOP("core", "Notebook: leukemia with ResNet-18"),
    //: recipes/mobilenetv2
    QT_TRANSLATE_NOOP("core", "MobileNetV2, for patients it has not seen"),
    //: recipes/mobilenetv2
    QT_TRANSLATE_NOOP("core", "The default. A small network that starts from what it has learned before: on blood cells of other people. It sees each nucleus whole and at three quarters of its size, turned, mirrored and moved a little every time. Size and colour are left as they are: they tell the classes apart. Each class teaches alike, and so does every patient of a class; the probabilities then know how frequent the classes are. Its weights are an average over the training. Once it has been examined, a final network learns from all. docs/recipe.md tells what each choice is worth."),
    //: recipes/mobilenetv2_quick
    QT_TRANSLATE_NOOP("core", "MobileNetV2, for those in a hurry"),
    //: recipes/mobilenetv2_quick
    QT_TRANSLATE_NOOP("core", "The default recipe at 96 instead of 224 pixels: a fifth of the time. What chromatin looks like is lost at that size: of patients it had not seen, it called two in a hundred nuclei more wrongly than the default. docs/recipe.md has the numbers."),
    //: recipes/resnet18
    QT_TRANSLATE_NOOP("core", "A larger, older and very well studied network. It starts from random numbers, so it needs more passes over the pictures than the default; name a weights file to start from pretrained ones."),
    //: recipes/resnet18
    QT_TRANSLATE_NOOP("core", "ResNet-18"),
    //: recipes/small
    QT_TRANSLATE_NOOP("core", "A network of a few layers that starts from random numbers and needs no download. It learns the drawn demo nuclei in about a minute on an ordinary computer: good for a first try and for a classroom."),
    //: recipes/small
    QT_TRANSLATE_NOOP("core", "Small network, from nothing"),
    //: regression.no_ridge
    QT_TRANSLATE_NOOP("core", "The weight decay must be more than 0: without it the coefficients can grow without end."),
    //: regression.one_class
    QT_TRANSLATE_NOOP("core", "There is nothing to tell apart: all that is to be learned from is of one class."),
    //: regression.stopped
    QT_TRANSLATE_NOOP("core", "Stopped before the head was fitted."),
    //: repeat.beyond
    QT_TRANSLATE_NOOP("core", "Epoch {epoch}: {score} of the validation part was {was} and is {is}."),
    //: repeat.cancelled
    QT_TRANSLATE_NOOP("core", "The repetition was stopped before its end."),
    //: repeat.device
    QT_TRANSLATE_NOOP("core", "It learned on {was}; this time on {is}."),
    //: repeat.engine
    QT_TRANSLATE_NOOP("core", "It learned with {was}; this is {is}."),
    //: repeat.epochs_differ
    QT_TRANSLATE_NOOP("core", "metrics.csv: there were {was} epochs and are {is}."),
    //: repeat.gone
    QT_TRANSLATE_NOOP("core", "{file}: the run does not have it."),
    //: repeat.imported
    QT_TRANSLATE_NOOP("core", "{run} came as a file and was not trained here: there is no training to repeat."),
    //: repeat.kernels
    QT_TRANSLATE_NOOP("core", "NUCLEOSCOPE_KERNELS was \u201c{was}\u201d and is \u201c{is}\u201d."),
    //: repeat.libraries
    QT_TRANSLATE_NOOP("core", "Images were read with {was}; now with {is}."),
    //: repeat.metric_differs
    QT_TRANSLATE_NOOP("core", "metrics.csv, epoch {epoch}: {column} was {was} and is {is}."),
    //: repeat.no_epoch
    QT_TRANSLATE_NOOP("core", "{run} has no finished epoch, so there is nothing to repeat and compare."),
    //: repeat.not_cpu
    QT_TRANSLATE_NOOP("core", "Only the processor adds up in the same order each time; {device} does not."),
    //: repeat.not_recorded
    QT_TRANSLATE_NOOP("core", "The run does not say with how many threads and which libraries it learned: an older program wrote it."),
    //: repeat.note_differs
    QT_TRANSLATE_NOOP("core", "checkpoints/{file}: its note \u201c{note}\u201d differs."),
    //: repeat.other_images
    QT_TRANSLATE_NOOP("core", "The images in {dataset} are not those that {run} learned from: some were changed, added or removed since."),
    //: repeat.other_predictions
    QT_TRANSLATE_NOOP("core", "{file}: the rows are of other images."),
    //: repeat.other_tensors
    QT_TRANSLATE_NOOP("core", "checkpoints/{file}: there were {was} tensors and are {is}."),
    //: repeat.other_weights
    QT_TRANSLATE_NOOP("core", "{file} is not the file that {run} started from: what it holds is another."),
    //: repeat.parts
    QT_TRANSLATE_NOOP("core", "The memory was small in one of the two, where batches were worked on in parts."),
    //: repeat.predictions_differ
    QT_TRANSLATE_NOOP("core", "{file}: probabilities differ, by {largest} at most."),
    //: repeat.processor
    QT_TRANSLATE_NOOP("core", "It learned on the processor {was}; this one is {is}."),
    //: repeat.program
    QT_TRANSLATE_NOOP("core", "It was written by {was}; this is {is}."),
    //: repeat.run_differs
    QT_TRANSLATE_NOOP("core", "run.json: {key} was {was} and is {is}."),
    //: repeat.running
    QT_TRANSLATE_NOOP("core", "{run} is still being trained. Wait for its end, then it can be repeated."),
    //: repeat.step_differs
    QT_TRANSLATE_NOOP("core", "steps.csv: from epoch {epoch}, step {step} on; its loss was {was} and is {is}."),
    //: repeat.steps_differ
    QT_TRANSLATE_NOOP("core", "steps.csv: there were {was} steps and are {is}."),
    //: repeat.threads
    QT_TRANSLATE_NOOP("core", "It learned with {was} threads; this time it was {is}."),
    //: repeat.weights_differ
    QT_TRANSLATE_NOOP("core", "checkpoints/{file}: {count} of {all} tensors differ, the first is {tensor}; numbers by {largest} at most."),
    //: report.agreement
    QT_TRANSLATE_NOOP("core", "Who was right about how many nuclei."),
    //: report.agreement.shown
    QT_TRANSLATE_NOOP("core", "Both right: {both}; only {first}: {only_first}; only {other}: {only_other}; neither: {neither}."),
    //: report.all_classes
    QT_TRANSLATE_NOOP("core", "all classes"),
    //: report.all_runs
    QT_TRANSLATE_NOOP("core", "all these runs"),
    //: report.always
    QT_TRANSLATE_NOOP("core", "always {class}"),
    //: report.always_answers
    QT_TRANSLATE_NOOP("core", "The network always answers, also for a picture that is no nucleus or unlike all it has seen."),
    //: report.augmented.angle
    QT_TRANSLATE_NOOP("core", "turned by ±{degrees}°"),
    //: report.augmented.any_angle
    QT_TRANSLATE_NOOP("core", "turned by any angle"),
    //: report.augmented.blur
    QT_TRANSLATE_NOOP("core", "blurred up to {pixels} pixels"),
    //: report.augmented.brightness
    QT_TRANSLATE_NOOP("core", "brightness ±{amount}"),
    //: report.augmented.contrast
    QT_TRANSLATE_NOOP("core", "contrast ±{amount}"),
    //: report.augmented.hole
    QT_TRANSLATE_NOOP("core", "half of them with a hole of up to {amount} of the side"),
    //: report.augmented.hue
    QT_TRANSLATE_NOOP("core", "hue ±{turns} turns"),
    //: report.augmented.mirrored
    QT_TRANSLATE_NOOP("core", "mirrored"),
    //: report.augmented.mixed
    QT_TRANSLATE_NOOP("core", "{changes}; each mixed with another"),
    //: report.augmented.moved
    QT_TRANSLATE_NOOP("core", "moved by ±{amount}"),
    //: report.augmented.not
    QT_TRANSLATE_NOOP("core", "as they are"),
    //: report.augmented.saturation
    QT_TRANSLATE_NOOP("core", "saturation ±{amount}"),
    //: report.augmented.scaled
    QT_TRANSLATE_NOOP("core", "scaled by ±{amount}"),
    //: report.augmented.stain
    QT_TRANSLATE_NOOP("core", "stain ±{amount}"),
    //: report.axis.better
    QT_TRANSLATE_NOOP("core", "better than the first →"),
    //: report.axis.difference
    QT_TRANSLATE_NOOP("core", "difference: “{other}” less “{first}”"),
    //: report.axis.false_alarms
    QT_TRANSLATE_NOOP("core", "1 − specificity: false alarms"),
    //: report.axis.loss
    QT_TRANSLATE_NOOP("core", "loss (cross-entropy, nats)"),
    //: report.axis.precision
    QT_TRANSLATE_NOOP("core", "precision"),
    //: report.axis.recall
    QT_TRANSLATE_NOOP("core", "recall = sensitivity"),
    //: report.axis.said
    QT_TRANSLATE_NOOP("core", "probability that was said"),
    //: report.axis.sensitivity
    QT_TRANSLATE_NOOP("core", "sensitivity (ROC)"),
    //: report.axis.share
    QT_TRANSLATE_NOOP("core", "share of the nuclei"),
    //: report.axis.was_so
    QT_TRANSLATE_NOOP("core", "share that was so"),
    //: report.axis.worse
    QT_TRANSLATE_NOOP("core", "← worse than the first"),
    //: report.beside_one_heat
    QT_TRANSLATE_NOOP("core", "Left what the network saw, right where the evidence for the call of {run} came from (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why."),
    //: report.beside_with_heat
    QT_TRANSLATE_NOOP("core", "Left what the first network saw, in the middle where the evidence for its call came from, right the same of the other network (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why."),
    //: report.beside_without_heat
    QT_TRANSLATE_NOOP("core", "What the first network saw."),
    //: report.both_right
    QT_TRANSLATE_NOOP("core", "both right"),
    //: report.by_nucleus
    QT_TRANSLATE_NOOP("core", "nucleus by nucleus"),
    //: report.by_patient
    QT_TRANSLATE_NOOP("core", "patient by\u00a0patient"),
    //: report.calibration
    QT_TRANSLATE_NOOP("core", "Whether the probability of {class} can be taken at its word: expected calibration error {error}, Brier score {brier} (0 is perfect). Bars: 95 % (Wilson), as if nuclei were independent."),
    //: report.calibration.bars
    QT_TRANSLATE_NOOP("core", "Bars: 95 % (Wilson), as if nuclei were independent."),
    //: report.calibration.of_runs
    QT_TRANSLATE_NOOP("core", "Whether the probability of {class} can be taken at its word (0 is perfect), and how often each was said."),
    //: report.calibration.of_runs_shown
    QT_TRANSLATE_NOOP("core", "Reliability diagrams, and how often each probability was said."),
    //: report.calibration.shown
    QT_TRANSLATE_NOOP("core", "Reliability diagram, and how often each probability was said."),
    //: report.called
    QT_TRANSLATE_NOOP("core", "called"),
    //: report.chapter.beside
    QT_TRANSLATE_NOOP("core", "Side by side"),
    //: report.chapter.checklists
    QT_TRANSLATE_NOOP("core", "Annex: reporting checklists"),
    //: report.chapter.differences
    QT_TRANSLATE_NOOP("core", "Score by score"),
    //: report.chapter.disagreement
    QT_TRANSLATE_NOOP("core", "Where they disagree"),
    //: report.chapter.limits
    QT_TRANSLATE_NOOP("core", "How far to believe it"),
    //: report.chapter.method
    QT_TRANSLATE_NOOP("core", "How it was done"),
    //: report.chapter.mistakes
    QT_TRANSLATE_NOOP("core", "Worst mistakes"),
    //: report.chapter.question
    QT_TRANSLATE_NOOP("core", "What was asked"),
    //: report.chapter.record
    QT_TRANSLATE_NOOP("core", "For the record"),
    //: report.chapter.results
    QT_TRANSLATE_NOOP("core", "Results in detail"),
    //: report.chapter.run_by_run
    QT_TRANSLATE_NOOP("core", "Run by run, for the record"),
    //: report.chapter.scores
    QT_TRANSLATE_NOOP("core", "What came out"),
    //: report.chapter.settings
    QT_TRANSLATE_NOOP("core", "What was done differently"),
    //: report.checklist.author
    QT_TRANSLATE_NOOP("core", "the author must write"),
    //: report.checklist.calibration
    QT_TRANSLATE_NOOP("core", "Side by side, calibration"),
    //: report.checklist.calls
    QT_TRANSLATE_NOOP("core", "Side by side, calls"),
    //: report.checklist.diagrams
    QT_TRANSLATE_NOOP("core", "Run by run, diagrams"),
    //: report.checklist.filled
    QT_TRANSLATE_NOOP("core", "filled from the run: {chapter}"),
    //: report.checklist.filled_of_runs
    QT_TRANSLATE_NOOP("core", "filled from the runs: {chapter}"),
    //: report.checklist.flow
    QT_TRANSLATE_NOOP("core", "What was asked, diagram"),
    //: report.checklist.item
    QT_TRANSLATE_NOOP("core", "item"),
    //: report.checklist.matrix
    QT_TRANSLATE_NOOP("core", "What came out, matrix"),
    //: report.checklist.no_test_part
    QT_TRANSLATE_NOOP("core", "not applicable: no test part"),
    //: report.checklist.not_applicable
    QT_TRANSLATE_NOOP("core", "not applicable"),
    //: report.checklist.one_network
    QT_TRANSLATE_NOOP("core", "not applicable: one network"),
    //: report.checklist.one_network_each
    QT_TRANSLATE_NOOP("core", "not applicable: each run is one network"),
    //: report.checklist.run_by_run
    QT_TRANSLATE_NOOP("core", "Run by run"),
    //: report.checklist.thresholds
    QT_TRANSLATE_NOOP("core", "Side by side, thresholds"),
    //: report.checklist.topic
    QT_TRANSLATE_NOOP("core", "topic"),
    //: report.checklist.use
    QT_TRANSLATE_NOOP("core", "Which items of the field's guidelines this report answers, and which its author must. “Filled from the run” says where something stands, not that it is enough. This is a list to work through, never a score of quality. Topics are told in our words; the guidelines themselves are the authority."),
    //: report.checklist.what_differs
    QT_TRANSLATE_NOOP("core", "the author must write; what differs: What was done differently"),
    //: report.chose_itself
    QT_TRANSLATE_NOOP("core", "The part that these scores are of also chose which epoch of the training was kept: they are a little too good."),
    //: report.class
    QT_TRANSLATE_NOOP("core", "class"),
    //: report.compared.chose_itself
    QT_TRANSLATE_NOOP("core", "The part that the scores are of also chose which epoch of each network was kept: all of them are a little too good."),
    //: report.compared.footer
    QT_TRANSLATE_NOOP("core", "Nucleoscope · comparison with {run} · for research and teaching only, not for diagnosis"),
    //: report.compared.imported
    QT_TRANSLATE_NOOP("core", "Not all networks were trained here: whether they have seen these nuclei is not known."),
    //: report.compared.question
    QT_TRANSLATE_NOOP("core", "Does {others} tell {classes} apart better than {first}, on the very same nuclei?"),
    //: report.compared.question
    QT_TRANSLATE_NOOP("core", "Does {others} tell {positive} from {negative} better than {first}, on the very same nuclei?"),
    //: report.compared.title
    QT_TRANSLATE_NOOP("core", "Comparison with {run}"),
    //: report.compared.trained
    QT_TRANSLATE_NOOP("core", "Each network is taken from its best epoch and examined on its validation part, from which it did not learn."),
    //: report.computed_on
    QT_TRANSLATE_NOOP("core", "computed on"),
    //: report.curves
    QT_TRANSLATE_NOOP("core", "Every threshold at once, nucleus by nucleus: AUROC {auroc}, average precision {precision}. The red dot is the threshold in use, {threshold}; the dotted lines are guessing."),
    //: report.curves.of_runs
    QT_TRANSLATE_NOOP("core", "Every threshold at once, nucleus by nucleus. Dots: the threshold {threshold}; dotted grey: guessing. Where curves cross, neither network is the better one everywhere."),
    //: report.curves.of_runs_shown
    QT_TRANSLATE_NOOP("core", "ROC curves and precision-recall curves of the runs."),
    //: report.curves.shown
    QT_TRANSLATE_NOOP("core", "ROC curve and precision-recall curve."),
    //: report.dataset
    QT_TRANSLATE_NOOP("core", "dataset"),
    //: report.difference
    QT_TRANSLATE_NOOP("core", "difference"),
    //: report.difference.interval
    QT_TRANSLATE_NOOP("core", "{low} to {high}, holds 0"),
    //: report.differences
    QT_TRANSLATE_NOOP("core", "Dots: the difference of each score; bars: its 95 % interval. Grey: holds 0, so that nothing may be concluded."),
    //: report.differences.shown
    QT_TRANSLATE_NOOP("core", "Differences of the scores with their intervals; the table has the numbers."),
    //: report.disputed
    QT_TRANSLATE_NOOP("core", "Nuclei that one of the networks alone called rightly."),
    //: report.disputed.nucleus
    QT_TRANSLATE_NOOP("core", "{class} of patient {patient}. First: {first}; other: {other}. {file}"),
    //: report.disputed.nucleus
    QT_TRANSLATE_NOOP("core", "{class}. First: {first}; other: {other}. {file}"),
    //: report.disputed.of_call
    QT_TRANSLATE_NOOP("core", "P: the probability that each gave to its call."),
    //: report.disputed.of_class
    QT_TRANSLATE_NOOP("core", "P: the probability of {class} that each said."),
    //: report.disputed_away
    QT_TRANSLATE_NOOP("core", "The pictures are not at the place that the run names; say where they are to have the nuclei shown about which the networks disagree."),
    //: report.drawn
    QT_TRANSLATE_NOOP("core", "The nuclei are drawn by the program. They are not real cells, and nothing follows for real ones."),
    //: report.drawn.balanced_classes
    QT_TRANSLATE_NOOP("core", "balanced classes"),
    //: report.drawn.balanced_subjects
    QT_TRANSLATE_NOOP("core", "balanced subjects"),
    //: report.drawn.balanced_within_classes
    QT_TRANSLATE_NOOP("core", "balanced within classes"),
    //: report.drawn.shuffled
    QT_TRANSLATE_NOOP("core", "shuffled"),
    //: report.either
    QT_TRANSLATE_NOOP("core", "{first} or {second}"),
    //: report.epoch
    QT_TRANSLATE_NOOP("core", "epoch"),
    //: report.epochs.words
    QT_TRANSLATE_NOOP("core", "{finished} of {planned}, batches of {batch}; epoch {epoch} was kept, by {metric}"),
    //: report.examined
    QT_TRANSLATE_NOOP("core", "Examined on {who} (test part)."),
    //: report.examined
    QT_TRANSLATE_NOOP("core", "Examined on {who} (validation part)."),
    //: report.examined_on
    QT_TRANSLATE_NOOP("core", "examined on"),
    //: report.finding.how_bad
    QT_TRANSLATE_NOOP("core", "what it means"),
    //: report.finding.what
    QT_TRANSLATE_NOOP("core", "what"),
    //: report.finding.what_to_do
    QT_TRANSLATE_NOOP("core", "what to do"),
    //: report.fingerprint
    QT_TRANSLATE_NOOP("core", "{name}, fingerprint {fingerprint}"),
    //: report.first_run
    QT_TRANSLATE_NOOP("core", "The first run is what the others are compared with. What each does without, and why: under Run by run."),
    //: report.flow
    QT_TRANSLATE_NOOP("core", "Who learned and who examined. The scores of this report rest on the blue box."),
    //: report.flow.aside
    QT_TRANSLATE_NOOP("core", "Set aside, not opened"),
    //: report.flow.aside_told
    QT_TRANSLATE_NOOP("core", "Set aside, not opened: {nuclei}."),
    //: report.flow.class
    QT_TRANSLATE_NOOP("core", "{count} {class} of 1 patient"),
    //: report.flow.class
    QT_TRANSLATE_NOOP("core", "{count} {class} of {patients} patients"),
    //: report.flow.files_told
    QT_TRANSLATE_NOOP("core", "Found: {files} {nuclei}."),
    //: report.flow.found_in
    QT_TRANSLATE_NOOP("core", "Found in {dataset}"),
    //: report.flow.found_told
    QT_TRANSLATE_NOOP("core", "Found: {nuclei}."),
    //: report.flow.in_the_run
    QT_TRANSLATE_NOOP("core", "of these in the run:"),
    //: report.flow.known_at_end
    QT_TRANSLATE_NOOP("core", "other undecodable ones: known at its end"),
    //: report.flow.learned
    QT_TRANSLATE_NOOP("core", "Learned from"),
    //: report.flow.learned_told
    QT_TRANSLATE_NOOP("core", "Learned from: {nuclei}."),
    //: report.flow.not_known
    QT_TRANSLATE_NOOP("core", "files that could not be read, and images that a limit left out: not known"),
    //: report.flow.not_used
    QT_TRANSLATE_NOOP("core", "Not used"),
    //: report.flow.not_used_told
    QT_TRANSLATE_NOOP("core", "Not used: {what}."),
    //: report.flow.nothing
    QT_TRANSLATE_NOOP("core", "nothing"),
    //: report.flow.of_runs
    QT_TRANSLATE_NOOP("core", "Who learned and who examined. The scores rest on the blue box."),
    //: report.flow.opened
    QT_TRANSLATE_NOOP("core", "Set aside, opened before"),
    //: report.flow.opened_told
    QT_TRANSLATE_NOOP("core", "Set aside, opened before: {nuclei}."),
    //: report.flow.tested
    QT_TRANSLATE_NOOP("core", "Tested on"),
    //: report.flow.tested_told
    QT_TRANSLATE_NOOP("core", "Tested on: {nuclei}."),
    //: report.flow.validated
    QT_TRANSLATE_NOOP("core", "Validated on"),
    //: report.flow.validated_told
    QT_TRANSLATE_NOOP("core", "Validated on: {nuclei}."),
    //: report.footer
    QT_TRANSLATE_NOOP("core", "Nucleoscope · {name} · for research and teaching only, not for diagnosis"),
    //: report.group
    QT_TRANSLATE_NOOP("core", "group"),
    //: report.group.difference
    QT_TRANSLATE_NOOP("core", "difference, 95 % interval"),
    //: report.group.inside
    QT_TRANSLATE_NOOP("core", "right in it"),
    //: report.group.note
    QT_TRANSLATE_NOOP("core", "Quarters of each class by itself, so that a class does not pass for a size. The difference is the share that is right in the group less the share elsewhere, in percentage points; below 0 the group is worse. Its interval is from drawing whole patients again and again; so many comparisons are corrected for (Benjamini and Hochberg, 5 %)."),
    //: report.group.of
    QT_TRANSLATE_NOOP("core", "of"),
    //: report.group.outside
    QT_TRANSLATE_NOOP("core", "right elsewhere"),
    //: report.group.patients
    QT_TRANSLATE_NOOP("core", "patients worse in it"),
    //: report.head.classes
    QT_TRANSLATE_NOOP("core", "linear to the classes"),
    //: report.head.dropout
    QT_TRANSLATE_NOOP("core", "dropout {share}"),
    //: report.head.linear
    QT_TRANSLATE_NOOP("core", "linear to {outputs}"),
    //: report.in_truth
    QT_TRANSLATE_NOOP("core", "in truth"),
    //: report.input.crop
    QT_TRANSLATE_NOOP("core", "centre of {crop} pixels, brought to {size} × {size}"),
    //: report.input.whole
    QT_TRANSLATE_NOOP("core", "whole picture, brought to {size} × {size}"),
    //: report.interval
    QT_TRANSLATE_NOOP("core", "95 % interval"),
    //: report.interval.from_to
    QT_TRANSLATE_NOOP("core", "{low} to {high}"),
    //: report.intervals_of_nuclei
    QT_TRANSLATE_NOOP("core", "In brackets: 95 % intervals, from drawing nuclei again and again, as if each were of another person: they are too narrow."),
    //: report.intervals_too_narrow
    QT_TRANSLATE_NOOP("core", "From drawing nuclei again and again, as if each were of another person: the intervals are too narrow."),
    //: report.leak
    QT_TRANSLATE_NOOP("core", "These scores were made with a leak."),
    //: report.leak_of
    QT_TRANSLATE_NOOP("core", "The scores of {runs} were made with a leak."),
    //: report.leak_of_this
    QT_TRANSLATE_NOOP("core", "The scores of this run were made with a leak."),
    //: report.learned_from
    QT_TRANSLATE_NOOP("core", "learned from"),
    //: report.learning
    QT_TRANSLATE_NOOP("core", "How it learned."),
    //: report.learning
    QT_TRANSLATE_NOOP("core", "Loss and balanced accuracy of training and validation over {count} epoch."),
    //: report.learning
    QT_TRANSLATE_NOOP("core", "Loss and balanced accuracy of training and validation over {count} epochs."),
    //: report.learning.of_runs
    QT_TRANSLATE_NOOP("core", "How they learned: scores of the validation part after each epoch. Dots: the epochs that were kept."),
    //: report.learning.of_runs_shown
    QT_TRANSLATE_NOOP("core", "Loss and balanced accuracy of the validation part over the epochs, of each run."),
    //: report.learning.training
    QT_TRANSLATE_NOOP("core", "training, as it ran (changed pictures)"),
    //: report.learning.validation
    QT_TRANSLATE_NOOP("core", "validation part; dot: the epoch that was kept"),
    //: report.legend.calibration
    QT_TRANSLATE_NOOP("core", "{run}: expected calibration error {error}, Brier score {brier}"),
    //: report.legend.curves
    QT_TRANSLATE_NOOP("core", "{run}: AUROC {auroc}, average precision {precision}"),
    //: report.legend.learning
    QT_TRANSLATE_NOOP("core", "{run}: epoch {epoch} of {epochs} was kept"),
    //: report.less_than
    QT_TRANSLATE_NOOP("core", "less than {value}"),
    //: report.lesson.conclusion
    QT_TRANSLATE_NOOP("core", "What one may conclude"),
    //: report.lesson.done
    QT_TRANSLATE_NOOP("core", "what is done"),
    //: report.lesson.drawn
    QT_TRANSLATE_NOOP("core", "The nuclei are drawn by the program. They are not real cells: what is shown here is how a mistake works, not how large it is elsewhere."),
    //: report.lesson.drawn_anew
    QT_TRANSLATE_NOOP("core", "none: weights drawn anew"),
    //: report.lesson.finished_at
    QT_TRANSLATE_NOOP("core", "finished"),
    //: report.lesson.last_epoch
    QT_TRANSLATE_NOOP("core", "After the last epoch of each."),
    //: report.lesson.leak
    QT_TRANSLATE_NOOP("core", "The scores of {side} were made with a leak."),
    //: report.lesson.leaky_side
    QT_TRANSLATE_NOOP("core", "{side} (leak)"),
    //: report.lesson.measured
    QT_TRANSLATE_NOOP("core", "nuclei measured"),
    //: report.lesson.measured_on
    QT_TRANSLATE_NOOP("core", "Measured on images from which the network did not learn."),
    //: report.lesson.measured_on
    QT_TRANSLATE_NOOP("core", "Measured on the last pass of the training itself."),
    //: report.lesson.name
    QT_TRANSLATE_NOOP("core", "lesson"),
    //: report.lesson.networks
    QT_TRANSLATE_NOOP("core", "networks trained"),
    //: report.lesson.not_predicted
    QT_TRANSLATE_NOOP("core", "Nothing was predicted before the trainings began."),
    //: report.lesson.numbers
    QT_TRANSLATE_NOOP("core", "All numbers"),
    //: report.lesson.predicted
    QT_TRANSLATE_NOOP("core", "Predicted was: “{prediction}”."),
    //: report.lesson.predicted_at
    QT_TRANSLATE_NOOP("core", "predicted"),
    //: report.lesson.seconds
    QT_TRANSLATE_NOOP("core", "seconds of training"),
    //: report.lesson.share
    QT_TRANSLATE_NOOP("core", "{measure}, {side}: {value}"),
    //: report.lesson.shares
    QT_TRANSLATE_NOOP("core", "Dots: what was measured. Lines: 95 % intervals over patients."),
    //: report.lesson.sides
    QT_TRANSLATE_NOOP("core", "What was done"),
    //: report.lesson.thresholds
    QT_TRANSLATE_NOOP("core", "Other thresholds, other mixes of classes"),
    //: report.lesson.title
    QT_TRANSLATE_NOOP("core", "Lesson: {lesson}"),
    //: report.lesson.training_loss
    QT_TRANSLATE_NOOP("core", "training loss"),
    //: report.lesson.trainings
    QT_TRANSLATE_NOOP("core", "The trainings"),
    //: report.lesson.validation_loss
    QT_TRANSLATE_NOOP("core", "validation loss"),
    //: report.limit_of
    QT_TRANSLATE_NOOP("core", "Of {runs}: {caution}"),
    //: report.loss.prior
    QT_TRANSLATE_NOOP("core", "probabilities corrected for how frequent classes are"),
    //: report.loss.smoothed
    QT_TRANSLATE_NOOP("core", "labels smoothed by {amount}"),
    //: report.loss.softmax
    QT_TRANSLATE_NOOP("core", "on top of a softmax (a known mistake)"),
    //: report.loss.weights
    QT_TRANSLATE_NOOP("core", "rarer classes weigh more"),
    //: report.loss_less
    QT_TRANSLATE_NOOP("core", "loss (less is better)"),
    //: report.matrix
    QT_TRANSLATE_NOOP("core", "How the nuclei of the test part were called. Percent: of the true class."),
    //: report.matrix
    QT_TRANSLATE_NOOP("core", "How the nuclei of the validation part were called. Percent: of the true class."),
    //: report.matrix.cell
    QT_TRANSLATE_NOOP("core", "{count} {truth} nuclei were called {called}."),
    //: report.matrix.of_run
    QT_TRANSLATE_NOOP("core", "{run}: {calls}"),
    //: report.mcnemar
    QT_TRANSLATE_NOOP("core", "If both erred equally often, so uneven a division would come about with a probability of {probability} (McNemar's exact test); it takes the nuclei of one patient for independent, and so says “different” too readily. The intervals below do not."),
    //: report.mcnemar_of_nuclei
    QT_TRANSLATE_NOOP("core", "If both erred equally often and each nucleus were of another person, so uneven a division would come about with a probability of {probability} (McNemar's exact test)."),
    //: report.mean_probability
    QT_TRANSLATE_NOOP("core", "mean probability of {class}"),
    //: report.mistake
    QT_TRANSLATE_NOOP("core", "{truth}, called {called}; P({positive}) {probability}. {file}"),
    //: report.mistake
    QT_TRANSLATE_NOOP("core", "{truth}, called {called}; P({positive}) {probability}; patient {patient}. {file}"),
    //: report.mistakes_away
    QT_TRANSLATE_NOOP("core", "The pictures are not at the place that the run names; say where they are to have the mistakes shown."),
    //: report.mistakes_chosen
    QT_TRANSLATE_NOOP("core", "Those of which the network was surest, {most} of a patient at most."),
    //: report.network.imported
    QT_TRANSLATE_NOOP("core", "{network}, {parameters} parameters"),
    //: report.network.words
    QT_TRANSLATE_NOOP("core", "{network}, {parameters} parameters, {trained} of them trained"),
    //: report.no_disagreement
    QT_TRANSLATE_NOOP("core", "“{first}” and “{other}” were right about the very same nuclei."),
    //: report.no_epoch
    QT_TRANSLATE_NOOP("core", "There is nothing to report of the run {run} yet: none of its epochs was finished."),
    //: report.no_findings
    QT_TRANSLATE_NOOP("core", "The audit of the split found nothing that was left open."),
    //: report.no_findings
    QT_TRANSLATE_NOOP("core", "This run is older than the record of findings; audit its dataset and split anew."),
    //: report.no_language
    QT_TRANSLATE_NOOP("core", "The program does not speak “{language}”. It speaks {languages}."),
    //: report.no_mistakes
    QT_TRANSLATE_NOOP("core", "There is none to show."),
    //: report.no_openings
    QT_TRANSLATE_NOOP("core", "No test part of these runs has been opened."),
    //: report.no_predictions
    QT_TRANSLATE_NOOP("core", "It has no predictions yet."),
    //: report.no_spread
    QT_TRANSLATE_NOOP("core", "Drawn again and again, these patients show no spread; that is no certainty, and says little of others."),
    //: report.no_test_part
    QT_TRANSLATE_NOOP("core", "No test part was set aside."),
    //: report.no_weak_groups
    QT_TRANSLATE_NOOP("core", "Nobody could look for them."),
    //: report.nobody_examined
    QT_TRANSLATE_NOOP("core", "There is nothing to report of the run {run}: nobody examined its network, which learned from all. Report the run whose scores say what to expect of it."),
    //: report.not_beside
    QT_TRANSLATE_NOOP("core", "No two of these runs examined the same nuclei: what they said is not drawn into the same axes."),
    //: report.not_for_diagnosis
    QT_TRANSLATE_NOOP("core", "For research and teaching only, not for diagnosis. Nothing in this report is advice about a patient."),
    //: report.not_recorded
    QT_TRANSLATE_NOOP("core", "not recorded"),
    //: report.nothing_concluded
    QT_TRANSLATE_NOOP("core", "Nothing may be concluded."),
    //: report.nuclei_counted
    QT_TRANSLATE_NOOP("core", "nuclei"),
    //: report.nuclei_of_patients
    QT_TRANSLATE_NOOP("core", "{count} nuclei of {patients} patients"),
    //: report.one_collection
    QT_TRANSLATE_NOOP("core", "All nuclei come from one collection ({dataset}). Other microscopes, stains, laboratories and diseases were not examined."),
    //: report.one_view
    QT_TRANSLATE_NOOP("core", "one view"),
    //: report.only_comparable
    QT_TRANSLATE_NOOP("core", "Only those that can be compared with the first are drawn."),
    //: report.only_first_right
    QT_TRANSLATE_NOOP("core", "only the first right"),
    //: report.only_other_right
    QT_TRANSLATE_NOOP("core", "only the other right"),
    //: report.opened_and_chosen
    QT_TRANSLATE_NOOP("core", "A network that is chosen after such a look has been chosen by the test part, too: its score there is then no longer one of nuclei that nobody had seen."),
    //: report.opened_often
    QT_TRANSLATE_NOOP("core", "The test part was opened {count} times. Each look after which something was changed makes it less of a test."),
    //: report.opening.when
    QT_TRANSLATE_NOOP("core", "when"),
    //: report.optimiser.words
    QT_TRANSLATE_NOOP("core", "{optimiser}, learning rate {rate}, weight decay {decay}, schedule {schedule}"),
    //: report.other_scores
    QT_TRANSLATE_NOOP("core", "Besides the scores of the first page, nucleus by nucleus: accuracy {accuracy}, weighted F1 {f1}, loss {loss} nats."),
    //: report.part.calibration
    QT_TRANSLATE_NOOP("core", "Calibration"),
    //: report.part.calls
    QT_TRANSLATE_NOOP("core", "Calls"),
    //: report.part.data
    QT_TRANSLATE_NOOP("core", "Data and split"),
    //: report.part.findings
    QT_TRANSLATE_NOOP("core", "Findings left open"),
    //: report.part.learning
    QT_TRANSLATE_NOOP("core", "Learning"),
    //: report.part.network
    QT_TRANSLATE_NOOP("core", "Network"),
    //: report.part.openings
    QT_TRANSLATE_NOOP("core", "Openings of the test part"),
    //: report.part.openings_of_runs
    QT_TRANSLATE_NOOP("core", "Openings of the test parts"),
    //: report.part.patients
    QT_TRANSLATE_NOOP("core", "Patient by patient"),
    //: report.part.recipe
    QT_TRANSLATE_NOOP("core", "Recipe"),
    //: report.part.thresholds
    QT_TRANSLATE_NOOP("core", "Thresholds"),
    //: report.part.weak_groups
    QT_TRANSLATE_NOOP("core", "Weak groups"),
    //: report.patient
    QT_TRANSLATE_NOOP("core", "patient"),
    //: report.patients_balanced
    QT_TRANSLATE_NOOP("core", "patients: balanced accuracy"),
    //: report.points
    QT_TRANSLATE_NOOP("core", "{low} to {high} points"),
    //: report.ppv
    QT_TRANSLATE_NOOP("core", "PPV: of the nuclei called {class}, the share that is {class}; here, and where 10 % or 1 % of all nuclei were. The two lower thresholds were chosen on the very nuclei that they are judged by."),
    //: report.ppv_at_1
    QT_TRANSLATE_NOOP("core", "PPV at 1\u00a0%"),
    //: report.ppv_at_10
    QT_TRANSLATE_NOOP("core", "PPV at 10\u00a0%"),
    //: report.ppv_here
    QT_TRANSLATE_NOOP("core", "PPV here"),
    //: report.program
    QT_TRANSLATE_NOOP("core", "program"),
    //: report.question.by_image
    QT_TRANSLATE_NOOP("core", "Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen other nuclei, after it has learned from {learned}?"),
    //: report.question.by_image
    QT_TRANSLATE_NOOP("core", "Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen other nuclei?"),
    //: report.question.by_patient
    QT_TRANSLATE_NOOP("core", "Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never seen, after it has learned from {learned}?"),
    //: report.question.by_patient
    QT_TRANSLATE_NOOP("core", "Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never seen?"),
    //: report.question.classes
    QT_TRANSLATE_NOOP("core", "Can a computer tell {classes} apart by single nuclei, after it has learned from {learned}?"),
    //: report.question.classes
    QT_TRANSLATE_NOOP("core", "Can a computer tell {classes} apart by single nuclei?"),
    //: report.question.classes_by_image
    QT_TRANSLATE_NOOP("core", "Can a computer tell {classes} apart by single nuclei of patients of whom it has seen other nuclei, after it has learned from {learned}?"),
    //: report.question.classes_by_image
    QT_TRANSLATE_NOOP("core", "Can a computer tell {classes} apart by single nuclei of patients of whom it has seen other nuclei?"),
    //: report.question.classes_by_patient
    QT_TRANSLATE_NOOP("core", "Can a computer tell {classes} apart by single nuclei of patients whom it has never seen, after it has learned from {learned}?"),
    //: report.question.classes_by_patient
    QT_TRANSLATE_NOOP("core", "Can a computer tell {classes} apart by single nuclei of patients whom it has never seen?"),
    //: report.question.easier
    QT_TRANSLATE_NOOP("core", "That is easier than new patients, who are not examined here."),
    //: report.question.imported
    QT_TRANSLATE_NOOP("core", "The network came as the file “{file}” and was not trained here: whether it has seen these nuclei, or others of the same patients, is not known."),
    //: report.question.sides
    QT_TRANSLATE_NOOP("core", "Sensitivity, specificity and AUROC tell {positive} from the others."),
    //: report.question.unknown
    QT_TRANSLATE_NOOP("core", "Can a computer tell {positive} from {negative} by single nuclei, after it has learned from {learned}?"),
    //: report.question.unknown
    QT_TRANSLATE_NOOP("core", "Can a computer tell {positive} from {negative} by single nuclei?"),
    //: report.question.unknown_patients
    QT_TRANSLATE_NOOP("core", "Whose nuclei they are is not known: the same people may stand on both sides, which makes the task easier than it would be for new patients."),
    //: report.range
    QT_TRANSLATE_NOOP("core", "With other patients of the same kind, the share of nuclei called rightly (the mean over the classes) may well lie between {low} and {high}."),
    //: report.recipe.came_as
    QT_TRANSLATE_NOOP("core", "came as"),
    //: report.recipe.drawn
    QT_TRANSLATE_NOOP("core", "drawn"),
    //: report.recipe.epochs
    QT_TRANSLATE_NOOP("core", "epochs"),
    //: report.recipe.head
    QT_TRANSLATE_NOOP("core", "head"),
    //: report.recipe.input
    QT_TRANSLATE_NOOP("core", "input"),
    //: report.recipe.loss
    QT_TRANSLATE_NOOP("core", "loss"),
    //: report.recipe.network
    QT_TRANSLATE_NOOP("core", "network"),
    //: report.recipe.optimiser
    QT_TRANSLATE_NOOP("core", "optimiser"),
    //: report.recipe.pictures
    QT_TRANSLATE_NOOP("core", "pictures while learning"),
    //: report.recipe.prediction
    QT_TRANSLATE_NOOP("core", "prediction"),
    //: report.recipe.random
    QT_TRANSLATE_NOOP("core", "random weights"),
    //: report.recipe.started_from
    QT_TRANSLATE_NOOP("core", "started from"),
    //: report.record.epochs
    QT_TRANSLATE_NOOP("core", "{finished}; epoch {epoch} was kept"),
    //: report.record.imported
    QT_TRANSLATE_NOOP("core", "imported"),
    //: report.record.no_test_part
    QT_TRANSLATE_NOOP("core", "none was set aside"),
    //: report.record.recipe
    QT_TRANSLATE_NOOP("core", "recipe"),
    //: report.record.remark
    QT_TRANSLATE_NOOP("core", "remark"),
    //: report.record.test_part
    QT_TRANSLATE_NOOP("core", "test part"),
    //: report.record.trained
    QT_TRANSLATE_NOOP("core", "trained"),
    //: report.record.unopened
    QT_TRANSLATE_NOOP("core", "set aside, never opened"),
    //: report.refer_band
    QT_TRANSLATE_NOOP("core", "{threshold}; from there to {upper} left to a person"),
    //: report.right_alone
    QT_TRANSLATE_NOOP("core", "Only {first} was right about {only_first}, only {other} about {only_other}."),
    //: report.rightly
    QT_TRANSLATE_NOOP("core", "right"),
    //: report.row.auroc
    QT_TRANSLATE_NOOP("core", "AUROC: ranking; 0.5 is guessing"),
    //: report.row.balanced_accuracy
    QT_TRANSLATE_NOOP("core", "balanced accuracy: mean over the classes"),
    //: report.row.recall
    QT_TRANSLATE_NOOP("core", "recall: share of {class} that is called so"),
    //: report.row.sensitivity
    QT_TRANSLATE_NOOP("core", "sensitivity: share of {class} that is found"),
    //: report.row.specificity
    QT_TRANSLATE_NOOP("core", "specificity: share of {class} that is left alone"),
    //: report.row.specificity_of_others
    QT_TRANSLATE_NOOP("core", "specificity: share of the others that is left alone"),
    //: report.run
    QT_TRANSLATE_NOOP("core", "run"),
    //: report.run_and_seed
    QT_TRANSLATE_NOOP("core", "{run}, seed {seed}"),
    //: report.run_apart
    QT_TRANSLATE_NOOP("core", "†: cannot be compared with the first run, for the reason below; a difference may come from the nuclei."),
    //: report.same_nuclei
    QT_TRANSLATE_NOOP("core", "It found and used the very same nuclei, as drawn above."),
    //: report.same_settings
    QT_TRANSLATE_NOOP("core", "Nothing that is recorded: recipes, data and split are the same."),
    //: report.schedule.constant
    QT_TRANSLATE_NOOP("core", "constant"),
    //: report.schedule.cosine
    QT_TRANSLATE_NOOP("core", "cosine"),
    //: report.schedule.one_cycle
    QT_TRANSLATE_NOOP("core", "one cycle"),
    //: report.schedule.plateau
    QT_TRANSLATE_NOOP("core", "plateau"),
    //: report.score.auroc
    QT_TRANSLATE_NOOP("core", "AUROC"),
    //: report.score.balanced_accuracy
    QT_TRANSLATE_NOOP("core", "balanced accuracy"),
    //: report.scores_of_nuclei
    QT_TRANSLATE_NOOP("core", "Nucleus by nucleus. In brackets: 95 % intervals of each run by itself, as if each nucleus were of another person: too narrow."),
    //: report.scores_of_runs
    QT_TRANSLATE_NOOP("core", "Nucleus by nucleus; the last column patient by patient, by the mean over the nuclei. In brackets: 95 % intervals of each run by itself. That two of them overlap says nothing about the difference: that has an interval of its own, below."),
    //: report.seed
    QT_TRANSLATE_NOOP("core", "seed"),
    //: report.setting
    QT_TRANSLATE_NOOP("core", "setting"),
    //: report.setting.pixels
    QT_TRANSLATE_NOOP("core", "{pixels} px"),
    //: report.several_settings
    QT_TRANSLATE_NOOP("core", "More than one thing differs: which of them made a difference, this comparison cannot tell."),
    //: report.severity.note
    QT_TRANSLATE_NOOP("core", "note"),
    //: report.severity.serious
    QT_TRANSLATE_NOOP("core", "serious"),
    //: report.severity.warning
    QT_TRANSLATE_NOOP("core", "warning"),
    //: report.share_right
    QT_TRANSLATE_NOOP("core", "share right"),
    //: report.side
    QT_TRANSLATE_NOOP("core", "Of {count} {class} nuclei, {right} ({share}) were called {class}."),
    //: report.silhouette
    QT_TRANSLATE_NOOP("core", "size and shape alone"),
    //: report.so_many_of
    QT_TRANSLATE_NOOP("core", "{count} of {all}"),
    //: report.starred
    QT_TRANSLATE_NOOP("core", "*: drawn again, these patients show no spread; with so few of them that is no certainty."),
    //: report.state.cancelled
    QT_TRANSLATE_NOOP("core", "cancelled"),
    //: report.state.completed
    QT_TRANSLATE_NOOP("core", "completed"),
    //: report.state.failed
    QT_TRANSLATE_NOOP("core", "failed"),
    //: report.state.interrupted
    QT_TRANSLATE_NOOP("core", "interrupted"),
    //: report.state.running
    QT_TRANSLATE_NOOP("core", "running"),
    //: report.state.stopped_early
    QT_TRANSLATE_NOOP("core", "stopped early"),
    //: report.stopped
    QT_TRANSLATE_NOOP("core", "The report was stopped."),
    //: report.subtitle
    QT_TRANSLATE_NOOP("core", "{dataset} · {recipe} · trained {date} · {program}"),
    //: report.subtitle.imported
    QT_TRANSLATE_NOOP("core", "{dataset} · {recipe} · imported {date} · {program}"),
    //: report.temperature
    QT_TRANSLATE_NOOP("core", "The network is less sure than its hits warrant: on the validation part, dividing the logits by {value} (temperature) would bring the loss from {before} to {after}. The probabilities of this report are as they came."),
    //: report.temperature
    QT_TRANSLATE_NOOP("core", "The network is surer than its hits warrant: on the validation part, dividing the logits by {value} (temperature) would bring the loss from {before} to {after}. The probabilities of this report are as they came."),
    //: report.test.never_opened
    QT_TRANSLATE_NOOP("core", "{nuclei}, never opened"),
    //: report.test_opened_before
    QT_TRANSLATE_NOOP("core", "A test part was set aside and was opened, last on {date} for the network of epoch {opened}; then the training went on. The network of this report, of epoch {epoch}, was not examined on it, and what was changed after that look makes it less of a test."),
    //: report.test_unopened
    QT_TRANSLATE_NOOP("core", "A test part was set aside and has not been opened."),
    //: report.the_first
    QT_TRANSLATE_NOOP("core", "the first"),
    //: report.the_other_network
    QT_TRANSLATE_NOOP("core", "the other network"),
    //: report.there
    QT_TRANSLATE_NOOP("core", "The report is in {file}."),
    //: report.threshold
    QT_TRANSLATE_NOOP("core", "threshold"),
    //: report.threshold.in_use
    QT_TRANSLATE_NOOP("core", "in use"),
    //: report.threshold.sensitive
    QT_TRANSLATE_NOOP("core", "finds 95 %"),
    //: report.threshold.youden
    QT_TRANSLATE_NOOP("core", "greatest sensitivity + specificity"),
    //: report.title
    QT_TRANSLATE_NOOP("core", "Report of the network “{run}”"),
    //: report.title
    QT_TRANSLATE_NOOP("core", "Report of the training “{run}”"),
    //: report.trained_from
    QT_TRANSLATE_NOOP("core", "from {begun}, {state}"),
    //: report.trained_from_to
    QT_TRANSLATE_NOOP("core", "{begun} to {finished}, {state}"),
    //: report.two_runs
    QT_TRANSLATE_NOOP("core", "{first} and {other}"),
    //: report.views
    QT_TRANSLATE_NOOP("core", "mean over {views} turned and mirrored views"),
    //: report.views.averaged
    QT_TRANSLATE_NOOP("core", "{views}, weights averaged over the training"),
    //: report.why_no_heat
    QT_TRANSLATE_NOOP("core", "Without maps of where it looked: {reason}"),
    //: report.why_no_heat_of
    QT_TRANSLATE_NOOP("core", "Without maps of where {run} looked: {reason}"),
    //: report.with_heat
    QT_TRANSLATE_NOOP("core", "Left what it saw, right where the evidence for its call came from (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why."),
    //: report.without_heat
    QT_TRANSLATE_NOOP("core", "What it saw."),
    //: report.worst_first
    QT_TRANSLATE_NOOP("core", "Worst first. A patient is called by the mean probability of the nuclei, at the same threshold."),
    //: report.worst_first_by_class
    QT_TRANSLATE_NOOP("core", "Worst first. A patient is called the class whose mean probability over the nuclei is the greatest."),
    //: report.wrongly
    QT_TRANSLATE_NOOP("core", "wrong"),
    //: report_words
    QT_TRANSLATE_NOOP("core", "{count} nuclei"),
    //: report_words
    QT_TRANSLATE_NOOP("core", "{count} nuclei of 1 patient"),
    //: report_words
    QT_TRANSLATE_NOOP("core", "{count} nucleus"),
    //: report_words
    QT_TRANSLATE_NOOP("core", "{count} nucleus of 1 patient"),
    //: results.no_mistakes
    QT_TRANSLATE_NOOP("core", "Of what was shown nothing is called wrong: these are all mistakes."),
    //: run.busy
    QT_TRANSLATE_NOOP("core", "The run {folder} is being written by {owner}. Wait until that training has ended, or stop it there."),
    //: run.damaged
    QT_TRANSLATE_NOOP("core", "The run's description {file} cannot be used: {reason}."),
    //: run.delete
    QT_TRANSLATE_NOOP("core", "The run {folder} could not be deleted: {reason}."),
    //: run.fewer_epochs
    QT_TRANSLATE_NOOP("core", "{finished} epochs are finished already; {epochs} in all were asked for."),
    //: run.folder
    QT_TRANSLATE_NOOP("core", "The run's folder {folder} cannot be used: {reason}."),
    //: run.folder_taken
    QT_TRANSLATE_NOOP("core", "{folder} is not empty. Choose a new folder for the run."),
    //: run.links
    QT_TRANSLATE_NOOP("core", "The run {folder} is not written: {link} in it is a link, or no file, and something elsewhere could be changed. Delete it, or copy the run in such a way that links become files, and try again."),
    //: run.missing
    QT_TRANSLATE_NOOP("core", "{folder} is not a run: it has no run.json."),
    //: run.no_dataset
    QT_TRANSLATE_NOOP("core", "The images of this run are needed to continue it. They were opened from {location}."),
    //: run.other_classes
    QT_TRANSLATE_NOOP("core", "{dataset} has other classes than the run {run} was trained on."),
    //: run.other_dataset
    QT_TRANSLATE_NOOP("core", "{dataset} is not the dataset of this run: {missing} of its {count} images are not there. It was trained on {name}, opened from {location}."),
    //: run.summary.by_fold
    QT_TRANSLATE_NOOP("core", "Split by published fold: {fold} validates."),
    //: run.summary.by_image
    QT_TRANSLATE_NOOP("core", "Split by image, seed {seed}: patients stand on both sides."),
    //: run.summary.by_last_fold
    QT_TRANSLATE_NOOP("core", "Split by published fold: the last one validates."),
    //: run.summary.by_subject
    QT_TRANSLATE_NOOP("core", "Split by patient, seed {seed}."),
    //: run.summary.imported
    QT_TRANSLATE_NOOP("core", "The network came as a file and was not trained here."),
    //: run.summary.linked
    QT_TRANSLATE_NOOP("core", "Patients who share pictures, kept on one side: {groups}."),
    //: run.summary.linked.apart
    QT_TRANSLATE_NOOP("core", "Patients who share pictures, not kept together: {groups}."),
    //: run.summary.made_folds
    QT_TRANSLATE_NOOP("core", "Cross-validated in {count} folds by patient, seed {seed}: every patient is examined once, by a network that did not learn from them."),
    //: run.summary.majority
    QT_TRANSLATE_NOOP("core", "To be better than: always saying {class} (accuracy {accuracy}, balanced accuracy {balanced})."),
    //: run.summary.no_findings
    QT_TRANSLATE_NOOP("core", "Findings left open: none."),
    //: run.summary.nobody_examines
    QT_TRANSLATE_NOOP("core", "Nobody examined: the network learned from all, and has no scores."),
    //: run.summary.open
    QT_TRANSLATE_NOOP("core", "Left open: {finding}"),
    //: run.summary.published_folds
    QT_TRANSLATE_NOOP("core", "Cross-validated: each published fold is examined once, by a network that learned from the others."),
    //: run.summary.silhouette
    QT_TRANSLATE_NOOP("core", "And than the outline alone (silhouette baseline): AUROC {auroc} (95 % interval {low} to {high}), balanced accuracy {balanced}."),
    //: run.summary.silhouette
    QT_TRANSLATE_NOOP("core", "And than the outline alone (silhouette baseline): AUROC {auroc}, balanced accuracy {balanced}."),
    //: run.summary.silhouette.balanced
    QT_TRANSLATE_NOOP("core", "And than the outline alone (silhouette baseline): balanced accuracy {balanced}."),
    //: run.summary.test_closed
    QT_TRANSLATE_NOOP("core", "The test part was never opened."),
    //: run.summary.test_opened
    QT_TRANSLATE_NOOP("core", "The test part was opened once, on {time}."),
    //: run.summary.test_opened
    QT_TRANSLATE_NOOP("core", "The test part was opened {count} times, last on {time}."),
    //: run.table
    QT_TRANSLATE_NOOP("core", "{file} cannot be used: {reason}."),
    //: run_lock
    QT_TRANSLATE_NOOP("core", "The run {folder} cannot be written: {reason}."),
    //: run_record
    QT_TRANSLATE_NOOP("core", "Learned from: {nuclei} nuclei of one patient."),
    //: run_record
    QT_TRANSLATE_NOOP("core", "Learned from: {nuclei} nuclei of {patients} patients."),
    //: run_record
    QT_TRANSLATE_NOOP("core", "Learned from: {nuclei} nuclei."),
    //: run_record
    QT_TRANSLATE_NOOP("core", "Set aside as test part: {nuclei} nuclei of one patient."),
    //: run_record
    QT_TRANSLATE_NOOP("core", "Set aside as test part: {nuclei} nuclei of {patients} patients."),
    //: run_record
    QT_TRANSLATE_NOOP("core", "Set aside as test part: {nuclei} nuclei."),
    //: run_record
    QT_TRANSLATE_NOOP("core", "Validated on: {nuclei} nuclei of one patient."),
    //: run_record
    QT_TRANSLATE_NOOP("core", "Validated on: {nuclei} nuclei of {patients} patients."),
    //: run_record
    QT_TRANSLATE_NOOP("core", "Validated on: {nuclei} nuclei."),
    //: safetensors.integers
    QT_TRANSLATE_NOOP("core", "A tensor of whole numbers stands where one of real numbers is needed."),
    //: safetensors.refused
    QT_TRANSLATE_NOOP("core", "{file} is not a usable safetensors file: {reason}."),
    //: safetensors.tensors
    QT_TRANSLATE_NOOP("core", "{file} was not written: {reason}."),
    //: sample.failed
    QT_TRANSLATE_NOOP("core", "{file} could not be read: {reason}."),
    //: sample.not_found
    QT_TRANSLATE_NOOP("core", "{file} is not part of this dataset."),
    //: setting_cells
    QT_TRANSLATE_NOOP("core", "{count} epoch"),
    //: setting_cells
    QT_TRANSLATE_NOOP("core", "{count} epochs"),
    //: setting_cells
    QT_TRANSLATE_NOOP("core", "{count} view"),
    //: setting_cells
    QT_TRANSLATE_NOOP("core", "{count} views"),
    //: sheet.ending
    QT_TRANSLATE_NOOP("core", "{file}: a contact sheet is saved as .pdf or .png."),
    //: sheet.there
    QT_TRANSLATE_NOOP("core", "The contact sheet is in {file}."),
    //: sheet.too_high
    QT_TRANSLATE_NOOP("core", "{count} nuclei are too many for one picture. Save them as .pdf, or select fewer."),
    //: speed.stopped
    QT_TRANSLATE_NOOP("core", "How fast this machine trains was not measured: that was stopped."),
    //: split.by_image
    QT_TRANSLATE_NOOP("core", "Split by image: cells of the same patient are in training and in validation. The scores will look better than they are for new patients."),
    //: split.class_missing
    QT_TRANSLATE_NOOP("core", "No images of {class} would be left for the {part} part: it has too few patients, counting those with identical images as one. Add patients of {class}, or split by image."),
    //: split.class_missing_fold
    QT_TRANSLATE_NOOP("core", "No images of {class} would be left for the {part} part with these folds. Choose another fold, or split by patient."),
    //: split.class_missing_image
    QT_TRANSLATE_NOOP("core", "No images of {class} would be left for the {part} part. Add images of {class}."),
    //: split.class_missing_test
    QT_TRANSLATE_NOOP("core", "The {part} part holds no images of {class}: there are too few patients for three parts."),
    //: split.few_subjects
    QT_TRANSLATE_NOOP("core", "The {part} part holds only {count} patients with {class}: its scores may be very different for others."),
    //: split.fold_test
    QT_TRANSLATE_NOOP("core", "A split by fold with a test part needs three folds, and there are {count}. Do without the test part, or split by patient."),
    //: split.fraction
    QT_TRANSLATE_NOOP("core", "{share} % of the images of {class} are for validation instead of {wanted} %: patients are not divided."),
    //: split.hashes
    QT_TRANSLATE_NOOP("core", "The file hashes do not belong to {dataset}. Hash its files again."),
    //: split.left_out_linked
    QT_TRANSLATE_NOOP("core", "{count} images are left out: their patients share identical images with the validation or test side."),
    //: split.left_out_patients
    QT_TRANSLATE_NOOP("core", "{count} images are left out: their patients have images on the validation or test side, too."),
    //: split.link_similar
    QT_TRANSLATE_NOOP("core", "true"),
    //: split.no_classes
    QT_TRANSLATE_NOOP("core", "{dataset} has no classes, so there is nothing to learn. Open a folder with one folder for each class."),
    //: split.no_folds
    QT_TRANSLATE_NOOP("core", "{dataset} has {count} published folds, and a split by fold needs two. Split by patient."),
    //: split.nobody_examines
    QT_TRANSLATE_NOOP("core", "Nobody examines: all learn, and how well the network does is not known. What to expect of it, say the scores of another run of the same recipe, in which some of the patients examined."),
    //: split.one_subject
    QT_TRANSLATE_NOOP("core", "The {part} part holds a single patient with {class}: its scores tell about this one patient."),
    //: split.similar_everywhere
    QT_TRANSLATE_NOOP("core", "Images that look alike tie so many patients together that no split is left, so only patients with identical images are kept together. Audit the dataset: it shows which images these are."),
    //: split.subjects_unknown
    QT_TRANSLATE_NOOP("core", "The patients are not known: each image counts as its own patient. If several are of the same patient, the scores will look better than they are for new patients."),
    //: split.test_fraction
    QT_TRANSLATE_NOOP("core", "The test part must be at least 0 % and less than 100 % of the images."),
    //: split.thinned
    QT_TRANSLATE_NOOP("core", "On purpose only {count} of {all} training images were learned from, of {subjects} patients."),
    //: split.unknown_fold
    QT_TRANSLATE_NOOP("core", "There is no fold {fold}. The folds are {folds}."),
    //: split.validation_fraction
    QT_TRANSLATE_NOOP("core", "The validation part must be at least 0 % and less than 100 % of the images."),
    //: study.activity
    QT_TRANSLATE_NOOP("core", "Fit {done} of {count}"),
    //: study.no_parts
    QT_TRANSLATE_NOOP("core", "{run} has no training part of its own, or nothing that examines: the run of one fold, or of a training, has."),
    //: system.built_with
    QT_TRANSLATE_NOOP("core", "built with {version}"),
    //: system.check_stopped
    QT_TRANSLATE_NOOP("core", "not checked: stopped"),
    //: system.could_not_check
    QT_TRANSLATE_NOOP("core", "could not be checked"),
    //: system.crashes_advice
    QT_TRANSLATE_NOOP("core", "The program has ended unexpectedly. The reports lie in that folder and were sent to nobody; the newest says most in a bug report."),
    //: system.crashes_count
    QT_TRANSLATE_NOOP("core", "reports: {count}"),
    //: system.deviation
    QT_TRANSLATE_NOOP("core", "off by {deviation} of {allowed} allowed"),
    //: system.engine
    QT_TRANSLATE_NOOP("core", "Learning engine"),
    //: system.engine_absent
    QT_TRANSLATE_NOOP("core", "not loaded"),
    //: system.font_families
    QT_TRANSLATE_NOOP("core", "of {count} families"),
    //: system.icons_blank
    QT_TRANSLATE_NOOP("core", "cannot be drawn"),
    //: system.little_memory
    QT_TRANSLATE_NOOP("core", "Little for a training: its batches are worked on in parts, which takes longer."),
    //: system.memory_now
    QT_TRANSLATE_NOOP("core", "{size} to be had now"),
    //: system.no_avx2
    QT_TRANSLATE_NOOP("core", "This processor has no AVX2. All works, but training and predicting take about twice as long."),
    //: system.no_bf16
    QT_TRANSLATE_NOOP("core", "no bf16 in hardware"),
    //: system.no_display
    QT_TRANSLATE_NOOP("core", "The command line works without one, the window does not open."),
    //: system.no_encryption
    QT_TRANSLATE_NOOP("core", "Weights cannot be fetched from here: Qt finds no OpenSSL. Everything else works."),
    //: system.no_fonts
    QT_TRANSLATE_NOOP("core", "The window's texts cannot be drawn whole: {missing} are missing. Install a font, on Debian and Ubuntu: apt install fonts-dejavu-core"),
    //: system.no_icons
    QT_TRANSLATE_NOOP("core", "Qt lacks its plugin for SVG pictures. Install it, on Debian and Ubuntu: apt install libqt6svg6"),
    //: system.no_pixel_store
    QT_TRANSLATE_NOOP("core", "The settings, or NUCLEOSCOPE_PIXEL_CACHE_GB, let no decoded images be kept: each training decodes them anew."),
    //: system.no_weights
    QT_TRANSLATE_NOOP("core", "no weights"),
    //: system.no_window
    QT_TRANSLATE_NOOP("core", "{reason} The command line works without a window. Look at DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM in the environment, and whether Qt's plugin for the display is installed."),
    //: system.none
    QT_TRANSLATE_NOOP("core", "none"),
    //: system.not_checked
    QT_TRANSLATE_NOOP("core", "A training would not run there: {reason}"),
    //: system.not_encrypted
    QT_TRANSLATE_NOOP("core", "no encrypted connections"),
    //: system.not_known
    QT_TRANSLATE_NOOP("core", "not known"),
    //: system.not_made
    QT_TRANSLATE_NOOP("core", "not made yet"),
    //: system.other_numbers
    QT_TRANSLATE_NOOP("core", "WRONG"),
    //: system.pixel_store_full
    QT_TRANSLATE_NOOP("core", "Less than {spare} are free: decoded images are not kept there, and each training decodes its images anew."),
    //: system.place_full
    QT_TRANSLATE_NOOP("core", "The disk is nearly full: what is written there may be lost. Make room, or name a folder on another disk in the environment: NUCLEOSCOPE_HOME."),
    //: system.place_unwritable
    QT_TRANSLATE_NOOP("core", "{reason} NUCLEOSCOPE_HOME in the environment names another folder for all that the program keeps."),
    //: system.recipe_damaged
    QT_TRANSLATE_NOOP("core", "{reason} Install the program again."),
    //: system.recipes
    QT_TRANSLATE_NOOP("core", "recipes: {count}"),
    //: system.reference.after
    QT_TRANSLATE_NOOP("core", "prediction thereafter"),
    //: system.reference.prediction
    QT_TRANSLATE_NOOP("core", "prediction of {network}"),
    //: system.reference.steps
    QT_TRANSLATE_NOOP("core", "two steps of {network}"),
    //: system.report
    QT_TRANSLATE_NOOP("core", "This is no report of a system check: {reason}."),
    //: system.resources_missing
    QT_TRANSLATE_NOOP("core", "Files that come with the program are missing. Install it again, or name their folder in the environment: NUCLEOSCOPE_RESOURCES."),
    //: system.right_numbers
    QT_TRANSLATE_NOOP("core", "as it should be"),
    //: system.room
    QT_TRANSLATE_NOOP("core", "{size} free"),
    //: system.screen
    QT_TRANSLATE_NOOP("core", "{size} at {scale}"),
    //: system.section.devices
    QT_TRANSLATE_NOOP("core", "Devices that can train"),
    //: system.section.libraries
    QT_TRANSLATE_NOOP("core", "Libraries"),
    //: system.section.places
    QT_TRANSLATE_NOOP("core", "Files and room on the disk"),
    //: system.section.processor
    QT_TRANSLATE_NOOP("core", "Processor and memory"),
    //: system.section.program
    QT_TRANSLATE_NOOP("core", "Program"),
    //: system.section.reference
    QT_TRANSLATE_NOOP("core", "Training and prediction against reference numbers"),
    //: system.section.window
    QT_TRANSLATE_NOOP("core", "Window"),
    //: system.size_or_more
    QT_TRANSLATE_NOOP("core", "more than {size}"),
    //: system.stopped
    QT_TRANSLATE_NOOP("core", "The check was stopped."),
    //: system.weights
    QT_TRANSLATE_NOOP("core", "weights of blood cells"),
    //: system.window_shut
    QT_TRANSLATE_NOOP("core", "the window cannot open"),
    //: system.wrong_numbers
    QT_TRANSLATE_NOOP("core", "What is computed here is not what should come out: trust no result of this machine. Run the check again with NUCLEOSCOPE_KERNELS=off in the environment; where that mends it, our own loops are at fault, else the processor, the driver or LibTorch. Please report it with this text."),
    //: test.none
    QT_TRANSLATE_NOOP("core", "The run {run} set no test part aside. Train with one: --test on the command line, Test part in the Train page."),
    //: test.opened_often
    QT_TRANSLATE_NOOP("core", "The test part was opened {count} times, first on {first}, last on {last}: it is no test any more of what was changed between."),
    //: test.opened_once
    QT_TRANSLATE_NOOP("core", "The test part was opened once, on {time}. What is changed because of it makes it a second validation part."),
    //: threshold.class_shares
    QT_TRANSLATE_NOOP("core", "Called {class} from P = {threshold} on, the run's threshold: {share} % of the images that it learned from are {class}. Right where {class} is about as frequent."),
    //: threshold.even
    QT_TRANSLATE_NOOP("core", "Called at even odds: the more probable class. Where classes were learned alike, that is right where they are equally frequent."),
    //: threshold.even_corrected
    QT_TRANSLATE_NOOP("core", "Called at even odds: the more probable class. The probabilities take classes for as frequent as among the images that the network learned from."),
    //: threshold.kept
    QT_TRANSLATE_NOOP("core", "Called {class} from P = {threshold} on, the threshold that is kept with the run."),
    //: threshold.most_probable
    QT_TRANSLATE_NOOP("core", "Each image is called its most probable class."),
    //: threshold.no_number
    QT_TRANSLATE_NOOP("core", "“{wish}” is no threshold: even, run, or a number from 0 to 1 is."),
    //: threshold.none
    QT_TRANSLATE_NOOP("core", "{run} has no threshold of its own: nobody kept one, and it does not say which images its network learned from. Give a number, or keep one in Results ▸ Threshold."),
    //: threshold.not_two_classes
    QT_TRANSLATE_NOOP("core", "A threshold is for runs that tell one positive class from one other. {run} tells apart {count} classes, {positive} of them positive: each image is called the most probable one."),
    //: threshold.value
    QT_TRANSLATE_NOOP("core", "Called {class} from P = {threshold} on. Lower finds more {class} and gives more false alarms."),
    //: training.changed
    QT_TRANSLATE_NOOP("core", "Changed on the disk after the training had begun, and left out since: {files}. Put back what was there, or begin a new training."),
    //: training.epoch
    QT_TRANSLATE_NOOP("core", "Epoch {epoch} of {epochs}"),
    //: training.exception
    QT_TRANSLATE_NOOP("core", "The training broke off: {reason}. Finished epochs are kept."),
    //: training.folder
    QT_TRANSLATE_NOOP("core", "The folder {folder} could not be made: {reason}."),
    //: training.measuring
    QT_TRANSLATE_NOOP("core", "Looking at every image once"),
    //: training.never_started
    QT_TRANSLATE_NOOP("core", "The training was stopped before it began."),
    //: training.no_epochs
    QT_TRANSLATE_NOOP("core", "A training needs at least one epoch and one image a batch."),
    //: training.not_finite
    QT_TRANSLATE_NOOP("core", "The training broke off in epoch {epoch}, step {step}: the loss is no longer a finite number. What the finished epochs learned is kept. A lower learning rate usually helps. The batch held: {images}."),
    //: training.nothing_readable
    QT_TRANSLATE_NOOP("core", "None of the training images could be read."),
    //: training.one_class
    QT_TRANSLATE_NOOP("core", "Fewer than two classes are left to learn from, once the marked nuclei are out. Train without the marks, or look at them again."),
    //: training.other
    QT_TRANSLATE_NOOP("core", "{file} belongs to another training: its seed or its number of training images differs."),
    //: training.plateau_unexamined
    QT_TRANSLATE_NOOP("core", "The recipe {recipe} slows down when its examiners say so (schedule plateau), and nobody examines. Let some patients examine, or choose another recipe."),
    //: training.preparing
    QT_TRANSLATE_NOOP("core", "Preparing"),
    //: training.step_failed
    QT_TRANSLATE_NOOP("core", "The training broke off in epoch {epoch}, step {step}: {reason} What the finished epochs learned is kept."),
    //: training.too_few
    QT_TRANSLATE_NOOP("core", "There are fewer than two images to learn from. Choose another split or a larger limit."),
    //: training.unlabelled
    QT_TRANSLATE_NOOP("core", "These images carry no classes, so nothing can be learned from them."),
    //: training.unprepared
    QT_TRANSLATE_NOOP("core", "The training was taken back before it was written down."),
    //: training.unreadable
    QT_TRANSLATE_NOOP("core", "One image is left out: {reason}"),
    //: training.unreadable
    QT_TRANSLATE_NOOP("core", "{count} images are left out, the latest of them {files}. Of the last of these: {reason}"),
    //: view.folds_as_classes
    QT_TRANSLATE_NOOP("core", "The published folds were taken for classes: the network learned to tell folders apart, and nothing about cells."),
    //: view.no_folds
    QT_TRANSLATE_NOOP("core", "{dataset} was not published in two or more folds, so they cannot be taken for classes."),
    //: weights.catalogue
    QT_TRANSLATE_NOOP("core", "The list of weights {file} cannot be used: {problem}."),
    //: weights.ensemble
    QT_TRANSLATE_NOOP("core", "The run {run} is asked as {count} networks together, and a file of weights is of one. Export the run of one fold; or, to predict elsewhere with all of them, as ONNX or TorchScript."),
    //: weights.from_blood_cells
    QT_TRANSLATE_NOOP("core", "Starts from what it has learned on blood cells of other people ({file})."),
    //: weights.from_file
    QT_TRANSLATE_NOOP("core", "Starts from the weights in {file}."),
    //: weights.from_imagenet
    QT_TRANSLATE_NOOP("core", "Starts from what it has learned on everyday pictures, ImageNet ({file})."),
    //: weights.from_random
    QT_TRANSLATE_NOOP("core", "Starts from random weights: it knows nothing yet."),
    //: weights.half_range
    QT_TRANSLATE_NOOP("core", "The weights {tensor} hold values that fp16 has no room for. Export them without --half."),
    //: weights.missing
    QT_TRANSLATE_NOOP("core", "The weights {file} are not there."),
    //: weights.shipped_missing
    QT_TRANSLATE_NOOP("core", "The recipe {recipe} starts from pretrained weights, which are not on this machine. Looked for: {places}. Download them (Train page, or `nucleoscope weights`), put the file there, name one yourself, or choose the recipe small, which needs none."),
    //: window.display
    QT_TRANSLATE_NOOP("core", "Display"),
    //: window.encryption
    QT_TRANSLATE_NOOP("core", "Downloads"),
    //: window.fonts
    QT_TRANSLATE_NOOP("core", "Fonts"),
    //: window.icons
    QT_TRANSLATE_NOOP("core", "Icons"),
    //: window.qt
    QT_TRANSLATE_NOOP("core", "Qt"),
};

inline constexpr const char* filterPieces[] = {
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", "No"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", "All {count}"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", "{count}"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", "{nuclei}"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", "{nuclei} {truth} nucleus"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", "{nuclei} {truth} nuclei"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " {class} nucleus"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " {class} nuclei"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " nucleus"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " nuclei"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " called"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " called {predicted}"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " left to a person"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " rightly"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", rightly"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " wrongly"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", wrongly"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " right"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", right"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " wrong"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", wrong"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " in {folds}"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " picked by hand"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " {picked}"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " with \u201c{text}\u201d in the name"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", patient {patient}"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", 1 patient"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", {patients} patients"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", probability of {positive} from {probability_low} to {probability_high}"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", probability of {positive} from {probability_low}"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", probability of {positive} below {probability_high}"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", loss from {loss_low} to {loss_high}"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", loss from {loss_low}"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", loss below {loss_high}"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", not marked"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", marked or not"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", marked"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " label doubtful"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " poor image"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " interesting"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " with a note"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " or not at all"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", label doubtful"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", poor image"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", interesting"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", with a note"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " or label doubtful"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " or poor image"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " or interesting"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " or with a note"),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", " or "),
    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients
    QT_TRANSLATE_NOOP("filter", ", "),
};

inline constexpr const char* settingTexts[] = {
    QT_TRANSLATE_NOOP("RunSettings", "A fingerprint of its files: another one means that images were added, removed or changed."),
    QT_TRANSLATE_NOOP("RunSettings", "A known mistake, for lessons."),
    QT_TRANSLATE_NOOP("RunSettings", "A pull of all weights towards zero."),
    QT_TRANSLATE_NOOP("RunSettings", "Another seed divides the nuclei by other dice."),
    QT_TRANSLATE_NOOP("RunSettings", "As frequent as among the training nuclei, though they were drawn alike."),
    QT_TRANSLATE_NOOP("RunSettings", "Balanced: rare classes, or patients with few nuclei, are drawn more often."),
    QT_TRANSLATE_NOOP("RunSettings", "Each group of layers before the head learns this much slower than the next."),
    QT_TRANSLATE_NOOP("RunSettings", "Each nucleus is looked at so many times, turned and mirrored; the mean counts."),
    QT_TRANSLATE_NOOP("RunSettings", "Each with another of its step; the larger the number, the more evenly."),
    QT_TRANSLATE_NOOP("RunSettings", "Epochs without a better one after which it stops by itself."),
    QT_TRANSLATE_NOOP("RunSettings", "First weights, order and random changes of the images come from it."),
    QT_TRANSLATE_NOOP("RunSettings", "How a step is made from a gradient."),
    QT_TRANSLATE_NOOP("RunSettings", "How far the labels are taken as less than certain."),
    QT_TRANSLATE_NOOP("RunSettings", "Length of a step of the head; the highest where it changes over the training."),
    QT_TRANSLATE_NOOP("RunSettings", "No: only the head does."),
    QT_TRANSLATE_NOOP("RunSettings", "Of the highest."),
    QT_TRANSLATE_NOOP("RunSettings", "Of the picture's side."),
    QT_TRANSLATE_NOOP("RunSettings", "Optical density of each colour, as staining differs between laboratories."),
    QT_TRANSLATE_NOOP("RunSettings", "Passes over the training part."),
    QT_TRANSLATE_NOOP("RunSettings", "Share of the features that are left out by chance in each step."),
    QT_TRANSLATE_NOOP("RunSettings", "Share of the nuclei on which the network is examined."),
    QT_TRANSLATE_NOOP("RunSettings", "Share of the nuclei that are kept for the very end."),
    QT_TRANSLATE_NOOP("RunSettings", "Side of the square that it sees."),
    QT_TRANSLATE_NOOP("RunSettings", "Side of the square, in pixels of the picture."),
    QT_TRANSLATE_NOOP("RunSettings", "Softmax twice is a known mistake, for lessons."),
    QT_TRANSLATE_NOOP("RunSettings", "The same training anew, in which those who examined teach, too."),
    QT_TRANSLATE_NOOP("RunSettings", "Training images only."),
    QT_TRANSLATE_NOOP("RunSettings", "What makes calls out of the network's features."),
    QT_TRANSLATE_NOOP("RunSettings", "What stays together when nuclei are divided into training and validation."),
    QT_TRANSLATE_NOOP("RunSettings", "What the network started from: random, or what another one has learnt."),
    QT_TRANSLATE_NOOP("RunSettings", "Whether patients of whom images show the same nucleus stay on one side."),
    QT_TRANSLATE_NOOP("RunSettings", "a checkpoint is kept every"),
    QT_TRANSLATE_NOOP("RunSettings", "accuracy"),
    QT_TRANSLATE_NOOP("RunSettings", "all layers learn"),
    QT_TRANSLATE_NOOP("RunSettings", "as the device can"),
    QT_TRANSLATE_NOOP("RunSettings", "as usual"),
    QT_TRANSLATE_NOOP("RunSettings", "balanced accuracy"),
    QT_TRANSLATE_NOOP("RunSettings", "balanced by class"),
    QT_TRANSLATE_NOOP("RunSettings", "balanced by patient"),
    QT_TRANSLATE_NOOP("RunSettings", "balanced by patient, classes as they are"),
    QT_TRANSLATE_NOOP("RunSettings", "batch normalisation"),
    QT_TRANSLATE_NOOP("RunSettings", "best and last only"),
    QT_TRANSLATE_NOOP("RunSettings", "beta 1 of the optimiser"),
    QT_TRANSLATE_NOOP("RunSettings", "beta 2 of the optimiser"),
    QT_TRANSLATE_NOOP("RunSettings", "blurred by chance, up to"),
    QT_TRANSLATE_NOOP("RunSettings", "brightness by chance"),
    QT_TRANSLATE_NOOP("RunSettings", "by fold"),
    QT_TRANSLATE_NOOP("RunSettings", "by image"),
    QT_TRANSLATE_NOOP("RunSettings", "by patient"),
    QT_TRANSLATE_NOOP("RunSettings", "centre that is cut out"),
    QT_TRANSLATE_NOOP("RunSettings", "changed by chance in validation, too"),
    QT_TRANSLATE_NOOP("RunSettings", "constant"),
    QT_TRANSLATE_NOOP("RunSettings", "contrast by chance"),
    QT_TRANSLATE_NOOP("RunSettings", "cosine"),
    QT_TRANSLATE_NOOP("RunSettings", "course of the learning rate"),
    QT_TRANSLATE_NOOP("RunSettings", "dataset"),
    QT_TRANSLATE_NOOP("RunSettings", "dropout before the head"),
    QT_TRANSLATE_NOOP("RunSettings", "epsilon of the optimiser"),
    QT_TRANSLATE_NOOP("RunSettings", "final network"),
    QT_TRANSLATE_NOOP("RunSettings", "first weights"),
    QT_TRANSLATE_NOOP("RunSettings", "frozen"),
    QT_TRANSLATE_NOOP("RunSettings", "hole in every other picture, up to"),
    QT_TRANSLATE_NOOP("RunSettings", "hue by chance"),
    QT_TRANSLATE_NOOP("RunSettings", "label smoothing"),
    QT_TRANSLATE_NOOP("RunSettings", "layers of the head"),
    QT_TRANSLATE_NOOP("RunSettings", "learning rate at the end"),
    QT_TRANSLATE_NOOP("RunSettings", "learning rate from layer to layer"),
    QT_TRANSLATE_NOOP("RunSettings", "learning rate on a plateau, times"),
    QT_TRANSLATE_NOOP("RunSettings", "learning rate"),
    QT_TRANSLATE_NOOP("RunSettings", "learns"),
    QT_TRANSLATE_NOOP("RunSettings", "learnt on ImageNet"),
    QT_TRANSLATE_NOOP("RunSettings", "learnt on blood cells"),
    QT_TRANSLATE_NOOP("RunSettings", "longest gradient"),
    QT_TRANSLATE_NOOP("RunSettings", "loss"),
    QT_TRANSLATE_NOOP("RunSettings", "lower on a plateau"),
    QT_TRANSLATE_NOOP("RunSettings", "made larger or smaller by chance"),
    QT_TRANSLATE_NOOP("RunSettings", "mean of the colours"),
    QT_TRANSLATE_NOOP("RunSettings", "mirrored left to right by chance"),
    QT_TRANSLATE_NOOP("RunSettings", "mirrored top to bottom by chance"),
    QT_TRANSLATE_NOOP("RunSettings", "momentum"),
    QT_TRANSLATE_NOOP("RunSettings", "moving average of the weights"),
    QT_TRANSLATE_NOOP("RunSettings", "network"),
    QT_TRANSLATE_NOOP("RunSettings", "never stops by itself"),
    QT_TRANSLATE_NOOP("RunSettings", "no limit"),
    QT_TRANSLATE_NOOP("RunSettings", "no"),
    QT_TRANSLATE_NOOP("RunSettings", "none"),
    QT_TRANSLATE_NOOP("RunSettings", "nuclei a step"),
    QT_TRANSLATE_NOOP("RunSettings", "one cycle"),
    QT_TRANSLATE_NOOP("RunSettings", "optimiser"),
    QT_TRANSLATE_NOOP("RunSettings", "order of the nuclei"),
    QT_TRANSLATE_NOOP("RunSettings", "output"),
    QT_TRANSLATE_NOOP("RunSettings", "patience before a plateau"),
    QT_TRANSLATE_NOOP("RunSettings", "patience"),
    QT_TRANSLATE_NOOP("RunSettings", "pictures mixed"),
    QT_TRANSLATE_NOOP("RunSettings", "planned epochs"),
    QT_TRANSLATE_NOOP("RunSettings", "precision of the numbers"),
    QT_TRANSLATE_NOOP("RunSettings", "probabilities know how frequent classes are"),
    QT_TRANSLATE_NOOP("RunSettings", "random"),
    QT_TRANSLATE_NOOP("RunSettings", "rare classes weigh more"),
    QT_TRANSLATE_NOOP("RunSettings", "same nuclei together"),
    QT_TRANSLATE_NOOP("RunSettings", "saturation by chance"),
    QT_TRANSLATE_NOOP("RunSettings", "seed of the split"),
    QT_TRANSLATE_NOOP("RunSettings", "seed of the training"),
    QT_TRANSLATE_NOOP("RunSettings", "share of steps spent rising"),
    QT_TRANSLATE_NOOP("RunSettings", "shifted by chance"),
    QT_TRANSLATE_NOOP("RunSettings", "shuffled"),
    QT_TRANSLATE_NOOP("RunSettings", "size for the network"),
    QT_TRANSLATE_NOOP("RunSettings", "softmax twice"),
    QT_TRANSLATE_NOOP("RunSettings", "split"),
    QT_TRANSLATE_NOOP("RunSettings", "spread of the colours"),
    QT_TRANSLATE_NOOP("RunSettings", "stain by chance"),
    QT_TRANSLATE_NOOP("RunSettings", "state of the dataset"),
    QT_TRANSLATE_NOOP("RunSettings", "test part"),
    QT_TRANSLATE_NOOP("RunSettings", "the best epoch is chosen by"),
    QT_TRANSLATE_NOOP("RunSettings", "the best pretrained ones there are"),
    QT_TRANSLATE_NOOP("RunSettings", "the whole picture"),
    QT_TRANSLATE_NOOP("RunSettings", "turned by chance"),
    QT_TRANSLATE_NOOP("RunSettings", "validation fold"),
    QT_TRANSLATE_NOOP("RunSettings", "validation part"),
    QT_TRANSLATE_NOOP("RunSettings", "views when predicting"),
    QT_TRANSLATE_NOOP("RunSettings", "weight decay"),
    QT_TRANSLATE_NOOP("RunSettings", "weighted F1"),
    QT_TRANSLATE_NOOP("RunSettings", "weights asked for"),
    QT_TRANSLATE_NOOP("RunSettings", "yes"),
};

} // namespace nucleoscope::ui
