#pragma once

#include "app/window/agreement_desk.h"
#include "app/window/journal_desk.h"
#include "app/window/vault_gate.h"
#include "ui/model/privacy_model.h"

#include <QTimer>

namespace alcove::app {

/// What a person does with all they keep: lock it, copy it, back it up, move it, erase it.
/// Invariant: a session is never interrupted by the lock: it goes on with everything written hidden, and the keys
/// leave memory when it ends; nothing is erased before its word was typed.
/// Sequence: ui; the vault is used on the worker.
class PrivacyDesk final : public QObject {
    Q_OBJECT
public:
    struct Config {
        OpenedVault& opened;
        RecordWorker& worker;
        JournalDesk& journal;
        ui::Models models;
        ui::PrivacyModel& privacy;
        bool therapist = false;
        /// The vault was destroyed: take everything down and remove its files.
        std::function<void()> erased;
        /// What goes into a backup beside the vault's own rows: the person's choices about the program.
        std::function<QByteArray()> preferences;
        /// Everything was taken to another computer and this copy is marked: it rests from now on. The recovery code
        /// if one was made for it, which is shown once.
        std::function<void(const QString& code)> moved;
    };

    explicit PrivacyDesk(Config config);
    ~PrivacyDesk() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectModel();
    void loadKeeping();
    void showKeeping();
    void saveKeeping(std::function<void()> then = {});
    void finishMove(const QString& code);
    void count(const Journal& journal);
    void choosePassword(const QString& password);
    void lock();
    /// The keys go once nothing needs them any more.
    void shutAtRest();
    void unlock(const QString& password);
    void makeCode();
    void backUp(const QString& file, bool moving);
    void copyTo(const QString& folder);
    void erase();
    void restartIdle();

    Config m_config;
    records::Keeping m_keeping;
    bool m_reminding = false; ///< in this run
    QTimer m_idle;
    std::shared_ptr<bool> m_copied; ///< written on the worker: how the latest copy ended; null: none was asked for
};

} // namespace alcove::app
