#pragma once

#include "ui/model/agreement_model.h"
#include "ui/prepare/note_edit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tick_box.h"

namespace alcove::ui {

/// The agreement at the therapist's side: one's own text, and where it stands with each client.
/// Sequence: ui.
class AgreementsPage : public Page {
    Q_OBJECT
public:
    AgreementsPage(const Theme& theme, AgreementModel& agreement);

    [[nodiscard]] QWidget* firstFocus() override { return m_use; }

private:
    QWidget* buildText();
    QWidget* clientCard(const ClientAgreement& client);
    void addActions(QVBoxLayout* column, const ClientAgreement& client, const QString& name);
    void render();

    AgreementModel& m_agreement;
    Button* m_use = nullptr;
    NoteEdit* m_text = nullptr;
    PlainLabel* m_wrong = nullptr;
    PlainLabel* m_inUse = nullptr;
    QString m_shownText;
    QVector<ClientAgreement> m_shownClients;
    bool m_shownInUse = false;
    PlainLabel* m_none;
    QVBoxLayout* m_clients;
};

} // namespace alcove::ui
