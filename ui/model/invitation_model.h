#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>

namespace alcove::ui {

/// What the therapist fills in for one new link.
struct InvitationDraft {
    enum class Stops { AfterSession, WhenTurnedOff };

    QString label;   ///< what to call them; stays on this computer
    QDateTime start; ///< invalid: no time
    int minutes = 50;
    Stops stops = Stops::AfterSession;
    bool agreement = false; ///< the practice's agreement goes with it
};

/// One invitation in the sheet: being written, being made, made, or turned off.
/// Sequence: ui.
class InvitationModel : public QObject {
    Q_OBJECT
public:
    enum class State { Draft, Making, Ready, TurnedOff };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString label() const { return m_label; }
    [[nodiscard]] QString link() const { return m_link; }
    [[nodiscard]] std::optional<ErrorCode> error() const { return m_error; }

    /// An empty sheet for a new person.
    void startDraft();
    void setMaking();
    /// The link was made, or an earlier one is shown again.
    void setReady(const QString& id, const QString& label, const QString& link);
    void setTurnedOff();
    /// Making it did not work: back to the draft, with a reason.
    void setError(ErrorCode error);
    /// Only services may be used, by own choice, and there is none that carries a session: back to the draft.
    void setNeedsService();
    [[nodiscard]] bool needsService() const { return m_needsService; }
    [[nodiscard]] QString id() const { return m_id; }

Q_SIGNALS:
    void changed();
    /// Make this link; answer with setMaking, then setReady or setError.
    void createRequested(const alcove::ui::InvitationDraft& draft);
    /// The sheet copied the link to the clipboard.
    void linkCopied(const QString& id);
    void turnOffRequested(const QString& id);
    /// Show an earlier invitation; answer with setReady.
    void showRequested(const QString& id);

private:
    void enter(State state);

    State m_state = State::Draft;
    QString m_id;
    QString m_label;
    QString m_link;
    std::optional<ErrorCode> m_error;
    bool m_needsService = false;
};

} // namespace alcove::ui
