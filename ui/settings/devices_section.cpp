#include "ui/settings/devices_section.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/video_view.h"
#include "ui/widgets/visibility_line.h"

#include <QSignalBlocker>

namespace alcove::ui {

namespace {

constexpr int kPictureWidth = 240;
constexpr int kPictureHeight = 135;
constexpr int kStackBelow = 520;

} // namespace

DevicesSection::DevicesSection(const Theme& theme, const Models& models)
    : m_theme(theme)
    , m_devices(models.devices)
    , m_settings(models.settings)
    , m_meter(new LevelMeter(theme, 26))
    , m_quieten(new ToggleRow(theme, {}, tr("Quieten background noise"), tr("Softens fans and traffic. Your voice stays natural.")))
{
    m_meter->setNameAndVerdict(tr("Microphone level"), {});
    column()->addWidget(buildPicture(models.ownPicture));
    auto* card = new Card(theme);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(24, 16, 24, 20);
    rows->setSpacing(14);
    rows->addWidget(buildRow(DeviceModel::Kind::Camera, tr("Camera"), QStringLiteral("camera"),
        tr("No camera. You can also meet with sound only.")));
    rows->addWidget(buildRow(DeviceModel::Kind::Microphone, tr("Microphone"), QStringLiteral("mic"), tr("No microphone found")));
    rows->addWidget(m_meter);
    rows->addWidget(buildRow(DeviceModel::Kind::Speaker, tr("Speaker"), QStringLiteral("speaker"), tr("No speaker found")));
    column()->addWidget(card);
    auto* sound = new Card(theme);
    auto* soundRows = new QVBoxLayout(sound);
    soundRows->setContentsMargins(1, 1, 1, 1);
    soundRows->addWidget(m_quieten);
    column()->addWidget(sound);
    connect(m_quieten, &ToggleRow::toggled, &m_settings, &SettingsModel::setQuietenNoise);
    connect(&m_devices, &DeviceModel::changed, this, [this] { render(); });
    connect(&m_settings, &SettingsModel::changed, this, [this] { render(); });
    connect(&m_devices, &DeviceModel::microphoneLevelChanged, m_meter, [this](double level) { m_meter->setLevel(level); });
    render();
}

QWidget* DevicesSection::buildPicture(PictureSource& picture)
{
    auto* view = new VideoView(m_theme, VideoView::Person::Own, picture);
    view->setFixedSize(kPictureWidth, kPictureHeight);
    view->setRadius(10);
    view->setAccessibleName(tr("Your picture"));
    auto* check = new Button(m_theme, Button::Kind::Soft, tr("Check my setup"));
    connect(check, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Check); });
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(new PlainLabel(m_theme, TextRole::Label, tr("Your picture")));
    words->addWidget(new VisibilityLine(m_theme, VisibilityLine::Who::Lock, tr("Only you can see this")));
    words->addSpacing(8);
    words->addWidget(check, 0, Qt::AlignLeading);
    words->addStretch(1);
    auto* card = new Card(m_theme);
    m_pictureRow = new QBoxLayout(QBoxLayout::LeftToRight, card);
    m_pictureRow->setContentsMargins(24, 20, 24, 20);
    m_pictureRow->setSpacing(20);
    m_pictureRow->addWidget(view);
    m_pictureRow->addLayout(words, 1);
    return card;
}

QWidget* DevicesSection::buildRow(DeviceModel::Kind kind, const QString& label, const QString& icon, const QString& none)
{
    auto* picker = new Picker(m_theme, label, icon);
    m_choices[static_cast<std::size_t>(kind)] = { picker, none };
    auto* row = new QWidget;
    auto* inside = new QVBoxLayout(row);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(6);
    inside->addWidget(new PlainLabel(m_theme, TextRole::Label, label));
    inside->addWidget(picker);
    connect(picker, qOverload<int>(&QComboBox::activated), this,
        [this, kind, picker](int index) { Q_EMIT m_devices.chooseRequested(kind, picker->itemData(index).toString()); });
    return row;
}

void DevicesSection::fill(DeviceModel::Kind kind)
{
    const Choice& choice = m_choices[static_cast<std::size_t>(kind)];
    const QSignalBlocker quiet(choice.picker);
    choice.picker->clear();
    for (const DeviceChoice& device : m_devices.choices(kind))
        choice.picker->addItem(device.name, device.id);
    choice.picker->setEnabled(choice.picker->count() > 0);
    if (choice.picker->count() == 0)
        choice.picker->addItem(choice.none);
    choice.picker->setCurrentIndex(std::max(0, choice.picker->findData(m_devices.current(kind))));
    choice.picker->update();
}

void DevicesSection::render()
{
    fill(DeviceModel::Kind::Camera);
    fill(DeviceModel::Kind::Microphone);
    fill(DeviceModel::Kind::Speaker);
    m_quieten->setOn(m_settings.quietenNoise());
}

void DevicesSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    Q_EMIT m_devices.previewRequested(true);
}

void DevicesSection::hideEvent(QHideEvent* event)
{
    SettingsSection::hideEvent(event);
    Q_EMIT m_devices.previewRequested(false);
}

void DevicesSection::resizeEvent(QResizeEvent* event)
{
    SettingsSection::resizeEvent(event);
    m_pictureRow->setDirection(width() < kStackBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace alcove::ui
