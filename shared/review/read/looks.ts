import type { Numbering } from '../../word/read/numbering.ts'
import { paragraphKind } from '../../word/read/paragraph-kind.ts'
import type { ParagraphStyle, Styles } from '../../word/read/styles.ts'
import { childOf, elementsOf, settingOf, switchOf, type XmlElement } from '../../word/read/xml.ts'

/** How words look, as far as a note can hold it. */
export interface Look {
  readonly isStrong: boolean
  readonly isEmphatic: boolean
}

/** Neither bold nor italic. */
export const PLAIN: Look = { isStrong: false, isEmphatic: false }

/** What a paragraph is, as far as a note can hold it: "heading 3", or one of the words. */
export type ParagraphLook = 'paragraph' | 'bullets' | 'numbers' | 'quotation' | `heading ${number}` | 'other'

/** Reads looks from properties and the styles they name, so that a style and direct formatting compare as equal. */
export interface Looks {
  readonly style: (paragraph: XmlElement | undefined) => ParagraphStyle
  readonly words: (run: XmlElement | undefined, paragraph: ParagraphStyle) => Look
  readonly paragraph: (properties: XmlElement | undefined) => ParagraphLook
  /** What a run's properties say in words, what a note cannot hold included: "bold", "underlined". */
  readonly described: (run: XmlElement | undefined, paragraph: ParagraphStyle) => readonly string[]
  /** The same for a paragraph: "heading 3", "centred". */
  readonly describedParagraph: (properties: XmlElement | undefined) => readonly string[]
}

export function looksFrom(styles: Styles, numbering: Numbering): Looks {
  const style: Looks['style'] = (properties) => styles.paragraph(settingOf(properties, 'w:pStyle'))

  /** A toggle: direct formatting counts as said; the styles of words and paragraph cancel each other (17.7.3). */
  const toggled = (
    run: XmlElement | undefined,
    name: 'w:b' | 'w:i',
    of: 'isBold' | 'isItalic',
    paragraph: ParagraphStyle,
  ): boolean => {
    const direct = switchOf(run, name)
    if (direct !== undefined) return direct
    const character = styles.character(settingOf(run, 'w:rStyle'))[of] ?? false
    return character !== (paragraph[of] ?? false)
  }
  const words: Looks['words'] = (run, paragraph) => ({
    isStrong: toggled(run, 'w:b', 'isBold', paragraph),
    isEmphatic: toggled(run, 'w:i', 'isItalic', paragraph),
  })

  const paragraph: Looks['paragraph'] = (properties) => {
    const own = style(properties)
    const numbered = childOf(properties, 'w:numPr')
    const numberId = settingOf(numbered, 'w:numId') ?? own.numbering?.numberId
    const level = Number(settingOf(numbered, 'w:ilvl') ?? own.numbering?.level ?? 0)
    const list = numberId === undefined || numberId === '0' ? undefined : numbering.get(numberId)
    const outline = settingOf(properties, 'w:outlineLvl')
    const { kind, level: depth } = paragraphKind(
      own,
      outline === undefined ? undefined : Number(outline),
      list && level,
    )
    if (kind === 'heading') return `heading ${depth ?? 1}`
    if (kind === 'quotation') return 'quotation'
    if (kind !== 'list-item') return kind === 'paragraph' ? 'paragraph' : 'other'
    return list?.levels[level]?.format === 'bullet' ? 'bullets' : 'numbers'
  }

  return {
    style,
    words,
    paragraph,
    described: (run, own) => {
      const { isStrong, isEmphatic } = words(run, own)
      return [...(isStrong ? ['bold'] : []), ...(isEmphatic ? ['italic'] : []), ...further(run)]
    },
    describedParagraph: (properties) => [LOOKS[paragraph(properties)] ?? paragraph(properties), ...layout(properties)],
  }
}

const LOOKS: Readonly<Record<string, string>> = {
  paragraph: 'a plain paragraph',
  bullets: 'a bulleted list',
  numbers: 'a numbered list',
  quotation: 'a quotation',
}

const SWITCHES: Readonly<Record<string, string>> = {
  'w:strike': 'struck through',
  'w:dstrike': 'struck through twice',
  'w:caps': 'in capitals',
  'w:smallCaps': 'in small capitals',
  'w:vanish': 'hidden',
  'w:outline': 'outlined',
  'w:shadow': 'shadowed',
  'w:emboss': 'embossed',
  'w:imprint': 'engraved',
}

/** What else the properties of a run say, in words. */
function further(run: XmlElement | undefined): string[] {
  return elementsOf(run).flatMap((each): string[] => {
    const value = each.attributes['w:val'] ?? ''
    if (Object.hasOwn(SWITCHES, each.name)) return switchOf(run, each.name) ? [SWITCHES[each.name] ?? ''] : []
    switch (each.name) {
      case 'w:u':
        return value === 'none' ? [] : ['underlined']
      case 'w:highlight':
        return value === 'none' ? [] : [`highlighted ${value}`.trim()]
      case 'w:shd':
        return /^(?:auto|)$/i.test(each.attributes['w:fill'] ?? '') ? [] : ['shaded']
      case 'w:color':
        return value === 'auto' ? [] : [`in the colour ${value}`]
      case 'w:sz':
        return [`in ${Number(value) / 2} points`]
      case 'w:rFonts': {
        const font = each.attributes['w:ascii'] ?? each.attributes['w:hAnsi'] ?? each.attributes['w:cs']
        return font === undefined ? [] : [`in ${font}`]
      }
      case 'w:vertAlign':
        return value === 'baseline' ? [] : [value]
      case 'w:lang':
        return [`in the language ${value}`]
      default:
        return []
    }
  })
}

const ALIGNED: Readonly<Record<string, string>> = {
  center: 'centred',
  right: 'aligned right',
  end: 'aligned right',
  both: 'justified',
  distribute: 'justified',
}

function layout(properties: XmlElement | undefined): string[] {
  return elementsOf(properties).flatMap((each): string[] => {
    const { 'w:val': value = '', 'w:left': left = each.attributes['w:start'] ?? '' } = each.attributes
    if (each.name === 'w:jc') return ALIGNED[value] === undefined ? [] : [ALIGNED[value]]
    if (each.name === 'w:ind') return Number(left) === 0 ? [] : [`indented by ${left}`]
    if (each.name === 'w:spacing') return ['with other spacing']
    if (each.name === 'w:pageBreakBefore') return ['on a new page']
    return []
  })
}
