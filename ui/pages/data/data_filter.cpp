#include "ui/pages/data/data_filter.h"

#include <QPointer>
#include <QUndoCommand>

namespace nucleoscope::ui {

class DataFilter::Change : public QUndoCommand {
public:
    Change(DataFilter* target, SampleFilter after, bool typing, bool joins)
        : QUndoCommand(DataFilter::tr("filter")),
          target_(target),
          before_(target->filter()),
          after_(std::move(after)),
          typing_(typing),
          joins_(joins)
    {}
    void undo() override { apply(before_, false); }
    void redo() override { apply(after_, joins_); }
    int id() const override { return typing_ ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* later = static_cast<const Change*>(other);
        if (!later->joins_ || later->target_ != target_)
            return false;
        after_ = later->after_;
        setObsolete(before_ == after_);
        return true;
    }

private:
    void apply(const SampleFilter& filter, bool refine)
    {
        if (target_)
            target_->set(filter, refine);
    }
    QPointer<DataFilter> target_;
    SampleFilter before_, after_;
    bool typing_; ///< changes the text alone
    bool joins_;  ///< continues the change before it
};

DataFilter::DataFilter(QUndoStack& undo, QObject* parent) : QObject(parent), undo_(undo) {}

void DataFilter::set(const SampleFilter& filter, bool refine)
{
    if (refine)
        history_.refine(filter);
    else
        history_.show(filter);
    typing_ = false;
    Q_EMIT changed();
}

void DataFilter::change(const SampleFilter& next)
{
    if (next == filter())
        return;
    SampleFilter rest = filter();
    rest.text = next.text;
    const bool typing = rest == next;
    undo_.push(new Change(this, next, typing, typing && typing_));
    typing_ = typing;
}

void DataFilter::goBack()
{
    history_.goBack();
    typing_ = false;
    Q_EMIT changed();
}

void DataFilter::goForward()
{
    history_.goForward();
    typing_ = false;
    Q_EMIT changed();
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
    SampleFilter next = filter();
    next.subjects = filter().subjects == std::set{subject} ? std::set<int>{} : std::set{subject};
    change(next);
}

void DataFilter::toggleClass(int classIndex)
{
    SampleFilter next = filter();
    next.classes = filter().classes == std::set{classIndex} ? std::set<int>{} : std::set{classIndex};
    change(next);
}

void DataFilter::reset()
{
    order_ = SampleOrder::Id;
    typing_ = false;
    history_.restart({});
    Q_EMIT changed();
}

} // namespace nucleoscope::ui
