import type { markings as en } from '../en/markings.ts'
import type { Translated } from '../translated.ts'

/** Words of the markings of a note and its paragraphs. */
export const markings: Translated<typeof en> = {
  menu: 'वर्गीकरण',
  asNote: 'नोट के समान',
  raised: (marking: string) => `नोट का वर्गीकरण अब ${marking} है, क्योंकि एक पैरा का यही है।`,
  below: (portion: string) =>
    `एक पैरा का वर्गीकरण ${portion} है, इसलिए नोट का वर्गीकरण उससे नीचे नहीं हो सकता। पहले उस पैरा का वर्गीकरण घटाएँ। कुछ नहीं बदला गया।`,
  lower: 'वर्गीकरण घटाएँ',
  lowerText: (from: string, to: string) => `${from} से ${to}। कारण बताएँ: वह नोट के साथ रखा जाता है।`,
  reason: 'कारण',
  reasons: 'वर्गीकरण क्यों घटाए गए',
}
