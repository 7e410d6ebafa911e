import type { exporting as en } from '../en/export.ts'
import type { Translated } from '../translated.ts'
import { isMany, many } from './many.ts'

type Exporting = Translated<typeof en>

/** Each copy of a note: its name, and one sentence on whom it is for. */
const variants: Exporting['variants'] = {
  clean: { name: 'स्वच्छ प्रति', hint: 'ऊपर भेजी जाती है: केवल नोट, बिना टिप्पणियों या किसी चिह्न के।' },
  working: {
    name: 'कार्य-प्रति',
    hint: 'समीक्षकों को भेजी जाती है: इस पर “मसौदा” लिखा रहता है। Word फ़ाइल उनके परिवर्तनों के साथ यहीं लौटती है।',
  },
  'fact-check': {
    name: 'तथ्य-जाँच प्रति',
    hint: 'हर वाक्य के पीछे के ठीक-ठीक शब्द अनुलग्नक में और Word में टिप्पणियों के रूप में दिखाती है।',
  },
  releasable: {
    name: 'जारी करने योग्य प्रति',
    hint: 'निर्धारित सीमा से ऊपर वर्गीकृत सब कुछ, उसकी टिप्पणियों, अनुलग्नक पंक्तियों और स्रोतों सहित, छोड़ देती है।',
  },
}

/** Each format: its full name, a short one for lists, and one sentence on what it is good for. */
const formats: Exporting['formats'] = {
  docx: {
    name: 'Word (.docx)',
    short: 'Word',
    hint: 'वास्तविक शैलियाँ, टिप्पणियाँ और शीर्षलेख; बाद में कुछ सुधारना नहीं पड़ता।',
  },
  pdf: {
    name: 'PDF',
    short: 'PDF',
    hint: 'पृष्ठ जैसे छपेंगे, स्क्रीन रीडर के लिए टैग किए हुए, शीर्षक, भाषा और रूपरेखा सहित।',
  },
  html: {
    name: 'वेब पृष्ठ (HTML)',
    short: 'HTML',
    hint: 'किसी भी ब्राउज़र के लिए एक फ़ाइल; बाहर से कुछ नहीं मँगाती।',
  },
  md: { name: 'Markdown', short: 'Markdown', hint: 'सादा पाठ, शीर्षकों और टिप्पणियों के चिह्नों सहित, विकि के लिए।' },
  txt: { name: 'सादा पाठ', short: 'पाठ', hint: 'केवल शब्द, टिप्पणियाँ अंत में।' },
  csv: {
    name: 'प्रतिबद्धता तालिका (CSV)',
    short: 'CSV',
    hint: 'किन बातों की प्रतिबद्धता हुई, पंक्ति-दर-पंक्ति, स्प्रेडशीट के लिए।',
  },
  xlsx: {
    name: 'तालिकाएँ (Excel कार्यपुस्तिका)',
    short: 'XLSX',
    hint: 'प्रतिबद्धताएँ, रुख, समयरेखा, पक्ष, कमियाँ और प्रश्न, हर एक की अलग शीट; दिनांक और संख्याएँ अपने प्रकार में।',
  },
  jsonld: {
    name: 'टीकाएँ (W3C JSON-LD)',
    short: 'JSON-LD',
    hint: 'डोसियर के सभी अंश अपने स्थान और ठीक-ठीक शब्दों के साथ, टीका के अन्य साधनों के लिए।',
  },
  qdc: {
    name: 'कोड-पुस्तिका (REFI-QDA)',
    short: 'कोड-पुस्तिका',
    hint: 'कोड और उनके अर्थ, NVivo, ATLAS.ti, MAXQDA आदि के लिए।',
  },
  json: {
    name: 'साक्ष्य (JSON)',
    short: 'साक्ष्य',
    hint: 'संदर्भ देने वाला हर वाक्य अपने पाठांशों और उनके स्रोतों के साथ, इस ऐप के बिना जाँचने के लिए।',
  },
  qdpx: {
    name: 'परियोजना (REFI-QDA)',
    short: 'परियोजना',
    hint: 'डोसियर के स्रोत, कोड और कोड लगे पाठांश, NVivo, ATLAS.ti, MAXQDA, QualCoder आदि के लिए।',
  },
  'dossier.zip': {
    name: 'हस्तांतरण (.dossier.zip)',
    short: 'हस्तांतरण',
    hint: 'एक फ़ाइल में पूरा डोसियर, जिसे इस ऐप के बिना पढ़ा जा सकता है और यह ऐप प्राप्त कर सकता है।',
  },
  'dossier.sealed': {
    name: 'मुहरबंद हस्तांतरण (.dossier.sealed)',
    short: 'मुहरबंद हस्तांतरण',
    hint: 'एक फ़ाइल में पूरा डोसियर, कूट-वाक्यांश से सुरक्षित।',
  },
}

const styles: Exporting['styles'] = {
  short: { name: 'संक्षिप्त स्रोत-पंक्ति', hint: 'शीर्षक, पाठ में स्थान-संकेत और दिनांक, एक ही पंक्ति में।' },
  chicago: { name: 'Chicago टिप्पणियाँ', hint: 'टिप्पणियाँ Chicago Manual of Style के अनुसार।' },
  mcgill: { name: 'McGill', hint: 'टिप्पणियाँ Canadian Guide to Uniform Legal Citation के अनुसार।' },
  oscola: { name: 'OSCOLA', hint: 'टिप्पणियाँ विधिक प्रमाणों के ऑक्सफ़ोर्ड मानक के अनुसार।' },
  bluebook: { name: 'Bluebook', hint: 'टिप्पणियाँ संयुक्त राज्य अमेरिका की एकरूप संदर्भ पद्धति के अनुसार।' },
}

const places: Exporting['places'] = {
  footnotes: { name: 'पादटिप्पणियाँ', hint: 'स्रोत उसी पृष्ठ के नीचे रहते हैं जहाँ उनका संदर्भ है।' },
  endnotes: { name: 'अंत-टिप्पणियाँ', hint: 'सभी स्रोत पाठ के बाद एक साथ रहते हैं।' },
}

/** Parts of a note that take a style of the organisation's Word file. */
const roles: Exporting['roles'] = {
  title: 'शीर्षक',
  section: 'अनुभागों के शीर्षक',
  subsection: 'अनुभागों के भीतर के शीर्षक',
  part: 'भागों के शीर्षक',
  body: 'पाठ',
  bullets: 'बुलेट',
  numbers: 'क्रमांकित सूचियाँ',
  quotation: 'उद्धरण',
  caption: 'तालिकाओं के शीर्षक',
  table: 'तालिकाएँ',
  'table-heading': 'तालिकाओं की शीर्ष पंक्तियाँ',
  'table-text': 'तालिकाओं का पाठ',
  field: 'शीर्ष-भाग के फ़ील्ड',
}

/** Words of the export dialog. */
export const exporting: Exporting = {
  title: 'नोट निर्यात करें',
  close: 'बंद करें',
  writes: 'क्या लिखा जाएगा',
  parts: (words: number, sections: number, citations: number) =>
    `${many(sections, 'अनुभाग', 'अनुभागों')} में ${words} शब्द, ${many(citations, 'स्रोत-टिप्पणी', 'स्रोत-टिप्पणियाँ')}`,
  page: (paper: string, variant: string) => `${paper} पृष्ठ, ${variant} अक्षर`,
  marking: (marking: string) => `वर्गीकरण ${marking}`,
  namePattern: 'नाम बदलें…',
  namePatternLabel: 'फ़ाइलों के नाम कैसे बनते हैं',
  namePatternHint: (places: string) =>
    `कोष्ठकों में वह है जो भरा जाता है: ${places}। जो खाली हो वह रिक्त स्थान नहीं छोड़ता; पहले दिए जा चुके नाम पर आगे की संख्या लगती है।`,
  namePatternReset: 'जैसा आरंभ में था',
  copy: 'प्रति',
  variants,
  whole: { name: 'सब कुछ', hint: 'डोसियर में जो कुछ है, वर्गीकरण चाहे जो हो।' },
  noCopies: 'कोड-पुस्तिका में नोट का कोई पाठ नहीं होता, इसलिए उसकी एक ही प्रति है।',
  ceiling: 'दिखाया जाने वाला उच्चतम वर्गीकरण',
  ceilingHint: 'इससे ऊपर का पाठ और स्रोत फ़ाइल के किसी भी बाइट में नहीं होते।',
  format: 'प्रारूप',
  formats,
  citations: 'संदर्भ',
  styles,
  keptForNote: 'इस नोट के लिए रखा गया।',
  asTemplate: (what: string) => `टेम्पलेट के अनुसार: ${what}`,
  notes: 'टिप्पणियाँ',
  places,
  look: 'रूप',
  builtIn: 'टेम्पलेट का अपना',
  builtInHint: 'फ़ॉन्ट, हाशिये और शीर्षलेख टेम्पलेट के अनुसार।',
  ownHint: 'शैलियाँ, शीर्षलेख और पादलेख इस Word फ़ाइल से आते हैं, जिसे लाइब्रेरी रखती है।',
  chooseLook: 'अपनी Word फ़ाइल प्रयोग करें…',
  changeLook: 'दूसरी Word फ़ाइल प्रयोग करें…',
  styleUses: 'इस फ़ाइल में नोट की शैलियाँ',
  styleUsesHint: 'उनके नाम और प्रयोजन से चुनी गईं। आप यहाँ जो चुनते हैं वह हर नोट पर लागू होता है।',
  roles,
  ourStyle: 'हमारी, उसके अक्षरों में',
  notFitting: (count: number) => `इस फ़ाइल की ${many(count, 'बात साथ नहीं आती', 'बातें साथ नहीं आतीं')}`,
  ready: 'कोई कमी नहीं है।',
  blocked: (count: number) => `${count} जाँच-परिणाम के कारण यह प्रति रुकी है`,
  blockedHint: 'उन्हें सुधारें, या नोट के नीचे कारण बताकर रहने दें। कार्य-प्रति फिर भी लिखी जा सकती है।',
  despite: 'यह प्रति फिर भी लिखें…',
  despiteReason: 'यह ज्यों-की-त्यों क्यों जा रही है',
  despiteHint: 'निर्यात के साथ, रह गए जाँच-परिणामों के पास रखा जाता है।',
  despiteWrite: 'इस कारण के साथ लिखें',
  goTo: (what: string) => `यहाँ जाएँ: ${what}`,
  warnings: (count: number) => `पहले जानने योग्य ${many(count, 'बात', 'बातें')}`,
  missing: (fields: readonly string[]) => `शीर्ष-भाग में आवश्यक, पर अभी खाली: ${fields.join(', ')}।`,
  over: (section: string, words: number, limit: number) => `${section} में ${words} शब्द हैं; सीमा ${limit} की है।`,
  emptySections: (sections: readonly string[]) => `बिना पाठ के अनुभाग: ${sections.join(', ')}।`,
  gone: (count: number) =>
    isMany(count)
      ? `${count} संदर्भ ऐसे पाठांशों की ओर संकेत करते हैं जो अब लाइब्रेरी में नहीं हैं। उनके शब्द रखे गए हैं।`
      : `${count} संदर्भ ऐसे पाठांश की ओर संकेत करता है जो अब लाइब्रेरी में नहीं है। उसके शब्द रखे गए हैं।`,
  write: 'फ़ाइल लिखें',
  writeWorking: 'कार्य-प्रति लिखें',
  cancel: 'रद्द करें',
  stop: 'रोकें',
  stopped: 'रोका गया। कोई फ़ाइल नहीं लिखी गई।',
  printedBy: (program: string) => `${program} द्वारा मुद्रित।`,
  noPrinter:
    'इसके लिए इस कंप्यूटर पर Chromium, Chrome, Edge या LibreOffice चाहिए, और कोई नहीं मिला। इनमें से एक स्थापित करें, या Word फ़ाइल लिखकर उसे Word से छापें।',
  preview: 'पृष्ठों का पूर्वावलोकन',
  previewWaiting: 'पृष्ठ बनाए जा रहे हैं…',
  previewBy:
    'ठीक वही फ़ाइल जो लिखी जाएगी, Aide-Mémoire द्वारा इस कंप्यूटर के फ़ॉन्टों से सजाई गई। Word पंक्तियाँ और पृष्ठ कहीं और तोड़ सकता है।',
  previewHeading: 'पूर्वावलोकन',
  previewCut: (pages: number) => `पहले ${pages} पृष्ठ दिखाए गए हैं। फ़ाइल में सभी पृष्ठ हैं।`,
  previewNone: {
    html: 'वेब पृष्ठ में पृष्ठ नहीं होते: वह जिस विंडो में दिखता है उतना ही चौड़ा होता है।',
    md: 'Markdown में पृष्ठ नहीं होते: वह सादा पाठ है।',
    txt: 'सादे पाठ में पृष्ठ नहीं होते।',
    data: 'यह फ़ाइल अन्य प्रोग्रामों के लिए है; इसमें पृष्ठ नहीं होते।',
  },
  previewFailed: 'दिखाने के लिए कुछ नहीं है',
  previewKeys: 'Page Up और Page Down से पृष्ठ पलटें।',
  pageOf: (page: number, pages: number) => `${pages} में से पृष्ठ ${page}`,
  pageBefore: 'पिछला पृष्ठ',
  pageAfter: 'अगला पृष्ठ',
  pageComments: 'इस पृष्ठ की टिप्पणियाँ',
  writing: 'फ़ाइल लिखी जा रही है…',
  failed: 'फ़ाइल नहीं लिखी जा सकी',
  tryAgain: 'फिर प्रयास करें',
  again: 'एक और निर्यात करें…',
  done: (name: string, size: string) => `${name} लिखी गई (${size})।`,
  messages: (count: number) =>
    isMany(count) ? `${count} बातें माँग के अनुसार नहीं बैठीं` : `${count} बात माँग के अनुसार नहीं बैठी`,
  saveCopy: 'प्रति सहेजें…',
  saveCopyOf: (name: string) => `${name} की प्रति सहेजें…`,
  delivered: (where: string) => `प्रति सहेजी गई: ${where}`,
  kept: 'लाइब्रेरी यह फ़ाइल वैसी ही रखती है जैसी वह दी गई।',
  recent: 'पहले निर्यात की गईं',
  batch: 'इस डोसियर के नोट निर्यात करें',
  batchText: 'हर नोट अलग से लिखा जाता है। जो न लिखा जा सके उसका कारण बताया जाता है, और शेष लिखे जाते हैं।',
  batchNotes: 'निर्यात किए जाने वाले नोट',
  batchLowest: 'हर नोट के टेम्पलेट का सबसे निचला वर्गीकरण',
  batchCeiling: 'इससे ऊँचे वर्गीकरण वाली कोई बात किसी फ़ाइल में नहीं रहती। जिस नोट के टेम्पलेट में यह वर्गीकरण न हो, वह यह बता देता है।',
  batchReason: 'जाँच से रुकी प्रतियाँ क्यों भेजी जा रही हैं',
  batchReasonHint: 'खाली छोड़ने पर ऐसे नोट नहीं लिखे जाते। कारण हर उस फ़ाइल के साथ रखा जाता है जो उससे जाने दी गई।',
  batchWrite: (count: number) => `${many(count, 'फ़ाइल', 'फ़ाइलें')} लिखें`,
  batchSave: (count: number) => `${many(count, 'प्रति', 'प्रतियाँ')} सहेजें…`,
  batchWaiting: 'अपनी बारी की प्रतीक्षा में।',
  batchDoing: (done: number, all: number) => `${all} में से ${done} नोट पूरे`,
  batchDone: (written: number, all: number) =>
    written === all
      ? `सभी ${all} लिखे गए। लाइब्रेरी उन्हें रखती है।`
      : `${all} में से ${written} लिखे गए। लाइब्रेरी उन्हें रखती है; शेष अपना कारण बताते हैं।`,
  deliveredAll: (count: number, place: string | undefined) =>
    `${many(count, 'प्रति सहेजी गई', 'प्रतियाँ सहेजी गईं')}${place === undefined ? '' : `: ${place}`}।`,
  batchOpen: 'कई नोट निर्यात करें…',
  allExports: 'भेजी गई फ़ाइलें',
  allExportsText:
    'हर फ़ाइल वैसी ही रखी जाती है जैसी दी गई थी, उस समय के नोट के साथ। लंबी संख्या उसकी SHA-256 है: एक ही संख्या वाली दो फ़ाइलें बाइट-दर-बाइट एक ही हैं।',
  showAll: 'भेजी गई सभी फ़ाइलें…',
  hash: 'SHA-256',
  compare: 'नोट से मिलाएँ',
  compareOf: (name: string) => `नोट से मिलाएँ: ${name}`,
  changedSince: (name: string) => `${name} के बाद क्या बदला`,
  sameAsNote: 'नोट ठीक वैसा ही है जैसा तब था।',
  noteGone: 'इस फ़ाइल का नोट अब लाइब्रेरी में नहीं है। फ़ाइल स्वयं रखी हुई है।',
  fieldChanged: (field: string, was: string, is: string) =>
    `${field}: तब “${was === '' ? 'खाली' : was}”, अब “${is === '' ? 'खाली' : is}”।`,
  wentDespite: (findings: number, reason: string) => `${findings} जाँच-परिणाम के रहते भेजी गई: ${reason}`,
  recognise: 'क्या यही फ़ाइल भेजी गई थी?…',
  recogniseHint: 'कोई भी फ़ाइल चुनें: उसके बाइट इस लाइब्रेरी से भेजी गई हर फ़ाइल से मिलाए जाते हैं।',
  isExported: (name: string, as: string, when: string) =>
    `हाँ: “${name}” वही ${as} है जो ${when} को भेजी गई थी, एक बाइट भी नहीं बदला।`,
  isOtherBytes: (name: string, when: string) =>
    `नहीं: “${name}” नाम की फ़ाइल ${when} को भेजी गई थी, पर इसके बाइट भिन्न हैं। इसे बाद में बदला गया, या नए सिरे से लिखा गया।`,
  isNotExported: (name: string) => `नहीं: “${name}” के बाइट इस लाइब्रेरी से भेजी गई किसी फ़ाइल के नहीं हैं।`,
  noneBefore: 'इस डोसियर से अभी कुछ निर्यात नहीं हुआ।',
  size: (bytes: number) =>
    bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`,
}
