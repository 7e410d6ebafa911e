import { inLanguage } from '../note/empty-body.ts'
import { missingFields } from '../note/header.ts'
import type { NoteNode } from '../note/note.ts'
import type { Check } from './evidence.ts'
import type { Finding } from './finding.ts'

/** Required header fields and sections that are empty, and sections with more or fewer items than they may have. */
export const checkCompleteness: Check = ({ note, template }) => {
  const fields = missingFields(template, note.header).map((field) => ({
    check: 'completeness' as const,
    level: 'block' as const,
    blockId: '',
    sectionId: '',
    where: inLanguage(field.label, note.language),
    reason: `The header field “${inLanguage(field.label, note.language)}” is required and empty.`,
  }))
  const sections = template.sections.flatMap((section): readonly Finding[] => {
    const node = note.body.content?.find((each) => each.attrs?.id === section.id)
    const heading = inLanguage(section.heading, note.language)
    const place = { check: 'completeness' as const, blockId: '', sectionId: section.id, where: heading }
    const isEmpty =
      node === undefined || (!hasWords(node) && !(node.content ?? []).some(({ type }) => type === 'table'))
    if (isEmpty) {
      return section.required
        ? [{ ...place, level: 'block', reason: `The section “${heading}” is required and empty.` }]
        : []
    }
    const items = (node.content ?? []).reduce((sum, { type, content }) => sum + itemsOf(type, content?.length ?? 0), 0)
    return section.maxItems !== undefined && items > section.maxItems
      ? [
          {
            ...place,
            level: 'warn',
            reason: `“${heading}” has ${items} items; the template asks for ${section.maxItems} at most.`,
          },
        ]
      : []
  })
  return [...fields, ...sections]
}

function itemsOf(type: string, children: number): number {
  if (type === 'bulletList' || type === 'orderedList') return children
  return type === 'recommendation' || type === 'questionAnswer' ? 1 : 0
}

/** Stops at the first letter or figure: a long section need not be counted to be seen not to be empty. */
const hasWords = (node: NoteNode): boolean =>
  /[\p{L}\p{N}]/u.test(node.text ?? '') || (node.content ?? []).some(hasWords)
