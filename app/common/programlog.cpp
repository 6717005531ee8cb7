#include "app/common/programlog.h"

#include "app/common/logline.h"
#include "app/common/rotatinglog.h"

#include <QCoreApplication>
#include <QHash>
#include <QLoggingCategory>
#include <QSysInfo>

#include <mutex>

namespace holdfast {
namespace {

constexpr char kOurs[] = "holdfast.";

/// What the error output wants of a category.
struct Shown
{
    bool debug = false;
    bool info = false;
    bool warning = false;
    bool critical = false;

    [[nodiscard]] bool has(QtMsgType type) const
    {
        switch (type) {
        case QtDebugMsg:
            return debug;
        case QtInfoMsg:
            return info;
        case QtWarningMsg:
            return warning;
        case QtCriticalMsg:
            return critical;
        case QtFatalMsg:
            return true;
        }
        return true;
    }
};

} // namespace

/// Qt calls plain functions, from any thread.
class ProgramLog::Installed
{
public:
    explicit Installed(const Clock &clock) : m_clock(clock), m_writer(clock)
    {
        const std::lock_guard guard(s_mutex);
        s_this = this;
        s_handlerBefore = qInstallMessageHandler(handle);
    }

    ~Installed()
    {
        QLoggingCategory::installFilter(s_filterBefore);
        qInstallMessageHandler(s_handlerBefore);
        const std::lock_guard guard(s_mutex);
        s_this = nullptr;
        s_shown.clear();
    }

    Installed(const Installed &) = delete;
    Installed &operator=(const Installed &) = delete;

    /// Installing calls filter() at once for every category there is, so what it calls in turn must
    /// be known before.
    static void installFilter()
    {
        s_filterBefore = QLoggingCategory::installFilter(nullptr);
        QLoggingCategory::installFilter(filter);
    }

    void begin(const QString &folder)
    {
        m_writer.begin(std::make_shared<RotatingLog>(folder));
    }

private:
    static void filter(QLoggingCategory *category)
    {
        if (s_filterBefore)
            s_filterBefore(category);
        if (!QByteArrayView(category->categoryName()).startsWith(kOurs))
            return;
        const std::lock_guard guard(s_mutex);
        s_shown.insert(category->categoryName(),
                       {category->isDebugEnabled(), category->isInfoEnabled(),
                        category->isWarningEnabled(), category->isCriticalEnabled()});
        category->setEnabled(QtInfoMsg, true);
        category->setEnabled(QtWarningMsg, true);
        category->setEnabled(QtCriticalMsg, true);
    }

    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        if (isShownAfterTaking(type, context, text) && s_handlerBefore)
            s_handlerBefore(type, context, text);
    }

    static bool isShownAfterTaking(QtMsgType type, const QMessageLogContext &context,
                                   const QString &text)
    {
        const QByteArrayView category(context.category);
        if (!category.startsWith(kOurs))
            return true;
        const std::lock_guard guard(s_mutex);
        if (s_this)
            s_this->take(type, QString::fromUtf8(category), text);
        const auto known = s_shown.constFind(category.toByteArray());
        return known == s_shown.constEnd() || known->has(type);
    }

    void take(QtMsgType type, const QString &category, const QString &text)
    {
        // A program that has nothing to tell leaves no trace.
        if (!std::exchange(m_introduced, true)) {
            add(QtInfoMsg, QStringLiteral("holdfast.app"),
                QStringLiteral("%1 with Qt %2 on %3")
                    .arg(QStringLiteral(HOLDFAST_VERSION), QString::fromLatin1(qVersion()),
                         QSysInfo::prettyProductName()));
        }
        add(type, category, text);
    }

    void add(QtMsgType type, const QString &category, const QString &text)
    {
        m_writer.add(logLine({m_clock.now(), QCoreApplication::applicationName(),
                              QCoreApplication::applicationPid(), type, category, text}));
    }

    const Clock &m_clock;
    LogWriter m_writer;
    bool m_introduced = false;

    inline static std::mutex s_mutex; ///< guards s_this, what it does, and s_shown
    inline static Installed *s_this = nullptr;
    inline static QHash<QByteArray, Shown> s_shown;
    inline static QtMessageHandler s_handlerBefore = nullptr;
    inline static QLoggingCategory::CategoryFilter s_filterBefore = nullptr;
};

ProgramLog::ProgramLog(const Clock &clock)
{
    if (!isWanted())
        return;
    m_installed = std::make_unique<Installed>(clock);
    Installed::installFilter();
}

ProgramLog::~ProgramLog() = default;

void ProgramLog::begin(const QString &folder)
{
    if (m_installed)
        m_installed->begin(folder);
}

bool ProgramLog::isWanted()
{
    const QByteArray word = qgetenv("HOLDFAST_LOG").toLower();
    return word != "off" && word != "0" && word != "no";
}

} // namespace holdfast
