#pragma once

#include "ui/check/setup_row.h"
#include "ui/model/models.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/level_meter.h"
#include "ui/widgets/page.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/toggle.h"
#include "ui/widgets/video_view.h"

#include <array>

namespace alcove::ui {

/// Check your setup: each thing in any order, its live reading, one verdict.
/// Invariant: nothing is recorded but five seconds that are played back once and then gone; no sound of
/// the microphone is heard live.
/// Sequence: ui.
class CheckPage : public Page {
    Q_OBJECT
public:
    CheckPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override { return m_chime; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Item = CheckModel::Item;

    QWidget* buildItems();
    QWidget* buildSide();
    QWidget* buildClip();
    QWidget* buildRehearsal();
    QWidget* buildFoot();
    SetupRow* addRow(QVBoxLayout* column, Item item, const QString& icon);
    void fillSpeaker(SetupRow* row);
    void fillCamera(SetupRow* row);
    void fillSpace(SetupRow* row);
    QWidget* answers(const QVector<QPair<CheckModel::Finding, QString>>& choices, QVector<Chip*>& chips, CheckModel::Item item);
    Picker* addPicker(QVBoxLayout* column, DeviceModel::Kind kind, const QString& label, const QString& icon);
    void fillPicker(DeviceModel::Kind kind, const QString& none);
    void saveReport();
    void render();
    void renderReadings();
    void renderClip();

    CheckModel& m_check;
    DeviceModel& m_devices;
    Banner* m_verdict;
    QBoxLayout* m_sides;
    std::array<SetupRow*, CheckModel::kItems> m_rows {};
    std::array<Picker*, 3> m_pickers {};
    VideoView* m_preview;
    Button* m_chime;
    QWidget* m_heard = nullptr;
    QVector<Chip*> m_heardChips;
    QVector<Chip*> m_spaceChips;
    LevelMeter* m_level;
    LevelMeter* m_light;
    Button* m_cameraButton = nullptr;
    PlainLabel* m_steps = nullptr;
    PlainLabel* m_microphoneSteps = nullptr;
    PlainLabel* m_roomLoud = nullptr;
    IconView* m_echoIcon;
    PlainLabel* m_echo;
    IconView* m_connectionIcon;
    PlainLabel* m_connection;
    Button* m_again = nullptr;
    Button* m_record = nullptr;
    PlainLabel* m_clipWords = nullptr;
    QVector<Chip*> m_quieten;
    bool m_rendering = false;
    Toggle* m_noSound = nullptr;
    PlainLabel* m_saved = nullptr;
};

} // namespace alcove::ui
