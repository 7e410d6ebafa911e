import { textOf } from '../note/header.ts'
import type { NoteNode } from '../note/note.ts'
import type { Check } from './evidence.ts'
import type { Finding } from './finding.ts'

/**
 * The marking is one of the scheme's, no higher than this app may hold, and never below a marked paragraph.
 *
 * Header and body print the same value, so they cannot disagree; what can is the banner with its portions.
 */
export const checkMarking: Check = ({ note, template }) => {
  const scheme = template.markingScheme
  const hasField = template.header.some(({ type }) => type === 'marking')
  const banner = textOf(note.header.marking) || scheme.default
  const place = { check: 'marking' as const, level: 'block' as const, blockId: '', sectionId: '', where: banner }
  const found: Finding[] = []
  if (hasField && !scheme.values.includes(banner)) {
    return [{ ...place, reason: `“${banner}” is no marking of this scheme.` }]
  }
  if (hasField && !scheme.allowed.includes(banner)) {
    found.push({
      ...place,
      reason: `This app may hold ${scheme.allowed.join(' and ')}: the computer it runs on decides that. Move the text to a system for ${banner}.`,
    })
  }
  for (const { marking, blockId, sectionId } of portionsOf(note.body)) {
    const rank = scheme.values.indexOf(marking)
    const portion = { ...place, blockId, sectionId, where: marking }
    if (rank < 0) found.push({ ...portion, reason: `“${marking}” is no marking of this scheme.` })
    else if (rank > scheme.values.indexOf(banner)) {
      found.push({
        ...portion,
        reason: `A paragraph is marked ${marking}, the note only ${banner}. The banner has to be at least as high.`,
      })
    }
  }
  return found
}

interface Portion {
  readonly marking: string
  readonly blockId: string
  readonly sectionId: string
}

function portionsOf(node: NoteNode, sectionId = ''): readonly Portion[] {
  const section = node.type === 'section' ? String(node.attrs?.id ?? '') : sectionId
  const marking = node.attrs?.marking
  const own =
    typeof marking === 'string' && marking !== ''
      ? [{ marking, blockId: String(node.attrs?.id ?? ''), sectionId: section }]
      : []
  return [...own, ...(node.content ?? []).flatMap((child) => portionsOf(child, section))]
}
