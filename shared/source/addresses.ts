import type { ReadBlock } from './block.ts'
import { advance, type ClausePath, printPath } from './clause-path.ts'
import { type Division, divisionOf, isContentsLine } from './divisions.ts'
import { type Enumerator, enumeratorOf } from './enumerators.ts'

interface Seen {
  readonly block: ReadBlock
  readonly division?: Division
  readonly enumerator?: Enumerator
}

const RECITAL =
  /^[“"'«(\s]*(?:(?:deeply |also |further |gravely |fully )?(?:recalling|noting|recogni[sz]ing|desiring|considering|whereas|having (?:regard|considered|in mind)|bearing in mind|conscious|mindful|aware|convinced|determined|affirming|reaffirming|reiterating|acknowledging|welcoming|believing|concerned|guided|emphasi[sz]ing|underlining|stressing|taking (?:note|into account)|wishing|seeking|resolved|inspired|acting|pursuant|in accordance|considérant|rappelant|reconnaissant|désireux|désireuses|conscients?|vu |ayant |notant|soucieux|convaincus?|réaffirmant|soulignant)\b)/iu
const CLOSING =
  /^(?:in witness (?:whereof|thereof)|done (?:at|in|this)\b|en foi de quoi|fait (?:à|en)\b|signed (?:at|in)\b)/iu

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line
}

const topDecimal = ({ enumerator, block }: Seen): number | undefined =>
  block.kind === 'heading' || enumerator?.look.startsWith('(')
    ? undefined
    : enumerator?.readings.find(({ counting }) => counting === 'decimal')?.value

/** Whether the document numbers its paragraphs through: two fifths of them, hardly ever going back. */
function isNumberedThrough(all: readonly Seen[]): boolean {
  const numbers = all.map(topDecimal).filter((value) => value !== undefined)
  const bare = all.filter(({ block, enumerator }) => block.kind === 'paragraph' && !enumerator).length
  const back = numbers.filter((value, index) => index > 0 && value <= (numbers[index - 1] ?? 0)).length
  return numbers.length >= 3 && numbers.length >= (numbers.length + bare) * 0.4 && back * 20 <= numbers.length
}

/** Whether a point is printed as "section 5(1)": in brackets, a letter, or below a section that calls itself one. */
const hangs = (top: ClausePath[number], section: string): boolean =>
  top.counting !== 'decimal' || top.look.startsWith('(') || section.startsWith('Section')

/** Walks through a document and says where each block stands. */
class Addressing {
  private readonly hasArticles: boolean
  private readonly isNumbered: boolean
  /** Clauses such as "1.1" stand below numbers such as "1.": those are sections. */
  private readonly hasClauses: boolean
  private readonly hasPages: boolean
  private annex = ''
  private article = ''
  private section = ''
  private sections: { readonly level: number; readonly id: string }[] = []
  private path: ClausePath = []
  private place: 'front' | 'preamble' | 'body' | 'closing'
  private paragraph = 0
  private bullet = 0
  private recitals = 0
  private page = 0
  /** Address of the division that the block before opened: a short line after it is its heading. */
  private opened = ''
  private last = ''
  /** Unnumbered paragraphs of each article: one alone needs no number. */
  readonly loose = new Map<string, number[]>()

  constructor(all: readonly Seen[]) {
    this.hasArticles = all.some(({ division }) => division?.type === 'article')
    const clauses = all.filter(({ enumerator }) => enumerator?.isAbsolute).length
    this.hasClauses = !this.hasArticles && clauses >= 2
    this.isNumbered = !this.hasArticles && clauses < 3 && isNumberedThrough(all)
    this.hasPages = all.some(({ block }) => block.page !== undefined)
    this.place = this.hasArticles ? 'front' : 'body'
  }

  private within(rest: string): string {
    return [this.annex, this.article, rest].filter((part) => part !== '').join(', ')
  }

  private enter(): void {
    this.path = []
    this.section = ''
    this.sections = []
    this.paragraph = 0
    this.bullet = 0
  }

  private open(division: Division): string {
    this.enter()
    this.article = ''
    if (division.type === 'preamble') {
      this.place = 'preamble'
      return 'Preamble'
    }
    this.place = 'body'
    if (division.type === 'article') this.article = division.name
    if (division.type === 'annex') this.annex = division.name
    // "Section 1.01" of a contract, "Section 5" of an act: its points hang on it. A section of articles gives way to them.
    if (division.name.startsWith('Section ')) this.section = division.name
    this.opened = this.within(division.type === 'container' ? division.name : '')
    return this.opened
  }

  private heading(block: ReadBlock, enumerator: Enumerator | undefined, ordinal: number): string {
    if (this.article === '' && enumerator && !enumerator.isBullet && this.place === 'body') {
      const level = block.level ?? 1
      this.sections = [...this.sections.filter((each) => each.level < level), { level, id: enumerator.id }]
      const section = enumerator.isAbsolute ? enumerator.id : this.sections.map(({ id }) => id).join('.')
      this.path = []
      this.paragraph = this.isNumbered || this.hasPages ? this.paragraph : 0
      this.section = `section ${section}`
      return this.within(this.section)
    }
    if (this.article !== '' && enumerator && !enumerator.isBullet) return this.numbered(enumerator, block, ordinal)
    this.path = []
    return this.within(shortened(block.text))
  }

  private isNextSection({ look, readings }: Enumerator): boolean {
    if (look.startsWith('(')) return false
    const number = readings.find(({ counting }) => counting === 'decimal')?.value
    const before = Number(/^section (\d+)/.exec(this.section)?.[1] ?? 0)
    return number === before + 1
  }

  /** "(2)(b)" within an article, ", para 2(b)" elsewhere. */
  private numbered(enumerator: Enumerator, block: ReadBlock, ordinal: number): string {
    this.bullet = 0
    if (enumerator.isAbsolute) {
      const [head] = enumerator.id.split('.')
      this.path = []
      const own = this.article.replace(/^Art\. |^§ /, '').replace(/\..*$/, '')
      if (this.article !== '' && head === own) {
        this.article = `Art. ${enumerator.id}`
        return this.within('')
      }
      this.section = `section ${enumerator.id}`
      return this.within(this.section)
    }
    if (this.hasClauses && this.isNextSection(enumerator)) {
      this.path = []
      this.section = `section ${enumerator.id}`
      return this.within(this.section)
    }
    const depth = block.label !== undefined && block.kind === 'list-item' ? block.level : undefined
    const path = advance(this.path, enumerator, depth)
    if (!path) return this.unnumbered(block, ordinal)
    this.path = path
    if (this.article !== '') return `${this.within('')}${printPath(this.path)}`
    const isOwnNumber = this.isNumbered || this.annex !== '' || this.section !== ''
    const [top] = this.path
    if (isOwnNumber && top) {
      if (this.section !== '' && hangs(top, this.section)) return `${this.within(this.section)}${printPath(this.path)}`
      const rest = printPath(this.path.slice(1))
      const prefix = this.isNumbered || this.section === '' ? '' : `${this.section}, `
      return this.within(`${prefix}para ${top.id}${rest}`)
    }
    if (this.paragraph === 0 && top) return this.within(`item ${top.id}${printPath(this.path.slice(1))}`)
    return `${this.counted()}${printPath(this.path)}`
  }

  private counted(): string {
    const page = this.hasPages && this.page > 0 ? `p. ${this.page}, ` : ''
    return this.within(`${page}${!page && this.section ? `${this.section}, ` : ''}para ${this.paragraph}`)
  }

  private unnumbered(block: ReadBlock, ordinal: number): string {
    this.bullet = 0
    if (this.article !== '') {
      if (this.path.length > 0) return this.last
      this.paragraph += 1
      const key = this.within('')
      this.loose.set(key, [...(this.loose.get(key) ?? []), ordinal])
      return `${key}, para ${this.paragraph}`
    }
    if (this.place === 'closing') return `Closing, para ${++this.paragraph}`
    if (this.isNumbered && this.annex === '') {
      if (this.last.startsWith('para ')) return this.last
      if (RECITAL.test(block.text)) return `Preamble, recital ${++this.recitals}`
      return `Opening, para ${++this.paragraph}`
    }
    this.path = []
    if (this.hasPages && block.page !== undefined && block.page !== this.page) {
      this.page = block.page
      this.paragraph = 0
    }
    this.paragraph += 1
    return this.counted()
  }

  private recital(block: ReadBlock, enumerator: Enumerator | undefined): string {
    if (RECITAL.test(block.text) || (enumerator && this.place === 'preamble')) this.place = 'preamble'
    if (enumerator && !enumerator.isBullet && enumerator.readings.some(({ counting }) => counting === 'decimal')) {
      this.place = 'preamble'
      this.path = advance(this.path, enumerator, undefined) ?? this.path
      return `Preamble, recital ${this.path[0]?.id ?? ''}${printPath(this.path.slice(1))}`
    }
    if (RECITAL.test(block.text)) return `Preamble, recital ${++this.recitals}`
    return `${this.place === 'preamble' ? 'Preamble' : 'Opening'}, para ${++this.paragraph}`
  }

  addressOf({ block, division, enumerator }: Seen, ordinal: number): string {
    if (block.address !== undefined) return block.address
    const opened = this.opened
    this.opened = ''
    switch (block.kind) {
      case 'title':
        return 'Title'
      case 'footnote':
        return `note ${block.label ?? ''}`.trim()
      case 'caption':
        return this.within('caption').replace(/^c/, 'C')
      case 'table-cell': {
        const { table, row, column } = block.table ?? { table: 0, row: 0, column: 0 }
        return this.within(`table ${table + 1}, row ${row + 1}, col. ${column + 1}`).replace(/^t/, 'T')
      }
    }
    if (isContentsLine(block.text)) return 'Contents'
    if (division) return this.open(division)
    const isTitleLine = opened !== '' && block.text.length <= 100 && !enumerator && !/[.;:,]$/.test(block.text)
    if (isTitleLine) return `${opened}, heading`
    if (block.kind === 'heading') return this.heading(block, enumerator, ordinal)
    if (CLOSING.test(block.text) && this.hasArticles) {
      this.enter()
      this.article = ''
      this.place = 'closing'
    }
    if (this.place === 'front' || this.place === 'preamble') return this.recital(block, enumerator)
    if (enumerator?.isBullet) return `${this.last === '' ? '' : `${this.last}, `}point ${++this.bullet}`
    return enumerator ? this.numbered(enumerator, block, ordinal) : this.unnumbered(block, ordinal)
  }

  next(seen: Seen, ordinal: number): string {
    const address = this.addressOf(seen, ordinal)
    const isAside = /^(?:footnote|table-cell|caption|title)$/.test(seen.block.kind) || seen.block.address !== undefined
    if (!isAside && !seen.enumerator?.isBullet && address !== 'Contents') this.last = address
    return address
  }
}

/**
 * The pinpoint of every block in the document's own numbering, as a citation prints it: "Art. 6(2)(b)", "Annex II,
 * para 1", "Preamble, recital 4", "section 3.1, para 2", "p. 4, para 1". Texts without numbers count paragraphs.
 *
 * By the words and numbers that stand before the blocks, rendered or typed, so that a Word file, a PDF and a pasted text
 * of one agreement have the same addresses.
 * @returns one address per block, in the same order
 */
export function addressesOf(blocks: readonly ReadBlock[]): string[] {
  const all = blocks.map((block): Seen => {
    // A reader that knows what a block is (a line of a table of contents) has said so.
    const division = block.address === undefined ? divisionOf(block) : undefined
    const enumerator = division || block.address !== undefined ? undefined : enumeratorOf(block)
    return { block, ...(division ? { division } : {}), ...(enumerator ? { enumerator } : {}) }
  })
  const addressing = new Addressing(all)
  const addresses = all.map((seen, ordinal) => addressing.next(seen, ordinal))
  for (const [article, ordinals] of addressing.loose) {
    const [only] = ordinals
    if (ordinals.length === 1 && only !== undefined) addresses[only] = article
  }
  return addresses
}
