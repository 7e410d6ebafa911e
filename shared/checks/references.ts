import { hasReferences, referenceKey, referenceOf, referenceTargets } from '../note/references.ts'
import type { Check } from './evidence.ts'
import type { Finding } from './finding.ts'

/** Cross-references to a part that the note does not have, or that is empty and will not be printed. */
export const checkReferences: Check = ({ note, template, blocks }) => {
  if (!hasReferences(note.body)) return []
  const known = new Set(referenceTargets(note.body, template, note.language).map(referenceKey))
  return blocks.flatMap((block): readonly Finding[] => {
    let at = 0
    return (block.node.content ?? []).flatMap((child): readonly Finding[] => {
      const start = at
      at += child.text?.length ?? 1
      const reference = referenceOf(child)
      if (reference === undefined || known.has(referenceKey(reference))) return []
      return [
        {
          check: 'reference',
          level: 'warn',
          blockId: block.blockId,
          sectionId: block.sectionId,
          range: { start, end: at },
          where: child.text ?? '',
          reason:
            'This refers to a part that is no longer in the note, or that is empty. Refer to another one, or write it out.',
        },
      ]
    })
  })
}
