// The limit start-up is measured against: a Qt window with an empty table and a menu, and nothing
// else. What this needs, any Qt program needs.
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    QStandardItemModel model(0, 5);
    QTableView table;
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
    window.resize(1200, 760);
    window.show();
    return QApplication::exec();
}
