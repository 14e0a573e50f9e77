// Saves a picture of every page in every state: gallery [--theme light] [--scale 1.0] [--rtl] [--size 1200x800]
// [--only name] [--lint] folder; with --lint it ends with 3 if any widget tree has a fault
#include "tests/ui/gallery_scenes.h"
#include "tests/ui/tree_lint.h"
#include "ui/shell/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

namespace {

using namespace alcove::ui;

Scheme schemeNamed(const QString& name)
{
    if (name == u"dark")
        return Scheme::Dark;
    if (name == u"contrast-light")
        return Scheme::HighContrastLight;
    if (name == u"contrast-dark")
        return Scheme::HighContrastDark;
    return Scheme::Light;
}

void settle()
{
    // Layouts and posted events come to rest in a few turns of the loop.
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents();
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { QStringLiteral("theme"), QStringLiteral("light, dark, contrast-light, contrast-dark"), QStringLiteral("name"), QStringLiteral("light") },
        { QStringLiteral("scale"), QStringLiteral("text size, 1.0 to 2.0"), QStringLiteral("factor"), QStringLiteral("1.0") },
        { QStringLiteral("size"), QStringLiteral("window size"), QStringLiteral("WxH"), QStringLiteral("1200x800") },
        { QStringLiteral("only"), QStringLiteral("scenes whose name begins so"), QStringLiteral("name") },
        { QStringLiteral("language"), QStringLiteral("en, de, es, fr or ar"), QStringLiteral("code"), QStringLiteral("en") },
        { QStringLiteral("lint"), QStringLiteral("faults of a widget tree make the program end with 3") },
        { QStringLiteral("rtl"), QStringLiteral("right to left") } });
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    parser.addHelpOption();
    parser.process(app);
    const QString folder = parser.positionalArguments().value(0, QStringLiteral("gallery"));
    if (!QDir().mkpath(folder))
        return 1;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    const QSize window(size.value(0).toInt(), size.value(1).toInt());

    installTranslations(app, parser.value(QStringLiteral("language")));
    if (parser.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme theme;
    const Theme::Look look { schemeNamed(parser.value(QStringLiteral("theme"))), parser.value(QStringLiteral("scale")).toDouble(), true };
    theme.apply(look);
    QTextStream out(stdout);
    qsizetype faults = 0;
    for (const Scene& scene : galleryScenes()) {
        if (parser.isSet(QStringLiteral("only")) && !scene.name.startsWith(parser.value(QStringLiteral("only"))))
            continue;
        SampleModels sample;
        const std::unique_ptr<QWidget> page = scene.make(theme, sample);
        page->resize(window);
        page->show();
        settle();
        if (scene.after)
            scene.after(*page, sample);
        if (!(theme.look() == look))
            theme.apply(look); // a whole window applies the look of its settings, which know no dark high contrast
        settle();
        page->grab().save(QStringLiteral("%1/%2.png").arg(folder, scene.name));
        const QStringList found = scene.lint == Scene::Lint::Wanted ? lintTree(*page) + lintContrast(*page) : QStringList();
        faults += found.size();
        out << scene.name << (found.isEmpty() ? QString() : QStringLiteral("\n  ") + found.join(QStringLiteral("\n  "))) << '\n';
    }
    return faults > 0 && parser.isSet(QStringLiteral("lint")) ? 3 : 0;
}
