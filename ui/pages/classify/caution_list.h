#pragma once

#include "core/dataset/dataset.h"
#include "core/workflow/image_notes.h"

#include <QWidget>
#include <memory>

class QLabel;
class QTreeWidget;

namespace nucleoscope::ui {

/// The images whose call is to be read with care, and why: the network learned from them, or they are not like what it
/// learned from. Away where there are none and nothing is to be said.
class CautionList : public QWidget {
    Q_OBJECT
public:
    explicit CautionList(QWidget* parent = nullptr);
    void clear();
    void setNotes(const ImageNotes& notes, const std::shared_ptr<const Dataset>& dataset);
    QString text() const; ///< the sentences above the list

Q_SIGNALS:
    void chosen(int sample); ///< by click or key

private:
    QLabel* text_;
    QTreeWidget* list_;
};

} // namespace nucleoscope::ui
