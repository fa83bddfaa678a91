<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>حول التطبيق</translation>
    </message>
    <message>
        <source>Afterglow</source>
        <translation>Afterglow</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>ما فائدته</translation>
    </message>
    <message>
        <source>Afterglow helps you care for your skin after microneedling, day by day, until it has healed.</source>
        <translation>يساعد Afterglow على العناية ببشرتك بعد الإبر الدقيقة، يومًا بيوم، حتى تتعافى.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>ما ليس من دوره</translation>
    </message>
    <message>
        <source>It gives no medical advice and no diagnosis. Where your clinic tells you something else, follow your clinic.</source>
        <translation>لا يقدّم نصيحة طبية ولا تشخيصًا. إن قالت عيادتك غير ذلك، فالأولوية لقولها.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>No fragrance or alcohol</source>
        <translation>تجنُّب العطور والكحول</translation>
    </message>
    <message>
        <source>Until the skin has calmed down</source>
        <translation>حتى تهدأ البشرة</translation>
    </message>
    <message>
        <source>Two articles say no harsh products for a few days. Neither gives a number for fragrance or alcohol, so the app counts both as harsh until this phase ends: %1.</source>
        <translation>يذكر مقالان تجنُّب المنتجات القاسية بضعة أيام. ولا يذكر أيّ منهما مدة للعطور أو الكحول، لذلك يعدّهما التطبيق من المنتجات القاسية حتى نهاية هذه المرحلة: %1.</translation>
    </message>
    <message>
        <source>%1 · %2, appointment on %3</source>
        <comment>rule, area, date</comment>
        <translation>%1 · %2، الموعد يوم %3</translation>
    </message>
    <message>
        <source>%1 · %2, treated on %3</source>
        <comment>rule, area, date</comment>
        <translation>%1 · %2، العلاج يوم %3</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>إن قالت عيادتك غير ذلك، فالأولوية لقولها.</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Hide the figure</source>
        <translation>إخفاء الرسم</translation>
    </message>
    <message>
        <source>Show on a figure</source>
        <translation>عرض على رسم</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Where, on a figure</source>
        <translation>تحديد المكان على رسم</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>before</source>
        <translation>ما قبل العلاج</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Turn towards the light</source>
        <translation>الاستدارة نحو الضوء</translation>
    </message>
    <message>
        <source>Step out of the bright light</source>
        <translation>الابتعاد عن الضوء الساطع</translation>
    </message>
    <message>
        <source>Let the light come from the front</source>
        <translation>ليكن الضوء من الأمام</translation>
    </message>
    <message>
        <source>Light OK</source>
        <translation>الإضاءة جيدة</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>واضحة</translation>
    </message>
    <message>
        <source>Wipe the lens</source>
        <translation>تنظيف العدسة</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>من دون حركة</translation>
    </message>
    <message>
        <source>Line up with the last photo</source>
        <translation>المطابقة مع الصورة السابقة</translation>
    </message>
    <message>
        <source>Move a little closer</source>
        <translation>أقرب قليلًا</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>أبعد قليلًا</translation>
    </message>
    <message>
        <source>A little to your left</source>
        <translation>إلى يسارك قليلًا</translation>
    </message>
    <message>
        <source>A little to your right</source>
        <translation>إلى يمينك قليلًا</translation>
    </message>
    <message>
        <source>A little higher</source>
        <translation>أعلى قليلًا</translation>
    </message>
    <message>
        <source>A little lower</source>
        <translation>أخفض قليلًا</translation>
    </message>
    <message>
        <source>Straighten up a little</source>
        <translation>باستقامة أكثر قليلًا</translation>
    </message>
</context>
<context>
    <name>CameraControls</name>
    <message>
        <source>Pose</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Your photos</source>
        <translation>صورك</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>إيقاف المؤقّت</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>Other camera</source>
        <translation>الكاميرا الأخرى</translation>
    </message>
</context>
<context>
    <name>CameraReview</name>
    <message>
        <source>The photo just taken</source>
        <translation>الصورة الملتقَطة الآن</translation>
    </message>
    <message>
        <source>Keeping the photo</source>
        <translation>جارٍ حفظ الصورة</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>إعادة الالتقاط</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>Close the camera</source>
        <translation>إغلاق الكاميرا</translation>
    </message>
    <message>
        <source>Last photo, timer and more</source>
        <translation>الصورة السابقة والمؤقّت والمزيد</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Treated area</source>
        <translation>المنطقة المعالَجة</translation>
    </message>
    <message>
        <source>Last photo over the preview</source>
        <translation>الصورة السابقة فوق المعاينة</translation>
    </message>
    <message>
        <source>Helps you to stand where you stood before.</source>
        <translation>تساعد على الوقوف في المكان السابق نفسه.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>شدة الظهور</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Takes itself</source>
        <translation>التقاط تلقائي</translation>
    </message>
    <message>
        <source>When everything matches the last photo and you hold still.</source>
        <translation>عند تطابق كل شيء مع الصورة السابقة ومن دون حركة.</translation>
    </message>
    <message>
        <source>Timer, 3 seconds</source>
        <translation>مؤقّت، 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Time to move your hand away from the button.</source>
        <translation>وقت لإبعاد يدك عن الزر.</translation>
    </message>
</context>
<context>
    <name>CameraState</name>
    <message>
        <source>Your photos</source>
        <translation>صورك</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Usually gone by now</source>
        <translation>يزول عادةً قبل الآن</translation>
    </message>
    <message>
        <source>Mild is usual now</source>
        <translation>المعتاد الآن: خفيف</translation>
    </message>
    <message>
        <source>Up to medium is usual now</source>
        <translation>المعتاد الآن: حتى متوسط</translation>
    </message>
    <message>
        <source>Even strong is usual now</source>
        <translation>المعتاد الآن: حتى قوي</translation>
    </message>
    <message>
        <source>usually gone by now</source>
        <translation>يزول عادةً قبل الآن</translation>
    </message>
    <message>
        <source>usual by now: mild at most</source>
        <translation>المعتاد الآن: خفيف على الأكثر</translation>
    </message>
    <message>
        <source>usual by now: medium at most</source>
        <translation>المعتاد الآن: متوسط على الأكثر</translation>
    </message>
    <message>
        <source>usual by now: up to strong</source>
        <translation>المعتاد الآن: حتى قوي</translation>
    </message>
    <message>
        <source>Stronger than is usual by day %1: %2.</source>
        <translation>أقوى من المعتاد في اليوم %1: %2.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>how strong a symptom is</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Mild</source>
        <comment>how strong a symptom is</comment>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>how strong a symptom is</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>how strong a symptom is</comment>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Stronger than expected</source>
        <translation>أقوى من المتوقع</translation>
    </message>
    <message>
        <source>Expected this week</source>
        <translation>متوقع هذا الأسبوع</translation>
    </message>
    <message>
        <source>Usual until day %1</source>
        <translation>معتاد حتى اليوم %1</translation>
    </message>
    <message>
        <source>Less than on day %1</source>
        <translation>أقل مما في اليوم %1</translation>
    </message>
    <message>
        <source>More than on day %1</source>
        <translation>أكثر مما في اليوم %1</translation>
    </message>
    <message>
        <source>As on day %1</source>
        <translation>كما في اليوم %1</translation>
    </message>
    <message>
        <source>This is as expected</source>
        <translation>هذا كما هو متوقع</translation>
    </message>
    <message>
        <source>What you feel is usual for day %1. Go on as planned.</source>
        <translation>ما سجّلته معتاد في اليوم %1. يمكن الاستمرار حسب الخطة.</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>يُفضّل مراقبة ذلك</translation>
    </message>
    <message>
        <source>Please contact your clinic today</source>
        <translation>يُرجى التواصل مع عيادتك اليوم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a red flag and what the plan says about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check in again tomorrow. If it gets stronger or stays, contact your clinic.</source>
        <translation>يُرجى تسجيل متابعة أخرى غدًا. إن ازداد ذلك أو بقي، فيُرجى التواصل مع عيادتك.</translation>
    </message>
    <message>
        <source>This app cannot diagnose; a professional should look at it.</source>
        <translation>لا يمكن لهذا التطبيق التشخيص؛ ينبغي أن يفحص ذلك مختص.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two things said about a symptom</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a symptom and how strong it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check-in after microneedling</source>
        <translation>متابعة الحالة بعد علاج الإبر الدقيقة</translation>
    </message>
    <message>
        <source>Treatment: %1, %2</source>
        <translation>العلاج: %1، %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the day&apos;s number, the date, the time</comment>
        <translation>%1: %2، الساعة %3</translation>
    </message>
    <message>
        <source>on day %1: %2</source>
        <comment>how strong a symptom was at the check-in before</comment>
        <translation>في اليوم %1: %2</translation>
    </message>
    <message>
        <source>Warning signs: %1</source>
        <translation>علامات التحذير: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no warning signs</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Written down by the patient. Not a diagnosis.</source>
        <translation>تسجيل ذاتي للحالة. ليس تشخيصًا.</translation>
    </message>
</context>
<context>
    <name>CheckInAdvice</name>
    <message>
        <source>Call clinic</source>
        <translation>الاتصال بالعيادة</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number</source>
        <translation>إضافة رقم عيادتك</translation>
    </message>
    <message>
        <source>Share report</source>
        <translation>مشاركة التقرير</translation>
    </message>
</context>
<context>
    <name>CheckInEntry</name>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Share the report of %1</source>
        <translation>مشاركة تقرير %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove the check-in of %1</source>
        <translation>حذف متابعة %1</translation>
    </message>
</context>
<context>
    <name>CheckInHistoryScreen</name>
    <message>
        <source>Check-ins</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>No check-ins yet</source>
        <translation>لا متابعات بعد</translation>
    </message>
    <message>
        <source>Tell how it feels once a day. You see what is usual by then, and when to contact your clinic.</source>
        <translation>تكفي متابعة واحدة في اليوم لوصف حال بشرتك. يظهر معها المعتاد في ذلك الوقت، ومتى يلزم التواصل مع عيادتك.</translation>
    </message>
    <message>
        <source>The bottom of a chart is none, its top strong. Not a diagnosis.</source>
        <translation>أسفل المخطط يعني «لا شيء»، وأعلاه «قوي». ليس تشخيصًا.</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>كيف حال بشرتك؟</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>You began this check-in earlier.</source>
        <translation>بدأت هذه المتابعة من قبل.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>Any of these?</source>
        <translation>هل يوجد شيء من هذا؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What your clinic should know</source>
        <translation>ما ينبغي أن تعرفه عيادتك</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>حفظ المتابعة</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Tap what applies. What you leave out counts as none.</source>
        <translation>يُرجى اختيار ما ينطبق. ما يُترك بلا إجابة يُحسب «لا شيء».</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>التقاط</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>إعادة إلى القائمة</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <translation>إلغاء التأجيل</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة المهام</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>CivilText</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours left</comment>
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
        <source>%n min</source>
        <comment>minutes left</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>Your clinic</source>
        <translation>عيادتك</translation>
    </message>
    <message>
        <source>When a check-in says to contact your clinic, its number is one tap away. It stays on this device.</source>
        <translation>عندما تشير متابعة الحالة إلى التواصل مع عيادتك، يكون رقمها على بُعد لمسة واحدة. ويبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>CompareControls</name>
    <message>
        <source>Two photos are needed</source>
        <translation>يلزم وجود صورتين</translation>
    </message>
    <message>
        <source>Take another one in the same pose, then compare them here.</source>
        <translation>بعد التقاط صورة أخرى بالوضعية نفسها، تمكن المقارنة بينهما هنا.</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>طريقة المقارنة</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>منزلق</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>تجاور</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>تلاشي</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>تناوب</translation>
    </message>
    <message>
        <source>From the first to the second</source>
        <translation>من الأولى إلى الثانية</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>عرض الأولى</translation>
    </message>
    <message>
        <source>Show the second</source>
        <translation>عرض الثانية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compare with care. %1</source>
        <translation>المقارنة تحتاج إلى حذر. %1</translation>
    </message>
    <message>
        <source>Pairs worth looking at</source>
        <translation>أزواج جديرة بالمقارنة</translation>
    </message>
    <message>
        <source>Line them up</source>
        <translation>محاذاة الصورتين</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>جارٍ حفظ الصورة</translation>
    </message>
    <message>
        <source>Aligning the photos</source>
        <translation>جارٍ ضبط محاذاة الصورتين</translation>
    </message>
    <message>
        <source>Both photos, next to each other, with their days. Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>الصورتان متجاورتان، مع يوم كل منهما. كل من لديه الملف يمكنه رؤيته. لا يحتوي على بيانات وصفية: لا مكان ولا تاريخ ولا جهاز.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>حُفظت خارج التطبيق.</translation>
    </message>
</context>
<context>
    <name>CompareStrip</name>
    <message>
        <source>Which one to choose</source>
        <translation>أيّ الصورتين تُختار</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>الأولى: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>الثانية: %1</translation>
    </message>
    <message>
        <source>Let the two change places</source>
        <translation>تبديل الصورتين</translation>
    </message>
    <message>
        <source>Photos to choose from</source>
        <translation>صور للاختيار منها</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختارة</translation>
    </message>
</context>
<context>
    <name>ComparisonHandle</name>
    <message>
        <source>The line between the two photos</source>
        <translation>الخط الفاصل بين الصورتين</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>%1, today</source>
        <translation>%1، اليوم</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This removes from this device everything that Afterglow knows:</source>
        <translation>يزيل هذا من هذا الجهاز كل ما يعرفه Afterglow:</translation>
    </message>
    <message>
        <source>your treatments, appointments and notes</source>
        <translation>علاجاتك ومواعيدك وملاحظاتك</translation>
    </message>
    <message>
        <source>what you ticked, and how your skin was</source>
        <translation>ما أُنجز من المهام، وكيف كانت بشرتك</translation>
    </message>
    <message>
        <source>all photos, and the key that opens them</source>
        <translation>كل الصور، والمفتاح الذي يفتحها</translation>
    </message>
    <message>
        <source>reminders that are still to come</source>
        <translation>التذكيرات القادمة</translation>
    </message>
    <message>
        <source>your clinic, and how the app is set</source>
        <translation>عيادتك وإعدادات التطبيق</translation>
    </message>
    <message>
        <source>Nobody can bring it back, and neither can we. Pictures and texts that you saved or shared outside the app stay where they are.</source>
        <translation>لا يمكن لأحد استعادة ذلك، ولا يمكننا نحن أيضًا. أما الصور والنصوص التي حُفظت أو شُوركت خارج التطبيق فتبقى في مكانها.</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>تأكيد المحو</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>To erase everything for good, type this word: %1</source>
        <translation>لمحو كل شيء نهائيًا، يُرجى كتابة هذه الكلمة: %1</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>الكلمة</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Your journal is newer than this app</source>
        <translation>سجلّك أحدث من هذا التطبيق</translation>
    </message>
    <message>
        <source>It was written by a newer version of Afterglow. Please update the app. Your journal is untouched.</source>
        <translation>كُتب بإصدار أحدث من Afterglow. يُرجى تحديث التطبيق. لم يُمسّ سجلّك.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be read</source>
        <translation>تتعذّر قراءة سجلّك</translation>
    </message>
    <message>
        <source>The file seems to be damaged. Nothing was changed. If you have a backup, keep it safe. To begin anew, erase everything.</source>
        <translation>يبدو أن الملف تالف. لم يتغيّر شيء. إن كانت لديك نسخة احتياطية، فالأفضل حفظها في مكان آمن. للبدء من جديد، يمكن محو كل شيء.</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>لم تبقَ مساحة</translation>
    </message>
    <message>
        <source>Free some space on this device, then try again. Your journal is untouched.</source>
        <translation>يُرجى إخلاء بعض المساحة على هذا الجهاز ثم إعادة المحاولة. لم يُمسّ سجلّك.</translation>
    </message>
    <message>
        <source>Your journal is in use</source>
        <translation>سجلّك قيد الاستخدام</translation>
    </message>
    <message>
        <source>Another program has it open right now. Close it, then try again.</source>
        <translation>السجل مفتوح الآن في برنامج آخر. يُرجى إغلاق ذلك البرنامج ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation>سجلّك مقفل</translation>
    </message>
    <message>
        <source>This device doesn&apos;t let the app read or write its folder. Allow it, then try again.</source>
        <translation>لا يسمح هذا الجهاز للتطبيق بقراءة مجلده أو الكتابة فيه. يُرجى السماح بذلك ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be opened</source>
        <translation>يتعذّر فتح سجلّك</translation>
    </message>
    <message>
        <source>This device reports a failure of its storage. Try again, or restart the device.</source>
        <translation>يشير هذا الجهاز إلى عطل في التخزين. يُرجى إعادة المحاولة أو إعادة تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>The key of your photos is still here. It opens nothing any more.</source>
        <translation>لا يزال مفتاح صورك هنا. ولم يعد يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Photos are still here.</source>
        <translation>لا تزال هناك صور.</translation>
    </message>
    <message>
        <source>Your journal is still here.</source>
        <translation>لا يزال سجلّك هنا.</translation>
    </message>
    <message>
        <source>A form that you began is still here.</source>
        <translation>لا يزال هنا إدخال غير مكتمل.</translation>
    </message>
    <message>
        <source>The example data is still here.</source>
        <translation>لا تزال البيانات التوضيحية هنا.</translation>
    </message>
    <message>
        <source>What you chose about this app is still here.</source>
        <translation>لا تزال اختياراتك الخاصة بالتطبيق هنا.</translation>
    </message>
    <message>
        <source>Not everything could be erased</source>
        <translation>لم يكتمل المحو</translation>
    </message>
    <message>
        <source>Nothing was erased: your journal is in use by another program. Try again in a moment.</source>
        <translation>لم يُمحَ شيء: سجلّك قيد الاستخدام في برنامج آخر. يُرجى إعادة المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Nothing was erased: there is no space left on this device. Free some, then try again.</source>
        <translation>لم يُمحَ شيء: لم تبقَ مساحة على هذا الجهاز. يُرجى إخلاء بعضها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was erased: this device doesn&apos;t let the app write to its folder.</source>
        <translation>لم يُمحَ شيء: لا يسمح هذا الجهاز للتطبيق بالكتابة في مجلده.</translation>
    </message>
    <message>
        <source>Nothing was erased. Try again.</source>
        <translation>لم يُمحَ شيء. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Your journal is in use by another program. Try again in a moment.</source>
        <translation>سجلّك قيد الاستخدام في برنامج آخر. يُرجى إعادة المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>A part of your journal can&apos;t be read. Nothing was changed.</source>
        <translation>تتعذّر قراءة جزء من سجلّك. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Your journal was changed by a newer version of the app. Please update.</source>
        <translation>غيّر إصدار أحدث من التطبيق سجلّك. يُرجى التحديث.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be read right now. Try again.</source>
        <translation>تتعذّر قراءة سجلّك الآن. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Not saved: your journal is in use by another program. Try again in a moment.</source>
        <translation>لم يُحفظ: سجلّك قيد الاستخدام في برنامج آخر. يُرجى إعادة المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left on this device. Free some, then try again.</source>
        <translation>لم يُحفظ: لم تبقَ مساحة على هذا الجهاز. يُرجى إخلاء بعضها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write to its folder.</source>
        <translation>لم يُحفظ: لا يسمح هذا الجهاز للتطبيق بالكتابة في مجلده.</translation>
    </message>
    <message>
        <source>Not saved: a part of your journal can&apos;t be read.</source>
        <translation>لم يُحفظ: تتعذّر قراءة جزء من سجلّك.</translation>
    </message>
    <message>
        <source>Not saved: your journal was changed by a newer version of the app. Please update.</source>
        <translation>لم يُحفظ: غيّر إصدار أحدث من التطبيق سجلّك. يُرجى التحديث.</translation>
    </message>
    <message>
        <source>Not saved: this entry isn&apos;t there any more.</source>
        <translation>لم يُحفظ: لم يعد هذا الإدخال موجودًا.</translation>
    </message>
    <message>
        <source>Not saved. Try again.</source>
        <translation>لم يُحفظ. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Not shared: no app on this device takes it.</source>
        <translation>لم تتم المشاركة: لا يوجد على هذا الجهاز تطبيق يقبلها.</translation>
    </message>
    <message>
        <source>Not shared: there is no space left on this device. Free some, then try again.</source>
        <translation>لم تتم المشاركة: لم تبقَ مساحة على هذا الجهاز. يُرجى إخلاء بعضها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Not shared. Try again.</source>
        <translation>لم تتم المشاركة. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was imported: this device has no photo picker.</source>
        <translation>لم يُستورَد شيء: لا يوجد على هذا الجهاز منتقٍ للصور.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is no space left on this device. Free some, then try again.</source>
        <translation>لم يُستورَد شيء: لم تبقَ مساحة على هذا الجهاز. يُرجى إخلاء بعضها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was imported. Try again.</source>
        <translation>لم يُستورَد شيء. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Reminders can&apos;t be shown: no notification service is running on this computer.</source>
        <translation>لا يمكن عرض التذكيرات: لا تعمل خدمة إشعارات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Reminders are switched off for this app, all or some of them. You can allow them in the system&apos;s settings.</source>
        <translation>التذكيرات موقوفة لهذا التطبيق، كلها أو بعضها. يمكن السماح بها في إعدادات النظام.</translation>
    </message>
    <message>
        <source>A reminder could not be shown. The app goes on trying.</source>
        <translation>تعذّر عرض تذكير. يواصل التطبيق المحاولة.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Hyaluronic acid</source>
        <translation>حمض الهيالورونيك</translation>
    </message>
    <message>
        <source>Example clinic</source>
        <translation>عيادة للمثال</translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <source>Example data</source>
        <translation>بيانات توضيحية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the example</source>
        <translation>إنهاء المثال</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Care for your skin, day&#xa0;by&#xa0;day</source>
        <translation>عناية ببشرتك، يومًا&#xa0;بيوم</translation>
    </message>
    <message>
        <source>After microneedling, Afterglow tells you what to do today, what to leave out for now, and when each thing is fine again.</source>
        <translation>بعد الإبر الدقيقة، يوضّح Afterglow ما يلزم اليوم، وما يُتجنَّب الآن، ومتى تمكن العودة إلى كل شيء.</translation>
    </message>
    <message>
        <source>Your photos stay on this&#xa0;device</source>
        <translation>تبقى صورك على هذا الجهاز</translation>
    </message>
    <message>
        <source>There is no account and no server, and the app never goes online. Photos are encrypted: nobody sees them unless you share them yourself.</source>
        <translation>لا حساب ولا خادم، والتطبيق لا يتصل بالإنترنت أبدًا. الصور مشفّرة: لا يراها أحد إلا إذا شاركتها بنفسك.</translation>
    </message>
    <message>
        <source>Your clinic comes first</source>
        <translation>عيادتك أولًا</translation>
    </message>
    <message>
        <source>What you read here is general aftercare, not medical advice. Where your clinic tells you something else, follow your clinic. Call them when something worries you.</source>
        <translation>ما يرد هنا عناية عامة بعد العلاج، وليس نصيحة طبية. إن قالت عيادتك غير ذلك، فالأولوية لقولها. وإن أقلقك شيء، فيُرجى الاتصال بها.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>كيف تكون البداية؟</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>You can also look around first, with example data that one tap removes.</source>
        <translation>يمكن أيضًا القيام بجولة أولًا ببيانات توضيحية تزول بلمسة واحدة.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Not everything could be erased</source>
        <translation>لم يكتمل المحو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>أجريت علاجًا</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>لديّ موعد</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>جولة في التطبيق</translation>
    </message>
</context>
<context>
    <name>FormSheets</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>خطة العناية</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>إن قالت عيادتك غير ذلك، فالأولوية لقولها.</translation>
    </message>
    <message>
        <source>How many sessions are planned? You can change it at any time.</source>
        <translation>كم عدد الجلسات المخطَّطة؟ يمكن تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>One session less</source>
        <translation>جلسة أقل</translation>
    </message>
    <message>
        <source>One session more</source>
        <translation>جلسة إضافية</translation>
    </message>
    <message>
        <source>Enter a number, such as 1.5.</source>
        <translation>يُرجى إدخال رقم، مثل 1.5.</translation>
    </message>
    <message>
        <source>Needle depth</source>
        <translation>عمق الإبر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>In millimetres</source>
        <translation>بالمليمتر</translation>
    </message>
    <message>
        <source>Use this depth</source>
        <translation>اعتماد هذا العمق</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>يُرجى التحقق</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>تأكيد الحذف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>HealingDay</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Photo, %1</source>
        <translation>صورة، %1</translation>
    </message>
</context>
<context>
    <name>HealingDetails</name>
    <message>
        <source>Photo %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>photos</comment>
        <translation>
            <numerusform>ولا صور أخرى</numerusform>
            <numerusform>وصورة أخرى</numerusform>
            <numerusform>وصورتان أخريان</numerusform>
            <numerusform>و%n صور أخرى</numerusform>
            <numerusform>و%n صورة أخرى</numerusform>
            <numerusform>و%n صورة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>المصادر: %1</translation>
    </message>
</context>
<context>
    <name>HealingView</name>
    <message>
        <source>Healing, day by day</source>
        <translation>التعافي يومًا بيوم</translation>
    </message>
</context>
<context>
    <name>HomeRollerField</name>
    <message>
        <source>I did it myself at home</source>
        <translation>أجريته بنفسي في المنزل</translation>
    </message>
    <message>
        <source>Home rollers have smaller needles and work less. Skin gets infected or hurt more easily with them: use a clean one, and replace it often.</source>
        <translation>إبر الرولر المنزلي أصغر ومفعوله أقل. والبشرة معه أكثر عرضة للعدوى أو الجرح: لذلك يلزم أن يكون نظيفًا وأن يُستبدل كثيرًا.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A: review or trial</source>
        <translation>أ: مراجعة أو تجربة</translation>
    </message>
    <message>
        <source>B: health service or association</source>
        <translation>ب: خدمة صحية أو جمعية</translation>
    </message>
    <message>
        <source>C: article or habit</source>
        <translation>ج: مقال أو عادة شائعة</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>إن قالت عيادتك غير ذلك، فالأولوية لقولها.</translation>
    </message>
</context>
<context>
    <name>LearnScreen</name>
    <message>
        <source>Learn</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search in Learn</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Try another word, or fewer of them. What your clinic told you counts in any case.</source>
        <translation>يُرجى تجربة كلمة أخرى أو كلمات أقل. والأولوية في كل حال لما قالته عيادتك.</translation>
    </message>
</context>
<context>
    <name>LearnSources</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Afterglow is open source, and it stands on the work of others. These are the libraries in it and their terms.</source>
        <translation>تطبيق Afterglow مفتوح المصدر، ويقوم على عمل آخرين. هذه هي المكتبات التي فيه وشروطها.</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>اليوم %1</translation>
    </message>
</context>
<context>
    <name>LogTreatmentScreen</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>You began this entry earlier.</source>
        <translation>بدأت هذا الإدخال من قبل.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>Remove this appointment</source>
        <translation>حذف هذا الموعد</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>حذف هذا العلاج</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>What you choose here can&apos;t be kept: the settings can&apos;t be written.</source>
        <translation>لا يمكن الاحتفاظ بالاختيارات هنا: تتعذّر كتابة الإعدادات.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
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
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Afterglow</source>
        <translation>Afterglow</translation>
    </message>
</context>
<context>
    <name>MarkHandle</name>
    <message>
        <source>Move it with the arrow keys</source>
        <translation>يمكن تحريكها بمفاتيح الأسهم</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Add reason, products, clinic</source>
        <translation>إضافة الغرض والمنتجات والعيادة</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Products on the skin</source>
        <translation>منتجات على البشرة</translation>
    </message>
    <message>
        <source>Serum, mask…</source>
        <translation>سيروم، قناع…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
</context>
<context>
    <name>MorePages</name>
    <message>
        <source>Your care</source>
        <translation>عنايتك</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Your treatments and appointments</source>
        <translation>علاجاتك ومواعيدك</translation>
    </message>
    <message>
        <source>When can I …?</source>
        <translation>متى يمكنني …؟</translation>
    </message>
    <message>
        <source>Makeup, sport, sun, the next session</source>
        <translation>المكياج، الرياضة، الشمس، الجلسة التالية</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>What is on your shelf, and when it is fine</source>
        <translation>ما لديك من منتجات، ومتى يمكن استخدامها</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>عيادتك</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>How it works, what is normal, choosing a clinic</source>
        <translation>كيف يعمل العلاج، ما هو طبيعي، اختيار العيادة</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>هذا التطبيق</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Light or dark, size of text, language</source>
        <translation>فاتح أو داكن، حجم النص، اللغة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>ما يُحفظ، وأين</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول التطبيق</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Whose work is in the app</source>
        <translation>أعمال الآخرين في التطبيق</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
</context>
<context>
    <name>NeedleField</name>
    <message>
        <source>Needle depth</source>
        <translation>عمق الإبر</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>إدخال الرقم</translation>
    </message>
</context>
<context>
    <name>NewSessionSheet</name>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>أجريت علاجًا</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>لديّ موعد</translation>
    </message>
</context>
<context>
    <name>NoPhotos</name>
    <message>
        <source>See how it heals</source>
        <translation>التعافي بالصور</translation>
    </message>
    <message>
        <source>No photo of this pose yet</source>
        <translation>لا صورة بهذه الوضعية بعد</translation>
    </message>
    <message>
        <source>Take a photo now and then, in the same pose and the same light. They are encrypted and stay on this device.</source>
        <translation>صورة من حين إلى آخر، بالوضعية نفسها والإضاءة نفسها. تُشفَّر الصور وتبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Photos belong to a treatment. Enter yours first.</source>
        <translation>كل صورة تخص علاجًا. يُرجى إدخال علاجك أولًا.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>أجريت علاجًا</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>استيراد صور</translation>
    </message>
</context>
<context>
    <name>NoTreatments</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>Tell us about your treatment, and your aftercare is planned day by day. Everything stays on this device.</source>
        <translation>تكفي بضع معلومات عن علاجك لتخطيط العناية بعده يومًا بيوم. ويبقى كل شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>أجريت علاجًا</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>لديّ موعد</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Time for your skin care</source>
        <translation>حان وقت العناية ببشرتك</translation>
    </message>
    <message>
        <source>Time for your check-in</source>
        <translation>حان وقت المتابعة</translation>
    </message>
    <message>
        <source>Time for your photo</source>
        <translation>حان وقت صورتك</translation>
    </message>
    <message>
        <source>There is a date to look at</source>
        <translation>هناك موعد للاطلاع عليه</translation>
    </message>
    <message>
        <source>Your plan has changed</source>
        <translation>تغيّرت خطتك</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>A restriction that is over. %1 is its title, &quot;No makeup&quot; for example</extracomment>
        <translation>انتهى: %1</translation>
    </message>
    <message>
        <source>Test: your reminders can come</source>
        <translation>تجربة: تذكيراتك تصل</translation>
    </message>
    <message>
        <source>This is how a reminder looks. There is nothing to do.</source>
        <translation>هكذا يبدو التذكير. لا شيء مطلوب.</translation>
    </message>
</context>
<context>
    <name>PageDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>PhotoExtras</name>
    <message>
        <source>Compare two photos</source>
        <translation>مقارنة صورتين</translation>
    </message>
    <message>
        <source>Play them one after the other</source>
        <translation>عرضها واحدة تلو الأخرى</translation>
    </message>
</context>
<context>
    <name>PhotoFileDialogs</name>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>استيراد صور</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp)</source>
        <translation>صور ‎(*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>PhotoGridView</name>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>PhotoImportCard</name>
    <message>
        <source>Importing: %1 of %2</source>
        <translation>جارٍ الاستيراد: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) imported</source>
        <translation>
            <numerusform>لم تُستورد أي صورة</numerusform>
            <numerusform>استُوردت صورة واحدة</numerusform>
            <numerusform>استُوردت صورتان</numerusform>
            <numerusform>استُوردت %n صور</numerusform>
            <numerusform>استُوردت %n صورة</numerusform>
            <numerusform>استُوردت %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was imported</source>
        <translation>لم تُستورد أي صورة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PhotoImportSheet</name>
    <message numerus="yes">
        <source>Import %n picture(s)</source>
        <translation>
            <numerusform>استيراد %n صورة</numerusform>
            <numerusform>استيراد صورة واحدة</numerusform>
            <numerusform>استيراد صورتين</numerusform>
            <numerusform>استيراد %n صور</numerusform>
            <numerusform>استيراد %n صورة</numerusform>
            <numerusform>استيراد %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>العلاج</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>These pictures don&apos;t say when they were taken. The date is that of the file: please check it.</source>
        <translation>لا تذكر هذه الصور وقت التقاطها. التاريخ هو تاريخ الملف: يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>PhotoShareSheet</name>
    <message>
        <source>Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>كل من لديه الملف يمكنه رؤيته. لا يحتوي على بيانات وصفية: لا مكان ولا تاريخ ولا جهاز.</translation>
    </message>
    <message>
        <source>This picture leaves the app unencrypted</source>
        <translation>تخرج هذه الصورة من التطبيق غير مشفّرة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
</context>
<context>
    <name>PhotoSheets</name>
    <message>
        <source>Encrypted</source>
        <translation>مشفّرة</translation>
    </message>
    <message>
        <source>Each photo is encrypted before it is saved, with a key of its own. Nobody can look at it outside of this app, and nothing about you, the place or your device is kept in it.</source>
        <translation>تُشفَّر كل صورة قبل حفظها بمفتاح خاص بها. لا يمكن لأحد رؤيتها خارج هذا التطبيق، ولا يُحفظ فيها شيء عنك أو عن المكان أو عن جهازك.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. A picture leaves the app only when you save or share it yourself.</source>
        <translation>لا يُرسَل شيء إلى أي مكان. ولا تخرج صورة من التطبيق إلا إذا حفظتها أو شاركتها بنفسك.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>استيراد صور</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>مقارنة صورتين</translation>
    </message>
    <message>
        <source>Play them one after the other</source>
        <translation>عرضها واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>Relative redness</source>
        <translation>الاحمرار النسبي</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>This photo can&apos;t be opened. Its file is missing or damaged.</source>
        <translation>يتعذّر فتح هذه الصورة. ملفها مفقود أو تالف.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation>مقارنتها</translation>
    </message>
    <message>
        <source>Move to another day or pose</source>
        <translation>نقل إلى يوم آخر أو وضعية أخرى</translation>
    </message>
    <message>
        <source>Save a copy outside of the app</source>
        <translation>حفظ نسخة خارج التطبيق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
</context>
<context>
    <name>PhotoViewerSheets</name>
    <message>
        <source>Move the photo</source>
        <translation>نقل الصورة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>قبل ذلك بيوم</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>بعد ذلك بيوم</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>JPEG picture (*.jpg)</source>
        <translation>صورة JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>حُفظت خارج التطبيق.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>%1. %2</source>
        <comment>a pose, and the session and day of a photo</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>عن قرب</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>خط الشعر</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>قمة الرأس</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل العلاج</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>Session %1, before</source>
        <translation>الجلسة %1، قبل العلاج</translation>
    </message>
    <message>
        <source>Session %1, day %2</source>
        <translation>الجلسة %1، اليوم %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>The two don&apos;t show the same view, so they are not aligned.</source>
        <translation>لا تُظهر الصورتان المشهد نفسه، لذلك لم تُضبط محاذاتهما.</translation>
    </message>
    <message>
        <source>One was taken from closer up.</source>
        <translation>التُقطت إحداهما من مسافة أقرب.</translation>
    </message>
    <message>
        <source>One is shifted or turned: parts of it are missing in the other.</source>
        <translation>إحداهما مُزاحة أو مائلة: أجزاء منها غير موجودة في الأخرى.</translation>
    </message>
    <message>
        <source>The light of the first one is poor.</source>
        <translation>إضاءة الأولى ضعيفة.</translation>
    </message>
    <message>
        <source>The light of the second one is poor.</source>
        <translation>إضاءة الثانية ضعيفة.</translation>
    </message>
    <message>
        <source>One has clearly more light than the other.</source>
        <translation>إضاءة إحداهما أقوى بوضوح من الأخرى.</translation>
    </message>
    <message>
        <source>The light comes from different sides.</source>
        <translation>يأتي الضوء من جهتين مختلفتين.</translation>
    </message>
    <message>
        <source>The light of one is warmer, which looks like redness.</source>
        <translation>ضوء إحداهما أكثر دفئًا، فيبدو كالاحمرار.</translation>
    </message>
    <message>
        <source>One is blurred: fine lines and pores can&apos;t be compared.</source>
        <translation>إحداهما غير واضحة: لا تمكن مقارنة الخطوط الدقيقة والمسام.</translation>
    </message>
    <message>
        <source>a mark lies outside the picture</source>
        <translation>إحدى العلامتين خارج الصورة</translation>
    </message>
    <message>
        <source>a mark is too small in it</source>
        <translation>إحدى العلامتين صغيرة جدًا فيها</translation>
    </message>
    <message>
        <source>too bright or too dark at a mark</source>
        <translation>ساطعة أو داكنة جدًا عند إحدى العلامتين</translation>
    </message>
    <message>
        <source>the light is too dim or uneven</source>
        <translation>الإضاءة خافتة جدًا أو غير متساوية</translation>
    </message>
    <message>
        <source>This photo&apos;s file is missing.</source>
        <translation>ملف هذه الصورة مفقود.</translation>
    </message>
    <message>
        <source>This photo&apos;s file is damaged.</source>
        <translation>ملف هذه الصورة تالف.</translation>
    </message>
    <message>
        <source>This photo was saved by a newer version of the app. Please update.</source>
        <translation>حُفظت هذه الصورة بإصدار أحدث من التطبيق. يُرجى التحديث.</translation>
    </message>
    <message>
        <source>The key to your photos is missing.</source>
        <translation>مفتاح صورك مفقود.</translation>
    </message>
    <message>
        <source>The system keeps the key to your photos locked.</source>
        <translation>يُبقي النظام مفتاح صورك مقفلًا.</translation>
    </message>
    <message>
        <source>The place that keeps the key to your photos doesn&apos;t answer.</source>
        <translation>المكان الذي يحفظ مفتاح صورك لا يستجيب.</translation>
    </message>
    <message>
        <source>This photo can&apos;t be opened right now.</source>
        <translation>يتعذّر فتح هذه الصورة الآن.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left there.</source>
        <translation>لم تُحفظ: لم تبقَ مساحة هناك.</translation>
    </message>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write there.</source>
        <translation>لم تُحفظ: لا يسمح هذا الجهاز للتطبيق بالكتابة هناك.</translation>
    </message>
    <message>
        <source>Not saved: that place can&apos;t be written to.</source>
        <translation>لم تُحفظ: تتعذّر الكتابة في ذلك المكان.</translation>
    </message>
</context>
<context>
    <name>PhotosHeader</name>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفّرة</translation>
    </message>
    <message>
        <source>More about your photos</source>
        <translation>المزيد عن صورك</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your photos are locked</source>
        <translation>صورك مقفلة</translation>
    </message>
    <message>
        <source>Fetching your pictures</source>
        <translation>جارٍ جلب صورك</translation>
    </message>
    <message>
        <source>Opening your photos</source>
        <translation>جارٍ فتح صورك</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>جارٍ قراءة سجلّك</translation>
    </message>
</context>
<context>
    <name>PhotosScreen</name>
    <message>
        <source>Drop pictures to import them</source>
        <translation>إفلات الصور هنا لاستيرادها</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>كل شيء يبقى هنا</translation>
    </message>
    <message>
        <source>What you tell Afterglow stays on this device. There is no account and no server. The app never goes online, and nothing in it counts what you do.</source>
        <translation>كل ما يُدخَل في Afterglow يبقى على هذا الجهاز. لا حساب ولا خادم. لا يتصل التطبيق بالإنترنت أبدًا، ولا شيء فيه يحصي نشاطك.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>سجلّك</translation>
    </message>
    <message>
        <source>Treatments, notes, what you ticked and how your skin was are in a file that only your account on this device can read. The app doesn&apos;t encrypt that file: a phone does so by itself, and on a computer disk encryption does. Lock your device, so that nobody else uses your account.</source>
        <translation>العلاجات والملاحظات وما أُنجز من المهام وحال بشرتك محفوظة في ملف لا يقرؤه إلا حسابك على هذا الجهاز. لا يشفّر التطبيق هذا الملف: الهاتف يفعل ذلك من تلقاء نفسه، وعلى الحاسوب يتكفّل به تشفير القرص. يُرجى قفل جهازك، حتى لا يستخدم أحد آخر حسابك.</translation>
    </message>
    <message>
        <source>Your photos</source>
        <translation>صورك</translation>
    </message>
    <message>
        <source>Photos are encrypted before they are stored, and they don&apos;t appear in your gallery. Where and with which device a picture was taken is left out.</source>
        <translation>تُشفَّر الصور قبل حفظها، ولا تظهر في معرض الصور. ولا يُحفظ معها مكان الالتقاط ولا الجهاز المستخدم.</translation>
    </message>
    <message>
        <source>The key of your photos</source>
        <translation>مفتاح صورك</translation>
    </message>
    <message>
        <source>The key is made with your first photo. The system&apos;s own store for secrets keeps it. Where there is none, it is in a file that only your account can read.</source>
        <translation>يُنشأ المفتاح مع أول صورة، ويحفظه مخزن الأسرار في النظام. وإن لم يوجد هذا المخزن، فيُحفظ في ملف لا يقرؤه إلا حسابك.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>On the lock screen a reminder only says that it is time for your skin care. It names no treatment and no symptom, unless you ask for details.</source>
        <translation>على شاشة القفل لا يقول التذكير إلا أن وقت العناية ببشرتك قد حان. ولا يذكر علاجًا ولا أعراضًا، إلا عند طلب التفاصيل.</translation>
    </message>
    <message>
        <source>A backup of this device</source>
        <translation>نسخة احتياطية من هذا الجهاز</translation>
    </message>
    <message>
        <source>A backup of the whole device can contain your journal and your encrypted photos. Without their key nobody can open the photos, and that includes you.</source>
        <translation>قد تحتوي النسخة الاحتياطية للجهاز كله على سجلّك وصورك المشفّرة. ومن دون مفتاح الصور لا يمكن لأحد فتحها، وهذا يشملك أيضًا.</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>ما تتم مشاركته</translation>
    </message>
    <message>
        <source>A picture or a text leaves the app only when you save it or share it. From then on it is no longer encrypted.</source>
        <translation>لا تخرج صورة أو نص من التطبيق إلا عند حفظه أو مشاركته بنفسك. ومنذ ذلك الحين لا يبقى مشفّرًا.</translation>
    </message>
    <message>
        <source>When you delete</source>
        <translation>عند الحذف</translation>
    </message>
    <message>
        <source>A deleted entry is overwritten, and a deleted photo&apos;s file is removed. With Erase everything, the key goes as well: what is left of a photo anywhere can&apos;t be opened any more.</source>
        <translation>يُكتب فوق الإدخال المحذوف، ويُزال ملف الصورة المحذوفة. ومع «محو كل شيء» يزول المفتاح أيضًا: فلا يمكن بعد ذلك فتح ما بقي من صورة في أي مكان.</translation>
    </message>
</context>
<context>
    <name>ProductEditor</name>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>تعديل المنتج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Night serum, day cream…</source>
        <translation>سيروم ليلي، كريم نهاري…</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>مكوّناته</translation>
    </message>
    <message>
        <source>You find it on the label. If you aren&apos;t sure, choose it: then it is left out as long as the plan says.</source>
        <translation>تُذكر المكوّنات على الملصق. عند الشك يُفضّل اختيار المكوّن: فيُتجنَّب المنتج عندئذٍ طوال المدة التي تذكرها الخطة.</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>ملاحظات شخصية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Retinoid</source>
        <translation>ريتينويد</translation>
    </message>
    <message>
        <source>Retinol, retinal, tretinoin, adapalene</source>
        <translation>الريتينول، الريتينال، التريتينوين، الأدابالين</translation>
    </message>
    <message>
        <source>AHA or BHA</source>
        <translation>أحماض AHA أو BHA</translation>
    </message>
    <message>
        <source>Glycolic, lactic or salicylic acid</source>
        <translation>حمض الجليكوليك أو اللاكتيك أو الساليسيليك</translation>
    </message>
    <message>
        <source>Vitamin C</source>
        <translation>فيتامين C</translation>
    </message>
    <message>
        <source>Ascorbic acid</source>
        <translation>حمض الأسكوربيك</translation>
    </message>
    <message>
        <source>Fragrance</source>
        <translation>عطر</translation>
    </message>
    <message>
        <source>Also called parfum</source>
        <translation>يُسمّى أيضًا parfum</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>كحول</translation>
    </message>
    <message>
        <source>Alcohol denat., ethanol</source>
        <translation>كحول محوَّل (Alcohol denat)، إيثانول</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>واقي الشمس</translation>
    </message>
    <message>
        <source>A sunscreen, or a cream with one</source>
        <translation>واقٍ من الشمس، أو كريم بمعامل SPF</translation>
    </message>
    <message>
        <source>Ask your clinic about the first 24 hours</source>
        <translation>يُفضّل سؤال عيادتك عن أول 24 ساعة</translation>
    </message>
    <message>
        <source>You switched this rule off</source>
        <translation>أُوقفت هذه القاعدة</translation>
    </message>
    <message>
        <source>Your plan says nothing about it</source>
        <translation>خطتك لا تذكر شيئًا عنه</translation>
    </message>
    <message>
        <source>Nothing in it that your plan names</source>
        <translation>لا شيء فيه مما تذكره خطتك</translation>
    </message>
    <message>
        <source>Fine to use now</source>
        <translation>يمكن استخدامه الآن</translation>
    </message>
    <message>
        <source>Again today, from %1</source>
        <translation>من جديد اليوم، من الساعة %1</translation>
    </message>
    <message>
        <source>Again tomorrow, from %1</source>
        <translation>من جديد غدًا، من الساعة %1</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n day(s)</source>
        <translation>
            <numerusform>من جديد بعد %n يوم</numerusform>
            <numerusform>من جديد بعد يوم واحد</numerusform>
            <numerusform>من جديد بعد يومين</numerusform>
            <numerusform>من جديد بعد %n أيام</numerusform>
            <numerusform>من جديد بعد %n يومًا</numerusform>
            <numerusform>من جديد بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation>من جديد ابتداءً من يوم %1</translation>
    </message>
    <message>
        <source>Leave it out from %1: your appointment is on %2.</source>
        <translation>يُتجنَّب ابتداءً من يوم %1: موعدك يوم %2.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
</context>
<context>
    <name>ProductsScreen</name>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing on your shelf yet</source>
        <translation>لا منتجات لديك هنا بعد</translation>
    </message>
    <message>
        <source>Add what you put on your skin, and what is in it. Then you see here what to leave out, and from when on it is fine again.</source>
        <translation>بعد إضافة ما يوضع على بشرتك ومكوّناته، يظهر هنا ما يُتجنَّب، ومتى تمكن العودة إليه.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>Leave out for now</source>
        <translation>يُتجنَّب الآن</translation>
    </message>
    <message>
        <source>Ask your clinic</source>
        <translation>يُفضّل سؤال عيادتك</translation>
    </message>
    <message>
        <source>Nothing against it</source>
        <translation>لا مانع منه</translation>
    </message>
    <message>
        <source>From your aftercare plan and what is booked. In the first hours use only what your clinic agreed to.</source>
        <translation>حسب خطة العناية وما هو محجوز. في الساعات الأولى لا يُستخدم إلا ما وافقت عليه عيادتك.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>RednessCard</name>
    <message>
        <source>Redness, relative. %1</source>
        <translation>الاحمرار النسبي. %1</translation>
    </message>
    <message>
        <source>Redness, relative</source>
        <translation>الاحمرار النسبي</translation>
    </message>
    <message>
        <source>vs before</source>
        <translation>مقارنةً بما قبل</translation>
    </message>
    <message>
        <source>treated − untreated skin</source>
        <translation>معالَجة − غير معالَجة</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>جارٍ القياس</translation>
    </message>
    <message>
        <source>A colour difference, not a diagnosis.</source>
        <translation>فرق في اللون، وليس تشخيصًا.</translation>
    </message>
</context>
<context>
    <name>RednessMarks</name>
    <message>
        <source>Drag T to skin that was treated, U to skin that was not. Keep both clear of hair, lips and shadows.</source>
        <translation>تُسحب العلامة «م» إلى بشرة معالَجة، والعلامة «غ» إلى بشرة غير معالَجة، بعيدًا عن الشعر والشفاه والظلال.</translation>
    </message>
    <message>
        <source>T</source>
        <comment>treated skin</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>Treated skin</source>
        <translation>بشرة معالَجة</translation>
    </message>
    <message>
        <source>U</source>
        <comment>untreated skin</comment>
        <translation>غ</translation>
    </message>
    <message>
        <source>Untreated skin</source>
        <translation>بشرة غير معالَجة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The two marks overlap. Move them apart.</source>
        <translation>العلامتان متداخلتان. يُرجى إبعادهما.</translation>
    </message>
    <message>
        <source>Use these marks</source>
        <translation>اعتماد العلامتين</translation>
    </message>
</context>
<context>
    <name>RednessNumbers</name>
    <message>
        <source>Redness, relative</source>
        <translation>الاحمرار النسبي</translation>
    </message>
    <message>
        <source>vs before</source>
        <translation>مقارنةً بما قبل</translation>
    </message>
    <message>
        <source>Δa*</source>
        <translation>Δa*</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>جارٍ القياس</translation>
    </message>
    <message>
        <source>The tinted band is how much the number changes when the marks are moved a little.</source>
        <translation>الشريط الملوّن هو مقدار تغيّر الرقم عند تحريك العلامتين قليلًا.</translation>
    </message>
    <message>
        <source>A cross is a photo without a number.</source>
        <translation>وعلامة × صورة بلا رقم.</translation>
    </message>
    <message>
        <source>no number: %1</source>
        <translation>بلا رقم: %1</translation>
    </message>
    <message>
        <source>Δa* (CIELAB, D65): how much redder the treated skin is than the untreated skin of the same photo. A colour difference, not a diagnosis.</source>
        <translation>القيمة Δa* (CIELAB, D65): مقدار زيادة احمرار البشرة المعالَجة على غير المعالَجة في الصورة نفسها. فرق في اللون، وليس تشخيصًا.</translation>
    </message>
</context>
<context>
    <name>RednessScreen</name>
    <message>
        <source>Relative redness</source>
        <translation>الاحمرار النسبي</translation>
    </message>
    <message>
        <source>How red, compared with your own skin</source>
        <translation>مدى الاحمرار مقارنةً ببشرتك نفسها</translation>
    </message>
    <message>
        <source>You set two marks once: one on treated skin, one on skin that was not treated. In every photo of this pose the app then measures how much redder the one is than the other. Both come from the same photo, so the light counts less.</source>
        <translation>توضع علامتان مرة واحدة: واحدة على بشرة معالَجة، والأخرى على بشرة لم تُعالَج. ثم يقيس التطبيق في كل صورة بهذه الوضعية مقدار زيادة احمرار الأولى على الثانية. كلتاهما من الصورة نفسها، فيقلّ تأثير الإضاءة.</translation>
    </message>
    <message>
        <source>Only photos of one camera, in good light and from the same place get a number. The others stay a gap, with the reason.</source>
        <translation>الرقم فقط للصور الملتقَطة بكاميرا واحدة وفي إضاءة جيدة ومن المكان نفسه. أما غيرها فيبقى فراغًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>It is a colour difference, not a diagnosis. On darker skin redness shows less in a photo. If something worries you, contact your clinic.</source>
        <translation>هذا فرق في اللون، وليس تشخيصًا. على البشرة الداكنة يظهر الاحمرار في الصور أقل. إن أقلقك شيء، فيُرجى التواصل مع عيادتك.</translation>
    </message>
    <message>
        <source>Set the marks</source>
        <translation>وضع العلامتين</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Change the marks</source>
        <translation>تغيير العلامتين</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>إيقاف القياس</translation>
    </message>
</context>
<context>
    <name>ReminderChoicesPage</name>
    <message>
        <source>When and how they come</source>
        <translation>متى تصل وكيف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>You wake up at</source>
        <translation>وقت الاستيقاظ</translation>
    </message>
    <message>
        <source>You go to sleep at</source>
        <translation>وقت النوم</translation>
    </message>
    <message>
        <source>Not more than a few a day</source>
        <translation>بضعة تذكيرات في اليوم لا أكثر</translation>
    </message>
    <message>
        <source>The most important ones come. The others are on Today all the same.</source>
        <translation>يصل أهمها. ويبقى غيرها ظاهرًا في «اليوم».</translation>
    </message>
    <message>
        <source>One reminder a day less</source>
        <translation>تذكير أقل في اليوم</translation>
    </message>
    <message>
        <source>One reminder a day more</source>
        <translation>تذكير إضافي في اليوم</translation>
    </message>
    <message>
        <source>Keep home times when you travel</source>
        <translation>أوقات بلدك عند السفر</translation>
    </message>
    <message>
        <source>Say what to do on the lock screen</source>
        <translation>ذكر المهام على شاشة القفل</translation>
    </message>
    <message>
        <source>A reminder names its tasks. Whoever sees your screen can read them.</source>
        <translation>يذكر التذكير المهام المطلوبة. ويمكن لكل من يرى شاشتك قراءتها.</translation>
    </message>
    <message>
        <source>A reminder gives nothing away: it says “Time for your skin care”.</source>
        <translation>لا يكشف التذكير شيئًا: يقول «حان وقت العناية ببشرتك».</translation>
    </message>
</context>
<context>
    <name>ReminderDays</name>
    <message>
        <source>The next seven days</source>
        <translation>الأيام السبعة القادمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReminderHealthPage</name>
    <message>
        <source>Will my reminders come?</source>
        <translation>هل تصل تذكيراتي؟</translation>
    </message>
    <message>
        <source>Allow reminders</source>
        <translation>السماح بالتذكيرات</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Nothing stands in their way.</source>
        <translation>لا شيء يعيقها.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>So far, and next</source>
        <translation>ما مضى وما يأتي</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>A notification that looks like a reminder, in about a minute. It changes nothing in your journal.</source>
        <translation>إشعار يشبه التذكير، بعد دقيقة تقريبًا. ولا يغيّر شيئًا في سجلّك.</translation>
    </message>
    <message>
        <source>If it didn&apos;t come:</source>
        <translation>إن لم يصل:</translation>
    </message>
    <message>
        <source>Look whether “Do not disturb” is on.</source>
        <translation>يُرجى التحقق من وضع «عدم الإزعاج».</translation>
    </message>
    <message>
        <source>Allow notifications for Afterglow in the system&apos;s settings.</source>
        <translation>يُرجى السماح بإشعارات Afterglow في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Restart the device, and try again.</source>
        <translation>يُرجى إعادة تشغيل الجهاز ثم التجربة من جديد.</translation>
    </message>
    <message>
        <source>Test in one minute</source>
        <translation>تجربة بعد دقيقة</translation>
    </message>
    <message>
        <source>Test once more</source>
        <translation>تجربة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>ReminderPermissionSheet</name>
    <message>
        <source>May we remind you?</source>
        <translation>هل يمكننا تذكيرك؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Some care depends on the hour: sunscreen every 2 hours outdoors, for example. Afterglow can tell you when it is time, a few times a day at most.</source>
        <translation>بعض العناية مرتبط بالساعة، مثل تجديد واقي الشمس كل ساعتين خارج المنزل. يمكن لتطبيق Afterglow التنبيه في الوقت المناسب، بضع مرات في اليوم على الأكثر.</translation>
    </message>
    <message>
        <source>On the lock screen it only says that it is time for your skin care. You can change this at any time.</source>
        <translation>على شاشة القفل لا يقول إلا أن وقت العناية ببشرتك قد حان. ويمكن تغيير ذلك في أي وقت.</translation>
    </message>
    <message>
        <source>Allow reminders</source>
        <translation>السماح بالتذكيرات</translation>
    </message>
</context>
<context>
    <name>ReminderRulePage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>الوقت %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>As the plan says: %1</source>
        <translation>حسب الخطة: %1</translation>
    </message>
</context>
<context>
    <name>ReminderRulesPage</name>
    <message>
        <source>Each reminder</source>
        <translation>كل تذكير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This is what your aftercare plan asks for. What you switch off is gone from Today, too. Follow your clinic where it says something else.</source>
        <translation>هذا ما تطلبه خطة العناية. وما يوقَف هنا لا يظهر في «اليوم» أيضًا. إن قالت عيادتك غير ذلك، فالأولوية لقولها.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>On the day</source>
        <translation>في يوم الموعد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>قبل الموعد بـ%n يوم</numerusform>
            <numerusform>قبل الموعد بيوم</numerusform>
            <numerusform>قبل الموعد بيومين</numerusform>
            <numerusform>قبل الموعد بـ%n أيام</numerusform>
            <numerusform>قبل الموعد بـ%n يومًا</numerusform>
            <numerusform>قبل الموعد بـ%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days before</source>
        <translation>الأيام من %1 إلى %2 قبل الموعد</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Days %1 to %2</source>
        <translation>الأيام من %1 إلى %2</translation>
    </message>
    <message>
        <source>Days %1</source>
        <translation>الأيام %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Today, 15:00&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Before a treatment</source>
        <translation>قبل العلاج</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>العناية</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تواريخ مهمة</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>ما يُتجنَّب</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>your own time</source>
        <translation>في وقت من اختيارك</translation>
    </message>
    <message>
        <source>While you are outside</source>
        <translation>أثناء وجودك في الخارج</translation>
    </message>
    <message>
        <source>Goes by the time of the treatment</source>
        <translation>حسب وقت العلاج</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>عند الانتهاء</translation>
    </message>
    <message>
        <source>on Today, without an alert</source>
        <translation>في «اليوم»، من دون تنبيه</translation>
    </message>
    <message>
        <source>Your own time. The plan says %1.</source>
        <translation>وقت من اختيارك. وقت الخطة: %1.</translation>
    </message>
    <message>
        <source>As the plan says.</source>
        <translation>حسب الخطة.</translation>
    </message>
    <message>
        <source>When you wake up.</source>
        <translation>عند الاستيقاظ.</translation>
    </message>
    <message>
        <source>%1 after you wake up.</source>
        <translation>بعد الاستيقاظ: %1.</translation>
    </message>
    <message>
        <source>When you go to sleep.</source>
        <translation>عند النوم.</translation>
    </message>
    <message>
        <source>%1 before you go to sleep.</source>
        <translation>قبل النوم: %1.</translation>
    </message>
    <message>
        <source>You are asleep then: it is left out.</source>
        <translation>هذا وقت نومك: لا يصل التذكير.</translation>
    </message>
    <message>
        <source>You are asleep then: it waits until you wake up.</source>
        <translation>هذا وقت نومك: ينتظر التذكير حتى الاستيقاظ.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your reminders begin with a treatment</source>
        <translation>تبدأ تذكيراتك مع علاج</translation>
    </message>
    <message>
        <source>Log a treatment or an appointment: what its plan asks for then comes by itself, at the right time.</source>
        <translation>بعد تسجيل علاج أو موعد، يصل ما تطلبه خطته من تلقاء نفسه في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Will my reminders come?</source>
        <translation>هل تصل تذكيراتي؟</translation>
    </message>
    <message>
        <source>There is something to look at</source>
        <translation>هناك ما يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>When and how they come</source>
        <translation>متى تصل وكيف</translation>
    </message>
    <message>
        <source>Each reminder and its time</source>
        <translation>كل تذكير ووقته</translation>
    </message>
</context>
<context>
    <name>RestrictionChips</name>
    <message>
        <source>%1 · %2</source>
        <comment>what to leave out, time left</comment>
        <translation>%1 · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ScreeningCard</name>
    <message>
        <source>Call clinic</source>
        <translation>الاتصال بالعيادة</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number</source>
        <translation>إضافة رقم عيادتك</translation>
    </message>
</context>
<context>
    <name>ScreeningScreen</name>
    <message>
        <source>Before you go</source>
        <translation>قبل موعدك</translation>
    </message>
    <message>
        <source>Think of the skin that will be treated. Your answers stay on this device.</source>
        <translation>المقصود هو البشرة التي ستُعالَج. تبقى إجاباتك على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This is no medical advice. Follow your clinic where it says something else.</source>
        <translation>هذه ليست نصيحة طبية. إن قالت عيادتك غير ذلك، فالأولوية لقولها.</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Planned sessions</source>
        <translation>الجلسات المخطَّطة</translation>
    </message>
    <message>
        <source>Planned sessions: %1</source>
        <translation>الجلسات المخطَّطة: %1</translation>
    </message>
    <message>
        <source>One session fewer</source>
        <translation>جلسة أقل</translation>
    </message>
    <message>
        <source>One session more</source>
        <translation>جلسة إضافية</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>لديّ موعد</translation>
    </message>
</context>
<context>
    <name>SeriesView</name>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
</context>
<context>
    <name>SessionChips</name>
    <message>
        <source>Treatment</source>
        <translation>العلاج</translation>
    </message>
</context>
<context>
    <name>SessionEntry</name>
    <message>
        <source>Your entry</source>
        <translation>إدخالك</translation>
    </message>
</context>
<context>
    <name>SessionPreparation</name>
    <message>
        <source>Preparation</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>This plan asks for nothing beforehand.</source>
        <translation>هذه الخطة لا تطلب شيئًا مسبقًا.</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>العلاج</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>هل تم العلاج؟</translation>
    </message>
    <message>
        <source>Remove this appointment</source>
        <translation>حذف هذا الموعد</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>حذف هذا العلاج</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>تأكيد الحذف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>كيف حال بشرتك؟</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Is the skin that will be treated infected?</source>
        <translation>هل في البشرة التي ستُعالَج عدوى؟</translation>
    </message>
    <message>
        <source>Is there an open wound?</source>
        <translation>هل هناك جرح مفتوح؟</translation>
    </message>
    <message>
        <source>Is there severe or inflamed acne?</source>
        <translation>هل هناك حب شباب شديد أو ملتهب؟</translation>
    </message>
    <message>
        <source>Is there eczema?</source>
        <translation>هل هناك إكزيما؟</translation>
    </message>
    <message>
        <source>Is there psoriasis?</source>
        <translation>هل هناك صدفية؟</translation>
    </message>
    <message>
        <source>Do you have a cold sore now, there or on your lips?</source>
        <translation>هل لديك الآن قروح البرد (هربس الشفاه)، في هذه المنطقة أو على شفتيك؟</translation>
    </message>
    <message>
        <source>Are you pregnant, might you be, or are you breast-feeding?</source>
        <translation>هل هناك حمل أو احتمال حمل أو رضاعة طبيعية؟</translation>
    </message>
    <message>
        <source>Have you had cold sores in the past?</source>
        <translation>هل سبق أن ظهرت لديك قروح البرد؟</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>رولر</translation>
    </message>
    <message>
        <source>Radio frequency</source>
        <translation>تردد راديوي</translation>
    </message>
    <message>
        <source>Home roller</source>
        <translation>رولر منزلي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, length</comment>
        <translation>%1، ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will come at another time.</source>
        <translation>
            <numerusform>لن يتغيّر وقت أي تذكير.</numerusform>
            <numerusform>سيتغيّر وقت تذكير واحد.</numerusform>
            <numerusform>سيتغيّر وقت تذكيرين.</numerusform>
            <numerusform>سيتغيّر وقت %n تذكيرات.</numerusform>
            <numerusform>سيتغيّر وقت %n تذكيرًا.</numerusform>
            <numerusform>سيتغيّر وقت %n تذكير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will be added.</source>
        <translation>
            <numerusform>لن يُضاف أي تذكير.</numerusform>
            <numerusform>سيُضاف تذكير واحد.</numerusform>
            <numerusform>سيُضاف تذكيران.</numerusform>
            <numerusform>ستُضاف %n تذكيرات.</numerusform>
            <numerusform>سيُضاف %n تذكيرًا.</numerusform>
            <numerusform>سيُضاف %n تذكير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will not come any more.</source>
        <translation>
            <numerusform>لن يُلغى أي تذكير.</numerusform>
            <numerusform>سيُلغى تذكير واحد.</numerusform>
            <numerusform>سيُلغى تذكيران.</numerusform>
            <numerusform>ستُلغى %n تذكيرات.</numerusform>
            <numerusform>سيُلغى %n تذكيرًا.</numerusform>
            <numerusform>سيُلغى %n تذكير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s) will not be kept.</source>
        <translation>
            <numerusform>لن تُفقد أي علامة إنجاز.</numerusform>
            <numerusform>ستُفقد علامة إنجاز واحدة.</numerusform>
            <numerusform>ستُفقد علامتا إنجاز.</numerusform>
            <numerusform>ستُفقد %n علامات إنجاز.</numerusform>
            <numerusform>ستُفقد %n علامة إنجاز.</numerusform>
            <numerusform>ستُفقد %n علامة إنجاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>It leaves your journal, together with its reminders.</source>
        <translation>يُحذف من سجلّك مع تذكيراته.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be deleted with it.</source>
        <translation>
            <numerusform>لن تُحذف معه أي صورة.</numerusform>
            <numerusform>ستُحذف معه صورة واحدة.</numerusform>
            <numerusform>ستُحذف معه صورتان.</numerusform>
            <numerusform>ستُحذف معه %n صور.</numerusform>
            <numerusform>ستُحذف معه %n صورة.</numerusform>
            <numerusform>ستُحذف معه %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) will be deleted with it.</source>
        <translation>
            <numerusform>لن تُحذف معه أي متابعة.</numerusform>
            <numerusform>ستُحذف معه متابعة واحدة.</numerusform>
            <numerusform>ستُحذف معه متابعتان.</numerusform>
            <numerusform>ستُحذف معه %n متابعات.</numerusform>
            <numerusform>ستُحذف معه %n متابعة.</numerusform>
            <numerusform>ستُحذف معه %n متابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can take it back right afterwards.</source>
        <translation>يمكن التراجع عن ذلك بعده مباشرة.</translation>
    </message>
    <message>
        <source>Wait until it has cleared. Call your clinic.</source>
        <translation>يُفضّل الانتظار حتى يزول ذلك. يُرجى الاتصال بعيادتك.</translation>
    </message>
    <message>
        <source>Ask your clinic before you go.</source>
        <translation>يُرجى سؤال عيادتك قبل الموعد.</translation>
    </message>
    <message>
        <source>Tell your clinic now: many give a medicine for it beforehand.</source>
        <translation>يُرجى إبلاغ عيادتك الآن: كثير من العيادات تعطي دواءً لذلك مسبقًا.</translation>
    </message>
    <message>
        <source>Call your clinic before you go</source>
        <translation>يُرجى الاتصال بعيادتك قبل الموعد</translation>
    </message>
    <message>
        <source>The treatment usually waits until this has cleared. Often it only means another date.</source>
        <translation>ينتظر العلاج عادةً حتى يزول ذلك. وكثيرًا ما لا يعني الأمر سوى موعد آخر.</translation>
    </message>
    <message>
        <source>Ask your clinic first</source>
        <translation>يُرجى سؤال عيادتك أولًا</translation>
    </message>
    <message>
        <source>It can tell you whether the appointment suits you.</source>
        <translation>يمكنها أن توضّح إن كان الموعد مناسبًا لك.</translation>
    </message>
    <message>
        <source>Tell your clinic</source>
        <translation>يُرجى إبلاغ عيادتك</translation>
    </message>
    <message>
        <source>Early enough, so that there is time to plan.</source>
        <translation>في وقت مبكر يكفي للتخطيط.</translation>
    </message>
    <message>
        <source>A few questions before you go</source>
        <translation>بضعة أسئلة قبل موعدك</translation>
    </message>
    <message>
        <source>They take a minute.</source>
        <translation>تستغرق دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>لا أسئلة باقية</numerusform>
            <numerusform>سؤال واحد باقٍ</numerusform>
            <numerusform>سؤالان باقيان</numerusform>
            <numerusform>%n أسئلة باقية</numerusform>
            <numerusform>%n سؤالًا باقيًا</numerusform>
            <numerusform>%n سؤال باقٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to ask your clinic about so far.</source>
        <translation>لا شيء يستدعي سؤال عيادتك حتى الآن.</translation>
    </message>
    <message>
        <source>Nothing to ask about</source>
        <translation>لا شيء يستدعي السؤال</translation>
    </message>
    <message>
        <source>If something changes until then, come back to the questions.</source>
        <translation>إن تغيّر شيء قبل الموعد، تمكن العودة إلى الأسئلة.</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>جارٍ قراءة سجلّك</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>Your treatments and appointments will be listed here.</source>
        <translation>تظهر هنا قائمة علاجاتك ومواعيدك.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>حسب السلسلة</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Erasing everything</source>
        <translation>جارٍ محو كل شيء</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>جارٍ فتح سجلّك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
</context>
<context>
    <name>TextShareSheet</name>
    <message>
        <source>Share report</source>
        <translation>مشاركة التقرير</translation>
    </message>
    <message>
        <source>This is all that is handed on. Outside of the app it is not encrypted.</source>
        <translation>هذا كل ما يُشارَك. وهو خارج التطبيق غير مشفّر.</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ‎(*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
</context>
<context>
    <name>TimeLapseControls</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Aligning the photos</source>
        <translation>جارٍ ضبط محاذاة الصور</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقّت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Saving the film</source>
        <translation>جارٍ حفظ الفيلم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TimeLapseScreen</name>
    <message>
        <source>Day by day</source>
        <translation>يومًا بيوم</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Two photos are needed</source>
        <translation>يلزم وجود صورتين</translation>
    </message>
    <message>
        <source>Take another one in the same pose, then see them here one after the other.</source>
        <translation>بعد التقاط صورة أخرى بالوضعية نفسها، تُعرض الصور هنا واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>All of these photos as a small film, with their days. Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>كل هذه الصور في فيلم صغير، مع يوم كل منها. كل من لديه الملف يمكنه رؤيته. لا يحتوي على بيانات وصفية: لا مكان ولا تاريخ ولا جهاز.</translation>
    </message>
    <message>
        <source>day-by-day</source>
        <translation>يومًا-بيوم</translation>
    </message>
    <message>
        <source>Animated WebP (*.webp)</source>
        <translation>صورة متحركة WebP (*.webp)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>حُفظ خارج التطبيق.</translation>
    </message>
</context>
<context>
    <name>TimeLapseView</name>
    <message>
        <source>Photo %1 of %2: %3</source>
        <translation>الصورة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>TimePicker</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>الدقيقة</translation>
    </message>
    <message>
        <source>Half of the day</source>
        <translation>صباحًا أو مساءً</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>اعتماد هذا الوقت</translation>
    </message>
</context>
<context>
    <name>TimeWheel</name>
    <message>
        <source>%1 up</source>
        <translation>%1: زيادة</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1: إنقاص</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>up to %n month(s)</source>
        <translation>
            <numerusform>حتى %n شهر</numerusform>
            <numerusform>حتى شهر واحد</numerusform>
            <numerusform>حتى شهرين</numerusform>
            <numerusform>حتى %n أشهر</numerusform>
            <numerusform>حتى %n شهرًا</numerusform>
            <numerusform>حتى %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s)</source>
        <translation>
            <numerusform>نحو %n أسبوع</numerusform>
            <numerusform>نحو أسبوع واحد</numerusform>
            <numerusform>نحو أسبوعين</numerusform>
            <numerusform>نحو %n أسابيع</numerusform>
            <numerusform>نحو %n أسبوعًا</numerusform>
            <numerusform>نحو %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>هذا اليوم</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <comment>number, date</comment>
        <translation>اليوم %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days before, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>قبل الموعد بـ%n يوم</numerusform>
            <numerusform>قبل الموعد بيوم</numerusform>
            <numerusform>قبل الموعد بيومين</numerusform>
            <numerusform>قبل الموعد بـ%n أيام</numerusform>
            <numerusform>قبل الموعد بـ%n يومًا</numerusform>
            <numerusform>قبل الموعد بـ%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what to do</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <comment>what to leave out, time</comment>
        <translation>%1: حتى الساعة %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>what is allowed, time</comment>
        <translation>%1 ابتداءً من الساعة %2</translation>
    </message>
    <message>
        <source>You marked your skin as healed</source>
        <translation>سُجّل تعافي بشرتك</translation>
    </message>
    <message>
        <source>A day for a photo</source>
        <translation>يوم لالتقاط صورة</translation>
    </message>
    <message>
        <source>A day for a check-in</source>
        <translation>يوم لمتابعة الحالة</translation>
    </message>
    <message>
        <source>Check-in at %1: as expected</source>
        <translation>متابعة الساعة %1: كما هو متوقع</translation>
    </message>
    <message>
        <source>Check-in at %1: a little more than usual</source>
        <translation>متابعة الساعة %1: أكثر قليلًا من المعتاد</translation>
    </message>
    <message>
        <source>Check-in at %1: contact your clinic</source>
        <translation>متابعة الساعة %1: يُرجى التواصل مع عيادتك</translation>
    </message>
    <message>
        <source>Check-in at %1: get medical help</source>
        <translation>متابعة الساعة %1: يجب طلب المساعدة الطبية</translation>
    </message>
    <message>
        <source>Treatment · %1</source>
        <comment>time</comment>
        <translation>العلاج · %1</translation>
    </message>
    <message>
        <source>Next treatment</source>
        <translation>العلاج التالي</translation>
    </message>
    <message>
        <source>The same area was treated again. From here on, follow that one.</source>
        <translation>عولجت المنطقة نفسها من جديد. من هنا فصاعدًا تُتّبع خطة ذلك العلاج.</translation>
    </message>
    <message>
        <source>All healed up</source>
        <translation>اكتمل التعافي</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>تعافت البشرة</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>متابعة الحالة</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى الساعة %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>ابتداءً من الساعة %1</translation>
    </message>
    <message>
        <source>Appointment · %1</source>
        <comment>time</comment>
        <translation>الموعد · %1</translation>
    </message>
    <message>
        <source>Did it take place? Tell us on Today.</source>
        <translation>هل تم العلاج؟ تُسجَّل الإجابة في صفحة «اليوم».</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>الباقي %n يوم</numerusform>
            <numerusform>الباقي يوم واحد</numerusform>
            <numerusform>الباقي يومان</numerusform>
            <numerusform>الباقي %n أيام</numerusform>
            <numerusform>الباقي %n يومًا</numerusform>
            <numerusform>الباقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>On the surface</source>
        <translation>على السطح</translation>
    </message>
    <message>
        <source>Under the surface</source>
        <translation>تحت السطح</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>هدأ</translation>
    </message>
    <message>
        <source>%1: %2, %3 percent</source>
        <comment>what heals, how long, how far</comment>
        <translation>%1: %2، %3 بالمئة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) done</source>
        <translation>
            <numerusform>تم %1 من %n جلسة</numerusform>
            <numerusform>تم %1 من جلسة واحدة</numerusform>
            <numerusform>تم %1 من جلستين</numerusform>
            <numerusform>تم %1 من %n جلسات</numerusform>
            <numerusform>تم %1 من %n جلسة</numerusform>
            <numerusform>تم %1 من %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Session %1 · booked</source>
        <translation>الجلسة %1 · محجوزة</translation>
    </message>
    <message>
        <source>Nothing booked yet</source>
        <translation>لا موعد محجوز بعد</translation>
    </message>
    <message>
        <source>The time for the session after it is counted from the first one.</source>
        <translation>يُحسب وقت الجلسة التي تليها ابتداءً من الجلسة الأولى.</translation>
    </message>
    <message>
        <source>Your series is complete</source>
        <translation>اكتملت سلسلتك</translation>
    </message>
    <message>
        <source>A touch-up can refresh the result, if you and your clinic want one.</source>
        <translation>يمكن لجلسة تعزيز أن تجدّد النتيجة. والقرار لك ولعيادتك.</translation>
    </message>
    <message>
        <source>Touch-up: from %1, in %2</source>
        <translation>جلسة التعزيز: من يوم %1، بعد %2</translation>
    </message>
    <message>
        <source>Touch-up: since %1</source>
        <translation>جلسة التعزيز: ممكنة منذ يوم %1</translation>
    </message>
    <message>
        <source>After the last session: a touch-up about once a year</source>
        <translation>بعد الجلسة الأخيرة: جلسة تعزيز نحو مرة في السنة</translation>
    </message>
    <message>
        <source>Next session: opens in %1</source>
        <translation>الجلسة التالية: ممكنة بعد %1</translation>
    </message>
    <message>
        <source>Next session: open now, until %1</source>
        <translation>الجلسة التالية: ممكنة الآن، حتى يوم %1</translation>
    </message>
    <message>
        <source>Next session: whenever you are ready</source>
        <translation>الجلسة التالية: متى ناسبك الوقت</translation>
    </message>
    <message>
        <source>The usual time was %1. A later date is fine too if your clinic says so.</source>
        <translation>كان الوقت المعتاد %1. ولا بأس بموعد أبعد إن قالت عيادتك ذلك.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the first and the last day</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>from now</comment>
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
        <source>%n month(s)</source>
        <comment>from now</comment>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>First session: in %1</source>
        <translation>الجلسة الأولى: بعد %1</translation>
    </message>
    <message>
        <source>First session: today</source>
        <translation>الجلسة الأولى: اليوم</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>هل تم العلاج؟</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>الموعد المحجوز: %1</translation>
    </message>
    <message>
        <source>Booked: %1. That is within the usual time.</source>
        <translation>الموعد المحجوز: %1. هذا ضمن الوقت المعتاد.</translation>
    </message>
    <message>
        <source>Booked: %1. That is earlier than usual: ask your clinic.</source>
        <translation>الموعد المحجوز: %1. هذا أبكر من المعتاد: يُفضّل سؤال عيادتك.</translation>
    </message>
    <message>
        <source>Booked: %1. That is later than usual, which is fine.</source>
        <translation>الموعد المحجوز: %1. هذا أبعد من المعتاد، ولا بأس بذلك.</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Healing</source>
        <translation>التعافي</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Timeline</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Healing</source>
        <translation>التعافي</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>جارٍ قراءة سجلّك</translation>
    </message>
    <message>
        <source>Your healing, day by day</source>
        <translation>تعافيك يومًا بيوم</translation>
    </message>
    <message>
        <source>Session after session</source>
        <translation>جلسة بعد جلسة</translation>
    </message>
    <message>
        <source>Once your treatment is entered, you see here what is normal on each day, what is allowed again and when.</source>
        <translation>بعد إدخال علاجك يظهر هنا ما هو طبيعي في كل يوم، وما يُسمح به من جديد ومتى.</translation>
    </message>
    <message>
        <source>Once your treatment is entered, you see here when the next session of a series may be.</source>
        <translation>بعد إدخال علاجك يظهر هنا متى تكون الجلسة التالية من السلسلة ممكنة.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>in %1</source>
        <translation>الباقي %1</translation>
    </message>
    <message>
        <source>All healed up</source>
        <translation>اكتمل التعافي</translation>
    </message>
    <message numerus="yes">
        <source>week(s) ago</source>
        <translation>
            <numerusform>أسابيع مضت</numerusform>
            <numerusform>أسبوع مضى</numerusform>
            <numerusform>أسبوعان مضيا</numerusform>
            <numerusform>أسابيع مضت</numerusform>
            <numerusform>أسبوعًا مضى</numerusform>
            <numerusform>أسبوع مضى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n day(s)</source>
        <translation>
            <numerusform>من %n يوم</numerusform>
            <numerusform>من يوم واحد</numerusform>
            <numerusform>من يومين</numerusform>
            <numerusform>من %n أيام</numerusform>
            <numerusform>من %n يومًا</numerusform>
            <numerusform>من %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n week(s)</source>
        <translation>
            <numerusform>من %n أسبوع</numerusform>
            <numerusform>من أسبوع واحد</numerusform>
            <numerusform>من أسبوعين</numerusform>
            <numerusform>من %n أسابيع</numerusform>
            <numerusform>من %n أسبوعًا</numerusform>
            <numerusform>من %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>The next treatment is possible from %1.</source>
        <translation>العلاج التالي ممكن ابتداءً من يوم %1.</translation>
    </message>
    <message>
        <source>The next treatment is possible when you and your clinic are ready.</source>
        <translation>العلاج التالي ممكن متى رأيت مع عيادتك أن الوقت مناسب.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>هل تم العلاج؟</translation>
    </message>
    <message>
        <source>Your appointment was on %1.</source>
        <translation>كان موعدك يوم %1.</translation>
    </message>
    <message>
        <source>Today, %1. Come with clean, dry skin.</source>
        <translation>موعدك اليوم، %1. المطلوب بشرة نظيفة وجافة.</translation>
    </message>
    <message>
        <source>Your appointment. What helps beforehand shows up below when it is time.</source>
        <translation>موعدك. ما يفيد قبله يظهر أدناه عندما يحين وقته.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>أيام باقية</numerusform>
            <numerusform>يوم باقٍ</numerusform>
            <numerusform>الأيام الباقية</numerusform>
            <numerusform>أيام باقية</numerusform>
            <numerusform>يومًا باقيًا</numerusform>
            <numerusform>يوم باقٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>SPF on first, then again every %1</source>
        <translation>واقي الشمس أولًا، ثم تجديده كل %1</translation>
    </message>
    <message>
        <source>No need to apply it again today</source>
        <translation>لا حاجة إلى تجديده اليوم</translation>
    </message>
    <message>
        <source>Time to put SPF on again</source>
        <translation>حان وقت تجديد واقي الشمس</translation>
    </message>
    <message>
        <source>Again at %1 · %2</source>
        <translation>التجديد الساعة %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>مؤجَّل: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم التخطّي</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>area, what to do</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what to leave out, areas</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>until your appointment</source>
        <translation>حتى موعدك</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>علاج جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>جارٍ قراءة سجلّك</translation>
    </message>
    <message>
        <source>You are outside</source>
        <translation>أنت في الخارج</translation>
    </message>
    <message>
        <source>Going outside?</source>
        <translation>الخروج من المنزل؟</translation>
    </message>
</context>
<context>
    <name>TodaySheets</name>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>إن قالت عيادتك غير ذلك، فالأولوية لقولها.</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>كيف حال بشرتك؟</translation>
    </message>
    <message>
        <source>Check-ins so far</source>
        <translation>المتابعات حتى الآن</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>تعديل الإدخال</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>التذكير لاحقًا</translation>
    </message>
</context>
<context>
    <name>TookPlace</name>
    <message>
        <source>Yes, it did</source>
        <translation>نعم، تم</translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation>تغيّر الموعد</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>أُلغي الموعد</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Treatment</name>
    <message>
        <source>Face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>فروة الرأس</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>الصدر</translation>
    </message>
    <message>
        <source>Stretch marks</source>
        <translation>علامات التمدد</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Acne scars</source>
        <translation>ندوب حب الشباب</translation>
    </message>
    <message>
        <source>Other scars</source>
        <translation>ندوب أخرى</translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation>تساقط الشعر</translation>
    </message>
    <message>
        <source>Dark spots</source>
        <translation>بقع داكنة</translation>
    </message>
    <message>
        <source>Large pores</source>
        <translation>مسام واسعة</translation>
    </message>
    <message>
        <source>Loose skin</source>
        <translation>ترهّل البشرة</translation>
    </message>
    <message>
        <source>Sun damage</source>
        <translation>أضرار الشمس</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>خطوط دقيقة</translation>
    </message>
    <message>
        <source>%1 · session %2 of %3</source>
        <translation>%1 · الجلسة %2 من %3</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <translation>%1 · الجلسة %2</translation>
    </message>
    <message>
        <source>%1 pen</source>
        <comment>needle length</comment>
        <translation>قلم ⁧%1⁩</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>%1 roller</source>
        <comment>needle length</comment>
        <translation>رولر ⁧%1⁩</translation>
    </message>
    <message>
        <source>roller</source>
        <translation>رولر</translation>
    </message>
    <message>
        <source>%1 radio frequency</source>
        <comment>needle length</comment>
        <translation>تردد راديوي ⁧%1⁩</translation>
    </message>
    <message>
        <source>radio frequency</source>
        <translation>تردد راديوي</translation>
    </message>
    <message>
        <source>%1 home roller</source>
        <comment>needle length</comment>
        <translation>رولر منزلي ⁧%1⁩</translation>
    </message>
    <message>
        <source>home roller</source>
        <translation>رولر منزلي</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of sun care</source>
        <translation>
            <numerusform>وقاية من الشمس: %n يوم</numerusform>
            <numerusform>وقاية من الشمس: يوم واحد</numerusform>
            <numerusform>وقاية من الشمس: يومان</numerusform>
            <numerusform>وقاية من الشمس: %n أيام</numerusform>
            <numerusform>وقاية من الشمس: %n يومًا</numerusform>
            <numerusform>وقاية من الشمس: %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) gentle cleansing</source>
        <translation>
            <numerusform>غسل لطيف: %n يوم</numerusform>
            <numerusform>غسل لطيف: يوم واحد</numerusform>
            <numerusform>غسل لطيف: يومان</numerusform>
            <numerusform>غسل لطيف: %n أيام</numerusform>
            <numerusform>غسل لطيف: %n يومًا</numerusform>
            <numerusform>غسل لطيف: %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of daily care</source>
        <translation>
            <numerusform>عناية يومية: %n يوم</numerusform>
            <numerusform>عناية يومية: يوم واحد</numerusform>
            <numerusform>عناية يومية: يومان</numerusform>
            <numerusform>عناية يومية: %n أيام</numerusform>
            <numerusform>عناية يومية: %n يومًا</numerusform>
            <numerusform>عناية يومية: %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next in %n week(s)</source>
        <translation>
            <numerusform>التالية بعد %n أسبوع</numerusform>
            <numerusform>التالية بعد أسبوع</numerusform>
            <numerusform>التالية بعد أسبوعين</numerusform>
            <numerusform>التالية بعد %n أسابيع</numerusform>
            <numerusform>التالية بعد %n أسبوعًا</numerusform>
            <numerusform>التالية بعد %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>next in %1–%2 weeks</source>
        <translation>التالية بعد %1 إلى %2 أسابيع</translation>
    </message>
    <message>
        <source>Day %1 photo</source>
        <translation>صورة اليوم %1</translation>
    </message>
    <message>
        <source>From:
%1</source>
        <translation>المصادر:
%1</translation>
    </message>
</context>
<context>
    <name>TreatmentCard</name>
    <message>
        <source>My skin has healed</source>
        <translation>تعافت بشرتي</translation>
    </message>
</context>
<context>
    <name>TreatmentFields</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>That is still to come: it is saved as an appointment, with what to do before it.</source>
        <translation>لم يحن هذا الوقت بعد: يُحفظ كموعد، مع ما يلزم قبله.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>خطة العناية</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>ملاحظات شخصية</translation>
    </message>
    <message>
        <source>Serum, clinic, how it felt…</source>
        <translation>السيروم، العيادة، الإحساس…</translation>
    </message>
</context>
<context>
    <name>TreatmentForm</name>
    <message>
        <source>That is more than two years ahead. Please check the date.</source>
        <translation>هذا بعد أكثر من سنتين. يُرجى التحقق من التاريخ.</translation>
    </message>
    <message>
        <source>That is too long ago. Please check the date.</source>
        <translation>هذا تاريخ بعيد جدًا في الماضي. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>Choose where you are treated.</source>
        <translation>يُرجى اختيار مكان العلاج.</translation>
    </message>
    <message>
        <source>Enter a length up to 10 mm, or choose “I don&apos;t know”.</source>
        <translation>يُرجى إدخال طول لا يزيد على 10 مليمترات، أو اختيار «لا أعرف».</translation>
    </message>
    <message>
        <source>Your journal already has a treatment there on that day. Save this one too?</source>
        <translation>في سجلّك علاج في هذا المكان في اليوم نفسه. هل يُحفظ هذا أيضًا؟</translation>
    </message>
    <message>
        <source>Needles are usually %1 to %2 long. Save %3?</source>
        <translation>طول الإبر عادةً من ⁧%1⁩ إلى ⁧%2⁩. هل يُحفظ ⁧%3⁩؟</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 مم</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>WhenCanI</name>
    <message>
        <source>Makeup</source>
        <translation>المكياج</translation>
    </message>
    <message>
        <source>Retinol</source>
        <translation>الريتينول</translation>
    </message>
    <message>
        <source>Hard exercise</source>
        <translation>الرياضة الشاقة</translation>
    </message>
    <message>
        <source>Sauna or a hot bath</source>
        <translation>الساونا أو الحمّام الساخن</translation>
    </message>
    <message>
        <source>The pool or the sea</source>
        <translation>المسبح أو البحر</translation>
    </message>
    <message>
        <source>Direct sun</source>
        <translation>الشمس المباشرة</translation>
    </message>
    <message>
        <source>A flight into the sun</source>
        <translation>السفر إلى مكان مشمس</translation>
    </message>
    <message>
        <source>The next session: %1</source>
        <translation>الجلسة التالية: %1</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>الجلسة التالية</translation>
    </message>
    <message>
        <source>%1, treated on %2</source>
        <comment>area, date</comment>
        <translation>%1، العلاج يوم %2</translation>
    </message>
    <message>
        <source>As your clinic says</source>
        <translation>كما تقول عيادتك</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من يوم %1 إلى يوم %2</translation>
    </message>
    <message>
        <source>Now, best by %1</source>
        <translation>الآن، والأفضل حتى يوم %1</translation>
    </message>
    <message>
        <source>Now. The usual time was until %1</source>
        <translation>الآن. كان الوقت المعتاد حتى يوم %1</translation>
    </message>
    <message>
        <source>Your series is complete. A touch-up from %1</source>
        <translation>اكتملت سلسلتك. جلسة تعزيز ابتداءً من يوم %1</translation>
    </message>
    <message>
        <source>Your series is complete. A touch-up is possible now</source>
        <translation>اكتملت سلسلتك. جلسة تعزيز ممكنة الآن</translation>
    </message>
    <message>
        <source>Your appointment was on %1. Say on Today whether it took place.</source>
        <translation>كان موعدك يوم %1. تُسجَّل الإجابة عن إتمام العلاج في صفحة «اليوم».</translation>
    </message>
    <message>
        <source>Your appointment on %1 is earlier. Ask your clinic whether that is meant.</source>
        <translation>موعدك يوم %1 أبكر من ذلك. يُفضّل سؤال عيادتك إن كان هذا مقصودًا.</translation>
    </message>
    <message>
        <source>Booked for %1.</source>
        <translation>الموعد المحجوز: يوم %1.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>You switched this rule off</source>
        <translation>أُوقفت هذه القاعدة</translation>
    </message>
    <message>
        <source>Your plan says nothing about it: ask your clinic</source>
        <translation>خطتك لا تذكر شيئًا عن ذلك: يُفضّل سؤال عيادتك</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>ابتداءً من يوم %1</translation>
    </message>
    <message>
        <source>Today from %1</source>
        <comment>a time</comment>
        <translation>اليوم، من الساعة %1</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <comment>a time</comment>
        <translation>غدًا، من الساعة %1</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>a day, a time</comment>
        <translation>ابتداءً من يوم %1، الساعة %2</translation>
    </message>
    <message>
        <source>Be back by %1: your appointment is on %2.</source>
        <translation>يلزم الرجوع بحلول يوم %1: موعدك يوم %2.</translation>
    </message>
    <message>
        <source>Fine until your appointment on %1.</source>
        <translation>مسموح حتى موعدك يوم %1.</translation>
    </message>
    <message>
        <source>Fine until %1: your appointment is on %2.</source>
        <translation>مسموح حتى يوم %1: موعدك يوم %2.</translation>
    </message>
</context>
<context>
    <name>WhenCanIPage</name>
    <message>
        <source>When can I …?</source>
        <translation>متى يمكنني …؟</translation>
    </message>
    <message>
        <source>No treatment yet</source>
        <translation>لا علاج بعد</translation>
    </message>
    <message>
        <source>Once a treatment or an appointment is in your journal, this page says from when on each thing is fine again, and why.</source>
        <translation>بعد تسجيل علاج أو موعد في سجلّك، توضّح هذه الصفحة متى تمكن العودة إلى كل شيء، ولماذا.</translation>
    </message>
    <message>
        <source>From your aftercare plan and what is booked. Wait longer while your skin is still hot or sore.</source>
        <translation>حسب خطة العناية وما هو محجوز. وإن بقيت البشرة ساخنة أو مؤلمة، يُفضّل الانتظار مدة أطول.</translation>
    </message>
</context>
<context>
    <name>ZoomableImage</name>
    <message>
        <source>Opening the photo</source>
        <translation>جارٍ فتح الصورة</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CameraModel</name>
    <message>
        <source>%1 · match %2</source>
        <translation>%1 · مطابقة صورة %2</translation>
    </message>
    <message>
        <source>%1 · match last session</source>
        <translation>%1 · مطابقة الجلسة السابقة</translation>
    </message>
    <message>
        <source>No treatment yet</source>
        <translation>لا علاج بعد</translation>
    </message>
    <message>
        <source>A photo belongs to a treatment. Log it, and take the first photo.</source>
        <translation>كل صورة تخص علاجًا. بعد تسجيله يمكن التقاط أول صورة.</translation>
    </message>
    <message>
        <source>Photos need the camera</source>
        <translation>الصور تحتاج إلى الكاميرا</translation>
    </message>
    <message>
        <source>Your photos stay on this device, encrypted. The system asks you next.</source>
        <translation>تبقى صورك على هذا الجهاز مشفّرة. سيطلب النظام إذنك بعد ذلك.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>استمرار</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>الكاميرا غير مسموح بها</translation>
    </message>
    <message>
        <source>Allow the camera for Afterglow in the system&apos;s settings, then come back.</source>
        <translation>يُرجى السماح لتطبيق Afterglow بالكاميرا في إعدادات النظام ثم العودة.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
        <source>Connect a camera, or add a photo from your files.</source>
        <translation>يُرجى توصيل كاميرا، أو إضافة صورة من ملفاتك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>لا تصل صورة من الكاميرا</translation>
    </message>
    <message>
        <source>Another app may be using it. Close that app and try again.</source>
        <translation>ربما يستخدمها تطبيق آخر. يُرجى إغلاقه وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>انقطع الاتصال بالكاميرا</translation>
    </message>
    <message>
        <source>It was disconnected. Connect it again, and it goes on.</source>
        <translation>انفصلت الكاميرا. عند توصيلها من جديد يستمر العمل.</translation>
    </message>
    <message>
        <source>Hardly any space left</source>
        <translation>لم تبقَ مساحة تُذكر</translation>
    </message>
    <message>
        <source>There is not enough room for a photo. Free some space on this device and try again.</source>
        <translation>لا تكفي المساحة لصورة. يُرجى إخلاء بعض المساحة على هذا الجهاز وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Opening the camera</source>
        <translation>جارٍ فتح الكاميرا</translation>
    </message>
    <message>
        <source>The photo was not taken. Please try again.</source>
        <translation>لم تُلتقط الصورة. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Saved, encrypted on this device</source>
        <translation>حُفظت مشفّرة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>من دون حركة</translation>
    </message>
    <message>
        <source>Same place</source>
        <translation>المكان نفسه</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>أجريت علاجًا</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CheckInHistoryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a day and how strong a symptom was</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No symptoms</source>
        <translation>لا أعراض</translation>
    </message>
    <message>
        <source>Check-in removed</source>
        <translation>حُذفت المتابعة</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CheckInModel</name>
    <message>
        <source>Check-in</source>
        <translation>متابعة الحالة</translation>
    </message>
    <message>
        <source>Day %1 check-in</source>
        <translation>متابعة اليوم %1</translation>
    </message>
    <message>
        <source>Check-in saved</source>
        <translation>حُفظت المتابعة</translation>
    </message>
    <message>
        <source>Check-in saved. Please contact your clinic.</source>
        <translation>حُفظت المتابعة. يُرجى التواصل مع عيادتك.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::ClinicModel</name>
    <message>
        <source>Add its number, to have it when you need it</source>
        <translation>إضافة رقمها ليكون متاحًا عند الحاجة</translation>
    </message>
    <message>
        <source>This device can&apos;t make the call. The number is %1.</source>
        <translation>لا يستطيع هذا الجهاز إجراء المكالمة. الرقم هو ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CompareModel</name>
    <message>
        <source>Before and now</source>
        <translation>قبل العلاج والآن</translation>
    </message>
    <message>
        <source>%1 and now</source>
        <translation>%1 والآن</translation>
    </message>
    <message>
        <source>The first and the newest</source>
        <translation>الأولى والأحدث</translation>
    </message>
    <message>
        <source>Before, this time and last time</source>
        <translation>قبل العلاج: هذه المرة والسابقة</translation>
    </message>
    <message>
        <source>%1, this time and last time</source>
        <translation>%1: هذه المرة والسابقة</translation>
    </message>
</context>
<context>
    <name>afterglow::app::EraseModel</name>
    <message>
        <source>erase</source>
        <extracomment>What the patient types to confirm that everything is to be erased: one short word, in small letters.</extracomment>
        <translation>محو</translation>
    </message>
</context>
<context>
    <name>afterglow::app::LearnModel</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>afterglow::app::LogTreatmentModel</name>
    <message>
        <source>Saved. Your preparation is planned.</source>
        <translation>تم الحفظ. تحضيراتك مخطَّطة.</translation>
    </message>
    <message>
        <source>Saved. Your aftercare is planned.</source>
        <translation>تم الحفظ. العناية بعد العلاج مخطَّطة.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>علاج جديد</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>العلاج</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save appointment</source>
        <translation>حفظ الموعد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and plan aftercare</source>
        <translation>حفظ وتخطيط العناية</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>رولر</translation>
    </message>
    <message>
        <source>RF</source>
        <comment>radio frequency microneedling</comment>
        <translation>RF</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>الجلسة %1 من %2</translation>
    </message>
    <message>
        <source>Choose the new date.</source>
        <translation>يُرجى اختيار الموعد الجديد.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::PhotoImportModel</name>
    <message>
        <source>has a format that this device can&apos;t read; save it as JPEG first</source>
        <translation>صيغته لا يقرؤها هذا الجهاز؛ يلزم حفظه بصيغة JPEG أولًا</translation>
    </message>
    <message>
        <source>is larger than 64 megapixels</source>
        <translation>أكبر من 64 ميغابكسل</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>is in your journal already</source>
        <translation>موجود في سجلّك من قبل</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>was not imported: you cancelled</source>
        <translation>لم يُستورد: أُلغي الاستيراد</translation>
    </message>
    <message>
        <source>was not saved: there is no space left</source>
        <translation>لم يُحفظ: لم تبقَ مساحة</translation>
    </message>
    <message>
        <source>was not saved; try again</source>
        <translation>لم يُحفظ؛ يُرجى إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a file&apos;s name and why it was refused</comment>
        <translation>الملف ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>can&apos;t be read as a picture</source>
        <translation>تتعذر قراءته كصورة</translation>
    </message>
</context>
<context>
    <name>afterglow::app::PhotosModel</name>
    <message>
        <source>Your photos can&apos;t be opened: their key is missing. They are untouched. If this folder came from another device or a backup, bring the key along with it.</source>
        <translation>يتعذّر فتح صورك: مفتاحها مفقود. لم تُمسّ الصور. إن كان هذا المجلد من جهاز آخر أو من نسخة احتياطية، فيلزم إحضار المفتاح معه.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened: the place that keeps their key is locked. Unlock it, then try again.</source>
        <translation>يتعذّر فتح صورك: المكان الذي يحفظ مفتاحها مقفل. يُرجى فتح قفله ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened right now: the place that keeps their key doesn&apos;t answer. Try again in a moment.</source>
        <translation>يتعذّر فتح صورك الآن: المكان الذي يحفظ مفتاحها لا يستجيب. يُرجى إعادة المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>There is no space left on this device. Free some, then try again.</source>
        <translation>لم تبقَ مساحة على هذا الجهاز. يُرجى إخلاء بعضها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Your journal is in use by another program. Try again in a moment.</source>
        <translation>سجلّك قيد الاستخدام في برنامج آخر. يُرجى إعادة المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened right now. They are untouched. Try again.</source>
        <translation>يتعذّر فتح صورك الآن. لم تُمسّ الصور. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The key is kept in your system&apos;s key store.</source>
        <translation>يُحفظ المفتاح في مخزن الأسرار في نظامك.</translation>
    </message>
    <message>
        <source>This system has no key store, so the key is kept in a file of the app&apos;s folder that only your account may read. Whoever copies that folder has the key as well.</source>
        <translation>ليس في هذا النظام مخزن أسرار، لذلك يُحفظ المفتاح في ملف داخل مجلد التطبيق لا يقرؤه إلا حسابك. ومن ينسخ هذا المجلد يحصل على المفتاح أيضًا.</translation>
    </message>
    <message>
        <source>Photo deleted</source>
        <translation>حُذفت الصورة</translation>
    </message>
</context>
<context>
    <name>afterglow::app::ProductsModel</name>
    <message>
        <source>Removed: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it.</source>
        <translation>يُرجى إعطاؤه اسمًا يسهل التعرّف عليه به.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::RednessModel</name>
    <message>
        <source>imported, its camera isn&apos;t known</source>
        <translation>مستوردة، وكاميرتها غير معروفة</translation>
    </message>
    <message>
        <source>taken by another camera</source>
        <translation>التُقطت بكاميرا أخرى</translation>
    </message>
    <message>
        <source>the photo with the marks can&apos;t be opened</source>
        <translation>يتعذّر فتح الصورة التي فيها العلامتان</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>يتعذّر فتحها</translation>
    </message>
    <message>
        <source>taken from elsewhere: the marks can&apos;t be found</source>
        <translation>التُقطت من مكان آخر: تعذّر العثور على العلامتين</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>⁦%1 ± %2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterglow::app::ReminderHealthModel</name>
    <message>
        <source>Sent. Did it come?</source>
        <translation>أُرسل الإشعار. هل وصل؟</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>On this computer reminders come while Afterglow runs. You can close its window: it goes on in the background while a reminder is still to come.</source>
        <translation>على هذا الحاسوب تصل التذكيرات ما دام Afterglow يعمل. يمكن إغلاق نافذته: يواصل العمل في الخلفية ما دام هناك تذكير قادم.</translation>
    </message>
    <message>
        <source>After you log in</source>
        <translation>بعد تسجيل الدخول</translation>
    </message>
    <message>
        <source>Afterglow starts by itself in the background.</source>
        <translation>يبدأ Afterglow من تلقاء نفسه في الخلفية.</translation>
    </message>
    <message>
        <source>Afterglow doesn&apos;t start by itself. Open it once each time you have started this computer.</source>
        <translation>لا يبدأ Afterglow من تلقاء نفسه. يُرجى فتحه مرة بعد كل تشغيل لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في الوقت المحدد</translation>
    </message>
    <message>
        <source>Afterglow may remind you to the minute.</source>
        <translation>يُسمح لتطبيق Afterglow بالتذكير في الدقيقة المحددة.</translation>
    </message>
    <message>
        <source>Reminders may come late. Allow alarms for Afterglow in the system&apos;s settings.</source>
        <translation>قد تتأخر التذكيرات. يُرجى السماح لتطبيق Afterglow بالمنبّهات في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Saving the battery</source>
        <translation>توفير البطارية</translation>
    </message>
    <message>
        <source>The system doesn&apos;t hold Afterglow back.</source>
        <translation>لا يقيّد النظام Afterglow.</translation>
    </message>
    <message>
        <source>To save the battery, the system may hold reminders back. Make an exception for Afterglow in its settings.</source>
        <translation>قد يؤخّر النظام التذكيرات لتوفير البطارية. يُرجى استثناء Afterglow في إعداداته.</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>بصمت حتى الآن</translation>
    </message>
    <message>
        <source>Your reminders only wait in the Notification Centre, without a banner or a sound. Allow them, so that you notice when it is time.</source>
        <translation>تنتظر تذكيراتك في مركز الإشعارات فقط، دون شريط ودون صوت. يُرجى السماح بها كي لا يمرّ الوقت دون انتباه.</translation>
    </message>
    <message>
        <source>Unused for months</source>
        <translation>أشهر دون فتح</translation>
    </message>
    <message>
        <source>The system lets Afterglow remind you however long you don&apos;t open it.</source>
        <translation>يسمح النظام لـ Afterglow بتذكيرك مهما طالت المدة التي لا تفتحه فيها.</translation>
    </message>
    <message>
        <source>If you don&apos;t open Afterglow for some months, the system stops its reminders. You can switch that off for Afterglow.</source>
        <translation>إذا لم تفتح Afterglow بضعة أشهر فسيوقف النظام تذكيراته. يمكنك إيقاف ذلك لـ Afterglow.</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>لا تذكير مخطَّط.</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>التذكير التالي</translation>
    </message>
    <message>
        <source>Last planned</source>
        <translation>آخر تخطيط</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) ahead</source>
        <translation>
            <numerusform>لا تذكيرات قادمة</numerusform>
            <numerusform>تذكير واحد قادم</numerusform>
            <numerusform>تذكيران قادمان</numerusform>
            <numerusform>%n تذكيرات قادمة</numerusform>
            <numerusform>%n تذكيرًا قادمًا</numerusform>
            <numerusform>%n تذكير قادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not since Afterglow was started.</source>
        <translation>لا تخطيط منذ بدء تشغيل Afterglow.</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>آخر تذكير وصل</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>لا شيء حتى الآن.</translation>
    </message>
    <message>
        <source>It comes at %1. You can do something else meanwhile, but leave Afterglow open.</source>
        <translation>يصل الساعة %1. يمكن القيام بشيء آخر في هذه الأثناء، مع ترك Afterglow مفتوحًا.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>This device shows Afterglow&apos;s notifications.</source>
        <translation>هذا الجهاز يعرض إشعارات Afterglow.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::RemindersModel</name>
    <message>
        <source>They begin with a treatment</source>
        <translation>تبدأ مع علاج</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>None are planned right now</source>
        <translation>لا تذكيرات مخطَّطة الآن</translation>
    </message>
    <message>
        <source>None in the next seven days. The next one comes later: %1.</source>
        <translation>لا تذكيرات في الأيام السبعة القادمة. يصل التالي لاحقًا: %1.</translation>
    </message>
    <message>
        <source>None are planned right now.</source>
        <translation>لا تذكيرات مخطَّطة الآن.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The title of a plan and a part of it: &quot;Standard microneedling: Care&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Off: neither an alert comes, nor does it stand on Today.</source>
        <translation>موقوف: لا يصل تنبيه، ولا يظهر شيء في «اليوم».</translation>
    </message>
    <message>
        <source>It is on Today, without an alert.</source>
        <translation>يظهر في «اليوم»، من دون تنبيه.</translation>
    </message>
    <message>
        <source>All as the plan says</source>
        <translation>الكل حسب الخطة</translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>لا تذكير موقوفًا</numerusform>
            <numerusform>تذكير واحد موقوف</numerusform>
            <numerusform>تذكيران موقوفان</numerusform>
            <numerusform>%n تذكيرات موقوفة</numerusform>
            <numerusform>%n تذكيرًا موقوفًا</numerusform>
            <numerusform>%n تذكير موقوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at your own time</source>
        <translation>
            <numerusform>لا تذكير في وقت من اختيارك</numerusform>
            <numerusform>تذكير واحد في وقت من اختيارك</numerusform>
            <numerusform>تذكيران في وقت من اختيارك</numerusform>
            <numerusform>%n تذكيرات في وقت من اختيارك</numerusform>
            <numerusform>%n تذكيرًا في وقت من اختيارك</numerusform>
            <numerusform>%n تذكير في وقت من اختيارك</numerusform>
        </translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>في أي ساعة</translation>
    </message>
    <message>
        <source>Awake from %1 to %2</source>
        <translation>وقت اليقظة: من %1 إلى %2</translation>
    </message>
    <message>
        <source>Both are the same: reminders come at any hour.</source>
        <translation>الوقتان متماثلان: تصل التذكيرات في أي ساعة.</translation>
    </message>
    <message>
        <source>A reminder that is due while you sleep waits until you wake up. Many times of the plan follow from these two.</source>
        <translation>ما يحين وقته أثناء نومك ينتظر حتى الاستيقاظ. وكثير من أوقات الخطة يعتمد على هذين الوقتين.</translation>
    </message>
    <message>
        <source>As many as the plan has</source>
        <translation>بقدر ما في الخطة</translation>
    </message>
    <message numerus="yes">
        <source>At most %n a day</source>
        <translation>
            <numerusform>لا تذكيرات في اليوم</numerusform>
            <numerusform>تذكير واحد في اليوم على الأكثر</numerusform>
            <numerusform>تذكيران في اليوم على الأكثر</numerusform>
            <numerusform>%n تذكيرات في اليوم على الأكثر</numerusform>
            <numerusform>%n تذكيرًا في اليوم على الأكثر</numerusform>
            <numerusform>%n تذكير في اليوم على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Wherever you are, they come by the clock of %1.</source>
        <translation>في أي مكان، تصل بتوقيت المنزل (%1).</translation>
    </message>
    <message>
        <source>They come by the clock of the place where you are.</source>
        <translation>تصل بتوقيت المكان الذي أنت فيه.</translation>
    </message>
    <message>
        <source>From now on at %1</source>
        <translation>الوقت من الآن فصاعدًا: %1</translation>
    </message>
    <message>
        <source>As the plan says again: at %1</source>
        <translation>حسب الخطة من جديد: الساعة %1</translation>
    </message>
    <message>
        <source>You wake up at %1</source>
        <translation>وقت الاستيقاظ: %1</translation>
    </message>
    <message>
        <source>You go to sleep at %1</source>
        <translation>وقت النوم: %1</translation>
    </message>
</context>
<context>
    <name>afterglow::app::SessionModel</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>لا أعرف</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>منذ يوم</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %n أيام</numerusform>
            <numerusform>منذ %n يومًا</numerusform>
            <numerusform>منذ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Needle depth</source>
        <translation>عمق الإبر</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Products on the skin</source>
        <translation>منتجات على البشرة</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>خطة العناية</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>ملاحظات شخصية</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>التعافي</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <translation>لم يُسجَّل بعد</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>لا متابعات</numerusform>
            <numerusform>متابعة واحدة</numerusform>
            <numerusform>متابعتان</numerusform>
            <numerusform>%n متابعات</numerusform>
            <numerusform>%n متابعة</numerusform>
            <numerusform>%n متابعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterglow::app::SessionRemoval</name>
    <message>
        <source>Removed from your journal</source>
        <translation>حُذف من سجلّك</translation>
    </message>
</context>
<context>
    <name>afterglow::app::SessionsModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>time, what for</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>هل تم العلاج؟</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>area, month</comment>
        <translation>%1، ابتداءً من %2</translation>
    </message>
</context>
<context>
    <name>afterglow::app::TextShare</name>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write there.</source>
        <translation>لم يُحفظ: لا يسمح هذا الجهاز للتطبيق بالكتابة هناك.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left there.</source>
        <translation>لم يُحفظ: لم تبقَ مساحة هناك.</translation>
    </message>
    <message>
        <source>Not saved: that place can&apos;t be written to.</source>
        <translation>لم يُحفظ: تتعذّر الكتابة في ذلك المكان.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>حُفظ خارج التطبيق.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::TimelineModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>area, date</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>afterglow::app::TodayModel</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message>
        <source>Nothing to do today. Be kind to your skin.</source>
        <translation>لا شيء مطلوب اليوم. بشرتك تستحق الرفق.</translation>
    </message>
    <message>
        <source>All done for today. Rest well.</source>
        <translation>أُنجز كل شيء اليوم. راحة طيبة.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>تم تخطّي: %1</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>بعد 30 دقيقة</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>بعد 3 ساعات</translation>
    </message>
    <message>
        <source>This evening, at %1</source>
        <translation>هذا المساء، الساعة %1</translation>
    </message>
    <message>
        <source>In the morning, at %1</source>
        <translation>في الصباح، الساعة %1</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>مؤجَّل إلى %1</translation>
    </message>
    <message>
        <source>Put off until tomorrow, %1</source>
        <translation>مؤجَّل إلى الغد، %1</translation>
    </message>
    <message>
        <source>Marked as healed</source>
        <translation>سُجّل التعافي</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>عند %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Aftercare companion for microneedling</source>
        <translation>رفيق العناية بعد علاج الإبر الدقيقة</translation>
    </message>
    <message>
        <source>Give reminders, without a window.</source>
        <translation>إعطاء التذكيرات من دون نافذة.</translation>
    </message>
    <message>
        <source>End the app that runs in the background.</source>
        <translation>إنهاء التطبيق الذي يعمل في الخلفية.</translation>
    </message>
    <message>
        <source>Keep the journal in this folder.</source>
        <translation>حفظ السجل في هذا المجلد.</translation>
    </message>
    <message>
        <source>Light or dark, whatever the system says.</source>
        <translation>فاتح أو داكن، أيًّا كان إعداد النظام.</translation>
    </message>
    <message>
        <source>The size of text, 1 to 2.</source>
        <translation>حجم النص، من 1 إلى 2.</translation>
    </message>
    <message>
        <source>Mirror the screens.</source>
        <translation>عكس اتجاه الشاشات.</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>من دون حركة على الشاشة.</translation>
    </message>
</context>
</TS>
