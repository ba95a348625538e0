#include "ui/inspector/inspector.h"

#include "ui/bridge/job_bridge.h"
#include "ui/gallery/image_decode.h"
#include "ui/inspector/attribution_section.h"
#include "ui/inspector/compared_nucleus.h"
#include "ui/inspector/history_section.h"
#include "ui/inspector/image_view.h"
#include "ui/inspector/neighbours_section.h"
#include "ui/inspector/network_view_section.h"
#include "ui/inspector/size_section.h"
#include "ui/inspector/what_if_section.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_list.h"
#include "ui/widgets/probability_bar.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int margin = 16;
constexpr int leastForOne = 232; // px
constexpr int leastForTwo = 400;
constexpr int mostForWords = 360;     // a file name may be as long as it likes
constexpr double largestShare = 0.62; // of the height that the picture may take

QString coloured(const ClassInfo& info)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(Theme::instance().classTextColour(info.colour).name(), QString::fromStdString(info.name).toHtmlEscaped());
}

const ClassInfo* classAt(const std::vector<ClassInfo>& classes, int index)
{
    return index >= 0 && index < static_cast<int>(classes.size()) ? &classes[static_cast<std::size_t>(index)] : nullptr;
}

bool isSameNucleus(const SelectedNucleus& a, const SelectedNucleus& b)
{
    const bool sameRun = a.run && b.run ? a.run->folder() == b.run->folder() : !a.run && !b.run;
    return !a.isNull() && sameRun && a.dataset == b.dataset && a.sample == b.sample && a.runSample == b.runSample;
}

QToolButton* toolButton(const QString& icon, const QString& name, const QString& toolTip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    setLook(button, "plain");
    button->setIcon(Theme::instance().icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    return button;
}

} // namespace

Inspector::Inspector(Workspace& workspace, QWidget* parent) : QScrollArea(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    keepWidth();
    connect(&workspace_, &Workspace::selectionChanged, this, &Inspector::showSelection);
    connect(&workspace_.settings(), &Settings::brightenChanged, image_, &ImageView::setBrighten);
    connect(&workspace_.settings(), &Settings::brightenChanged, this, &Inspector::showZoom);
    connect(&Theme::instance(), &Theme::changed, this, &Inspector::showWords);
    connect(&workspace_.settings(), &Settings::brightenChanged, &compared_->imageView(), &ImageView::setBrighten);
    for (ImageView* view : {image_, &compared_->imageView()})
        view->setBrighten(workspace_.settings().brighten());
    showSelection();
}

void Inspector::build()
{
    auto* page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::grid);
    image_ = new ImageView(page);
    name_ = makeHeading({}, page);
    name_->setObjectName(QStringLiteral("inspector-name"));
    name_->setTextFormat(Qt::RichText);
    name_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    name_->setWordWrap(true);
    call_ = makeHeading({}, page);
    call_->setTextFormat(Qt::RichText);
    call_->setWordWrap(true);
    probability_ = new ProbabilityBar(page);
    fields_ = new FieldList(page);
    compared_ = new ComparedNucleus(*image_, page);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(Theme::grid);
    auto* shown = new QVBoxLayout;
    shown->setSpacing(Theme::grid / 2);
    shown->addWidget(image_);
    shown->addWidget(buildTools());
    pictures->addLayout(shown, 1);
    pictures->addWidget(compared_, 1);
    column->addLayout(pictures);
    for (QWidget* widget : std::initializer_list<QWidget*>{name_, call_, probability_, fields_})
        column->addWidget(widget);
    buildSections(*column);
    column->addStretch();
    setWidget(page);
}

void Inspector::buildSections(QVBoxLayout& column)
{
    QWidget* page = column.parentWidget();
    size_ = new SizeSection(workspace_, page);
    attribution_ = new AttributionSection(workspace_, page);
    auto* views = new NetworkViewSection(workspace_, page);
    sections_ = {attribution_,
                 size_,
                 new HistorySection(workspace_, page),
                 new WhatIfSection(workspace_, page),
                 new NeighboursSection(workspace_, page),
                 views};
    for (Section* section : sections_) {
        column.addWidget(section);
        connect(section, &Section::opened, this, [this, section] {
            revealed_ = section;
            QMetaObject::invokeMethod(this, &Inspector::reveal, Qt::QueuedConnection);
        });
    }
    page->installEventFilter(this);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { revealed_ = nullptr; });
    connect(views, &NetworkViewSection::frameChanged, image_, &ImageView::setFrame);
    connect(attribution_, &AttributionSection::overlayChanged, image_, &ImageView::setOverlay);
    connect(attribution_, &AttributionSection::opacityChanged, image_, &ImageView::setOverlayOpacity);
    image_->setOverlayOpacity(InspectorMemory().overlayOpacity());
}

void Inspector::compare(bool wanted)
{
    if (wanted)
        compared_->keep(heading(), workspace_.selection());
    else
        compared_->letGo();
    keepWidth();
    fitPictures();
    Q_EMIT comparing(wanted);
}

void Inspector::toggleWhereItLooked()
{
    attribution_->setOpen(!attribution_->isOpen());
}

/// Wide enough for the words, which are longer in some languages: sideways nothing scrolls.
void Inspector::keepWidth()
{
    const int least = compared_->isVisibleTo(this) ? leastForTwo : leastForOne;
    const int words = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    setMinimumWidth(std::max(least, std::min(words, Theme::besideText(mostForWords))));
}

bool Inspector::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        keepWidth();
    if (watched == widget() && event->type() == QEvent::LayoutRequest && revealed_)
        QMetaObject::invokeMethod(this, &Inspector::reveal, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void Inspector::reveal()
{
    if (!revealed_ || !revealed_->isVisible())
        return;
    const int top = revealed_->mapTo(widget(), QPoint()).y(), room = viewport()->height();
    const int least = std::min(top, top + revealed_->height() - room); // its end in sight, but never its head out of it
    verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), least, top));
}

QWidget* Inspector::buildTools()
{
    auto* tools = new QWidget(widget());
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QToolButton* less = toolButton(QStringLiteral("zoom-out"), tr("Zoom out"), tr("Smaller (−)"), tools);
    QToolButton* more = toolButton(QStringLiteral("zoom-in"), tr("Zoom in"), tr("Larger (+)"), tools);
    QToolButton* fit = toolButton(QStringLiteral("zoom-fit"), tr("Fit"), tr("The whole picture (F)"), tools);
    QToolButton* one = toolButton(QStringLiteral("zoom-one"), tr("Actual size"), tr("Each pixel of the picture once (1)"), tools);
    outline_ = toolButton(QStringLiteral("demo"), tr("Outline"), tr("Draws the outline that area and solidity are measured from"),
                          tools);
    outline_->setObjectName(QStringLiteral("inspector-outline"));
    outline_->setCheckable(true);
    pin_ = toolButton(QStringLiteral("compare"), tr("Compare with this one"),
                      tr("Keeps this picture; the next one you select is shown beside it, at the same zoom and place"), tools);
    pin_->setObjectName(QStringLiteral("inspector-pin"));
    pin_->setCheckable(true);
    connect(pin_, &QToolButton::toggled, this, &Inspector::compare);
    connect(less, &QToolButton::clicked, image_, [this] { image_->zoomBy(0.8); });
    connect(more, &QToolButton::clicked, image_, [this] { image_->zoomBy(1.25); });
    connect(fit, &QToolButton::clicked, image_, &ImageView::fit);
    connect(one, &QToolButton::clicked, image_, &ImageView::showActualSize);
    connect(outline_, &QToolButton::toggled, image_, &ImageView::setContourVisible);
    connect(image_, &ImageView::zoomChanged, this, &Inspector::showZoom);
    connect(image_, &ImageView::hovered, this, &Inspector::showPixel);
    for (QWidget* part : std::initializer_list<QWidget*>{less, more, fit, one, outline_, pin_})
        row->addWidget(part);
    row->addStretch();
    return tools;
}

void Inspector::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitPictures();
}

void Inspector::fitPictures()
{
    const bool two = compared_->isVisibleTo(this);
    const int whole = viewport()->width() - 2 * margin;
    const int side = two ? (whole - Theme::grid) / 2 : whole;
    const int height = std::max(120, std::min(side, static_cast<int>(viewport()->height() * largestShare)));
    image_->setFixedHeight(height);
    compared_->imageView().setFixedHeight(height);
}

void Inspector::showZoom()
{
    const auto percent = std::lround(image_->zoom() * devicePixelRatioF() * 100);
    if (image_->image().isNull())
        image_->setCaption({});
    else if (workspace_.settings().brighten() > 0)
        image_->setCaption(tr("%1 %, brightened", "zoom").arg(percent));
    else
        image_->setCaption(tr("%1 %", "zoom").arg(percent));
}

void Inspector::showPixel(const QPoint& pixel, const QColor& value)
{
    if (pixel.x() < 0)
        showZoom();
    else
        image_->setCaption(tr("x %1, y %2: red %3, green %4, blue %5", "a place in the picture and its colour")
                               .arg(pixel.x())
                               .arg(pixel.y())
                               .arg(value.red())
                               .arg(value.green())
                               .arg(value.blue()));
}

QString Inspector::heading() const
{
    return name_->accessibleName();
}

void Inspector::showWords()
{
    fields_->clear();
    showOrigin(workspace_.selection());
    showPrediction(workspace_.selection());
}

void Inspector::showSelection()
{
    const SelectedNucleus& nucleus = workspace_.selection();
    showWords();
    if (isSameNucleus(nucleus, shown_)) { // in another epoch, or at another threshold
        shown_ = nucleus;
        for (Section* section : sections_)
            section->renew(nucleus);
        return;
    }
    shown_ = nucleus;
    revealed_ = nullptr;
    const std::uint64_t ticket = ++ticket_;
    if (decoding_)
        decoding_->requestStop();
    decoding_.reset();
    for (Section* section : sections_)
        section->setNucleus(nucleus);
    if (!nucleus.dataset || nucleus.sample < 0) {
        image_->setImage({});
        image_->setText(nucleus.isNull() ? tr("Click a nucleus to see it here, large.")
                                         : tr("The pictures of this run have not been located."));
        image_->setContour({});
        return;
    }
    decoding_ = workspace_.jobBridge().run<DecodedPicture>(
        this, {"job.picture", "Opening a picture"}, Resource::Decode, Priority::Interactive,
        [dataset = nucleus.dataset, sample = nucleus.sample](JobContext&) { return decodePicture(dataset, sample); },
        [this, ticket](Result<DecodedPicture> picture) {
            if (ticket == ticket_)
                showPicture(std::move(picture));
        });
}

void Inspector::showOrigin(const SelectedNucleus& nucleus)
{
    QString name, classText;
    const ClassInfo* info = nullptr;
    if (nucleus.dataset && nucleus.sample >= 0) {
        const Dataset& dataset = *nucleus.dataset;
        const Sample& sample = dataset.sample(nucleus.sample);
        name = QFileInfo(QString::fromStdString(sample.name)).completeBaseName();
        info = classAt(dataset.classes(), sample.classIndex);
        const SubjectInfo& subject = dataset.subjects()[static_cast<std::size_t>(sample.subject)];
        fields_->set(tr("Patient"),
                     dataset.subjectsKnown()
                         ? tr("%1 (%Ln nuclei)", "patient's id", subject.sampleCount).arg(QString::fromStdString(subject.id))
                         : tr("unknown"),
                     tr("Whom the nucleus came from. Nuclei of one patient resemble each other, so they stay together when data "
                        "are split."));
        if (sample.fold >= 0)
            fields_->set(tr("Fold"), QString::fromStdString(dataset.folds()[static_cast<std::size_t>(sample.fold)]),
                         tr("The part of the data in which it was published. Not a class."));
    } else if (nucleus.run && nucleus.runSample >= 0) {
        const RunSample& sample = nucleus.run->samples()[static_cast<std::size_t>(nucleus.runSample)];
        name = QFileInfo(QString::fromStdString(sample.id)).completeBaseName();
        info = classAt(nucleus.run->info().classes, sample.classIndex);
        fields_->set(tr("Patient"), QString::fromStdString(sample.subject));
    }
    if (info)
        classText =
            QStringLiteral(" <span style=\"color:%1\">●</span> ").arg(Theme::classColour(info->colour).name()) + coloured(*info);
    name_->setText(name.toHtmlEscaped() + classText);
    name_->setAccessibleName(info ? tr("%1, %2", "name of a nucleus, its class").arg(name, QString::fromStdString(info->name))
                                  : name);
    name_->setVisible(!name.isEmpty());
}

void Inspector::showPrediction(const SelectedNucleus& nucleus)
{
    const bool toAPerson = nucleus.predicted == referred && !nucleus.probabilities.empty();
    const bool predicted = nucleus.run && (nucleus.predicted >= 0 || toAPerson);
    call_->setVisible(predicted);
    probability_->setVisible(predicted && !nucleus.probabilities.empty());
    if (!predicted)
        return;
    const auto& classes = nucleus.run->info().classes;
    const ClassInfo* truth = classAt(classes, nucleus.truth);
    const ClassInfo* call = classAt(classes, nucleus.predicted);
    if (call)
        call_->setText(truth ? tr("%1, called %2", "true class, the network's call").arg(coloured(*truth), coloured(*call))
                             : tr("called %1", "the network's call").arg(coloured(*call)));
    else
        call_->setText(truth ? tr("%1, left to a person", "true class").arg(coloured(*truth)) : tr("left to a person"));
    probability_->set(classes, nucleus.probabilities);
    for (std::size_t i = 0; i < classes.size() && i < nucleus.probabilities.size(); ++i)
        if (classes[i].positive || classes.size() > 2)
            fields_->set(tr("P(%1)", "probability of a class").arg(QString::fromStdString(classes[i].name)),
                         scoreText(nucleus.probabilities[i]),
                         tr("The network's own probability for this class, 0 to 1. It may be too sure of itself."));
    if (!std::isnan(nucleus.loss))
        fields_->set(tr("Loss"), QLocale().toString(nucleus.loss, 'f', 2),
                     tr("How surprised the network was by the true class: 0 is sure and right; 0.69 is undecided between two "
                        "classes; large is sure and wrong."));
}

void Inspector::showPicture(Result<DecodedPicture> picture)
{
    decoding_.reset();
    if (!picture) {
        image_->setImage({});
        image_->setText(translated(picture.error()));
        image_->setContour({});
        Q_EMIT pictureShown();
        return;
    }
    image_->setImage(picture->image);
    const bool measured = picture->nucleus && picture->nucleus->masked;
    image_->setContour(measured ? picture->nucleus->contour : std::vector<QPointF>());
    outline_->setEnabled(measured);
    size_->setPicture(*picture);
    Q_EMIT pictureShown();
}

} // namespace nucleoscope::ui
