import type { exchange as en } from '../en/exchange.ts'
import type { Translated } from '../translated.ts'
import { isMany, many } from './many.ts'

/** Words of what comes from other programs and goes to them. */
export const exchange: Translated<typeof en> = {
  choose: 'फ़ाइल चुनें…',
  another: 'दूसरी फ़ाइल चुनें…',
  reading: 'पढ़ा जा रहा है…',
  cancel: 'रद्द करें',
  close: 'बंद करें',
  leftOut: (count: number) => many(count, 'बात छूटती है', 'बातें छूटती हैं'),
  mapping: 'कोड',
  mappingHint: 'फ़ाइल का हर कोड यहाँ क्या बनेगा।',
  there: 'फ़ाइल में',
  here: 'यहाँ',
  uses: (count: number) => `${count} पाठांश`,
  noCode: 'कोई कोड नहीं',
  becomes: (name: string) => `${name} यहाँ बनेगा`,
  own: 'उसी नाम का हमारा अपना कोड',
  leave: 'कोई कोड नहीं: उसका नाम टिप्पणी में रहेगा',
  annotations: {
    open: 'टीकाएँ लाएँ…',
    title: (source: string) => `${source} के लिए टीकाएँ`,
    text: 'दूसरे प्रोग्रामों (W3C Web Annotations, Hypothesis, Recogito) या इसी प्रोग्राम की टीकाओं को इस स्रोत के नवीनतम संस्करण में उनके ठीक-ठीक शब्दों से ढूँढा जाता है। जो निस्संदेह मिलें वे जोड़ दी जाती हैं; शेष का स्थान आप चुनते हैं।',
    counts: {
      placed: (count: number) => `${count} निस्संदेह मिलीं`,
      ask: (count: number) => `${count} का स्थान चुनना है`,
      gone: (count: number) => `${count} नहीं मिलीं`,
      known: (count: number) => `${count} पहले से यहाँ हैं`,
    },
    askTitle: 'ये कहाँ की हैं?',
    goneTitle: 'इस पाठ में नहीं मिलीं',
    nowhere: 'कहीं नहीं: छोड़ दें',
    placeOf: (words: string) => `“${words}” का स्थान`,
    add: (count: number) => `${count} अंश जोड़ें`,
    added: (count: number) => `${many(count, 'टीका जोड़ी गई', 'टीकाएँ जोड़ी गईं')}।`,
    nothing: 'जोड़ने के लिए कुछ नहीं है: स्थान चुनें, या दूसरी फ़ाइल चुनें।',
  },
  project: {
    title: 'परियोजना आयात करें',
    text: 'गुणात्मक विश्लेषण प्रोग्राम (REFI-QDA, .qdpx: NVivo, ATLAS.ti, MAXQDA, QualCoder आदि) की परियोजना डोसियर बन जाती है: उसके पाठ स्रोत, कोड लगे पाठांश अंश और ज्ञापन टिप्पणियाँ बनते हैं।',
    name: 'डोसियर का नाम',
    sources: 'पाठ',
    source: (words: number, passages: number) => `${words} शब्द, कोड लगे ${passages} पाठांश`,
    add: 'आयात करें',
    added: (sources: number, excerpts: number) =>
      `${sources} स्रोत और ${excerpts} अंश ${isMany(sources + excerpts) ? 'आयात किए गए' : 'आयात किया गया'}।`,
  },
}
