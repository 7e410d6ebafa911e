import { coreSentence, langOf } from './core-sentences.ts'

/** What the core said, in the language of the window; marked as English for screen readers where it is in no other. */
export function CoreWords({ says }: { readonly says: string }) {
  const said = coreSentence(says)
  return <span lang={langOf(said)}>{said}</span>
}
