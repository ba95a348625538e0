// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retranslation.h"

#include "ui/translations.h"
#include "ui/widgets/holds_texts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaProperty>
#include <QStandardItemModel>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <array>

namespace nucleoscope::ui {
namespace {

constexpr int deepestText = 4;      ///< texts within texts
constexpr int longest = 4000;       ///< nothing that long is one of our texts
constexpr int lettersOfHere = 14;   ///< what coming from the same place weighs
constexpr int fewestOwnLetters = 3; ///< of a form from elsewhere: fewer would fit anything

bool hasLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// The classes that an object and those around it are of: a text's context is mostly one of them.
QList<QByteArray> contextsOf(const QObject* object)
{
    QList<QByteArray> contexts;
    for (; object; object = object->parent())
        for (const QMetaObject* meta = object->metaObject(); meta; meta = meta->superClass())
            if (const QByteArray name = meta->className(); name.startsWith("nucleoscope::") && !contexts.contains(name))
                contexts.append(name);
    return contexts;
}

int rankOf(const QByteArray& context, const QList<QByteArray>& contexts)
{
    const auto at = contexts.indexOf(context);
    return at < 0 ? static_cast<int>(contexts.size()) : static_cast<int>(at);
}

} // namespace

Retranslation::Retranslation(const SpokenWords& from, const QLocale& fromLocale, const SpokenWords& to, const QLocale& toLocale)
    : from_(from), to_(to), fromLocale_(fromLocale), toLocale_(toLocale)
{
    for (const SpokenWords::Asked& asked : from.asked()) {
        if (!asked.counted) {
            learn(asked, -1);
            continue;
        }
        for (const int n : {2, 1, 0}) // the forms that the five languages have
            learn(asked, n);
    }
    std::stable_sort(forms_.begin(), forms_.end(), [](const Form& a, const Form& b) { return a.letters > b.letters; });
}

void Retranslation::learn(const SpokenWords::Asked& asked, int n)
{
    static const QRegularExpression place(QStringLiteral("%L?n|%L?\\d|\\{\\w+\\}"));
    const QString text = from_.text(asked, n);
    Form form{asked, n, 0, {}, {}, {}};
    QString pattern = QStringLiteral("\\A");
    qsizetype at = 0;
    const auto literal = [&](const QString& part) {
        pattern += QRegularExpression::escape(part);
        form.letters += static_cast<int>(std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); }));
        if (part.size() > form.literal.size())
            form.literal = part;
    };
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        literal(text.mid(at, found.capturedStart() - at));
        const QString name = found.captured();
        pattern += name.endsWith(u'n') && name.startsWith(u'%') ? QStringLiteral("([\\d.,'\\s\u00a0\u202f\u2019]+?)")
                                                                : QStringLiteral("(.*?)");
        form.places.append(name);
        at = found.capturedEnd();
    }
    literal(text.mid(at));
    if (form.places.isEmpty()) {
        exact_[text].append(asked);
        return;
    }
    form.pattern = QRegularExpression(pattern + QStringLiteral("\\z"), QRegularExpression::DotMatchesEverythingOption);
    forms_.push_back(std::move(form));
}

QString Retranslation::changed(const QString& text, const QList<QByteArray>& contexts) const
{
    const QString result = whole(text, contexts, 0);
    return result.isNull() ? text : result;
}

/// Null where the text is not known.
QString Retranslation::whole(const QString& text, const QList<QByteArray>& contexts, int depth) const
{
    if (text.isEmpty() || text.size() > longest || depth > deepestText)
        return {};
    if (QString found = exact(text, contexts); !found.isNull())
        return found;
    if (!hasLetters(text))
        return numbers(text);
    if (!text.contains(u'\n'))
        if (QString found = formed(text, contexts, depth); !found.isNull())
            return found;
    // Pieces that stand beside each other: lines of a tooltip, a menu's text and its keys.
    for (const QString& between : {QStringLiteral("\n"), QStringLiteral("\t"), QStringLiteral(" · "), QStringLiteral(". "),
                                   QStringLiteral("; "), QStringLiteral(", "), QStringLiteral(": ")}) {
        const QStringList parts = text.split(between);
        if (parts.size() < 2)
            continue;
        QStringList result;
        bool any = false;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            // A sentence keeps its full stop.
            const bool stopped = between == QLatin1String(". ") && i + 1 < parts.size();
            const QString part = stopped ? parts[i] + u'.' : parts[i];
            const QString found = whole(part, contexts, depth + 1);
            any = any || (!found.isNull() && found != part);
            const QString shown = found.isNull() ? part : found;
            result.append(stopped && shown.endsWith(u'.') ? shown.chopped(1) : shown);
        }
        if (any)
            return result.join(between);
    }
    static const QRegularExpression measured(QStringLiteral("\\A(-?\\d[\\d.,]*)([ \u00a0]\\S{1,5})\\z")); // "191.8 MB"
    if (const auto found = measured.match(text); found.hasMatch())
        return numbers(found.captured(1)) + found.captured(2);
    return {};
}

QString Retranslation::exact(const QString& text, const QList<QByteArray>& contexts) const
{
    const auto found = exact_.constFind(text);
    if (found == exact_.constEnd())
        return {};
    const auto likeliest = std::min_element(found->begin(), found->end(), [&](const auto& a, const auto& b) {
        return rankOf(a.context, contexts) < rankOf(b.context, contexts);
    });
    return to_.text(*likeliest, likeliest->counted ? 1 : -1);
}

QString Retranslation::formed(const QString& text, const QList<QByteArray>& contexts, int depth) const
{
    // The form that says most itself; that it comes from here counts as some letters.
    const Form* best = nullptr;
    QRegularExpressionMatch bestMatch;
    int most = -1;
    for (const Form& form : forms_) {
        if (form.letters + lettersOfHere <= most)
            break; // those that follow say even less
        const bool here = contexts.contains(form.asked.context);
        const int score = form.letters + (here ? lettersOfHere : 0);
        if (score <= most || (!here && form.letters < fewestOwnLetters) || !text.contains(form.literal))
            continue;
        if (auto match = form.pattern.match(text); match.hasMatch()) {
            best = &form;
            bestMatch = std::move(match);
            most = score;
        }
    }
    return best ? filled(*best, bestMatch, contexts, depth) : QString();
}

QString Retranslation::filled(const Form& form, const QRegularExpressionMatch& match, const QList<QByteArray>& contexts,
                              int depth) const
{
    QHash<QString, QString> values;
    int n = form.n;
    for (qsizetype i = 0; i < form.places.size(); ++i) {
        const QString value = match.captured(static_cast<int>(i) + 1);
        const QString name = QString(form.places[i]).remove(u'L');
        if (name == QLatin1String("%n")) {
            bool isNumber = false;
            const int count = fromLocale_.toInt(value, &isNumber);
            n = isNumber ? count : n;
            values[name] = numbers(value);
        } else {
            const QString found = whole(value, contexts, depth + 1);
            values[name] = found.isNull() ? value : found;
        }
    }
    static const QRegularExpression place(QStringLiteral("%L?n|%L?\\d|\\{\\w+\\}"));
    const QString text = to_.text(form.asked, n);
    QString result;
    qsizetype at = 0;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        const auto found = matches.next();
        const QString name = found.captured().remove(u'L');
        result += text.mid(at, found.capturedStart() - at);
        // A singular may be written without its number.
        result += values.value(name, name == QLatin1String("%n") ? toLocale_.toString(n) : found.captured());
        at = found.capturedEnd();
    }
    return result + text.mid(at);
}

/// Numbers in a text without words: "0.867 (0.81–0.91)".
QString Retranslation::numbers(const QString& text) const
{
    const QString point = fromLocale_.decimalPoint();
    const QString group = fromLocale_.groupSeparator();
    if (point == toLocale_.decimalPoint() && group == toLocale_.groupSeparator())
        return text;
    static const QString digits = QStringLiteral("\\d{1,3}(?:%1\\d{3})+|\\d+");
    const QRegularExpression number(QStringLiteral("(%1)(?:%2(\\d+))?")
                                        .arg(digits.arg(QRegularExpression::escape(group)), QRegularExpression::escape(point)));
    QString result;
    qsizetype at = 0;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const auto found = matches.next();
        result += text.mid(at, found.capturedStart() - at) + found.captured(1).replace(group, toLocale_.groupSeparator());
        if (found.capturedLength(2) > 0)
            result += toLocale_.decimalPoint() + found.captured(2);
        at = found.capturedEnd();
    }
    return result + text.mid(at);
}

namespace {

/// What people read of an object, by the names of Qt's properties and of ours.
constexpr std::array shownProperties{"text",        "title",          "toolTip",         "statusTip",
                                     "whatsThis",   "accessibleName", "placeholderText", "accessibleDescription",
                                     "windowTitle", "prefix",         "suffix",          "specialValueText",
                                     "description", "caption",        "meaning",         "reason",
                                     "hint",        "emptyText",      "informativeText"};

bool isShown(const QObject& object, const char* property)
{
    const bool typed = qobject_cast<const QLineEdit*>(&object) || qobject_cast<const QAbstractSpinBox*>(&object);
    if (typed && qstrcmp(property, "text") == 0)
        return false;
    // An action without a tooltip of its own has its text's.
    const auto* action = qobject_cast<const QAction*>(&object);
    return !action || qstrcmp(property, "toolTip") != 0 || action->property("toolTip").toString() != action->iconText();
}

} // namespace

void Retranslation::apply(QObject& root) const
{
    QList<QObject*> objects = root.findChildren<QObject*>();
    objects.prepend(&root);
    for (QObject* object : objects) {
        const QList<QByteArray> contexts = contextsOf(object);
        for (const char* name : shownProperties) {
            const int index = object->metaObject()->indexOfProperty(name);
            if (index < 0 || !object->metaObject()->property(index).isWritable() || !isShown(*object, name))
                continue;
            const QVariant old = object->property(name);
            if (old.userType() != QMetaType::QString || old.toString().isEmpty())
                continue;
            if (const QString text = changed(old.toString(), contexts); text != old.toString())
                object->setProperty(name, text);
        }
        if (auto* holder = dynamic_cast<HoldsTexts*>(object))
            holder->changeTexts([&](const QString& text) { return changed(text, contexts); });
        if (auto* named = dynamic_cast<NamesKeys*>(object))
            named->nameKeysAgain();
        applyToItems(*object, contexts);
        if (auto* widget = qobject_cast<QWidget*>(object)) {
            widget->updateGeometry();
            widget->update();
        }
    }
}

namespace {

/// Words of Qt's own, which it looks up once only.
void nameArrows(QTabBar& tabs)
{
    for (auto* arrow : tabs.findChildren<QToolButton*>(Qt::FindDirectChildrenOnly))
        arrow->setAccessibleName(arrow->objectName() == QLatin1String("ScrollLeftButton") ? QTabBar::tr("Scroll Left")
                                                                                          : QTabBar::tr("Scroll Right"));
}

} // namespace

void Retranslation::applyToItems(QObject& object, const QList<QByteArray>& contexts) const
{
    if (auto* tabs = qobject_cast<QTabBar*>(&object)) {
        if (tabs->metaObject() == &QTabBar::staticMetaObject)
            nameArrows(*tabs);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setTabText(i, changed(tabs->tabText(i), contexts));
            tabs->setTabToolTip(i, changed(tabs->tabToolTip(i), contexts));
        }
    }
    QAbstractItemModel* model = nullptr;
    if (auto* box = qobject_cast<QComboBox*>(&object))
        model = box->model();
    else if (auto* view = qobject_cast<QAbstractItemView*>(&object)) {
        model = view->model();
        view->viewport()->update();
    }
    if (!model)
        return;
    // Other models ask for their words anew whenever they are shown.
    const bool keepsTexts =
        qobject_cast<QStandardItemModel*>(model) || qobject_cast<QListWidget*>(&object) || qobject_cast<QTreeWidget*>(&object);
    if (!keepsTexts) {
        Q_EMIT model->headerDataChanged(Qt::Horizontal, 0, std::max(0, model->columnCount() - 1));
        return;
    }
    const std::array roles{static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole),
                           static_cast<int>(Qt::AccessibleTextRole), static_cast<int>(Qt::StatusTipRole)};
    const std::function<void(const QModelIndex&)> walk = [&](const QModelIndex& parent) {
        for (int row = 0; row < model->rowCount(parent); ++row)
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                for (const int role : roles)
                    if (const QString old = index.data(role).toString(); !old.isEmpty())
                        if (const QString text = changed(old, contexts); text != old)
                            model->setData(index, text, role);
                walk(index);
            }
    };
    walk({});
    for (int column = 0; column < model->columnCount(); ++column)
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole)})
            if (const QString old = model->headerData(column, Qt::Horizontal, role).toString(); !old.isEmpty())
                model->setHeaderData(column, Qt::Horizontal, changed(old, contexts), role);
}

} // namespace nucleoscope::ui
