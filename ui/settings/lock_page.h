#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page.h"

namespace alcove::ui {

/// The closed door: nothing of what is kept shows until the password was given. Also where a password is made
/// on a computer that has no place for keys.
/// Sequence: ui.
class LockPage : public Page {
    Q_OBJECT
public:
    enum class Purpose {
        Open,  ///< there is one, it is asked for
        Choose, ///< the first time: a passphrase of one's own
        Code    ///< the recovery code: a backup, or a computer that lost its key
    };

    LockPage(const Theme& theme, Purpose purpose);

    [[nodiscard]] QWidget* firstFocus() override { return m_password->edit(); }
    /// It was not the one.
    void setWrong();
    /// The answer is being worked out, which takes a moment on purpose.
    void setBusy(bool busy);

Q_SIGNALS:
    void passwordGiven(const QString& password);

private:
    void give();
    [[nodiscard]] QString openText() const;

    Purpose m_purpose;
    Field* m_password;
    Button* m_open;
};

/// The fewest characters of a new password. Source: NIST SP 800-63B-4 asks for 15 where it stands alone.
inline constexpr int kShortestPassword = 15;

} // namespace alcove::ui
