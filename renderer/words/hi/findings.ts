import type { findings as en } from '../en/findings.ts'
import type { Translated } from '../translated.ts'

/** What each check is called where a finding is shown. */
const checks: (typeof en)['checks'] = {
  quotation: 'उद्धरण',
  figures: 'आँकड़े',
  dates: 'दिनांक',
  names: 'नाम',
  'verb-drift': 'स्रोत से अधिक प्रबल',
  'actor-drift': 'कर्ता कौन है',
  'place-status-drift': 'स्थान और स्थिति',
  unsupported: 'पाठांश नहीं',
  uncovered: 'छूटा हुआ',
  superseded: 'स्रोत बदला',
  completeness: 'टेम्पलेट',
  budget: 'लंबाई',
  abbreviation: 'संक्षिप्ति',
  'sentence-length': 'लंबा वाक्य',
  'reading-grade': 'पठन स्तर',
  tone: 'शैली',
  'title-risk': 'शीर्षक',
  marking: 'वर्गीकरण',
  'bare-note': 'सिफ़ारिश',
  recommendation: 'सिफ़ारिश',
  'deadline-reason': 'समय-सीमा',
  uncertainty: 'अनिश्चितता',
  reference: 'प्रति-संदर्भ',
  counterpart: 'दूसरी भाषा',
}

/** Words of the findings below a note. */
export const findings: Translated<typeof en> = {
  title: 'जाँच-परिणाम',
  count: (count: number) => (count === 0 ? 'कोई जाँच-परिणाम नहीं' : `${count} जाँच-परिणाम`),
  blocks: (count: number) => `${count} से जारी करना रुका है`,
  clear: 'सभी जाँचें ठीक हैं। जाँच शब्दों को पढ़ती है, अर्थ को नहीं: वह दूसरे पाठक का स्थान नहीं लेती।',
  clearOtherwise: (count: number) =>
    `जिन्हें रहने दिया गया (${count}), उन्हें छोड़कर सभी जाँचें ठीक हैं। जाँच शब्दों को पढ़ती है, अर्थ को नहीं: वह दूसरे पाठक का स्थान नहीं लेती।`,
  checking: 'जाँच हो रही है…',
  levels: { block: 'जारी करना रुका है', warn: 'फिर देखें', hint: 'संकेत' },
  signs: { block: '!', warn: '?', hint: '·' },
  checks,
  show: 'दिखाएँ',
  hide: 'समेटें',
  goTo: 'वहाँ जाएँ',
  source: 'पाठांश',
  waive: 'रहने दें…',
  waiveTitle: 'इस जाँच-परिणाम को रहने दें',
  waiveText:
    'इसके शब्द बदलने तक यह सूची में नहीं आएगा। कारण नोट के साथ रखा जाता है, और कार्य-प्रतियों तथा तथ्य-जाँच प्रतियों में छपता है।',
  reason: 'कारण',
  reasonHint: 'एक ऐसा वाक्य जिसे समीक्षक स्वीकार करे।',
  keep: 'रहने दें',
  waived: (count: number) => `${count} को रहने दिया गया`,
  raise: 'फिर उठाएँ',
  because: (reason: string, by: string, on: string) =>
    `${on} को ${by === '' ? '' : `${by} द्वारा `}रहने दिया गया: ${reason}`,
  nextCommand: 'नोट में अगला जाँच-परिणाम',
  previousCommand: 'नोट में पिछला जाँच-परिणाम',
  mendCommand: 'कर्सर पर के जाँच-परिणाम का सुधार करें',
  noneInText: 'कोई जाँच-परिणाम पाठ के शब्दों के बारे में नहीं है।',
  noMend: 'कर्सर पर किसी जाँच-परिणाम का सुरक्षित सुधार नहीं है।',
  mended: (label: string) => `हो गया: ${label}`,
  changedMeanwhile: 'जाँच के बाद शब्द बदल गए हैं। कुछ नहीं बदला गया; जाँच फिर हो रही है।',
  keys: [
    ['Enter', 'शब्दों पर जाएँ'],
    ['F', 'सुधार करें, यदि उपलब्ध हो'],
    ['S', 'पाठांश दिखाएँ'],
    ['L', 'कारण सहित रहने दें'],
  ],
  whole: 'पूरा नोट',
}
