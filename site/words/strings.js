/**
 * Every word that the page says, in English and in Arabic. {name} is filled in.
 * @type {Record<string, [en: string, ar: string]>}
 */
const sentences = {
  'app.name': ['Mihakk', 'محكّ'],
  'app.line': ['What in this article can be checked?', 'ما الذي يمكن التحقّق منه في هذا الخبر؟'],
  'app.language': ['العربية', 'English'],
  'app.digits': ['Digits', 'الأرقام'],
  'app.theme': ['Appearance', 'المظهر'],
  'theme.auto': ['System', 'تلقائي'],
  'theme.light': ['Light', 'فاتح'],
  'theme.dark': ['Dark', 'داكن'],
  'app.help': ['Help and keys', 'المساعدة والمفاتيح'],
  'app.skip': ['Skip to the article', 'انتقل إلى الخبر'],

  'privacy.title': ['Nothing leaves your device.', 'لا شيء يغادر جهازك.'],
  'privacy.short': ['The article is read here; the browser bars this page from connecting to any other site.', 'يُقرأ الخبر هنا، والمتصفّح يمنع هذه الصفحة من الاتصال بأي موقع آخر.'],
  'privacy.see': ['See for yourself', 'تحقّق بنفسك'],
  'privacy.long': [
    'No server reads your article: the reader itself is part of this page. Take nobody’s word for it:',
    'لا خادم يقرأ خبرك: القارئ نفسه جزء من هذه الصفحة. ولا تأخذ بكلام أحد، بل جرّب:',
  ],
  'privacy.forbidden': ['The browser forbids other sites', 'المتصفّح يمنع المواقع الأخرى'],
  'privacy.attempt': ['Let the page try to connect', 'دع الصفحة تحاول الاتصال'],
  'privacy.refused': ['The page tried to reach {address}, and the browser refused.', 'حاولت الصفحة الاتصال بـ{address}، فمنعها المتصفّح.'],
  'privacy.reached': ['The page reached {address}: something has lifted its policy. Do not paste anything confidential.', 'اتّصلت الصفحة بـ{address}: شيء ما رفع سياستها. لا تلصق نصًّا سرّيًّا.'],
  'privacy.unknown': ['The page did not reach {address}, but the browser did not say why.', 'لم تصل الصفحة إلى {address}، ولم يقل المتصفّح السبب.'],
  'privacy.policy': ['The policy that the browser enforces', 'السياسة التي يفرضها المتصفّح'],
  'privacy.offline': ['It works with the network off', 'تعمل والشبكة مقطوعة'],
  'privacy.offline.long': [
    'The policy lets the page fetch its own files. So switch the network off, load the page anew and paste an article: then nothing at all can leave.',
    'تسمح السياسة للصفحة بجلب ملفّاتها هي. فاقطع الشبكة، وأعد تحميلها، وألصق خبرًا: عندها لا يخرج شيء البتّة.',
  ],
  'privacy.stored': ['The page is stored on this device: you can try now.', 'الصفحة محفوظة على هذا الجهاز: جرّب الآن.'],
  'privacy.unstored': ['The page is not stored on this device yet.', 'لم تُحفظ الصفحة على هذا الجهاز بعد.'],

  'input.label': ['Paste an Arabic article: see what in it can be checked', 'ألصق خبرًا لترى ما يمكن التحقّق منه فيه'],
  'input.placeholder': ['The text of the article', 'نصّ الخبر'],
  'input.example': ['Try an example', 'جرّب مثالًا'],
  'input.open': ['Open a file', 'افتح ملفًّا'],
  'input.read': ['Analyse', 'حلّل الخبر'],
  'input.edit': ['Edit', 'حرّر'],
  'input.new': ['New', 'خبر جديد'],
  'input.compare': ['Compare', 'قارن'],
  'input.drop': ['text, HTML or Word; or drop it here', 'نصّ أو HTML أو Word، أو أفلته هنا'],
  'input.why': ['Optional: they settle which day “yesterday” is, and whose dinar.', 'اختياريّان: بهما يُعرف أيّ يوم «أمس»، وأيّ دينار «الدينار».'],
  'input.date': ['Published on', 'تاريخ النشر'],
  'input.region': ['Country of the outlet', 'بلد المصدر'],
  'input.region.any': ['Not said', 'غير محدّد'],
  'input.keep': ['Keep my work on this device', 'احفظ عملي على هذا الجهاز'],
  'input.clear': ['Clear everything', 'امسح كلّ شيء'],
  'clear.ask': ['The article, your steps and what is kept on this device go; this cannot be undone.', 'يُمسح الخبر وخطواتك وما حُفظ على هذا الجهاز، ولا تراجع بعده.'],
  'clear.cancel': ['Cancel', 'ألغِ'],
  'input.undo': ['Undo', 'تراجع'],
  'input.undone': ['Undone', 'تمّ التراجع'],
  'input.cleared': ['Everything is cleared', 'مُسح كلّ شيء'],

  'state.working': ['Reading…', 'جارٍ القراءة…'],
  'state.empty': ['Nothing to read yet', 'لا شيء للقراءة بعد'],
  'state.not_arabic': [
    'This text does not look Arabic. Mihakk reads Arabic news only.',
    'لا يبدو هذا النصّ عربيًّا. محكّ لا يقرأ إلا الأخبار العربية.',
  ],
  'state.too_large': [
    'This text is too long: {limit} at most. Paste a part of it.',
    'هذا النصّ أطول من الحدّ: {limit} على الأكثر. ألصق جزءًا منه.',
  ],
  'state.no_wasm': [
    'This browser cannot run the reader (WebAssembly is missing or forbidden). Try a current browser.',
    'لا يستطيع هذا المتصفّح تشغيل القارئ (WebAssembly غائبة أو ممنوعة). جرّب متصفّحًا حديثًا.',
  ],
  'state.fault': [
    'The reader stumbled over this text. Your text is still here; change it or try again.',
    'تعثّر القارئ في هذا النصّ. نصّك باقٍ هنا؛ عدّله أو أعد المحاولة.',
  ],
  'state.file': ['This file cannot be read: {name}', 'تعذّرت قراءة هذا الملفّ: {name}'],
  'state.done': [
    '{claims}\u00a0claims, {figures}\u00a0figures, {times}\u00a0dates, {sources}\u00a0attributions, {findings}\u00a0notes',
    'الادعاءات\u00a0{claims}، الأرقام\u00a0{figures}، التواريخ\u00a0{times}، الإسنادات\u00a0{sources}، الملاحظات\u00a0{findings}',
  ],

  'none.claim': ['Nothing in this text can be checked.', 'ليس في هذا النصّ ما يمكن التحقّق منه.'],
  'none.figure': ['No figures in this text.', 'لا أرقام في هذا النصّ.'],
  'none.time': ['No dates in this text.', 'لا تواريخ في هذا النصّ.'],
  'none.attribution': ['This text names no source for what it says.', 'لا ينسب هذا النصّ كلامه إلى أحد.'],
  'none.finding': ['Nothing in this text clashes. That does not make it true.', 'لا تعارض داخل هذا النصّ. وهذا لا يعني أنّه صحيح.'],
  'none.mention': ['No names in this text.', 'لا أسماء في هذا النصّ.'],


  'layer.claim': ['Claims', 'ادعاءات'],
  'layer.figure': ['Figures', 'أرقام'],
  'layer.time': ['Dates', 'تواريخ'],
  'layer.attribution': ['Sources', 'مصادر'],
  'layer.finding': ['Notes', 'ملاحظات'],
  'layer.mention': ['Names', 'أسماء'],
  'one.claim': ['Claim', 'ادعاء'],
  'one.figure': ['Figure', 'رقم'],
  'one.time': ['Date or time', 'تاريخ أو وقت'],
  'one.attribution': ['Attribution', 'إسناد'],
  'one.finding': ['Note', 'ملاحظة'],
  'one.mention': ['Name', 'اسم'],
  'panel.label': ['What was found', 'ما وُجد في الخبر'],
  'panel.more': ['Show {n} more', 'أظهر {n} أخرى'],
  'panel.ignored': ['Ignored: {n}', 'تجاهلتَ: {n}'],
  'panel.restore': ['Bring back', 'أعِدها'],
  'panel.fold': ['List', 'القائمة'],
  'panel.as_list': ['List', 'قائمة'],
  'panel.as_table': ['Table', 'جدول'],
  'panel.as_tree': ['Tree', 'شجرة'],
  'panel.as_timeline': ['Timeline', 'خطّ زمني'],
  'panel.view': ['View', 'العرض'],
  'toolbar.label': ['Marks in the text', 'العلامات في النصّ'],
  'text.label': ['The article, marked', 'الخبر معلَّمًا'],

  'weights.label': ['Ranking', 'الأهمّ أوّلًا'],
  'weights.own': ['Own weights', 'أوزان خاصّة'],
  'weights.balanced': ['Balanced', 'متوازن'],
  'weights.figures': ['Figures first', 'الأرقام أوّلًا'],
  'weights.accusations': ['Accusations first', 'الاتّهامات أوّلًا'],
  'weights.health': ['Health', 'الصحّة'],

  'card.close': ['Close', 'أغلق'],
  'card.copy': ['Copy', 'انسخ'],
  'card.copied': ['Copied', 'نُسخ'],
  'card.ignore': ['Ignore', 'تجاهل'],
  'card.ignored': ['Ignored; the foot of the list brings it back', 'تجاهلتَه، ويعيده زرّ في آخر القائمة'],
  'card.search': ['Search elsewhere', 'ابحث خارجًا'],
  'card.search.note': ['Opens another site, which will see these words', 'يفتح موقعًا آخر يرى هذه الكلمات'],
  'card.value': ['Value', 'القيمة'],
  'card.found': ['What was found', 'ما وُجد'],
  'card.priority': ['Priority', 'الأولوية'],
  'card.words': ['In words', 'بالحروف'],
  'card.digits': ['In digits', 'بالأرقام'],
  'card.iso': ['In ISO 8601', 'بصيغة ISO 8601'],
  'card.name': ['Full name', 'الاسم الكامل'],
  'card.interval': ['The text commits to', 'ما يلتزم به النصّ'],
  'card.unit': ['Of', 'المعدود'],
  'card.whole': ['Out of', 'من أصل'],
  'card.source': ['Who says so', 'من يقول ذلك'],
  'card.no_source': ['The article itself: no source is given', 'الخبر نفسه: لم يُذكر مصدر'],
  'card.reasons': ['Why it is ranked so', 'لماذا هذا الترتيب'],
  'card.needs': ['To check it, find', 'للتحقّق منه ابحث عن'],
  'card.kinds': ['Kind', 'النوع'],
  'card.hedges': ['Hedged by', 'صيغ التحفّظ'],
  'card.islamic': ['Hijri', 'هجري'],
  'card.as_written': ['As written', 'كما كُتب'],
  'card.resolved': ['Counted from', 'محسوب من'],
  'card.unresolved': ['Cannot be placed: the article gives no date to count from', 'لا يمكن تحديده: لا تاريخ في الخبر يُحسب منه'],
  'card.cue': ['Cue', 'لفظ الإسناد'],
  'card.said': ['What is reported', 'المنقول'],
  'card.direct': ['Quoted to the letter', 'منقول بنصّه'],
  'card.indirect': ['Retold', 'منقول بالمعنى'],
  'card.figures': ['Figures inside', 'أرقام فيه'],
  'card.times': ['Dates inside', 'تواريخ فيه'],
  'card.places': ['Where', 'المواضع'],
  'card.same': ['Mentioned {n} times', 'مرات الذكر: {n}'],
  'card.rank': ['No. {n} of {of}', 'الترتيب {n} من {of}'],

  'score.high': ['Check first', 'أولى بالتحقّق'],
  'score.middle': ['Worth a check', 'يستحقّ التحقّق'],
  'score.low': ['Can wait', 'يمكن أن ينتظر'],
  'score.label': ['Score {n} of {of}', 'الدرجة {n} من {of}'],

  'help.title': ['How to read the marks', 'كيف تقرأ العلامات'],
  'help.what': [
    'Mihakk says what in an article can be checked, and where to begin. It does not say what is true.',
    'يدلّك محكّ على ما يمكن التحقّق منه في الخبر ومن أين تبدأ. ولا يحكم على صدقه.',
  ],
  'help.keys': ['Keys', 'المفاتيح'],
  'help.next': ['Next or previous item', 'العنصر التالي أو السابق'],
  'help.layers': ['Other kinds of items (on the tabs)', 'الأنواع الأخرى (في الألسنة)'],
  'help.enter': ['From the item into its card', 'من العنصر إلى بطاقته'],
  'help.escape': ['Close the card', 'أغلق البطاقة'],
  'help.edit': ['Edit the text, or show it marked', 'حرّر النصّ أو اعرضه معلَّمًا'],
  'help.undo': ['Undo', 'تراجع'],
  'help.ignore': ['Ignore the item', 'تجاهل العنصر'],
  'help.sheet': ['This sheet', 'هذه الورقة'],
  'help.legend': ['Marks', 'العلامات'],
  'legend.claim': ['statements that can be checked; the darker, the sooner', 'جُمل يمكن التحقّق منها؛ أشدّها لونًا أولاها'],
  'legend.figure': ['with their values and units', 'بقيمها ووحداتها'],
  'legend.time': ['dates, hours and periods, set on the calendar', 'أيّام وساعات ومُدد، بمواضعها من التقويم'],
  'legend.attribution': ['who says it, and with which verb', 'من القائل، وبأي فعل'],
  'legend.finding': ['figures, dates and names that clash', 'أرقام وتواريخ وأسماء تتعارض'],
  'legend.mention': ['people, bodies and places', 'أشخاص وجهات وأماكن'],

  'export.label': ['Save…', 'احفظ…'],
  'export.json': ['Report (JSON)', 'التقرير (JSON)'],
  'export.csv': ['Table (CSV)', 'جدول (CSV)'],
  'export.markdown': ['Notes (Markdown)', 'ملاحظات (Markdown)'],
  'export.html': ['Annotated page (HTML)', 'صفحة معلَّمة (HTML)'],
  'export.annotations': ['Web annotations (JSON-LD)', 'حواشي الوب (JSON-LD)'],
  'export.claims': ['Claims for schema.org (JSON-LD)', 'ادعاءات schema.org (JSON-LD)'],
  'export.claimreview': ['ClaimReview draft, no verdict (JSON-LD)', 'مسودة ClaimReview بلا حكم (JSON-LD)'],

  'compare.title': ['Compare articles', 'قارن الأخبار'],
  'compare.add': ['Add an article', 'أضف خبرًا'],
  'compare.remove': ['Remove', 'احذف'],
  'compare.article': ['Article {n}', 'الخبر {n}'],
  'compare.run': ['Compare', 'قارن'],
  'compare.back': ['Back to one article', 'عودة إلى خبر واحد'],
  'compare.table': ['What they all count', 'ما تعدّه الأخبار معًا'],
  'compare.findings': ['Where they disagree', 'مواضع الخلاف'],
  'compare.agree': ['No disagreement was found.', 'لم نجد خلافًا بينها.'],
  'compare.look': ['No clear contradiction; but figures in the table below differ. They may be about different things.', 'لا تناقض صريح، لكنّ في الجدول أدناه أرقامًا تختلف، وقد تكون عن أمور مختلفة.'],
  'compare.differs': ['differs', 'مختلف'],
  'compare.what': ['What is counted', 'المعدود'],
  'compare.done': ['Disagreements: {n}. Counted by all: {rows}.', 'مواضع الخلاف: {n}. ما تعدّه الأخبار معًا: {rows}.'],
  'compare.need': ['Paste at least two articles', 'ألصق خبرين على الأقل'],

  'tree.article': ['The article', 'الخبر'],
  'tree.nobody': ['Nobody named', 'بلا قائل'],
  'timeline.undated': ['Not placed', 'بلا موضع'],
  'timeline.published': ['Published', 'تاريخ النشر'],
  'table.figure': ['As written', 'كما كُتب'],
  'table.value': ['Value', 'القيمة'],
  'table.unit': ['Of', 'المعدود'],
  'table.source': ['Source', 'المصدر'],
  'table.times': ['Times', 'المرات'],
};

/** @typedef {'ar' | 'en'} Language */

/**
 * @param {Language} lang
 * @param {string} key
 * @param {Record<string, string | number>} [values] set apart from the sentence's own direction
 */
export function say(lang, key, values) {
  const entry = sentences[key];
  if (!entry) return key.slice(key.indexOf('.') + 1).replaceAll('_', ' ');
  const text = entry[lang === 'ar' ? 1 : 0];
  return values ? text.replace(/\{(\w+)\}/g, (_, name) => isolate(String(values[name]))) : text;
}

/** @param {string} value its direction is its own */
export function isolate(value) {
  return `\u2068${value}\u2069`;
}

/** Whether the table has an entry. @param {string} key */
export function knows(key) {
  return key in sentences;
}
