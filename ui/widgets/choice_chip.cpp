#include "ui/widgets/choice_chip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QScreen>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

constexpr int searchFrom = 12; // choices
constexpr int rowHeight = 26;
constexpr int mostRows = 14;

QIcon dot(const QColor& colour)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(1, 1, 10, 10);
    return QIcon(pixmap);
}

} // namespace

ChoiceChip::ChoiceChip(const QString& title, QWidget* parent) : QPushButton(parent), title_(title)
{
    setLook(this, "chip");
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &ChoiceChip::openPanel);
    refreshText();
}

void ChoiceChip::setChoices(const QList<Choice>& choices)
{
    choices_ = choices;
    chosen_.clear();
    if (panel_)
        fillPanel();
    setVisible(choices.size() > 1);
    refreshText();
}

void ChoiceChip::changeTexts(const std::function<QString(const QString&)>& changed)
{
    title_ = changed(title_);
    for (Choice& choice : choices_) {
        choice.label = changed(choice.label);
        choice.count = changed(choice.count);
    }
    refreshText();
}

void ChoiceChip::setChosen(const std::set<int>& chosen)
{
    if (chosen == chosen_)
        return;
    chosen_ = chosen;
    if (panel_)
        checkPanel();
    refreshText();
}

void ChoiceChip::refreshText()
{
    QString text = title_;
    if (chosen_.size() == 1) {
        for (const Choice& choice : std::as_const(choices_))
            if (choice.value == *chosen_.begin())
                text = tr("%1: %2", "what is filtered, the value chosen").arg(title_, choice.label);
    } else if (chosen_.size() > 1) {
        text = tr("%1: %Ln chosen", "what is filtered", static_cast<int>(chosen_.size())).arg(title_);
    }
    setText(text);
    setAccessibleName(chosen_.empty() ? tr("%1: any").arg(title_) : text);
    setLook(this, chosen_.empty() ? "chip" : "chip-active");
}

void ChoiceChip::buildPanel()
{
    panel_ = new QFrame(this, Qt::Popup);
    panel_->setObjectName(objectName() + QStringLiteral("-panel"));
    panel_->setFrameShape(QFrame::StyledPanel);
    panel_->setAutoFillBackground(true);
    panel_->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(panel_);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    search_ = new QLineEdit(panel_);
    search_->setPlaceholderText(tr("Search…"));
    search_->setClearButtonEnabled(true);
    search_->setAccessibleName(tr("Search among the values"));
    list_ = new QListWidget(panel_);
    list_->setFrameShape(QFrame::NoFrame);
    setLook(list_, "choices");
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(title_);
    any_ = makeButton(tr("Any"), "plain", panel_);
    any_->setToolTip(tr("Asks for none of these"));
    column->addWidget(search_);
    column->addWidget(list_, 1);
    column->addWidget(any_, 0, Qt::AlignLeft);
    connect(search_, &QLineEdit::textChanged, this, &ChoiceChip::filterPanel);
    connect(list_, &QListWidget::itemChanged, this, &ChoiceChip::itemChanged);
    connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        // A click on the words ticks the box, too; one on the box itself has done so already.
        if (item->data(Qt::UserRole + 1).toInt() == static_cast<int>(item->checkState()))
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        item->setData(Qt::UserRole + 1, static_cast<int>(item->checkState()));
    });
    connect(any_, &QPushButton::clicked, this, [this] {
        chosen_.clear();
        checkPanel();
        refreshText();
        panel_->hide();
        Q_EMIT changed(chosen_);
    });
    fillPanel();
}

void ChoiceChip::fillPanel()
{
    const QSignalBlocker quiet(list_);
    const int row = list_->currentRow();
    list_->clear();
    for (const Choice& choice : std::as_const(choices_)) {
        auto* item = new QListWidgetItem(
            choice.count.isEmpty() ? choice.label : tr("%1  (%2)", "value, how many").arg(choice.label, choice.count), list_);
        item->setData(Qt::UserRole, choice.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setSizeHint({0, Theme::besideText(rowHeight)});
        if (!choice.icon.isNull())
            item->setIcon(choice.icon);
        else if (choice.colour.isValid())
            item->setIcon(dot(choice.colour));
    }
    checkPanel();
    list_->setCurrentRow(std::max(0, row));
    search_->setVisible(choices_.size() >= searchFrom);
    filterPanel(search_->text());
}

/// The items stay: this may answer to one of them that was just ticked.
void ChoiceChip::checkPanel()
{
    const QSignalBlocker quiet(list_);
    for (int i = 0; i < list_->count(); ++i) {
        QListWidgetItem* item = list_->item(i);
        item->setCheckState(chosen_.contains(item->data(Qt::UserRole).toInt()) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole + 1, static_cast<int>(item->checkState()));
    }
    any_->setEnabled(!chosen_.empty());
}

void ChoiceChip::filterPanel(const QString& text)
{
    for (int i = 0; i < list_->count(); ++i)
        list_->item(i)->setHidden(!list_->item(i)->text().contains(text, Qt::CaseInsensitive));
}

void ChoiceChip::itemChanged(QListWidgetItem* item)
{
    const int value = item->data(Qt::UserRole).toInt();
    const bool checked = item->checkState() == Qt::Checked;
    if (checked == chosen_.contains(value))
        return;
    if (checked)
        chosen_.insert(value);
    else
        chosen_.erase(value);
    any_->setEnabled(!chosen_.empty());
    refreshText();
    Q_EMIT changed(chosen_);
}

void ChoiceChip::openPanel()
{
    Q_EMIT opening();
    if (!panel_)
        buildPanel();
    search_->clear();
    const int rows = std::min<int>(mostRows, static_cast<int>(choices_.size()));
    list_->setFixedHeight(rows * Theme::besideText(rowHeight) + 4);
    panel_->setMinimumWidth(std::max(Theme::besideText(220), width()));
    panel_->adjustSize();
    QPoint place = mapToGlobal(QPoint(0, height() + 4));
    if (const QScreen* here = screen())
        place.setX(std::min(place.x(), here->availableGeometry().right() - panel_->width()));
    panel_->move(place);
    panel_->show();
    (search_->isHidden() ? static_cast<QWidget*>(list_) : search_)->setFocus();
}

void ChoiceChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        openPanel();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace nucleoscope::ui
