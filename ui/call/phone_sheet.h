#pragma once

#include "ui/model/call_model.h"
#include "ui/widgets/sheet.h"

namespace alcove::ui {

/// The number both agreed on, for going on by phone. Opening it changes nothing. Sequence: ui.
class PhoneSheet : public Sheet {
    Q_OBJECT
public:
    PhoneSheet(const Theme& theme, QWidget* host, CallModel& call);
    void showNumber(const QString& number);

private:
    PlainLabel* m_number;
    Button* m_stay;
};

} // namespace alcove::ui
