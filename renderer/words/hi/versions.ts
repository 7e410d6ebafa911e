import type { versions as en } from '../en/versions.ts'
import type { Translated } from '../translated.ts'
import { isMany, many } from './many.ts'

/** Words of versions of a source: adding one, comparing two, deciding about passages. */
export const versions: Translated<typeof en> = {
  add: {
    open: 'इस स्रोत का नया संस्करण…',
    title: (source: string) => `“${source}” का नया संस्करण`,
    text: 'हर अंश आगे ले जाया जाता है। जो शब्दशः और केवल एक स्थान पर मिले, वह अपने-आप तय हो जाता है; शेष आपके निर्णय की प्रतीक्षा करते हैं। वर्तमान संस्करण और अंश रखे जाते हैं।',
    file: 'फ़ाइल चुनें…',
    or: 'या नया पाठ चिपकाएँ',
    pasted: 'नया पाठ',
    placeholder: 'नए संस्करण का पूरा पाठ यहाँ चिपकाएँ।',
    add: 'अगले संस्करण के रूप में जोड़ें',
    working: 'नया संस्करण पढ़ा जा रहा है',
    stop: 'रोकें',
    stopped: 'रोका गया। कोई संस्करण नहीं जोड़ा गया।',
    done: (number: number) => `संस्करण ${number} जोड़ा गया`,
    counted: (count: number) =>
      count === 0
        ? 'इस स्रोत का कोई पाठांश चिह्नित नहीं था, इसलिए आगे ले जाने को कुछ नहीं था।'
        : `${many(count, 'अंश आगे ले जाया गया', 'अंश आगे ले जाए गए')}:`,
    toDecide: (count: number) => `प्रतीक्षा में ${count} पर निर्णय लें`,
    compare: 'देखें क्या बदला',
    close: 'बंद करें',
  },
  outcomes: {
    same: ['वही', 'शब्दशः जहाँ था वहीं'],
    moved: ['स्थानांतरित', 'शब्दशः दूसरे स्थान पर'],
    changed: ['बदला', 'शब्द वही नहीं हैं'],
    ambiguous: ['अस्पष्ट', 'शब्द वही हैं, पर आसपास का पाठ बदला है या उन्हें दोहराता है'],
    gone: ['नहीं रहा', 'इस जैसा कुछ नहीं मिला'],
  },
  compare: {
    title: 'क्या बदला',
    open: (number: number) => `संस्करण ${number} से मिलाएँ`,
    before: 'पुराना संस्करण',
    after: 'नया संस्करण',
    version: (number: number, day: string) => `संस्करण ${number} · ${day}`,
    oneOnly: 'अभी एक ही संस्करण',
    oneOnlyText: 'इस स्रोत का अगला मसौदा जोड़ें; दोनों के बीच क्या बदला, वह यहाँ खंड-दर-खंड दिखेगा।',
    look: 'कैसे दिखाया जाए',
    inline: 'एक ही पाठ में',
    sides: 'साथ-साथ',
    folded: 'केवल परिवर्तन दिखाएँ',
    none: 'दोनों संस्करण हर खंड में एक ही बात कहते हैं।',
    count: (changed: number, clauses: number) => `${many(clauses, 'खंड', 'खंडों')} में से ${many(changed, 'बदला', 'बदले')}`,
    at: (at: number, of: number) => (at === 0 ? `${of} परिवर्तन` : `${of} में से परिवर्तन ${at}`),
    next: 'अगला परिवर्तन',
    previous: 'पिछला परिवर्तन',
    unchanged: (count: number) => `${count} अपरिवर्तित खंड`,
    kinds: {
      changed: 'शब्द बदले',
      inserted: 'नया',
      removed: 'हटाया गया',
      moved: 'स्थानांतरित',
      same: '',
      renumbered: 'संख्या बदली',
    },
    from: (address: string) => `पहले ${address}`,
    inserted: 'जोड़ा गया',
    taken: 'हटाया गया',
    back: 'पाठ पर लौटें',
    list: 'खंड',
    nothing: 'इस संस्करण में नहीं',
    keys: [['N / P', 'अगला या पिछला परिवर्तन']],
  },
  queue: {
    title: 'जिन पाठांशों पर निर्णय लेना है',
    banner: (count: number) =>
      isMany(count)
        ? `${count} अंश आपके निर्णय की प्रतीक्षा में हैं: उनके पाठांश इस संस्करण में शब्दशः एक ही स्थान पर नहीं हैं।`
        : `${count} अंश आपके निर्णय की प्रतीक्षा में है: उसका पाठांश इस संस्करण में शब्दशः एक ही स्थान पर नहीं है।`,
    decide: 'निर्णय लें',
    progress: (at: number, of: number) => `${of} में से ${at}`,
    progressName: 'जिन पाठांशों पर निर्णय हुआ',
    before: (number: number, address: string) => `संस्करण ${number} में${address === '' ? '' : ` · ${address}`}`,
    candidate: (address: string) => (address === '' ? 'नए संस्करण में' : address),
    candidates: (number: number) => `संस्करण ${number} में`,
    noCandidate: 'नए संस्करण में इस जैसा कुछ नहीं है।',
    accept: 'स्वीकार करें',
    choose: (number: number) => `${number} चुनें`,
    gone: 'यह नहीं रहा',
    keep: 'पुराने संस्करण पर रखें',
    later: 'अगला',
    earlier: 'पिछला',
    undo: 'पूर्ववत करें',
    show: 'पाठ में दिखाएँ',
    rests: (count: number) =>
      count === 0 ? 'कोई नोट इस पर आधारित नहीं है।' : `${many(count, 'वाक्य इस पर आधारित है', 'वाक्य इस पर आधारित हैं')}:`,
    accepted: 'स्वीकार किया गया।',
    declaredGone: '“नहीं रहा” घोषित किया गया।',
    kept: 'पुराने संस्करण पर रखा गया।',
    doneTitle: 'सभी पाठांशों का निर्णय हो चुका है',
    doneText: 'इस स्रोत के सभी अंशों का स्थान नवीनतम संस्करण में तय है, या उन्हें “नहीं रहा” घोषित किया गया है।',
    compare: 'देखें क्या बदला',
    back: 'पाठ पर लौटें',
    keys: [
      ['A', 'पहला प्रस्ताव स्वीकार करें'],
      ['1 – 9', 'कई में से एक चुनें'],
      ['G', 'पाठांश नहीं रहा'],
      ['K', 'अंश को पुराने संस्करण पर रखें'],
      ['N / P', 'बिना निर्णय लिए अगला या पिछला'],
      ['U', 'पिछला निर्णय पूर्ववत करें'],
    ],
  },
  waits: (count: number) => `${count} प्रतीक्षा में`,
  stale: (count: number) => many(count, 'पुराना पड़ा', 'पुराने पड़े'),
  staleWhy: (count: number) =>
    isMany(count)
      ? `${count} वाक्य ऐसे पाठांशों पर आधारित हैं जो अपने स्रोत के नए संस्करण में बदल गए`
      : `${count} वाक्य ऐसे पाठांश पर आधारित है जो अपने स्रोत के नए संस्करण में बदल गया`,
  standing: {
    settled: '',
    waits: 'प्रतीक्षा में: स्रोत यहाँ बदला है',
    changed: 'नवीनतम संस्करण में शब्द बदले',
    gone: 'नवीनतम संस्करण में नहीं रहा',
    kept: 'पुराने संस्करण पर रखा गया',
  },
}
