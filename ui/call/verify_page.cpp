#include "ui/call/verify_page.h"

#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

constexpr int kColumn = 820;
constexpr int kFaceHeight = 252;
constexpr int kFacesWidth = 712;
constexpr int kLowFaces = 112; // beside large text: words and buttons come first
constexpr double kLargeText = 1.5;

QHBoxLayout* centred(const Theme& theme, QWidget* widget, int width)
{
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    const auto applyWidth = [&theme, widget, width] { widget->setMaximumWidth(theme.row(width)); };
    applyWidth();
    QObject::connect(&theme, &Theme::changed, widget, applyWidth);
    row->addWidget(widget, 100);
    row->addStretch(1);
    return row;
}

} // namespace

VerifyPage::VerifyPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_call(models.call)
    , m_settings(models.settings)
    , m_title(new PlainLabel(theme, TextRole::Display))
    , m_text(new PlainLabel(theme, TextRole::Body))
{
    m_back = new Button(theme, Button::Kind::Plain, tr("Back to the session"), QStringLiteral("back"));
    m_back->setParent(this);
    m_help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    m_help->setParent(this);
    connect(m_help, &Button::clicked, this, &VerifyPage::helpRequested);
    connect(m_back, &Button::clicked, this, &VerifyPage::done);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setColour(Colour::Ink2);
    auto* scroll = new ScrollColumn;
    m_column = scroll->column();
    QVBoxLayout* column = m_column;
    column->addWidget(buildFaces(models));
    column->addSpacing(24);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addLayout(centred(theme, m_text, 620));
    column->addSpacing(24);
    column->addLayout(centred(theme, buildMatch(), kColumn));
    column->addLayout(centred(theme, buildDifferent(), 700));
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    m_back->raise();
    m_help->raise();
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    connect(&m_settings, &SettingsModel::changed, this, [this] { render(); });
    render();
}

QWidget* VerifyPage::buildFaces(const Models& models)
{
    auto* faces = new QWidget;
    m_peerView = new VideoView(theme(), VideoView::Person::Other, models.peerPicture);
    m_ownView = new VideoView(theme(), VideoView::Person::Own, models.ownPicture);
    m_ownView->setChip(tr("You"));
    m_ownView->setAccessibleName(tr("Your own picture"));
    m_peerView->setFixedHeight(kFaceHeight);
    m_ownView->setFixedHeight(kFaceHeight);
    m_peerView->setMaximumWidth(448);
    m_ownView->setMaximumWidth(252);
    auto* row = new QHBoxLayout(faces);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(m_peerView, 160);
    row->addWidget(m_ownView, 90);
    row->addStretch(1);
    return faces;
}

QWidget* VerifyPage::buildMatch()
{
    m_match = new QWidget;
    m_words = new SafetyWordsView(theme(), SafetyWordsView::Size::Large);
    m_same = new Button(theme(), Button::Kind::Main, tr("They match"), QStringLiteral("check"));
    auto* differ = new Button(theme(), Button::Kind::Ordinary, tr("They’re different"));
    differ->setTall(true);
    auto* later = new Button(theme(), Button::Kind::Plain, tr("Later"));
    later->setTall(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(m_same);
    buttons->addWidget(differ);
    buttons->addWidget(later);
    buttons->addStretch(1);
    auto* why = new Card(theme());
    auto* whyText = new PlainLabel(theme(), TextRole::Body,
        tr("If somebody were secretly sitting between you, the words would not match. You only need to do this once for each "
           "computer."));
    whyText->setColour(Colour::Ink2);
    auto* whyRow = new QHBoxLayout(why);
    whyRow->setContentsMargins(18, 12, 18, 12);
    whyRow->setSpacing(12);
    whyRow->addWidget(new IconView(theme(), QStringLiteral("info"), 20, Colour::Accent), 0, Qt::AlignTop);
    whyRow->addWidget(whyText, 1);
    auto* password = new VisibilityLine(theme(), VisibilityLine::Who::People,
        tr("The words are not a password. It’s fine if someone overhears them."));
    password->setCentred();
    auto* column = new QVBoxLayout(m_match);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_words);
    column->addSpacing(28);
    column->addLayout(buttons);
    m_digits = new Button(theme(), Button::Kind::Quiet, {});
    column->addSpacing(4);
    column->addWidget(m_digits, 0, Qt::AlignHCenter);
    column->addSpacing(14);
    column->addWidget(why);
    column->addSpacing(18);
    column->addWidget(password);
    connect(m_same, &Button::clicked, this, [this] {
        Q_EMIT m_call.wordsMatchRequested();
        Q_EMIT done();
    });
    connect(differ, &Button::clicked, this, [this] { Q_EMIT m_call.wordsDifferRequested(); });
    connect(m_digits, &Button::clicked, this, [this] { Q_EMIT m_call.digitsRequested(!m_call.wordsAreDigits()); });
    connect(later, &Button::clicked, this, &VerifyPage::done);
    return m_match;
}

void VerifyPage::addStep(QVBoxLayout* column, const QString& icon, const QString& title, PlainLabel* text, Button* button)
{
    auto* mark = new IconView(theme(), icon, 18, Colour::Ink2);
    mark->setGround(Colour::Sunken, 36);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(theme(), TextRole::Label, title));
    words->addWidget(text);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(24, 14, 24, 14);
    row->setSpacing(14);
    row->addWidget(mark);
    row->addLayout(words, 1);
    if (button)
        row->addWidget(button);
    column->addLayout(row);
}

QWidget* VerifyPage::buildDifferent()
{
    m_different = new QWidget;
    const auto small = [this](const QString& text) {
        auto* label = new PlainLabel(theme(), TextRole::Small, text);
        label->setColour(Colour::Ink2);
        return label;
    };
    m_ring = small({});
    m_again = new Button(theme(), Button::Kind::Ordinary, tr("Try again"));
    auto* end = new Button(theme(), Button::Kind::End, tr("End the call"));
    auto* card = new Card(theme());
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 6, 1, 6);
    rows->setSpacing(0);
    addStep(rows, QStringLiteral("echo"), tr("Read them once more"), small(tr("Slowly, one word at a time.")), m_again);
    rows->addWidget(new Hairline(theme()));
    addStep(rows, QStringLiteral("phone"), tr("Still different? End the call"), m_ring, end);
    rows->addWidget(new Hairline(theme()));
    addStep(rows, QStringLiteral("copy-link"), tr("Meet again with a fresh link"),
        small(tr("Ask for one when you speak. Check your words before you begin.")), nullptr);
    auto* stays = new VisibilityLine(theme(), VisibilityLine::Who::Lock,
        tr("Your notes and goals stay on this computer until this is sorted out"));
    stays->setCentred();
    auto* column = new QVBoxLayout(m_different);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(18);
    column->addWidget(card);
    column->addWidget(stays);
    connect(m_again, &Button::clicked, this, [this] { Q_EMIT m_call.wordsAgainRequested(); });
    connect(end, &Button::clicked, this, [this] {
        if (m_settings.role() == SettingsModel::Role::Therapist)
            Q_EMIT m_call.endRequested();
        else
            Q_EMIT m_call.leaveRequested();
    });
    return m_different;
}

QWidget* VerifyPage::firstFocus()
{
    return m_call.verification() == CallModel::Verification::Different ? m_again : m_same;
}

void VerifyPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int faces = theme().look().textScale >= kLargeText ? kLowFaces : kFaceHeight;
    m_peerView->setFixedHeight(faces);
    m_ownView->setFixedHeight(faces);
    const QSize back = m_back->sizeHint();
    m_back->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(16, 10), back)));
    const QSize help = m_help->sizeHint();
    m_help->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(width() - 16 - help.width(), 10), help)));
    // The faces share the first row with the way back where there is room beside them.
    const bool beside = (width() - kFacesWidth) / 2 > 16 + back.width() + 12;
    m_column->setContentsMargins(56, beside ? 16 : back.height() + 20, 56, 28);
}

void VerifyPage::render()
{
    const PersonName peer = m_call.peer();
    const bool different = m_call.verification() == CallModel::Verification::Different;
    m_peerView->setChip(peer.full());
    m_peerView->setAccessibleName(tr("Picture of %1").arg(peer.isolatedFull()));
    m_peerView->setVisible(!m_call.peerCameraOff() && !m_call.soundOnly());
    m_ownView->setVisible(!m_call.cameraOff() && !m_call.soundOnly());
    m_title->setText(different ? tr("The words are different") : tr("Check it’s really the two of you"));
    m_text->setText(different ? tr("A word may have been misheard. If they really are different, someone could be listening in, so "
                                   "please don’t share anything personal on this call.")
        : m_call.wordsAreDigits() ? tr("You each have the same numbers. Read yours aloud, then listen for the rest.")
                                  : tr("You each have the same four words. Read yours aloud, then listen for the rest."));
    m_digits->setText(m_call.wordsAreDigits() ? tr("Show words instead") : tr("Show numbers instead"));
    m_match->setVisible(!different);
    m_different->setVisible(different);
    const QString mine = tr("You read");
    const QString theirs = tr("%1 reads").arg(peer.isolatedBrief());
    const bool first = m_call.readsFirstWords();
    m_words->setWords(m_call.safetyWords(), first ? mine : theirs, first ? theirs : mine, first);
    m_ring->setText(tr("Then ring %1 on a number you already know, not one shown or sent today.").arg(peer.isolatedBrief()));
}

} // namespace alcove::ui
