import type { spelling as en } from '../en/spelling.ts'
import type { Translated } from '../translated.ts'

/** Words of the spelling of the note. */
export const spelling: Translated<typeof en> = {
  title: (word: string) => `“${word}” किसी शब्दकोश में नहीं है`,
  suggestions: 'संभावित शब्द',
  none: 'एक अक्षर के अंतर वाला कोई शब्द नहीं मिला।',
  learn: 'अपने शब्दकोश में जोड़ें',
  learned: (word: string) => `“${word}” अब आपके शब्दकोश में है।`,
  hint: 'शब्दकोश में नहीं है। Ctrl+. से संभावित शब्द देखें।',
  nothing: 'कर्सर पर का शब्द शब्दकोश में है।',
}
