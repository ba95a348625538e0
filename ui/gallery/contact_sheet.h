#pragma once

#include "core/dataset/dataset.h"
#include "core/jobs/job_queue.h"
#include "ui/widgets/class_mark.h"

#include <QFont>
#include <QPageLayout>
#include <QRect>
#include <QString>
#include <memory>
#include <vector>

namespace nucleoscope::ui {

/// Nuclei on pages to print or to hand out.
struct ContactSheet {
    struct Tile {
        int sample = -1;       ///< dataset index; -1: there is no picture, its captions are printed all the same
        int truth = -1;        ///< class whose mark is drawn; -1: none
        QString first, second; ///< lines of the caption; may be empty
    };
    QString title;  ///< what is shown: "96 ALL nuclei called HEM, 11 patients"
    QString footer; ///< below every page, with the number of the page
    std::shared_ptr<const Dataset> dataset;
    std::vector<ClassMark> marks;
    std::vector<Tile> tiles;
    QPageLayout page{QPageSize(QPageSize::A4), QPageLayout::Portrait, {}};
    int columns = 6;
    double brighten = 0; ///< 0…1, as in the galleries
    QFont font;
};

/// Where everything is on the pages, in pixels of dotsPerInch.
class ContactSheetLayout {
public:
    static constexpr int dotsPerInch = 150;
    /// `onePage`: one picture, as high as it takes, instead of pages.
    ContactSheetLayout(const ContactSheet& sheet, bool onePage);

    QSize pageSize() const { return page_; }
    int pages() const;
    int tilesPerPage() const { return columns_ * rows_; }
    QRect title() const;
    QRect footer() const;
    QRect picture(int placeOnPage) const;   ///< a square
    QRect caption(int placeOnPage) const;   ///< below it
    int pixelSize() const { return text_; } ///< of the captions' letters

private:
    QSize page_;
    int count_ = 0, columns_ = 1, rows_ = 1;
    int text_ = 0, side_ = 0, captionHeight_ = 0, rowHeight_ = 0;
};

/// Decodes and draws, in a Decode job; a picture that cannot be read is drawn as an empty frame. `file`: .pdf, or .png, which is
/// one picture of all. Fails with Unsupported where so many do not fit into one picture, with Cancelled, or as files fail.
Result<void> writeContactSheet(const ContactSheet& sheet, const QString& file, JobContext& context);

} // namespace nucleoscope::ui
