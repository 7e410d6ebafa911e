import type { ReadBlock } from './block.ts'
import { advance, type ClausePath, hangs, printPath } from './clause-path.ts'
import { type Division, isContentsLine } from './divisions.ts'
import { type Enumerator, parseEnumerator } from './enumerators.ts'
import type { NumberedHead } from './numbered-heads.ts'
import { CITATION, CLOSING, ENACTING, OPENS_RECITALS, RECITAL } from './preamble.ts'
import { giveWay, isNumberedThrough, type Seen, seenBlocks, shortened } from './seen-blocks.ts'

/** Walks through a document and says where each block stands. */
class Addressing {
  private readonly hasArticles: boolean
  private readonly isNumbered: boolean
  /** Clauses such as "1.1" stand below numbers such as "1.": those are sections. */
  private readonly hasClauses: boolean
  private readonly hasPages: boolean
  /** Recitals under numbers are cited by them; the grounds of an act are counted beside them. */
  private readonly hasNumberedRecitals: boolean
  private readonly isAct: boolean
  private containers: { readonly word: string; readonly name: string }[] = []
  private annex = ''
  private article = ''
  private section = ''
  private sections: { readonly level: number; readonly id: string }[] = []
  private path: ClausePath = []
  private place: 'front' | 'preamble' | 'body' | 'closing'
  private paragraph = 0
  private bullet = 0
  private recitals = 0
  private citations = 0
  private page = 0
  /** Address of the division that the block before opened: a short line after it is its heading. */
  private opened = ''
  private last = ''
  /** Unnumbered paragraphs of each article: one alone needs no number. */
  readonly loose = new Map<string, number[]>()
  /** Paragraphs that have no number and were counted. */
  readonly counts: number[] = []

  constructor(all: readonly Seen[], isAct: boolean) {
    this.isAct = isAct
    this.hasArticles = all.some(({ division }) => division?.type === 'article')
    const articles = all.findIndex(({ division }) => division?.type === 'article')
    this.hasNumberedRecitals = all
      .slice(0, Math.max(0, articles))
      .some(({ enumerator }) => enumerator?.look === '()' && enumerator.readings[0]?.counting === 'decimal')
    const clauses = all.filter(({ enumerator }) => enumerator?.isAbsolute).length
    this.hasClauses = !this.hasArticles && clauses >= 2
    this.isNumbered = !this.hasArticles && clauses < 3 && !isAct && isNumberedThrough(all)
    this.hasPages = all.some(({ block }) => block.page !== undefined)
    this.place = this.hasArticles ? 'front' : 'body'
  }

  /** Chapters and parts belong to a pinpoint where numbers begin anew in each: in annexes, and without articles. */
  private get scope(): string[] {
    const counts = this.isNumbered || this.isAct || this.hasClauses
    return this.article === '' && (this.annex !== '' || !counts) ? this.containers.map(({ name }) => name) : []
  }

  private within(rest: string): string {
    return [this.annex, ...this.scope, this.article, rest].filter((part) => part !== '').join(', ')
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
      // A declaration that is numbered through counts on under this heading.
      if (!this.isNumbered) this.place = 'preamble'
      return 'Preamble'
    }
    this.place = 'body'
    if (division.type === 'article') this.article = division.name
    if (division.type === 'annex') {
      this.annex = division.name
      this.containers = []
    }
    this.opened = division.type === 'container' ? this.openContainer(division.name) : this.within('')
    return this.opened
  }

  private openContainer(name: string): string {
    // "Section 1.01" of a contract, "Section 5" of an act: its points hang on it.
    if (/^Section /.test(name) && (!this.hasArticles || /\d\.\d/.test(name)) && !this.isAct) {
      this.section = name
      return this.within(name)
    }
    // Under a schedule of an act, the section that it belongs to is named again.
    if (this.isAct && this.annex !== '' && name.startsWith('Section ')) return `${this.annex}, heading`
    const word = name.split(' ')[0] ?? ''
    const above = this.containers.findIndex((each) => each.word === word)
    this.containers = [...(above < 0 ? this.containers : this.containers.slice(0, above)), { word, name }]
    return [this.annex, ...this.containers.map((each) => each.name)].filter((part) => part !== '').join(', ')
  }

  /** A section of an act is its article; its first subsection may begin on the same line. */
  private openSection({ id, inner }: NumberedHead): string {
    this.enter()
    this.place = 'body'
    this.article = `section ${id}`
    const first = inner === undefined ? undefined : parseEnumerator(`(${inner})`)
    this.path = (first && advance([], first, undefined)) ?? []
    return `${this.within('')}${printPath(this.path)}`
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
      this.section = `${this.annex === '' ? 'section' : 'para'} ${enumerator.id}`
      return this.within(this.section)
    }
    if (this.hasClauses && this.annex === '' && this.isNextSection(enumerator)) {
      this.path = []
      this.section = `section ${enumerator.id}`
      return this.within(this.section)
    }
    const depth = block.label !== undefined && block.kind === 'list-item' ? block.level : undefined
    const path = advance(this.path, enumerator, depth)
    if (!path) return this.unnumbered(block, ordinal)
    this.path = path
    if (this.article !== '') return `${this.within('')}${printPath(this.path)}`
    const isOwnNumber = this.isNumbered || this.annex !== '' || this.section !== '' || this.scope.length > 0
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
    this.counts.push(ordinal)
    return this.counted()
  }

  private recital(block: ReadBlock, enumerator: Enumerator | undefined): string {
    if (ENACTING.test(block.text) && !this.hasArticles) {
      const address = `Preamble, para ${++this.paragraph}`
      this.enter()
      this.place = 'body'
      return address
    }
    if (OPENS_RECITALS.test(block.text)) {
      this.place = 'preamble'
      return 'Preamble'
    }
    const isDecimal = enumerator?.readings.some(({ counting }) => counting === 'decimal')
    if (RECITAL.test(block.text) || (enumerator && this.place === 'preamble')) this.place = 'preamble'
    if (
      enumerator &&
      !enumerator.isBullet &&
      enumerator.readings.length > 0 &&
      (isDecimal || this.place === 'preamble')
    ) {
      this.place = 'preamble'
      this.path = advance(this.path, enumerator, undefined) ?? this.path
      return `Preamble, recital ${this.path[0]?.id ?? ''}${printPath(this.path.slice(1))}`
    }
    if (this.hasNumberedRecitals && CITATION.test(block.text)) return `Preamble, citation ${++this.citations}`
    if (RECITAL.test(block.text) && !this.hasNumberedRecitals) return `Preamble, recital ${++this.recitals}`
    return `${this.place === 'preamble' ? 'Preamble' : 'Opening'}, para ${++this.paragraph}`
  }

  addressOf({ block, division, enumerator, section, headOf }: Seen, ordinal: number): string {
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
    if (section) return this.openSection(section)
    const isTitleLine = opened !== '' && block.text.length <= 100 && !enumerator && !/[.;:,।]$/.test(block.text)
    if (isTitleLine) return `${opened}, heading`
    if (headOf) return `section ${headOf}, heading`
    if (headOf === '' && this.isNumbered && this.place === 'body') {
      this.path = []
      return this.within(shortened(block.text))
    }
    if (block.kind === 'heading') return this.heading(block, enumerator, ordinal)
    const hasClauses = this.hasArticles || this.article !== '' || this.section !== '' || this.hasClauses
    if (CLOSING.test(block.text) && hasClauses && this.annex === '') {
      this.enter()
      this.article = ''
      this.containers = []
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
  const { all, isAct } = seenBlocks(blocks)
  const addressing = new Addressing(all, isAct)
  const addresses = all.map((seen, ordinal) => addressing.next(seen, ordinal))
  giveWay(addresses, all, addressing.counts)
  for (const [article, ordinals] of addressing.loose) {
    const [only] = ordinals
    if (ordinals.length === 1 && only !== undefined) addresses[only] = article
  }
  return addresses
}
