#include "ui/home/link_field.h"

#include "ui/model/error_text.h"

#include <QVBoxLayout>

namespace alcove::ui {

namespace {

constexpr int kMaxPaste = 32 * 1024; // a whole e-mail, as much as the reader of links takes

} // namespace

LinkField::LinkField(const Theme& theme, HomeModel& home, const QString& label, Button::Kind joinKind)
    : m_home(home)
    , m_field(new Field(theme, label, QStringLiteral("copy-link")))
{
    auto* join = new Button(theme, joinKind, tr("Join"));
    join->setTall(true);
    m_field->setPlaceholder(tr("Paste the link you were sent"));
    m_field->edit()->setMaxLength(kMaxPaste);
    m_field->setEnd(join);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    connect(join, &Button::clicked, this, [this] { this->join(); });
    connect(m_field->edit(), &QLineEdit::returnPressed, this, [this] { this->join(); });
    connect(&home, &HomeModel::changed, this, [this] { render(); });
    render();
}

void LinkField::join()
{
    const QString link = m_field->edit()->text().trimmed();
    if (link.isEmpty()) {
        m_field->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT m_home.linkPasted(link);
}

void LinkField::render()
{
    m_field->setProblem(linkProblemText(m_home.linkProblem(), m_home.linkProblemDay(), m_home.linkProblemTherapist()));
    if (m_home.openedLink())
        m_field->edit()->clear();
}

} // namespace alcove::ui
