<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CheckReport</name>
    <message>
        <source>ok    %1: %2</source>
        <extracomment>%1 names what was looked at, %2 says what was found.</extracomment>
        <translation>سليم  %1: %2</translation>
    </message>
    <message>
        <source>WRONG %1: %2
      %3</source>
        <extracomment>%1 names what was looked at, %2 says what was found, %3 what to do.</extracomment>
        <translation>خطأ   %1: %2
      %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The command %1 has no option %2; see %3.</source>
        <translation>ليس للأمر %1 خيار باسم %2؛ انظر %3.</translation>
    </message>
    <message>
        <source>There is no option %1; options of a command stand after it. See %2.</source>
        <translation>لا يوجد خيار باسم %1؛ تُكتب خيارات الأمر بعده. انظر %2.</translation>
    </message>
    <message>
        <source>The option %1 stands there twice; give it once.</source>
        <translation>كُتب الخيار %1 مرتين؛ اكتبه مرة واحدة.</translation>
    </message>
    <message>
        <source>The option %1 takes no value; leave out what follows &quot;=&quot;.</source>
        <translation>الخيار %1 لا يأخذ قيمة؛ احذف ما يلي «=».</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>الخيار %1 يحتاج إلى قيمة: %1 %2.</translation>
    </message>
    <message>
        <source>The value of %1 is empty; give %2.</source>
        <translation>قيمة %1 فارغة؛ أدخل %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; see %2 for all of them.</source>
        <translation>لا يوجد أمر باسم «%1»؛ انظر %2 لعرض جميع الأوامر.</translation>
    </message>
    <message>
        <source>A command is missing; see %1 for all of them.</source>
        <translation>لم يُذكر أمر؛ انظر %1 لعرض جميع الأوامر.</translation>
    </message>
    <message>
        <source>The command %1 needs more: holdfast-cli %1 %2.</source>
        <translation>الأمر %1 يحتاج إلى المزيد: holdfast-cli %1 %2.</translation>
    </message>
    <message>
        <source>The command %1 takes no argument number %2; see %3.</source>
        <translation>الأمر %1 لا يأخذ وسيطًا رقم %2؛ انظر %3.</translation>
    </message>
    <message>
        <source>the profile to use: a name or a file (default: &quot;default&quot;)</source>
        <translation>ملف التعريف المطلوب: اسم أو ملف (المبدئي: «default»)</translation>
    </message>
    <message>
        <source>start a private sandbox for this command in place of a profile</source>
        <translation>بدء بيئة تجريبية خاصة لهذا الأمر بدلًا من ملف تعريف</translation>
    </message>
    <message>
        <source>act as this Moneyhub user in place of the profile&apos;s own</source>
        <translation>العمل بصفة مستخدم Moneyhub هذا بدلًا من مستخدم ملف التعريف</translation>
    </message>
    <message>
        <source>where data is kept</source>
        <translation>مكان حفظ البيانات</translation>
    </message>
    <message>
        <source>print exactly one JSON document</source>
        <translation>طباعة مستند JSON واحد بالضبط</translation>
    </message>
    <message>
        <source>no progress on the error output</source>
        <translation>دون عرض التقدم على خرج الأخطاء</translation>
    </message>
    <message>
        <source>show help, of one command when it is named</source>
        <translation>عرض المساعدة، لأمر واحد إن ذُكر</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>--sandbox stands in place of --profile; give one of them.</source>
        <translation>الخيار --sandbox يحل محل --profile؛ أدخل أحدهما.</translation>
    </message>
    <message>
        <source>The value of --user is empty; give the id of a user.</source>
        <translation>قيمة --user فارغة؛ أدخل معرّف مستخدم.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Give the id of one connection or --all, and not both.</source>
        <translation>أدخل معرّف اتصال واحد أو --all، وليس كليهما.</translation>
    </message>
    <message>
        <source>use what is stored here; ask nobody</source>
        <translation>استخدام ما هو محفوظ هنا دون سؤال أحد</translation>
    </message>
    <message>
        <source>wait for the verdict</source>
        <translation>انتظار النتيجة</translation>
    </message>
    <message>
        <source>only print the link, open no browser</source>
        <translation>طباعة الرابط فقط دون فتح متصفح</translation>
    </message>
    <message>
        <source>how long to wait for the approval (default: 600)</source>
        <translation>مدة انتظار الموافقة (المبدئي: 600)</translation>
    </message>
    <message>
        <source>list profiles, try one out, or store its secret (read from stdin)</source>
        <translation>سرد ملفات التعريف أو تجربة أحدها أو حفظ سره (يُقرأ من stdin)</translation>
    </message>
    <message>
        <source>the banks that can be connected</source>
        <translation>البنوك التي يمكن ربطها</translation>
    </message>
    <message>
        <source>only those with TEXT in the name</source>
        <translation>فقط ما في اسمه TEXT</translation>
    </message>
    <message>
        <source>all connections, freshly read</source>
        <translation>جميع الاتصالات، مقروءة حديثًا</translation>
    </message>
    <message>
        <source>one connection whole</source>
        <translation>اتصال واحد كاملًا</translation>
    </message>
    <message>
        <source>what the rules say of connections given as JSON</source>
        <translation>ما تقوله القواعد عن اتصالات معطاة بصيغة JSON</translation>
    </message>
    <message>
        <source>connect a bank in the browser</source>
        <translation>ربط بنك في المتصفح</translation>
    </message>
    <message>
        <source>the bank&apos;s id (see banks)</source>
        <translation>معرّف البنك (انظر banks)</translation>
    </message>
    <message>
        <source>do what is advised for a connection</source>
        <translation>تنفيذ ما يُنصح به لاتصال</translation>
    </message>
    <message>
        <source>log in again at the bank</source>
        <translation>تسجيل الدخول مجددًا لدى البنك</translation>
    </message>
    <message>
        <source>give the bank the code it asks for</source>
        <translation>إعطاء البنك الرمز الذي يطلبه</translation>
    </message>
    <message>
        <source>renew the consent without a bank login</source>
        <translation>تجديد الموافقة دون تسجيل الدخول لدى البنك</translation>
    </message>
    <message>
        <source>ask for an update now</source>
        <translation>طلب تحديث الآن</translation>
    </message>
    <message>
        <source>every connection that can be updated now</source>
        <translation>كل اتصال يمكن تحديثه الآن</translation>
    </message>
    <message>
        <source>everything that happened to a connection, the oldest first</source>
        <translation>كل ما حدث لاتصال، الأقدم أولًا</translation>
    </message>
    <message>
        <source>withdraw access and delete the data kept here</source>
        <translation>سحب الوصول وحذف البيانات المحفوظة هنا</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>دون سؤال</translation>
    </message>
    <message>
        <source>one line; exit 3 when something needs you</source>
        <translation>سطر واحد؛ رمز الخروج 3 عندما يحتاج شيء إليك</translation>
    </message>
    <message>
        <source>the connections as a table or as JSON, or when they end as a calendar</source>
        <translation>الاتصالات جدولًا أو بصيغة JSON، أو مواعيد انتهائها تقويمًا</translation>
    </message>
    <message>
        <source>which of them (needed)</source>
        <translation>أيها (مطلوب)</translation>
    </message>
    <message>
        <source>write FILE in place of the output; only you can read it</source>
        <translation>الكتابة في FILE بدلًا من الخرج؛ لا يقرؤه غيرك</translation>
    </message>
    <message>
        <source>look for what could keep Holdfast from working</source>
        <translation>البحث عما قد يمنع Holdfast من العمل</translation>
    </message>
    <message>
        <source>what support staff need to help, without names and numbers</source>
        <translation>ما يحتاجه فريق الدعم للمساعدة، دون أسماء أو أرقام</translation>
    </message>
    <message>
        <source>as it will be then: a date such as 2026-12-24, which is the end of that day here, or RFC 3339 such as 2026-12-24T18:00:00Z</source>
        <translation>كما سيكون الأمر حينها: تاريخ مثل 2026-12-24، أي نهاية ذلك اليوم هنا، أو بصيغة RFC 3339 مثل 2026-12-24T18:00:00Z</translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what to do, such as &quot;Renew consent&quot;, %2 a sentence that says why.
----------
%1 is a state in a word or two, %2 a headline such as &quot;12 days left&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>النصيحة</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>الموافقة حتى</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>فترة الانتظار</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>الإثراء</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>ENRICHMENT</source>
        <translation>الإثراء</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (مخفي)</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>BANK</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>TO DO</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>UPDATES</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>No bank is connected yet.</source>
        <translation>لم يُربط أي بنك بعد.</translation>
    </message>
    <message>
        <source>There is no connection in it.</source>
        <translation>لا يوجد فيه أي اتصال.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>يلي</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>يليه</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>التسلسل</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>اسم خاص بك</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>من يسجّل الدخول</translation>
    </message>
</context>
<context>
    <name>ConsentCalendar</name>
    <message>
        <source>Renewing takes a minute and no bank login. Open Holdfast and choose &quot;Renew consent&quot;.</source>
        <translation>يستغرق التجديد دقيقة دون تسجيل دخول لدى البنك. افتح Holdfast واختر «تجديد الموافقة».</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew. Open Holdfast and choose &quot;Log in again&quot;.</source>
        <translation>ستسجّل الدخول لدى %1 للتجديد. افتح Holdfast واختر «تسجيل الدخول مجددًا».</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>هذه تنتهي من تلقاء نفسها؛ ليس عليك فعل شيء.</translation>
    </message>
    <message>
        <source>The consent for %1 ends</source>
        <translation>تنتهي الموافقة الخاصة بـ %1</translation>
    </message>
    <message>
        <source>Bank consents</source>
        <translation>موافقات البنوك</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>يُبقي اتصالاتك البنكية فعّالة.</translation>
    </message>
    <message>
        <source>Open this profile: a name, or a file.</source>
        <translation>فتح ملف التعريف هذا: اسم، أو ملف.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>ملف تعريف</translation>
    </message>
    <message>
        <source>Open the embedded sandbox instead of a profile.</source>
        <translation>فتح البيئة التجريبية المدمجة بدلًا من ملف تعريف.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>حفظ كل شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Start the embedded sandbox with this scenario.</source>
        <translation>بدء البيئة التجريبية المدمجة بهذا السيناريو.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>This word is not known: %1</source>
        <translation>هذه الكلمة غير معروفة: %1</translation>
    </message>
    <message>
        <source>See: holdfast --help</source>
        <translation>انظر: holdfast --help</translation>
    </message>
    <message>
        <source>Choose either a profile or the sandbox.</source>
        <translation>اختر إما ملف تعريف أو البيئة التجريبية.</translation>
    </message>
    <message>
        <source>Start with the icon in the tray alone, where there is a tray.</source>
        <translation>البدء بالأيقونة في علبة النظام فقط، إن وُجدت علبة.</translation>
    </message>
    <message>
        <source>holdfast: there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). On the console use holdfast-cli.</source>
        <translation>holdfast: لا توجد شاشة لفتح نافذة عليها (لم يُضبط DISPLAY ولا WAYLAND_DISPLAY). في الطرفية استخدم holdfast-cli.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>خيارات كل الأوامر:</translation>
    </message>
    <message>
        <source>Usage: holdfast-cli [OPTIONS] COMMAND …</source>
        <translation>الاستخدام: holdfast-cli [الخيارات] الأمر …</translation>
    </message>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>يُبقي اتصالاتك البنكية فعّالة.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 minor units of “%2”</source>
        <translation>%1 وحدة صغرى من «%2»</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (غير مؤكد)</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>As set for the whole system</source>
        <translation>كما هو محدد للنظام كله</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>دون وسيط</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>هذا الوسيط</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>ال&amp;وسيط</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ال&amp;مضيف</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>Holdfast speaks HTTP to this proxy and keeps no password for it; one that wants a password is set for the whole system. What stays on this computer never goes through a proxy.</source>
        <translation>يتخاطب Holdfast مع هذا الوسيط عبر HTTP ولا يحفظ له كلمة سر؛ والوسيط الذي يطلب كلمة سر يُحدَّد للنظام كله. أما ما يبقى على هذا الحاسوب فلا يمر عبر وسيط أبدًا.</translation>
    </message>
    <message>
        <source>Until a host is named here, what was set before holds.</source>
        <translation>يسري ما كان محددًا من قبل إلى أن يُذكر مضيف هنا.</translation>
    </message>
    <message>
        <source>This is no host: type a name such as proxy.example.org, or an address, and nothing before or after it.</source>
        <translation>هذا ليس مضيفًا: اكتب اسمًا مثل proxy.example.org، أو عنوانًا، دون شيء قبله أو بعده.</translation>
    </message>
</context>
<context>
    <name>OptionValues</name>
    <message>
        <source>The value of --timeout must be a number of seconds from 1 to %1.</source>
        <translation>يجب أن تكون قيمة --timeout عددًا من الثواني من 1 إلى %1.</translation>
    </message>
    <message>
        <source>The value of --%1 is no date; write it like 2026-12-24, which is the end of that day, or 2026-12-24T18:00:00Z.</source>
        <translation>قيمة --%1 ليست تاريخًا؛ اكتبها مثل 2026-12-24، أي نهاية ذلك اليوم، أو مثل 2026-12-24T18:00:00Z.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Sandbox on this computer</source>
        <translation>بيئة تجريبية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of a profile, %2 the name of its file.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: cannot be used…</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>%1: لا يمكن استخدامه…</translation>
    </message>
    <message>
        <source>Set up for everybody on this computer</source>
        <translation>مُعد لجميع مستخدمي هذا الحاسوب</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>مستخدمو %1</translation>
    </message>
    <message>
        <source>Another &amp;user…</source>
        <translation>م&amp;ستخدم آخر…</translation>
    </message>
    <message>
        <source>&amp;Open a profile file…</source>
        <translation>&amp;فتح ملف تعريف…</translation>
    </message>
    <message numerus="yes">
        <source>%n more profile(s) or user(s) are not watched</source>
        <extracomment>Of profiles or users that were opened in earlier starts and are too many.</extracomment>
        <translation>
            <numerusform>لا ملفات تعريف أو مستخدمين آخرين دون متابعة (%n)</numerusform>
            <numerusform>ملف تعريف أو مستخدم آخر واحد دون متابعة</numerusform>
            <numerusform>ملفا تعريف أو مستخدمان آخران دون متابعة</numerusform>
            <numerusform>%n ملفات تعريف أو مستخدمين آخرين دون متابعة</numerusform>
            <numerusform>%n ملف تعريف أو مستخدمًا آخر دون متابعة</numerusform>
            <numerusform>%n ملف تعريف أو مستخدم آخر دون متابعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesCommand</name>
    <message>
        <source>After &quot;profiles&quot; comes list, check [NAME|FILE] or set-secret NAME.</source>
        <translation>بعد «profiles» يأتي list أو check [NAME|FILE] أو set-secret NAME.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Remind &amp;me before a consent ends</source>
        <translation>&amp;ذكّرني قبل انتهاء موافقة</translation>
    </message>
    <message>
        <source>Type up to 12 whole numbers from 0 to 365 with commas between them.</source>
        <translation>اكتب حتى 12 عددًا صحيحًا من 0 إلى 365 تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>For a consent of 90 days; longer and shorter ones are scaled.</source>
        <translation>لموافقة مدتها 90 يومًا؛ وتُحسب الأطول والأقصر بالتناسب.</translation>
    </message>
    <message>
        <source>&amp;One notification for all that is due at the same time</source>
        <translation>إشعار &amp;واحد لكل ما يستحق في الوقت نفسه</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>إظهار الإ&amp;شعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray, where the desktop has one</source>
        <translation>إظهار أي&amp;قونة في علبة النظام، إن وفّرها سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nobody is disturbed</source>
        <translation>&amp;ساعات الهدوء: لا يُزعج أحد</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>&amp;Days before the end</source>
        <translation>عدد الأ&amp;يام قبلها</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Your answer has arrived. Holdfast is checking it.</source>
        <translation>وصل ردك. يتحقق Holdfast منه.</translation>
    </message>
    <message>
        <source>Done. You can close this page and go back to Holdfast.</source>
        <translation>تم. يمكنك إغلاق هذه الصفحة والعودة إلى Holdfast.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page and go back to Holdfast.</source>
        <translation>لم يتغير شيء. يمكنك إغلاق هذه الصفحة والعودة إلى Holdfast.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. Holdfast says more; you can close this page.</source>
        <translation>لم ينجح هذا، ولم يتغير شيء. تجد المزيد في Holdfast؛ يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Holdfast has this answer already. You can close this page.</source>
        <translation>لدى Holdfast هذا الرد بالفعل. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Holdfast is not waiting for this answer. It may belong to an earlier attempt. You can close this page.</source>
        <translation>لا ينتظر Holdfast هذا الرد. قد يخص محاولة سابقة. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>This address does not hold what Holdfast needs. It is still waiting for the bank&apos;s answer.</source>
        <translation>لا يحتوي هذا العنوان على ما يحتاجه Holdfast. ما زال ينتظر رد البنك.</translation>
    </message>
    <message>
        <source>Allow scripts on this page, or copy its address and paste it into Holdfast.</source>
        <translation>اسمح بالنصوص البرمجية في هذه الصفحة، أو انسخ عنوانها وألصقه في Holdfast.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast.</source>
        <translation>وجد متصفحك Holdfast.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast: this works. You can close this page and go back.</source>
        <translation>وجد متصفحك Holdfast: هذا يعمل. يمكنك إغلاق هذه الصفحة والعودة.</translation>
    </message>
</context>
<context>
    <name>RowGroup</name>
    <message>
        <source>Keep an eye on</source>
        <extracomment>Heading over connections that neither need anything nor are fine, such as one whose last update failed.</extracomment>
        <translation>تحت المتابعة</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Empty the search</source>
        <translation>إفراغ البحث</translation>
    </message>
</context>
<context>
    <name>SecretPrompt</name>
    <message>
        <source>Nothing came on the standard input; give the secret or JWK there.</source>
        <translation>لم يصل شيء على الدخل القياسي؛ أدخل السر أو JWK هناك.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Look for changes &amp;every</source>
        <translation>ال&amp;بحث عن التغييرات كل</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes, shortened.</extracomment>
        <translation> د</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>الم&amp;ظهر</translation>
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
        <source>Dates and amounts of money follow the language, and the region of your desktop where it fits.</source>
        <translation>تتبع التواريخ والمبالغ اللغة، ومنطقة سطح المكتب حيث تناسب.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names, as for a screenshot</source>
        <translation>إ&amp;خفاء المبالغ والأسماء، للقطة شاشة مثلًا</translation>
    </message>
    <message>
        <source>Hide them when the &amp;screen has been locked</source>
        <translation>إخفاؤها بعد &amp;قفل الشاشة</translation>
    </message>
    <message>
        <source>After the screen was locked they stay hidden until you show them again.</source>
        <translation>بعد قفل الشاشة تبقى مخفية إلى أن تُظهرها مجددًا.</translation>
    </message>
    <message>
        <source>Empty the clip&amp;board after</source>
        <translation>إفراغ ال&amp;حافظة بعد</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds, shortened.</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>A copied account number leaves the clipboard then, and when Holdfast ends, unless something else has been copied since.</source>
        <translation>عندئذ يُزال رقم الحساب المنسوخ من الحافظة، وكذلك عند إنهاء Holdfast، ما لم يُنسخ شيء آخر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start when I &amp;log in to this computer</source>
        <translation>البدء عند &amp;تسجيل دخولي إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Start &amp;hidden, with the icon in the tray alone</source>
        <translation>البدء &amp;مخفيًا، بالأيقونة في علبة النظام فقط</translation>
    </message>
    <message>
        <source>Closing the window leaves Holdfast in the &amp;tray</source>
        <translation>إغلاق النافذة يُبقي Holdfast في &amp;علبة النظام</translation>
    </message>
    <message>
        <source>Where the desktop has no tray the window always opens, and closing it ends Holdfast.</source>
        <translation>إن لم تكن لسطح المكتب علبة نظام، فإن النافذة تُفتح دائمًا، وإغلاقها ينهي Holdfast.</translation>
    </message>
    <message>
        <source>How often the list is read while the window can be seen. While it cannot, it is read every half hour or, if you choose longer, as often as you choose.</source>
        <translation>تُقرأ القائمة بهذا التكرار ما دامت النافذة مرئية. وحين لا تكون مرئية تُقرأ كل نصف ساعة، أو بالتكرار الذي تختاره إن اخترت مدة أطول.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>current account</source>
        <translation>حساب جارٍ</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>ادخار</translation>
    </message>
    <message>
        <source>card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>استثمار</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>قرض</translation>
    </message>
    <message>
        <source>mortgage, repayment</source>
        <translation>رهن عقاري، سداد الأصل والفائدة</translation>
    </message>
    <message>
        <source>mortgage, interest only</source>
        <translation>رهن عقاري، فائدة فقط</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>معاش تقاعدي</translation>
    </message>
    <message>
        <source>pension, defined benefit</source>
        <translation>معاش تقاعدي، منافع محددة</translation>
    </message>
    <message>
        <source>pension, defined contribution</source>
        <translation>معاش تقاعدي، اشتراكات محددة</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>أصل</translation>
    </message>
    <message>
        <source>home</source>
        <translation>منزل</translation>
    </message>
    <message>
        <source>property to let</source>
        <translation>عقار للتأجير</translation>
    </message>
    <message>
        <source>crypto</source>
        <translation>عملات مشفّرة</translation>
    </message>
    <message>
        <source>Renew consent</source>
        <translation>تجديد الموافقة</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>إنعاش</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>%1 is not connected through open banking, so there is no consent to renew.</source>
        <translation>لم يُربط %1 عبر الخدمات المصرفية المفتوحة، لذا لا توجد موافقة لتجديدها.</translation>
    </message>
    <message>
        <source>%1 does not allow renewing without its login.</source>
        <translation>لا يسمح %1 بالتجديد دون تسجيل الدخول لديه.</translation>
    </message>
    <message>
        <source>The consent ended more than 90 days ago; that is too long for a simple renewal.</source>
        <translation>انتهت الموافقة قبل أكثر من 90 يومًا؛ وهذا أطول من أن يكفي تجديد بسيط.</translation>
    </message>
    <message>
        <source>A valuation has no login.</source>
        <translation>ليس للتقييم تسجيل دخول.</translation>
    </message>
    <message>
        <source>%1 never asks for a code between two logins.</source>
        <translation>لا يطلب %1 أبدًا رمزًا بين تسجيلي دخول.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection.</source>
        <translation>لا يعرف Holdfast هذا النوع من الاتصالات.</translation>
    </message>
    <message>
        <source>The consent has ended; renew it first.</source>
        <translation>انتهت الموافقة؛ جدّدها أولًا.</translation>
    </message>
    <message>
        <source>The service no longer updates this connection.</source>
        <translation>لم تعد الخدمة تحدّث هذا الاتصال.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; the next one can be asked for from %1.</source>
        <translation>جرى آخر تحديث يدوي قبل وقت قصير فقط؛ يمكن طلب التالي ابتداءً من %1.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; there is a pause between two.</source>
        <translation>جرى آخر تحديث يدوي قبل وقت قصير فقط؛ توجد فترة انتظار بين تحديثين.</translation>
    </message>
    <message>
        <source>%1 allows no more updates today.</source>
        <translation>لا يسمح %1 بمزيد من التحديثات اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used.</source>
        <translation>
            <numerusform>لا يسمح %1 بأي تحديث يوميًا (%n).</numerusform>
            <numerusform>يسمح %1 بتحديث واحد يوميًا وقد استُخدم.</numerusform>
            <numerusform>يسمح %1 بتحديثين يوميًا وقد استُخدما.</numerusform>
            <numerusform>يسمح %1 بعدد %n تحديثات يوميًا وقد استُخدمت كلها.</numerusform>
            <numerusform>يسمح %1 بعدد %n تحديثًا يوميًا وقد استُخدمت كلها.</numerusform>
            <numerusform>يسمح %1 بعدد %n تحديث يوميًا وقد استُخدمت كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used; again from %2.</source>
        <translation>
            <numerusform>لا يسمح %1 بأي تحديث يوميًا (%n)؛ مجددًا ابتداءً من %2.</numerusform>
            <numerusform>يسمح %1 بتحديث واحد يوميًا وقد استُخدم؛ مجددًا ابتداءً من %2.</numerusform>
            <numerusform>يسمح %1 بتحديثين يوميًا وقد استُخدما؛ مجددًا ابتداءً من %2.</numerusform>
            <numerusform>يسمح %1 بعدد %n تحديثات يوميًا وقد استُخدمت كلها؛ مجددًا ابتداءً من %2.</numerusform>
            <numerusform>يسمح %1 بعدد %n تحديثًا يوميًا وقد استُخدمت كلها؛ مجددًا ابتداءً من %2.</numerusform>
            <numerusform>يسمح %1 بعدد %n تحديث يوميًا وقد استُخدمت كلها؛ مجددًا ابتداءً من %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>ملف التعريف هذا للقراءة فقط.</translation>
    </message>
    <message>
        <source>The connection is being removed.</source>
        <translation>تجري إزالة الاتصال.</translation>
    </message>
    <message>
        <source>All is well; there is nothing to do.</source>
        <translation>كل شيء على ما يرام؛ لا يوجد ما يلزم فعله.</translation>
    </message>
    <message>
        <source>The consent ended on %1.</source>
        <translation>انتهت الموافقة في %1.</translation>
    </message>
    <message>
        <source>The consent has ended.</source>
        <translation>انتهت الموافقة.</translation>
    </message>
    <message>
        <source>The consent ends on %1.</source>
        <translation>تنتهي الموافقة في %1.</translation>
    </message>
    <message>
        <source>The consent ends soon.</source>
        <translation>تنتهي الموافقة قريبًا.</translation>
    </message>
    <message>
        <source>The valuation has ended, and it has no login to renew.</source>
        <translation>انتهى التقييم، وليس له تسجيل دخول لتجديده.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login.</source>
        <translation>لم يعد %1 يقبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 wants you to confirm that it is you.</source>
        <translation>يريد %1 أن تؤكد هويتك.</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment; the service tries again by itself.</source>
        <translation>تتعذر قراءة بيانات %1 حاليًا؛ ستعيد الخدمة المحاولة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The data is not up to date.</source>
        <translation>البيانات ليست محدّثة.</translation>
    </message>
    <message>
        <source>The last update from %1 did not work.</source>
        <translation>لم ينجح آخر تحديث من %1.</translation>
    </message>
    <message>
        <source>The last update brought only some of the accounts.</source>
        <translation>لم يجلب آخر تحديث سوى بعض الحسابات.</translation>
    </message>
    <message>
        <source>The first update is under way.</source>
        <translation>التحديث الأول جارٍ.</translation>
    </message>
    <message>
        <source>The service sent an end date Holdfast cannot read.</source>
        <translation>أرسلت الخدمة تاريخ انتهاء لا يستطيع Holdfast قراءته.</translation>
    </message>
    <message>
        <source>%1 is no longer available through the service, so nothing can be renewed there. What was fetched stays.</source>
        <translation>لم يعد %1 متاحًا عبر الخدمة، لذا لا يمكن تجديد شيء هناك. وما جُلب يبقى.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>At the bank, in the browser</source>
        <translation>لدى البنك، في المتصفح</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>التحقق من الرد</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>قراءة القائمة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>سؤال الخدمة</translation>
    </message>
    <message>
        <source>Following the update</source>
        <translation>متابعة التحديث</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>انتظار التأكيد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a stage such as &quot;At the bank, in the browser&quot;, %2 how long it took.
----------
%1 is what was tried, such as &quot;Renew consent&quot;, %2 how it ended, such as &quot;You stopped it&quot;.
----------
A line of a report: %1 is a connection, %2 a sentence of how it stands.
----------
%1 is a bank, %2 how its connection is, such as &quot;4 days left&quot;.
----------
For the ear: %1 names a fact, such as &quot;Granted&quot;, %2 is the fact.
----------
%1 is an account, %2 a sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>What came of it: connection %1</source>
        <translation>ما نتج عنه: الاتصال %1</translation>
    </message>
    <message>
        <source>Correlation id, for support: %1</source>
        <translation>معرّف الترابط، للدعم: %1</translation>
    </message>
    <message>
        <source>The bank answered %1</source>
        <translation>رد البنك %1</translation>
    </message>
    <message>
        <source>Id of the update: %1</source>
        <translation>معرّف التحديث: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>طُلب: %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>مُنح: %1</translation>
    </message>
    <message>
        <source>Moved over: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>انتقل: %1</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1</source>
        <translation>بقي على الموافقة القديمة: %1</translation>
    </message>
    <message>
        <source>In no connection any more: %1</source>
        <translation>لم يعد في أي اتصال: %1</translation>
    </message>
    <message>
        <source>Not yet clear: %1</source>
        <translation>لم يتضح بعد: %1</translation>
    </message>
    <message>
        <source>Earlier connection: %1</source>
        <translation>الاتصال السابق: %1</translation>
    </message>
    <message>
        <source>Newer connection: %1</source>
        <translation>الاتصال الأحدث: %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a duration such as &quot;42 seconds&quot;.</extracomment>
        <translation>%1، المدة: %2</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>تبقى بياناتك كما هي.</translation>
    </message>
    <message>
        <source>Your data stays as it was on %1.</source>
        <extracomment>%1 is a day, such as &quot;2 November&quot;.</extracomment>
        <translation>تبقى بياناتك كما كانت في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. The service tries again by itself.</source>
        <translation>موافقتك سليمة. ستعيد الخدمة المحاولة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. Next try %1.</source>
        <translation>موافقتك سليمة. المحاولة التالية %1.</translation>
    </message>
    <message>
        <source>A valuation has no login to renew. Remove it and connect it again to go on.</source>
        <translation>ليس للتقييم تسجيل دخول لتجديده. أزله واربطه مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection and cannot renew it.</source>
        <translation>لا يعرف Holdfast هذا النوع من الاتصالات ولا يستطيع تجديده.</translation>
    </message>
    <message>
        <source>Too long ago for a simple renewal: log in again at %1.</source>
        <translation>مضى وقت أطول من أن يكفي تجديد بسيط: سجّل الدخول مجددًا لدى %1.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login</source>
        <translation>لم يعد %1 يقبل تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 wants you to confirm</source>
        <translation>يريد %1 أن تؤكد</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment</source>
        <translation>تتعذر قراءة بيانات %1 حاليًا</translation>
    </message>
    <message>
        <source>Has the password changed, or was access withdrawn at the bank?</source>
        <translation>هل تغيّرت كلمة السر، أم سُحب الوصول لدى البنك؟</translation>
    </message>
    <message>
        <source>Not an error: the bank asks for a code from time to time.</source>
        <translation>ليس خطأ: يطلب البنك رمزًا من وقت إلى آخر.</translation>
    </message>
    <message>
        <source>Not an error: %1 asks you to log in from time to time.</source>
        <translation>ليس خطأ: يطلب منك %1 تسجيل الدخول من وقت إلى آخر.</translation>
    </message>
    <message>
        <source>The service tries again by itself; there is nothing for you to do.</source>
        <translation>ستعيد الخدمة المحاولة من تلقاء نفسها؛ ليس عليك فعل شيء.</translation>
    </message>
    <message>
        <source>Renewing takes a minute and no bank login.</source>
        <translation>يستغرق التجديد دقيقة دون تسجيل دخول لدى البنك.</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew.</source>
        <translation>ستسجّل الدخول لدى %1 للتجديد.</translation>
    </message>
    <message>
        <source>There is nothing to do now.</source>
        <translation>لا يوجد ما يلزم فعله الآن.</translation>
    </message>
    <message>
        <source>Only some accounts were updated</source>
        <translation>لم تُحدَّث سوى بعض الحسابات</translation>
    </message>
    <message>
        <source>The data is not up to date</source>
        <translation>البيانات ليست محدّثة</translation>
    </message>
    <message>
        <source>%1 is not answering</source>
        <translation>%1 لا يرد</translation>
    </message>
    <message>
        <source>The service asks for the others again by itself.</source>
        <translation>ستطلب الخدمة الحسابات الأخرى من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>A manual update did not help: the bank wants to see you once.</source>
        <translation>لم يُفد التحديث اليدوي: يريد البنك حضورك مرة واحدة.</translation>
    </message>
    <message>
        <source>The service asks for a new update.</source>
        <translation>تطلب الخدمة تحديثًا جديدًا.</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>تجري إزالته</translation>
    </message>
    <message>
        <source>Access has ended</source>
        <translation>انتهى الوصول</translation>
    </message>
    <message>
        <source>Fetched once only</source>
        <translation>جُلب مرة واحدة فقط</translation>
    </message>
    <message>
        <source>No longer updated</source>
        <translation>لم يعد يُحدَّث</translation>
    </message>
    <message>
        <source>Fetching your history</source>
        <translation>جلب سجلك</translation>
    </message>
    <message>
        <source>The end date cannot be read</source>
        <translation>تتعذر قراءة تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>لا يوجد تاريخ انتهاء</translation>
    </message>
    <message>
        <source>Holdfast asks the service until it confirms that the connection is gone.</source>
        <translation>يسأل Holdfast الخدمة حتى تؤكد أن الاتصال قد زال.</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Up to 36 months are on their way. You can go on working.</source>
        <translation>ما يصل إلى 36 شهرًا في الطريق. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>The service sent an end date in a form Holdfast cannot read; nothing is assumed about it.</source>
        <translation>أرسلت الخدمة تاريخ انتهاء بصيغة لا يستطيع Holdfast قراءتها؛ ولا يُفترض بشأنه شيء.</translation>
    </message>
    <message>
        <source>not updated yet</source>
        <translation>لم يُحدَّث بعد</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>حُدّث %1</translation>
    </message>
    <message>
        <source>updated %1, next one is late</source>
        <translation>حُدّث %1، والتالي متأخر</translation>
    </message>
    <message>
        <source>updated %1, next one late by %2</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>حُدّث %1، والتالي متأخر بمقدار %2</translation>
    </message>
    <message>
        <source>updated %1, next %2</source>
        <translation>حُدّث %1، والتالي %2</translation>
    </message>
    <message>
        <source>Not updated yet.</source>
        <translation>لم يُحدَّث بعد.</translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>حُدّث %1.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late.</source>
        <translation>حُدّث %1؛ التحديث التالي متأخر.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late by %2.</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>حُدّث %1؛ التحديث التالي متأخر بمقدار %2.</translation>
    </message>
    <message>
        <source>Updated %1, next %2.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a window such as &quot;between 14:00 and 18:00&quot;.</extracomment>
        <translation>حُدّث %1، والتالي %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n حساب</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used, %3 left.</source>
        <translation>استُخدم %1 من %2 من تحديثات آخر 24 ساعة، وبقي %3.</translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used; again from %3.</source>
        <translation>استُخدم %1 من %2 من تحديثات آخر 24 ساعة؛ مجددًا ابتداءً من %3.</translation>
    </message>
    <message>
        <source>The next manual update can be asked for from %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:34&quot;.</extracomment>
        <translation>يمكن طلب التحديث اليدوي التالي ابتداءً من %1.</translation>
    </message>
    <message>
        <source>The bank</source>
        <extracomment>In place of the name of a bank that has none.</extracomment>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Connected on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>رُبط في %1.</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>طُلب في %1.</translation>
    </message>
    <message>
        <source>Asked on %1 for %2.</source>
        <extracomment>%1 is a day, %2 a list of accounts.</extracomment>
        <translation>طُلب في %1 لـ: %2.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>مُنحت.</translation>
    </message>
    <message>
        <source>Granted until %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>مُنحت حتى %1.</translation>
    </message>
    <message>
        <source>Granted for %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>مُنحت لـ: %1.</translation>
    </message>
    <message>
        <source>Granted for %1 until %2.</source>
        <extracomment>%1 is a list of accounts, %2 a day.</extracomment>
        <translation>مُنحت حتى %2 لـ: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list: %1 is all but the last, separated by commas, %2 the last.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 is no longer returned since %2; what was fetched before is kept.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>لم يعد %1 يرد في البيانات منذ %2؛ ما جُلب من قبل محفوظ.</translation>
    </message>
    <message>
        <source>%1 was missing for a time and came back on %2.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>كان %1 غائبًا لفترة وعاد في %2.</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>انتهت قبل %n يوم</numerusform>
            <numerusform>انتهت قبل يوم واحد</numerusform>
            <numerusform>انتهت قبل يومين</numerusform>
            <numerusform>انتهت قبل %n أيام</numerusform>
            <numerusform>انتهت قبل %n يومًا</numerusform>
            <numerusform>انتهت قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>بقي %n يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n hour(s) ago</source>
        <translation>
            <numerusform>انتهت قبل %n ساعة</numerusform>
            <numerusform>انتهت قبل ساعة واحدة</numerusform>
            <numerusform>انتهت قبل ساعتين</numerusform>
            <numerusform>انتهت قبل %n ساعات</numerusform>
            <numerusform>انتهت قبل %n ساعة</numerusform>
            <numerusform>انتهت قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>بقي %n ساعة</numerusform>
            <numerusform>بقيت ساعة واحدة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %n ساعات</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended just now</source>
        <translation>انتهت للتو</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n minute(s) ago</source>
        <translation>
            <numerusform>انتهت قبل %n دقيقة</numerusform>
            <numerusform>انتهت قبل دقيقة واحدة</numerusform>
            <numerusform>انتهت قبل دقيقتين</numerusform>
            <numerusform>انتهت قبل %n دقائق</numerusform>
            <numerusform>انتهت قبل %n دقيقة</numerusform>
            <numerusform>انتهت قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>بقي %n دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n day(s)</source>
        <translation>
            <numerusform>تنتهي الموافقة التالية خلال %n يوم</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال يوم واحد</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال يومين</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال %n أيام</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال %n يومًا</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n hour(s)</source>
        <translation>
            <numerusform>تنتهي الموافقة التالية خلال %n ساعة</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال ساعة واحدة</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال ساعتين</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال %n ساعات</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال %n ساعة</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>next consent ends in less than a minute</source>
        <translation>تنتهي الموافقة التالية خلال أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n minute(s)</source>
        <translation>
            <numerusform>تنتهي الموافقة التالية خلال %n دقيقة</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال دقيقة واحدة</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال دقيقتين</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال %n دقائق</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال %n دقيقة</numerusform>
            <numerusform>تنتهي الموافقة التالية خلال %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <extracomment>A date and time as people say it. Format letters of Qt: dddd weekday, d day, MMMM month; HH:mm stands for the time as the region&apos;s clock tells it.</extracomment>
        <translation>dddd، d MMMM، HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm</source>
        <translation>dddd، d MMMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date and time to the second, %2 the name of the time zone, such as GMT.
----------
Two whole sentences, each of which could stand alone.
----------
%1 are sentences of what went wrong, %2 one of what can be done.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm:ss</source>
        <translation>dddd، d MMMM yyyy، HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>In the middle of a sentence; %1 is a time.</extracomment>
        <translation>أمس الساعة %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>غدًا الساعة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day such as &quot;2 November&quot;, %2 a time.
----------
A connection (%1) and when it was (%2).
----------
A list: %1 is all before, %2 what follows.
----------
For the ear: %1 is a bank, %2 who logs in there, such as &quot;Ann logs in&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>In the middle of a sentence; both are times, or days with times.</extracomment>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>You can try again from %1.</source>
        <translation>يمكنك إعادة المحاولة ابتداءً من %1.</translation>
    </message>
    <message>
        <source>You can try again a little later.</source>
        <translation>يمكنك إعادة المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>المحاولة التالية %1.</translation>
    </message>
    <message>
        <source>Holdfast tries again by itself; there is nothing for you to do.</source>
        <translation>سيعيد Holdfast المحاولة من تلقاء نفسه؛ ليس عليك فعل شيء.</translation>
    </message>
    <message>
        <source>You can ask again from %1.</source>
        <translation>يمكنك الطلب مجددًا ابتداءً من %1.</translation>
    </message>
    <message>
        <source>You can ask again a little later.</source>
        <translation>يمكنك الطلب مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>%1 It is about %2.</source>
        <extracomment>%1 a whole sentence, %2 a path.</extracomment>
        <translation>%1 يتعلق الأمر بـ %2.</translation>
    </message>
    <message>
        <source>%1 The service said: %2.</source>
        <extracomment>%1 a whole sentence, %2 what the service said.</extracomment>
        <translation>%1 قالت الخدمة: %2.</translation>
    </message>
    <message>
        <source>Whoever set up this profile can put it right.</source>
        <translation>يمكن لمن أعدّ ملف التعريف هذا أن يصلحه.</translation>
    </message>
    <message>
        <source>It differs from the service&apos;s.</source>
        <translation>وهي تختلف عن ساعة الخدمة.</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>وهي متأخرة نحو %n يوم عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو يوم واحد عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو يومين عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو %n أيام عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو %n يومًا عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو %n يوم عن ساعة الخدمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>وهي متقدمة نحو %n يوم على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو يوم واحد على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو يومين على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو %n أيام على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو %n يومًا على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو %n يوم على ساعة الخدمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>وهي متأخرة نحو %n ساعة عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو ساعة واحدة عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو ساعتين عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو %n ساعات عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو %n ساعة عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو %n ساعة عن ساعة الخدمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>وهي متقدمة نحو %n ساعة على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو ساعة واحدة على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو ساعتين على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو %n ساعات على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو %n ساعة على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو %n ساعة على ساعة الخدمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>وهي متأخرة نحو %n دقيقة عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو دقيقة واحدة عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو دقيقتين عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو %n دقائق عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو %n دقيقة عن ساعة الخدمة.</numerusform>
            <numerusform>وهي متأخرة نحو %n دقيقة عن ساعة الخدمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>وهي متقدمة نحو %n دقيقة على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو دقيقة واحدة على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو دقيقتين على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو %n دقائق على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو %n دقيقة على ساعة الخدمة.</numerusform>
            <numerusform>وهي متقدمة نحو %n دقيقة على ساعة الخدمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not believed; the connection you have is as it was.</source>
        <translation>لم يُعتمد هذا الرد؛ الاتصال الذي لديك باقٍ كما كان.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <translation>ساعة هذا الحاسوب غير مضبوطة</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>اضبط الساعة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The answer was about another bank</source>
        <translation>كان الرد عن بنك آخر</translation>
    </message>
    <message>
        <source>Try again, and stay with the bank that opens.</source>
        <translation>أعد المحاولة، والتزم بالبنك الذي يُفتح.</translation>
    </message>
    <message>
        <source>The answer was about another login that is here already</source>
        <translation>كان الرد عن تسجيل دخول آخر موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>Try again, and log in at the bank as the same person.</source>
        <translation>أعد المحاولة، وسجّل الدخول لدى البنك بصفة الشخص نفسه.</translation>
    </message>
    <message>
        <source>The answer was about a connection that is not in your list</source>
        <translation>كان الرد عن اتصال ليس في قائمتك</translation>
    </message>
    <message>
        <source>Try again; if it stays, give this code to whoever looks after Holdfast.</source>
        <translation>أعد المحاولة؛ وإن استمر ذلك، فأعطِ هذا الرمز لمن يعتني بـ Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast could not check the answer</source>
        <translation>لم يتمكن Holdfast من التحقق من الرد</translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation>أوقفتَ الانتظار</translation>
    </message>
    <message>
        <source>What the service was asked for goes on there by itself.</source>
        <translation>ما طُلب من الخدمة يستمر هناك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The next reading shows what came of it.</source>
        <translation>ستُظهر القراءة التالية ما نتج عنه.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>أوقفتَ العملية</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>يمكنك البدء مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>It was not approved at the bank</source>
        <translation>لم تُمنح الموافقة لدى البنك</translation>
    </message>
    <message>
        <source>The service ended it with an error</source>
        <translation>أنهت الخدمة العملية بخطأ</translation>
    </message>
    <message>
        <source>The connection to the service is not private</source>
        <translation>الاتصال بالخدمة ليس خاصًا</translation>
    </message>
    <message>
        <source>Its identity could not be trusted, so Holdfast sent nothing.</source>
        <translation>تعذر الوثوق بهويتها، لذا لم يرسل Holdfast شيئًا.</translation>
    </message>
    <message>
        <source>On a network that inspects traffic, ask whoever runs it.</source>
        <translation>على شبكة تفحص حركة البيانات، اسأل من يديرها.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>تريد هذه الشبكة أن تسجّل الدخول إليها أولًا</translation>
    </message>
    <message>
        <source>Another page answered in place of the service. Nothing was changed.</source>
        <translation>ردت صفحة أخرى بدلًا من الخدمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again.</source>
        <translation>افتح أي صفحة في متصفحك، وسجّل الدخول إلى الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Moneyhub is not working at the moment</source>
        <translation>خدمة Moneyhub لا تعمل حاليًا</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents.</source>
        <translation>موافقاتك سليمة.</translation>
    </message>
    <message>
        <source>Moneyhub cannot be reached</source>
        <translation>يتعذر الوصول إلى Moneyhub</translation>
    </message>
    <message>
        <source>The way there leads through the proxy %1.</source>
        <extracomment>%1 the address of a proxy.</extracomment>
        <translation>يمر الطريق إليها عبر الوسيط %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents; it is the network or the service.</source>
        <translation>موافقاتك سليمة؛ السبب هو الشبكة أو الخدمة.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>صحّح الملف، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>لا يمكن استخدام ملف التعريف</translation>
    </message>
    <message>
        <source>A profile is missing</source>
        <translation>ملف تعريف مفقود</translation>
    </message>
    <message>
        <source>There is no profile called %1.</source>
        <translation>لا يوجد ملف تعريف باسم %1.</translation>
    </message>
    <message>
        <source>&quot;holdfast-cli profiles&quot; lists those there are. Write one, name another with --profile, or look around with --sandbox.</source>
        <translation>يسرد «holdfast-cli profiles» الملفات الموجودة. اكتب ملفًا، أو حدّد آخر بالخيار --profile، أو تجوّل بالخيار --sandbox.</translation>
    </message>
    <message>
        <source>Write one, then try again.</source>
        <translation>اكتب ملفًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sandbox, which plays the bank and Moneyhub here, could not be started.</source>
        <translation>تعذر بدء البيئة التجريبية التي تؤدي هنا دور البنك وMoneyhub.</translation>
    </message>
    <message>
        <source>Install Holdfast again, then try once more.</source>
        <translation>ثبّت Holdfast مجددًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file %1 is missing, cannot be read or is no profile.</source>
        <translation>الملف %1 مفقود أو تتعذر قراءته أو ليس ملف تعريف.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in %2 is missing or has a value it cannot have.</source>
        <extracomment>%1 an entry of a profile, %2 the profile&apos;s file.</extracomment>
        <translation>المدخل «%1» في %2 مفقود أو له قيمة غير مسموح بها.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>لا يوجد اتصال كهذا.</translation>
    </message>
    <message>
        <source>Moneyhub knows no bank with that id; &quot;holdfast-cli banks --search TEXT&quot; finds ids.</source>
        <translation>لا يعرف Moneyhub بنكًا بهذا المعرّف؛ يجد «holdfast-cli banks --search TEXT» المعرّفات.</translation>
    </message>
    <message>
        <source>Moneyhub knows no such bank.</source>
        <translation>لا يعرف Moneyhub بنكًا كهذا.</translation>
    </message>
    <message>
        <source>This bank has no icon.</source>
        <translation>ليس لهذا البنك أيقونة.</translation>
    </message>
    <message>
        <source>Neither Holdfast nor Moneyhub knows it.</source>
        <translation>لا يعرفه Holdfast ولا Moneyhub.</translation>
    </message>
    <message>
        <source>Another renewal is under way</source>
        <translation>يجري تجديد آخر</translation>
    </message>
    <message>
        <source>Finish or cancel it, then try again.</source>
        <translation>أنهه أو ألغه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>That cannot be asked like this</source>
        <translation>لا يمكن طلب ذلك بهذه الطريقة</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>There is nothing by that name</source>
        <translation>لا يوجد شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>Look it up in the list and try again.</source>
        <translation>ابحث عنه في القائمة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>That does not fit this connection now</source>
        <translation>هذا لا يناسب هذا الاتصال الآن</translation>
    </message>
    <message>
        <source>Its details say what fits and why.</source>
        <translation>توضح تفاصيله ما يناسب ولماذا.</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>ملف التعريف هذا للقراءة فقط</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>استخدم ملف تعريف دوره مالك.</translation>
    </message>
    <message>
        <source>Holdfast made a mistake</source>
        <translation>وقع خطأ في Holdfast</translation>
    </message>
    <message>
        <source>Please report it with this code.</source>
        <translation>يُرجى الإبلاغ عنه مع هذا الرمز.</translation>
    </message>
    <message>
        <source>The service does not accept this installation</source>
        <translation>لا تقبل الخدمة هذا التثبيت</translation>
    </message>
    <message>
        <source>Its credentials, permissions or address were refused. Nothing was changed.</source>
        <translation>رُفضت بيانات اعتماده أو صلاحياته أو عنوانه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The bank allows no more updates for now</source>
        <translation>لا يسمح البنك بمزيد من التحديثات في الوقت الراهن</translation>
    </message>
    <message>
        <source>It limits how often it may be asked in a day.</source>
        <translation>يحدّ البنك من عدد مرات سؤاله في اليوم.</translation>
    </message>
    <message>
        <source>It was updated a short while ago</source>
        <translation>جرى تحديثه قبل وقت قصير</translation>
    </message>
    <message>
        <source>Two manual updates of one bank need a pause: 30 minutes, unless the profile sets another.</source>
        <translation>يلزم انتظار بين تحديثين يدويين للبنك نفسه: 30 دقيقة، ما لم يحدد ملف التعريف غير ذلك.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>تطلب الخدمة فترة انتظار</translation>
    </message>
    <message>
        <source>It was asked too often in a short time.</source>
        <translation>سُئلت مرات كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>The data kept here was damaged and begins anew</source>
        <translation>كانت البيانات المحفوظة هنا تالفة وتبدأ من جديد</translation>
    </message>
    <message>
        <source>Connections, accounts and syncs are read from the service again; your consents and secrets are not touched. Your own names, notes and the history here are only in the old file, which was set aside as %1.</source>
        <translation>تُقرأ الاتصالات والحسابات والمزامنات من الخدمة مجددًا؛ ولا تُمس موافقاتك ولا أسرارك. أما أسماؤك وملاحظاتك والسجل هنا فهي في الملف القديم فقط، وقد نُحّي جانبًا باسم %1.</translation>
    </message>
    <message>
        <source>Bring back an older copy if you have one; nothing deletes the old file.</source>
        <translation>استعد نسخة أقدم إن كانت لديك؛ لا شيء يحذف الملف القديم.</translation>
    </message>
    <message>
        <source>What lies in the place of the data is not Holdfast&apos;s</source>
        <translation>ما يوجد في مكان البيانات لا يخص Holdfast</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>تُرك كما هو تمامًا.</translation>
    </message>
    <message>
        <source>Move it away, or choose another data folder.</source>
        <translation>انقله إلى مكان آخر، أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>The disk does not give out the data kept here</source>
        <translation>لا يتيح القرص البيانات المحفوظة هنا</translation>
    </message>
    <message>
        <source>Your consents at the service are not touched.</source>
        <translation>لا تُمس موافقاتك لدى الخدمة.</translation>
    </message>
    <message>
        <source>See whether the disk is still connected and sound, then try again.</source>
        <translation>تحقق من أن القرص ما زال موصولًا وسليمًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The data kept here could not be brought up to date</source>
        <translation>تعذرت ترقية البيانات المحفوظة هنا</translation>
    </message>
    <message>
        <source>Bring back an older copy of it, or move it away and start again.</source>
        <translation>استعد نسخة أقدم منها، أو انقلها إلى مكان آخر وابدأ مجددًا.</translation>
    </message>
    <message>
        <source>The data kept here cannot be read</source>
        <translation>تتعذر قراءة البيانات المحفوظة هنا</translation>
    </message>
    <message>
        <source>It can be read from the service again; your consents are not touched.</source>
        <translation>يمكن قراءتها من الخدمة مجددًا؛ ولا تُمس موافقاتك.</translation>
    </message>
    <message>
        <source>Close Holdfast and start it again: it looks the file through, sets it aside if it is damaged, and begins anew.</source>
        <translation>أغلق Holdfast وشغّله مجددًا: سيفحص الملف، وينحّيه جانبًا إن كان تالفًا، ويبدأ من جديد.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>تعذرت كتابة الملف</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>ما كان هناك من قبل لم يُمس.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>اختر مكانًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program is using this data</source>
        <translation>يستخدم برنامج آخر هذه البيانات</translation>
    </message>
    <message>
        <source>It goes on once the other program is done; close it if that takes long.</source>
        <translation>يستمر العمل حالما ينتهي البرنامج الآخر؛ أغلقه إن طال ذلك.</translation>
    </message>
    <message>
        <source>Another Holdfast is using this data</source>
        <translation>تستخدم نسخة أخرى من Holdfast هذه البيانات</translation>
    </message>
    <message>
        <source>Close the other one, or choose another data folder.</source>
        <translation>أغلق النسخة الأخرى، أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>The data was made by a newer Holdfast</source>
        <translation>أنشأ البيانات إصدار أحدث من Holdfast</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>حرّر بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The data is no longer where it was</source>
        <translation>لم تعد البيانات في مكانها</translation>
    </message>
    <message>
        <source>Put the file back in its place, or connect the disk again; else start Holdfast again.</source>
        <translation>أعد الملف إلى مكانه، أو صِل القرص مجددًا؛ وإلا فشغّل Holdfast مجددًا.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>تتعذر الكتابة في مجلد البيانات</translation>
    </message>
    <message>
        <source>Make it writable, or choose another data folder.</source>
        <translation>اجعله قابلًا للكتابة، أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>The key is needed as a JWK, and this is a PEM file</source>
        <translation>المفتاح مطلوب بصيغة JWK، وهذا ملف PEM</translation>
    </message>
    <message>
        <source>A JWK is the same key, written as a JSON object with &quot;kty&quot;.</source>
        <translation>JWK هو المفتاح نفسه مكتوبًا ككائن JSON فيه «kty».</translation>
    </message>
    <message>
        <source>The manual page holdfast-cli(1) shows how to convert it.</source>
        <translation>توضح صفحة الدليل holdfast-cli(1) كيفية تحويله.</translation>
    </message>
    <message>
        <source>The secret does not fit this profile</source>
        <translation>السر لا يناسب ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Others can read the secret file</source>
        <translation>يستطيع آخرون قراءة ملف السر</translation>
    </message>
    <message>
        <source>Keep it to yourself with &quot;chmod 600&quot;, then try again.</source>
        <translation>اجعله لك وحدك بالأمر «chmod 600»، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The secret file cannot be used</source>
        <translation>لا يمكن استخدام ملف السر</translation>
    </message>
    <message>
        <source>Correct the file so that only you can read it, then try again.</source>
        <translation>صحّح الملف بحيث لا يقرؤه غيرك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The secret of this profile is not stored here</source>
        <translation>سر ملف التعريف هذا غير محفوظ هنا</translation>
    </message>
    <message>
        <source>Without it the service cannot be asked. Nothing was changed.</source>
        <translation>من دونه لا يمكن سؤال الخدمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret&quot;, or run this on a terminal, which asks for it.</source>
        <translation>احفظه بالأمر «holdfast-cli profiles set-secret»، أو شغّل هذا في طرفية لتسألك عنه.</translation>
    </message>
    <message>
        <source>Enter it once; it is kept in the keychain.</source>
        <translation>أدخله مرة واحدة؛ ويُحفظ في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>This computer has no keychain running</source>
        <translation>لا توجد حلقة مفاتيح تعمل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Holdfast never keeps a secret in plain text.</source>
        <translation>لا يحفظ Holdfast أبدًا سرًا كنص صريح.</translation>
    </message>
    <message>
        <source>Start a keychain, or name a secret file in the profile.</source>
        <translation>شغّل حلقة مفاتيح، أو حدّد ملف سر في ملف التعريف.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The secret is in it, out of reach.</source>
        <translation>السر موجود فيها لكنه بعيد المنال.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>افتح قفل حلقة المفاتيح، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>رفضت حلقة المفاتيح الوصول</translation>
    </message>
    <message>
        <source>Try again and allow it.</source>
        <translation>أعد المحاولة واسمح بذلك.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>حلقة المفاتيح لا ترد</translation>
    </message>
    <message>
        <source>See whether it is asking you something, then try again.</source>
        <translation>تحقق مما إذا كانت تسألك شيئًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The link was opened too late or twice</source>
        <translation>فُتح الرابط متأخرًا جدًا أو مرتين</translation>
    </message>
    <message>
        <source>Start again; the link works once and for a minute.</source>
        <translation>ابدأ مجددًا؛ يعمل الرابط مرة واحدة ولمدة دقيقة.</translation>
    </message>
    <message>
        <source>Nobody approved in time</source>
        <translation>لم يوافق أحد في الوقت المحدد</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on this computer</source>
        <translation>لا يمكن استقبال خطافات الويب على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your connections are looked at every few minutes as always.</source>
        <translation>يُنظر في اتصالاتك كل بضع دقائق كالمعتاد.</translation>
    </message>
    <message>
        <source>Close the program that uses port %1, or have &quot;webhookPort&quot; changed in the profile.</source>
        <extracomment>%1 a port of this computer.</extracomment>
        <translation>أغلق البرنامج الذي يستخدم المنفذ %1، أو اطلب تغيير «webhookPort» في ملف التعريف.</translation>
    </message>
    <message>
        <source>The browser could not bring the answer back</source>
        <translation>لم يتمكن المتصفح من إعادة الرد</translation>
    </message>
    <message>
        <source>Copy the link, or paste the address your browser shows at the end.</source>
        <translation>انسخ الرابط، أو ألصق العنوان الذي يعرضه متصفحك في النهاية.</translation>
    </message>
    <message>
        <source>The bank is not answering</source>
        <translation>البنك لا يرد</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent.</source>
        <translation>موافقتك سليمة.</translation>
    </message>
    <message>
        <source>The access needs you</source>
        <translation>يحتاج الوصول إليك</translation>
    </message>
    <message>
        <source>Its details say what to do.</source>
        <translation>توضح تفاصيله ما يجب فعله.</translation>
    </message>
    <message>
        <source>Some of the service&apos;s data could not be read</source>
        <translation>تعذرت قراءة بعض بيانات الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out; the rest is shown and kept.</source>
        <translation>
            <numerusform>لم يُترك أي سجل (%n)؛ والباقي معروض ومحفوظ.</numerusform>
            <numerusform>تُرك سجل واحد؛ والباقي معروض ومحفوظ.</numerusform>
            <numerusform>تُرك سجلان؛ والباقي معروض ومحفوظ.</numerusform>
            <numerusform>تُركت %n سجلات؛ والباقي معروض ومحفوظ.</numerusform>
            <numerusform>تُرك %n سجلًا؛ والباقي معروض ومحفوظ.</numerusform>
            <numerusform>تُرك %n سجل؛ والباقي معروض ومحفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do; if it stays, show this to support.</source>
        <translation>ليس عليك فعل شيء؛ وإن استمر ذلك، فاعرض هذا على فريق الدعم.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read</source>
        <translation>تعذرت قراءة رد الخدمة</translation>
    </message>
    <message>
        <source>It was already so</source>
        <translation>كان الأمر كذلك بالفعل</translation>
    </message>
    <message>
        <source>It is treated as done.</source>
        <translation>يُعامل على أنه تم.</translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>ليس عليك فعل شيء.</translation>
    </message>
    <message>
        <source>%1. %2 %3 (Code %4.)</source>
        <extracomment>%1 headline, %2 what it means, %3 whose turn it is, %4 a code for support.</extracomment>
        <translation>%1. %2 %3 (الرمز %4.)</translation>
    </message>
    <message>
        <source>Choose your bank in the browser, log in and approve</source>
        <translation>اختر بنكك في المتصفح، وسجّل الدخول ووافق</translation>
    </message>
    <message>
        <source>Log in at %1 in the browser and approve</source>
        <translation>سجّل الدخول لدى %1 في المتصفح ووافق</translation>
    </message>
    <message>
        <source>Give %1 the code it asks for in the browser</source>
        <translation>أعطِ %1 في المتصفح الرمز الذي يطلبه</translation>
    </message>
    <message>
        <source>Confirm in the browser that the access may go on</source>
        <translation>أكّد في المتصفح أن الوصول يمكن أن يستمر</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>تحضير الطلب</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>التحقق من الرد</translation>
    </message>
    <message>
        <source>Read the connection again</source>
        <translation>قراءة الاتصال مجددًا</translation>
    </message>
    <message>
        <source>Asking the service for a link…</source>
        <translation>طلب رابط من الخدمة…</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself.</source>
        <translation>تعذر فتح المتصفح. انسخ الرابط وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>The bank is open in your browser. Approve there; this window follows by itself.</source>
        <translation>البنك مفتوح في متصفحك. وافق هناك؛ وستتابع هذه النافذة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The list of banks is open in your browser. Choose one and approve there; this window follows by itself.</source>
        <translation>قائمة البنوك مفتوحة في متصفحك. اختر بنكًا ووافق هناك؛ وستتابع هذه النافذة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Approve there; this window follows by itself.</source>
        <translation>%1 مفتوح في متصفحك. وافق هناك؛ وستتابع هذه النافذة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The answer has arrived and is being checked…</source>
        <translation>وصل الرد ويجري التحقق منه…</translation>
    </message>
    <message>
        <source>Checked. Reading the connection again…</source>
        <translation>تم التحقق. تجري قراءة الاتصال مجددًا…</translation>
    </message>
    <message>
        <source>Open this address in a browser and approve there; this command goes on by itself:</source>
        <translation>افتح هذا العنوان في متصفح ووافق هناك؛ وسيستمر هذا الأمر من تلقاء نفسه:</translation>
    </message>
    <message>
        <source>The bank opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>يُفتح البنك في متصفحك. وافق هناك؛ وسيستمر هذا الأمر من تلقاء نفسه:</translation>
    </message>
    <message>
        <source>The list of banks opens in your browser. Choose one and approve there; this command goes on by itself:</source>
        <translation>تُفتح قائمة البنوك في متصفحك. اختر بنكًا ووافق هناك؛ وسيستمر هذا الأمر من تلقاء نفسه:</translation>
    </message>
    <message>
        <source>%1 opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>يُفتح %1 في متصفحك. وافق هناك؛ وسيستمر هذا الأمر من تلقاء نفسه:</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open the address above yourself and approve there; this command goes on by itself.</source>
        <translation>تعذر فتح المتصفح. افتح العنوان أعلاه بنفسك ووافق هناك؛ وسيستمر هذا الأمر من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to approve</source>
        <translation>
            <numerusform>بقي للموافقة %n ثانية</numerusform>
            <numerusform>بقيت للموافقة ثانية واحدة</numerusform>
            <numerusform>بقيت للموافقة ثانيتان</numerusform>
            <numerusform>بقيت للموافقة %n ثوانٍ</numerusform>
            <numerusform>بقيت للموافقة %n ثانية</numerusform>
            <numerusform>بقيت للموافقة %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left to approve</source>
        <translation>
            <numerusform>بقي للموافقة %n دقيقة</numerusform>
            <numerusform>بقيت للموافقة دقيقة واحدة</numerusform>
            <numerusform>بقيت للموافقة دقيقتان</numerusform>
            <numerusform>بقيت للموافقة %n دقائق</numerusform>
            <numerusform>بقيت للموافقة %n دقيقة</numerusform>
            <numerusform>بقيت للموافقة %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened? Copy the link, or paste the address your browser shows at the end.</source>
        <translation>لم يحدث شيء؟ انسخ الرابط، أو ألصق العنوان الذي يعرضه متصفحك في النهاية.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>ربط بنك</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>ربط %1</translation>
    </message>
    <message>
        <source>Log in again at %1</source>
        <translation>تسجيل الدخول مجددًا لدى %1</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>إنعاش %1</translation>
    </message>
    <message>
        <source>Renew consent at %1</source>
        <translation>تجديد الموافقة لدى %1</translation>
    </message>
    <message>
        <source>%1 is connected until %2.</source>
        <translation>رُبط %1 حتى %2.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>رُبط %1.</translation>
    </message>
    <message>
        <source>%1 is renewed until %2.</source>
        <translation>جُدّد %1 حتى %2.</translation>
    </message>
    <message>
        <source>%1 is renewed.</source>
        <translation>جُدّد %1.</translation>
    </message>
    <message>
        <source>%1 is renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>جُدّد %1 للحسابات التي حددتها. وتبقى الأخرى على الموافقة القديمة.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing about %1 has changed yet.</source>
        <translation>وافق البنك، لكن لم يتغير شيء بشأن %1 بعد.</translation>
    </message>
    <message>
        <source>An update was started.</source>
        <translation>بدأ تحديث.</translation>
    </message>
    <message>
        <source>Updated from the bank.</source>
        <translation>حُدّث من البنك.</translation>
    </message>
    <message>
        <source>Some accounts were updated from the bank, others not.</source>
        <translation>حُدّثت بعض الحسابات من البنك، ولم تُحدَّث أخرى.</translation>
    </message>
    <message>
        <source>The bank did not answer an update.</source>
        <translation>لم يرد البنك على تحديث.</translation>
    </message>
    <message>
        <source>The bank wanted a confirmation before an update.</source>
        <translation>أراد البنك تأكيدًا قبل تحديث.</translation>
    </message>
    <message>
        <source>The bank did not accept the login for an update.</source>
        <translation>لم يقبل البنك تسجيل الدخول لتحديث.</translation>
    </message>
    <message>
        <source>An update ended with &quot;%1&quot;.</source>
        <extracomment>%1 is a word of the service that nobody knows.</extracomment>
        <translation>انتهى تحديث بنتيجة «%1».</translation>
    </message>
    <message>
        <source>Access was granted.</source>
        <translation>مُنح الوصول.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>جُدّد.</translation>
    </message>
    <message>
        <source>Access was granted until %1.</source>
        <translation>مُنح الوصول حتى %1.</translation>
    </message>
    <message>
        <source>Renewed until %1.</source>
        <translation>جُدّد حتى %1.</translation>
    </message>
    <message>
        <source>A new login took some accounts along; the others stayed behind.</source>
        <translation>أخذ تسجيل دخول جديد بعض الحسابات معه؛ وبقيت الأخرى على الموافقة القديمة.</translation>
    </message>
    <message>
        <source>A new connection took over from the earlier one.</source>
        <translation>حلّ اتصال جديد محل الاتصال السابق.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>تم الربط</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>تم التجديد</translation>
    </message>
    <message>
        <source>Renewed as a new connection</source>
        <translation>جُدّد كاتصال جديد</translation>
    </message>
    <message>
        <source>Renewed for some of the accounts</source>
        <translation>جُدّد لبعض الحسابات</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>تم التحديث</translation>
    </message>
    <message>
        <source>Asked, nothing new</source>
        <translation>طُلب، ولا جديد</translation>
    </message>
    <message>
        <source>Updated in part</source>
        <translation>حُدّث جزئيًا</translation>
    </message>
    <message>
        <source>The bank needs you</source>
        <translation>يحتاج البنك إليك</translation>
    </message>
    <message>
        <source>The update did not succeed</source>
        <translation>لم ينجح التحديث</translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>Confirm at the bank</source>
        <translation>التأكيد لدى البنك</translation>
    </message>
    <message>
        <source>Update asked for here</source>
        <translation>تحديث طُلب هنا</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>%1; the list said later: %2</source>
        <extracomment>%1 is how it ended, such as &quot;Never finished&quot;, %2 what the list said later: &quot;Renewed&quot;.</extracomment>
        <translation>%1؛ وقالت القائمة لاحقًا: %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent and stops on %3.</source>
        <translation>إذا حددت %1 فقط، فسيبقى %2 على الموافقة القديمة ويتوقف في %3.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent and stops on %4.</source>
        <translation>إذا حددت %1 و%2 فقط، فسيبقى %3 على الموافقة القديمة ويتوقف في %4.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent and stop on %1.</source>
        <translation>الحسابات التي لا تحددها تبقى على الموافقة القديمة وتتوقف في %1.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent and stops on %2.</source>
        <translation>أي حساب لا تحدده، مثل %1، يبقى على الموافقة القديمة ويتوقف في %2.</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent.</source>
        <translation>إذا حددت %1 فقط، فسيبقى %2 على الموافقة القديمة.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent.</source>
        <translation>إذا حددت %1 و%2 فقط، فسيبقى %3 على الموافقة القديمة.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent.</source>
        <translation>الحسابات التي لا تحددها تبقى على الموافقة القديمة.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent.</source>
        <translation>أي حساب لا تحدده، مثل %1، يبقى على الموافقة القديمة.</translation>
    </message>
    <message>
        <source>Split off from an earlier connection on %1.</source>
        <translation>انفصل عن اتصال سابق في %1.</translation>
    </message>
    <message>
        <source>Took the place of an earlier connection on %1.</source>
        <translation>حلّ محل اتصال سابق في %1.</translation>
    </message>
    <message>
        <source>Moved over with all that belongs to it: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>انتقل بكل ما يخصه: %1.</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>بقي على الموافقة القديمة: %1.</translation>
    </message>
    <message>
        <source>No longer part of any connection, kept as it was: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>لم يعد جزءًا من أي اتصال، ومحفوظ كما كان: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the person&apos;s own name for a connection, %2 the bank&apos;s name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>That consent has ended already.</source>
        <translation>انتهت تلك الموافقة بالفعل.</translation>
    </message>
    <message>
        <source>Stays on the old consent</source>
        <translation>يبقى على الموافقة القديمة</translation>
    </message>
    <message>
        <source>Stays on the old consent until %1</source>
        <extracomment>%1 is a day, such as &quot;14 May&quot;.</extracomment>
        <translation>يبقى على الموافقة القديمة حتى %1</translation>
    </message>
    <message>
        <source>It was not ticked when you logged in on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>لم يُحدَّد عندما سجّلت الدخول في %1.</translation>
    </message>
    <message>
        <source>Its accounts were not ticked when you logged in on %1.</source>
        <translation>لم تُحدَّد حساباته عندما سجّلت الدخول في %1.</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>ضمّه أيضًا</translation>
    </message>
    <message>
        <source>On the old consent until %2: %1.</source>
        <translation>على الموافقة القديمة حتى %2: %1.</translation>
    </message>
    <message>
        <source>On the old consent: %1.</source>
        <translation>على الموافقة القديمة: %1.</translation>
    </message>
    <message>
        <source>Its other accounts went to a newer connection on %1.</source>
        <translation>انتقلت حساباته الأخرى إلى اتصال أحدث في %1.</translation>
    </message>
    <message>
        <source>A newer connection took its place on %1.</source>
        <translation>حلّ محله اتصال أحدث في %1.</translation>
    </message>
    <message>
        <source>Also in another connection to this bank, and fetched twice: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>أيضًا في اتصال آخر بهذا البنك، ويُجلب مرتين: %1.</translation>
    </message>
    <message>
        <source>Which account is the earlier one now?</source>
        <translation>أي حساب هو الحساب السابق الآن؟</translation>
    </message>
    <message>
        <source>Which account is %1 now?</source>
        <translation>أي حساب هو %1 الآن؟</translation>
    </message>
    <message>
        <source>Granted until %1, now it ends on %2.</source>
        <translation>مُنحت حتى %1، وتنتهي الآن في %2.</translation>
    </message>
    <message>
        <source>Granted, but no longer returned: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>مُنح، لكنه لم يعد يرد: %1.</translation>
    </message>
    <message>
        <source>Asked for, but not granted: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>طُلب، لكنه لم يُمنح: %1.</translation>
    </message>
    <message>
        <source>Returned, though it came after the consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>يرد في البيانات، مع أنه أتى بعد الموافقة: %1.</translation>
    </message>
    <message>
        <source>This bank</source>
        <translation>هذا البنك</translation>
    </message>
    <message numerus="yes">
        <source>%1 is connected already, with %n login(s). Another login is fine; to renew one, renew it instead.</source>
        <extracomment>%1 is a bank; the count is that of the logins there.</extracomment>
        <translation>
            <numerusform>رُبط %1 بالفعل، دون تسجيل دخول (%n). يمكن إضافة تسجيل دخول آخر؛ ولتجديد واحد موجود، اختر تجديده.</numerusform>
            <numerusform>رُبط %1 بالفعل بتسجيل دخول واحد. يمكن إضافة تسجيل دخول آخر؛ ولتجديد الموجود، اختر تجديده.</numerusform>
            <numerusform>رُبط %1 بالفعل بتسجيلي دخول. يمكن إضافة تسجيل دخول آخر؛ ولتجديد واحد موجود، اختر تجديده.</numerusform>
            <numerusform>رُبط %1 بالفعل بعدد %n تسجيلات دخول. يمكن إضافة تسجيل دخول آخر؛ ولتجديد واحد موجود، اختر تجديده.</numerusform>
            <numerusform>رُبط %1 بالفعل بعدد %n تسجيل دخول. يمكن إضافة تسجيل دخول آخر؛ ولتجديد واحد موجود، اختر تجديده.</numerusform>
            <numerusform>رُبط %1 بالفعل بعدد %n تسجيل دخول. يمكن إضافة تسجيل دخول آخر؛ ولتجديد واحد موجود، اختر تجديده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting a bank was cut off</source>
        <translation>انقطع ربط بنك</translation>
    </message>
    <message>
        <source>A renewal was cut off</source>
        <translation>انقطع تجديد</translation>
    </message>
    <message>
        <source>The bank was connected after all</source>
        <translation>رُبط البنك في النهاية</translation>
    </message>
    <message>
        <source>The renewal went through after all</source>
        <translation>نجح التجديد في النهاية</translation>
    </message>
    <message>
        <source>It began %1 and changed nothing. You can start again.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a bank.</extracomment>
        <translation>بدأ %1 ولم يغيّر شيئًا. يمكنك البدء مجددًا.</translation>
    </message>
    <message>
        <source>It began %1 at %2 and changed nothing. You can start again.</source>
        <translation>بدأ %1 لدى %2 ولم يغيّر شيئًا. يمكنك البدء مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), with everything kept of them on this computer, are deleted.</source>
        <translation>
            <numerusform>لا يُحذف أي حساب (%n) من هذا الحاسوب.</numerusform>
            <numerusform>يُحذف حساب واحد مع كل ما حُفظ عنه على هذا الحاسوب.</numerusform>
            <numerusform>يُحذف حسابان مع كل ما حُفظ عنهما على هذا الحاسوب.</numerusform>
            <numerusform>تُحذف %n حسابات مع كل ما حُفظ عنها على هذا الحاسوب.</numerusform>
            <numerusform>يُحذف %n حسابًا مع كل ما حُفظ عنها على هذا الحاسوب.</numerusform>
            <numerusform>يُحذف %n حساب مع كل ما حُفظ عنها على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from this computer: %1, and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>يُحذف من هذا الحاسوب: %1، وما كتبته عنها.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted from this computer: %1, with %n month(s) of transactions and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>
            <numerusform>يُحذف من هذا الحاسوب: %1، مع معاملات %n شهر وما كتبته عنها.</numerusform>
            <numerusform>يُحذف من هذا الحاسوب: %1، مع معاملات شهر واحد وما كتبته عنها.</numerusform>
            <numerusform>يُحذف من هذا الحاسوب: %1، مع معاملات شهرين وما كتبته عنها.</numerusform>
            <numerusform>يُحذف من هذا الحاسوب: %1، مع معاملات %n أشهر وما كتبته عنها.</numerusform>
            <numerusform>يُحذف من هذا الحاسوب: %1، مع معاملات %n شهرًا وما كتبته عنها.</numerusform>
            <numerusform>يُحذف من هذا الحاسوب: %1، مع معاملات %n شهر وما كتبته عنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Access is withdrawn at the service: it fetches nothing from %1 any more.</source>
        <translation>يُسحب الوصول لدى الخدمة: فلا تجلب شيئًا من %1 بعد ذلك.</translation>
    </message>
    <message>
        <source>At %1 your accounts and your money stay as they are, and the bank keeps its own records.</source>
        <translation>لدى %1 تبقى حساباتك وأموالك كما هي، ويحتفظ البنك بسجلاته الخاصة.</translation>
    </message>
    <message>
        <source>This cannot be taken back. You can connect the bank anew later.</source>
        <translation>لا يمكن التراجع عن هذا. يمكنك ربط البنك من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>The removal of %1 is not confirmed yet</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>لم تتأكد إزالة %1 بعد</translation>
    </message>
    <message>
        <source>The service was asked, and its list still has to show it. Holdfast looks again with each reading, also after a restart; until then nothing is deleted here.</source>
        <translation>طُلب ذلك من الخدمة، ولم تُظهره قائمتها بعد. ينظر Holdfast مجددًا مع كل قراءة، وبعد إعادة التشغيل أيضًا؛ وحتى ذلك الحين لا يُحذف شيء هنا.</translation>
    </message>
    <message>
        <source>Receipt saved; nothing of it is left on this computer.</source>
        <translation>حُفظ الإيصال؛ ولم يبقَ شيء منه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأكدت في</translation>
    </message>
    <message>
        <source>Cancelled, says the service</source>
        <translation>أُلغيت حسب الخدمة</translation>
    </message>
    <message>
        <source>The service did not tell</source>
        <translation>لم تذكر الخدمة ذلك</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>The service did not know it any more</source>
        <translation>لم تعد الخدمة تعرفه</translation>
    </message>
    <message>
        <source>Access was withdrawn from here</source>
        <translation>سُحب الوصول من هنا</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>May still be in</source>
        <translation>قد يبقى في</translation>
    </message>
    <message>
        <source>%1 was removed elsewhere</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>أُزيل %1 من مكان آخر</translation>
    </message>
    <message>
        <source>The service no longer lists it since %1. What was fetched before is still on this computer.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>لم تعد الخدمة تسرده منذ %1. ما جُلب من قبل ما زال على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Removed elsewhere: the service no longer lists it since %1. This is what was kept.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>أُزيل من مكان آخر: لم تعد الخدمة تسرده منذ %1. هذا ما حُفظ.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were removed elsewhere</source>
        <translation>
            <numerusform>لم يُزل أي اتصال من مكان آخر (%n)</numerusform>
            <numerusform>أُزيل اتصال واحد من مكان آخر</numerusform>
            <numerusform>أُزيل اتصالان من مكان آخر</numerusform>
            <numerusform>أُزيلت %n اتصالات من مكان آخر</numerusform>
            <numerusform>أُزيل %n اتصالًا من مكان آخر</numerusform>
            <numerusform>أُزيل %n اتصال من مكان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what is kept of %1?</source>
        <translation>هل تريد حذف ما حُفظ من %1؟</translation>
    </message>
    <message>
        <source>This cannot be taken back: the service has nothing of it any more.</source>
        <translation>لا يمكن التراجع عن هذا: لم يعد لدى الخدمة شيء منه.</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>لم يُربط أي بنك بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), and none needs you</source>
        <translation>
            <numerusform>لا توجد اتصالات (%n)</numerusform>
            <numerusform>اتصال واحد، ولا يحتاج إليك</numerusform>
            <numerusform>اتصالان، ولا يحتاج أي منهما إليك</numerusform>
            <numerusform>%n اتصالات، ولا يحتاج أي منها إليك</numerusform>
            <numerusform>%n اتصالًا، ولا يحتاج أي منها إليك</numerusform>
            <numerusform>%n اتصال، ولا يحتاج أي منها إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n connection(s) needs you</source>
        <extracomment>%n is how many there are: two or more.</extracomment>
        <translation>
            <numerusform>يحتاج إليك 1 من %n اتصال</numerusform>
            <numerusform>يحتاج إليك اتصال واحد</numerusform>
            <numerusform>يحتاج إليك واحد من اتصالين</numerusform>
            <numerusform>يحتاج إليك واحد من %n اتصالات</numerusform>
            <numerusform>يحتاج إليك واحد من %n اتصالًا</numerusform>
            <numerusform>يحتاج إليك واحد من %n اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) need you</source>
        <extracomment>%1 is how many need the person, %n how many there are.</extracomment>
        <translation>
            <numerusform>يحتاج إليك %1 من %n اتصال</numerusform>
            <numerusform>يحتاج إليك %1 من اتصال واحد</numerusform>
            <numerusform>يحتاج إليك %1 من اتصالين</numerusform>
            <numerusform>يحتاج إليك %1 من %n اتصالات</numerusform>
            <numerusform>يحتاج إليك %1 من %n اتصالًا</numerusform>
            <numerusform>يحتاج إليك %1 من %n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Two facts side by side: &quot;4 days left&quot;, &quot;Log in at the bank; about three minutes.&quot;
----------
Two facts side by side: &quot;3 of 11 connections need you&quot;, &quot;next consent ends in 4 days&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The list was never read here; &quot;holdfast-cli connections&quot; reads it.</source>
        <translation>لم تُقرأ القائمة هنا قط؛ يقرؤها «holdfast-cli connections».</translation>
    </message>
    <message>
        <source>This computer is offline · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>هذا الحاسوب غير متصل بالشبكة · تم التحقق %1</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>هذا الحاسوب غير متصل بالشبكة</translation>
    </message>
    <message>
        <source>Not reachable · next try %1</source>
        <translation>يتعذر الوصول · المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>يتعذر الوصول</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يتم التحقق بعد</translation>
    </message>
    <message>
        <source>Online · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>متصل بالشبكة · تم التحقق %1</translation>
    </message>
    <message>
        <source>Already gone, and confirmed</source>
        <translation>زال بالفعل، وتم التأكيد</translation>
    </message>
    <message>
        <source>Removed and confirmed</source>
        <translation>تمت الإزالة والتأكيد</translation>
    </message>
    <message>
        <source>The service confirmed %1 that the connection is gone. It is deleted from the database here, but older files beside it may still hold it: %2. Delete those when you no longer need them.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 one path, or several with commas between.</extracomment>
        <translation>أكدت الخدمة %1 أن الاتصال قد زال. حُذف من قاعدة البيانات هنا، لكن ملفات أقدم بجانبها قد تحتويه: %2. احذفها عندما لا تعود بحاجة إليها.</translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that the connection is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>أكدت الخدمة %1 أن الاتصال قد زال، مع %n حساب. لم يبقَ شيء منه على هذا الحاسوب.</numerusform>
            <numerusform>أكدت الخدمة %1 أن الاتصال قد زال، مع حساب واحد. لم يبقَ شيء منه على هذا الحاسوب.</numerusform>
            <numerusform>أكدت الخدمة %1 أن الاتصال قد زال، مع حسابين. لم يبقَ شيء منه على هذا الحاسوب.</numerusform>
            <numerusform>أكدت الخدمة %1 أن الاتصال قد زال، مع %n حسابات. لم يبقَ شيء منه على هذا الحاسوب.</numerusform>
            <numerusform>أكدت الخدمة %1 أن الاتصال قد زال، مع %n حسابًا. لم يبقَ شيء منه على هذا الحاسوب.</numerusform>
            <numerusform>أكدت الخدمة %1 أن الاتصال قد زال، مع %n حساب. لم يبقَ شيء منه على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that %2 is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>أكدت الخدمة %1 أن %2 قد زال، مع %n حساب. لم يبقَ شيء منه على هذا الحاسوب.</numerusform>
            <numerusform>أكدت الخدمة %1 أن %2 قد زال، مع حساب واحد. لم يبقَ شيء منه على هذا الحاسوب.</numerusform>
            <numerusform>أكدت الخدمة %1 أن %2 قد زال، مع حسابين. لم يبقَ شيء منه على هذا الحاسوب.</numerusform>
            <numerusform>أكدت الخدمة %1 أن %2 قد زال، مع %n حسابات. لم يبقَ شيء منه على هذا الحاسوب.</numerusform>
            <numerusform>أكدت الخدمة %1 أن %2 قد زال، مع %n حسابًا. لم يبقَ شيء منه على هذا الحاسوب.</numerusform>
            <numerusform>أكدت الخدمة %1 أن %2 قد زال، مع %n حساب. لم يبقَ شيء منه على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %n account(s)? Access is withdrawn at the service and the data kept here is deleted. This cannot be taken back.</source>
        <translation>
            <numerusform>هل تريد إزالة %1 مع %n حساب؟ يُسحب الوصول لدى الخدمة وتُحذف البيانات المحفوظة هنا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد إزالة %1 مع حساب واحد؟ يُسحب الوصول لدى الخدمة وتُحذف البيانات المحفوظة هنا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد إزالة %1 مع حسابين؟ يُسحب الوصول لدى الخدمة وتُحذف البيانات المحفوظة هنا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد إزالة %1 مع %n حسابات؟ يُسحب الوصول لدى الخدمة وتُحذف البيانات المحفوظة هنا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد إزالة %1 مع %n حسابًا؟ يُسحب الوصول لدى الخدمة وتُحذف البيانات المحفوظة هنا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد إزالة %1 مع %n حساب؟ يُسحب الوصول لدى الخدمة وتُحذف البيانات المحفوظة هنا. لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) are renewed</source>
        <extracomment>%1 is how many were renewed, %n how many were to be.</extracomment>
        <translation>
            <numerusform>جُدّد %1 من %n اتصال</numerusform>
            <numerusform>جُدّد %1 من اتصال واحد</numerusform>
            <numerusform>جُدّد %1 من اتصالين</numerusform>
            <numerusform>جُدّد %1 من %n اتصالات</numerusform>
            <numerusform>جُدّد %1 من %n اتصالًا</numerusform>
            <numerusform>جُدّد %1 من %n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>partly available</source>
        <translation>متاح جزئيًا</translation>
    </message>
    <message>
        <source>not available at the moment</source>
        <translation>غير متاح حاليًا</translation>
    </message>
    <message>
        <source>no longer available</source>
        <translation>لم يعد متاحًا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>inspector (reads only)</source>
        <translation>مفتش (قراءة فقط)</translation>
    </message>
    <message>
        <source>The update from %1 is under way; the service goes on by itself.</source>
        <translation>التحديث من %1 جارٍ؛ وتتابعه الخدمة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 محدّث.</translation>
    </message>
    <message>
        <source>%1 answered and had nothing new.</source>
        <translation>رد %1 ولم يكن لديه جديد.</translation>
    </message>
    <message>
        <source>%1 sent only some of the accounts.</source>
        <translation>لم يرسل %1 سوى بعض الحسابات.</translation>
    </message>
    <message>
        <source>%1 wants to see you before it sends more.</source>
        <translation>يريد %1 حضورك قبل أن يرسل المزيد.</translation>
    </message>
    <message>
        <source>The update from %1 did not work. Nothing is wrong with your consent.</source>
        <translation>لم ينجح التحديث من %1. موافقتك سليمة.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>partly updated</source>
        <translation>حُدّث جزئيًا</translation>
    </message>
    <message>
        <source>the bank wanted a confirmation</source>
        <translation>أراد البنك تأكيدًا</translation>
    </message>
    <message>
        <source>the bank refused the login</source>
        <translation>رفض البنك تسجيل الدخول</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>on connecting</source>
        <translation>عند الربط</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>not enriched yet</source>
        <translation>لم يُثرَ بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) enriched</source>
        <extracomment>%1 accounts are done, %n in all.</extracomment>
        <translation>
            <numerusform>أُثري %1 من %n حساب</numerusform>
            <numerusform>أُثري %1 من حساب واحد</numerusform>
            <numerusform>أُثري %1 من حسابين</numerusform>
            <numerusform>أُثري %1 من %n حسابات</numerusform>
            <numerusform>أُثري %1 من %n حسابًا</numerusform>
            <numerusform>أُثري %1 من %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>enriched</source>
        <translation>تم الإثراء</translation>
    </message>
    <message>
        <source>enrichment failed</source>
        <translation>فشل الإثراء</translation>
    </message>
    <message>
        <source>The service says nothing about enrichment.</source>
        <translation>لا تذكر الخدمة شيئًا عن الإثراء.</translation>
    </message>
    <message>
        <source>The service has not enriched the account yet.</source>
        <translation>لم تُثرِ الخدمة الحساب بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The service is still enriching: %1 of %n account(s) done.</source>
        <translation>
            <numerusform>ما زال الإثراء جاريًا لدى الخدمة: أُنجز %1 من %n حساب.</numerusform>
            <numerusform>ما زال الإثراء جاريًا لدى الخدمة: أُنجز %1 من حساب واحد.</numerusform>
            <numerusform>ما زال الإثراء جاريًا لدى الخدمة: أُنجز %1 من حسابين.</numerusform>
            <numerusform>ما زال الإثراء جاريًا لدى الخدمة: أُنجز %1 من %n حسابات.</numerusform>
            <numerusform>ما زال الإثراء جاريًا لدى الخدمة: أُنجز %1 من %n حسابًا.</numerusform>
            <numerusform>ما زال الإثراء جاريًا لدى الخدمة: أُنجز %1 من %n حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enriched %1.</source>
        <translation>تم الإثراء %1.</translation>
    </message>
    <message>
        <source>All accounts are enriched.</source>
        <translation>أُثريت جميع الحسابات.</translation>
    </message>
    <message>
        <source>The service could not enrich every account. The data itself is complete.</source>
        <translation>لم تتمكن الخدمة من إثراء كل الحسابات. البيانات نفسها كاملة.</translation>
    </message>
    <message>
        <source>That takes longer than usual; the data itself is complete.</source>
        <translation>يستغرق ذلك وقتًا أطول من المعتاد؛ البيانات نفسها كاملة.</translation>
    </message>
    <message>
        <source>nothing known of its enrichment</source>
        <translation>لا يُعرف شيء عن إثرائه</translation>
    </message>
    <message>
        <source>enrichment takes longer than usual</source>
        <translation>يستغرق الإثراء وقتًا أطول من المعتاد</translation>
    </message>
    <message>
        <source>enriched %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>تم الإثراء %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>لم يعد فعّالًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>فشل التحديث</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Its transactions are on their way. You can go on working.</source>
        <translation>معاملاته في الطريق. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Not read yet: %1.</source>
        <translation>لم يُقرأ بعد: %1.</translation>
    </message>
    <message>
        <source>None were read before access ended.</source>
        <translation>لم يُقرأ أي منها قبل انتهاء الوصول.</translation>
    </message>
    <message>
        <source>Not read yet. That happens in the background, while the window is open.</source>
        <translation>لم تُقرأ بعد. يحدث ذلك في الخلفية ما دامت النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>No transactions so far.</source>
        <translation>لا توجد معاملات حتى الآن.</translation>
    </message>
    <message>
        <source>The bank gives no transactions of this account.</source>
        <translation>لا يعطي البنك معاملات هذا الحساب.</translation>
    </message>
    <message>
        <source>Goes back to %1; Holdfast is looking for more.</source>
        <translation>يرجع إلى %1؛ يبحث Holdfast عن المزيد.</translation>
    </message>
    <message>
        <source>Goes back to %1: all the bank gives.</source>
        <extracomment>%1 is a day, such as &quot;3 November 2023&quot;.</extracomment>
        <translation>يرجع إلى %1: هذا كل ما يعطيه البنك.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is missing: %2.</source>
        <extracomment>%1 is a day, %2 why the rest is not there, such as &quot;Moneyhub cannot be reached&quot;.</extracomment>
        <translation>يرجع إلى %1 حتى الآن. الباقي مفقود: %2.</translation>
    </message>
    <message>
        <source>Goes back to %1: access ended before the rest was read.</source>
        <translation>يرجع إلى %1: انتهى الوصول قبل قراءة الباقي.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is read while the window is open.</source>
        <translation>يرجع إلى %1 حتى الآن. يُقرأ الباقي ما دامت النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day as people say it. Format letters of Qt: ddd short weekday, d day, MMM short month.</extracomment>
        <translation>ddd، d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 months so far.</source>
        <translation>عدد الأشهر حتى الآن: %1.</translation>
    </message>
    <message>
        <source>Less than 1 of up to %1 months so far.</source>
        <translation>أقل من شهر واحد من أصل %1 شهرًا كحد أقصى حتى الآن.</translation>
    </message>
    <message>
        <source>%1 of up to %2 months so far.</source>
        <extracomment>%1 months of transactions are here, and there can be %2 at most.</extracomment>
        <translation>عدد الأشهر حتى الآن: %1 من أصل %2 كحد أقصى.</translation>
    </message>
    <message>
        <source>What was read stays here; it goes back to %1.</source>
        <translation>ما قُرئ يبقى هنا؛ ويرجع إلى %1.</translation>
    </message>
    <message>
        <source>No transactions were read of it.</source>
        <translation>لم تُقرأ أي معاملات منه.</translation>
    </message>
    <message>
        <source>As of %1. Access has ended; what was read stays here.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>كما في %1. انتهى الوصول؛ وما قُرئ يبقى هنا.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>كما في %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more account(s).</source>
        <translation>
            <numerusform>ولا حسابات أخرى (%n).</numerusform>
            <numerusform>وحساب واحد آخر.</numerusform>
            <numerusform>وحسابان آخران.</numerusform>
            <numerusform>و%n حسابات أخرى.</numerusform>
            <numerusform>و%n حسابًا آخر.</numerusform>
            <numerusform>و%n حساب آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the other accounts: all that was given so far.</source>
        <translation>من الحسابات الأخرى: كل ما أُعطي حتى الآن.</translation>
    </message>
    <message>
        <source>All that was given so far; Holdfast is looking for more.</source>
        <translation>كل ما أُعطي حتى الآن؛ يبحث Holdfast عن المزيد.</translation>
    </message>
    <message>
        <source>The first transactions are on their way</source>
        <translation>المعاملات الأولى في الطريق</translation>
    </message>
    <message>
        <source>The bank gives no transactions</source>
        <translation>لا يعطي البنك معاملات</translation>
    </message>
    <message>
        <source>All accounts were read, and there was nothing in them.</source>
        <translation>قُرئت جميع الحسابات، ولم يكن فيها شيء.</translation>
    </message>
    <message>
        <source>No transactions are kept here</source>
        <translation>لا توجد معاملات محفوظة هنا</translation>
    </message>
    <message>
        <source>Access ended before any were read.</source>
        <translation>انتهى الوصول قبل قراءة أي منها.</translation>
    </message>
    <message>
        <source>No transactions are kept here yet</source>
        <translation>لا توجد معاملات محفوظة هنا بعد</translation>
    </message>
    <message>
        <source>They are read in the background, while the window is open.</source>
        <translation>تُقرأ في الخلفية ما دامت النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day as people say it. Format letters of Qt: dddd weekday, d day, MMMM month, yyyy year.</extracomment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month that stands alone, as over a page of a calendar. Format letters of Qt: MMMM month, yyyy year.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1: no consent ends</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>%1: لا تنتهي أي موافقة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) ended</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: لم تنتهِ أي موافقة (%n)</numerusform>
            <numerusform>%1: انتهت موافقة واحدة</numerusform>
            <numerusform>%1: انتهت موافقتان</numerusform>
            <numerusform>%1: انتهت %n موافقات</numerusform>
            <numerusform>%1: انتهت %n موافقة</numerusform>
            <numerusform>%1: انتهت %n موافقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) end</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: لا تنتهي أي موافقة (%n)</numerusform>
            <numerusform>%1: تنتهي موافقة واحدة</numerusform>
            <numerusform>%1: تنتهي موافقتان</numerusform>
            <numerusform>%1: تنتهي %n موافقات</numerusform>
            <numerusform>%1: تنتهي %n موافقة</numerusform>
            <numerusform>%1: تنتهي %n موافقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>%1. The end of %2.</source>
        <extracomment>Read aloud: %1 is a day, %2 the connections whose consents end then.</extracomment>
        <translation>%1. انتهاء الموافقة لدى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد (%n)</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>account numbers</source>
        <translation>أرقام الحسابات</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>names of the account holders</source>
        <translation>أسماء أصحاب الحسابات</translation>
    </message>
    <message>
        <source>payees</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>standing orders</source>
        <translation>أوامر الدفع الدائمة</translation>
    </message>
    <message>
        <source>None that the service names</source>
        <translation>لا شيء تذكره الخدمة</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>مُنحت</translation>
    </message>
    <message>
        <source>On a day Holdfast cannot read</source>
        <translation>في يوم لا يستطيع Holdfast قراءته</translation>
    </message>
    <message>
        <source>The service names no day</source>
        <translation>لا تذكر الخدمة يومًا</translation>
    </message>
    <message>
        <source>End</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>The service names no end</source>
        <translation>لا تذكر الخدمة موعد انتهاء</translation>
    </message>
    <message>
        <source>To %1, on this computer</source>
        <extracomment>How far back data goes; %1 is a day.</extracomment>
        <translation>إلى %1، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>To %1, at the service</source>
        <translation>إلى %1، لدى الخدمة</translation>
    </message>
    <message>
        <source>Not known before transactions are read</source>
        <translation>غير معروف قبل قراءة المعاملات</translation>
    </message>
    <message>
        <source>As the service remembers it: %1</source>
        <extracomment>%1 is a list such as &quot;accounts, balances and transactions&quot;.</extracomment>
        <translation>كما تتذكرها الخدمة: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; seen so far: %1</source>
        <translation>كما مُنحت لدى البنك؛ وما ظهر حتى الآن: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; nothing has been seen so far</source>
        <translation>كما مُنحت لدى البنك؛ ولم يظهر شيء حتى الآن</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>اسمك له</translation>
    </message>
    <message>
        <source>Whose login</source>
        <translation>صاحب تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nobody named; you can name somebody under Name and notes</source>
        <translation>لم يُذكر أحد؛ يمكنك ذكر شخص في «الاسم والملاحظات»</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>The client of this profile. What for was told when you agreed; Holdfast does not know it</source>
        <translation>عميل ملف التعريف هذا. ذُكر الغرض عندما وافقت؛ ولا يعرفه Holdfast</translation>
    </message>
    <message>
        <source>%1. What for was told when you agreed; Holdfast does not know it</source>
        <translation>%1. ذُكر الغرض عندما وافقت؛ ولا يعرفه Holdfast</translation>
    </message>
    <message>
        <source>Data goes back</source>
        <translation>ترجع البيانات</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n day(s) ago</source>
        <extracomment>%1 is the name of a bank, as in all of these.</extracomment>
        <translation>
            <numerusform>%1: انتهت الموافقة قبل %n يوم</numerusform>
            <numerusform>%1: انتهت الموافقة قبل يوم واحد</numerusform>
            <numerusform>%1: انتهت الموافقة قبل يومين</numerusform>
            <numerusform>%1: انتهت الموافقة قبل %n أيام</numerusform>
            <numerusform>%1: انتهت الموافقة قبل %n يومًا</numerusform>
            <numerusform>%1: انتهت الموافقة قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n day(s)</source>
        <translation>
            <numerusform>%1: تنتهي الموافقة خلال %n يوم</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال يوم واحد</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال يومين</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال %n أيام</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال %n يومًا</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>%1: انتهت الموافقة قبل %n ساعة</numerusform>
            <numerusform>%1: انتهت الموافقة قبل ساعة واحدة</numerusform>
            <numerusform>%1: انتهت الموافقة قبل ساعتين</numerusform>
            <numerusform>%1: انتهت الموافقة قبل %n ساعات</numerusform>
            <numerusform>%1: انتهت الموافقة قبل %n ساعة</numerusform>
            <numerusform>%1: انتهت الموافقة قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n hour(s)</source>
        <translation>
            <numerusform>%1: تنتهي الموافقة خلال %n ساعة</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال ساعة واحدة</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال ساعتين</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال %n ساعات</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال %n ساعة</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: consent has just ended</source>
        <translation>%1: انتهت الموافقة للتو</translation>
    </message>
    <message>
        <source>%1: consent ends in less than a minute</source>
        <translation>%1: تنتهي الموافقة خلال أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>%1: انتهت الموافقة قبل %n دقيقة</numerusform>
            <numerusform>%1: انتهت الموافقة قبل دقيقة واحدة</numerusform>
            <numerusform>%1: انتهت الموافقة قبل دقيقتين</numerusform>
            <numerusform>%1: انتهت الموافقة قبل %n دقائق</numerusform>
            <numerusform>%1: انتهت الموافقة قبل %n دقيقة</numerusform>
            <numerusform>%1: انتهت الموافقة قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n minute(s)</source>
        <translation>
            <numerusform>%1: تنتهي الموافقة خلال %n دقيقة</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال دقيقة واحدة</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال دقيقتين</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال %n دقائق</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال %n دقيقة</numerusform>
            <numerusform>%1: تنتهي الموافقة خلال %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is another file of that name</source>
        <translation>يوجد ملف آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Give the file another name, then try again.</source>
        <translation>أعطِ الملف اسمًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>هذا الاتصال</translation>
    </message>
    <message>
        <source>Another connection</source>
        <translation>اتصال آخر</translation>
    </message>
    <message>
        <source>The first connection</source>
        <translation>الاتصال الأول</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a connection; %1 is a day.</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>استُبدل في %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>lives on beside it</source>
        <translation>مستمر إلى جانبه</translation>
    </message>
    <message>
        <source>A new login took accounts along on %1.</source>
        <translation>نقل تسجيل دخول جديد بعض الحسابات معه في %1.</translation>
    </message>
    <message>
        <source>A new login took its place on %1.</source>
        <translation>حل تسجيل دخول جديد محله في %1.</translation>
    </message>
    <message>
        <source>Moved over: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>ما انتقل: %1.</translation>
    </message>
    <message>
        <source>Left behind: %1.</source>
        <translation>ما بقي على الموافقة القديمة: %1.</translation>
    </message>
    <message>
        <source>In no connection any more: %1.</source>
        <translation>ما لم يعد في أي اتصال: %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a headline, which has no full stop; %2 one or two sentences about it.
----------
%1 tells of a connection, %2 is one or more whole sentences.
----------
%1 is a line about a connection, %2 who logs in there, such as &quot;Ann logs in&quot;.
----------
%1 a fault in a few words, without a full stop, %2 a sentence about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Bank %1</source>
        <extracomment>In place of a bank&apos;s name that is hidden. %1 is a letter.</extracomment>
        <translation>البنك %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>In place of an account&apos;s name that is hidden. %1 is a number.</extracomment>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <extracomment>In place of a profile&apos;s name that is hidden. %1 is a number.</extracomment>
        <translation>ملف التعريف %1</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) or more</source>
        <translation>
            <numerusform>%n معاملة أو أكثر</numerusform>
            <numerusform>معاملة واحدة أو أكثر</numerusform>
            <numerusform>معاملتان أو أكثر</numerusform>
            <numerusform>%n معاملات أو أكثر</numerusform>
            <numerusform>%n معاملة أو أكثر</numerusform>
            <numerusform>%n معاملة أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>لا معاملات (%n)</numerusform>
            <numerusform>معاملة واحدة</numerusform>
            <numerusform>معاملتان</numerusform>
            <numerusform>%n معاملات</numerusform>
            <numerusform>%n معاملة</numerusform>
            <numerusform>%n معاملة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a month such as &quot;March 2025&quot;, %2 such as &quot;42 transactions&quot;.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; a part of the month.</source>
        <translation>%1: %2؛ جزء من الشهر.</translation>
    </message>
    <message>
        <source>%1: nothing was booked.</source>
        <translation>%1: لم يُقيَّد شيء.</translation>
    </message>
    <message>
        <source>%1: nothing is kept.</source>
        <translation>%1: لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>No transactions are kept.</source>
        <translation>لا تُحفظ أي معاملات.</translation>
    </message>
    <message>
        <source>Transactions from %1 to %2.</source>
        <translation>معاملات من %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing is kept of %n month(s) between.</source>
        <extracomment>%1 is a whole sentence.</extracomment>
        <translation>
            <numerusform>%1 ولا يُحفظ شيء من %n شهر فيما بينهما.</numerusform>
            <numerusform>%1 ولا يُحفظ شيء من شهر واحد فيما بينهما.</numerusform>
            <numerusform>%1 ولا يُحفظ شيء من شهرين فيما بينهما.</numerusform>
            <numerusform>%1 ولا يُحفظ شيء من %n أشهر فيما بينهما.</numerusform>
            <numerusform>%1 ولا يُحفظ شيء من %n شهرًا فيما بينهما.</numerusform>
            <numerusform>%1 ولا يُحفظ شيء من %n شهر فيما بينهما.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the data is not up to date</source>
        <translation>%1: البيانات ليست محدَّثة</translation>
    </message>
    <message>
        <source>%1: access has ended</source>
        <translation>%1: انتهى الوصول</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) need you</source>
        <translation>
            <numerusform>لا يحتاج إليك أي اتصال (%n)</numerusform>
            <numerusform>يحتاج إليك اتصال واحد</numerusform>
            <numerusform>يحتاج إليك اتصالان</numerusform>
            <numerusform>تحتاج إليك %n اتصالات</numerusform>
            <numerusform>يحتاج إليك %n اتصالًا</numerusform>
            <numerusform>يحتاج إليك %n اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد (%n)</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ends %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 14:05&quot;.</extracomment>
        <translation>تنتهي الموافقة %1</translation>
    </message>
    <message>
        <source>Consent ended %1</source>
        <extracomment>%1 is a moment such as &quot;yesterday 14:05&quot;.</extracomment>
        <translation>انتهت الموافقة %1</translation>
    </message>
    <message>
        <source>%1 (missed: was due %2)</source>
        <extracomment>When a reminder was told, and when it should have been: both moments such as &quot;today 10:04&quot;.</extracomment>
        <translation>%1 (فات موعده: كان مستحقًا %2)</translation>
    </message>
    <message>
        <source>Done since</source>
        <extracomment>A reminder that needs nobody any more.</extracomment>
        <translation>أُنجز بعد ذلك</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>A reminder that was, or was not, looked at.</extracomment>
        <translation>مقروء</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end soon</source>
        <translation>
            <numerusform>لا تنتهي أي موافقة قريبًا (%n)</numerusform>
            <numerusform>تنتهي موافقة واحدة قريبًا</numerusform>
            <numerusform>تنتهي موافقتان قريبًا</numerusform>
            <numerusform>تنتهي %n موافقات قريبًا</numerusform>
            <numerusform>تنتهي %n موافقة قريبًا</numerusform>
            <numerusform>تنتهي %n موافقة قريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections are fine</source>
        <translation>جميع الاتصالات على ما يرام</translation>
    </message>
    <message>
        <source>No connection is active any more</source>
        <translation>لم يعد أي اتصال فعّالًا</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>بعد 3 أيام</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Not again for this consent</source>
        <translation>ليس مجددًا لهذه الموافقة</translation>
    </message>
    <message>
        <source>Confirm in the browser, without a bank login; about a minute.</source>
        <translation>أكّد في المتصفح دون تسجيل دخول لدى البنك؛ نحو دقيقة.</translation>
    </message>
    <message>
        <source>Give the bank the code it asks for; about two minutes.</source>
        <translation>أعطِ البنك الرمز الذي يطلبه؛ نحو دقيقتين.</translation>
    </message>
    <message>
        <source>Log in at the bank; about three minutes.</source>
        <translation>سجّل الدخول لدى البنك؛ نحو ثلاث دقائق.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) in all.</source>
        <translation>
            <numerusform>نحو %n دقيقة إجمالًا.</numerusform>
            <numerusform>نحو دقيقة واحدة إجمالًا.</numerusform>
            <numerusform>نحو دقيقتين إجمالًا.</numerusform>
            <numerusform>نحو %n دقائق إجمالًا.</numerusform>
            <numerusform>نحو %n دقيقة إجمالًا.</numerusform>
            <numerusform>نحو %n دقيقة إجمالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a bank login: %1.</source>
        <translation>دون تسجيل دخول لدى البنك: %1.</translation>
    </message>
    <message>
        <source>With a code: %1.</source>
        <translation>برمز: %1.</translation>
    </message>
    <message>
        <source>With a login at the bank: %1.</source>
        <translation>بتسجيل دخول لدى البنك: %1.</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>هذه تنتهي من تلقاء نفسها؛ ليس عليك فعل شيء.</translation>
    </message>
    <message>
        <source>It stays on the old consent because it was not ticked at the last login. Tick it here to bring it along.</source>
        <translation>يبقى على الموافقة القديمة لأنه لم يُحدَّد عند آخر تسجيل دخول. حدده هنا لينتقل مع البقية.</translation>
    </message>
    <message>
        <source>You wanted to hear of it later. Tick it to renew it now.</source>
        <translation>أردت تذكيرك به لاحقًا. حدده لتجديده الآن.</translation>
    </message>
    <message>
        <source>%1 · %2 logs in</source>
        <extracomment>%1 is a connection, %2 the person who has to do the login at the bank.</extracomment>
        <translation>%1 · تسجيل الدخول: %2</translation>
    </message>
    <message>
        <source>Ended, or waiting for you (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>ما انتهى أو ينتظرك (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Also what ends within %n day(s) (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>
            <numerusform>وكذلك ما ينتهي خلال %n يوم (%1)</numerusform>
            <numerusform>وكذلك ما ينتهي خلال يوم واحد (%1)</numerusform>
            <numerusform>وكذلك ما ينتهي خلال يومين (%1)</numerusform>
            <numerusform>وكذلك ما ينتهي خلال %n أيام (%1)</numerusform>
            <numerusform>وكذلك ما ينتهي خلال %n يومًا (%1)</numerusform>
            <numerusform>وكذلك ما ينتهي خلال %n يوم (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Also what ends up to a day of your choice</source>
        <translation>وكذلك ما ينتهي حتى يوم تختاره</translation>
    </message>
    <message>
        <source>Did not work yet. %1</source>
        <extracomment>%1 are sentences of what went wrong.</extracomment>
        <translation>لم ينجح بعد. %1</translation>
    </message>
    <message>
        <source>Left for later.</source>
        <translation>تُرك لوقت لاحق.</translation>
    </message>
    <message>
        <source>In your browser now.</source>
        <translation>في متصفحك الآن.</translation>
    </message>
    <message>
        <source>Renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>جُدّد للحسابات التي حددتها. وتبقى الأخرى على الموافقة القديمة.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing has changed yet.</source>
        <translation>وافق البنك، لكن لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Skipped by you.</source>
        <translation>تخطيته أنت.</translation>
    </message>
    <message>
        <source>The bank said no.</source>
        <translation>رفض البنك.</translation>
    </message>
    <message>
        <source>Did not work.</source>
        <translation>لم ينجح.</translation>
    </message>
    <message>
        <source>No longer due when its turn came.</source>
        <translation>لم يعد مستحقًا عندما جاء دوره.</translation>
    </message>
    <message>
        <source>Renewing %1 of %2</source>
        <extracomment>%1 is the one it is at, %2 how many there are.</extracomment>
        <translation>يجري تجديد %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n renewal(s) left</source>
        <extracomment>%1 is how many are left, %n how many there are.</extracomment>
        <translation>
            <numerusform>متوقف مؤقتًا: بقي %1 من %n تجديد</numerusform>
            <numerusform>متوقف مؤقتًا: بقي %1 من تجديد واحد</numerusform>
            <numerusform>متوقف مؤقتًا: بقي %1 من تجديدين</numerusform>
            <numerusform>متوقف مؤقتًا: بقي %1 من %n تجديدات</numerusform>
            <numerusform>متوقف مؤقتًا: بقي %1 من %n تجديدًا</numerusform>
            <numerusform>متوقف مؤقتًا: بقي %1 من %n تجديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume tries this one again.</source>
        <translation>يعيد «استئناف» محاولة هذا.</translation>
    </message>
    <message>
        <source>You stopped the one that was under way. %1</source>
        <extracomment>%1 is a sentence of what can be done.</extracomment>
        <translation>أوقفت ما كان جاريًا. %1</translation>
    </message>
    <message>
        <source>Nothing opens before you press Resume.</source>
        <translation>لا يُفتح شيء قبل أن تضغط «استئناف».</translation>
    </message>
    <message numerus="yes">
        <source>All %n connection(s) are renewed</source>
        <translation>
            <numerusform>لم يُجدَّد أي اتصال (%n)</numerusform>
            <numerusform>جُدّد الاتصال الواحد</numerusform>
            <numerusform>جُدّد الاتصالان</numerusform>
            <numerusform>جُدّدت جميع الاتصالات، وعددها %n</numerusform>
            <numerusform>جُدّدت جميع الاتصالات، وعددها %n</numerusform>
            <numerusform>جُدّدت جميع الاتصالات، وعددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for later: %1. Go on with them within a week.</source>
        <translation>محفوظ لوقت لاحق: %1. تابعه خلال أسبوع.</translation>
    </message>
    <message>
        <source>Still waiting for you: %1.</source>
        <translation>ما زال ينتظرك: %1.</translation>
    </message>
    <message>
        <source>Not approved at the bank: %1.</source>
        <translation>لم يوافَق عليه لدى البنك: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) are left</source>
        <translation>
            <numerusform>لم يبقَ أي تجديد (%n)</numerusform>
            <numerusform>بقي تجديد واحد</numerusform>
            <numerusform>بقي تجديدان</numerusform>
            <numerusform>بقيت %n تجديدات</numerusform>
            <numerusform>بقي %n تجديدًا</numerusform>
            <numerusform>بقي %n تجديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n renewal(s)</source>
        <translation>
            <numerusform>متابعة %n تجديد</numerusform>
            <numerusform>متابعة تجديد واحد</numerusform>
            <numerusform>متابعة تجديدين</numerusform>
            <numerusform>متابعة %n تجديدات</numerusform>
            <numerusform>متابعة %n تجديدًا</numerusform>
            <numerusform>متابعة %n تجديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>انتهت الموافقة في %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>تنتهي الموافقة في %1</translation>
    </message>
    <message>
        <source>%1 logs in</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>تسجيل الدخول باسم %1</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n day(s) ago</source>
        <translation>
            <numerusform>انتهت الموافقة قبل %n يوم</numerusform>
            <numerusform>انتهت الموافقة قبل يوم واحد</numerusform>
            <numerusform>انتهت الموافقة قبل يومين</numerusform>
            <numerusform>انتهت الموافقة قبل %n أيام</numerusform>
            <numerusform>انتهت الموافقة قبل %n يومًا</numerusform>
            <numerusform>انتهت الموافقة قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n day(s)</source>
        <translation>
            <numerusform>تنتهي الموافقة خلال %n يوم</numerusform>
            <numerusform>تنتهي الموافقة خلال يوم واحد</numerusform>
            <numerusform>تنتهي الموافقة خلال يومين</numerusform>
            <numerusform>تنتهي الموافقة خلال %n أيام</numerusform>
            <numerusform>تنتهي الموافقة خلال %n يومًا</numerusform>
            <numerusform>تنتهي الموافقة خلال %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>انتهت الموافقة قبل %n ساعة</numerusform>
            <numerusform>انتهت الموافقة قبل ساعة واحدة</numerusform>
            <numerusform>انتهت الموافقة قبل ساعتين</numerusform>
            <numerusform>انتهت الموافقة قبل %n ساعات</numerusform>
            <numerusform>انتهت الموافقة قبل %n ساعة</numerusform>
            <numerusform>انتهت الموافقة قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n hour(s)</source>
        <translation>
            <numerusform>تنتهي الموافقة خلال %n ساعة</numerusform>
            <numerusform>تنتهي الموافقة خلال ساعة واحدة</numerusform>
            <numerusform>تنتهي الموافقة خلال ساعتين</numerusform>
            <numerusform>تنتهي الموافقة خلال %n ساعات</numerusform>
            <numerusform>تنتهي الموافقة خلال %n ساعة</numerusform>
            <numerusform>تنتهي الموافقة خلال %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>consent ended just now</source>
        <translation>انتهت الموافقة للتو</translation>
    </message>
    <message>
        <source>consent ends in less than a minute</source>
        <translation>تنتهي الموافقة خلال أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>انتهت الموافقة قبل %n دقيقة</numerusform>
            <numerusform>انتهت الموافقة قبل دقيقة واحدة</numerusform>
            <numerusform>انتهت الموافقة قبل دقيقتين</numerusform>
            <numerusform>انتهت الموافقة قبل %n دقائق</numerusform>
            <numerusform>انتهت الموافقة قبل %n دقيقة</numerusform>
            <numerusform>انتهت الموافقة قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n minute(s)</source>
        <translation>
            <numerusform>تنتهي الموافقة خلال %n دقيقة</numerusform>
            <numerusform>تنتهي الموافقة خلال دقيقة واحدة</numerusform>
            <numerusform>تنتهي الموافقة خلال دقيقتين</numerusform>
            <numerusform>تنتهي الموافقة خلال %n دقائق</numerusform>
            <numerusform>تنتهي الموافقة خلال %n دقيقة</numerusform>
            <numerusform>تنتهي الموافقة خلال %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, press Enter to renew</source>
        <translation>%1، %2، اضغط Enter للتجديد</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to log in again</source>
        <translation>%1، %2، اضغط Enter لتسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to refresh</source>
        <translation>%1، %2، اضغط Enter للإنعاش</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to update now</source>
        <translation>%1، %2، اضغط Enter للتحديث الآن</translation>
    </message>
    <message>
        <source>%1 (consent ended on %2)</source>
        <extracomment>%1 is &quot;Barclays: 4 days left&quot;, %2 the day on which the consent ends or ended.</extracomment>
        <translation>%1 (انتهت الموافقة في %2)</translation>
    </message>
    <message>
        <source>%1 (consent ends on %2)</source>
        <translation>%1 (تنتهي الموافقة في %2)</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>الاتصال %1</translation>
    </message>
    <message>
        <source>%1, in use by another Holdfast</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>%1، تستخدمه نسخة أخرى من Holdfast</translation>
    </message>
    <message>
        <source>%1, with SQLite %2</source>
        <extracomment>%1 is a path, %2 a version such as 3.40.1.</extracomment>
        <translation>%1، مع SQLite %2</translation>
    </message>
    <message>
        <source>%1. Warning: with two programs that write, this SQLite can lose a change (mended in 3.51.3, 3.50.7 and 3.44.6). Holdfast lets only one do what it takes; open the database with no other program</source>
        <extracomment>%1 is what was found so far.</extracomment>
        <translation>%1. تحذير: عندما يكتب برنامجان، قد يُضيع إصدار SQLite هذا تغييرًا (أُصلح في 3.51.3 و3.50.7 و3.44.6). لا يسمح Holdfast بذلك إلا لبرنامج واحد؛ لا تفتح قاعدة البيانات بأي برنامج آخر</translation>
    </message>
    <message>
        <source>%1; set aside earlier and still there: %2</source>
        <extracomment>%1 is a path, %2 the paths of older files, with commas between.</extracomment>
        <translation>%1؛ نُحّيت جانبًا سابقًا وما زالت هناك: %2</translation>
    </message>
    <message>
        <source>a program can listen</source>
        <translation>يمكن لبرنامج أن يستمع</translation>
    </message>
    <message>
        <source>not available here, and not needed</source>
        <translation>غير متاح هنا، وغير لازم</translation>
    </message>
    <message>
        <source>a renewal is under way and uses it</source>
        <translation>يجري تجديد ويستخدمه</translation>
    </message>
    <message>
        <source>written, read back and removed</source>
        <translation>كُتب وقُرئ وأُزيل</translation>
    </message>
    <message>
        <source>not usable (%1), and not needed: the profile names a secret file</source>
        <extracomment>%1 says in English what is wrong.</extracomment>
        <translation>لا يمكن استخدامها (%1)، وهي غير لازمة: يحدد ملف التعريف ملف سر</translation>
    </message>
    <message>
        <source>not used: the profile names no webhookPort</source>
        <translation>غير مستخدم: لا يذكر ملف التعريف webhookPort</translation>
    </message>
    <message>
        <source>the address is made when the window opens with this profile</source>
        <translation>يُنشأ العنوان عندما تُفتح النافذة بملف التعريف هذا</translation>
    </message>
    <message>
        <source>%1, while the window is open; nothing has come yet</source>
        <translation>%1، ما دامت النافذة مفتوحة؛ لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>%1, while the window is open; events so far: %2, the last at %3</source>
        <extracomment>%1 is an address, %2 how many events came, %3 a moment in UTC.</extracomment>
        <translation>%1، ما دامت النافذة مفتوحة؛ الأحداث حتى الآن: %2، آخرها في %3</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>لا يُستخدم أي وسيط</translation>
    </message>
    <message>
        <source>requests go by way of %1</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>تمر الطلبات عبر %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يرد</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) apart</source>
        <translation>
            <numerusform>الفارق %n ثانية</numerusform>
            <numerusform>الفارق ثانية واحدة</numerusform>
            <numerusform>الفارق ثانيتان</numerusform>
            <numerusform>الفارق %n ثوانٍ</numerusform>
            <numerusform>الفارق %n ثانية</numerusform>
            <numerusform>الفارق %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>the service sent no date to compare with</source>
        <translation>لم ترسل الخدمة تاريخًا للمقارنة به</translation>
    </message>
    <message>
        <source>in the secret file</source>
        <translation>في ملف السر</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>typed, for this run</source>
        <translation>مُدخل، لهذا التشغيل</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>مُنح</translation>
    </message>
    <message>
        <source>not needed by an inspector</source>
        <translation>لا يحتاجه المفتش</translation>
    </message>
    <message>
        <source>none named; the first connect registers one</source>
        <translation>لم يُذكر مستخدم؛ أول ربط يسجّل واحدًا</translation>
    </message>
    <message>
        <source>known to the service</source>
        <translation>معروف لدى الخدمة</translation>
    </message>
    <message>
        <source>not asked without a user</source>
        <translation>لا يُسأل دون مستخدم</translation>
    </message>
    <message>
        <source>See what lies there, or start Holdfast: a damaged database is set aside, never deleted, and filled again from the service.</source>
        <translation>انظر ما الموجود هناك، أو شغّل Holdfast: تُنحّى قاعدة البيانات التالفة جانبًا ولا تُحذف أبدًا، وتُملأ مجددًا من الخدمة.</translation>
    </message>
    <message>
        <source>Make the data folder writable, or choose another one with --data-dir.</source>
        <translation>اجعل مجلد البيانات قابلًا للكتابة، أو اختر آخر بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>Ask whoever registered this client to enable this scope.</source>
        <translation>اطلب ممن سجّل هذا العميل تفعيل هذا النطاق.</translation>
    </message>
    <message>
        <source>See whether &quot;clientId&quot; is right and the secret is the one registered for it.</source>
        <translation>تحقق من أن «clientId» صحيح وأن السر هو المسجل له.</translation>
    </message>
    <message>
        <source>The redirect comes back to 127.0.0.1; let programs listen there.</source>
        <translation>تعود إعادة التوجيه إلى 127.0.0.1؛ اسمح للبرامج بالاستماع هناك.</translation>
    </message>
    <message>
        <source>Only needed when the redirect URI says ::1 or localhost; let programs listen there.</source>
        <translation>لازم فقط عندما يذكر عنوان URI لإعادة التوجيه ::1 أو localhost؛ اسمح للبرامج بالاستماع هناك.</translation>
    </message>
    <message>
        <source>Close the program that uses this port, or register another redirect URI.</source>
        <translation>أغلق البرنامج الذي يستخدم هذا المنفذ، أو سجّل عنوان URI آخر لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>Start and unlock a keychain (GNOME Keyring, KWallet), or name a &quot;secretFile&quot; in the profile.</source>
        <translation>شغّل حلقة مفاتيح وافتح قفلها (GNOME Keyring أو KWallet)، أو حدّد «secretFile» في ملف التعريف.</translation>
    </message>
    <message>
        <source>See whether this computer is online, and whether &quot;identityUrl&quot; in the profile is right.</source>
        <translation>تحقق من أن هذا الحاسوب متصل بالشبكة، وأن «identityUrl» في ملف التعريف صحيح.</translation>
    </message>
    <message>
        <source>See whether &quot;apiUrl&quot; in the profile is right.</source>
        <translation>تحقق من أن «apiUrl» في ملف التعريف صحيح.</translation>
    </message>
    <message>
        <source>See whether &quot;userId&quot; in the profile is right.</source>
        <translation>تحقق من أن «userId» في ملف التعريف صحيح.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret NAME&quot;, or name a &quot;secretFile&quot; in the profile.</source>
        <translation>احفظه بالأمر «holdfast-cli profiles set-secret NAME»، أو حدّد «secretFile» في ملف التعريف.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv4</source>
        <translation>العودة من المتصفح، IPv4</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv6</source>
        <translation>العودة من المتصفح، IPv6</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>عنوان العودة</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>خدمة الهوية</translation>
    </message>
    <message>
        <source>Data service</source>
        <translation>خدمة البيانات</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Data of this user</source>
        <translation>بيانات هذا المستخدم</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <extracomment>%1 is a technical word such as connection:read.</extracomment>
        <translation>الصلاحية %1</translation>
    </message>
    <message>
        <source>not looked at: something above must be put right first</source>
        <translation>لم يُفحص: يجب إصلاح شيء أعلاه أولًا</translation>
    </message>
    <message>
        <source>It took too long. See whether a question is waiting on the screen, and try again.</source>
        <translation>استغرق وقتًا طويلًا. انظر هل ينتظرك سؤال على الشاشة، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Of a check: it works, and something about it should be known.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>Of a check: it does not work.</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Of a check: it was not made.</extracomment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>لا يوجد ما يعيق العمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need a look.</source>
        <translation>
            <numerusform>لا أسطر تحتاج إلى نظر (%n).</numerusform>
            <numerusform>سطر واحد يحتاج إلى نظر.</numerusform>
            <numerusform>سطران يحتاجان إلى نظر.</numerusform>
            <numerusform>%n أسطر تحتاج إلى نظر.</numerusform>
            <numerusform>%n سطرًا يحتاج إلى نظر.</numerusform>
            <numerusform>%n سطر يحتاج إلى نظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>%1 &quot;ok&quot; or &quot;wrong&quot;, %2 what was looked at, %3 what was found.</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>A page should open in your browser now.</source>
        <translation>يُفترض أن تُفتح الآن صفحة في متصفحك.</translation>
    </message>
    <message>
        <source>The page came back: your browser and Holdfast find each other.</source>
        <translation>عادت الصفحة: متصفحك وHoldfast يجد أحدهما الآخر.</translation>
    </message>
    <message>
        <source>Nothing came back within a minute. Did a page open, and did it say that Holdfast was found?</source>
        <translation>لم يعد شيء خلال دقيقة. هل فُتحت صفحة، وهل ذكرت أنها وجدت Holdfast؟</translation>
    </message>
    <message>
        <source>The data came, but the service could not work through all of it.</source>
        <translation>وصلت البيانات، لكن الخدمة لم تستطع معالجتها كلها.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>تعيد المحاولة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Your consent is fine; what came before is kept.</source>
        <translation>موافقتك على ما يرام؛ وما وصل من قبل محفوظ.</translation>
    </message>
    <message>
        <source>The service asks for the rest by itself.</source>
        <translation>تطلب الخدمة الباقي من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>It is your turn: confirm at %1.</source>
        <translation>حان دورك: أكّد لدى %1.</translation>
    </message>
    <message>
        <source>The password may have changed, or access was withdrawn at the bank.</source>
        <translation>ربما تغيّرت كلمة السر، أو سُحب الوصول لدى البنك.</translation>
    </message>
    <message>
        <source>It is your turn: log in at %1 again.</source>
        <translation>حان دورك: سجّل الدخول مجددًا لدى %1.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>The service&apos;s words: fetching %1, processing %2</source>
        <extracomment>%1 and %2 are the service&apos;s own words, such as &quot;success&quot;.</extracomment>
        <translation>بكلمات الخدمة: الجلب %1، المعالجة %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the list view shows.</source>
        <extracomment>Below a list of connections that need the person or have ended: those it leaves out.</extracomment>
        <translation>
            <numerusform>ولا مزيد (%n) في عرض القائمة.</numerusform>
            <numerusform>وواحد آخر (%n) يظهر في عرض القائمة.</numerusform>
            <numerusform>واثنان آخران (%n) يظهران في عرض القائمة.</numerusform>
            <numerusform>و%n أخرى تظهر في عرض القائمة.</numerusform>
            <numerusform>و%n أخرى تظهر في عرض القائمة.</numerusform>
            <numerusform>و%n أخرى تظهر في عرض القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <extracomment>%1 is what a program says of a fault, in English.</extracomment>
        <translation>تفصيل تقني: %1</translation>
    </message>
    <message>
        <source>%1 (missed: could not be shown)</source>
        <extracomment>When a reminder was told, such as &quot;today 10:04&quot;; the desktop had no way to show it.</extracomment>
        <translation>%1 (فات: تعذّر عرضه)</translation>
    </message>
    <message>
        <source>Its address was not found, as when this computer is not online. Nothing is wrong with your consents.</source>
        <translation>لم يُعثر على عنوانها، كما يحدث حين لا يكون هذا الحاسوب متصلًا بالشبكة. موافقاتك سليمة.</translation>
    </message>
    <message>
        <source>No answer came in time. Nothing is wrong with your consents.</source>
        <translation>لم يصل رد في الوقت المناسب. موافقاتك سليمة.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was here. Nothing is wrong with your consents.</source>
        <translation>انقطع الاتصال قبل أن يصل الرد. موافقاتك سليمة.</translation>
    </message>
    <message>
        <source>not usable, and not needed: the profile names a secret file</source>
        <translation>غير صالح للاستعمال، ولا حاجة إليه: ملف التعريف يسمّي ملفًا للسر</translation>
    </message>
    <message>
        <source>Left from the renewals of %1.</source>
        <extracomment>%1 is a moment such as &quot;yesterday 18:00&quot;.</extracomment>
        <translation>متبقٍّ من عمليات التجديد: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n key(s) not known and ignored: %2</source>
        <extracomment>%1 is a path, %2 the keys, with commas between.</extracomment>
        <translation>
            <numerusform>%1؛ لا مفاتيح غير معروفة: %2 (%n)</numerusform>
            <numerusform>%1؛ مفتاح غير معروف جرى تجاهله (%n): %2</numerusform>
            <numerusform>%1؛ مفتاحان غير معروفين جرى تجاهلهما (%n): %2</numerusform>
            <numerusform>%1؛ %n مفاتيح غير معروفة جرى تجاهلها: %2</numerusform>
            <numerusform>%1؛ %n مفتاحًا غير معروف جرى تجاهلها: %2</numerusform>
            <numerusform>%1؛ %n مفتاح غير معروف جرى تجاهلها: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or copy each link out of Holdfast and open it yourself.</source>
        <translation>ثبّت xdg-utils ومتصفحًا لصفحات الويب، أو انسخ كل رابط من Holdfast وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or use --no-browser and open the links yourself.</source>
        <translation>ثبّت xdg-utils ومتصفحًا لصفحات الويب، أو استخدم --no-browser وافتح الروابط بنفسك.</translation>
    </message>
    <message>
        <source>The consent has ended; log in again first.</source>
        <translation>انتهت الموافقة؛ سجّل الدخول من جديد أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Today: %1 of %n connection(s) need you; ended: %2.</source>
        <extracomment>%1 is how many need the person, %2 how many consents have ended, %n how many there are.</extracomment>
        <translation>
            <numerusform>اليوم: يحتاج إليك %1 من %n اتصال؛ وعدد الموافقات المنتهية %2.</numerusform>
            <numerusform>اليوم: يحتاج إليك %1 من اتصال واحد؛ وعدد الموافقات المنتهية %2.</numerusform>
            <numerusform>اليوم: يحتاج إليك %1 من اتصالين؛ وعدد الموافقات المنتهية %2.</numerusform>
            <numerusform>اليوم: يحتاج إليك %1 من %n اتصالات؛ وعدد الموافقات المنتهية %2.</numerusform>
            <numerusform>اليوم: يحتاج إليك %1 من %n اتصالًا؛ وعدد الموافقات المنتهية %2.</numerusform>
            <numerusform>اليوم: يحتاج إليك %1 من %n اتصال؛ وعدد الموافقات المنتهية %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1: %2 of %n connection(s) will need you; ended by then: %3.</source>
        <extracomment>%1 is a day, %2 how many will need the person, %3 how many consents will have ended by then, %n how many connections there are.</extracomment>
        <translation>
            <numerusform>في %1: سيحتاج إليك %2 من %n اتصال؛ وسيكون عدد الموافقات المنتهية %3.</numerusform>
            <numerusform>في %1: سيحتاج إليك %2 من اتصال واحد؛ وسيكون عدد الموافقات المنتهية %3.</numerusform>
            <numerusform>في %1: سيحتاج إليك %2 من اتصالين؛ وسيكون عدد الموافقات المنتهية %3.</numerusform>
            <numerusform>في %1: سيحتاج إليك %2 من %n اتصالات؛ وسيكون عدد الموافقات المنتهية %3.</numerusform>
            <numerusform>في %1: سيحتاج إليك %2 من %n اتصالًا؛ وسيكون عدد الموافقات المنتهية %3.</numerusform>
            <numerusform>في %1: سيحتاج إليك %2 من %n اتصال؛ وسيكون عدد الموافقات المنتهية %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to keep an eye on</source>
        <translation>
            <numerusform>لا اتصال تحت المتابعة (%n)</numerusform>
            <numerusform>اتصال واحد تحت المتابعة</numerusform>
            <numerusform>اتصالان تحت المتابعة</numerusform>
            <numerusform>%n اتصالات تحت المتابعة</numerusform>
            <numerusform>%n اتصالًا تحت المتابعة</numerusform>
            <numerusform>%n اتصال تحت المتابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started. When you renew, the link can be copied and opened by hand.</source>
        <translation>تعذر تشغيل أي متصفح. عند التجديد يمكن نسخ الرابط وفتحه يدويًا.</translation>
    </message>
    <message>
        <source>It is not answering requests at the moment. Nothing is wrong with your consents.</source>
        <translation>إنها لا تستقبل أي اتصال في الوقت الحالي. موافقاتك سليمة.</translation>
    </message>
    <message>
        <source>Not connected · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read.</extracomment>
        <translation>غير متصل · جرى التحقق %1</translation>
    </message>
    <message>
        <source>Enter the right one. If the profile names a secret file, correct that file.</source>
        <translation>أدخل السر الصحيح. وإن كان ملف التعريف يحدد ملف سر فصحّح ذلك الملف.</translation>
    </message>
    <message>
        <source>The service keeps a record of its own.</source>
        <translation>تحتفظ الخدمة بسجل خاص بها.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent is given.</source>
        <translation>سجل الخدمة نفسها: الموافقة ممنوحة.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent was withdrawn.</source>
        <translation>سجل الخدمة نفسها: سُحبت الموافقة.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent has ended.</source>
        <translation>سجل الخدمة نفسها: انتهت الموافقة.</translation>
    </message>
    <message>
        <source>The service&apos;s own record says “%1”.</source>
        <extracomment>%1 is a word of the service, such as &quot;Suspended&quot;.</extracomment>
        <translation>يذكر سجل الخدمة نفسها «%1».</translation>
    </message>
    <message>
        <source>It was given from %1 to %2.</source>
        <extracomment>Of a consent; %1 and %2 are days.</extracomment>
        <translation>مُنحت من %1 إلى %2.</translation>
    </message>
    <message>
        <source>It was given from %1 on.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>مُنحت ابتداءً من %1.</translation>
    </message>
    <message>
        <source>It was given up to %1.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>مُنحت حتى %1.</translation>
    </message>
    <message>
        <source>It was cancelled %1.</source>
        <extracomment>Of a consent; %1 is a moment such as &quot;3 March, 14:05&quot;.</extracomment>
        <translation>أُلغيت %1.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <extracomment>%1 is a list of masked account numbers.</extracomment>
        <translation>تخص: %1.</translation>
    </message>
    <message>
        <source>You are logged in at %1 for the accounts you ticked. The others stay on the old login.</source>
        <translation>سجّلت الدخول لدى %1 للحسابات التي حددتها. وتبقى الأخرى على تسجيل الدخول القديم.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old login.</source>
        <translation>الحسابات التي لا تحددها تبقى على تسجيل الدخول القديم.</translation>
    </message>
    <message>
        <source>Stays on the old login</source>
        <translation>يبقى على تسجيل الدخول القديم</translation>
    </message>
    <message>
        <source>On the old login: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>على تسجيل الدخول القديم: %1.</translation>
    </message>
    <message>
        <source>You are logged in for the accounts you ticked. The others stay on the old login.</source>
        <translation>سجّلت الدخول للحسابات التي حددتها. وتبقى الأخرى على تسجيل الدخول القديم.</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to bring it along</source>
        <translation>%1، %2، اضغط Enter لنقله مع البقية</translation>
    </message>
    <message>
        <source>logins go by way of %1; data is asked for without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>تمر عمليات تسجيل الدخول عبر %1؛ وتُطلب البيانات دون وسيط</translation>
    </message>
    <message>
        <source>data is asked for by way of %1; logins go without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>تُطلب البيانات عبر %1؛ وتجري عمليات تسجيل الدخول دون وسيط</translation>
    </message>
    <message>
        <source>logins go by way of %1, and data is asked for by way of %2</source>
        <extracomment>%1 and %2 are addresses of proxies.</extracomment>
        <translation>تمر عمليات تسجيل الدخول عبر %1، وتُطلب البيانات عبر %2</translation>
    </message>
    <message>
        <source>Press &quot;Enter the secret…&quot; in the window and paste it there.</source>
        <translation>اضغط «إدخال السر…» في النافذة وألصقه هناك.</translation>
    </message>
    <message>
        <source>Not reachable · checked %1 · next try %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read. %2 is one, too.</extracomment>
        <translation>يتعذر الوصول · جرى التحقق %1 · المحاولة التالية %2</translation>
    </message>
    <message>
        <source>Not reachable · checked %1</source>
        <translation>يتعذر الوصول · جرى التحقق %1</translation>
    </message>
    <message>
        <source>This update came with connecting.</source>
        <translation>جرى هذا التحديث عند الربط.</translation>
    </message>
    <message>
        <source>This update was made by itself.</source>
        <translation>جرى هذا التحديث تلقائيًا.</translation>
    </message>
    <message>
        <source>This update was asked for.</source>
        <translation>جرى هذا التحديث عند الطلب.</translation>
    </message>
    <message>
        <source>The service calls this update “%1”.</source>
        <extracomment>%1 is a word of the service.</extracomment>
        <translation>تسمي الخدمة هذا التحديث «%1».</translation>
    </message>
</context>
<context>
    <name>holdfast::AccountsPage</name>
    <message>
        <source>history since %1</source>
        <extracomment>The first day of an account&apos;s transactions at the service.</extracomment>
        <translation>السجل منذ %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Balances as of %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>الأرصدة كما في %1</translation>
    </message>
    <message>
        <source>The accounts have not been read yet.</source>
        <translation>لم تُقرأ الحسابات بعد.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (مخفي)</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>قُرئت %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Name, notes, hide</source>
        <translation>الاسم والملاحظات والإخفاء</translation>
    </message>
    <message>
        <source>Months kept of %1</source>
        <translation>الأشهر المحفوظة من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) hidden</source>
        <translation>
            <numerusform>لا حسابات مخفية (%n)</numerusform>
            <numerusform>حساب واحد مخفي</numerusform>
            <numerusform>حسابان مخفيان</numerusform>
            <numerusform>%n حسابات مخفية</numerusform>
            <numerusform>%n حسابًا مخفيًا</numerusform>
            <numerusform>%n حساب مخفي</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out hidden accounts</source>
        <translation>استبعاد الحسابات المخفية</translation>
    </message>
    <message>
        <source>Show hidden accounts</source>
        <translation>إظهار الحسابات المخفية</translation>
    </message>
    <message>
        <source>&amp;Name and notes…</source>
        <translation>ال&amp;اسم والملاحظات…</translation>
    </message>
    <message>
        <source>&amp;Show this account again</source>
        <translation>إ&amp;ظهار هذا الحساب مجددًا</translation>
    </message>
    <message>
        <source>&amp;Hide this account</source>
        <translation>إ&amp;خفاء هذا الحساب</translation>
    </message>
    <message>
        <source>&amp;Copy account number</source>
        <translation>&amp;نسخ رقم الحساب</translation>
    </message>
</context>
<context>
    <name>holdfast::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Updates, renewals and attempts of this connection are listed here.</source>
        <translation>تُسرد هنا تحديثات هذا الاتصال وتجديداته ومحاولاته.</translation>
    </message>
</context>
<context>
    <name>holdfast::BankPicker</name>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>ربط بنك</translation>
    </message>
    <message>
        <source>&amp;Which bank?</source>
        <translation>&amp;أي بنك؟</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>اكتب جزءًا من اسمه</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>البنوك</translation>
    </message>
    <message>
        <source>Choose in the &amp;browser</source>
        <translation>الاختيار في ال&amp;متصفح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Asking for the list of banks…</source>
        <translation>يجري طلب قائمة البنوك…</translation>
    </message>
    <message>
        <source>No bank of that name is in the service&apos;s list.</source>
        <translation>لا يوجد بنك بهذا الاسم في قائمة الخدمة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>holdfast::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>holdfast::BannerArea</name>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>إدخال السر…</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDesk</name>
    <message>
        <source>Save support bundle</source>
        <translation>حفظ حزمة الدعم</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>The support bundle could not be made.</source>
        <translation>تعذّر إنشاء حزمة الدعم.</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>Holdfast is looking at itself and at the service. This takes a moment.</source>
        <translation>يفحص Holdfast نفسه والخدمة. يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>ما سيحتويه الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This is all that support staff will see. People, accounts and numbers have stand-ins; passwords, balances, notes and transactions are not in it. Read it before you send it: Holdfast sends it to nobody.</source>
        <translation>هذا كل ما سيراه فريق الدعم. وُضعت بدائل مكان الأشخاص والحسابات والأرقام؛ وليست فيه كلمات سر ولا أرصدة ولا ملاحظات ولا معاملات. اقرأه قبل أن ترسله: لا يرسله Holdfast إلى أحد.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>حُفظ باسم %1. لا يقرؤه غيرك.</translation>
    </message>
</context>
<context>
    <name>holdfast::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>الس&amp;ابق</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ا&amp;لتالي</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Loo&amp;k ahead:</source>
        <translation>استعراض ال&amp;مقبل:</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>استعراض المقبل</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>اليوم المعروض</translation>
    </message>
    <message>
        <source>What ends on this day</source>
        <translation>ما ينتهي في هذا اليوم</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>كيف سيكون الحال</translation>
    </message>
    <message>
        <source>&amp;Show connection</source>
        <translation>عر&amp;ض الاتصال</translation>
    </message>
    <message>
        <source>Save calendar &amp;file…</source>
        <translation>&amp;حفظ ملف التقويم…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>العودة إلى ال&amp;قائمة</translation>
    </message>
    <message>
        <source>This day is over; looking ahead begins today.</source>
        <translation>انقضى هذا اليوم؛ يبدأ استعراض المقبل من اليوم الحالي.</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>حفظ ملف التقويم</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>تقويمات (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Names are hidden now, and the file would go without them. Show them, then save it.</source>
        <translation>الأسماء مخفية الآن، وسيخلو الملف منها. أظهرها ثم احفظه.</translation>
    </message>
</context>
<context>
    <name>holdfast::CheckRow</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 what was looked at, %2 &quot;ok&quot; or &quot;wrong&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Read aloud: %1 a check and how it went, %2 what was found.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>Read aloud: %1 a check and how it went, %2 what was found, %3 what to do.</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;نقل لأعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Columns of the list</source>
        <translation>أ&amp;عمدة القائمة</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>&amp;As it comes</source>
        <translation>الترتيب ال&amp;مبدئي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The bank always comes first. The others can also be dragged by their names above the list.</source>
        <translation>يأتي البنك أولًا دائمًا. ويمكن أيضًا سحب الأعمدة الأخرى من أسمائها فوق القائمة.</translation>
    </message>
    <message>
        <source>&amp;Hide this one</source>
        <translation>إخ&amp;فاء هذا</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>إ&amp;ظهار هذا</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>نقل العمود</translation>
    </message>
    <message>
        <source>Show the column, or hide it</source>
        <translation>إظهار العمود أو إخفاؤه</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionCommands</name>
    <message>
        <source>%1 is being asked for news</source>
        <translation>يُسأل %1 عن الجديد</translation>
    </message>
    <message>
        <source>This can take a few minutes; you can go on working.</source>
        <translation>قد يستغرق هذا بضع دقائق؛ يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>The webhook address is on the clipboard</source>
        <translation>عنوان خطاف الويب في الحافظة</translation>
    </message>
    <message>
        <source>Give it to the relay that brings webhooks to this computer, and to nobody else.</source>
        <translation>أعطه للمرحّل الذي يجلب خطافات الويب إلى هذا الحاسوب، ولا تعطه لأحد سواه.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>The account number is on the clipboard</source>
        <translation>رقم الحساب في الحافظة</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>يُزال من الحافظة بعد %n ثانية.</numerusform>
            <numerusform>يُزال من الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>يُزال من الحافظة بعد ثانيتين.</numerusform>
            <numerusform>يُزال من الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>يُزال من الحافظة بعد %n ثانية.</numerusform>
            <numerusform>يُزال من الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is on the clipboard</source>
        <translation>الرابط في الحافظة</translation>
    </message>
    <message>
        <source>Paste it into the address bar of a browser.</source>
        <translation>ألصقه في شريط عنوان أحد المتصفحات.</translation>
    </message>
    <message>
        <source>You are not reminded of %1 before %2.</source>
        <extracomment>%1 is a connection, %2 a moment such as &quot;tomorrow 09:00&quot;.</extracomment>
        <translation>لن تُذكَّر بـ %1 قبل %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionListModel</name>
    <message>
        <source>next one is late</source>
        <translation>التالي متأخر</translation>
    </message>
    <message>
        <source>next %1–%2</source>
        <extracomment>%1 and %2 are times of the same day.</extracomment>
        <translation>التالي %1–%2</translation>
    </message>
    <message>
        <source>next %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>التالي %1</translation>
    </message>
    <message>
        <source>next by %1</source>
        <extracomment>%1 is a time of this day or a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>التالي بحلول %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>End not readable</source>
        <translation>تاريخ الانتهاء غير مقروء</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>لا يوجد تاريخ انتهاء</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>انتهت الموافقة في %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>تنتهي الموافقة في %1</translation>
    </message>
    <message>
        <source>Last update: %1</source>
        <translation>آخر تحديث: %1</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <extracomment>%1 is a window of time: &quot;between 14:00 and 18:00&quot;</extracomment>
        <translation>التحديث التالي: %1</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يلزم فعله</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>التحديث التالي</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>الإثراء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For the ear: %1 is the heading above a row, such as &quot;Needs you&quot;, %2 the row.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>has the account “%1”</source>
        <extracomment>Why a search found this connection; %1 is one of its accounts.</extracomment>
        <translation>فيه الحساب «%1»</translation>
    </message>
    <message>
        <source>found in your notes</source>
        <translation>عُثر عليه في ملاحظاتك</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>من يسجّل الدخول</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>رُبط في</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) you</source>
        <extracomment>Heading over the connections of a bank or person, %1; some of them need somebody.</extracomment>
        <translation>
            <numerusform>%1 · لا شيء يحتاج إليك (%n)</numerusform>
            <numerusform>%1 · واحد يحتاج إليك</numerusform>
            <numerusform>%1 · اثنان يحتاجان إليك</numerusform>
            <numerusform>%1 · %n تحتاج إليك</numerusform>
            <numerusform>%1 · %n تحتاج إليك</numerusform>
            <numerusform>%1 · %n تحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <extracomment>Read aloud of a cell that is empty: no button, or nothing known.</extracomment>
        <translation>لا شيء يلزم هنا</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Heading over connections: %1 is what they have in common, such as &quot;Ends soon&quot;, %2 how many there are.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionNoteList</name>
    <message>
        <source>Tick the row, or take the tick away</source>
        <translation>تحديد الصف أو إلغاء تحديده</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>الانتقال إلى الاتصال</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>نسخ الصف</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionNotes</name>
    <message>
        <source>%1. %2</source>
        <extracomment>Read aloud: %1 is a connection, %2 a sentence about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>Read aloud: %1 is a connection, %2 its group such as &quot;Needs you&quot;, %3 a sentence about it.</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Ended at %1.</source>
        <extracomment>%1 is a time of the day.</extracomment>
        <translation>انتهت الساعة %1.</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>تنتهي الساعة %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message>
        <source>Bank connections</source>
        <translation>الاتصالات البنكية</translation>
    </message>
    <message>
        <source>4 accounts · enriched</source>
        <translation>4 حسابات · تم الإثراء</translation>
    </message>
    <message>
        <source>Ended 4 November</source>
        <translation>انتهت في 4 نوفمبر</translation>
    </message>
    <message>
        <source>14 November, 08:00</source>
        <translation>14 نوفمبر، 08:00</translation>
    </message>
    <message>
        <source>Barclays wants you to confirm</source>
        <translation>يريد Barclays أن تؤكد</translation>
    </message>
    <message>
        <source>What needs you first</source>
        <translation>ما يحتاج إليك أولًا</translation>
    </message>
    <message>
        <source>November,</source>
        <translation>نوفمبر،</translation>
    </message>
    <message>
        <source>4 accounts</source>
        <translation>4 حسابات</translation>
    </message>
    <message>
        <source>wants you to</source>
        <translation>يريد منك أن</translation>
    </message>
    <message>
        <source>between tomorrow 06:00</source>
        <translation>بين غدًا 06:00</translation>
    </message>
    <message>
        <source>4 November 2025</source>
        <translation>4 نوفمبر 2025</translation>
    </message>
    <message>
        <source>Do what the row&apos;s button does</source>
        <translation>تنفيذ ما يفعله زر الصف</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>الانتقال من صف إلى صف</translation>
    </message>
    <message>
        <source>Go from group to group</source>
        <translation>الانتقال من مجموعة إلى مجموعة</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>الانتقال إلى أول صف أو آخره</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>فتح قائمة الصف</translation>
    </message>
</context>
<context>
    <name>holdfast::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>End consent…</source>
        <translation>إنهاء الموافقة…</translation>
    </message>
    <message>
        <source>What ending it means</source>
        <translation>ما يعنيه إنهاؤها</translation>
    </message>
    <message>
        <source>What was asked and granted</source>
        <translation>ما طُلب وما مُنح</translation>
    </message>
</context>
<context>
    <name>holdfast::Desktop</name>
    <message>
        <source>Open a profile file</source>
        <translation>فتح ملف تعريف</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>ملفات التعريف (*.json)</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsPane</name>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>Advised: %1</source>
        <translation>يُنصح بـ: %1</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>ما يمكن فعله أيضًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button says, %2 a sentence why it cannot be done.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name and notes…</source>
        <translation>الاسم والملاحظات…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>الإجابة…</translation>
    </message>
    <message>
        <source>Overview of the connection</source>
        <translation>نظرة عامة على الاتصال</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsTabs</name>
    <message>
        <source>Details of the connection</source>
        <translation>تفاصيل الاتصال</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>المزامنات</translation>
    </message>
</context>
<context>
    <name>holdfast::EventTree</name>
    <message>
        <source>Copy c&amp;orrelation id</source>
        <translation>نسخ معرّف ال&amp;ترابط</translation>
    </message>
    <message>
        <source>Open what belongs to an entry, or close it</source>
        <translation>فتح ما يتبع المدخل أو إغلاقه</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>نسخ المدخل</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstStartPage</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>What would you like to open?</source>
        <translation>ماذا تريد أن تفتح؟</translation>
    </message>
    <message>
        <source>Holdfast keeps bank connections alive. It reaches them through a profile, which your organisation gives you; without one you can try it out.</source>
        <translation>يُبقي Holdfast الاتصالات البنكية فعّالة. ويصل إليها عبر ملف تعريف تعطيك إياه مؤسستك؛ ويمكنك تجربته دون ملف.</translation>
    </message>
    <message>
        <source>Open a profile file…</source>
        <translation>فتح ملف تعريف…</translation>
    </message>
    <message>
        <source>Try Holdfast with make-believe banks</source>
        <translation>تجربة Holdfast ببنوك صورية</translation>
    </message>
    <message>
        <source>A sandbox on this computer. No account is needed, and nothing of it is real.</source>
        <translation>بيئة تجريبية على هذا الحاسوب. لا يلزم حساب، ولا شيء فيها حقيقي.</translation>
    </message>
    <message>
        <source>A profile that was set up for everybody on this computer.</source>
        <translation>ملف تعريف أُعد لجميع مستخدمي هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A profile in your own folder.</source>
        <translation>ملف تعريف في مجلدك الخاص.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 what is wrong, without a full stop, %2 a sentence that says what it means.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>holdfast::FlowPanel</name>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>لاحقًا: %1</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;فتح مجددًا</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الراب&amp;ط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A&amp;ddress from the browser</source>
        <translation>العن&amp;وان من المتصفح</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>استخدام &amp;هذا العنوان</translation>
    </message>
</context>
<context>
    <name>holdfast::GoneDialog</name>
    <message>
        <source>Removed elsewhere</source>
        <translation>أُزيل من مكان آخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing of what was removed elsewhere is kept here.</source>
        <translation>لا يُحفظ هنا شيء مما أُزيل من مكان آخر.</translation>
    </message>
    <message>
        <source>You keep what is here.</source>
        <translation>تحتفظ بما هو موجود هنا.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>الاحتفاظ بما هو هنا</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>حذف من هذا الحاسوب…</translation>
    </message>
</context>
<context>
    <name>holdfast::HiddenSign</name>
    <message>
        <source>Amounts and names are hidden.</source>
        <translation>المبالغ والأسماء مخفية.</translation>
    </message>
    <message>
        <source>Show &amp;amounts and names</source>
        <translation>إ&amp;ظهار المبالغ والأسماء</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDialog</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>You have not been reminded of anything yet</source>
        <translation>لم تُذكَّر بشيء بعد</translation>
    </message>
    <message>
        <source>Before a consent ends, and when a bank needs you, Holdfast tells you. Here you find it again, also what came while you were away.</source>
        <translation>يخبرك Holdfast قبل انتهاء موافقة، وعندما يحتاج بنك إليك. وهنا تجد ذلك مجددًا، وكذلك ما جاء في غيابك.</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>عرض الاتصال</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>ذكّرني مجددًا</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxModel</name>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>التذكير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>holdfast::LineageView</name>
    <message>
        <source>Where this connection comes from</source>
        <translation>من أين جاء هذا الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n connection(s) in all.</source>
        <translation>
            <numerusform>%1 لا اتصالات (%n).</numerusform>
            <numerusform>%1 اتصال واحد إجمالًا.</numerusform>
            <numerusform>%1 اتصالان إجمالًا.</numerusform>
            <numerusform>%1 %n اتصالات إجمالًا.</numerusform>
            <numerusform>%1 %n اتصالًا إجمالًا.</numerusform>
            <numerusform>%1 %n اتصال إجمالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from one to the next in the family</source>
        <translation>الانتقال من واحد إلى آخر في العائلة</translation>
    </message>
    <message>
        <source>Go to the newest or oldest of the family</source>
        <translation>الانتقال إلى الأحدث أو الأقدم في العائلة</translation>
    </message>
    <message>
        <source>Show that connection</source>
        <translation>عرض ذلك الاتصال</translation>
    </message>
</context>
<context>
    <name>holdfast::ListMenu</name>
    <message>
        <source>&amp;Group by</source>
        <translation>الت&amp;جميع حسب</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>ال&amp;فرز حسب</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>الأ&amp;عمدة…</translation>
    </message>
    <message>
        <source>What needs you &amp;first</source>
        <translation>ما يحتاج إليك &amp;أولًا</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>ال&amp;بنك</translation>
    </message>
    <message>
        <source>&amp;Who logs in</source>
        <translation>من يسجّل ال&amp;دخول</translation>
    </message>
</context>
<context>
    <name>holdfast::MainBar</name>
    <message>
        <source>Connect a bank</source>
        <translation>ربط بنك</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Ask the service how your connections are.</source>
        <translation>سؤال الخدمة عن حال اتصالاتك.</translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>ملف التعريف هذا للقراءة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n due…</source>
        <translation>
            <numerusform>تجديد %n اتصال…</numerusform>
            <numerusform>تجديد اتصال واحد…</numerusform>
            <numerusform>تجديد اتصالين…</numerusform>
            <numerusform>تجديد %n اتصالات…</numerusform>
            <numerusform>تجديد %n اتصالًا…</numerusform>
            <numerusform>تجديد %n اتصال…</numerusform>
        </translation>
    </message>
    <message>
        <source>Search banks, accounts and people</source>
        <translation>البحث في البنوك والحسابات والأشخاص</translation>
    </message>
    <message>
        <source>Search banks, accounts, people…</source>
        <translation>ابحث في البنوك والحسابات والأشخاص…</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A button that goes to what it tells; %1 is such as &quot;Renewing 2 of 5&quot;.</extracomment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>البيانات المحفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Holdfast</source>
        <translation>&amp;Holdfast</translation>
    </message>
    <message>
        <source>&amp;Connect a bank…</source>
        <translation>&amp;ربط بنك…</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>&amp;تحقق الآن</translation>
    </message>
    <message>
        <source>&amp;Receipts of removals…</source>
        <translation>إ&amp;يصالات الإزالة…</translation>
    </message>
    <message>
        <source>Removed &amp;elsewhere…</source>
        <translation>أُزيل من &amp;مكان آخر…</translation>
    </message>
    <message>
        <source>Copy &amp;webhook address</source>
        <translation>نسخ عنوان خطاف ال&amp;ويب</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>&amp;حفظ حزمة الدعم…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;نظرة عامة</translation>
    </message>
    <message>
        <source>&amp;Transactions</source>
        <translation>ال&amp;معاملات</translation>
    </message>
    <message>
        <source>Select a connection in the list first</source>
        <translation>حدد اتصالًا في القائمة أولًا</translation>
    </message>
    <message>
        <source>&amp;Name and notes…	F2</source>
        <translation>ال&amp;اسم والملاحظات…	F2</translation>
    </message>
    <message>
        <source>Re&amp;move…	Del</source>
        <extracomment>After the tab stands the key that does the same in the list.</extracomment>
        <translation>إ&amp;زالة…	Del</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>استخدم ملف تعريف دوره مالك.</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Holdfast – %1</source>
        <translation>Holdfast – %1</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>عرض الإيصال</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ قرار…</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>الاحتفاظ بما هو هنا</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>حذف من هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>لم يُربط أي بنك بعد</translation>
    </message>
    <message>
        <source>Connect one: your browser opens, you log in at your bank and choose the accounts. Holdfast then keeps the connection alive.</source>
        <translation>اربط بنكًا: يُفتح متصفحك، فتسجّل الدخول لدى بنكك وتختار الحسابات. بعدها يُبقي Holdfast الاتصال فعّالًا.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>ربط بنك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading your connections…</source>
        <translation>تجري قراءة اتصالاتك…</translation>
    </message>
    <message>
        <source>Re&amp;new what is due…</source>
        <translation>تج&amp;ديد المستحق…</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>الت&amp;ذكيرات…</translation>
    </message>
    <message>
        <source>Se&amp;lf-test…</source>
        <translation>ال&amp;فحص الذاتي…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>الت&amp;قويم</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names</source>
        <translation>إ&amp;خفاء المبالغ والأسماء</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>اختصارات &amp;لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Remind me a&amp;gain</source>
        <translation>ذكّرني م&amp;جددًا</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>الموافق&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>ال&amp;حسابات</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>النشا&amp;ط</translation>
    </message>
    <message>
        <source>S&amp;yncs</source>
        <translation>الم&amp;زامنات</translation>
    </message>
    <message>
        <source>Name and notes</source>
        <translation>الاسم والملاحظات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Copy as a line</source>
        <translation>نسخ كسطر</translation>
    </message>
    <message>
        <source>Empty the search, then close the details</source>
        <translation>إفراغ البحث، ثم إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Connection &amp;id</source>
        <translation>معرّف الا&amp;تصال</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>نسيانها</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>“%1” is in no name of a bank or an account, in no note, and nobody logs in who is called so.</source>
        <translation>لا يرد «%1» في اسم أي بنك أو حساب، ولا في أي ملاحظة، ولا يسجّل الدخول أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>This profile may only read. Once the owner has connected a bank, it appears here.</source>
        <translation>ملف التعريف هذا للقراءة فقط. يظهر البنك هنا بمجرد أن يربطه المالك.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>What is kept on this computer comes first, then what the service says.</source>
        <translation>يأتي أولًا ما حُفظ على هذا الحاسوب، ثم ما تقوله الخدمة.</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>فتح القوائم</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Calendar and renewals</source>
        <translation>التقويم وعمليات التجديد</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي اتصال (%n)</numerusform>
            <numerusform>عُثر على اتصال واحد (%n)</numerusform>
            <numerusform>عُثر على اتصالين (%n)</numerusform>
            <numerusform>عُثر على %n اتصالات</numerusform>
            <numerusform>عُثر على %n اتصالًا</numerusform>
            <numerusform>عُثر على %n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the renewals</source>
        <translation>تقرير التجديدات</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>إدخال السر…</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>ملف التعريف هذا للقراءة فقط</translation>
    </message>
    <message>
        <source>“%1” was not found. While names are hidden only what stands in their place is searched.</source>
        <translation>لم يُعثر على «%1». ما دامت الأسماء مخفية، لا يُبحث إلا فيما يحلّ محلها.</translation>
    </message>
</context>
<context>
    <name>holdfast::MatchDialog</name>
    <message>
        <source>Keep this answer</source>
        <translation>حفظ هذه الإجابة</translation>
    </message>
    <message>
        <source>Which account is which</source>
        <translation>أي حساب هو أيّها</translation>
    </message>
    <message>
        <source>The bank gave its accounts new numbers when you logged in, and they look too much alike to tell. Your name, notes and history go to the one you choose.</source>
        <translation>أعطى البنك حساباته أرقامًا جديدة عندما سجّلت الدخول، وهي متشابهة إلى حد يتعذر معه التمييز. ينتقل اسمك وملاحظاتك وسجلك إلى الحساب الذي تختاره.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>تركه دون حسم</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthStrip</name>
    <message>
        <source>Go from month to month of the history</source>
        <translation>الانتقال من شهر إلى شهر في السجل</translation>
    </message>
    <message>
        <source>Go to its first or last month</source>
        <translation>الانتقال إلى أول شهر فيه أو آخره</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthView</name>
    <message numerus="yes">
        <source>%n end(s)</source>
        <translation>
            <numerusform>لا ينتهي شيء (%n)</numerusform>
            <numerusform>ينتهي واحد</numerusform>
            <numerusform>ينتهي اثنان</numerusform>
            <numerusform>تنتهي %n</numerusform>
            <numerusform>تنتهي %n</numerusform>
            <numerusform>تنتهي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from day to day</source>
        <translation>الانتقال من يوم إلى يوم</translation>
    </message>
    <message>
        <source>Go from week to week</source>
        <translation>الانتقال من أسبوع إلى أسبوع</translation>
    </message>
    <message>
        <source>Go from month to month</source>
        <translation>الانتقال من شهر إلى شهر</translation>
    </message>
    <message>
        <source>Go to the first or last day of the month</source>
        <translation>الانتقال إلى أول يوم في الشهر أو آخره</translation>
    </message>
    <message>
        <source>Go to what ends on the day</source>
        <translation>الانتقال إلى ما ينتهي في ذلك اليوم</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDesk</name>
    <message>
        <source>Name and notes</source>
        <translation>الاسم والملاحظات</translation>
    </message>
    <message>
        <source>Show amounts and names first; then they can be changed.</source>
        <translation>أظهر المبالغ والأسماء أولًا؛ بعدها يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Names are hidden now</source>
        <translation>الأسماء مخفية الآن</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDialog</name>
    <message>
        <source>&amp;Own name</source>
        <translation>&amp;اسم خاص بك</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>ال&amp;ملاحظات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Hide this account: leave it out of lists and counts</source>
        <translation>إ&amp;خفاء هذا الحساب: استبعاده من القوائم والأعداد</translation>
    </message>
    <message>
        <source>Names and notes stay on this computer and follow a renewed connection.</source>
        <translation>تبقى الأسماء والملاحظات على هذا الحاسوب وتتبع الاتصال المجدَّد.</translation>
    </message>
    <message>
        <source>Not &amp;before</source>
        <translation>ليس &amp;قبل</translation>
    </message>
    <message>
        <source>No reminder before this day</source>
        <translation>لا تذكير قبل هذا اليوم</translation>
    </message>
    <message>
        <source>&amp;Who logs in at the bank</source>
        <translation>من &amp;يسجّل الدخول لدى البنك</translation>
    </message>
    <message>
        <source>Who logs in at the bank</source>
        <translation>من يسجّل الدخول لدى البنك</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>&amp;Reminders, also in exported calendars</source>
        <translation>الت&amp;ذكيرات، وفي التقويمات المصدَّرة أيضًا</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>الاحتفاظ بما كُتب</translation>
    </message>
</context>
<context>
    <name>holdfast::ProfileWindow</name>
    <message>
        <source>&amp;Profile</source>
        <translation>ملف التع&amp;ريف</translation>
    </message>
    <message>
        <source>%1 – user %2</source>
        <extracomment>%1 the name of a profile, %2 the id of a user.</extracomment>
        <translation>%1 – المستخدم %2</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Holdfast – %1</source>
        <translation>Holdfast – %1</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <extracomment>%1 what is shown; the arrow says that others can be chosen here.</extracomment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>ملف التعريف: %1</translation>
    </message>
    <message>
        <source>Show another profile or user</source>
        <translation>عرض ملف تعريف أو مستخدم آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n new reminder(s)</source>
        <translation>
            <numerusform>لا تذكيرات جديدة (%n)</numerusform>
            <numerusform>تذكير جديد واحد</numerusform>
            <numerusform>تذكيران جديدان</numerusform>
            <numerusform>%n تذكيرات جديدة</numerusform>
            <numerusform>%n تذكيرًا جديدًا</numerusform>
            <numerusform>%n تذكير جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>الت&amp;ذكيرات…</translation>
    </message>
    <message>
        <source>Show what you were reminded of</source>
        <translation>عرض ما ذُكّرت به</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;minders: %n new…</source>
        <translation>
            <numerusform>الت&amp;ذكيرات: %n جديدة…</numerusform>
            <numerusform>الت&amp;ذكيرات: %n جديدة…</numerusform>
            <numerusform>الت&amp;ذكيرات: %n جديدة…</numerusform>
            <numerusform>الت&amp;ذكيرات: %n جديدة…</numerusform>
            <numerusform>الت&amp;ذكيرات: %n جديدة…</numerusform>
            <numerusform>الت&amp;ذكيرات: %n جديدة…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>إزالة اتصال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>أُزيل من مكان آخر</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>holdfast::ReceiptsDialog</name>
    <message>
        <source>Receipt of a removal</source>
        <translation>إيصال إزالة</translation>
    </message>
    <message>
        <source>Receipts of removals</source>
        <translation>إيصالات الإزالة</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>لم يُزل شيء بعد.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>holdfast::ReminderNotifier</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>ذكّرني غدًا</translation>
    </message>
</context>
<context>
    <name>holdfast::RenewalPage</name>
    <message>
        <source>Renewals</source>
        <translation>التجديدات</translation>
    </message>
    <message>
        <source>What is renewed</source>
        <translation>ما يُجدَّد</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;ماذا:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>S&amp;kip this one</source>
        <translation>ت&amp;خطي هذا</translation>
    </message>
    <message>
        <source>S&amp;top for today</source>
        <translation>إي&amp;قاف لهذا اليوم</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>ت&amp;م</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>العودة &amp;إلى القائمة</translation>
    </message>
    <message>
        <source>Nothing to renew</source>
        <translation>لا شيء للتجديد</translation>
    </message>
    <message>
        <source>No connection is due. A longer time ahead may show some.</source>
        <translation>لا اتصال مستحق. قد تُظهر مدة أطول مقبلة بعضها.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n connection(s), one after the other</source>
        <translation>
            <numerusform>تجديد %n اتصال، واحدًا تلو الآخر</numerusform>
            <numerusform>تجديد اتصال واحد</numerusform>
            <numerusform>تجديد اتصالين، واحدًا تلو الآخر</numerusform>
            <numerusform>تجديد %n اتصالات، واحدًا تلو الآخر</numerusform>
            <numerusform>تجديد %n اتصالًا، واحدًا تلو الآخر</numerusform>
            <numerusform>تجديد %n اتصال، واحدًا تلو الآخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want to renew.</source>
        <translation>حدد ما تريد تجديده.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;استئناف</translation>
    </message>
    <message>
        <source>Do &amp;not pause</source>
        <translation>&amp;دون إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause after this o&amp;ne</source>
        <translation>إيقاف &amp;مؤقت بعد هذا</translation>
    </message>
    <message>
        <source>Cancelling the one in your browser…</source>
        <translation>يجري إلغاء ما في متصفحك…</translation>
    </message>
    <message>
        <source>It pauses when the one in your browser has ended.</source>
        <translation>يتوقف مؤقتًا عندما ينتهي ما في متصفحك.</translation>
    </message>
    <message>
        <source>When one is done, the next opens in your browser.</source>
        <translation>عندما ينتهي واحد، يُفتح التالي في متصفحك.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>استبعاد هذا</translation>
    </message>
    <message>
        <source>Take this one in</source>
        <translation>تضمين هذا</translation>
    </message>
</context>
<context>
    <name>holdfast::ReturnAddressPage</name>
    <message>
        <source>Return address</source>
        <translation>عنوان العودة</translation>
    </message>
    <message>
        <source>Return &amp;address</source>
        <translation>&amp;عنوان العودة</translation>
    </message>
    <message>
        <source>any free one</source>
        <extracomment>In place of port 0.</extracomment>
        <translation>أي منفذ متاح</translation>
    </message>
    <message>
        <source>&amp;Port on this computer</source>
        <translation>ال&amp;منفذ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No profile that can be used is shown</source>
        <translation>لا يُعرض ملف تعريف يمكن استخدامه</translation>
    </message>
    <message>
        <source>The sandbox on this computer has an address of its own, which cannot be changed.</source>
        <translation>للبيئة التجريبية على هذا الحاسوب عنوان خاص بها لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>This profile is set up for everybody on this computer; an administrator can change it in %1.</source>
        <translation>أُعد ملف التعريف هذا لجميع مستخدمي هذا الحاسوب؛ ويمكن لمدير النظام تغييره في %1.</translation>
    </message>
    <message>
        <source>The port is for a return address with https: the page there sends the browser on to it. Both are kept in %1 and hold from the next login on.</source>
        <translation>المنفذ مخصص لعنوان عودة يبدأ بـ https: ترسل الصفحة هناك المتصفح إليه. ويُحفظ كلاهما في %1 ويسريان من تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>This cannot be used: type http://127.0.0.1:PORT/PATH, where port 0 is any free one, or the https address of a return page. What was set before holds.</source>
        <translation>لا يمكن استخدام هذا: اكتب http://127.0.0.1:PORT/PATH حيث يعني المنفذ 0 أي منفذ متاح، أو عنوان https لصفحة عودة. يسري ما كان محددًا من قبل.</translation>
    </message>
    <message>
        <source>This cannot be used: a port goes with a return address with https, and is 0 or from 1024 to 65535. What was set before holds.</source>
        <translation>لا يمكن استخدام هذا: يقترن المنفذ بعنوان عودة يبدأ بـ https، ويكون 0 أو من 1024 إلى 65535. يسري ما كان محددًا من قبل.</translation>
    </message>
    <message>
        <source>Where your browser comes back to after the bank. It must be the same, to the letter, as the redirect URI that is registered at Moneyhub.</source>
        <translation>يعود متصفحك إلى هنا بعد البنك. يجب أن يطابق حرفيًا عنوان URI لإعادة التوجيه المسجل لدى Moneyhub.</translation>
    </message>
</context>
<context>
    <name>holdfast::RowCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>holdfast::SecretDialog</name>
    <message>
        <source>&amp;Keep it in this computer&apos;s keychain</source>
        <translation>&amp;حفظه في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>&amp;Secret or key</source>
        <translation>ال&amp;سر أو المفتاح</translation>
    </message>
    <message>
        <source>The keychain cannot be used now: the secret is kept for this run only.</source>
        <translation>لا يمكن استخدام حلقة المفاتيح الآن: يُحفظ السر لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Paste the client secret, or the private key as JSON, of the profile “%1”.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>ألصق سر العميل لملف التعريف «%1»، أو مفتاحه الخاص بصيغة JSON.</translation>
    </message>
</context>
<context>
    <name>holdfast::SelfTestDialog</name>
    <message>
        <source>Self-test</source>
        <translation>الفحص الذاتي</translation>
    </message>
    <message>
        <source>Before the first bank Holdfast looks whether all it needs is there. You can do this again at any time: Holdfast, Self-test.</source>
        <translation>قبل أول بنك يتحقق Holdfast من وجود كل ما يحتاجه. يمكنك تكرار ذلك في أي وقت: Holdfast، ثم «الفحص الذاتي».</translation>
    </message>
    <message>
        <source>Holdfast looks whether all it needs is there. Nothing is sent to anybody but the service of this profile.</source>
        <translation>يتحقق Holdfast من وجود كل ما يحتاجه. لا يُرسل شيء إلى أحد سوى خدمة ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>ما جرى فحصه</translation>
    </message>
    <message>
        <source>&amp;Try the browser</source>
        <translation>تجربة ال&amp;متصفح</translation>
    </message>
    <message>
        <source>Opens a page of Holdfast in your browser, which must come back.</source>
        <translation>يفتح صفحة من Holdfast في متصفحك، ويجب أن تعود.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>إ&amp;عادة الفحص</translation>
    </message>
    <message>
        <source>Go on to your banks</source>
        <translation>المتابعة إلى بنوكك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Looking: %1…</source>
        <translation>يجري فحص: %1…</translation>
    </message>
    <message>
        <source>Copied. Read it before you send it to anybody.</source>
        <translation>تم النسخ. اقرأه قبل أن ترسله إلى أحد.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>إعادة &amp;ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>This holds until Holdfast ends: it could not be written down.</source>
        <translation>يسري هذا حتى إنهاء Holdfast: تعذر حفظه.</translation>
    </message>
</context>
<context>
    <name>holdfast::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Search what to do, or a key…</source>
        <translation>ابحث عن إجراء أو مفتاح…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>For the ear: %1 is what a shortcut does, %2 its keys, %3 where it works.</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncListModel</name>
    <message>
        <source>at an unknown time</source>
        <translation>في وقت غير معروف</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncsPage</name>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>No updates yet</source>
        <translation>لا تحديثات بعد</translation>
    </message>
    <message>
        <source>Each time the service asks the bank for news, it is listed here.</source>
        <translation>يُسرد هنا كل سؤال توجهه الخدمة إلى البنك عن الجديد.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>The updates are read as soon as the service can be reached.</source>
        <translation>تُقرأ التحديثات بمجرد إمكان الوصول إلى الخدمة.</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionFilterBar</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <translation>البحث في المعاملات</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>جميع الحسابات</translation>
    </message>
    <message>
        <source>All, with hidden ones</source>
        <translation>الكل مع المخفية</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <extracomment>%1 is an account that its connection no longer carries.</extracomment>
        <translation>%1 (مغلق)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that the person hides in lists.</extracomment>
        <translation>%1 (مخفي)</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>الانتقال من البحث إلى القائمة</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>إفراغ البحث</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionListModel</name>
    <message>
        <source>Without a description</source>
        <translation>دون وصف</translation>
    </message>
    <message>
        <source>not booked yet</source>
        <translation>لم تُقيَّد بعد</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionSortBar</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Sorts by this</source>
        <translation>يفرز حسب هذا</translation>
    </message>
    <message>
        <source>Sorted: the earliest first</source>
        <translation>مفروزة: الأقدم أولًا</translation>
    </message>
    <message>
        <source>Sorted: the latest first</source>
        <translation>مفروزة: الأحدث أولًا</translation>
    </message>
    <message>
        <source>Sorted: the smallest amount of each currency first</source>
        <translation>مفروزة: أصغر مبلغ من كل عملة أولًا</translation>
    </message>
    <message>
        <source>Sorted: the largest amount of each currency first</source>
        <translation>مفروزة: أكبر مبلغ من كل عملة أولًا</translation>
    </message>
    <message>
        <source>Sorted from A to Z</source>
        <translation>مفروزة أبجديًا من الألف إلى الياء</translation>
    </message>
    <message>
        <source>Sorted from Z to A</source>
        <translation>مفروزة أبجديًا من الياء إلى الألف</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>الفرز حسب:</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>None of the transactions kept here is what you asked for.</source>
        <translation>لا توجد بين المعاملات المحفوظة هنا معاملة تطابق ما طلبته.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>holdfast::TrayIcon</name>
    <message>
        <source>Holdfast: %1</source>
        <extracomment>%1 is a sentence such as &quot;3 connections need you&quot;.</extracomment>
        <translation>Holdfast: %1</translation>
    </message>
    <message>
        <source>&amp;Open Holdfast</source>
        <translation>&amp;فتح Holdfast</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;reminder(s)…</source>
        <translation>
            <numerusform>لا &amp;تذكيرات جديدة (%n)…</numerusform>
            <numerusform>&amp;تذكير جديد واحد…</numerusform>
            <numerusform>&amp;تذكيران جديدان…</numerusform>
            <numerusform>%n &amp;تذكيرات جديدة…</numerusform>
            <numerusform>%n &amp;تذكيرًا جديدًا…</numerusform>
            <numerusform>%n &amp;تذكير جديد…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>ال&amp;تذكيرات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
</context>
<context>
    <name>holdfast::UserListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 what the organisation calls a user, %2 the user&apos;s id.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>holdfast::UserPicker</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>مستخدم آخر</translation>
    </message>
    <message>
        <source>&amp;Whose connections?</source>
        <translation>اتصالات &amp;من؟</translation>
    </message>
    <message>
        <source>Type a user&apos;s id, or a part of it or of the name</source>
        <translation>اكتب معرّف مستخدم، أو جزءًا منه أو من الاسم</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Asking for the list of users…</source>
        <translation>يجري طلب قائمة المستخدمين…</translation>
    </message>
    <message>
        <source>The service&apos;s list has no such user.</source>
        <translation>لا يوجد مستخدم كهذا في قائمة الخدمة.</translation>
    </message>
    <message>
        <source>There are more further down.</source>
        <translation>يوجد المزيد في الأسفل.</translation>
    </message>
    <message>
        <source>%1. Type the id of the user instead.</source>
        <extracomment>%1 says what went wrong, without a full stop.</extracomment>
        <translation>%1. اكتب معرّف المستخدم بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::BanksCommand</name>
    <message>
        <source>BANK</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>COUNTRY</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>No bank fits.</source>
        <translation>لا يوجد بنك مطابق.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::BundleCommand</name>
    <message>
        <source>The support bundle is in %1. Read it before you send it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>حزمة الدعم في %1. اقرأها قبل أن ترسلها.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ConnectionsCommand</name>
    <message>
        <source>%1. %2 To delete that: %3</source>
        <extracomment>%1 and %2 are sentences, %3 a command to type.</extracomment>
        <translation>%1. %2 لحذف ذلك: %3</translation>
    </message>
    <message>
        <source>Forecast for %1, from what was read %2.</source>
        <extracomment>%1 is a date and time, %2 a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>توقع لـ %1، مما قُرئ %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::DoctorCommand</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>لا يوجد ما يعيق العمل.</translation>
    </message>
    <message>
        <source>Something needs a look.</source>
        <translation>هناك ما يحتاج إلى نظر.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExplainCommand</name>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file or &quot;standard input&quot;, %2 why it cannot be used.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot;, so it is no connection</source>
        <translation>ليس فيه «id»، لذا فهو ليس اتصالًا</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>%1; what is explained is a connection as Moneyhub sends it, an array of them, or a reply {&quot;data&quot;:[…]}</source>
        <extracomment>%1 why it cannot be used.</extracomment>
        <translation>%1؛ ما يمكن شرحه هو اتصال كما يرسله Moneyhub، أو مصفوفة اتصالات، أو رد {&quot;data&quot;:[…]}</translation>
    </message>
    <message>
        <source>Entry %1 (%2): %3</source>
        <translation>المدخل %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExportCommand</name>
    <message>
        <source>The value of --format must be csv, json or ics.</source>
        <translation>يجب أن تكون قيمة --format هي csv أو json أو ics.</translation>
    </message>
    <message>
        <source>Say which format: --format csv, json or ics.</source>
        <translation>حدّد الصيغة: --format csv أو json أو ics.</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of consent written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي موعد انتهاء موافقة (%n) في %1.</numerusform>
            <numerusform>كُتب موعد انتهاء موافقة واحدة في %1.</numerusform>
            <numerusform>كُتب موعدا انتهاء موافقتين في %1.</numerusform>
            <numerusform>كُتبت %n مواعيد انتهاء موافقات في %1.</numerusform>
            <numerusform>كُتب %n موعد انتهاء موافقات في %1.</numerusform>
            <numerusform>كُتب %n موعد انتهاء موافقات في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) written to %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>لم يُكتب أي اتصال (%n) في %1.</numerusform>
            <numerusform>كُتب اتصال واحد في %1.</numerusform>
            <numerusform>كُتب اتصالان في %1.</numerusform>
            <numerusform>كُتبت %n اتصالات في %1.</numerusform>
            <numerusform>كُتب %n اتصالًا في %1.</numerusform>
            <numerusform>كُتب %n اتصال في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::cli::HistoryCommand</name>
    <message>
        <source>Nothing has happened to this connection yet.</source>
        <translation>لم يحدث شيء لهذا الاتصال بعد.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileCheckCommand</name>
    <message>
        <source>This profile can be used.</source>
        <translation>يمكن استخدام ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>This profile cannot be used like this.</source>
        <translation>لا يمكن استخدام ملف التعريف هذا على هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileListCommand</name>
    <message>
        <source>Users are missing here, because what is kept on this computer cannot be read: %1</source>
        <translation>المستخدمون مفقودون هنا لأن ما حُفظ على هذا الحاسوب تتعذر قراءته: %1</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>USERS</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>There is no profile yet; put one into %1.</source>
        <translation>لا يوجد ملف تعريف بعد؛ ضع واحدًا في %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::RemoveCommand</name>
    <message>
        <source>Nobody can be asked here; add --yes to remove the connection.</source>
        <translation>لا يمكن سؤال أحد هنا؛ أضف --yes لإزالة الاتصال.</translation>
    </message>
    <message>
        <source>Withdrawing access at the service…</source>
        <translation>يجري سحب الوصول لدى الخدمة…</translation>
    </message>
    <message>
        <source>Deleting what is kept here…</source>
        <translation>يجري حذف ما حُفظ هنا…</translation>
    </message>
    <message>
        <source>To remove a connection its whole id is wanted: %1</source>
        <extracomment>%1 is an id.</extracomment>
        <translation>لإزالة اتصال يلزم معرّفه كاملًا: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::Runner</name>
    <message>
        <source>The output could not be written.</source>
        <translation>تعذرت كتابة الخرج.</translation>
    </message>
    <message>
        <source>The service calls this request %1.</source>
        <translation>تسمي الخدمة هذا الطلب %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ServiceCommand</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a headline without a full stop, %2 a sentence.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Type or paste the secret or JWK of %2 and press Enter; it is not shown, and kept for this run only.</source>
        <extracomment>%1 is a headline such as &quot;The keychain is locked&quot;, %2 the profile&apos;s name.</extracomment>
        <translation>%1. اكتب سر %2 أو JWK الخاص به أو ألصقه واضغط Enter؛ لا يُعرض، ويُحفظ لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>%1 stands for several connections; name one of these: %2</source>
        <extracomment>%1 what was typed, %2 a list of ids.</extracomment>
        <translation>يشير %1 إلى عدة اتصالات؛ حدّد واحدًا من هذه: %2</translation>
    </message>
    <message>
        <source>There is no connection %1 here; &quot;holdfast-cli connections&quot; lists them. Name one by its id, eight characters or more that it begins with, or its name.</source>
        <translation>لا يوجد اتصال %1 هنا؛ يسردها «holdfast-cli connections». حدّد واحدًا بمعرّفه، أو بثمانية أحرف أو أكثر من بدايته، أو باسمه.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SetSecretCommand</name>
    <message>
        <source>Type or paste the secret or JWK and press Enter; it is not shown.</source>
        <translation>اكتب السر أو JWK أو ألصقه واضغط Enter؛ لا يُعرض.</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside as %1.</source>
        <translation>كانت قاعدة البيانات تالفة ونُحّيت جانبًا باسم %1.</translation>
    </message>
    <message>
        <source>The profile names a secret file, which is used instead of the keychain.</source>
        <translation>يحدد ملف التعريف ملف سر يُستخدم بدلًا من حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation>سر %1 في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The secret is stored, but that could not be remembered. %1</source>
        <extracomment>%1 one or more sentences about what went wrong.</extracomment>
        <translation>حُفظ السر، لكن تعذّر تسجيل ذلك. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SyncCommand</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>تُرك %1: %2</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>يجري الطلب لـ %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing can be updated now.</source>
        <translation>لا يوجد ما يمكن تحديثه الآن.</translation>
    </message>
</context>
</TS>
