#include "ui/call/caption_writer.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace alcove::ui {

namespace {

/// Chosen: words arrive while they are said, and a fast writer sends three messages a second at most.
constexpr int kPauseMs = 350;

} // namespace

CaptionWriter::CaptionWriter(const Theme& theme, CallModel& call, SessionToolsModel& tools)
    : m_call(call)
    , m_tools(tools)
    , m_edit(new QLineEdit)
    , m_done(new Button(theme, Button::Kind::Plain, tr("Stop typing"), QStringLiteral("close")))
{
    m_edit->setMaxLength(SessionToolsModel::kMaxCaption);
    m_edit->setMinimumHeight(theme.row(44));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_done);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { send(false); });
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        // Not restarted by each key: what is typed without a pause goes over too.
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { send(true); });
    connect(m_done, &Button::clicked, this, [this] { Q_EMIT m_tools.typingRequested(false); });
    connect(&call, &CallModel::changed, this, [this] { render(); });
    connect(&tools, &SessionToolsModel::changed, this, [this] { render(); });
    connect(&theme, &Theme::changed, this, [this, &theme] { m_edit->setMinimumHeight(theme.row(44)); });
    render();
}

void CaptionWriter::render()
{
    const QString peer = m_call.peer().isolatedBrief();
    m_edit->setPlaceholderText(tr("Type what is said"));
    m_edit->setAccessibleName(tr("Type what is said. %1 reads it at once. Nothing is kept").arg(peer));
}

void CaptionWriter::send(bool done)
{
    m_pause.stop();
    const QString text = m_edit->text().simplified();
    if (!text.isEmpty())
        Q_EMIT m_tools.captionTyped(text, done);
    if (done)
        m_edit->clear();
}

void CaptionWriter::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT m_tools.typingRequested(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace alcove::ui
