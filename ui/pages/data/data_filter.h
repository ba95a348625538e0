#pragma once

#include "core/inspection/sample_filter.h"

#include <QObject>
#include <QUndoStack>

namespace nucleoscope::ui {

/// What the Data page shows. Every change goes through the undo stack; letters typed one after another are one change.
class DataFilter : public QObject {
    Q_OBJECT
public:
    explicit DataFilter(QUndoStack& undo, QObject* parent = nullptr);
    const SampleFilter& filter() const { return filter_; }
    SampleOrder order() const { return order_; }
    void change(const SampleFilter& next);
    void setOrder(SampleOrder order);
    void toggleSubject(int subject);  ///< only this one; the same again: all
    void toggleClass(int classIndex); ///< likewise
    void clear() { change({}); }
    void reset(); ///< of another dataset: not undoable

Q_SIGNALS:
    void changed();

private:
    class Change;
    void set(const SampleFilter& filter);
    QUndoStack& undo_;
    SampleFilter filter_;
    SampleOrder order_ = SampleOrder::Id;
};

} // namespace nucleoscope::ui
