#include "data_deeds.h"

#include "ui/gallery/gallery_view.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/pages/data/data_filter.h"
#include "ui/pages/data/samples_in_sight.h"
#include "ui/pages/data_page.h"
#include "ui/review/mark_filter_button.h"
#include "ui/review/mark_keeper.h"

#include <QLineEdit>

#include <algorithm>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

void filters(Deeds& deeds, DataPage& page)
{
    SampleFilter aClass, patient, fold, marked;
    aClass.classes = {0};
    patient.subjects = {7};
    fold.folds = {1};
    marked.marks.kinds = allMarks;
    const std::pair<const char*, SampleFilter> all[] = {{"data: filter by class", aClass},
                                                        {"data: filter by patient", patient},
                                                        {"data: filter by fold", fold},
                                                        {"data: filter by marks", marked},
                                                        {"data: no filter", {}}};
    for (const auto& [name, filter] : all)
        deeds.act(name, [&page, filter = filter] { page.filter().change(filter); });
    deeds.act("data: back", [&page] { page.filter().goBack(); });
    deeds.act("data: forward", [&page] { page.filter().goForward(); });
}

void search(Deeds& deeds, DataPage& page)
{
    auto& field = *page.findChild<QLineEdit*>(QStringLiteral("filter-text"));
    const QString text = QStringLiteral("uid_00001");
    int letters = 0;
    deeds.act(
        "data: letters of a search", [&] { field.setText(text.left(++letters)); }, static_cast<int>(text.size()));
    deeds.act("data: no search", [&] { field.clear(); });
}

void orders(Deeds& deeds, DataPage& page)
{
    const std::pair<const char*, SampleOrder> all[] = {{"data: sort by patient", SampleOrder::Subject},
                                                       {"data: sort by class", SampleOrder::Class},
                                                       {"data: sort by file size", SampleOrder::FileSize},
                                                       {"data: sort by name", SampleOrder::Id}};
    for (const auto& [name, order] : all)
        deeds.act(name, [&page, order = order] { page.filter().setOrder(order); });
}

void choices(Deeds& deeds, DataPage& page)
{
    GalleryView& gallery = page.gallery();
    deeds.act("data: choose the last nucleus",
              [&] { gallery.setCurrentIndex(gallery.model()->index(gallery.model()->rowCount() - 1, 0)); });
    deeds.act("data: choose all", [&] { gallery.selectAll(); });
    deeds.act("data: choose none", [&] { gallery.clearSelection(); });
    deeds.act("data: open the choice of marks", [&] { page.findChild<MarkFilterButton*>()->click(); });
    deeds.act("data: close it", [&] { page.findChild<MarkFilterButton*>()->panel()->close(); });
}

} // namespace

void workOnDataPage(Deeds& deeds, Workspace& workspace, MainWindow& window, std::shared_ptr<const Dataset> first,
                    const std::shared_ptr<const Dataset>& second)
{
    auto& page = *qobject_cast<DataPage*>(window.page(QStringLiteral("data")));
    deeds.setSettling([&] {
        QTest::qWait(150);
        (void)QTest::qWaitFor([&] { return page.sight().isSettled(); }, 60'000);
        QTest::qWait(150);
        (void)QTest::qWaitFor([&] { return workspace.thumbnails().isIdle(); }, 20'000);
    });
    Mark mark;
    mark.sample = second->sample(second->sampleCount() / 2).id;
    mark.interesting = true;
    workspace.marks().change({second->fingerprint().hex(), mark.sample, second->classes()}, mark, QString());
    deeds.act("data: open", [&] {
        workspace.setDataset(std::move(first));
        window.showPage(QStringLiteral("data"));
    });
    deeds.act("data: open another", [&] { workspace.setDataset(second); });
    filters(deeds, page);
    search(deeds, page);
    orders(deeds, page);
    choices(deeds, page);
}
