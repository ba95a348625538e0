// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <string>
#include <variant>
#include <vector>

namespace nucleoscope {

/// A document in blocks, one below the other, without a look: whoever writes HTML or PDF gives it one. Texts are plain UTF-8.

struct ReportHeading {
    std::string text;
    int level = 1;      ///< 0: the title; 1: a chapter; 2: a part of one
    std::string anchor; ///< a name to be linked to; empty: none
};
struct ReportParagraph {
    enum class Look { Plain, Muted, Notice, Caution };
    std::string text;
    Look look = Look::Plain;
};
struct ReportList {
    std::vector<std::string> items;
};
struct ReportTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows; ///< each as long as the header
    std::vector<double> widths;                 ///< shares of the columns; empty: as their texts need
    int textColumns = 1;                        ///< so many from the left are texts, the others numbers
    std::string note;                           ///< below it
};
/// A drawing.
struct ReportFigure {
    std::string svg;
    double width = 0, height = 0; ///< millimetres
    std::string caption;
    std::string alternative; ///< what it shows, for who cannot see it
};
/// A paragraph, and a small drawing at its right.
struct ReportBeside {
    ReportParagraph paragraph;
    ReportFigure figure;
};
/// Pictures of one size side by side, as many as fit.
struct ReportPictures {
    struct Picture {
        Bytes png;
        std::string caption;
        std::string alternative;
    };
    std::vector<Picture> pictures;
    double width = 0, height = 0; ///< millimetres, of each
};
struct ReportPageBreak {};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportTable, ReportFigure, ReportBeside,
                                 ReportPictures, ReportPageBreak>;

struct ReportDocument {
    std::string language = "en"; ///< of its texts, as HTML names it
    bool rightToLeft = false;    ///< that it is read
    std::string title;
    std::string footer; ///< on every page
    std::vector<ReportBlock> blocks;
};

} // namespace nucleoscope
