type Language = 'en' | 'fr'

/** Texts kept at a time; then all are forgotten, which costs less than keeping count of their use. */
const MOST_KEPT = 4000

/**
 * The same reading of a text, made once.
 *
 * A passage is read for every sentence that cites it, and a sentence by many checks.
 */
export function remember<T>(read: (text: string, language: Language) => T): (text: string, language: Language) => T {
  const kept = { en: new Map<string, T>(), fr: new Map<string, T>() }
  return (text, language) => {
    const known = kept[language].get(text)
    if (known !== undefined) return known
    const made = read(text, language)
    if (kept[language].size >= MOST_KEPT) kept[language].clear()
    kept[language].set(text, made)
    return made
  }
}
