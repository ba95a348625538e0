#pragma once

#include "ui/widgets/holds_texts.h"

#include <QPushButton>
#include <functional>
#include <set>

class QFrame;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace nucleoscope::ui {

/// A chip that asks for some of several values: "Class", "Class: ALL", "Patient: 3 chosen". Its panel has check boxes, and
/// a search field where there are many.
class ChoiceChip : public QPushButton, public HoldsTexts {
    Q_OBJECT
public:
    explicit ChoiceChip(const QString& title, QWidget* parent = nullptr);
    struct Choice {
        int value = 0;
        QString label;
        QString count;   ///< right of the label; may be empty
        QColor colour;   ///< a dot before the label where valid
        QIcon icon = {}; ///< before the label instead, where there is one
    };
    void setChoices(const QList<Choice>& choices);
    void setChosen(const std::set<int>& chosen); ///< does not emit
    const std::set<int>& chosen() const { return chosen_; }
    void changeTexts(const std::function<QString(const QString&)>& changed) override;
    /// For tests: the panel, made when first opened.
    QFrame* panel() const { return panel_; }

public Q_SLOTS:
    void openPanel();

Q_SIGNALS:
    void changed(const std::set<int>& chosen);
    void opening(); ///< the panel is about to be shown: the last moment for setChoices

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildPanel();
    void fillPanel();
    void checkPanel();
    void filterPanel(const QString& text);
    void itemChanged(QListWidgetItem* item);
    void refreshText();

    QString title_;
    QList<Choice> choices_;
    std::set<int> chosen_;
    QFrame* panel_ = nullptr;
    QLineEdit* search_ = nullptr;
    QListWidget* list_ = nullptr;
    QPushButton* any_ = nullptr;
};

} // namespace nucleoscope::ui
