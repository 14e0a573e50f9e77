#include "tests/app/window/typist.h"

#include "app/window/agreement_desk.h"
#include "app/window/journal_desk.h"
#include "core/records/contact_store.h"
#include "core/records/file_key_store.h"
#include "core/records/vault_opening.h"
#include "core/session/record_bodies.h"
#include "tests/app/window/bare_models.h"
#include "tests/support/seeded_random.h"
#include "ui/prepare/note_edit.h"
#include "ui/prepare/reflection_page.h"

#include <QApplication>
#include <QFile>
#include <QtTest/QTest>

#include <chrono>
#include <utility>

#include <unistd.h>

namespace alcove::testing {
namespace {

using session::ControlType;

constexpr crypto::PublicKey kOther { 8 };
/// Chosen: a note of a few lines; the page takes more.
constexpr qsizetype kLongNote = 900;

class Typist {
public:
    Typist(const std::string& folder, std::uint64_t firstNumber, std::uint64_t seed, int reportTo)
        : m_random(seed)
        , m_keys(folder + "/keys")
        , m_vault(records::openOrCreateVault(folder + "/vault.db", m_keys, "vault", m_system).value())
        , m_deviceKey(m_keys.load("vault").value()->clone())
        , m_therapist(records::ContactStore(*m_vault).load().value().front().therapistKey)
        , m_journal({ *m_vault, m_worker, m_features, m_models.models(), false })
        , m_agreement({ *m_vault, m_worker, m_features, m_models.models(), std::nullopt })
        , m_page(m_theme, m_models.models())
        , m_edit(m_page.findChild<ui::NoteEdit*>())
        , m_number(firstNumber)
        , m_reportTo(reportTo)
    {
        m_features.open(app::personOf(m_therapist), [this](ControlType type, const Bytes& body) { answer(type, body); });
        QFile offer(QString::fromStdString(folder) + u'/' + QLatin1String(kOfferFile));
        if (offer.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = offer.readAll();
            m_features.deliver(app::personOf(m_therapist), ControlType::AgreementOffer, Bytes(bytes.begin(), bytes.end()));
        }
        m_page.resize(1200, 800);
        m_page.show();
        // Once the journal has been read: nobody types before the page is there.
        QObject::connect(&m_journal, &app::JournalDesk::journalChanged, &m_page, [this] {
            if (!std::exchange(m_typing, true))
                again();
        });
    }

private:
    [[nodiscard]] bool chance(std::uint32_t inThousand) { return m_random.u32() % 1000 < inThousand; }
    [[nodiscard]] int upTo(std::uint32_t limit) { return static_cast<int>(m_random.u32() % limit); }

    /// The other side keeps what it is given and says so, a moment later.
    void answer(ControlType type, const Bytes& body)
    {
        std::optional<crypto::RecordId> item;
        if (const auto note = session::parseReflection(body); type == ControlType::Reflection && note)
            item = note->item;
        if (const auto copy = session::parseCopyBody(body); type == ControlType::AgreementSigned && copy)
            item = copy->item;
        if (item)
            QTimer::singleShot(upTo(300), &m_page, [this, item = *item] {
                m_features.deliver(app::personOf(m_therapist), ControlType::Received, session::encodeReceived(item));
            });
    }

    /// Quick letters, with now and then a pause to think.
    void again()
    {
        const int wait = chance(50) ? 500 + upTo(3500) : 20 + upTo(240);
        QTimer::singleShot(wait, &m_page, [this] {
            act();
            again();
        });
    }

    void act()
    {
        if (chance(30))
            pressSome("What’s on my mind", "Something that went all right");
        if (chance(30))
            pressSome("Keep it private", "Share with");
        type();
        if (m_edit->toPlainText().size() > kLongNote || chance(20))
            pressSome("Keep this note", "Keep this note");
        if (chance(20))
            Q_EMIT m_models.agreement.signRequested(QStringLiteral("Sam"));
        if (const auto& notes = m_models.journal.notes(); notes.size() > 2 && chance(20))
            Q_EMIT m_models.journal.removeRequested(notes.last().id);
        if (chance(10))
            eraseOther();
    }

    void type()
    {
        const std::int64_t now = std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
        const TypedMark mark { m_number, now };
        if (::write(m_reportTo, &mark, sizeof mark) != sizeof mark)
            ::_exit(3);
        QTest::keyClicks(m_edit, QString::number(m_number++) + u' ');
    }

    /// One of two buttons whose names begin so.
    void pressSome(const char* one, const char* other)
    {
        const QString name = QString::fromUtf8(chance(500) ? one : other);
        for (QAbstractButton* button : m_page.findChildren<QAbstractButton*>())
            if (button->isEnabled() && (button->text().startsWith(name) || button->accessibleName().startsWith(name)))
                return button->click();
    }

    /// A person with a row of their own goes, with all keys wrapped anew.
    void eraseOther()
    {
        m_worker.post([this] {
            records::Reflection row;
            row.id = { 9 };
            row.person = kOther;
            static_cast<void>(records::ReflectionStore(*m_vault).save(row));
            records::VaultLock lock;
            lock.deviceKey = &m_deviceKey;
            static_cast<void>(m_vault->eraseClient(records::clientOf(kOther), lock));
        });
    }

    SeededRandom m_random;
    crypto::SystemRandom m_system; ///< the vault's: it is used beside the window
    records::FileKeyStore m_keys;
    std::unique_ptr<records::Vault> m_vault;
    crypto::Key m_deviceKey;
    crypto::PublicKey m_therapist;
    BareModels m_models;
    app::FeatureLine m_features;
    app::RecordWorker m_worker;
    app::JournalDesk m_journal;
    app::AgreementDesk m_agreement;
    ui::Theme m_theme;
    ui::ReflectionPage m_page;
    ui::NoteEdit* m_edit;
    std::uint64_t m_number;
    int m_reportTo;
    bool m_typing = false;
};

} // namespace

void typeForEver(const std::string& folder, std::uint64_t firstNumber, std::uint64_t seed, int reportTo)
{
    Typist typist(folder, firstNumber, seed, reportTo);
    QApplication::exec();
    ::_exit(4);
}

} // namespace alcove::testing
