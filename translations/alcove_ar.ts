<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
<extra-native-readers>none</extra-native-readers>
<context>
    <name>ClientDesk</name>
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
    <name>QApplication</name>
    <message>
        <source>Alcove</source>
        <translation>Alcove</translation>
    </message>
    <message>
        <source>This computer has no place for keys. A passphrase of your own keeps what is stored here closed.</source>
        <translation>لا مكان للمفاتيح في هذا الحاسوب. عبارة سر خاصة بك تُبقي ما يُحفظ هنا مغلقًا.</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>جلسة</translation>
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
</context>
<context>
    <name>alcove::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>alcove::ui::BreathingPanel</name>
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
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Move my picture to the other side</source>
        <translation>نقل صورتي إلى الجهة الأخرى</translation>
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
        <source>Close chat panel</source>
        <translation>إغلاق لوحة المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>Open chat. %n new messages</source>
        <translation>
            <numerusform>فتح المحادثة. لا رسائل جديدة</numerusform>
            <numerusform>فتح المحادثة. رسالة جديدة واحدة</numerusform>
            <numerusform>فتح المحادثة. رسالتان جديدتان</numerusform>
            <numerusform>فتح المحادثة. %n رسائل جديدة</numerusform>
            <numerusform>فتح المحادثة. %n رسالة جديدة</numerusform>
            <numerusform>فتح المحادثة. %n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>فتح المحادثة</translation>
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
            <numerusform>بقيت نحو %n دقائق</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
        </translation>
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
            <numerusform>مع %1، نحو %n دقائق</numerusform>
            <numerusform>مع %1، نحو %n دقيقة</numerusform>
            <numerusform>مع %1، نحو %n دقيقة</numerusform>
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
        <source>Ring your local emergency number.</source>
        <translation>اتصل برقم الطوارئ المحلي لديك.</translation>
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
        <source>%1: %2</source>
        <comment>practice, number</comment>
        <translation>%1: %2</translation>
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
            <numerusform>%n أشخاص ينتظرون.</numerusform>
            <numerusform>%n شخصًا ينتظرون.</numerusform>
            <numerusform>%n شخص ينتظرون.</numerusform>
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
            <numerusform>%n جلسات.</numerusform>
            <numerusform>%n جلسة.</numerusform>
            <numerusform>%n جلسة.</numerusform>
        </translation>
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
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
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
        <source>It has been a few minutes. %1 can still see what you write.</source>
        <translation>مرت بضع دقائق. ما زال %1 يستطيع رؤية ما تكتب.</translation>
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
</context>
<context>
    <name>alcove::ui::SafetyWordsView</name>
    <message>
        <source>Safety words: %1</source>
        <translation>كلمات الأمان: %1</translation>
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
        <source>Help right now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
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
</context>
<context>
    <name>alcove::ui::Stage</name>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
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
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
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
