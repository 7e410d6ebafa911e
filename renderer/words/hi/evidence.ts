import type { evidence as en } from '../en/evidence.ts'
import type { Translated } from '../translated.ts'
import { many } from './many.ts'

/** Words of the ledger: what rests on what, and what could go. */
export const evidence: Translated<typeof en> = {
  goTo: 'वहाँ जाएँ',
  changed: 'वह वाक्य इस बीच बदल गया है। नोट वहीं खुला है जहाँ वह था।',
  modes: { quotation: 'उद्धृत', paraphrase: 'संदर्भित', see: 'की ओर संकेत' },
  uses: {
    title: 'यह पाठांश कहाँ प्रयुक्त है',
    none: 'किसी नोट का कोई वाक्य अभी इस पाठांश पर आधारित नहीं है।',
    count: (sentences: number, notes: number) => `${many(notes, 'नोट', 'नोटों')} में ${sentences} वाक्य`,
    open: (count: string) => `${count}: दिखाएँ कहाँ`,
    superseded: 'स्रोत के नए संस्करण ने इस पाठांश को बदल दिया है: इस पर निर्भर करने से पहले इसकी पुष्टि करें।',
  },
  cut: {
    title: 'क्या काटें',
    text: 'सभी वाक्य, सबसे कम साक्ष्य वाला पहले। आपके लिए कुछ भी काटा नहीं जाता।',
    tooLong: {
      pages: (words: number) => `पृष्ठ-सीमा से लगभग ${words} शब्द अधिक।`,
      words: (words: number) => `शब्द-सीमा से ${words} शब्द अधिक।`,
    },
    fits: { pages: 'नोट अपनी पृष्ठ-सीमा में है।', words: 'नोट अपनी शब्द-सीमा में है; उसके पृष्ठ गिने नहीं जा सके।' },
    counting: 'पृष्ठ गिने जा रहे हैं…',
    enough: 'यहाँ तक के वाक्य हटाने पर नोट सीमा में आ जाएगा।',
    words: (words: number) => `${words} शब्द`,
    rests: {
      'on-nothing': 'किसी पाठांश पर आधारित नहीं',
      'on-own-words': 'अपना विश्लेषण, पूर्वधारणा या आकलन',
      'on-passages': 'पाठांशों पर आधारित',
    },
    passages: (count: number) => `${count} पाठांश`,
    strength: (strength: number) => `बल ${strength} की प्रतिबद्धता`,
    quotes: 'उद्धरण सहित',
    only: 'इस प्रतिबद्धता पर अकेला वाक्य',
    none: 'नोट में अभी कोई वाक्य नहीं है।',
    list: 'साक्ष्य के भार के क्रम में वाक्य',
  },
  citations: {
    title: 'इस नोट के संदर्भ',
    text: 'पाठ के क्रम में वे सभी स्थान जहाँ नोट किसी पाठांश पर आधारित है। Word में हर एक पादटिप्पणी बन जाता है।',
    none: 'नोट में अभी कोई संदर्भ नहीं है।',
    list: 'पाठ के क्रम में संदर्भ',
    gone: 'ऐसा पाठांश जो अब लाइब्रेरी में नहीं है',
    passage: 'पाठांश दिखाएँ',
  },
  stance: {
    menu: 'अपने शब्द',
    isSet: 'अपने शब्द: यह वाक्य चिह्नित है',
    analysis: 'अपना विश्लेषण',
    assumption: 'पूर्वधारणा',
    judgement: 'आकलन…',
    judged: 'आकलन',
    clear: 'पाठांशों पर आधारित',
    title: 'आकलन',
    text: 'संभाव्यता घटनाओं के बारे में होती है, विश्वास आपके स्रोतों के बारे में। दोनों को अलग-अलग वाक्य दें।',
    scale: 'इस नोट का पैमाना',
    scales: { UK: 'यूनाइटेड किंगडम: PHIA पैमाना', US: 'संयुक्त राज्य अमेरिका: ICD 203' },
    scaleInUse: 'नोट में इस पैमाने पर आकलन पहले से हैं, इसलिए यही रहेगा: पाठक दो पैमानों में भेद नहीं कर सकता।',
    likelihood: 'कितना संभाव्य',
    confidence: 'स्रोतों पर कितना विश्वास',
    unsaid: 'नहीं कहा गया',
    confidences: { high: 'अधिक विश्वास', moderate: 'मध्यम विश्वास', low: 'कम विश्वास' },
    mark: 'वाक्य चिह्नित करें',
  },
}
