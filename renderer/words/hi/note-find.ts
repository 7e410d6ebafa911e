import type { noteFind as en } from '../en/note-find.ts'
import type { Translated } from '../translated.ts'
import { many } from './many.ts'

/** Words of finding and replacing in the note. */
export const noteFind: Translated<typeof en> = {
  label: 'नोट में ढूँढें',
  find: 'ढूँढें',
  replace: 'इससे बदलें',
  case: 'छोटे-बड़े अक्षर समान',
  whole: 'पूरे शब्द',
  count: (current: number, count: number) =>
    count === 0 ? 'नहीं मिला' : current === 0 ? `${count} मिले` : `${count} में से ${current}`,
  next: 'अगला (Enter)',
  previous: 'पिछला (Shift+Enter)',
  replaceOne: 'बदलें',
  replaceAll: 'सभी बदलें',
  more: 'बदलें…',
  replaced: (count: number) => `${many(count, 'स्थान पर बदला गया', 'स्थानों पर बदला गया')}।`,
  inQuotations: (count: number) => `इनमें से ${count} उद्धरणों में: अब जाँचें बताएँगी कि शब्द स्रोत से कहाँ भिन्न हैं।`,
}
