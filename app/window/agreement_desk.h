#pragma once

#include "app/window/feature_line.h"
#include "app/window/record_worker.h"
#include "core/crypto/system_random.h"
#include "core/records/agreement_store.h"
#include "core/records/outbox_store.h"
#include "core/session/agreement_exchange.h"
#include "core/session/record_bodies.h"
#include "ui/model/agreement_model.h"
#include "ui/model/models.h"

namespace alcove::app {

/// Everything about agreements in one vault.
struct AgreementRows {
    std::vector<records::AgreementText> texts;
    std::vector<records::Agreement> copies;
    std::vector<records::ForToday> todays;
    std::vector<records::OutboxItem> outbox;
    std::vector<std::pair<crypto::PublicKey, std::string>> names;
    /// A client's own key for each therapist.
    std::vector<std::pair<crypto::PublicKey, crypto::PublicKey>> ownKeys;
};

[[nodiscard]] Result<AgreementRows> loadAgreements(records::Vault& vault);

/// The agreement between the vault, the screens and the other person: a therapist's text is offered to each
/// client once both are connected; the client's signature, question or no goes back; both keep the same copy.
/// Invariant: nothing is signed but by the client's own press; a text counts as signed by both when both keep it.
/// Sequence: ui; the vault is used on the worker.
class AgreementDesk final : public QObject {
    Q_OBJECT
public:
    struct Config {
        records::Vault& vault;
        RecordWorker& worker;
        FeatureLine& features;
        ui::Models models;
        /// A therapist's own static key; none at a client's side.
        std::optional<crypto::PublicKey> therapistKey;
        /// Whether a therapist gives the text to somebody who has none of it yet.
        std::function<bool(const FeatureLine::Person&)> mayOffer {};
    };

    explicit AgreementDesk(Config config);
    ~AgreementDesk() override;

    void setTherapist(const FeatureLine::Person& person);
    /// The person a therapist's session is with: what the two do when they lose each other is theirs.
    void setSessionWith(const FeatureLine::Person& person);

private:
    void connectModel();
    void reload(std::function<void()> then = {});
    void apply(AgreementRows rows);
    void render();
    void renderClient();
    void renderTherapist();
    /// Takes what was agreed for a lost line to the call on the screen.
    void showPlanB();

    void onOpened(const FeatureLine::Person& person);
    void onReceived(const FeatureLine::Person& person, quint8 type, const QByteArray& body);
    [[nodiscard]] bool mayOffer(const crypto::PublicKey& client);
    void offerTo(const crypto::PublicKey& client);
    void keepOffer(const crypto::PublicKey& therapist, const session::Handed<Bytes>& offer);
    void keepCopy(const crypto::PublicKey& client, const session::Handed<Bytes>& copy);
    void keepAnswer(const crypto::PublicKey& client, const session::Handed<session::AgreementAnswer>& answer);
    void keepWithdrawal(const crypto::PublicKey& person, const session::Handed<session::AgreementWithdrawal>& withdrawal);
    void onAcknowledged(const crypto::PublicKey& person, const session::ItemId& item);

    void markRead(int section);
    void sign(const QString& name);
    void withdraw(const crypto::PublicKey& person);
    void sendAnswer(session::AgreementAnswer::Kind kind, int section, const QString& text);
    void sayForToday(const ui::TodayAnswers& today);
    void useText(const QString& text);
    void give(const QByteArray& person, bool on);
    [[nodiscard]] ui::ClientAgreement agreementOf(const records::AgreementText& text);

    void queue(const crypto::PublicKey& person, session::ControlType type, const session::ItemId& item, Bytes body,
        std::vector<records::RecordChange> with = {});
    void acknowledge(const crypto::PublicKey& person, const session::ItemId& item);
    void write(std::vector<records::RecordChange> changes, std::function<void()> then = {});
    [[nodiscard]] records::AgreementText* textFor(const std::optional<crypto::PublicKey>& person);
    [[nodiscard]] records::Agreement* copyFor(const crypto::PublicKey& person);
    [[nodiscard]] std::optional<session::AgreementPair> pairWith(const crypto::PublicKey& person) const;
    [[nodiscard]] ui::PersonName nameOf(const crypto::PublicKey& person) const;

    Config m_config;
    crypto::SystemRandom m_random;
    AgreementRows m_rows;
    std::optional<crypto::PublicKey> m_therapist;
    std::optional<crypto::PublicKey> m_lookedAgain;
    std::optional<crypto::PublicKey> m_client; ///< of the therapist's session on the screen
};

} // namespace alcove::app
