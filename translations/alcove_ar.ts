<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
<extra-native-readers>none</extra-native-readers>
<context>
    <name>QApplication</name>
    <message>
        <source>A session</source>
        <translation>جلسة</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Your router opens no doors for programs. Many routers have a setting for it, often called UPnP. A connection service works without it.</source>
        <translation>لا يفتح جهاز التوجيه لديك أبوابًا للبرامج. لدى أجهزة كثيرة إعداد لذلك، يُسمى غالبًا UPnP. وتعمل خدمة الاتصال بدونه.</translation>
    </message>
    <message>
        <source>We asked your router to open a door, and it said no. Its settings can allow it, often under the name UPnP. A connection service works without it.</source>
        <translation>طلبنا من جهاز التوجيه فتح باب فرفض. قد تسمح إعداداته بذلك، غالبًا باسم UPnP. وتعمل خدمة الاتصال بدونه.</translation>
    </message>
    <message>
        <source>Your router stands behind another one, often your internet company’s. A door in yours leads only as far as that one. A connection service works here.</source>
        <translation>جهاز التوجيه لديك خلف جهاز آخر، غالبًا لشركة الإنترنت. والباب فيه لا يصل إلا إلى ذاك. تنفع هنا خدمة اتصال.</translation>
    </message>
    <message>
        <source>Your router opened a door, but this computer’s firewall turns away whoever comes through it. Allow Alcove in the firewall, then look again.</source>
        <translation>فتح جهاز التوجيه بابًا، لكن جدار الحماية في هذا الحاسوب يصد من يدخل منه. اسمح لـ Alcove فيه، ثم انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Having a look</source>
        <translation>نلقي نظرة</translation>
    </message>
    <message>
        <source>Only people in this network can reach you</source>
        <translation>لا يصل إليك إلا من في هذه الشبكة</translation>
    </message>
    <message>
        <source>People can reach you</source>
        <translation>يستطيع الناس الوصول إليك</translation>
    </message>
    <message>
        <source>People can probably reach you</source>
        <translation>على الأرجح يستطيع الناس الوصول إليك</translation>
    </message>
    <message>
        <source>People reach you through a connection service</source>
        <translation>يصل الناس إليك عبر خدمة اتصال</translation>
    </message>
    <message>
        <source>We’re asking your router. This takes a few seconds.</source>
        <translation>نسأل جهاز التوجيه. يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Your router opened a door for Alcove. It closes when you close Alcove.</source>
        <translation>فتح جهاز التوجيه بابًا لـ Alcove. يُغلق عندما تغلق Alcove.</translation>
    </message>
    <message>
        <source>Your router opened a door for Alcove. It closes when you close Alcove. We can’t see from here whether a firewall on this computer lets people through.</source>
        <translation>فتح جهاز التوجيه بابًا لـ Alcove. يُغلق عندما تغلق Alcove. لا نرى من هنا هل يسمح جدار حماية في هذا الحاسوب بالمرور.</translation>
    </message>
    <message>
        <source>This computer has an internet address of its own. We can’t see from here whether a firewall on the way lets people through.</source>
        <translation>لهذا الحاسوب عنوان إنترنت خاص به. لا نرى من هنا هل يسمح جدار حماية في الطريق بالمرور.</translation>
    </message>
    <message>
        <source>We tried it as a person you invite would, and it works.</source>
        <translation>جرّبناه كما يفعل من تدعوه، وهو يعمل.</translation>
    </message>
    <message>
        <source>We’re still finding out whether people elsewhere can reach you.</source>
        <translation>ما زلنا نعرف هل يستطيع الناس في أماكن أخرى الوصول إليك.</translation>
    </message>
    <message>
        <source>This link works only inside your own network for now. %1</source>
        <translation>يعمل هذا الرابط الآن داخل شبكتك فقط. %1</translation>
    </message>
    <message>
        <source>This link leads to the address you have today. If that changes, you’ll find it under “Send again”.</source>
        <translation>يقود هذا الرابط إلى عنوانك اليوم. إن تغيّر فستجده تحت «الإرسال من جديد».</translation>
    </message>
    <message>
        <source>Your practice, or whoever runs a service for you, gives you one line. Paste it here.</source>
        <translation>تعطيك عيادتك، أو من يدير لك خدمة، سطرًا واحدًا. ألصقه هنا.</translation>
    </message>
    <message>
        <source>The line reads well. Try it as your client would.</source>
        <translation>السطر مقروء جيدًا. جرّبه كما يفعل من تدعوه.</translation>
    </message>
    <message>
        <source>A second Alcove on this computer is joining through the service.</source>
        <translation>نسخة ثانية من Alcove على هذا الحاسوب تنضم عبر الخدمة.</translation>
    </message>
    <message>
        <source>Tried just now: its sound came back.</source>
        <translation>جُرّب الآن: عاد صوتها.</translation>
    </message>
    <message>
        <source>It didn’t work this time.</source>
        <translation>لم ينجح هذه المرة.</translation>
    </message>
</context>
<context>
    <name>alcove::app::AgreementDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>agreement.txt</source>
        <translation>الاتفاق.txt</translation>
    </message>
</context>
<context>
    <name>alcove::app::CheckDesk</name>
    <message>
        <source>Answers: %1 of %2, after %3 ms, varying by %4 ms. How much fits through is tested in the waiting room.</source>
        <translation>الردود: %1 من %2، بعد %3 ملّي ثانية، بتفاوت %4 ملّي ثانية. مقدار ما يمر يُفحص في غرفة الانتظار.</translation>
    </message>
    <message>
        <source>Your therapist’s computer was reached straight from here.</source>
        <translation>أمكن الوصول إلى حاسوب معالجك من هنا مباشرة.</translation>
    </message>
    <message>
        <source>The connection service was reached.</source>
        <translation>أمكن الوصول إلى خدمة الاتصال.</translation>
    </message>
    <message>
        <source>Nothing was reached.</source>
        <translation>لم يمكن الوصول إلى شيء.</translation>
    </message>
</context>
<context>
    <name>alcove::app::ClientDesk</name>
    <message>
        <source>Your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
</context>
<context>
    <name>alcove::app::ExportWords</name>
    <message>
        <source>What you keep in Alcove</source>
        <translation>ما تحفظه في Alcove</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>After sessions</source>
        <translation>بعد الجلسات</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>لهذا اليوم</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>خطة أماني</translation>
    </message>
</context>
<context>
    <name>alcove::app::GateWords</name>
    <message>
        <source>This computer’s keychain isn’t open</source>
        <translation>سلسلة مفاتيح هذا الكمبيوتر غير مفتوحة</translation>
    </message>
    <message>
        <source>The key to what you keep here lies in the keychain, and it doesn’t answer. Unlock it, then try again.</source>
        <translation>مفتاح ما تحتفظ به هنا موجود في سلسلة المفاتيح، وهي لا تستجيب. افتح قفلها ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>alcove::app::JournalDesk</name>
    <message>
        <source>getting nearer</source>
        <translation>أقرب فأقرب</translation>
    </message>
    <message>
        <source>a little nearer</source>
        <translation>أقرب قليلًا</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>كما هو تقريبًا</translation>
    </message>
    <message>
        <source>further away just now</source>
        <translation>أبعد في الوقت الحالي</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
</context>
<context>
    <name>alcove::app::NoticeWords</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Close Alcove</source>
        <translation>إغلاق Alcove</translation>
    </message>
    <message>
        <source>What’s kept here is older than it was</source>
        <translation>ما هو محفوظ هنا أقدم مما كان</translation>
    </message>
    <message>
        <source>An earlier copy of your file has been put back on this computer. What you wrote since then may be missing.</source>
        <translation>أُعيدت نسخة أقدم من ملفك إلى هذا الكمبيوتر. قد يكون ما كتبته بعدها غير موجود.</translation>
    </message>
    <message>
        <source>If you put it back yourself, go on. If not, someone may have used this computer.</source>
        <translation>إذا كنت أنت من أعادها، فتابع. وإلا فربما استخدم أحد هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Something kept here was changed</source>
        <translation>تغيّر شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>Part of what you keep was changed or taken out, and not by Alcove. The rest is here and still closed to others.</source>
        <translation>تغيّر جزء مما تحتفظ به أو أُزيل، وليس بواسطة Alcove. الباقي هنا ولا يزال مغلقًا أمام الآخرين.</translation>
    </message>
    <message>
        <source>If you have a backup, you can bring everything back from it.</source>
        <translation>إذا كانت لديك نسخة احتياطية، يمكنك استعادة كل شيء منها.</translation>
    </message>
    <message>
        <source>There is something here already</source>
        <translation>يوجد شيء هنا بالفعل</translation>
    </message>
    <message>
        <source>Your backup was left as it is, because it would replace what you keep on this computer.</source>
        <translation>بقيت نسختك الاحتياطية كما هي، لأنها كانت ستحل محل ما تحتفظ به على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>To use the backup, first erase everything here in Settings, then open the backup again.</source>
        <translation>لاستخدام النسخة الاحتياطية، امسح أولًا كل شيء هنا من الإعدادات، ثم افتحها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>alcove::app::RehearsalDesk</name>
    <message>
        <source>Your rehearsal partner</source>
        <translation>شريك التجربة</translation>
    </message>
</context>
<context>
    <name>alcove::app::ServiceDesk</name>
    <message>
        <source>This isn’t the line of a connection service. Such a line begins with “alcove-service:”.</source>
        <translation>هذا ليس سطر خدمة اتصال. يبدأ مثل هذا السطر بـ «alcove-service:».</translation>
    </message>
    <message>
        <source>This line is for a newer Alcove. An update helps.</source>
        <translation>هذا السطر لإصدار أحدث من Alcove. التحديث يساعد.</translation>
    </message>
    <message>
        <source>The line couldn’t be kept on this computer. Please try again.</source>
        <translation>تعذّر حفظ السطر على هذا الحاسوب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A part of this line is missing. Please copy it again, all of it.</source>
        <translation>جزء من هذا السطر ناقص. انسخه كله مرة أخرى.</translation>
    </message>
    <message>
        <source>The service couldn’t be reached. It may be off, or this network keeps it away.</source>
        <translation>تعذّر الوصول إلى الخدمة. ربما هي متوقفة، أو تبعدها هذه الشبكة.</translation>
    </message>
    <message>
        <source>The service couldn’t prove that it is the right one, so Alcove stopped there. Please tell whoever runs it.</source>
        <translation>لم تستطع الخدمة إثبات أنها الصحيحة، فتوقف Alcove هناك. أخبر من يديرها.</translation>
    </message>
    <message>
        <source>The service doesn’t know the name and password in your line. Please ask for a new line.</source>
        <translation>لا تعرف الخدمة الاسم وكلمة المرور في سطرك. اطلب سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>The service lets you in, but not the people you invite. Please tell whoever runs it.</source>
        <translation>تسمح لك الخدمة بالدخول، لا لمن تدعوهم. أخبر من يديرها.</translation>
    </message>
    <message>
        <source>You and the people you invite both reach the service, but not each other. Please tell whoever runs it.</source>
        <translation>تصل أنت ومن تدعوهم إلى الخدمة، لا بعضكم إلى بعض. أخبر من يديرها.</translation>
    </message>
    <message>
        <source>You would meet, but sound and picture wouldn’t get through. Please tell whoever runs the service.</source>
        <translation>ستلتقيان، لكن الصوت والصورة لن يمرا. أخبر من يدير الخدمة.</translation>
    </message>
    <message>
        <source>You would meet, but no sound would come back. Please tell whoever runs the service.</source>
        <translation>ستلتقيان، لكن لن يعود أي صوت. أخبر من يدير الخدمة.</translation>
    </message>
    <message>
        <source>This service helps calls through, but people still find you by your own address.</source>
        <translation>تساعد هذه الخدمة المكالمات على المرور، لكن الناس ما زالوا يجدونك بعنوانك أنت.</translation>
    </message>
    <message>
        <source>Two people who are both on a company, hotel or mobile network may not get through: this service has no part that passes sound and picture on.</source>
        <translation>شخصان كلاهما في شبكة شركة أو فندق أو هاتف محمول قد لا يصلان: ليس في هذه الخدمة ما ينقل الصوت والصورة.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutModel</name>
    <message>
        <source>A slower pace</source>
        <translation>إيقاع أبطأ</translation>
    </message>
    <message>
        <source>Short breaks</source>
        <translation>استراحات قصيرة</translation>
    </message>
    <message>
        <source>Camera off sometimes</source>
        <translation>الكاميرا مغلقة أحيانًا</translation>
    </message>
    <message>
        <source>Chat alongside talking</source>
        <translation>الكتابة إلى جانب الكلام</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>نصوص مكتوبة للكلام</translation>
    </message>
    <message>
        <source>Being asked before exercises</source>
        <translation>سؤالي قبل أي تمرين</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutTherapistPage</name>
    <message>
        <source>Read our agreement</source>
        <translation>قراءة اتفاقنا</translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>What you can expect</source>
        <translation>ما يمكنك توقعه</translation>
    </message>
    <message>
        <source>Say it %1</source>
        <translation>يُنطق: %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>تم التحقق في %1</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <translation>اللغات: %1</translation>
    </message>
    <message>
        <source>In your therapist’s words</source>
        <translation>بكلمات معالجك</translation>
    </message>
    <message>
        <source>In %1’s words</source>
        <translation>بكلمات %1</translation>
    </message>
    <message>
        <source>Nothing has been told yet. What %1 writes here comes over when you meet.</source>
        <translation>لم يُذكر شيء بعد. ما يكتبه %1 هنا يصل عند لقائكما.</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutYouPage</name>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>All of this is up to you. You can change it before any session.</source>
        <translation>كل هذا يعود إليك. يمكنك تغييره قبل أي جلسة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>التخطي الآن</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>How to say it (optional)</source>
        <translation>كيف يُنطق (اختياري)</translation>
    </message>
    <message>
        <source>For example, ROB-in</source>
        <translation>مثلًا: ROB-in (روبِن)</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>الضمائر (اختياري)</translation>
    </message>
    <message>
        <source>Choose any, or none.</source>
        <translation>يمكنك اختيار ما تشاء، أو لا شيء.</translation>
    </message>
    <message>
        <source>Something about you it would help to know</source>
        <translation>شيء عنك تفيد معرفته</translation>
    </message>
    <message>
        <source>Your culture, faith, language, family, or anything that’s gone badly in therapy before.</source>
        <translation>ثقافتك أو إيمانك أو لغتك أو عائلتك، أو ما لم يسر على ما يرام في علاج سابق.</translation>
    </message>
    <message>
        <source>Only if you’d like to</source>
        <translation>فقط إن رغبت</translation>
    </message>
    <message>
        <source>Anything that helps you feel at ease?</source>
        <translation>هل هناك ما يساعدك على الارتياح؟</translation>
    </message>
    <message>
        <source>What you do (optional)</source>
        <translation>عملك (اختياري)</translation>
    </message>
    <message>
        <source>For example, counselling psychologist</source>
        <translation>مثلًا: أخصائي إرشاد نفسي</translation>
    </message>
    <message>
        <source>Languages you speak (optional)</source>
        <translation>اللغات التي تتكلمها (اختياري)</translation>
    </message>
    <message>
        <source>In your own words (optional)</source>
        <translation>بكلماتك أنت (اختياري)</translation>
    </message>
    <message>
        <source>How you work, and what you’d like people to know.</source>
        <translation>طريقة عملك، وما تود أن يعرفه الناس.</translation>
    </message>
    <message>
        <source>What people can expect (optional)</source>
        <translation>ما يمكن للناس توقعه (اختياري)</translation>
    </message>
    <message>
        <source>One line each: when you meet, moving a session, how long a reply takes.</source>
        <translation>سطر لكل أمر: متى تلتقيان، ونقل جلسة، وكم يستغرق الرد.</translation>
    </message>
    <message>
        <source>How should we greet you?</source>
        <translation>كيف نرحب بك؟</translation>
    </message>
    <message>
        <source>How should people know you?</source>
        <translation>بأي اسم يعرفك الناس؟</translation>
    </message>
    <message>
        <source>Your therapist sees this when you first meet. Nobody else does.</source>
        <translation>يرى معالجك هذا عند لقائكما الأول. ولا أحد غيره.</translation>
    </message>
    <message>
        <source>The people you invite see this when you first meet. Nobody else does.</source>
        <translation>من تدعوهم يرون هذا عند لقائكم الأول. ولا أحد غيرهم.</translation>
    </message>
    <message>
        <source>A number to ring you on, if the line drops (optional)</source>
        <translation>رقم للاتصال بك إن انقطع الاتصال (اختياري)</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AgreementPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Your agreement arrives when you’re both connected.</source>
        <translation>يصل اتفاقكما عندما تكونان متصلين كلاكما.</translation>
    </message>
    <message>
        <source>How we’ll work together</source>
        <translation>كيف سنعمل معًا</translation>
    </message>
    <message>
        <source>Read at your own pace. Ask about anything before you sign.</source>
        <translation>اقرأ على مهلك. اسأل عن أي شيء قبل التوقيع.</translation>
    </message>
    <message>
        <source>I’ve read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>السؤال عن هذا</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>عمّ تود أن تسأل؟</translation>
    </message>
    <message>
        <source>It’s handed over when you’re both connected.</source>
        <translation>يُسلَّم عندما تكونان متصلين كلاكما.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>So help could reach you if you ever needed it.</source>
        <translation>كي تصل إليك المساعدة إن احتجت إليها يومًا.</translation>
    </message>
    <message>
        <source>Where are you right now?</source>
        <translation>أين أنت الآن؟</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>رقم هاتفي</translation>
    </message>
    <message>
        <source>Someone I could call</source>
        <translation>شخص يمكنني الاتصال به</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>رقم هاتفه</translation>
    </message>
    <message>
        <source>Could anyone overhear?</source>
        <translation>هل قد يسمع أحد؟</translation>
    </message>
    <message>
        <source>If we lose each other</source>
        <translation>إن فقد أحدنا الآخر</translation>
    </message>
    <message>
        <source>After how long</source>
        <translation>بعد كم من الوقت</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>For today</source>
        <translation>لهذا اليوم</translation>
    </message>
    <message>
        <source>Sign by typing your full name</source>
        <translation>وقّع بكتابة اسمك الكامل</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>I’d rather not sign</source>
        <translation>أفضّل ألا أوقّع</translation>
    </message>
    <message>
        <source>Withdraw my signature</source>
        <translation>سحب توقيعي</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>تم التوقيع في %1</translation>
    </message>
    <message>
        <source>You’ve both signed. Either of you can ask to change it at any time.</source>
        <translation>وقّعتما كلاكما. يمكن لأي منكما طلب تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>Signed on %1. It’s handed over when you’re both connected.</source>
        <translation>تم التوقيع في %1. يُسلَّم عندما تكونان متصلين كلاكما.</translation>
    </message>
    <message numerus="yes">
        <source>%n sections left to read. You can stop here and come back.</source>
        <translation>
            <numerusform>لم يبق شيء للقراءة.</numerusform>
            <numerusform>بقي قسم واحد للقراءة. يمكنك التوقف هنا والعودة.</numerusform>
            <numerusform>بقي قسمان للقراءة. يمكنك التوقف هنا والعودة.</numerusform>
            <numerusform>بقيت %Ln أقسام للقراءة. يمكنك التوقف هنا والعودة.</numerusform>
            <numerusform>بقي %Ln قسمًا للقراءة. يمكنك التوقف هنا والعودة.</numerusform>
            <numerusform>بقي %Ln قسم للقراءة. يمكنك التوقف هنا والعودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You’d rather not sign, and that’s fine. You can come back to it.</source>
        <translation>تفضّل ألا توقّع، وهذا مناسب. يمكنك العودة إليه.</translation>
    </message>
    <message>
        <source>You withdrew your signature. What was done before stays as it was.</source>
        <translation>سحبت توقيعك. ما جرى قبل ذلك يبقى كما كان.</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>الإصدار %1، %2</translation>
    </message>
    <message>
        <source>One part has changed</source>
        <translation>تغيّر جزء واحد</translation>
    </message>
    <message>
        <source>Some parts have changed</source>
        <translation>تغيّرت بعض الأجزاء</translation>
    </message>
    <message>
        <source>%1. The rest is the same.</source>
        <translation>%1. الباقي كما هو.</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>قراءة ما تغيّر</translation>
    </message>
    <message>
        <source>%1. Read</source>
        <translation>%1. تمت قراءته</translation>
    </message>
    <message>
        <source>%1. Not read yet</source>
        <translation>%1. لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message>
        <source>We haven’t said</source>
        <translation>لم نتفق</translation>
    </message>
    <message>
        <source>%1 rings me</source>
        <translation>يتصل بي %1</translation>
    </message>
    <message>
        <source>I ring %1</source>
        <translation>أتصل بـ %1</translation>
    </message>
    <message>
        <source>We write</source>
        <translation>نتراسل</translation>
    </message>
    <message>
        <source>You and %1 can see this. It’s only used if you’re in danger, or if you lose each other.</source>
        <translation>أنت و%1 يمكنكما رؤية هذا. يُستخدم فقط إن كنت في خطر، أو إن فقد أحدكما الآخر.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AgreementsPage</name>
    <message>
        <source>Version %1, given on %2. Not signed yet</source>
        <translation>الإصدار %1، سُلِّم في %2. لم يوقَّع بعد</translation>
    </message>
    <message>
        <source>Signed by both on %1. You each keep the same copy</source>
        <translation>وقّعه الاثنان في %1. لكل منكما النسخة نفسها</translation>
    </message>
    <message>
        <source>Would rather not sign version %1</source>
        <translation>يفضّل عدم توقيع الإصدار %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1. What was done before stays as it was</source>
        <translation>سُحب في %1. ما جرى قبل ذلك يبقى كما كان</translation>
    </message>
    <message>
        <source>Anyone who is given the agreement appears here.</source>
        <translation>من يُعطى الاتفاق يظهر هنا.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>A line that begins with # starts a section. Points begin with -, an aside with &gt;. Give it a new version number when you change it. This is a starting point in plain words: have it checked for the country you work in.</source>
        <translation>السطر الذي يبدأ بـ # يفتح قسمًا. تبدأ النقاط بـ - والملاحظة بـ &gt;. أعطه رقم إصدار جديدًا عند تغييره. هذه بداية بكلمات بسيطة: اطلب مراجعتها للبلد الذي تعمل فيه.</translation>
    </message>
    <message>
        <source>The text of your agreement</source>
        <translation>نص اتفاقك</translation>
    </message>
    <message>
        <source>This text can’t be used yet. It needs a line with # at least, and only plain characters.</source>
        <translation>لا يصلح هذا النص بعد. يحتاج إلى سطر واحد على الأقل يبدأ بـ #، وإلى حروف عادية فقط.</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>استخدام هذا النص</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>%1 asks: “%2”</source>
        <translation>يسأل %1: «%2»</translation>
    </message>
    <message>
        <source>Where today: %1</source>
        <translation>المكان اليوم: %1</translation>
    </message>
    <message>
        <source>Phone number: %1</source>
        <translation>رقم الهاتف: %1</translation>
    </message>
    <message>
        <source>Someone to call: %1</source>
        <translation>شخص للاتصال به: %1</translation>
    </message>
    <message>
        <source>Their phone number: %1</source>
        <translation>رقم هاتفه: %1</translation>
    </message>
    <message>
        <source>Could anyone overhear: %1</source>
        <translation>هل قد يسمع أحد: %1</translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: you ring, after %n minutes</source>
        <translation>
            <numerusform>إن فقد أحدكما الآخر: تتصل أنت فورًا</numerusform>
            <numerusform>إن فقد أحدكما الآخر: تتصل أنت بعد دقيقة</numerusform>
            <numerusform>إن فقد أحدكما الآخر: تتصل أنت بعد دقيقتين</numerusform>
            <numerusform>إن فقد أحدكما الآخر: تتصل أنت بعد %Ln دقائق</numerusform>
            <numerusform>إن فقد أحدكما الآخر: تتصل أنت بعد %Ln دقيقة</numerusform>
            <numerusform>إن فقد أحدكما الآخر: تتصل أنت بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: %1 rings you, after %n minutes</source>
        <translation>
            <numerusform>إن فقد أحدكما الآخر: يتصل بك %1 فورًا</numerusform>
            <numerusform>إن فقد أحدكما الآخر: يتصل بك %1 بعد دقيقة</numerusform>
            <numerusform>إن فقد أحدكما الآخر: يتصل بك %1 بعد دقيقتين</numerusform>
            <numerusform>إن فقد أحدكما الآخر: يتصل بك %1 بعد %Ln دقائق</numerusform>
            <numerusform>إن فقد أحدكما الآخر: يتصل بك %1 بعد %Ln دقيقة</numerusform>
            <numerusform>إن فقد أحدكما الآخر: يتصل بك %1 بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: you write, after %n minutes</source>
        <translation>
            <numerusform>إن فقد أحدكما الآخر: تكتب أنت فورًا</numerusform>
            <numerusform>إن فقد أحدكما الآخر: تكتب أنت بعد دقيقة</numerusform>
            <numerusform>إن فقد أحدكما الآخر: تكتب أنت بعد دقيقتين</numerusform>
            <numerusform>إن فقد أحدكما الآخر: تكتب أنت بعد %Ln دقائق</numerusform>
            <numerusform>إن فقد أحدكما الآخر: تكتب أنت بعد %Ln دقيقة</numerusform>
            <numerusform>إن فقد أحدكما الآخر: تكتب أنت بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw my signature</source>
        <translation>سحب توقيعي</translation>
    </message>
    <message>
        <source>Withdraw my signature: %1</source>
        <translation>سحب توقيعي: %1</translation>
    </message>
    <message>
        <source>It’s given when you’re both connected</source>
        <translation>يُسلَّم عندما تكونان متصلين كلاكما</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>لم يُسلَّم</translation>
    </message>
    <message>
        <source>Signed on %1. Version %2 was given since then, and is not signed yet</source>
        <translation>وُقّع في %1. سُلّم الإصدار %2 بعد ذلك ولم يوقَّع بعد</translation>
    </message>
    <message>
        <source>One text in plain words. Each person reads it, asks about it, and chooses whether to sign.</source>
        <translation>نص واحد بكلمات بسيطة. كل شخص يقرؤه ويسأل عنه ويختار أن يوقّع أو لا.</translation>
    </message>
    <message>
        <source>This text is in use. Whoever has an earlier one is given it when you next meet.</source>
        <translation>هذا النص مستعمل. من لديه نص سابق يُعطى هذا عند لقائكما القادم.</translation>
    </message>
    <message>
        <source>Whoever you send it to is given it with your signature, and chooses whether to sign.</source>
        <translation>من ترسله إليه يحصل عليه بتوقيعك، ويختار أن يوقّع أو لا.</translation>
    </message>
    <message>
        <source>Give it to %1 when you next meet</source>
        <translation>تسليمه إلى %1 عند لقائكما القادم</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Announcements</name>
    <message>
        <source>%1 is ready for you. Go in, or not just yet</source>
        <translation>%1 بانتظارك. الدخول الآن، أو ليس بعد</translation>
    </message>
    <message>
        <source>%1 is taking a moment</source>
        <translation>%1 يأخذ لحظة</translation>
    </message>
    <message>
        <source>The connection dropped. Nobody can see or hear you until you’re back</source>
        <translation>انقطع الاتصال. لا أحد يستطيع رؤيتك أو سماعك حتى تعود</translation>
    </message>
    <message>
        <source>You are muted</source>
        <translation>صوتك مكتوم</translation>
    </message>
    <message>
        <source>Your microphone is on</source>
        <translation>الميكروفون مفتوح</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 هنا</translation>
    </message>
    <message>
        <source>%1 is in the waiting room</source>
        <translation>%1 في غرفة الانتظار</translation>
    </message>
    <message>
        <source>%1 is ready for you. Go back, or sound only first</source>
        <translation>%1 بانتظارك. العودة، أو بالصوت فقط أولًا</translation>
    </message>
    <message>
        <source>Taking a moment. Both microphones and both cameras are off</source>
        <translation>يأخذ لحظة. الميكروفونان والكاميرتان مغلقة</translation>
    </message>
    <message>
        <source>%1 isn’t alone just now. Nobody there can see or hear you</source>
        <translation>%1 ليس وحده الآن. لا أحد هناك يستطيع رؤيتك أو سماعك</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>أُرسل إلى %1</translation>
    </message>
    <message>
        <source>A message from %1</source>
        <translation>رسالة من %1</translation>
    </message>
    <message>
        <source>You’re both back.</source>
        <translation>عدتما معًا.</translation>
    </message>
    <message>
        <source>Your headset was unplugged. Nothing plays aloud until you say so.</source>
        <translation>فُصلت سماعة الرأس. لن يُسمع شيء بصوت عالٍ حتى تقول ذلك.</translation>
    </message>
    <message>
        <source>Your microphone was unplugged</source>
        <translation>فُصل الميكروفون لديك</translation>
    </message>
    <message>
        <source>Your speaker was unplugged</source>
        <translation>فُصلت السماعة لديك</translation>
    </message>
    <message>
        <source>The camera stopped.</source>
        <translation>توقفت الكاميرا.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>alcove::ui::BeforeCard</name>
    <message>
        <source>Before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Last time, %1</source>
        <translation>المرة السابقة، %1</translation>
    </message>
    <message>
        <source>What %1 told you afterwards</source>
        <translation>ما قاله لك %1 بعدها</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 sent you this</source>
        <translation>أرسل إليك %1 هذا</translation>
    </message>
</context>
<context>
    <name>alcove::ui::BreathingPanel</name>
    <message>
        <source>Waiting room light. %1 is here</source>
        <translation>ضوء غرفة الانتظار. %1 هنا</translation>
    </message>
    <message>
        <source>Waiting room light. %1 is not here yet</source>
        <translation>ضوء غرفة الانتظار. لم يصل %1 بعد</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>كلمات فقط</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>إخفاء هذا</translation>
    </message>
    <message>
        <source>Breathe with the light</source>
        <translation>التنفس مع الضوء</translation>
    </message>
    <message>
        <source>Hide the breathing words</source>
        <translation>إخفاء كلمات التنفس</translation>
    </message>
    <message>
        <source>With the light</source>
        <translation>مع الضوء</translation>
    </message>
    <message>
        <source>Whenever you’re ready</source>
        <translation>متى شئت</translation>
    </message>
    <message>
        <source>Take a breath first, if you’d like to.</source>
        <translation>خذ نفسًا أولًا، إن رغبت.</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>خذ راحتك</translation>
    </message>
    <message>
        <source>There’s time. Many people feel a little nervous just before.</source>
        <translation>هناك وقت. كثيرون يشعرون ببعض التوتر قبل البدء.</translation>
    </message>
    <message>
        <source>If you’d like to. In for four, out for six.</source>
        <translation>إن رغبت. شهيق على أربع، وزفير على ست.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>زفير</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallControls</name>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>أحتاج إلى لحظة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>الخروج من الجلسة</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>المزيد من الأدوات</translation>
    </message>
    <message>
        <source>Close chat panel</source>
        <translation>إغلاق لوحة المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>Open chat. %n new messages</source>
        <translation>
            <numerusform>فتح المحادثة. لا رسائل جديدة</numerusform>
            <numerusform>فتح المحادثة. رسالة جديدة واحدة</numerusform>
            <numerusform>فتح المحادثة. رسالتان جديدتان</numerusform>
            <numerusform>فتح المحادثة. %Ln رسائل جديدة</numerusform>
            <numerusform>فتح المحادثة. %Ln رسالة جديدة</numerusform>
            <numerusform>فتح المحادثة. %Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Verified. This is %1. Open safety words</source>
        <translation>تم التحقق. هذا %1. فتح كلمات الأمان</translation>
    </message>
    <message>
        <source>%1. Open safety words</source>
        <translation>%1. فتح كلمات الأمان</translation>
    </message>
    <message>
        <source>Connection %1. Open details</source>
        <translation>الاتصال %1. فتح التفاصيل</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Unmute microphone. You are muted</source>
        <translation>فتح الميكروفون. صوتك مكتوم</translation>
    </message>
    <message>
        <source>Mute microphone</source>
        <translation>كتم الميكروفون</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>الكاميرا مغلقة</translation>
    </message>
    <message>
        <source>Turn camera on. Camera is off</source>
        <translation>تشغيل الكاميرا. الكاميرا مغلقة</translation>
    </message>
    <message>
        <source>Turn camera off</source>
        <translation>إغلاق الكاميرا</translation>
    </message>
    <message>
        <source>Taking a moment</source>
        <translation>يأخذ لحظة</translation>
    </message>
    <message>
        <source>Take a moment</source>
        <translation>أخذ لحظة</translation>
    </message>
    <message>
        <source>A moment has begun</source>
        <translation>بدأت لحظة</translation>
    </message>
    <message>
        <source>Take a moment. Turns off both microphones and cameras</source>
        <translation>أخذ لحظة. تُغلق الميكروفونان والكاميرتان</translation>
    </message>
    <message>
        <source>I need a moment. Turns off both microphones and cameras</source>
        <translation>أحتاج إلى لحظة. تُغلق الميكروفونان والكاميرتان</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallMenu</name>
    <message>
        <source>Someone came in</source>
        <translation>دخل أحدهم</translation>
    </message>
    <message>
        <source>How this is feeling</source>
        <translation>كيف هو الشعور الآن</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Sound and picture</source>
        <translation>الصوت والصورة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Words to check</source>
        <translation>كلمات للتحقق</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Move my picture to the other side</source>
        <translation>نقل صورتي إلى الجهة الأخرى</translation>
    </message>
    <message>
        <source>Stop typing what is said</source>
        <translation>التوقف عن كتابة ما يُقال</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>كتابة ما يُقال</translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation>إخفاء صورتي</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>إظهار صورتي</translation>
    </message>
    <message>
        <source>Back from the small window</source>
        <translation>الرجوع من النافذة الصغيرة</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>نافذة صغيرة</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallPage</name>
    <message>
        <source>In session with %1</source>
        <translation>في جلسة مع %1</translation>
    </message>
    <message>
        <source>The connection is a bit uneven. Voices come first, so the picture may soften.</source>
        <translation>الاتصال غير منتظم قليلًا. الصوت أولًا، وقد تصبح الصورة أقل وضوحًا.</translation>
    </message>
    <message>
        <source>%1’s connection is weak. They may not hear all of what you say.</source>
        <translation>اتصال %1 ضعيف. قد لا يصل كل ما تقوله.</translation>
    </message>
    <message>
        <source>You’re both back.</source>
        <translation>عدتما معًا.</translation>
    </message>
    <message>
        <source>%1 was unplugged.</source>
        <translation>فُصل %1.</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>الميكروفون لديك</translation>
    </message>
    <message>
        <source>We’ve gone over to another microphone and kept you muted.</source>
        <translation>انتقلنا إلى ميكروفون آخر وأبقيناه مكتومًا.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>فتح الصوت</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Your speaker</source>
        <translation>السماعة لديك</translation>
    </message>
    <message>
        <source>We’ve gone over to another speaker and kept you muted.</source>
        <translation>انتقلنا إلى سماعة أخرى وأبقينا صوتك مكتومًا.</translation>
    </message>
    <message>
        <source>The camera stopped.</source>
        <translation>توقفت الكاميرا.</translation>
    </message>
    <message>
        <source>%1 can still hear you.</source>
        <translation>ما زال %1 يسمعك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Carry on with sound</source>
        <translation>المتابعة بالصوت</translation>
    </message>
    <message>
        <source>Your computer is busy, so we’ve made the picture simpler. Closing other programs can help.</source>
        <translation>حاسوبك مشغول، فجعلنا الصورة أبسط. إغلاق برامج أخرى قد يساعد.</translation>
    </message>
    <message>
        <source>You’re muted.</source>
        <translation>صوتك مكتوم.</translation>
    </message>
    <message>
        <source>Your headset was unplugged.</source>
        <translation>فُصلت سماعة الرأس.</translation>
    </message>
    <message>
        <source>Nothing plays aloud until you say so.</source>
        <translation>لن يُسمع شيء بصوت عالٍ حتى تقول ذلك.</translation>
    </message>
    <message>
        <source>I’m alone, use the speaker</source>
        <translation>أنا وحدي، استخدام السماعة</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>لا يوجد ميكروفون.</translation>
    </message>
    <message>
        <source>Plug one in. It’s noticed by itself.</source>
        <translation>وصّل واحدًا. سيُلاحَظ ذلك تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallWords</name>
    <message>
        <source>Steady</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>A bit uneven</source>
        <translation>غير منتظم قليلًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يتم التحقق بعد</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>جهاز جديد</translation>
    </message>
    <message>
        <source>Words are different</source>
        <translation>الكلمات مختلفة</translation>
    </message>
    <message>
        <source>You’re past the end. Take the time you need to close.</source>
        <translation>انقضى الوقت. خذا ما تحتاجان إليه للختام.</translation>
    </message>
    <message>
        <source>A few minutes left</source>
        <translation>بقيت بضع دقائق</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>لم تبق دقائق</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %Ln دقائق</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alcove::ui::CaptionWriter</name>
    <message>
        <source>Stop typing</source>
        <translation>التوقف عن الكتابة</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>كتابة ما يُقال</translation>
    </message>
    <message>
        <source>Type what is said. %1 reads it at once. Nothing is kept</source>
        <translation>اكتب ما يُقال. يقرؤه %1 فورًا. لا يُحفظ شيء</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>You and %1. Gone when the session ends.</source>
        <translation>أنت و%1. تختفي عند انتهاء الجلسة.</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>الشخص الآخر</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>الشخص الآخر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote a message, and the message</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CheckPage</name>
    <message>
        <source>Play the chime</source>
        <translation>تشغيل الرنين</translation>
    </message>
    <message>
        <source>Check your setup</source>
        <translation>فحص أجهزتك</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Nothing here is recorded, and nobody else can see or hear it</source>
        <translation>لا شيء يُسجَّل هنا، ولا أحد غيرك يستطيع رؤيتك أو سماعك</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص مرة أخرى</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>أسمعه</translation>
    </message>
    <message>
        <source>It’s quiet</source>
        <translation>صوته خافت</translation>
    </message>
    <message>
        <source>I don’t hear it</source>
        <translation>لا أسمعه</translation>
    </message>
    <message>
        <source>Light on your picture</source>
        <translation>الضوء على صورتك</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>الكاميرا مفتوحة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>إلى حد بعيد</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Could somebody come in? Could somebody hear you through a door or wall? Can your screen be seen from outside?</source>
        <translation>هل قد يدخل أحد؟ هل قد يسمعك أحد عبر باب أو جدار؟ هل تُرى شاشتك من الخارج؟</translation>
    </message>
    <message>
        <source>It’s fairly loud where you are, which also covers your voice a little.</source>
        <translation>المكان حولك صاخب بعض الشيء، وهذا يغطي صوتك قليلًا أيضًا.</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>أنت وحدك ترى هذا</translation>
    </message>
    <message>
        <source>Your own picture. Only you can see this</source>
        <translation>صورتك أنت. أنت وحدك ترى هذا</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>السماعة</translation>
    </message>
    <message>
        <source>Say a few words and hear them back two seconds later. Nobody else is there.</source>
        <translation>قل بضع كلمات واسمعها بعد ثانيتين. لا أحد غيرك هنا.</translation>
    </message>
    <message>
        <source>Start a rehearsal</source>
        <translation>بدء التجربة</translation>
    </message>
    <message>
        <source>Rehearse a call</source>
        <translation>تجربة مكالمة</translation>
    </message>
    <message>
        <source>Record five seconds</source>
        <translation>تسجيل خمس ثوانٍ</translation>
    </message>
    <message>
        <source>Quieten background noise</source>
        <translation>تخفيف الضوضاء المحيطة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Quieten background noise: %1</source>
        <translation>تخفيف الضوضاء المحيطة: %1</translation>
    </message>
    <message>
        <source>Hear how you sound</source>
        <translation>اسمع كيف يبدو صوتك</translation>
    </message>
    <message>
        <source>I don’t use sound</source>
        <translation>لا أستخدم الصوت</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Saved. It holds no names.</source>
        <translation>تم الحفظ. لا يحتوي على أسماء.</translation>
    </message>
    <message>
        <source>The report couldn’t be saved there. Choose another place.</source>
        <translation>تعذّر حفظ التقرير هناك. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>لا يوجد ميكروفون</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>لا توجد سماعة</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>جارٍ التشغيل</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Say a few words. Then you hear what your therapist would hear, once, and it’s gone.</source>
        <translation>قل بضع كلمات. ثم تسمع مرة واحدة ما كان سيسمعه معالجك، ثم يزول.</translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation>قل بضع كلمات.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>This is how you will sound.</source>
        <translation>هكذا سيبدو صوتك.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CheckWords</name>
    <message>
        <source>Play the chime and listen.</source>
        <translation>شغّل الرنين واستمع.</translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation>قل بضع كلمات.</translation>
    </message>
    <message>
        <source>Play the chime to listen for echo.</source>
        <translation>شغّل الرنين لرصد الصدى.</translation>
    </message>
    <message>
        <source>Turn the camera on when you’re ready.</source>
        <translation>شغّل الكاميرا متى شئت.</translation>
    </message>
    <message>
        <source>Does your room feel private enough? Only you can say.</source>
        <translation>هل تبدو غرفتك خاصة بما يكفي؟ أنت وحدك تعرف.</translation>
    </message>
    <message>
        <source>Checking.</source>
        <translation>جارٍ الفحص.</translation>
    </message>
    <message>
        <source>You said you can hear the chime.</source>
        <translation>قلت إنك تسمع الرنين.</translation>
    </message>
    <message>
        <source>You said it’s quiet.</source>
        <translation>قلت إنه خافت.</translation>
    </message>
    <message>
        <source>Turn the computer’s volume up, then play it again.</source>
        <translation>ارفع صوت الحاسوب، ثم شغّله مرة أخرى.</translation>
    </message>
    <message>
        <source>You didn’t hear it.</source>
        <translation>لم تسمعه.</translation>
    </message>
    <message>
        <source>Choose another speaker on the right, or plug in headphones.</source>
        <translation>اختر سماعة أخرى من الجانب، أو وصّل سماعات الرأس.</translation>
    </message>
    <message>
        <source>No speaker found.</source>
        <translation>لا توجد سماعة.</translation>
    </message>
    <message>
        <source>Plug in headphones or a speaker. It’s noticed by itself.</source>
        <translation>وصّل سماعات رأس أو سماعة. سيُلاحَظ ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>We can hear you clearly.</source>
        <translation>نسمعك بوضوح.</translation>
    </message>
    <message>
        <source>You sound quiet.</source>
        <translation>صوتك خافت.</translation>
    </message>
    <message>
        <source>Move a little closer, or choose another microphone.</source>
        <translation>اقترب قليلًا، أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>You sound very loud.</source>
        <translation>صوتك عالٍ جدًا.</translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <translation>ابتعد قليلًا.</translation>
    </message>
    <message>
        <source>There’s noise around you.</source>
        <translation>هناك ضوضاء حولك.</translation>
    </message>
    <message>
        <source>Close a window, or turn on “Quieten background noise”.</source>
        <translation>أغلق نافذة، أو شغّل «تخفيف الضوضاء المحيطة».</translation>
    </message>
    <message>
        <source>No sound is reaching us.</source>
        <translation>لا يصلنا أي صوت.</translation>
    </message>
    <message>
        <source>Check the switch on your headset. Or choose another microphone.</source>
        <translation>انظر إلى مفتاح سماعة الرأس. أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>Alcove isn’t allowed to use the microphone.</source>
        <translation>لا يُسمح لـ Alcove باستخدام الميكروفون.</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>لا يوجد ميكروفون.</translation>
    </message>
    <message>
        <source>Plug one in. It’s noticed by itself.</source>
        <translation>وصّل واحدًا. سيُلاحَظ ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>No echo, so you don’t need headphones.</source>
        <translation>لا صدى، فلا حاجة إلى سماعات رأس.</translation>
    </message>
    <message>
        <source>A little echo.</source>
        <translation>صدى قليل.</translation>
    </message>
    <message>
        <source>Headphones would help. Turning the speaker down also helps.</source>
        <translation>سماعات الرأس تساعد. وخفض صوت السماعة يساعد أيضًا.</translation>
    </message>
    <message>
        <source>Strong echo.</source>
        <translation>صدى قوي.</translation>
    </message>
    <message>
        <source>Please use headphones today.</source>
        <translation>يُرجى استخدام سماعات الرأس اليوم.</translation>
    </message>
    <message>
        <source>We can see you clearly.</source>
        <translation>نراك بوضوح.</translation>
    </message>
    <message>
        <source>We can see you. Your picture is a little dark.</source>
        <translation>نراك. صورتك مظلمة قليلًا.</translation>
    </message>
    <message>
        <source>Try facing the window, or put a lamp behind your screen. Or leave it as it is.</source>
        <translation>جرّب مواجهة النافذة، أو ضع مصباحًا خلف الشاشة. أو اتركها كما هي.</translation>
    </message>
    <message>
        <source>We can see you. Your picture is very bright.</source>
        <translation>نراك. صورتك ساطعة جدًا.</translation>
    </message>
    <message>
        <source>Turn a lamp down, or close a curtain. Or leave it as it is.</source>
        <translation>خفف مصباحًا، أو أغلق ستارة. أو اتركها كما هي.</translation>
    </message>
    <message>
        <source>The light is behind you.</source>
        <translation>الضوء خلفك.</translation>
    </message>
    <message>
        <source>Turn so that the window is in front of you.</source>
        <translation>استدر لتكون النافذة أمامك.</translation>
    </message>
    <message>
        <source>The camera sends only black.</source>
        <translation>الكاميرا لا ترسل إلا السواد.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>افصلها ثم وصّلها من جديد، أو اختر كاميرا أخرى.</translation>
    </message>
    <message>
        <source>Something covers the camera.</source>
        <translation>شيء ما يغطي الكاميرا.</translation>
    </message>
    <message>
        <source>Open its cover or take the sticker off. You can also meet with sound only.</source>
        <translation>افتح غطاءها أو أزل الملصق. يمكنكما أيضًا اللقاء بالصوت فقط.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>لا توجد صورة.</translation>
    </message>
    <message>
        <source>Another program may be using the camera. Close it, then try again.</source>
        <translation>ربما يستخدم برنامج آخر الكاميرا. أغلقه ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Alcove isn’t allowed to use the camera.</source>
        <translation>لا يُسمح لـ Alcove باستخدام الكاميرا.</translation>
    </message>
    <message>
        <source>No camera found.</source>
        <translation>لا توجد كاميرا.</translation>
    </message>
    <message>
        <source>You can also meet with sound only.</source>
        <translation>يمكنكما أيضًا اللقاء بالصوت فقط.</translation>
    </message>
    <message>
        <source>You said yes.</source>
        <translation>قلت نعم.</translation>
    </message>
    <message>
        <source>You said mostly.</source>
        <translation>قلت إلى حد بعيد.</translation>
    </message>
    <message>
        <source>A fan or music outside the door can help. Headphones keep your therapist’s voice private.</source>
        <translation>مروحة أو موسيقى خارج الباب قد تساعد. وسماعات الرأس تُبقي صوت معالجك خاصًا.</translation>
    </message>
    <message>
        <source>You said not today.</source>
        <translation>قلت ليس اليوم.</translation>
    </message>
    <message>
        <source>You can use chat, speak quietly, or ask to move the session. Your therapist would want to know.</source>
        <translation>يمكنك الكتابة، أو التكلم بهدوء، أو طلب نقل الجلسة. معالجك يود أن يعرف.</translation>
    </message>
    <message>
        <source>Good enough for clear picture and sound.</source>
        <translation>كافٍ لصورة وصوت واضحين.</translation>
    </message>
    <message>
        <source>Good enough for sound. The picture may soften at times.</source>
        <translation>كافٍ للصوت. قد تصبح الصورة أقل وضوحًا أحيانًا.</translation>
    </message>
    <message>
        <source>Sitting nearer your Wi-Fi box can help.</source>
        <translation>الجلوس أقرب إلى جهاز الواي فاي قد يساعد.</translation>
    </message>
    <message>
        <source>Too weak for a call right now.</source>
        <translation>أضعف من أن يُجري مكالمة الآن.</translation>
    </message>
    <message>
        <source>Try another network, or use the phone number in your agreement.</source>
        <translation>جرّب شبكة أخرى، أو استخدم رقم الهاتف في اتفاقكما.</translation>
    </message>
    <message>
        <source>This computer isn’t connected to a network.</source>
        <translation>هذا الحاسوب غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or plug in a cable. It’s noticed by itself.</source>
        <translation>اتصل بالواي فاي أو وصّل سلكًا. سيُلاحَظ ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>This network lets no call through.</source>
        <translation>هذه الشبكة لا تسمح بمرور أي مكالمة.</translation>
    </message>
    <message>
        <source>Your therapist’s computer isn’t on just now; everything here is fine.</source>
        <translation>حاسوب معالجك غير مشغّل الآن؛ كل شيء هنا بخير.</translation>
    </message>
    <message>
        <source>You’re connected. The rest is tested in the waiting room.</source>
        <translation>أنت متصل. يُفحص الباقي في غرفة الانتظار.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>بخير</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>يمكن أن يكون أفضل</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>السماعة</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>الصدى</translation>
    </message>
    <message>
        <source>Camera and light</source>
        <translation>الكاميرا والضوء</translation>
    </message>
    <message>
        <source>Private space</source>
        <translation>مكان خاص</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Skipped. You don’t use sound.</source>
        <translation>تم تخطيه. أنت لا تستخدم الصوت.</translation>
    </message>
    <message>
        <source>None heard</source>
        <translation>لم يُسمع شيء</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>A bit uneven</source>
        <translation>غير منتظم قليلًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>You haven’t checked your setup yet</source>
        <translation>لم تفحص أجهزتك بعد</translation>
    </message>
    <message>
        <source>You’re ready</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>بقي القليل</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>شيء واحد للإصلاح</translation>
    </message>
    <message>
        <source>It takes about two minutes. Any order is fine.</source>
        <translation>يستغرق نحو دقيقتين. أي ترتيب مناسب.</translation>
    </message>
    <message>
        <source>Everything is working.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>One thing could be a bit better. The rest is working.</source>
        <translation>شيء واحد يمكن أن يكون أفضل قليلًا. الباقي يعمل.</translation>
    </message>
    <message>
        <source>Sound works. Picture needs a look.</source>
        <translation>الصوت يعمل. الصورة تحتاج إلى نظرة.</translation>
    </message>
    <message>
        <source>%1 isn’t working yet.</source>
        <translation>%1: لا يعمل بعد.</translation>
    </message>
    <message>
        <source>Open System Settings.</source>
        <translation>افتح إعدادات النظام.</translation>
    </message>
    <message>
        <source>Choose Privacy &amp; Security, then Camera.</source>
        <translation>اختر الخصوصية والأمن، ثم الكاميرا.</translation>
    </message>
    <message>
        <source>Choose Privacy &amp; Security, then Microphone.</source>
        <translation>اختر الخصوصية والأمن، ثم الميكروفون.</translation>
    </message>
    <message>
        <source>Turn on Alcove.</source>
        <translation>شغّل Alcove.</translation>
    </message>
    <message>
        <source>Come back here. It’s noticed by itself.</source>
        <translation>عُد إلى هنا. سيُلاحَظ ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Open Settings.</source>
        <translation>افتح الإعدادات.</translation>
    </message>
    <message>
        <source>Choose Privacy, then Camera.</source>
        <translation>اختر الخصوصية، ثم الكاميرا.</translation>
    </message>
    <message>
        <source>Choose Privacy, then Microphone.</source>
        <translation>اختر الخصوصية، ثم الميكروفون.</translation>
    </message>
    <message>
        <source>Turn on access for desktop apps.</source>
        <translation>شغّل الوصول لتطبيقات سطح المكتب.</translation>
    </message>
    <message>
        <source>If it isn’t listed, ask whoever looks after this computer for the groups “video” and “audio”.</source>
        <translation>إن لم يكن في القائمة، اسأل من يعتني بهذا الحاسوب عن المجموعتين «video» و«audio».</translation>
    </message>
    <message>
        <source>Your setup looked fine on %1</source>
        <translation>كانت أجهزتك بخير في %1</translation>
    </message>
    <message>
        <source>Sound, camera and connection all worked.</source>
        <translation>الصوت والكاميرا والاتصال كانت تعمل كلها.</translation>
    </message>
    <message>
        <source>Your setup needs a look</source>
        <translation>أجهزتك تحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>%1 wasn’t working on %2.</source>
        <translation>%1: لم يعمل في %2.</translation>
    </message>
    <message>
        <source>It takes about two minutes.</source>
        <translation>يستغرق نحو دقيقتين.</translation>
    </message>
    <message>
        <source>Check your setup</source>
        <translation>فحص أجهزتك</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ClientHomePage</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Your next session</source>
        <translation>جلستك القادمة</translation>
    </message>
    <message>
        <source>Go to the waiting room</source>
        <translation>الذهاب إلى غرفة الانتظار</translation>
    </message>
    <message>
        <source>Have a different link?</source>
        <translation>هل لديك رابط آخر؟</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>لا شيء مخطط بعد</translation>
    </message>
    <message>
        <source>When your therapist sends a link, paste it here. There’s no rush.</source>
        <translation>عندما يرسل معالجك رابطًا، ألصقه هنا. لا داعي للعجلة.</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>رابطك</translation>
    </message>
    <message>
        <source>Pasting a link tells nobody anything. You choose when to go in.</source>
        <translation>لصق الرابط لا يخبر أحدًا بشيء. أنت تختار متى تدخل.</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>هل تحتاج إلى مساعدة الآن؟</translation>
    </message>
    <message>
        <source>Alcove isn’t for emergencies.</source>
        <translation>لا يصلح Alcove للطوارئ.</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message numerus="yes">
        <source>With %1, for about %n minutes</source>
        <translation>
            <numerusform>مع %1</numerusform>
            <numerusform>مع %1، نحو دقيقة</numerusform>
            <numerusform>مع %1، نحو دقيقتين</numerusform>
            <numerusform>مع %1، نحو %Ln دقائق</numerusform>
            <numerusform>مع %1، نحو %Ln دقيقة</numerusform>
            <numerusform>مع %1، نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Only you and %1 can join</source>
        <translation>أنت و%1 فقط يمكنكما الدخول</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Write a note first</source>
        <translation>كتابة ملاحظة أولًا</translation>
    </message>
    <message>
        <source>Check my setup</source>
        <translation>فحص أجهزتي</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>وضع هدف</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>عن %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ComfortPopover</name>
    <message>
        <source>Slower, please</source>
        <translation>أبطأ، من فضلك</translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation>هذا مناسب</translation>
    </message>
    <message>
        <source>We can go on</source>
        <translation>يمكننا المتابعة</translation>
    </message>
    <message>
        <source>How is this feeling for you right now?</source>
        <translation>كيف تشعر بهذا الآن؟</translation>
    </message>
    <message>
        <source>Show nothing</source>
        <translation>عدم إظهار شيء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the dial</source>
        <translation>إغلاق هذا الاختيار</translation>
    </message>
    <message>
        <source>%1 sees nothing of this</source>
        <translation>لا يرى %1 شيئًا من هذا</translation>
    </message>
    <message>
        <source>%1 sees: %2</source>
        <translation>يرى %1: %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ConnectionSection</name>
    <message>
        <source>Only through a connection service</source>
        <translation>فقط عبر خدمة اتصال</translation>
    </message>
    <message>
        <source>The other person’s computer doesn’t learn your internet address. Works when your link or practice names a service.</source>
        <translation>لا يعرف حاسوب الشخص الآخر عنوانك على الإنترنت. يعمل هذا عندما يذكر رابطك أو عيادتك خدمة.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show how people reach you</source>
        <translation>إظهار كيف يصل الناس إليك</translation>
    </message>
    <message>
        <source>How people reach you</source>
        <translation>كيف يصل الناس إليك</translation>
    </message>
    <message>
        <source>Whether your links work from outside your network.</source>
        <translation>هل تعمل روابطك من خارج شبكتك.</translation>
    </message>
    <message>
        <source>There’s no connection service on this computer yet. Until you set one up below, you can’t make new links.</source>
        <translation>لا توجد خدمة اتصال على هذا الحاسوب بعد. لا يمكنك إنشاء روابط جديدة حتى تُعدّ خدمة أدناه.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CopyReminder</name>
    <message>
        <source>There is no copy of what you keep here</source>
        <translation>لا توجد نسخة مما تحتفظ به هنا</translation>
    </message>
    <message>
        <source>If this computer breaks or gets lost, a copy brings it all back.</source>
        <translation>إن تعطّل هذا الحاسوب أو ضاع، فالنسخة تعيد كل شيء.</translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation>أخذ نسخة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CountryNames</name>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Cover</name>
    <message>
        <source>I’m alone again</source>
        <translation>أنا وحدي من جديد</translation>
    </message>
</context>
<context>
    <name>alcove::ui::DevicesSection</name>
    <message>
        <source>Quieten background noise</source>
        <translation>تخفيف الضوضاء المحيطة</translation>
    </message>
    <message>
        <source>Softens fans and traffic. Your voice stays natural.</source>
        <translation>يخفف صوت المراوح والسير. ويبقى صوتك طبيعيًا.</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>No camera. You can also meet with sound only.</source>
        <translation>لا توجد كاميرا. يمكنكما أيضًا اللقاء بالصوت فقط.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>لا يوجد ميكروفون</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>السماعة</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>لا توجد سماعة</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>Check my setup</source>
        <translation>فحص أجهزتي</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>أنت وحدك ترى هذا</translation>
    </message>
</context>
<context>
    <name>alcove::ui::DevicesSheet</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>لا يوجد ميكروفون</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>السماعة</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>لا توجد سماعة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>No camera. You can also meet with sound only.</source>
        <translation>لا توجد كاميرا. يمكنكما أيضًا اللقاء بالصوت فقط.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>alcove::ui::EraseSheet</name>
    <message>
        <source>Erase everything here?</source>
        <translation>محو كل شيء هنا؟</translation>
    </message>
    <message>
        <source>Save a copy for me first</source>
        <translation>حفظ نسخة لي أولًا</translation>
    </message>
    <message>
        <source>Type %1 to go ahead</source>
        <translation>اكتب %1 للمتابعة</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word to type</comment>
        <translation>محو</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>الإبقاء على كل شيء</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Your notes, goals, reflections and agreement will be gone from this computer. This can’t be undone.</source>
        <translation>ستزول ملاحظاتك وأهدافك وتأملاتك واتفاقك من هذا الحاسوب. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>الشخص الآخر</translation>
    </message>
    <message>
        <source>What you shared with %1 stays in %1’s records. You can ask about those in person. Copies and backups you saved elsewhere stay where they are.</source>
        <translation>ما شاركته مع %1 يبقى في سجلات %1. يمكنك السؤال عنه وجهًا لوجه. النسخ المحفوظة في مكان آخر تبقى حيث هي.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ErrorText</name>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>الشخص الآخر</translation>
    </message>
    <message>
        <source>Part of what arrived could not be read. Try once more.</source>
        <translation>تعذّرت قراءة جزء مما وصل. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This was made with another version of Alcove. Both of you need a recent one.</source>
        <translation>هذا من إصدار آخر من Alcove. تحتاجان كلاكما إلى إصدار حديث.</translation>
    </message>
    <message>
        <source>This link has stopped working. Ask %1 for a new one.</source>
        <translation>توقف هذا الرابط عن العمل. اطلب من %1 رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>This link has been turned off. Ask %1 for a new one.</source>
        <translation>أُوقف هذا الرابط. اطلب من %1 رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>This link was made for someone else. If that’s a surprise, ask %1.</source>
        <translation>هذا الرابط أُعد لشخص آخر. إن فاجأك ذلك فاسأل %1.</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program, then try again.</source>
        <translation>ربما يستخدمه برنامج آخر. أغلق ذلك البرنامج ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There’s no way through to %1 from this network. Another network may work.</source>
        <translation>لا طريق إلى %1 من هذه الشبكة. قد تعمل شبكة أخرى.</translation>
    </message>
    <message>
        <source>No answer came from %1. You can try again whenever you like.</source>
        <translation>لم يصل رد من %1. يمكنك المحاولة مرة أخرى متى شئت.</translation>
    </message>
    <message>
        <source>Another program is using the place where Alcove listens. Close it, or restart Alcove.</source>
        <translation>برنامج آخر يستخدم المكان الذي يستمع فيه Alcove. أغلقه، أو أعد تشغيل Alcove.</translation>
    </message>
    <message>
        <source>It isn’t there any more. Plug it in again, or choose another.</source>
        <translation>لم يعد موجودًا. وصّله من جديد، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The computer’s settings don’t let Alcove use this. You can change that there.</source>
        <translation>إعدادات الحاسوب لا تسمح لـ Alcove باستخدام هذا. يمكنك تغييرها هناك.</translation>
    </message>
    <message>
        <source>Alcove could not make sure that this is %1, so nothing was shared.</source>
        <translation>تعذّر على Alcove التأكد من أن هذا %1، لذلك لم يُشارَك شيء.</translation>
    </message>
    <message>
        <source>%1 can’t meet just now. Nothing is wrong with your link.</source>
        <translation>لا يستطيع %1 اللقاء الآن. رابطك سليم.</translation>
    </message>
    <message>
        <source>The connection dropped and could not be found again. You can come back with the same link.</source>
        <translation>انقطع الاتصال وتعذّر إيجاده من جديد. يمكنك العودة بالرابط نفسه.</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk has room.</source>
        <translation>تعذّر حفظ هذا على هذا الحاسوب. انظر هل في القرص مكان.</translation>
    </message>
    <message>
        <source>This is more than Alcove can take at once.</source>
        <translation>هذا أكثر مما يستطيع Alcove أخذه مرة واحدة.</translation>
    </message>
    <message>
        <source>That isn’t possible at this moment.</source>
        <translation>هذا غير ممكن في هذه اللحظة.</translation>
    </message>
    <message>
        <source>One of the settings is out of range.</source>
        <translation>أحد الإعدادات خارج نطاقه.</translation>
    </message>
    <message>
        <source>Part of the link is missing. Copy all of it and paste again.</source>
        <translation>جزء من الرابط ناقص. انسخه كله وألصقه من جديد.</translation>
    </message>
    <message>
        <source>This isn’t an Alcove link. Alcove links begin with %1 or your practice’s address.</source>
        <translation>هذا ليس رابط Alcove. تبدأ روابطه بـ %1 أو بعنوان عيادتك.</translation>
    </message>
    <message>
        <source>This link was for a session on %1. Ask %2 for a new one.</source>
        <translation>كان هذا الرابط لجلسة في %1. اطلب من %2 رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>There is more than one link in this. Paste only the one you want to use.</source>
        <translation>هنا أكثر من رابط واحد. ألصق فقط الرابط الذي تريد استخدامه.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::FeedbackPage</name>
    <message>
        <source>I felt</source>
        <translation>شعرت بأنني</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>غير مسموع</translation>
    </message>
    <message>
        <source>heard and respected</source>
        <translation>مسموع ومحترَم</translation>
    </message>
    <message>
        <source>We talked about</source>
        <translation>تحدثنا عن</translation>
    </message>
    <message>
        <source>things that matter less</source>
        <translation>أمور أقل أهمية</translation>
    </message>
    <message>
        <source>what matters to me</source>
        <translation>ما يهمني</translation>
    </message>
    <message>
        <source>The way we worked</source>
        <translation>طريقة عملنا</translation>
    </message>
    <message>
        <source>didn’t suit me</source>
        <translation>لم تناسبني</translation>
    </message>
    <message>
        <source>suited me</source>
        <translation>ناسبتني</translation>
    </message>
    <message>
        <source>Today, overall</source>
        <translation>اليوم عمومًا</translation>
    </message>
    <message>
        <source>something was missing</source>
        <translation>كان هناك نقص</translation>
    </message>
    <message>
        <source>was right for me</source>
        <translation>كان مناسبًا لي</translation>
    </message>
    <message>
        <source>How was today?</source>
        <translation>كيف كان اليوم؟</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>مسح: %1</translation>
    </message>
    <message>
        <source>At ease</source>
        <translation>مرتاح</translation>
    </message>
    <message>
        <source>Mostly at ease</source>
        <translation>مرتاح إلى حد بعيد</translation>
    </message>
    <message>
        <source>A bit uneasy</source>
        <translation>غير مرتاح قليلًا</translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation>غير مرتاح</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>أفضّل ألا أقول</translation>
    </message>
    <message>
        <source>How comfortable did you feel?</source>
        <translation>كم كنت مرتاحًا؟</translation>
    </message>
    <message>
        <source>Anything you’d like to say?</source>
        <translation>هل تود قول شيء؟</translation>
    </message>
    <message>
        <source>What helped, what didn’t, or what to do differently.</source>
        <translation>ما ساعد، وما لم يساعد، وما يُفعل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Nobody sees any of this until you choose below</source>
        <translation>لا يرى أحد شيئًا من هذا حتى تختار في الأسفل</translation>
    </message>
    <message>
        <source>The four statements are Alcove’s own words. They are not a test and not a published scale.</source>
        <translation>العبارات الأربع بكلمات Alcove نفسه. ليست اختبارًا ولا مقياسًا منشورًا.</translation>
    </message>
    <message>
        <source>Keep for myself</source>
        <translation>إبقاؤه لي</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message>
        <source>This helps you both find what works. It isn’t a test of you, or of %1. Leave anything blank.</source>
        <translation>يساعدكما هذا على معرفة ما ينفع. ليس اختبارًا لك ولا لـ %1. اترك ما تشاء فارغًا.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>إرسال إلى %1</translation>
    </message>
    <message>
        <source>All three are fine. If you keep it or skip, %1 isn’t told which.</source>
        <translation>الثلاثة كلها مناسبة. إن أبقيته أو تخطيته فلن يعرف %1 أيهما.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::GoalsCard</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Goals are something to aim for, in your own words. There’s no need to have any.</source>
        <translation>الأهداف شيء تسعى إليه، بكلماتك أنت. لا حاجة إلى أن يكون لديك أهداف.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>وضع هدف</translation>
    </message>
    <message>
        <source>Edit my goals</source>
        <translation>تعديل أهدافي</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
    <message>
        <source>You and %1 can see this</source>
        <translation>أنت و%1 يمكنكما رؤية هذا</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>تحدثنا عنه في %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::GoalsPage</name>
    <message>
        <source>Getting nearer</source>
        <translation>أقرب فأقرب</translation>
    </message>
    <message>
        <source>A little nearer</source>
        <translation>أقرب قليلًا</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>كما هو تقريبًا</translation>
    </message>
    <message>
        <source>Further away just now</source>
        <translation>أبعد في الوقت الحالي</translation>
    </message>
    <message>
        <source>Goals are something to aim for, in your own words. There’s no need to have any.</source>
        <translation>الأهداف شيء تسعى إليه، بكلماتك أنت. لا حاجة إلى أن يكون لديك أهداف.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>وضع هدف</translation>
    </message>
    <message>
        <source>My therapist can see my goals</source>
        <translation>يمكن لمعالجي رؤية أهدافي</translation>
    </message>
    <message>
        <source>They’re handed over when you’re both connected.</source>
        <translation>تُسلَّم عندما تكونان متصلين كلاكما.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Sleep through most nights</source>
        <translation>النوم في معظم الليالي</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add this goal</source>
        <translation>إضافة هذا الهدف</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>الهدف: %1</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>تحدثنا عنه في %1</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>لم نتحدث عنه بعد</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>goal, how near it seems</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>We talked about it today</source>
        <translation>تحدثنا عنه اليوم</translation>
    </message>
    <message>
        <source>We talked about it today: %1</source>
        <translation>تحدثنا عنه اليوم: %1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجه</translation>
    </message>
    <message>
        <source>Take out the goal: %1</source>
        <translation>إخراج الهدف: %1</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message>
        <source>You and %1 can see this</source>
        <translation>أنت و%1 يمكنكما رؤية هذا</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>أنت وحدك ترى هذا</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Help</name>
    <message>
        <source>Getting your link</source>
        <translation>الحصول على رابطك</translation>
    </message>
    <message>
        <source>Your therapist sends you a link. It works for you only.</source>
        <translation>يرسل إليك معالجك رابطًا. يعمل لك وحدك.</translation>
    </message>
    <message>
        <source>Paste the link on the first page, or paste the whole message it came in. Alcove finds the link in it.</source>
        <translation>ألصق الرابط في الصفحة الأولى، أو ألصق الرسالة التي جاء فيها كلها. يجد Alcove الرابط فيها.</translation>
    </message>
    <message>
        <source>Pasting a link tells nobody anything. Alcove connects when you press “Go to the waiting room”.</source>
        <translation>لصق الرابط لا يخبر أحدًا بشيء. يتصل Alcove عندما تضغط «الذهاب إلى غرفة الانتظار».</translation>
    </message>
    <message>
        <source>Under the link you can read which places Alcove will ask for your therapist.</source>
        <translation>تحت الرابط يمكنك قراءة الأماكن التي سيسأل فيها Alcove عن معالجك.</translation>
    </message>
    <message>
        <source>Checking your setup</source>
        <translation>فحص أجهزتك</translation>
    </message>
    <message>
        <source>The check looks at speaker, microphone, echo, camera, light, room and connection, one at a time.</source>
        <translation>ينظر الفحص إلى السماعة والميكروفون والصدى والكاميرا والضوء والغرفة والاتصال، واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, and nobody can see or hear you.</source>
        <translation>لا شيء منه يغادر هذا الحاسوب، ولا أحد يستطيع رؤيتك أو سماعك.</translation>
    </message>
    <message>
        <source>You can skip any part. Meeting with sound only is fine too.</source>
        <translation>يمكنك تخطي أي جزء. اللقاء بالصوت فقط مناسب أيضًا.</translation>
    </message>
    <message>
        <source>It also works without a link and without a network.</source>
        <translation>يعمل أيضًا بلا رابط وبلا شبكة.</translation>
    </message>
    <message>
        <source>The waiting room</source>
        <translation>غرفة الانتظار</translation>
    </message>
    <message>
        <source>A light in the arch means that your therapist is here. Without it, your therapist isn’t connected yet.</source>
        <translation>الضوء في القوس يعني أن معالجك هنا. وبدونه لم يتصل معالجك بعد.</translation>
    </message>
    <message>
        <source>Your therapist lets you in. You then choose when to go in, or take a little longer.</source>
        <translation>يفتح لك معالجك. ثم تختار متى تدخل، أو تأخذ وقتًا أطول قليلًا.</translation>
    </message>
    <message>
        <source>Until you go in, your therapist can’t see or hear you. The small picture of you stays on this computer.</source>
        <translation>حتى تدخل، لا يستطيع معالجك رؤيتك أو سماعك. صورتك الصغيرة تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>في الجلسة</translation>
    </message>
    <message>
        <source>The row under the picture has everything: mute, camera, a moment, chat and leave. It never hides.</source>
        <translation>في الصف تحت الصورة كل شيء: كتم الصوت، والكاميرا، واللحظة، والمحادثة، والخروج. لا يختفي أبدًا.</translation>
    </message>
    <message>
        <source>Muted means that your microphone is off before anything is sent.</source>
        <translation>مكتوم يعني أن الميكروفون مغلق قبل أن يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>You can hide your own picture. The other person still sees you.</source>
        <translation>يمكنك إخفاء صورتك. يبقى الشخص الآخر يراك.</translation>
    </message>
    <message>
        <source>Chat is gone when the session ends, unless both of you keep it.</source>
        <translation>تختفي المحادثة عند انتهاء الجلسة، إلا إذا احتفظتما بها كلاكما.</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>أحتاج إلى لحظة</translation>
    </message>
    <message>
        <source>One press turns off both microphones and both cameras. The connection stays.</source>
        <translation>ضغطة واحدة تغلق الميكروفونين والكاميرتين. ويبقى الاتصال.</translation>
    </message>
    <message>
        <source>Only the person who asked for the moment ends it. There is no time limit.</source>
        <translation>من طلب اللحظة وحده ينهيها. لا حد للوقت.</translation>
    </message>
    <message>
        <source>Press the button, or Ctrl and Space together, or F8.</source>
        <translation>اضغط الزر، أو Ctrl ومفتاح المسافة معًا، أو F8.</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>كلمات الأمان</translation>
    </message>
    <message>
        <source>At your first session you each see the same four words and read them to each other.</source>
        <translation>في جلستكما الأولى تريان الكلمات الأربع نفسها وتقرآنها أحدكما للآخر.</translation>
    </message>
    <message>
        <source>If somebody were secretly sitting between you, the words would not match.</source>
        <translation>لو كان أحد بينكما سرًا لما تطابقت الكلمات.</translation>
    </message>
    <message>
        <source>You only need to do this once for each computer. The words are not a password.</source>
        <translation>يكفي ذلك مرة واحدة لكل حاسوب. الكلمات ليست كلمة مرور.</translation>
    </message>
    <message>
        <source>When the connection drops</source>
        <translation>عندما ينقطع الاتصال</translation>
    </message>
    <message>
        <source>Alcove looks for the other person by itself. You don’t need to do anything.</source>
        <translation>يبحث Alcove عن الشخص الآخر بنفسه. لا حاجة إلى أن تفعل شيئًا.</translation>
    </message>
    <message>
        <source>Nobody can see or hear you until you’re back. Your therapist sees that the line dropped, not that you left.</source>
        <translation>لا أحد يستطيع رؤيتك أو سماعك حتى تعود. يرى معالجك أن الخط انقطع، لا أنك غادرت.</translation>
    </message>
    <message>
        <source>Voices come first. The picture may soften so that you can go on talking.</source>
        <translation>الصوت أولًا. قد تصبح الصورة أقل وضوحًا كي تواصلا الكلام.</translation>
    </message>
    <message>
        <source>If it takes a while, use the phone number you two agreed on.</source>
        <translation>إن طال الأمر، استخدم رقم الهاتف الذي اتفقتما عليه.</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>لا تسجيل</translation>
    </message>
    <message>
        <source>Alcove has no record button, for anyone.</source>
        <translation>ليس في Alcove زر تسجيل، لأي أحد.</translation>
    </message>
    <message>
        <source>Alcove can’t stop another program, a phone or a second person from recording. Your agreement says that neither of you will.</source>
        <translation>لا يستطيع Alcove منع برنامج آخر أو هاتف أو شخص آخر من التسجيل. يقول اتفاقكما إن أيًّا منكما لن يفعل.</translation>
    </message>
    <message>
        <source>Picture, sound and chat of a session are never written to this computer by Alcove.</source>
        <translation>لا يكتب Alcove أبدًا صورة الجلسة أو صوتها أو محادثتها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>نصوص مكتوبة للكلام</translation>
    </message>
    <message>
        <source>Alcove itself doesn’t turn speech into text. Many computers can, without sending anything away.</source>
        <translation>لا يحوّل Alcove الكلام إلى نص. حواسيب كثيرة تستطيع ذلك دون إرسال شيء.</translation>
    </message>
    <message>
        <source>Windows 11: press the Windows key, Ctrl and L together. Or open Settings, Accessibility, Captions, Live captions.</source>
        <translation>ويندوز 11: اضغط مفتاح Windows وCtrl وL معًا. أو افتح الإعدادات، إمكانية الوصول، التسميات التوضيحية، التسميات التوضيحية المباشرة.</translation>
    </message>
    <message>
        <source>macOS on Apple silicon: open System Settings, Accessibility, Live Captions.</source>
        <translation>macOS على معالجات Apple: افتح إعدادات النظام، تسهيلات الاستخدام، النصوص المباشرة.</translation>
    </message>
    <message>
        <source>Linux: the program “Live Captions” from Flathub works on this computer only.</source>
        <translation>لينكس: برنامج «Live Captions» من Flathub يعمل على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Ask your therapist to write the important things in the chat, too.</source>
        <translation>اطلب من معالجك أن يكتب الأمور المهمة في المحادثة أيضًا.</translation>
    </message>
    <message>
        <source>Does this work by video?</source>
        <translation>هل ينفع هذا عبر الفيديو؟</translation>
    </message>
    <message>
        <source>For many people, yes. Studies compared therapy by video with therapy in one room.</source>
        <translation>لكثير من الناس، نعم. قارنت دراسات العلاج عبر الفيديو بالعلاج في غرفة واحدة.</translation>
    </message>
    <message>
        <source>One review put 18 studies together. How clients and therapists felt about working together did not differ clearly (1).</source>
        <translation>جمعت مراجعة 18 دراسة. لم يختلف بوضوح شعور الطرفين تجاه العمل معًا (1).</translation>
    </message>
    <message>
        <source>Another put 20 trials together, on low mood, anxiety and trauma. What people gained was about the same (2).</source>
        <translation>وجمعت أخرى 20 تجربة، عن المزاج المنخفض والقلق والصدمة. كانت الفائدة متقاربة (2).</translation>
    </message>
    <message>
        <source>An earlier one of 12 studies found about the same gains, while the bond may be a little weaker by video (3).</source>
        <translation>ووجدت مراجعة أقدم من 12 دراسة فائدة متقاربة، مع أن الرابطة قد تكون أضعف قليلًا عبر الفيديو (3).</translation>
    </message>
    <message>
        <source>These are averages, and many of the studies are small. What suits you is for you and your therapist to find out.</source>
        <translation>هذه متوسطات، وكثير من الدراسات صغير. ما يناسبك تكتشفه أنت ومعالجك.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl and D: mute or unmute. Ctrl and E: camera on or off.</source>
        <translation>Ctrl وD: كتم الصوت أو فتحه. Ctrl وE: فتح الكاميرا أو إغلاقها.</translation>
    </message>
    <message>
        <source>Ctrl and Space, or F8: I need a moment. Ctrl, Shift and L: leave.</source>
        <translation>Ctrl والمسافة، أو F8: أحتاج إلى لحظة. Ctrl وShift وL: خروج.</translation>
    </message>
    <message>
        <source>Ctrl, Shift and C: chat. Ctrl, Shift and V: safety words. Ctrl, Shift and H: hide or show your own picture.</source>
        <translation>Ctrl وShift وC: المحادثة. Ctrl وShift وV: كلمات الأمان. Ctrl وShift وH: إخفاء صورتك أو إظهارها.</translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0: text size. Ctrl and comma: settings.</source>
        <translation>Ctrl وزائد أو ناقص أو 0: حجم النص. Ctrl وفاصلة: الإعدادات.</translation>
    </message>
    <message>
        <source>F1: this help. Shift and F1: help right now. Tab goes on, Shift and Tab goes back.</source>
        <translation>F1: هذه المساعدة. Shift وF1: مساعدة الآن. Tab للأمام، وShift وTab للخلف.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::HelpNowSheet</name>
    <message>
        <source>Help right now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alcove can’t reach these people for you. Please use your phone.</source>
        <translation>لا يستطيع Alcove الوصول إلى هؤلاء نيابة عنك. يُرجى استخدام هاتفك.</translation>
    </message>
    <message>
        <source>If anyone’s life is in danger</source>
        <translation>إن كانت حياة أحد في خطر</translation>
    </message>
    <message>
        <source>To speak to your practice</source>
        <translation>للتحدث إلى عيادتك</translation>
    </message>
    <message>
        <source>Nobody is told that you opened this</source>
        <translation>لا أحد يعلم أنك فتحت هذا</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>في أي بلد أنت؟</translation>
    </message>
    <message>
        <source>I’m in another country</source>
        <translation>أنا في بلد آخر</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>خطة أماني</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>Show these numbers</source>
        <translation>إظهار هذه الأرقام</translation>
    </message>
    <message>
        <source>Ambulance, police, fire</source>
        <translation>الإسعاف والشرطة والإطفاء</translation>
    </message>
    <message>
        <source>Ring your local emergency number</source>
        <translation>اتصل برقم الطوارئ المحلي لديك</translation>
    </message>
    <message>
        <source>To talk to someone, day or night</source>
        <translation>للتحدث إلى أحد، ليلًا أو نهارًا</translation>
    </message>
    <message>
        <source>Numbers for %1, checked on %2. From: %3</source>
        <comment>country, date, where from</comment>
        <translation>أرقام %1، رُوجعت في %2. المصدر: %3</translation>
    </message>
    <message>
        <source>Someone you chose</source>
        <translation>شخص اخترته</translation>
    </message>
</context>
<context>
    <name>alcove::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>هل تحتاج إلى مساعدة الآن؟</translation>
    </message>
</context>
<context>
    <name>alcove::ui::HomeWords</name>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>صباح الخير، %1</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>طاب نهارك</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>طاب نهارك، %1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>مساء الخير، %1</translation>
    </message>
    <message>
        <source>Whenever you both are ready</source>
        <translation>متى كنتما جاهزين</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>غدًا الساعة %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, then time</comment>
        <translation>%1 الساعة %2</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting.</source>
        <translation>
            <numerusform>لا أحد ينتظر.</numerusform>
            <numerusform>شخص واحد ينتظر.</numerusform>
            <numerusform>شخصان ينتظران.</numerusform>
            <numerusform>%Ln أشخاص ينتظرون.</numerusform>
            <numerusform>%Ln شخصًا ينتظرون.</numerusform>
            <numerusform>%Ln شخص ينتظرون.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many sessions, who is waiting</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions.</source>
        <translation>
            <numerusform>لا جلسات.</numerusform>
            <numerusform>جلسة واحدة.</numerusform>
            <numerusform>جلستان.</numerusform>
            <numerusform>%Ln جلسات.</numerusform>
            <numerusform>%Ln جلسة.</numerusform>
            <numerusform>%Ln جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A used link was tried on another computer</source>
        <translation>جُرّب رابط مستعمل على حاسوب آخر</translation>
    </message>
    <message>
        <source>The link for %1 was tried on another computer</source>
        <translation>جُرّب الرابط الخاص بـ %1 على حاسوب آخر</translation>
    </message>
    <message>
        <source>Nobody was let in. Someone else may have the link. A new link helps whoever has a new computer.</source>
        <translation>لم يدخل أحد. ربما يملك شخص آخر الرابط. رابط جديد يساعد من لديه حاسوب جديد.</translation>
    </message>
    <message>
        <source>Nobody was let in. If %1 has a new computer, a new link helps. If not, someone else may have the link.</source>
        <translation>لم يدخل أحد. إن كان لدى %1 حاسوب جديد فإن رابطًا جديدًا يساعد. وإلا فربما يملك شخص آخر الرابط.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::InvitationSheet</name>
    <message>
        <source>New invitation</source>
        <translation>دعوة جديدة</translation>
    </message>
    <message>
        <source>You’ll get a link to send. It works for one person only.</source>
        <translation>ستحصل على رابط لترسله. يعمل لشخص واحد فقط.</translation>
    </message>
    <message>
        <source>What should we call them?</source>
        <translation>بماذا نسمي هذا الشخص؟</translation>
    </message>
    <message>
        <source>A first name or initials is enough.</source>
        <translation>يكفي الاسم الأول أو الأحرف الأولى.</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>بعد الجلسة</translation>
    </message>
    <message>
        <source>When I turn it off</source>
        <translation>عندما أوقفه</translation>
    </message>
    <message>
        <source>Link stops working after the session</source>
        <translation>يتوقف الرابط بعد الجلسة</translation>
    </message>
    <message>
        <source>Link stops working when I turn it off</source>
        <translation>يتوقف الرابط عندما أوقفه</translation>
    </message>
    <message>
        <source>The link holds no name and nothing about why you’re meeting. You let each person in yourself.</source>
        <translation>لا يحمل الرابط اسمًا ولا شيئًا عن سبب اللقاء. أنت تفتح لكل شخص بنفسك.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Link stops working</source>
        <translation>يتوقف الرابط عن العمل</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Copy the link again</source>
        <translation>نسخ الرابط مرة أخرى</translation>
    </message>
    <message>
        <source>Turn this link off</source>
        <translation>إيقاف هذا الرابط</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Write a first name or initials, so that you know whose link it is.</source>
        <translation>اكتب اسمًا أول أو أحرفًا أولى، لتعرف لمن هذا الرابط.</translation>
    </message>
    <message>
        <source>Copied. Send it in the way you two agreed.</source>
        <translation>تم النسخ. أرسله بالطريقة التي اتفقتما عليها.</translation>
    </message>
    <message>
        <source>Copying the link</source>
        <translation>جارٍ نسخ الرابط</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>For %1. It works for one person only.</source>
        <translation>إلى %1. يعمل لشخص واحد فقط.</translation>
    </message>
    <message>
        <source>Send it in the way you two agreed.</source>
        <translation>أرسله بالطريقة التي اتفقتما عليها.</translation>
    </message>
    <message>
        <source>This link has been turned off. Nobody can use it any more.</source>
        <translation>أُوقف هذا الرابط. لم يعد أحد يستطيع استخدامه.</translation>
    </message>
    <message>
        <source>You chose “Only through a connection service”, and no service here carries a session yet. Set one up in “How people reach you”, or turn that off in Settings.</source>
        <translation>اخترت «فقط عبر خدمة اتصال»، ولا خدمة هنا تنقل جلسة بعد. أعدّ خدمة في «كيف يصل الناس إليك»، أو أوقف هذا الخيار في الإعدادات.</translation>
    </message>
    <message>
        <source>Send the agreement with it</source>
        <translation>إرسال الاتفاق معه</translation>
    </message>
    <message>
        <source>They can read it before your first session.</source>
        <translation>يمكن قراءته قبل جلستكما الأولى.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::InvitationsPage</name>
    <message>
        <source>Not used yet. Stops when you turn it off, or on %1.</source>
        <translation>لم يُستعمل بعد. يتوقف عندما توقفه، أو في %1.</translation>
    </message>
    <message>
        <source>Not used yet. Stops after %1.</source>
        <translation>لم يُستعمل بعد. يتوقف بعد %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>when a session is, then about the link</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>In use. It belongs to %1’s computer alone now.</source>
        <translation>مستعمل. صار الآن لحاسوب %1 وحده.</translation>
    </message>
    <message>
        <source>Not used. Stopped after %1.</source>
        <translation>لم يُستعمل. توقف بعد %1.</translation>
    </message>
    <message>
        <source>Turned off. Nobody can use it any more.</source>
        <translation>موقوف. لم يعد أحد يستطيع استعماله.</translation>
    </message>
    <message>
        <source>New invitation</source>
        <translation>دعوة جديدة</translation>
    </message>
    <message>
        <source>Links you make appear here. Each works for one person only.</source>
        <translation>تظهر هنا الروابط التي تنشئها. كل رابط لشخص واحد فقط.</translation>
    </message>
    <message>
        <source>No longer working</source>
        <translation>لم تعد تعمل</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>A link works for one person only. You let each person in yourself.</source>
        <translation>الرابط لشخص واحد فقط. أنت تفتح لكل شخص بنفسك.</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>أنت وحدك ترى هذا</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
    <message>
        <source>Copy or turn off</source>
        <translation>نسخ أو إيقاف</translation>
    </message>
    <message>
        <source>Copy or turn off the link for %1</source>
        <translation>نسخ أو إيقاف الرابط لـ %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LanguageNames</name>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic, right to left</source>
        <translation>العربية، من اليمين إلى اليسار</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LanguageSection</name>
    <message>
        <source>Changes the words in Alcove. It doesn’t translate what anyone says.</source>
        <translation>يغيّر الكلمات في Alcove. لا يترجم ما يقوله أحد.</translation>
    </message>
    <message>
        <source>The people you meet aren’t told which language you use here</source>
        <translation>من تلتقيهم لا يعرفون اللغة التي تستخدمها هنا</translation>
    </message>
    <message>
        <source>Your therapist isn’t told which language you use here</source>
        <translation>لا يعرف معالجك اللغة التي تستخدمها هنا</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LeaveSheet</name>
    <message>
        <source>Leave the session?</source>
        <translation>الخروج من الجلسة؟</translation>
    </message>
    <message>
        <source>I need a moment instead</source>
        <translation>أحتاج إلى لحظة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>الخروج الآن</translation>
    </message>
    <message>
        <source>You can come back with the same link until %1.
%2 will see that you’ve left, and nothing else.</source>
        <translation>يمكنك العودة بالرابط نفسه حتى %1.
سيرى %2 أنك غادرت، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>%1 will see that you’ve left, and nothing else.</source>
        <translation>سيرى %1 أنك غادرت، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>If you step away, %1 waits in the waiting room, and you can let them in again.</source>
        <translation>إن ابتعدت قليلًا، ينتظر %1 في غرفة الانتظار، ويمكنك أن تفتح له من جديد.</translation>
    </message>
    <message>
        <source>Step away</source>
        <translation>الابتعاد قليلًا</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LevelMeter</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LinePopover</name>
    <message>
        <source>Try with sound only</source>
        <translation>التجربة بالصوت فقط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close connection details</source>
        <translation>إغلاق تفاصيل الاتصال</translation>
    </message>
    <message>
        <source>Carry on with sound only</source>
        <translation>المتابعة بالصوت فقط</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Picture and sound are getting through well.</source>
        <translation>الصورة والصوت يصلان جيدًا.</translation>
    </message>
    <message>
        <source>The connection is a bit uneven. Voices come first, so the picture may soften.</source>
        <translation>الاتصال غير منتظم قليلًا. الصوت أولًا، وقد تصبح الصورة أقل وضوحًا.</translation>
    </message>
    <message>
        <source>The connection is weak. Voices come first. Sitting nearer your Wi-Fi box can help.</source>
        <translation>الاتصال ضعيف. الصوت أولًا. الجلوس أقرب إلى جهاز الواي فاي قد يساعد.</translation>
    </message>
    <message>
        <source>The connection dropped for a moment. You don’t need to do anything.</source>
        <translation>انقطع الاتصال للحظة. لا حاجة إلى أن تفعل شيئًا.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LinkField</name>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Paste the link you were sent</source>
        <translation>ألصق الرابط الذي وصلك</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LinkSheet</name>
    <message>
        <source>This link is complete</source>
        <translation>هذا الرابط كامل</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. This is what the link says.</source>
        <translation>لم يُرسل شيء بعد. هذا ما يقوله الرابط.</translation>
    </message>
    <message>
        <source>Your therapist’s key</source>
        <translation>مفتاح معالجك</translation>
    </message>
    <message>
        <source>Alcove will look for your therapist at</source>
        <translation>سيبحث Alcove عن معالجك في</translation>
    </message>
    <message>
        <source>The link works until</source>
        <translation>يعمل الرابط حتى</translation>
    </message>
    <message>
        <source>You choose when to go in.</source>
        <translation>أنت تختار متى تدخل.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, then time</comment>
        <translation>%1 الساعة %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LockPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد لديك</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>اختر كلمة مرور</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>استعادة كل شيء</translation>
    </message>
    <message>
        <source>Alcove is locked</source>
        <translation>Alcove مقفل الآن</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of your own, at least %n characters. Nobody can find it again for you.</source>
        <translation>
            <numerusform>جملة خاصة بك. لا أحد يستطيع إيجادها لك من جديد.</numerusform>
            <numerusform>جملة خاصة بك، من حرف واحد على الأقل. لا أحد يستطيع إيجادها لك من جديد.</numerusform>
            <numerusform>جملة خاصة بك، من حرفين على الأقل. لا أحد يستطيع إيجادها لك من جديد.</numerusform>
            <numerusform>جملة خاصة بك، من %Ln أحرف على الأقل. لا أحد يستطيع إيجادها لك من جديد.</numerusform>
            <numerusform>جملة خاصة بك، من %Ln حرفًا على الأقل. لا أحد يستطيع إيجادها لك من جديد.</numerusform>
            <numerusform>جملة خاصة بك، من %Ln حرف على الأقل. لا أحد يستطيع إيجادها لك من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no place for keys. A password of your own keeps what is stored here closed.</source>
        <translation>لا مكان للمفاتيح في هذا الحاسوب. كلمة مرور خاصة بك تُبقي ما يُحفظ هنا مغلقًا.</translation>
    </message>
    <message>
        <source>The recovery code you wrote down opens your backup, or what is still on this computer.</source>
        <translation>رمز الاسترداد الذي كتبته يفتح نسختك الاحتياطية، أو ما بقي على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What you keep here opens with your password.</source>
        <translation>ما تحفظه هنا يُفتح بكلمة مرورك.</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>أنت وحدك ترى هذا</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>استخدام كلمة المرور هذه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>A little longer, please: at least %n characters.</source>
        <translation>
            <numerusform>أطول قليلًا، من فضلك.</numerusform>
            <numerusform>أطول قليلًا، من فضلك: حرف واحد على الأقل.</numerusform>
            <numerusform>أطول قليلًا، من فضلك: حرفان على الأقل.</numerusform>
            <numerusform>أطول قليلًا، من فضلك: %Ln أحرف على الأقل.</numerusform>
            <numerusform>أطول قليلًا، من فضلك: %Ln حرفًا على الأقل.</numerusform>
            <numerusform>أطول قليلًا، من فضلك: %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>That isn’t the recovery code. Look at it again, letter by letter.</source>
        <translation>هذا ليس رمز الاسترداد. انظر إليه مرة أخرى، حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>That isn’t the password. Try again.</source>
        <translation>هذه ليست كلمة المرور. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LooksSection</name>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Light and breathing change with words only</source>
        <translation>يتغير الضوء والتنفس بالكلمات فقط</translation>
    </message>
    <message>
        <source>Read screen changes aloud</source>
        <translation>قراءة تغيرات الشاشة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Works with your screen reader</source>
        <translation>يعمل مع قارئ الشاشة لديك</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>أرني كيف</translation>
    </message>
    <message>
        <source>Show me how to turn captions on</source>
        <translation>أرني كيف أشغّل نصوص الكلام</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>نصوص مكتوبة للكلام</translation>
    </message>
    <message>
        <source>Your computer can turn speech into text by itself.</source>
        <translation>يستطيع حاسوبك تحويل الكلام إلى نص بنفسه.</translation>
    </message>
    <message>
        <source>Longer pauses before anything closes</source>
        <translation>وقت أطول قبل أن يُغلق أي شيء</translation>
    </message>
    <message>
        <source>Messages stay until you close them</source>
        <translation>تبقى الرسائل حتى تغلقها</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LooksSheet</name>
    <message>
        <source>Text, colour and motion</source>
        <translation>النص واللون والحركة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Show time left</source>
        <translation>إظهار الوقت المتبقي</translation>
    </message>
    <message>
        <source>Show my own picture</source>
        <translation>إظهار صورتي أنا</translation>
    </message>
    <message>
        <source>Breathing in the waiting room</source>
        <translation>التنفس في غرفة الانتظار</translation>
    </message>
</context>
<context>
    <name>alcove::ui::MomentView</name>
    <message>
        <source>Both microphones and both cameras are off</source>
        <translation>الميكروفونان والكاميرتان مغلقة</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>هل تحتاج إلى مساعدة الآن؟</translation>
    </message>
    <message>
        <source>I’m ready to go back</source>
        <translation>أنا جاهز للعودة</translation>
    </message>
    <message>
        <source>Send a few words</source>
        <translation>إرسال بضع كلمات</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Sound only first</source>
        <translation>بالصوت فقط أولًا</translation>
    </message>
    <message>
        <source>Breathe with the light</source>
        <translation>التنفس مع الضوء</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>الخروج من الجلسة</translation>
    </message>
    <message>
        <source>If it feels right, send a few words</source>
        <translation>إن بدا ذلك مناسبًا، أرسل بضع كلمات</translation>
    </message>
    <message>
        <source>I’m here. No rush.</source>
        <translation>أنا هنا. لا عجلة.</translation>
    </message>
    <message>
        <source>Take all the time you need.</source>
        <translation>خذ كل الوقت الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>End gently</source>
        <translation>الإنهاء بلطف</translation>
    </message>
    <message>
        <source>Let the light rest</source>
        <translation>ترك الضوء يستريح</translation>
    </message>
    <message>
        <source>%1 is taking a moment</source>
        <translation>%1 يأخذ لحظة</translation>
    </message>
    <message>
        <source>%1 asked for a moment</source>
        <translation>طلب %1 لحظة</translation>
    </message>
    <message>
        <source>There’s nothing to do. %1 will come back in their own time.</source>
        <translation>لا شيء عليك فعله. سيعود %1 في الوقت المناسب له.</translation>
    </message>
    <message>
        <source>Nothing is wrong. You’ll carry on together shortly.</source>
        <translation>كل شيء بخير. ستتابعان معًا بعد قليل.</translation>
    </message>
    <message>
        <source>Taking a moment</source>
        <translation>يأخذ لحظة</translation>
    </message>
    <message>
        <source>You’ll be seen and heard again.</source>
        <translation>ستُرى وتُسمع من جديد.</translation>
    </message>
    <message>
        <source>Stay as long as you like. %1 knows, and there’s nothing
you need to explain.</source>
        <translation>ابق ما شئت. %1 يعلم، ولا حاجة
إلى أن تشرح شيئًا.</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>%1 isn’t alone just now</source>
        <translation>%1 ليس وحده الآن</translation>
    </message>
    <message>
        <source>Nobody there can see or hear you.</source>
        <translation>لا أحد هناك يستطيع رؤيتك أو سماعك.</translation>
    </message>
    <message>
        <source>%1 is ready for you</source>
        <translation>%1 بانتظارك</translation>
    </message>
    <message>
        <source>You’re back</source>
        <translation>عدت</translation>
    </message>
    <message>
        <source>%1 knows you’re ready, and will come back too.</source>
        <translation>يعلم %1 أنك جاهز، وسيعود أيضًا.</translation>
    </message>
    <message>
        <source>%1 can’t see or hear you yet</source>
        <translation>لا يستطيع %1 رؤيتك أو سماعك بعد</translation>
    </message>
</context>
<context>
    <name>alcove::ui::MovedPage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Alcove has moved</source>
        <translation>انتقل Alcove</translation>
    </message>
    <message>
        <source>You took everything to another computer on %1. Nobody can reach you here, and what is kept here stays closed.</source>
        <translation>أخذت كل شيء إلى حاسوب آخر في %1. لا أحد يستطيع الوصول إليك هنا، ويبقى ما يُحفظ هنا مغلقًا.</translation>
    </message>
    <message>
        <source>If the move didn’t work out, you can use this computer again. Then don’t use the other one.</source>
        <translation>إن لم ينجح الانتقال، يمكنك استخدام هذا الحاسوب من جديد. لا تستخدم الآخر عندئذ.</translation>
    </message>
    <message>
        <source>Use it here again</source>
        <translation>استخدامه هنا من جديد</translation>
    </message>
    <message>
        <source>On the other computer, open the backup with Alcove and type your recovery code.</source>
        <translation>على الكمبيوتر الآخر، افتح النسخة الاحتياطية باستخدام Alcove واكتب رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Write this down and keep it somewhere safe. It’s shown once: %1</source>
        <translation>اكتب هذا واحفظه في مكان آمن. يظهر مرة واحدة: %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::NoteSheet</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>%1’s note before your session</source>
        <translation>ملاحظة %1 قبل جلستكما</translation>
    </message>
    <message>
        <source>%1’s note after your session</source>
        <translation>ملاحظة %1 بعد جلستكما</translation>
    </message>
    <message>
        <source>How are things right now?</source>
        <translation>كيف الأمور الآن؟</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>صعبة جدًا</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>تسير جيدًا</translation>
    </message>
    <message>
        <source>%1 sent you this. Written on %2.</source>
        <translation>أرسل إليك %1 هذا. كُتبت في %2.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::OwnWordsSection</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change what you tell about yourself</source>
        <translation>تغيير ما تقوله عن نفسك</translation>
    </message>
    <message>
        <source>Your name and what you tell about yourself</source>
        <translation>اسمك وما تقوله عن نفسك</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PeoplePage</name>
    <message>
        <source>New invitation</source>
        <translation>دعوة جديدة</translation>
    </message>
    <message>
        <source>Find someone</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Verified means you’ve read your safety words to each other.</source>
        <translation>«تم التحقق» تعني أنكما قرأتما كلمات الأمان أحدكما للآخر.</translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation>الفتح لـ %1</translation>
    </message>
    <message>
        <source>Let them in to check</source>
        <translation>الفتح للتحقق</translation>
    </message>
    <message>
        <source>Let %1 in to check</source>
        <translation>الفتح لـ %1 للتحقق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>لا أحد هنا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Anyone you invite appears here.</source>
        <translation>من تدعوه يظهر هنا.</translation>
    </message>
    <message>
        <source>Only you can see this list. It’s kept on this computer, locked with your password.</source>
        <translation>أنت وحدك ترى هذه القائمة. تُحفظ على هذا الحاسوب مقفلة بكلمة مرورك.</translation>
    </message>
    <message>
        <source>Only you can see this list. It’s kept on this computer, locked with its key.</source>
        <translation>أنت وحدك ترى هذه القائمة. تُحفظ على هذا الحاسوب مقفلة بمفتاحه.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PeopleWords</name>
    <message>
        <source>First session today at %1</source>
        <translation>الجلسة الأولى اليوم في %1</translation>
    </message>
    <message>
        <source>First session on %1</source>
        <translation>الجلسة الأولى في %1</translation>
    </message>
    <message>
        <source>Next today at %1</source>
        <translation>القادمة اليوم في %1</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>القادمة في %1</translation>
    </message>
    <message numerus="yes">
        <source>Met %n times.</source>
        <translation>
            <numerusform>لم تلتقيا بعد.</numerusform>
            <numerusform>التقيتما مرة واحدة.</numerusform>
            <numerusform>التقيتما مرتين.</numerusform>
            <numerusform>التقيتما %Ln مرات.</numerusform>
            <numerusform>التقيتما %Ln مرة.</numerusform>
            <numerusform>التقيتما %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you now</source>
        <translation>ينتظرك الآن</translation>
    </message>
    <message>
        <source>Joining from a different computer</source>
        <translation>ينضم من حاسوب آخر</translation>
    </message>
    <message>
        <source>Has not come yet</source>
        <translation>لم يأتِ بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, then its number among those of the same name</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PersonSheet</name>
    <message>
        <source>Plan this time</source>
        <translation>تحديد هذا الموعد</translation>
    </message>
    <message>
        <source>How sessions feel</source>
        <translation>كيف الشعور بالجلسات</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>اتفاقنا</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>أنت وحدك ترى هذا</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>الجلسة القادمة</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>قراءة الملاحظة</translation>
    </message>
    <message>
        <source>Read the note of %1</source>
        <comment>a day</comment>
        <translation>قراءة الملاحظة بتاريخ %1</translation>
    </message>
    <message>
        <source>Before our session, %1</source>
        <translation>قبل جلستنا، %1</translation>
    </message>
    <message>
        <source>After our session, %1</source>
        <translation>بعد جلستنا، %1</translation>
    </message>
    <message>
        <source>Planned for %1 at %2</source>
        <translation>مقررة %1 في %2</translation>
    </message>
    <message>
        <source>Nothing is planned. %1 can come with the same link at any time.</source>
        <translation>لا شيء مقرر. يستطيع %1 المجيء بالرابط نفسه في أي وقت.</translation>
    </message>
    <message>
        <source>Notes %1 shared with you</source>
        <translation>ملاحظات شاركها معك %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PhoneSheet</name>
    <message>
        <source>Switch to the phone</source>
        <translation>الانتقال إلى الهاتف</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>You can ring this number. The session stays open until you leave.</source>
        <translation>يمكنك الاتصال بهذا الرقم. تبقى الجلسة مفتوحة حتى تخرج.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>نسخ رقم الهاتف</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>الخروج مؤقتًا</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Picker</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, and which</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PlaceButton</name>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n waiting</source>
        <comment>a place, then how many people</comment>
        <translation>
            <numerusform>%1. لا أحد ينتظر</numerusform>
            <numerusform>%1. شخص واحد ينتظر</numerusform>
            <numerusform>%1. شخصان ينتظران</numerusform>
            <numerusform>%1. %Ln أشخاص ينتظرون</numerusform>
            <numerusform>%1. %Ln شخصًا ينتظرون</numerusform>
            <numerusform>%1. %Ln شخص ينتظرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alcove::ui::PreviewControls</name>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>الكاميرا مغلقة</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>أنت وحدك ترى هذا</translation>
    </message>
    <message>
        <source>Your own picture. Only you can see this</source>
        <translation>صورتك أنت. أنت وحدك ترى هذا</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>فتح الصوت</translation>
    </message>
    <message>
        <source>Unmute microphone. You are muted</source>
        <translation>فتح الميكروفون. صوتك مكتوم</translation>
    </message>
    <message>
        <source>Mute microphone</source>
        <translation>كتم الميكروفون</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>الكاميرا مفتوحة</translation>
    </message>
    <message>
        <source>Turn camera on. Camera is off</source>
        <translation>تشغيل الكاميرا. الكاميرا مغلقة</translation>
    </message>
    <message>
        <source>Turn camera off</source>
        <translation>إغلاق الكاميرا</translation>
    </message>
    <message>
        <source>None heard</source>
        <translation>لم يُسمع شيء</translation>
    </message>
    <message>
        <source>Sounds fine</source>
        <translation>الصوت جيد</translation>
    </message>
    <message>
        <source>You sound quiet</source>
        <translation>صوتك خافت</translation>
    </message>
    <message>
        <source>You sound very loud</source>
        <translation>صوتك عالٍ جدًا</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>No microphone found. Plug one in. It’s noticed by itself.</source>
        <translation>لا يوجد ميكروفون. وصّل واحدًا. سيُلاحَظ ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>No camera found. You can also meet with sound only.</source>
        <translation>لا توجد كاميرا. يمكنكما أيضًا اللقاء بالصوت فقط.</translation>
    </message>
    <message>
        <source>No picture. Another program may be using the camera. Close it, then try again.</source>
        <translation>لا توجد صورة. ربما يستخدم برنامج آخر الكاميرا. أغلقه ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PrivacySection</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>لا أهداف</numerusform>
            <numerusform>هدف واحد</numerusform>
            <numerusform>هدفان</numerusform>
            <numerusform>%Ln أهداف</numerusform>
            <numerusform>%Ln هدفًا</numerusform>
            <numerusform>%Ln هدف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>لا اتفاقات</numerusform>
            <numerusform>اتفاق واحد</numerusform>
            <numerusform>اتفاقان</numerusform>
            <numerusform>%Ln اتفاقات</numerusform>
            <numerusform>%Ln اتفاقًا</numerusform>
            <numerusform>%Ln اتفاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers after sessions</source>
        <translation>
            <numerusform>لا إجابات بعد الجلسات</numerusform>
            <numerusform>إجابة واحدة بعد جلسة</numerusform>
            <numerusform>إجابتان بعد جلستين</numerusform>
            <numerusform>%Ln إجابات بعد جلسات</numerusform>
            <numerusform>%Ln إجابة بعد جلسات</numerusform>
            <numerusform>%Ln إجابة بعد جلسات</numerusform>
        </translation>
    </message>
    <message>
        <source>Your copy is saved.</source>
        <translation>حُفظت نسختك.</translation>
    </message>
    <message>
        <source>Your backup is saved. It opens with your recovery code.</source>
        <translation>حُفظت نسختك الاحتياطية. تُفتح برمز الاسترداد لديك.</translation>
    </message>
    <message>
        <source>Alcove asks for your password when it opens.</source>
        <translation>يطلب Alcove كلمة مرورك عند فتحه.</translation>
    </message>
    <message>
        <source>Alcove opens without a password.</source>
        <translation>يُفتح Alcove بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>That isn’t the password. Try again.</source>
        <translation>هذه ليست كلمة المرور. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That didn’t work. There may be no room, or the folder may be closed to you.</source>
        <translation>لم ينجح ذلك. ربما لا مكان، أو المجلد مغلق أمامك.</translation>
    </message>
    <message>
        <source>That isn’t the recovery code of this backup.</source>
        <translation>هذا ليس رمز استرداد هذه النسخة.</translation>
    </message>
    <message>
        <source>Everything is here again.</source>
        <translation>عاد كل شيء إلى هنا.</translation>
    </message>
    <message>
        <source>What Alcove keeps, who can see it, and how to take it away.</source>
        <translation>ما يحفظه Alcove، ومن يستطيع رؤيته، وكيف تزيله.</translation>
    </message>
    <message>
        <source>See it all</source>
        <translation>رؤيته كله</translation>
    </message>
    <message>
        <source>See what’s shared</source>
        <translation>رؤية ما تمت مشاركته</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>لا يُحفظ أبدًا</translation>
    </message>
    <message>
        <source>Picture, sound and chat from your sessions</source>
        <translation>صورة جلساتك وصوتها ومحادثتها</translation>
    </message>
    <message>
        <source>Ask for my password when Alcove opens</source>
        <translation>طلب كلمة مروري عند فتح Alcove</translation>
    </message>
    <message>
        <source>So notes stay private if someone else uses this computer</source>
        <translation>كي تبقى الملاحظات خاصة إن استخدم غيرك هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>كلمة مرورك الجديدة</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of your own, at least %n characters. Nobody can find it again for you.</source>
        <translation>
            <numerusform>جملة خاصة بك. لا أحد يستطيع إيجادها لك من جديد.</numerusform>
            <numerusform>جملة خاصة بك، من حرف واحد على الأقل. لا أحد يستطيع إيجادها لك من جديد.</numerusform>
            <numerusform>جملة خاصة بك، من حرفين على الأقل. لا أحد يستطيع إيجادها لك من جديد.</numerusform>
            <numerusform>جملة خاصة بك، من %Ln أحرف على الأقل. لا أحد يستطيع إيجادها لك من جديد.</numerusform>
            <numerusform>جملة خاصة بك، من %Ln حرفًا على الأقل. لا أحد يستطيع إيجادها لك من جديد.</numerusform>
            <numerusform>جملة خاصة بك، من %Ln حرف على الأقل. لا أحد يستطيع إيجادها لك من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>استخدام كلمة المرور هذه</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>الإقفال تلقائيًا</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>ليس تلقائيًا</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide notes until I choose to show them</source>
        <translation>إخفاء الملاحظات حتى أختار إظهارها</translation>
    </message>
    <message>
        <source>Covers words on screen, for shared rooms</source>
        <translation>يغطي الكلمات على الشاشة، للغرف المشتركة</translation>
    </message>
    <message numerus="yes">
        <source>A little longer, please: at least %n characters.</source>
        <translation>
            <numerusform>أطول قليلًا، من فضلك.</numerusform>
            <numerusform>أطول قليلًا، من فضلك: حرف واحد على الأقل.</numerusform>
            <numerusform>أطول قليلًا، من فضلك: حرفان على الأقل.</numerusform>
            <numerusform>أطول قليلًا، من فضلك: %Ln أحرف على الأقل.</numerusform>
            <numerusform>أطول قليلًا، من فضلك: %Ln حرفًا على الأقل.</numerusform>
            <numerusform>أطول قليلًا، من فضلك: %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a new recovery code</source>
        <translation>إظهار رمز استرداد جديد</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Move to another computer…</source>
        <translation>الانتقال إلى حاسوب آخر…</translation>
    </message>
    <message>
        <source>A backup for another computer</source>
        <translation>نسخة احتياطية لحاسوب آخر</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation>أخذ نسخة</translation>
    </message>
    <message>
        <source>Everything you’ve written, as files you can open anywhere.</source>
        <translation>كل ما كتبته، في ملفات يمكنك فتحها في أي مكان.</translation>
    </message>
    <message>
        <source>Erase everything here</source>
        <translation>محو كل شيء هنا</translation>
    </message>
    <message>
        <source>alcove.alcovebak</source>
        <translation>alcove.alcovebak</translation>
    </message>
    <message>
        <source>Alcove backup (*.alcovebak)</source>
        <translation>نسخة Alcove احتياطية (*.alcovebak)</translation>
    </message>
    <message>
        <source>, locked with your password</source>
        <translation>، مقفل بكلمة مرورك</translation>
    </message>
    <message>
        <source>Last saved on %1. It opens with your recovery code.</source>
        <translation>حُفظت آخر مرة في %1. تُفتح برمز الاسترداد لديك.</translation>
    </message>
    <message>
        <source>If this computer is lost, a backup and your recovery code bring everything back.</source>
        <translation>إن فُقد هذا الحاسوب، فالنسخة الاحتياطية ورمز الاسترداد يعيدان كل شيء.</translation>
    </message>
    <message>
        <source>Write this down and keep it somewhere safe. It’s shown once: %1</source>
        <translation>اكتب هذا واحفظه في مكان آمن. يظهر مرة واحدة: %1</translation>
    </message>
    <message>
        <source>When nobody has touched Alcove. A session goes on, and what you keep is hidden.</source>
        <translation>عندما لا يلمس أحد Alcove. تستمر الجلسة، ويُخفى ما تحتفظ به.</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>الشخص الآخر</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>تمت مشاركته مع %1</translation>
    </message>
    <message>
        <source>Removes it from this computer. What you shared stays with %1.</source>
        <translation>يزيله من هذا الحاسوب. ما شاركته يبقى لدى %1.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ProgressPage</name>
    <message>
        <source>Feeling heard</source>
        <translation>الشعور بأن أحدًا يسمع</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>غير مسموع</translation>
    </message>
    <message>
        <source>heard and respected</source>
        <translation>مسموع ومحترَم</translation>
    </message>
    <message>
        <source>Talking about what matters</source>
        <translation>الحديث عما يهم</translation>
    </message>
    <message>
        <source>things that matter less</source>
        <translation>أمور أقل أهمية</translation>
    </message>
    <message>
        <source>what matters to me</source>
        <translation>ما يهمني</translation>
    </message>
    <message>
        <source>The way we work</source>
        <translation>طريقة عملنا</translation>
    </message>
    <message>
        <source>didn’t suit me</source>
        <translation>لم تناسبني</translation>
    </message>
    <message>
        <source>suited me</source>
        <translation>ناسبتني</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>عمومًا</translation>
    </message>
    <message>
        <source>something was missing</source>
        <translation>كان هناك نقص</translation>
    </message>
    <message>
        <source>was right for me</source>
        <translation>كان مناسبًا لي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>جلسات من</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>How sessions have felt</source>
        <translation>كيف كان الشعور بالجلسات</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, chart, place in words</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>يقول %1: %2</translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation>يستحق السؤال</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has been lower for %n sessions.</source>
        <translation>
            <numerusform>«%1» كما كان.</numerusform>
            <numerusform>«%1» أقل منذ جلسة واحدة.</numerusform>
            <numerusform>«%1» أقل منذ جلستين.</numerusform>
            <numerusform>«%1» أقل منذ %Ln جلسات.</numerusform>
            <numerusform>«%1» أقل منذ %Ln جلسة.</numerusform>
            <numerusform>«%1» أقل منذ %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote: “%2”</source>
        <translation>كتب %1: «%2»</translation>
    </message>
    <message>
        <source>Only you see this reminder</source>
        <translation>أنت وحدك ترى هذا التذكير</translation>
    </message>
    <message>
        <source>Your client</source>
        <translation>الشخص الذي ترافقه</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions since %1</source>
        <translation>
            <numerusform>لا جلسات منذ %1</numerusform>
            <numerusform>جلسة واحدة منذ %1</numerusform>
            <numerusform>جلستان منذ %1</numerusform>
            <numerusform>%Ln جلسات منذ %1</numerusform>
            <numerusform>%Ln جلسة منذ %1</numerusform>
            <numerusform>%Ln جلسة منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>أنت وحدك ترى هذا</translation>
    </message>
    <message>
        <source>%1 can see these charts too. They hold only what %1 sent to you.</source>
        <translation>يستطيع %1 رؤية هذه الرسوم أيضًا. لا تحتوي إلا على ما أرسله %1 إليك.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each person chooses what to share.</source>
        <translation>لم يُرسل شيء بعد. كل شخص يختار ما يشاركه.</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>عرض كرسوم</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>When you answer after a session, it appears here. There’s no need to.</source>
        <translation>عندما تجيب بعد جلسة يظهر ذلك هنا. لا حاجة إلى ذلك.</translation>
    </message>
    <message>
        <source>Goals you’re working on together</source>
        <translation>أهداف تعملان عليها معًا</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
    <message>
        <source>The latest session</source>
        <translation>الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>Nothing sent that time</source>
        <translation>لم يُرسل شيء في تلك المرة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>How sessions feel to %1</source>
        <translation>كيف يشعر %1 بالجلسات</translation>
    </message>
    <message>
        <source>your client</source>
        <translation>عميلك</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReachPage</name>
    <message>
        <source>How people reach you</source>
        <translation>كيف يصل الناس إليك</translation>
    </message>
    <message>
        <source>Alcove finds this out by itself. There’s nothing to fill in.</source>
        <translation>يعرف Alcove ذلك بنفسه. لا شيء لتملأه.</translation>
    </message>
    <message>
        <source>Connection service</source>
        <translation>خدمة اتصال</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر مرة أخرى</translation>
    </message>
    <message>
        <source>The line you were given</source>
        <translation>السطر الذي أُعطي لك</translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation>استخدام هذا السطر</translation>
    </message>
    <message>
        <source>Try it as your client would</source>
        <translation>التجربة كما يفعل من تدعوه</translation>
    </message>
    <message>
        <source>Put my own address in links, too</source>
        <translation>وضع عنواني أنا في الروابط أيضًا</translation>
    </message>
    <message>
        <source>The service is enough. With your address, people also find you when the service is away, and can see where your line is.</source>
        <translation>الخدمة تكفي. ومع عنوانك يجدك الناس أيضًا عند غياب الخدمة، ويرون أين خطك.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReceiptPage</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Your session, afterwards</source>
        <translation>جلستك، بعد انتهائها</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>الطريق الذي سلكته</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>كلمات الأمان</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>لا يُحفظ أبدًا</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>How sessions have felt</source>
        <translation>كيف كان الشعور بالجلسات</translation>
    </message>
    <message>
        <source>Take a minute before your next thing</source>
        <translation>خذ دقيقة قبل ما يليها</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message numerus="yes">
        <source>With %1 on %2, for about %n minutes</source>
        <translation>
            <numerusform>مع %1 في %2</numerusform>
            <numerusform>مع %1 في %2، نحو دقيقة</numerusform>
            <numerusform>مع %1 في %2، نحو دقيقتين</numerusform>
            <numerusform>مع %1 في %2، نحو %Ln دقائق</numerusform>
            <numerusform>مع %1 في %2، نحو %Ln دقيقة</numerusform>
            <numerusform>مع %1 في %2، نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Straight between your two computers.</source>
        <translation>مباشرة بين حاسوبيكما.</translation>
    </message>
    <message>
        <source>Through a connection service. It can tell that a call took place, not who you are or what you said.</source>
        <translation>عبر خدمة اتصال. تعرف أن مكالمة جرت، لا من أنت ولا ما قلت.</translation>
    </message>
    <message>
        <source>Encrypted between your two computers.</source>
        <translation>مشفرة بين حاسوبيكما.</translation>
    </message>
    <message>
        <source>You have checked them with %1, and nothing has changed since.</source>
        <translation>تحققت منها مع %1، ولم يتغير شيء منذ ذلك.</translation>
    </message>
    <message>
        <source>Not checked yet. You can read them to each other next time.</source>
        <translation>لم يتم التحقق بعد. يمكنكما قراءتها أحدكما للآخر في المرة القادمة.</translation>
    </message>
    <message>
        <source>Picture, sound and chat from your session. Alcove has no record button.</source>
        <translation>صورة جلستك وصوتها ومحادثتها. ليس في Alcove زر تسجيل.</translation>
    </message>
    <message>
        <source>On this computer: that the session took place, and what you wrote yourself.</source>
        <translation>على هذا الحاسوب: أن الجلسة جرت، وما كتبته أنت.</translation>
    </message>
    <message>
        <source>On this computer: your answers. Only you can see them.</source>
        <translation>على هذا الحاسوب: إجاباتك. أنت وحدك تراها.</translation>
    </message>
    <message>
        <source>Your answers: on this computer and on %1’s.</source>
        <translation>إجاباتك: على هذا الحاسوب وعلى حاسوب %1.</translation>
    </message>
    <message>
        <source>Your answers: on this computer. They’re handed over when you next meet.</source>
        <translation>إجاباتك: على هذا الحاسوب. تُسلَّم عند لقائكما القادم.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReconnectingCard</name>
    <message>
        <source>Try with sound only</source>
        <translation>التجربة بالصوت فقط</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>الخروج مؤقتًا</translation>
    </message>
    <message>
        <source>Finding each other again</source>
        <translation>العثور أحدكما على الآخر</translation>
    </message>
    <message>
        <source>The connection dropped for a moment. You don’t need to do anything. What you wrote is still here.</source>
        <translation>انقطع الاتصال للحظة. لا حاجة إلى أن تفعل شيئًا. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Nobody can see or hear you until you’re back</source>
        <translation>لا أحد يستطيع رؤيتك أو سماعك حتى تعود</translation>
    </message>
    <message>
        <source>If it takes a while</source>
        <translation>إن طال الأمر</translation>
    </message>
    <message>
        <source>You can also ring:</source>
        <translation>يمكنك أيضًا الاتصال:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>نسخ رقم الهاتف</translation>
    </message>
    <message>
        <source>%1 sees that the connection dropped, not that you left</source>
        <translation>يرى %1 أن الاتصال انقطع، لا أنك غادرت</translation>
    </message>
    <message>
        <source>You can ring each other or write, if you have a number or an address.</source>
        <translation>يمكنكما الاتصال أو التراسل، إن كان لديكما رقم أو عنوان.</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you. You can also ring:</source>
        <translation>اتفقتما على أن يتصل بك %1. يمكنك أيضًا الاتصال:</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you.</source>
        <translation>اتفقتما على أن يتصل بك %1.</translation>
    </message>
    <message>
        <source>You agreed that you ring %1.</source>
        <translation>اتفقتما على أن تتصل أنت بـ %1.</translation>
    </message>
    <message>
        <source>You agreed that you write to each other.</source>
        <translation>اتفقتما على التراسل.</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you, on the number ending %2. You can also ring:</source>
        <translation>اتفقتما على أن يتصل بك %1 على الرقم المنتهي بـ %2. يمكنك أيضًا الاتصال:</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you, on the number ending %2.</source>
        <translation>اتفقتما على أن يتصل بك %1 على الرقم المنتهي بـ %2.</translation>
    </message>
    <message>
        <source>You agreed that you ring %1 on:</source>
        <translation>اتفقتما على أن تتصل أنت بـ %1 على:</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionPage</name>
    <message>
        <source>Write under: %1</source>
        <translation>الكتابة تحت: %1</translation>
    </message>
    <message>
        <source>What’s on my mind</source>
        <translation>ما يشغل بالي</translation>
    </message>
    <message>
        <source>Something I’d like to talk about</source>
        <translation>شيء أود الحديث عنه</translation>
    </message>
    <message>
        <source>Something that went all right</source>
        <translation>شيء سار على ما يرام</translation>
    </message>
    <message>
        <source>Something I’d rather not talk about today</source>
        <translation>شيء أفضّل ألا أتحدث عنه اليوم</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A minute to settle</source>
        <translation>دقيقة للهدوء</translation>
    </message>
    <message>
        <source>Only if it helps. Skip anything you like. There are no right answers.</source>
        <translation>فقط إن كانت تفيد. تخطَّ ما تشاء. لا توجد إجابات صحيحة.</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation>من يستطيع قراءة هذا؟</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>إبقاؤها لي</translation>
    </message>
    <message>
        <source>How are things right now?</source>
        <translation>كيف الأمور الآن؟</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>صعبة جدًا</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>تسير جيدًا</translation>
    </message>
    <message>
        <source>Not answered, and that’s fine</source>
        <translation>بلا إجابة، وهذا مناسب</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear how things are right now</source>
        <translation>مسح كيف الأمور الآن</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>حفظ هذه الملاحظة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message>
        <source>A note before your session</source>
        <translation>ملاحظة قبل جلستك</translation>
    </message>
    <message>
        <source>A note after your session</source>
        <translation>ملاحظة بعد جلستك</translation>
    </message>
    <message>
        <source>It stays on this computer. %1 won’t know you wrote it.</source>
        <translation>تبقى على هذا الحاسوب. لن يعلم %1 أنك كتبتها.</translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>مشاركتها مع %1</translation>
    </message>
    <message>
        <source>It’s handed over when you next meet. You can change your mind until then.</source>
        <translation>تُسلَّم عند لقائكما القادم. يمكنك تغيير رأيك حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>What you wrote under each heading, and how things are if you answered. Nothing else. Once it’s handed over, it can’t be taken back.</source>
        <translation>ما كتبته تحت كل عنوان، وكيف الأمور إن أجبت. لا شيء غير ذلك. وبعد تسليمه لا يمكن استرداده.</translation>
    </message>
    <message>
        <source>Show what I’ve written</source>
        <translation>إظهار ما كتبته</translation>
    </message>
    <message>
        <source>Hide what I’ve written</source>
        <translation>إخفاء ما كتبته</translation>
    </message>
    <message>
        <source>%1 sees this when you next meet</source>
        <translation>يرى %1 هذا عند لقائكما القادم</translation>
    </message>
    <message>
        <source>Private: only you can see this note</source>
        <translation>خاصة: أنت وحدك ترى هذه الملاحظة</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not saved yet. This computer’s disk may be full.</source>
        <translation>لم تُحفظ بعد. ربما امتلأ قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionsCard</name>
    <message>
        <source>See all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Notes you write before or after sessions appear here.</source>
        <translation>تظهر هنا الملاحظات التي تكتبها قبل الجلسات أو بعدها.</translation>
    </message>
    <message>
        <source>See all my reflections</source>
        <translation>عرض كل تأملاتي</translation>
    </message>
    <message>
        <source>My reflections</source>
        <translation>تأملاتي</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message>
        <source>Before our session</source>
        <translation>قبل جلستنا</translation>
    </message>
    <message>
        <source>After our session</source>
        <translation>بعد جلستنا</translation>
    </message>
    <message>
        <source>%1 · shared with %2</source>
        <translation>%1 · تمت مشاركتها مع %2</translation>
    </message>
    <message>
        <source>%1 · kept private</source>
        <translation>%1 · أُبقيت لي</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionsPage</name>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message>
        <source>%1 · kept private</source>
        <translation>%1 · أُبقيت لي</translation>
    </message>
    <message>
        <source>%1 · ready to hand over to %2</source>
        <translation>%1 · جاهزة للتسليم إلى %2</translation>
    </message>
    <message>
        <source>%1 · shared with %2</source>
        <translation>%1 · تمت مشاركتها مع %2</translation>
    </message>
    <message>
        <source>%1 · %2 sent you this</source>
        <translation>%1 · أرسلها إليك %2</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>My reflections</source>
        <translation>تأملاتي</translation>
    </message>
    <message>
        <source>Notes you were given</source>
        <translation>ملاحظات أُعطيت لك</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>إبقاؤها لي</translation>
    </message>
    <message>
        <source>Keep the note of %1 private</source>
        <translation>إبقاء ملاحظة %1 لي</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>تغيير ملاحظة %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Erase the note of %1</source>
        <translation>محو ملاحظة %1</translation>
    </message>
    <message>
        <source>Before our session</source>
        <translation>قبل جلستنا</translation>
    </message>
    <message>
        <source>After our session</source>
        <translation>بعد جلستنا</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Notes you write before or after sessions appear here.</source>
        <translation>تظهر هنا الملاحظات التي تكتبها قبل الجلسات أو بعدها.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each person chooses what to share.</source>
        <translation>لم يُرسل شيء بعد. كل شخص يختار ما يشاركه.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>alcove::ui::RehearsalPage</name>
    <message>
        <source>Rehearse a call</source>
        <translation>تجربة مكالمة</translation>
    </message>
    <message>
        <source>Let the connection drop</source>
        <translation>ترك الاتصال ينقطع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the rehearsal</source>
        <translation>إنهاء التجربة</translation>
    </message>
    <message>
        <source>Say a few words and hear them back two seconds later. Nobody else is there.</source>
        <translation>قل بضع كلمات واسمعها بعد ثانيتين. لا أحد غيرك هنا.</translation>
    </message>
    <message>
        <source>You can try Mute.</source>
        <translation>يمكنك تجربة كتم الصوت.</translation>
    </message>
    <message>
        <source>You can try hiding your own picture.</source>
        <translation>يمكنك تجربة إخفاء صورتك.</translation>
    </message>
    <message>
        <source>You can try I need a moment.</source>
        <translation>يمكنك تجربة «أحتاج إلى لحظة».</translation>
    </message>
    <message>
        <source>You can see what a dropped connection looks like.</source>
        <translation>يمكنك رؤية كيف يبدو انقطاع الاتصال.</translation>
    </message>
    <message>
        <source>You’ve tried everything here. Stay as long as you like.</source>
        <translation>جرّبت كل شيء هنا. ابق ما شئت.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SafetyPlanPage</name>
    <message>
        <source>Signs that things are getting harder</source>
        <translation>علامات على أن الأمور تزداد صعوبة</translation>
    </message>
    <message>
        <source>What helps me get through</source>
        <translation>ما يساعدني على التجاوز</translation>
    </message>
    <message>
        <source>People I can ring</source>
        <translation>أشخاص يمكنني الاتصال بهم</translation>
    </message>
    <message>
        <source>Reasons to hold on</source>
        <translation>أسباب للصمود</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>إضافة جزء</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>خطة أماني</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>For times when things are hard. Use your own words and headings, and leave out what you like.</source>
        <translation>لأوقات الشدة. استخدم كلماتك وعناوينك أنت، واترك ما تشاء.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>نسخه كله</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>أنت وحدك ترى هذا</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>العنوان %1</translation>
    </message>
    <message>
        <source>What I’d like to remember, %1</source>
        <translation>ما أود تذكره، %1</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>إخراج هذا الجزء</translation>
    </message>
    <message>
        <source>Take part %1 out</source>
        <translation>إخراج الجزء %1</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copied. Paste it wherever you like.</source>
        <translation>تم النسخ. ألصقه حيث تشاء.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SafetyWordsView</name>
    <message>
        <source>Safety words: %1</source>
        <translation>كلمات الأمان: %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ScaleSlider</name>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>one eighth of the way to %1</source>
        <translation>ثُمن الطريق إلى %1</translation>
    </message>
    <message>
        <source>one quarter of the way to %1</source>
        <translation>ربع الطريق إلى %1</translation>
    </message>
    <message>
        <source>three eighths of the way to %1</source>
        <translation>ثلاثة أثمان الطريق إلى %1</translation>
    </message>
    <message>
        <source>halfway to %1</source>
        <translation>منتصف الطريق إلى %1</translation>
    </message>
    <message>
        <source>five eighths of the way to %1</source>
        <translation>خمسة أثمان الطريق إلى %1</translation>
    </message>
    <message>
        <source>three quarters of the way to %1</source>
        <translation>ثلاثة أرباع الطريق إلى %1</translation>
    </message>
    <message>
        <source>seven eighths of the way to %1</source>
        <translation>سبعة أثمان الطريق إلى %1</translation>
    </message>
    <message>
        <source>%1. From %2 to %3. %4</source>
        <comment>question, the two ends, where the answer is</comment>
        <translation>%1. من %2 إلى %3. %4</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SelfView</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>إظهار صورتي</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>صورتك أنت</translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation>إخفاء صورتي</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SendAgainCard</name>
    <message>
        <source>Your address on the internet has changed, so these people’s links lead to the old one. They stay the same people for Alcove.</source>
        <translation>تغيّر عنوانك على الإنترنت، فروابط هؤلاء تقود إلى العنوان القديم. يبقون هم أنفسهم عند Alcove.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>الإرسال من جديد</translation>
    </message>
    <message>
        <source>Copy the new link</source>
        <translation>نسخ الرابط الجديد</translation>
    </message>
    <message>
        <source>Copy the new link for %1</source>
        <translation>نسخ الرابط الجديد إلى %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SessionTimeFields</name>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>لا موعد بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SessionsSection</name>
    <message>
        <source>Show time left</source>
        <translation>إظهار الوقت المتبقي</translation>
    </message>
    <message>
        <source>Start muted</source>
        <translation>البدء والصوت مكتوم</translation>
    </message>
    <message>
        <source>You can unmute whenever you like.</source>
        <translation>يمكنك فتح الصوت متى شئت.</translation>
    </message>
    <message>
        <source>Start with my camera off</source>
        <translation>البدء والكاميرا مغلقة</translation>
    </message>
    <message>
        <source>You can turn it on whenever you like.</source>
        <translation>يمكنك تشغيلها متى شئت.</translation>
    </message>
    <message>
        <source>Hide my own picture</source>
        <translation>إخفاء صورتي أنا</translation>
    </message>
    <message>
        <source>Breathing in the waiting room</source>
        <translation>التنفس في غرفة الانتظار</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SettingsPage</name>
    <message>
        <source>Sound and camera</source>
        <translation>الصوت والكاميرا</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>الخصوصية والبيانات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text, colour and motion</source>
        <translation>النص واللون والحركة</translation>
    </message>
    <message>
        <source>During sessions</source>
        <translation>أثناء الجلسات</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>عيادتي</translation>
    </message>
    <message>
        <source>About Alcove</source>
        <translation>عن Alcove</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SettlingSheet</name>
    <message>
        <source>A minute to settle</source>
        <translation>دقيقة للهدوء</translation>
    </message>
    <message>
        <source>That’s enough</source>
        <translation>هذا يكفي</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SetupCard</name>
    <message>
        <source>Check my setup</source>
        <translation>فحص أجهزتي</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SetupLine</name>
    <message>
        <source>Your setup was fine at %1</source>
        <translation>كانت أجهزتك بخير في %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SideBar</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>My setup</source>
        <translation>أجهزتي</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SmallWindow</name>
    <message>
        <source>Back to the session</source>
        <translation>العودة إلى الجلسة</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SoundOnlyView</name>
    <message>
        <source>Try the picture again</source>
        <translation>تجربة الصورة مرة أخرى</translation>
    </message>
    <message>
        <source>Switch to the phone</source>
        <translation>الانتقال إلى الهاتف</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>%1 معك</translation>
    </message>
    <message>
        <source>Sound only for now, so your voices stay clear. The picture comes back by itself when it can.</source>
        <translation>الصوت فقط الآن، ليبقى صوتاكما واضحين. تعود الصورة من تلقاء نفسها عندما تستطيع.</translation>
    </message>
    <message>
        <source>%1’s camera is off.</source>
        <translation>كاميرا %1 مغلقة.</translation>
    </message>
    <message>
        <source>Neither of you can see the other. Nobody else can hear you.</source>
        <translation>لا يستطيع أي منكما رؤية الآخر. ولا أحد غيركما يسمعكما.</translation>
    </message>
    <message>
        <source>%1’s voice</source>
        <translation>صوت %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <comment>a person, then their dial</comment>
        <translation>يُظهر %1: %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SoundPictureSheet</name>
    <message>
        <source>Sound and picture</source>
        <translation>الصوت والصورة</translation>
    </message>
    <message>
        <source>The picture matters more</source>
        <translation>الصورة أهم</translation>
    </message>
    <message>
        <source>Only an oval around your face</source>
        <translation>فقط شكل بيضوي حول وجهك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>For signing or reading lips. It stays fluid, and sound is given up first.</source>
        <translation>للغة الإشارة أو قراءة الشفاه. تبقى الصورة سلسة، ويُتخلى عن الصوت أولًا.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>كما يصل</translation>
    </message>
    <message>
        <source>How much of your room can be seen</source>
        <translation>كم يُرى من غرفتك</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>الأقل</translation>
    </message>
    <message>
        <source>How loud you hear %1</source>
        <translation>كم يعلو صوت %1 لديك</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Stage</name>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>Show the picture here</source>
        <translation>إظهار الصورة هنا</translation>
    </message>
    <message>
        <source>%1 is in the small window.</source>
        <translation>%1 في النافذة الصغيرة.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Tag</name>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يتم التحقق بعد</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>جهاز جديد</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TherapistHomePage</name>
    <message>
        <source>New invitation</source>
        <translation>دعوة جديدة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>A clear day</source>
        <translation>يوم خالٍ</translation>
    </message>
    <message>
        <source>No sessions planned. Anyone who uses their link will appear here.</source>
        <translation>لا جلسات مخططة. من يستخدم رابطه يظهر هنا.</translation>
    </message>
    <message>
        <source>Check my setup</source>
        <translation>فحص أجهزتي</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TherapistsCard</name>
    <message>
        <source>Whom would you like to meet?</source>
        <translation>من تود لقاءه؟</translation>
    </message>
    <message>
        <source>Your therapist, link %1</source>
        <translation>معالجك، الرابط %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TodayList</name>
    <message>
        <source>First session. Words not checked yet</source>
        <translation>الجلسة الأولى. لم يتم التحقق من الكلمات بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details for %1</source>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>قراءة الملاحظة</translation>
    </message>
    <message>
        <source>Read the note of %1</source>
        <translation>قراءة ملاحظة %1</translation>
    </message>
    <message>
        <source>Brought a note to share with you</source>
        <translation>أحضر ملاحظة ليشاركها معك</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TrendChart</name>
    <message numerus="yes">
        <source>%1, %n sessions.</source>
        <translation>
            <numerusform>%1، لا جلسات.</numerusform>
            <numerusform>%1، جلسة واحدة.</numerusform>
            <numerusform>%1، جلستان.</numerusform>
            <numerusform>%1، %Ln جلسات.</numerusform>
            <numerusform>%1، %Ln جلسة.</numerusform>
            <numerusform>%1، %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest in the latest one.</source>
        <translation>الأعلى في آخر جلسة.</translation>
    </message>
    <message>
        <source>Highest in session %1.</source>
        <translation>الأعلى في الجلسة %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing sent for %n sessions.</source>
        <translation>
            <numerusform>أُرسل شيء كل مرة.</numerusform>
            <numerusform>لم يُرسل شيء لجلسة واحدة.</numerusform>
            <numerusform>لم يُرسل شيء لجلستين.</numerusform>
            <numerusform>لم يُرسل شيء لـ %Ln جلسات.</numerusform>
            <numerusform>لم يُرسل شيء لـ %Ln جلسة.</numerusform>
            <numerusform>لم يُرسل شيء لـ %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing sent that time</source>
        <translation>لم يُرسل شيء في تلك المرة</translation>
    </message>
    <message>
        <source>nearer to “%1”</source>
        <translation>أقرب إلى «%1»</translation>
    </message>
    <message>
        <source>about halfway</source>
        <translation>في الوسط تقريبًا</translation>
    </message>
</context>
<context>
    <name>alcove::ui::VerifyPage</name>
    <message>
        <source>Back to the session</source>
        <translation>العودة إلى الجلسة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>صورتك أنت</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>إنها متطابقة</translation>
    </message>
    <message>
        <source>They’re different</source>
        <translation>إنها مختلفة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>If somebody were secretly sitting between you, the words would not match. You only need to do this once for each computer.</source>
        <translation>لو كان أحد بينكما سرًا لما تطابقت الكلمات. يكفي ذلك مرة واحدة لكل حاسوب.</translation>
    </message>
    <message>
        <source>The words are not a password. It’s fine if someone overhears them.</source>
        <translation>الكلمات ليست كلمة مرور. لا بأس إن سمعها أحد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>إنهاء المكالمة</translation>
    </message>
    <message>
        <source>Read them once more</source>
        <translation>اقرأها مرة أخرى</translation>
    </message>
    <message>
        <source>Slowly, one word at a time.</source>
        <translation>ببطء، كلمة بعد كلمة.</translation>
    </message>
    <message>
        <source>Still different? End the call</source>
        <translation>ما زالت مختلفة؟ إنهاء المكالمة</translation>
    </message>
    <message>
        <source>Meet again with a fresh link</source>
        <translation>اللقاء من جديد برابط جديد</translation>
    </message>
    <message>
        <source>Ask for one when you speak. Check your words before you begin.</source>
        <translation>اطلبه عندما تتحدثان. وتحققا من كلماتكما قبل البدء.</translation>
    </message>
    <message>
        <source>Your notes and goals stay on this computer until this is sorted out</source>
        <translation>تبقى ملاحظاتك وأهدافك على هذا الحاسوب حتى يتضح الأمر</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>The words are different</source>
        <translation>الكلمات مختلفة</translation>
    </message>
    <message>
        <source>Check it’s really the two of you</source>
        <translation>تحققا من أنكما أنتما حقًا</translation>
    </message>
    <message>
        <source>A word may have been misheard. If they really are different, someone could be listening in, so please don’t share anything personal on this call.</source>
        <translation>ربما سُمعت كلمة خطأ. إن كانت مختلفة حقًا فقد يكون أحد يستمع، فلا تشارك شيئًا شخصيًا في هذه المكالمة.</translation>
    </message>
    <message>
        <source>You each have the same four words. Read yours aloud, then listen for the rest.</source>
        <translation>لدى كل منكما الكلمات الأربع نفسها. اقرأ كلماتك بصوت عالٍ، ثم استمع إلى الباقي.</translation>
    </message>
    <message>
        <source>You read</source>
        <translation>تقرأ أنت</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>يقرأ %1</translation>
    </message>
    <message>
        <source>Then ring %1 on a number you already know, not one shown or sent today.</source>
        <translation>ثم اتصل بـ %1 على رقم تعرفه من قبل، لا رقم ظهر أو أُرسل اليوم.</translation>
    </message>
    <message>
        <source>You each have the same numbers. Read yours aloud, then listen for the rest.</source>
        <translation>لدى كل منكما الأرقام نفسها. اقرأ أرقامك بصوت عالٍ، ثم استمع إلى الباقي.</translation>
    </message>
    <message>
        <source>Show words instead</source>
        <translation>إظهار كلمات بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Show numbers instead</source>
        <translation>إظهار أرقام بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingCard</name>
    <message>
        <source>I’ll be a few minutes</source>
        <translation>سآتي بعد بضع دقائق</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>%1 knows you’re ready, and will come in.</source>
        <translation>يعلم %1 أنك جاهز، وسيدخل.</translation>
    </message>
    <message>
        <source>%1 would like a little longer.</source>
        <translation>يود %1 وقتًا أطول قليلًا.</translation>
    </message>
    <message>
        <source>This link was used from two computers. Check words before anything else.</source>
        <translation>استُخدم هذا الرابط من حاسوبين. تحقق من الكلمات قبل أي شيء.</translation>
    </message>
    <message>
        <source>They used the link for “%1”. You haven’t checked words yet.</source>
        <translation>استُخدم الرابط الخاص بـ «%1». لم تتحقق من الكلمات بعد.</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>هنا منذ %1</translation>
    </message>
    <message>
        <source>%1. They know you’ll be a few minutes.</source>
        <translation>%1. يعلم أنك ستأتي بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>في غرفة الانتظار</translation>
    </message>
    <message>
        <source>Someone is in the waiting room</source>
        <translation>أحدهم في غرفة الانتظار</translation>
    </message>
    <message>
        <source>Tell %1 you’ll be a few minutes</source>
        <translation>إخبار %1 بأنك ستأتي بعد بضع دقائق</translation>
    </message>
    <message>
        <source>Not now for %1</source>
        <translation>ليس الآن لـ %1</translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation>الفتح لـ %1</translation>
    </message>
    <message>
        <source>Let them in to check</source>
        <translation>الفتح للتحقق</translation>
    </message>
    <message>
        <source>Let %1 in to check</source>
        <translation>الفتح لـ %1 للتحقق</translation>
    </message>
    <message>
        <source>Calls themselves %1</source>
        <translation>يسمي نفسه %1</translation>
    </message>
    <message>
        <source>Say it %1</source>
        <translation>يُنطق: %1</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>ما يساعد: %1</translation>
    </message>
    <message>
        <source>In their words: %1</source>
        <translation>بكلماته: %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingPage</name>
    <message>
        <source>Waiting room</source>
        <translation>غرفة الانتظار</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave the waiting room</source>
        <translation>الخروج من غرفة الانتظار</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Not just yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>هل تحتاج إلى مساعدة الآن؟</translation>
    </message>
    <message>
        <source>Nobody else can join this session</source>
        <translation>لا أحد غيركما يستطيع دخول هذه الجلسة</translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message>
        <source>%1 isn’t here yet.
A light appears when %1 arrives.</source>
        <translation>لم يصل %1 بعد.
يظهر ضوء عندما يصل %1.</translation>
    </message>
    <message>
        <source>You can ring %1 on %2, or leave a message.</source>
        <translation>يمكنك الاتصال بـ %1 على %2، أو ترك رسالة.</translation>
    </message>
    <message>
        <source>%1 may be finishing with someone. You’re still in the right place.</source>
        <translation>ربما %1 مع شخص آخر الآن. ما زلت في المكان الصحيح.</translation>
    </message>
    <message>
        <source>%1 isn’t here yet. Your session is at %2.
A light appears when %1 arrives.</source>
        <translation>لم يصل %1 بعد. جلستك الساعة %2.
يظهر ضوء عندما يصل %1.</translation>
    </message>
    <message>
        <source>You’re in the right place</source>
        <translation>أنت في المكان الصحيح</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 هنا</translation>
    </message>
    <message>
        <source>%1 says: I’ll be a few minutes.</source>
        <translation>يقول %1: سآتي بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>%1 will let you in.
There’s nothing you need to do.</source>
        <translation>سيفتح لك %1.
لا حاجة إلى أن تفعل شيئًا.</translation>
    </message>
    <message>
        <source>%1 is ready for you</source>
        <translation>%1 بانتظارك</translation>
    </message>
    <message>
        <source>You’re in the waiting room</source>
        <translation>أنت في غرفة الانتظار</translation>
    </message>
    <message>
        <source>Whenever you’re ready. %1 knows you’d like a little longer.</source>
        <translation>متى شئت. يعلم %1 أنك تود وقتًا أطول قليلًا.</translation>
    </message>
    <message>
        <source>You’ll be seen and heard once you go in.</source>
        <translation>ستُرى وتُسمع حين تدخل.</translation>
    </message>
    <message>
        <source>%1 can’t see or hear you yet</source>
        <translation>لا يستطيع %1 رؤيتك أو سماعك بعد</translation>
    </message>
    <message>
        <source>Nobody can see or hear you</source>
        <translation>لا أحد يستطيع رؤيتك أو سماعك</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>How we’ll work together</source>
        <translation>كيف سنعمل معًا</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingWords</name>
    <message>
        <source>your therapist</source>
        <translation>معالجك</translation>
    </message>
    <message>
        <source>Nobody has been contacted</source>
        <translation>لم يُتّصَل بأحد بعد</translation>
    </message>
    <message>
        <source>You chose “Only through a connection service”, and this link names none. Ask %1 for another link, or turn that off in Settings.</source>
        <translation>اخترت «فقط عبر خدمة اتصال»، وهذا الرابط لا يذكر أي خدمة. اطلب من %1 رابطًا آخر، أو أوقف هذا الخيار في الإعدادات.</translation>
    </message>
    <message>
        <source>There’s no way in yet</source>
        <translation>لا طريق إلى الدخول بعد</translation>
    </message>
    <message>
        <source>You chose “Only through a connection service”, and none carries sound and picture just now. Alcove keeps looking. You can also turn that off in Settings.</source>
        <translation>اخترت «فقط عبر خدمة اتصال»، ولا خدمة تنقل الصوت والصورة الآن. يواصل Alcove البحث. يمكنك أيضًا إيقاف هذا الخيار في الإعدادات.</translation>
    </message>
    <message>
        <source>This link works only through a connection service, and none carries sound and picture just now. Alcove keeps looking. It helps to tell %1.</source>
        <translation>يعمل هذا الرابط فقط عبر خدمة اتصال، ولا خدمة تنقل الصوت والصورة الآن. يواصل Alcove البحث. من المفيد إخبار %1 بذلك.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WelcomePage</name>
    <message>
        <source>I’m meeting my therapist</source>
        <translation>أنا هنا للقاء معالجي</translation>
    </message>
    <message>
        <source>You have a link, or one is on its way.</source>
        <translation>لديك رابط، أو هو في الطريق.</translation>
    </message>
    <message>
        <source>I’m a therapist</source>
        <translation>أنا معالج</translation>
    </message>
    <message>
        <source>You’ll invite people and let them in.</source>
        <translation>تدعو الناس وتفتح لهم.</translation>
    </message>
    <message>
        <source>Welcome to Alcove</source>
        <translation>مرحبًا بك في Alcove</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>النص والألوان</translation>
    </message>
    <message>
        <source>A quiet place to meet your therapist. What brings you here?</source>
        <translation>مكان هادئ للقاء معالجك. ما الذي جاء بك؟</translation>
    </message>
    <message>
        <source>You can change any of this later.</source>
        <translation>يمكنك تغيير أي من هذا لاحقًا.</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>ما نعد به</translation>
    </message>
    <message>
        <source>Only the two of you.</source>
        <translation>أنتما الاثنان فقط.</translation>
    </message>
    <message>
        <source>Your call is encrypted between your two devices.</source>
        <translation>مكالمتك مشفرة بين جهازيكما.</translation>
    </message>
    <message>
        <source>No recording.</source>
        <translation>لا تسجيل.</translation>
    </message>
    <message>
        <source>Alcove has no record button, for anyone.</source>
        <translation>ليس في Alcove زر تسجيل، لأي أحد.</translation>
    </message>
    <message>
        <source>Yours to share.</source>
        <translation>لك أن تشارك.</translation>
    </message>
    <message>
        <source>What you write stays on this computer until you choose.</source>
        <translation>ما تكتبه يبقى على هذا الحاسوب حتى تختار.</translation>
    </message>
    <message>
        <source>I have a practice file</source>
        <translation>لدي ملف عيادة</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Which language would you like?</source>
        <translation>أي لغة تفضّل؟</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WordsPopover</name>
    <message>
        <source>Want to be sure? Read them aloud to each other. If they match, nobody is listening in between.</source>
        <translation>هل تريد التأكد؟ اقرآها أحدكما للآخر بصوت عالٍ. إن تطابقت فلا أحد يستمع بينكما.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close safety words</source>
        <translation>إغلاق كلمات الأمان</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>كلمات الأمان</translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>هذا %1</translation>
    </message>
    <message>
        <source>You checked your words together on %1, and nothing has changed since.</source>
        <translation>تحققتما من كلماتكما معًا في %1، ولم يتغير شيء منذ ذلك.</translation>
    </message>
    <message>
        <source>You checked your words together, and nothing has changed since.</source>
        <translation>تحققتما من كلماتكما معًا، ولم يتغير شيء منذ ذلك.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص مرة أخرى</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يتم التحقق بعد</translation>
    </message>
    <message>
        <source>You each have the same four words. Checking them once shows that it’s really the two of you.</source>
        <translation>لدى كل منكما الكلمات الأربع نفسها. التحقق منها مرة واحدة يبيّن أنكما أنتما حقًا.</translation>
    </message>
    <message>
        <source>Check words</source>
        <translation>التحقق من الكلمات</translation>
    </message>
    <message>
        <source>%1 is joining from a different computer.</source>
        <translation>ينضم %1 من حاسوب آخر.</translation>
    </message>
    <message>
        <source>Check your words once before you begin.</source>
        <translation>تحققا من كلماتكما مرة قبل البدء.</translation>
    </message>
    <message>
        <source>The words are different</source>
        <translation>الكلمات مختلفة</translation>
    </message>
    <message>
        <source>Someone could be listening in, so please don’t share anything personal on this call.</source>
        <translation>قد يكون أحد يستمع، فلا تشارك شيئًا شخصيًا في هذه المكالمة.</translation>
    </message>
    <message>
        <source>Read them once more</source>
        <translation>اقرأها مرة أخرى</translation>
    </message>
</context>
</TS>
