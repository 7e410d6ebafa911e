import type { snapshots as en } from '../en/snapshots.ts'
import type { Translated } from '../translated.ts'

/** Words of the snapshots of a note. */
export const snapshots: Translated<typeof en> = {
  title: 'इस नोट के स्नैपशॉट',
  text: 'स्नैपशॉट नोट को वैसा ही रखता है जैसा वह अभी है। कल का पाठ, और वह पाठ जिसके स्थान पर कोई स्नैपशॉट लौटाया जाए, अपने-आप रखे जाते हैं।',
  name: 'नए स्नैपशॉट का नाम',
  placeholder: 'निदेशक के लिए, 16 फ़रवरी',
  keep: 'स्नैपशॉट रखें',
  list: 'रखी गई स्थितियाँ',
  none: 'अभी कोई नहीं। नए सिरे से लिखने से पहले एक रखें; तब आप मिला सकेंगे और लौट सकेंगे।',
  by: (isAutomatic: boolean) => (isAutomatic ? 'अपने-आप रखा गया' : 'आपका रखा हुआ'),
  words: (count: number) => `${count} शब्द`,
  compare: 'नोट से मिलाएँ',
  comparison: (label: string) => `“${label}” के बाद क्या बदला`,
  same: 'नोट ठीक इस स्नैपशॉट जैसा है।',
  against: 'इससे मिलाएँ',
  now: 'नोट, जैसा वह अभी है',
  sameKept: 'दोनों ठीक एक जैसे हैं।',
  onlyChanges: 'केवल परिवर्तन दिखाएँ',
  restore: 'लौटाएँ',
  restored: (label: string) => `नोट फिर “${label}” जैसा है। जो पाठ पहले था उसे रखा गया।`,
  remove: 'हटाएँ',
  removed: 'स्नैपशॉट हटाया गया।',
  inserted: 'जोड़ा गया',
  taken: 'हटाया गया',
}
