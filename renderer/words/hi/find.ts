import type { find as en } from '../en/find.ts'
import type { Translated } from '../translated.ts'
import { many } from './many.ts'

/** Words of searching and of the list of excerpts. */
export const find: Translated<typeof en> = {
  title: 'खोज और कमांड',
  placeholder: 'खोजें, या कमांड के लिए > टाइप करें',
  scope: { here: 'यह डोसियर', all: 'सभी डोसियर' },
  groups: { commands: 'कमांड', source: 'स्रोत', excerpt: 'अंश', note: 'नोट' },
  none: (query: string) => `“${query}” के लिए कुछ नहीं मिला।`,
  more: 'और भी परिणाम हैं। खोज सीमित करने के लिए एक शब्द और जोड़ें।',
  hint: 'शब्द, शब्दों के आरंभ, या “उद्धरण चिह्नों में वाक्यांश”। तीर कुंजियों से चुनें, Enter से वहाँ जाएँ।',
  inside: 'शब्दों के भीतर मिला।',
  narrow: {
    source: { label: 'स्रोत', any: 'सभी स्रोत' },
    code: { label: 'कोड', any: 'सभी कोड' },
    party: { label: 'पक्ष', any: 'सभी पक्ष' },
    year: { label: 'वर्ष', any: 'सभी वर्ष' },
    inside: 'शब्दों के भीतर',
  },
  results: (count: number) => `${count} परिणाम`,
  excerpts: {
    title: 'अंश',
    count: (shown: number, all: number) => (shown === all ? `${all} अंश` : `${many(all, 'अंश', 'अंशों')} में से ${shown}`),
    filter: 'पाठांश या टिप्पणी के शब्द',
    code: 'कोड',
    source: 'स्रोत',
    use: 'प्रयोग',
    all: 'सभी कोड',
    allSources: 'सभी स्रोत',
    uses: {
      all: 'प्रयुक्त या अप्रयुक्त',
      used: 'नोट में प्रयुक्त',
      unused: 'अभी अप्रयुक्त',
      superseded: 'नए संस्करण में बदला',
      suggested: 'सुझाया गया',
    },
    superseded: 'नए संस्करण में बदला',
    families: { who: 'कौन', what: 'क्या', evidence: 'साक्ष्य', quality: 'गुणवत्ता', work: 'कार्य' },
    family: (name: string) => `“${name}” के सभी`,
    emptyTitle: 'अभी कुछ भी चिह्नित नहीं है',
    emptyText: 'कोई स्रोत खोलें, पाठांश चुनें और किसी कोड का अक्षर टाइप करें। वह यहाँ सूची में आ जाएगा।',
    noMatch: 'किसी अंश में ये सभी बातें नहीं हैं।',
    clear: 'सभी अंश दिखाएँ',
    list: 'अंश, पढ़ने के क्रम में',
    goTo: (address: string) => `पाठांश पर जाएँ${address === '' ? '' : `, ${address}`}`,
  },
}
