import type { BlockKind } from '../../source/block.ts'
import type { ParagraphStyle } from './styles.ts'

/** Heading styles as programs name them, in the languages of their menus. */
const HEADING =
  /^(?:heading|titre|überschrift|título|titolo|kop|rubrik|overskrift|nagłówek|заголовок|otsikko|nadpis|başlık|標題|标题|見出し|제목|शीर्षक)\s*_?(\d)/i

const KINDS: readonly (readonly [RegExp, BlockKind])[] = [
  [/^(?:title|titre principal|titel)$/i, 'title'],
  [/^(?:caption|légende|beschriftung|table|figure|illustration)$/i, 'caption'],
  [/(?:^|\s)(?:quote|quotations?|block ?text|citation|zitat)\b/i, 'quotation'],
  [/^(?:html preformatted|preformatted text|source code|sourcecode|verbatim)/i, 'preformatted'],
  [/^(?:footnote|endnote) text$/i, 'footnote'],
]

export interface ParagraphKind {
  readonly kind: BlockKind
  readonly level?: number
}

/**
 * What a paragraph is, by its outline level and the name of its style.
 *
 * @param outlineLevel direct `w:outlineLvl`, which outweighs the style's
 * @param listLevel level of its list, when it is numbered
 */
export function paragraphKind(
  style: ParagraphStyle,
  outlineLevel: number | undefined,
  listLevel: number | undefined,
): ParagraphKind {
  const named = HEADING.exec(style.name)?.[1]
  const outline = outlineLevel ?? style.outlineLevel ?? (named ? Number(named) - 1 : undefined)
  const kind = KINDS.find(([name]) => name.test(style.name))?.[1]
  if (kind === 'title') return { kind }
  if (outline !== undefined && outline >= 0 && outline <= 8) return { kind: 'heading', level: outline + 1 }
  if (kind && kind !== 'footnote') return { kind }
  if (listLevel !== undefined) return { kind: 'list-item', level: listLevel }
  return { kind: kind ?? 'paragraph' }
}
