#pragma once

#include "app/window/feature_line.h"
#include "app/window/record_worker.h"
#include "core/crypto/system_random.h"
#include "core/records/feedback_store.h"
#include "core/records/goal_store.h"
#include "core/records/keeping_store.h"
#include "ui/model/models.h"

#include <QTimer>

namespace alcove::app {

/// Everything written on one computer: as rows of the vault, in the order of their making.
struct Journal {
    std::vector<records::Reflection> notes;
    std::vector<records::Goal> goals;
    std::vector<records::Feedback> feedback;
    std::vector<records::Receipt> receipts;
    /// The names this computer has for the people in it.
    std::vector<std::pair<crypto::PublicKey, std::string>> names;
};

[[nodiscard]] Result<Journal> loadJournal(records::Vault& vault);

/// Notes, goals and answers between the vault, the screens and the other person: saves while somebody writes,
/// hands over what was chosen once both are connected, keeps what is handed over to this side.
/// Invariant: a note is sent only after its owner chose to share it with that very person; it counts as handed
/// over when the other side says that it keeps it, and is sent again until then.
/// Sequence: ui; the vault is used on the worker.
class JournalDesk final : public QObject {
    Q_OBJECT
public:
    struct Config {
        records::Vault& vault;
        RecordWorker& worker;
        FeatureLine& features;
        ui::Models models;
        bool therapist = false;
    };

    explicit JournalDesk(Config config);
    ~JournalDesk() override;

    /// The person a therapist's session is with; told before the call's state is.
    void setSessionWith(const FeatureLine::Person& person);
    /// Writes down what is being written at once: before the vault is shut and at the end.
    void saveNow();
    void reload();
    /// The vault is locked: nothing that was written stays here or in the models, until `reload`.
    void forget();

Q_SIGNALS:
    /// Rows were read or written; for those who count them.
    void journalChanged(const alcove::app::Journal& journal);

private:
    /// The therapist of the client's next session, from the accepted link on, and how that person is called.
    void followTherapist();
    void connectModels();
    void apply(Journal journal);
    void learnNames();
    void showNotes();
    void showGoals();
    void showTrends();

    void openNote(bool before);
    void changeNote(const QByteArray& id);
    void keepNote();
    void saveNote(bool draft);
    void setSharing(const QByteArray& id, records::Sharing sharing);
    void writeGoal(const records::Goal& goal);
    void answer(const ui::FeedbackAnswers& answers, records::Sharing sharing);
    void onCallState();
    void endSession();
    records::Receipt writeReceipt();

    void handOverAll(const FeatureLine::Person& person);
    void onReceived(const FeatureLine::Person& person, quint8 type, const QByteArray& body);
    void onAcknowledged(const FeatureLine::Person& person, const crypto::RecordId& item);
    template <typename Row>
    void keepReceived(const FeatureLine::Person& person, const crypto::RecordId& item, Row row);
    void keepGoals(const FeatureLine::Person& person, const crypto::RecordId& item, std::vector<records::Goal> goals);
    void write(std::vector<records::RecordChange> changes, std::function<void(bool)> then = {});
    [[nodiscard]] ui::PersonName nameOf(const std::optional<crypto::PublicKey>& person) const;
    [[nodiscard]] crypto::RecordId freshId();

    Config m_config;
    crypto::SystemRandom m_random;
    Journal m_journal;
    std::optional<crypto::PublicKey> m_therapist;
    std::optional<crypto::PublicKey> m_client; ///< of the therapist's session on the screen
    records::Reflection m_current;
    bool m_currentStored = false;
    QTimer m_afterTyping;
    QTimer m_whileTyping;
    std::optional<UnixTime> m_sessionBegan;
    std::optional<crypto::PublicKey> m_sessionWith;
    ui::PersonName m_sessionName;
    crypto::RecordId m_goalsItem {};
};

} // namespace alcove::app
