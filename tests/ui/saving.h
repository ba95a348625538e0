// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QtTest>

/// In the dialog of `window` that stands open: types the name and presses Save. Keys go to `window` again, as on a desktop.
inline void saveAs(QWidget& window, const QString& file)
{
    QPointer<QFileDialog> dialog;
    QTRY_VERIFY_WITH_TIMEOUT(dialog = window.findChild<QFileDialog*>(QStringLiteral("saveDialog")), 20'000);
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    QVERIFY(!name->text().isEmpty());
    name->setText(file);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 20'000);
    window.activateWindow();
}

/// Once a job has written it: whole, or not there.
inline QByteArray contentOf(const QString& file)
{
    (void)QTest::qWaitFor([&] { return QFile::exists(file); }, 20'000);
    QFile there(file);
    return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
}
