#pragma once

#include <QWidget>

namespace nucleoscope::ui {

class Workspace;

/// A page of the rail. Knows the workspace, no other page. Named by objectName: "data", "train", "results", "compare", "classify", "learn".
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Workspace& workspace, const QString& name, QWidget* parent = nullptr) : QWidget(parent), workspace_(workspace)
    {
        setObjectName(name);
    }
    /// Called when the rail comes to it; where slow work is begun lazily.
    virtual void shown() {}
    /// False where the page needs the inspector's room for itself.
    virtual bool usesInspector() const { return true; }
    /// Ctrl+F: puts the cursor where one searches on this page.
    virtual void find() {}
    /// Shows mistakes only, the worst first, ready to be walked through with the arrow keys.
    virtual void walkMistakes() {}

Q_SIGNALS:
    /// The page wants the window for itself, or gives it back.
    void presentationChanged(bool presenting);

protected:
    Workspace& workspace() const { return workspace_; }

private:
    Workspace& workspace_;
};

} // namespace nucleoscope::ui
