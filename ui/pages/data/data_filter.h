#pragma once

#include "core/inspection/filter_history.h"

#include <QObject>
#include <QUndoStack>

namespace nucleoscope::ui {

/// What the Data page shows. Every change goes through the undo stack and into a history with Back and Forward; letters
/// typed one after another are one change.
class DataFilter : public QObject {
    Q_OBJECT
public:
    explicit DataFilter(QUndoStack& undo, QObject* parent = nullptr);
    const SampleFilter& filter() const { return history_.current(); }
    SampleOrder order() const { return order_; }
    void change(const SampleFilter& next);
    void setOrder(SampleOrder order);
    void toggleSubject(int subject);  ///< only this one; the same again: all
    void toggleClass(int classIndex); ///< likewise
    void clear() { change({}); }
    void reset(); ///< of another dataset: not undoable
    bool canGoBack() const { return history_.canGoBack(); }
    bool canGoForward() const { return history_.canGoForward(); }
    void goBack();
    void goForward();

Q_SIGNALS:
    void changed();

private:
    class Change;
    void set(const SampleFilter& filter, bool refine);
    QUndoStack& undo_;
    SampleFilterHistory history_;
    SampleOrder order_ = SampleOrder::Id;
    bool typing_ = false; ///< the last change was of the text alone
};

} // namespace nucleoscope::ui
