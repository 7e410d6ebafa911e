import { openPackage } from '../package/open-package.ts'
import { comments } from './comments.ts'
import { contentTypes } from './content-types.ts'
import { customProperties } from './custom-properties.ts'
import { drawings } from './drawings.ts'
import { fields } from './fields.ts'
import type { LintFinding, LintRule } from './finding.ts'
import { links } from './links.ts'
import { notes } from './notes.ts'
import { numbering } from './numbering.ts'
import { paragraphIds } from './paragraph-ids.ts'
import { prefixes } from './prefixes.ts'
import { ranges } from './ranges.ts'
import { relationships } from './relationships.ts'
import { revisions } from './revisions.ts'
import { styles } from './styles.ts'
import { tables } from './tables.ts'

const RULES: readonly LintRule[] = [
  contentTypes,
  relationships,
  prefixes,
  styles,
  numbering,
  notes,
  ranges,
  comments,
  paragraphIds,
  tables,
  revisions,
  fields,
  links,
  drawings,
  customProperties,
]

/**
 * Looks for the faults that make Word say "unreadable content", or that lose text without a word.
 *
 * Schema validators see elements one by one; most faults of generated files are between them: a style that is not
 * there, a range that never ends, a note nobody refers to.
 * @throws Error where the bytes are no zip at all
 */
export function lintDocx(bytes: Uint8Array): readonly LintFinding[] {
  const word = openPackage(bytes)
  return [
    ...word.malformed.map(({ part, reason }) => ({
      rule: 'malformed',
      part,
      sentence: `The part is no well-formed XML: ${reason}`,
    })),
    ...RULES.flatMap((rule) => rule(word)),
  ]
}
