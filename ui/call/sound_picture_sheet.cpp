#include "ui/call/sound_picture_sheet.h"

#include "ui/widgets/flow_row.h"

#include <QHBoxLayout>

namespace alcove::ui {

namespace {

using Frame = SessionToolsModel::Frame;

constexpr int kStep = 10;
constexpr int kUsual = 100;

} // namespace

SoundPictureSheet::SoundPictureSheet(const Theme& theme, QWidget* host, const Models& models)
    : Sheet(theme, host, tr("Sound and picture"), 560)
    , m_theme(theme)
    , m_call(models.call)
    , m_tools(models.sessionTools)
    , m_volumeLabel(new PlainLabel(theme, TextRole::Label))
    , m_volume(new QSlider(Qt::Horizontal))
    , m_pictureFirst(new Toggle(theme, tr("The picture matters more")))
    , m_oval(new Toggle(theme, tr("Only an oval around your face")))
    , m_close(new Button(theme, Button::Kind::Ordinary, tr("Close")))
{
    addVolume();
    auto* why = new PlainLabel(theme, TextRole::Small, tr("For signing or reading lips. It stays fluid, and sound is given up first."));
    why->setColour(Colour::Ink2);
    body()->addSpacing(16);
    body()->addWidget(m_pictureFirst);
    body()->addWidget(why);
    addFrame();
    body()->addSpacing(20);
    body()->addWidget(m_close, 0, Qt::AlignTrailing);
    // Assistive programs toggle without clicking; what only shows the model asks for nothing.
    connect(m_pictureFirst, &Toggle::toggled, this, [this](bool on) {
        if (on != m_tools.pictureFirst())
            Q_EMIT m_tools.pictureFirstRequested(on);
    });
    connect(m_oval, &Toggle::toggled, this, [this](bool on) {
        if (on != m_tools.oval())
            Q_EMIT m_tools.frameRequested(m_tools.frame(), on);
    });
    connect(m_close, &Button::clicked, this, &Sheet::dismiss);
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    connect(&m_tools, &SessionToolsModel::changed, this, [this] { render(); });
    render();
}

void SoundPictureSheet::addVolume()
{
    m_volume->setRange(0, SessionToolsModel::kMostVolume);
    m_volume->setSingleStep(kStep);
    m_volume->setPageStep(kStep * 2);
    m_volume->setMinimumHeight(m_theme.row(44));
    auto* quiet = new PlainLabel(m_theme, TextRole::Small, tr("Quieter"));
    auto* loud = new PlainLabel(m_theme, TextRole::Small, tr("Louder"));
    for (PlainLabel* end : { quiet, loud })
        end->setColour(Colour::Ink2);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(quiet);
    row->addWidget(m_volume, 1);
    row->addWidget(loud);
    auto* usual = new Button(m_theme, Button::Kind::Quiet, tr("As it comes"));
    body()->addSpacing(8);
    body()->addWidget(m_volumeLabel);
    body()->addLayout(row);
    body()->addWidget(usual, 0, Qt::AlignLeading);
    connect(m_volume, &QSlider::valueChanged, this, [this](int value) {
        if (value != m_tools.peerVolume())
            Q_EMIT m_tools.peerVolumeRequested(value);
    });
    connect(usual, &Button::clicked, this, [this] { Q_EMIT m_tools.peerVolumeRequested(kUsual); });
}

void SoundPictureSheet::addFrame()
{
    body()->addSpacing(16);
    body()->addWidget(new PlainLabel(m_theme, TextRole::Label, tr("How much of your room can be seen")));
    body()->addSpacing(8);
    auto* row = new FlowRow(8);
    const std::array words { tr("All of it"), tr("Less"), tr("Least") };
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        m_frames[i] = new Chip(m_theme, words[i]);
        m_frames[i]->setCheckable(true);
        m_frames[i]->setAutoExclusive(true);
        row->add(m_frames[i]);
        connect(m_frames[i], &Chip::toggled, this, [this, frame = static_cast<Frame>(i)](bool on) {
            if (on && frame != m_tools.frame())
                Q_EMIT m_tools.frameRequested(frame, m_tools.oval());
        });
    }
    body()->addWidget(row);
    body()->addSpacing(8);
    body()->addWidget(m_oval);
}

void SoundPictureSheet::openSheet() { open(m_volume); }

void SoundPictureSheet::render()
{
    const QString peer = m_call.peer().isolatedBrief();
    m_volumeLabel->setText(tr("How loud you hear %1").arg(peer));
    m_volume->setAccessibleName(tr("How loud you hear %1").arg(peer));
    m_volume->setValue(m_tools.peerVolume());
    m_pictureFirst->setChecked(m_tools.pictureFirst());
    for (std::size_t i = 0; i < m_frames.size(); ++i)
        m_frames[i]->setChecked(static_cast<Frame>(i) == m_tools.frame());
    m_oval->setChecked(m_tools.oval());
}

} // namespace alcove::ui
