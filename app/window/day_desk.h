#pragma once

#include "app/window/book_line.h"
#include "app/window/journal_desk.h"
#include "ui/model/clock_model.h"
#include "ui/model/home_model.h"
#include "ui/model/people_model.h"

#include <QObject>

namespace alcove::app {

/// What a therapist's pages say of people and days: joins the book of invitations, the journal and who stands
/// at the door. It keeps nothing of its own.
/// Sequence: ui.
class DayDesk final : public QObject {
    Q_OBJECT
public:
    struct Config {
        ui::HomeModel& home;
        ui::PeopleModel& people;
        const ui::ClockModel& clock;
    };

    explicit DayDesk(const Config& config);

    void setBook(const std::vector<BookLine>& lines);
    void setJournal(const Journal& journal);

private:
    /// What the journal says of one person.
    struct History {
        int met = 0;
        std::optional<UnixTime> lastBegan;
        std::optional<UnixTime> lastEnded;
        std::string told;            ///< in the newest answer to a session
        std::optional<UnixTime> toldAt;
        QString note;                ///< the newest that was handed over
        std::optional<UnixTime> noteAt;
    };

    [[nodiscard]] UnixTime wallNow() const; ///< as the pages' clock has it
    void show();
    void showInvitations();
    void showToday();
    [[nodiscard]] ui::KnownPerson personFor(const BookLine& line, UnixTime now) const;
    [[nodiscard]] const History* historyOf(const BookLine& line) const;
    [[nodiscard]] bool verifiedElsewhere(const BookLine& line) const;

    const Config m_config;
    std::vector<BookLine> m_book;
    std::map<crypto::PublicKey, History> m_history;
};

} // namespace alcove::app
