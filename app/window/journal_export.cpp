#include "app/window/journal_export.h"

#include "ui/prepare/reflection_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

namespace alcove::app {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(alcove::app::ExportWords)
};

QDateTime dateTimeOf(UnixTime time) { return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count()); }

QString isoOf(UnixTime time) { return dateTimeOf(time).toUTC().toString(Qt::ISODate); }

QString nameOf(const Journal& journal, const std::optional<crypto::PublicKey>& person)
{
    for (const auto& [key, name] : journal.names)
        if (person && key == *person)
            return QString::fromStdString(name);
    return {};
}

QString sharingWord(records::Sharing sharing)
{
    switch (sharing) {
    case records::Sharing::Private: return QStringLiteral("private");
    case records::Sharing::Chosen: return QStringLiteral("to-be-handed-over");
    case records::Sharing::HandedOver: return QStringLiteral("handed-over");
    case records::Sharing::Received: return QStringLiteral("received");
    }
    return {};
}

QJsonValue placeOf(const records::ScalePlace& place) { return place ? QJsonValue(*place) : QJsonValue(); }

QString documentOf(const Bytes& bytes) { return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())); }

QJsonObject noteObject(const Journal& journal, const records::Reflection& row)
{
    QJsonArray answers;
    for (const std::string& answer : row.answers)
        answers.append(QString::fromStdString(answer));
    return { { QStringLiteral("written"), isoOf(row.changed) },
        { QStringLiteral("when"), row.when == records::Reflection::When::BeforeSession ? QStringLiteral("before") : QStringLiteral("after") },
        { QStringLiteral("answers"), answers }, { QStringLiteral("feeling"), placeOf(row.feeling) },
        { QStringLiteral("sharing"), sharingWord(row.sharing) }, { QStringLiteral("person"), nameOf(journal, row.person) } };
}

QJsonObject feedbackObject(const Journal& journal, const records::Feedback& row)
{
    QJsonArray statements;
    for (const records::ScalePlace& place : row.statements)
        statements.append(placeOf(place));
    return { { QStringLiteral("session"), isoOf(row.session) }, { QStringLiteral("statements"), statements },
        { QStringLiteral("comfort"), static_cast<int>(row.comfort) }, { QStringLiteral("words"), QString::fromStdString(row.words) },
        { QStringLiteral("sharing"), sharingWord(row.sharing) }, { QStringLiteral("person"), nameOf(journal, row.person) } };
}

QJsonObject goalObject(const Journal& journal, const records::Goal& row)
{
    QJsonArray said;
    for (const records::Goal::Said& one : row.said)
        said.append(QJsonObject { { QStringLiteral("at"), isoOf(one.at) }, { QStringLiteral("nearness"), static_cast<int>(one.nearness) } });
    return { { QStringLiteral("text"), QString::fromStdString(row.text) }, { QStringLiteral("made"), isoOf(row.made) },
        { QStringLiteral("said"), said }, { QStringLiteral("sharing"), sharingWord(row.sharing) },
        { QStringLiteral("person"), nameOf(journal, row.person) } };
}

QJsonObject todayObject(const Journal& journal, const records::ForToday& row)
{
    const auto text = [](const std::string& words) { return QString::fromStdString(words); };
    return { { QStringLiteral("said"), isoOf(row.said) }, { QStringLiteral("place"), text(row.place) }, { QStringLiteral("phone"), text(row.phone) },
        { QStringLiteral("contact"), text(row.contactName) }, { QStringLiteral("contactPhone"), text(row.contactPhone) },
        { QStringLiteral("overhear"), text(row.overhear) }, { QStringLiteral("person"), nameOf(journal, row.person) } };
}

QJsonObject aboutObject(const records::StoredAbout& about)
{
    const auto text = [](const std::string& words) { return QString::fromStdString(words); };
    QJsonArray expect;
    for (const std::string& line : about.expect)
        expect.append(text(line));
    return { { QStringLiteral("name"), text(about.name) }, { QStringLiteral("say"), text(about.say) }, { QStringLiteral("pronouns"), text(about.pronouns) },
        { QStringLiteral("words"), text(about.words) }, { QStringLiteral("profession"), text(about.profession) },
        { QStringLiteral("speaks"), text(about.speaks) }, { QStringLiteral("expect"), expect } };
}

QString heading(const QString& text) { return QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped()); }

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString small(const QString& text) { return QStringLiteral("<p class=\"when\">%1</p>\n").arg(text.toHtmlEscaped()); }

QString dayText(UnixTime time) { return QLocale().toString(dateTimeOf(time).date(), QLocale::LongFormat); }

bool writeOwn(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

Result<ExportedRows> loadForExport(records::Vault& vault)
{
    ExportedRows out;
    ASSIGN_OR_RETURN(out.journal, loadJournal(vault));
    ASSIGN_OR_RETURN(out.agreements, loadAgreements(vault));
    ASSIGN_OR_RETURN(std::optional<records::StoredAbout> about, records::AboutStore(vault).own());
    out.about = about.value_or(records::StoredAbout {});
    ASSIGN_OR_RETURN(out.plan, records::SafetyPlanStore(vault).load());
    return out;
}

QByteArray journalAsJson(const ExportedRows& rows)
{
    const Journal& journal = rows.journal;
    const AgreementRows& agreements = rows.agreements;
    QJsonArray notes;
    for (const records::Reflection& row : journal.notes)
        notes.append(noteObject(journal, row));
    QJsonArray feedback;
    for (const records::Feedback& row : journal.feedback)
        feedback.append(feedbackObject(journal, row));
    QJsonArray goals;
    for (const records::Goal& row : journal.goals)
        goals.append(goalObject(journal, row));
    QJsonArray texts;
    for (const records::AgreementText& row : agreements.texts)
        texts.append(QJsonObject { { QStringLiteral("text"), documentOf(row.document) }, { QStringLiteral("person"), nameOf(journal, row.person) } });
    QJsonArray copies;
    for (const records::Agreement& row : agreements.copies)
        copies.append(QJsonObject { { QStringLiteral("signed"), isoOf(row.signedAt) }, { QStringLiteral("person"), nameOf(journal, row.person) },
            { QStringLiteral("withdrawn"), row.withdrawn ? QJsonValue(isoOf(*row.withdrawn)) : QJsonValue() },
            { QStringLiteral("copy"), QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(row.copy.data()), static_cast<qsizetype>(row.copy.size())).toBase64()) } });
    QJsonArray sessions;
    for (const records::Receipt& row : journal.receipts)
        sessions.append(QJsonObject { { QStringLiteral("began"), isoOf(row.began) }, { QStringLiteral("ended"), isoOf(row.ended) },
            { QStringLiteral("wordsVerified"), row.wordsVerified }, { QStringLiteral("person"), nameOf(journal, row.person) } });
    QJsonArray todays;
    for (const records::ForToday& row : agreements.todays)
        todays.append(todayObject(journal, row));
    QJsonArray plan;
    for (const records::SafetyPlanPart& part : rows.plan)
        plan.append(QJsonObject { { QStringLiteral("heading"), QString::fromStdString(part.heading) }, { QStringLiteral("text"), QString::fromStdString(part.text) } });
    const QJsonObject all { { QStringLiteral("format"), QStringLiteral("alcove-export-1") }, { QStringLiteral("notes"), notes },
        { QStringLiteral("feedback"), feedback }, { QStringLiteral("goals"), goals }, { QStringLiteral("agreements"), texts },
        { QStringLiteral("signedCopies"), copies }, { QStringLiteral("sessions"), sessions },
        { QStringLiteral("forToday"), todays }, { QStringLiteral("about"), aboutObject(rows.about) }, { QStringLiteral("safetyPlan"), plan } };
    return QJsonDocument(all).toJson();
}

QString journalAsPage(const ExportedRows& rows)
{
    const Journal& journal = rows.journal;
    QString out = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">"
                                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
                                 "<title>Alcove</title><style>body{font-family:sans-serif;max-width:42em;margin:3em auto;line-height:1.5}"
                                 ".when{color:#555}</style></head><body>\n<h1>%1</h1>\n")
                      .arg(ExportWords::tr("What you keep in Alcove").toHtmlEscaped());
    const QStringList prompts = ui::notePrompts();
    out += heading(ExportWords::tr("Notes"));
    for (const records::Reflection& row : journal.notes) {
        out += small(dayText(row.changed));
        for (std::size_t i = 0; i < row.answers.size(); ++i)
            if (!row.answers[i].empty())
                out += small(prompts.at(static_cast<int>(i))) + paragraph(QString::fromStdString(row.answers[i]));
    }
    out += heading(ExportWords::tr("Goals"));
    for (const records::Goal& row : journal.goals)
        out += paragraph(QString::fromStdString(row.text));
    out += heading(ExportWords::tr("After sessions"));
    for (const records::Feedback& row : journal.feedback)
        out += small(dayText(row.session)) + paragraph(QString::fromStdString(row.words));
    out += heading(ExportWords::tr("Agreement"));
    for (const records::AgreementText& row : rows.agreements.texts)
        out += paragraph(documentOf(row.document));
    out += heading(ExportWords::tr("For today"));
    for (const records::ForToday& row : rows.agreements.todays)
        for (const std::string& words : { row.place, row.phone, row.contactName, row.contactPhone, row.overhear })
            if (!words.empty())
                out += paragraph(QString::fromStdString(words));
    out += heading(ExportWords::tr("About you"));
    for (const std::string& words : { rows.about.name, rows.about.say, rows.about.pronouns, rows.about.words, rows.about.profession, rows.about.speaks })
        if (!words.empty())
            out += paragraph(QString::fromStdString(words));
    for (const std::string& line : rows.about.expect)
        out += paragraph(QString::fromStdString(line));
    out += heading(ExportWords::tr("My safety plan"));
    for (const records::SafetyPlanPart& part : rows.plan)
        out += small(QString::fromStdString(part.heading)) + paragraph(QString::fromStdString(part.text));
    return out + QStringLiteral("</body></html>\n");
}

Status exportJournal(const QString& folder, const ExportedRows& rows)
{
    const QDir dir(folder);
    if (!writeOwn(dir.filePath(QStringLiteral("alcove.json")), journalAsJson(rows))
        || !writeOwn(dir.filePath(QStringLiteral("alcove.html")), journalAsPage(rows).toUtf8()))
        return { ErrorCode::StorageFailed, "the copy cannot be written" };
    return {};
}

} // namespace alcove::app
