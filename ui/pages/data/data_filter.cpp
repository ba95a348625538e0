#include "ui/pages/data/data_filter.h"

#include <QPointer>
#include <QUndoCommand>

namespace nucleoscope::ui {

class DataFilter::Change : public QUndoCommand {
public:
    Change(DataFilter* target, SampleFilter after)
        : QUndoCommand(DataFilter::tr("filter")), target_(target), before_(target->filter()), after_(std::move(after))
    {
        SampleFilter rest = before_;
        rest.text = after_.text;
        typing_ = rest == after_;
    }
    void undo() override { apply(before_); }
    void redo() override { apply(after_); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* later = static_cast<const Change*>(other);
        if (!typing_ || !later->typing_ || later->target_ != target_)
            return false;
        after_ = later->after_;
        setObsolete(before_ == after_);
        return true;
    }

private:
    void apply(const SampleFilter& filter)
    {
        if (target_)
            target_->set(filter);
    }
    QPointer<DataFilter> target_;
    SampleFilter before_, after_;
    bool typing_ = false;
};

DataFilter::DataFilter(QUndoStack& undo, QObject* parent) : QObject(parent), undo_(undo) {}

void DataFilter::set(const SampleFilter& filter)
{
    filter_ = filter;
    Q_EMIT changed();
}

void DataFilter::change(const SampleFilter& next)
{
    if (next != filter_)
        undo_.push(new Change(this, next));
}

void DataFilter::setOrder(SampleOrder order)
{
    if (order == order_)
        return;
    order_ = order;
    Q_EMIT changed();
}

void DataFilter::toggleSubject(int subject)
{
    SampleFilter next = filter_;
    next.subjects = filter_.subjects == std::set{subject} ? std::set<int>{} : std::set{subject};
    change(next);
}

void DataFilter::toggleClass(int classIndex)
{
    SampleFilter next = filter_;
    next.classes = filter_.classes == std::set{classIndex} ? std::set<int>{} : std::set{classIndex};
    change(next);
}

void DataFilter::reset()
{
    order_ = SampleOrder::Id;
    set({});
}

} // namespace nucleoscope::ui
