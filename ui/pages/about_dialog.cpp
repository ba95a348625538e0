#include "ui/pages/about_dialog.h"

#include "nucleoscope_build.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QLabel* paragraph(const QString& html, QWidget* parent)
{
    auto* label = new QLabel(html, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

} // namespace

void showAbout(QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("about"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(About::tr("About Nucleoscope"));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);

    auto* head = new QHBoxLayout;
    auto* icon = new QLabel(dialog);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/nucleoscope.svg")).pixmap(64, 64));
    auto* name = new QVBoxLayout;
    name->addWidget(makeTitle(About::tr("Nucleoscope"), dialog));
    name->addWidget(makeMuted(About::tr("Version %1").arg(QString::fromLatin1(build::version)), dialog));
    head->addWidget(icon);
    head->addSpacing(8);
    head->addLayout(name, 1);
    column->addLayout(head);
    column->addWidget(paragraph(About::tr("Train, watch and question classifiers of white blood cell nuclei."), dialog));
    column->addWidget(paragraph(
        About::tr("<b>For research and teaching only.</b> It is no medical device and must not be used for diagnosis."), dialog));
    column->addWidget(
        paragraph(About::tr("Free software under the GNU General Public License, version 3 or later, without any warranty. "
                            "Built with Qt, LibTorch, OpenCV and QCustomPlot."),
                  dialog));
    column->addWidget(paragraph(
        About::tr("Who publishes results on the C-NMC nuclei cites: Gupta A., Gupta R., <i>C-NMC Challenge Dataset of "
                  "Normal and Leukemic Cells</i>, The Cancer Imaging Archive, 2019, "
                  "<a href=\"https://doi.org/10.7937/tcia.2019.dc64i46r\">doi 10.7937/tcia.2019.dc64i46r</a> (CC BY 3.0)."),
        dialog));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    dialog->setFixedWidth(Theme::besideText(460));
    dialog->open();
}

} // namespace nucleoscope::ui
