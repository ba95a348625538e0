#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace nucleoscope::ui {

/// The pages at the left: a picture and a word each, one of them checked. Arrow keys walk, as in any group of buttons.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    /// `name` is the page's objectName and its icon's file name.
    void addPage(const QString& name, const QString& label, const QString& toolTip);
    void setCurrent(const QString& name);
    QString current() const;
    QAbstractButton* button(const QString& name) const;
    /// A small dot beside the word: something is going on there.
    void setBusy(const QString& name, bool busy);

Q_SIGNALS:
    void chosen(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* group_;
};

} // namespace nucleoscope::ui
