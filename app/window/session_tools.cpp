#include "app/window/session_tools.h"

namespace alcove::app {
namespace {

using Comfort = ui::SessionToolsModel::Comfort;

/// What is said is read within this time; then the strip makes room for the picture again. Chosen: two
/// lines at the slowest common reading speed of captions, about 12 characters a second, twice over.
constexpr int kCaptionStays = 20'000;

/// Both enumerations name the same four answers; a change of one must not silently change the other.
Comfort toScreen(session::Comfort comfort)
{
    switch (comfort) {
    case session::Comfort::Hidden: return Comfort::Hidden;
    case session::Comfort::Slower: return Comfort::Slower;
    case session::Comfort::Fine: return Comfort::Fine;
    case session::Comfort::GoOn: return Comfort::GoOn;
    }
    return Comfort::Hidden;
}

session::Comfort toWire(Comfort comfort)
{
    switch (comfort) {
    case Comfort::Hidden: return session::Comfort::Hidden;
    case Comfort::Slower: return session::Comfort::Slower;
    case Comfort::Fine: return session::Comfort::Fine;
    case Comfort::GoOn: return session::Comfort::GoOn;
    }
    return session::Comfort::Hidden;
}

} // namespace

SessionTools::SessionTools(Config config)
    : m_config(std::move(config))
{
    m_fade.setSingleShot(true);
    m_fade.setInterval(kCaptionStays);
    connect(&m_fade, &QTimer::timeout, this, [this] {
        m_lines.clear();
        m_config.tools.setCaptions({});
    });
    connect(&m_config.features, &FeatureLine::received, this, &SessionTools::onMessage);
    connectRequests();
}

void SessionTools::connectRequests()
{
    using Model = ui::SessionToolsModel;
    Model& tools = m_config.tools;
    connect(&tools, &Model::someoneCameInRequested, this, &SessionTools::someoneCameIn);
    connect(&tools, &Model::aloneAgainRequested, this, &SessionTools::aloneAgain);
    connect(&tools, &Model::comfortRequested, this, [this](Comfort comfort) {
        if (m_config.side != session::Side::Client)
            return;
        m_config.tools.setComfort(comfort);
        send(session::ControlType::Comfort, session::encode(toWire(comfort)));
    });
    connect(&tools, &Model::typingRequested, this, [this](bool on) { m_config.tools.setTyping(on); });
    connect(&tools, &Model::captionTyped, this, &SessionTools::sendCaption);
    connect(&tools, &Model::smallWindowRequested, this, [this](bool on) { m_config.tools.setInSmallWindow(on); });
    connect(&tools, &Model::peerVolumeRequested, this, [this](int percent) {
        m_config.tools.setPeerVolume(percent);
        m_config.hub.setPeerVolume(m_config.tools.peerVolume() / 100.0);
    });
    connect(&tools, &Model::pictureFirstRequested, this, [this](bool on) {
        m_config.tools.setPictureFirst(on);
        m_config.toCall([on](session::Call& call, Instant now) { call.media().setPictureFirst(on, now); });
        send(session::ControlType::PictureFirst, session::encodePictureFirst(on));
    });
    connect(&tools, &Model::frameRequested, this, [this](Model::Frame frame, bool oval) {
        m_config.tools.setFrame(frame, oval);
        m_config.devices.setOwnFrame(frame, oval);
    });
}

/// The wall first, then sound and camera on this computer, then the news to the other side.
void SessionTools::someoneCameIn()
{
    m_config.tools.setCovered(true);
    m_config.devices.setHeld(RoomDevices::SomeoneCameIn, true);
    m_config.toCall([](session::Call& call, Instant now) { call.setNotAlone(now); });
}

void SessionTools::aloneAgain()
{
    m_config.tools.setCovered(false);
    m_config.devices.setHeld(RoomDevices::SomeoneCameIn, false);
    Q_EMIT m_config.call.goBackRequested(true);
}

void SessionTools::apply(const CallView& view)
{
    m_person = personOf(view.peerKey);
    m_config.tools.setPeerNotAlone(view.peer.notAlone);
}

void SessionTools::end()
{
    m_person.clear();
    m_fade.stop();
    m_lines.clear();
    m_peerLine.reset();
    ui::SessionToolsModel& tools = m_config.tools;
    tools.setPeerNotAlone(false);
    tools.setComfort(Comfort::Hidden);
    tools.setTyping(false);
    tools.setCaptions({});
    tools.setInSmallWindow(false);
    tools.setPictureFirst(false);
}

void SessionTools::onMessage(const FeatureLine::Person& person, quint8 type, const QByteArray& body)
{
    if (m_person.isEmpty() || person != m_person)
        return;
    const ByteView bytes(reinterpret_cast<const std::uint8_t*>(body.constData()), static_cast<std::size_t>(body.size()));
    switch (static_cast<session::ControlType>(type)) {
    case session::ControlType::Comfort:
        if (const auto comfort = session::parseComfort(bytes); comfort && m_config.side == session::Side::Therapist)
            m_config.tools.setComfort(toScreen(*comfort));
        break;
    case session::ControlType::Caption:
        if (const auto caption = session::parseCaption(bytes))
            onCaption(*caption);
        break;
    case session::ControlType::PictureFirst:
        if (const auto on = session::parsePictureFirst(bytes))
            m_config.toCall([wanted = *on](session::Call& call, Instant now) { call.media().setPictureFirst(wanted, now); });
        break;
    default: break;
    }
}

void SessionTools::onCaption(const session::Caption& caption)
{
    const QString text = QString::fromStdString(caption.text);
    if (m_peerLine == caption.line && !m_lines.isEmpty())
        m_lines.last() = text;
    else
        m_lines << text;
    m_peerLine = caption.line;
    while (m_lines.size() > ui::SessionToolsModel::kCaptionLines)
        m_lines.removeFirst();
    m_config.tools.setCaptions(m_lines);
    m_fade.start();
}

void SessionTools::sendCaption(const QString& text, bool done)
{
    send(session::ControlType::Caption, session::encode(session::Caption { m_ownLine, text.toStdString(), done }));
    if (done)
        ++m_ownLine;
}

void SessionTools::send(session::ControlType type, Bytes body)
{
    if (!m_person.isEmpty())
        m_config.features.send(m_person, type, std::move(body));
}

void joinSession(CallPresenter& presenter, SessionTools& tools, RoomDevices& devices)
{
    QObject::connect(&presenter, &CallPresenter::devicesWanted, &devices, &RoomDevices::setInSession);
    QObject::connect(&presenter, &CallPresenter::cameraWanted, &devices, &RoomDevices::setCameraWanted);
    QObject::connect(&presenter, &CallPresenter::resting, &devices, [&devices](bool on) { devices.setHeld(RoomDevices::Resting, on); });
    QObject::connect(&presenter, &CallPresenter::wordsDiffer, &devices, [&devices](bool on) { devices.setHeld(RoomDevices::WordsDiffer, on); });
    QObject::connect(&presenter, &CallPresenter::ended, &devices, &RoomDevices::endSession);
    QObject::connect(&presenter, &CallPresenter::viewed, &tools, &SessionTools::apply);
}

} // namespace alcove::app
