#include "ui/pages/page_list.h"

#include "ui/widgets/card.h"

#ifdef NUCLEOSCOPE_HAS_DATA_PAGE
#include "ui/pages/data_page.h"
#endif
#ifdef NUCLEOSCOPE_HAS_TRAIN_PAGE
#include "ui/pages/train_page.h"
#endif
#ifdef NUCLEOSCOPE_HAS_RESULTS_PAGE
#include "ui/pages/results_page.h"
#endif
#ifdef NUCLEOSCOPE_HAS_COMPARE_PAGE
#include "ui/pages/compare_page.h"
#endif
#ifdef NUCLEOSCOPE_HAS_CLASSIFY_PAGE
#include "ui/pages/classify_page.h"
#endif
#ifdef NUCLEOSCOPE_HAS_LEARN_PAGE
#include "ui/pages/learn_page.h"
#endif

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

/// Stands in for a page that this build does not have.
[[maybe_unused]] Page* emptyPage(Workspace& workspace, const QString& name, QWidget* parent)
{
    auto* page = new Page(workspace, name, parent);
    auto* column = new QVBoxLayout(page);
    column->addWidget(makeMuted(Pages::tr("This page is not part of this build."), page), 0, Qt::AlignCenter);
    return page;
}

} // namespace

std::vector<PageEntry> makePages(Workspace& workspace, QWidget* parent)
{
    std::vector<PageEntry> pages{
        {QStringLiteral("data"), Pages::tr("Data"), Pages::tr("Look at the nuclei: by class, patient and fold"),
         Pages::tr("arrow keys walk through the nuclei · Ctrl+F finds · Ctrl+Z undoes")},
        {QStringLiteral("train"),
         Pages::tr("Train"),
         Pages::tr("Let a network learn to tell the classes apart, and watch it"),
         {}},
        {QStringLiteral("results"), Pages::tr("Results"), Pages::tr("What the network got right and wrong, nucleus by nucleus"),
         Pages::tr("M walks through mistakes · arrow keys go on · D, P, I, N mark · F1: all keys")},
        {QStringLiteral("compare"), Pages::tr("Compare"), Pages::tr("Trainings side by side"), {}},
        {QStringLiteral("classify"), Pages::tr("Classify"), Pages::tr("Let a trained network judge new images"), {}},
        {QStringLiteral("learn"), Pages::tr("Learn"), Pages::tr("Experiments that show how far a result can be believed"),
         Pages::tr("predict first, then start · F5 presents, Esc leaves it")},
    };
#ifdef NUCLEOSCOPE_HAS_DATA_PAGE
    pages[0].page = new DataPage(workspace, parent);
#endif
#ifdef NUCLEOSCOPE_HAS_TRAIN_PAGE
    pages[1].page = new TrainPage(workspace, parent);
#endif
#ifdef NUCLEOSCOPE_HAS_RESULTS_PAGE
    pages[2].page = new ResultsPage(workspace, parent);
#endif
#ifdef NUCLEOSCOPE_HAS_COMPARE_PAGE
    pages[3].page = new ComparePage(workspace, parent);
#endif
#ifdef NUCLEOSCOPE_HAS_CLASSIFY_PAGE
    pages[4].page = new ClassifyPage(workspace, parent);
#endif
#ifdef NUCLEOSCOPE_HAS_LEARN_PAGE
    pages[5].page = new LearnPage(workspace, parent);
#endif
    for (PageEntry& entry : pages)
        if (!entry.page)
            entry.page = emptyPage(workspace, entry.name, parent);
    return pages;
}

} // namespace nucleoscope::ui
