import type { languages as en } from '../en/languages.ts'
import type { Translated } from '../translated.ts'

/** Words of the pane that holds two language versions side by side. */
export const languages: Translated<typeof en> = {
  title: 'दो भाषाएँ',
  noneTitle: 'अभी एक ही भाषा',
  noneText:
    'दूसरी भाषा का पाठ बनाएँ: वही टेम्पलेट और शीर्ष-भाग, और उन्हीं स्थानों पर वही संदर्भ। शब्द आप लिखते हैं; जिसे फिर देखना हो उसे ऐप चिह्नित करता है।',
  make: (language: 'en' | 'fr') => (language === 'en' ? 'फ़्रेंच पाठ बनाएँ' : 'अंग्रेज़ी पाठ बनाएँ'),
  noNote: 'पहले कोई नोट खोलें',
  noNoteText: 'बाईं ओर से कोई नोट चुनें; उसका दूसरी भाषा का पाठ यहीं बनता और रहता है।',
  state: {
    confirmed: 'पुष्टि की गई',
    'first-changed': 'पुष्टि के बाद बायाँ बदला',
    'second-changed': 'पुष्टि के बाद दायाँ बदला',
    'both-changed': 'पुष्टि के बाद दोनों बदले',
    open: 'अभी पुष्टि नहीं हुई',
    alone: 'कोई जोड़ नहीं',
  },
  count: (stale: number, open: number, alone: number) =>
    stale + open + alone === 0
      ? 'हर पैरा की पुष्टि हो चुकी है'
      : [stale > 0 && `${stale} पुराने पड़े`, open > 0 && `${open} की पुष्टि शेष`, alone > 0 && `${alone} बिना जोड़ के`]
          .filter(Boolean)
          .join(' · '),
  confirm: 'दोनों का अर्थ एक है',
  confirmAll: 'मेल खाने वाले सभी की पुष्टि करें',
  figures: (figures: readonly string[], side: string) => `केवल ${side}: ${figures.join(', ')}`,
  left: 'बाईं ओर',
  right: 'दाईं ओर',
  citations: 'संदर्भ भिन्न हैं',
  part: 'दोनों पाठ अलग करें',
  parted: 'दोनों नोट फिर स्वतंत्र हैं।',
  openOther: 'दूसरा पाठ खोलें',
  missing: 'यहाँ अभी कुछ नहीं है',
}
