import type { LanguageChoice } from '../../shared/interface-language.ts'
import { call } from '../api.ts'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import { keepPlace } from './kept-place.ts'
import { saveAll } from './save-state.ts'

/**
 * Speaks another language from now on, in a fresh window.
 *
 * Everything is saved before; where something cannot be, the window stays as it is. The new one opens at the same place.
 */
export async function changeLanguage(choice: LanguageChoice): Promise<void> {
  if (!(await saveAll())) return showToast(words.guide.preferences.languageWaits)
  await call('preference.set', { name: 'language', value: choice })
  keepPlace()
  location.reload()
}
