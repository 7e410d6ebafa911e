import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFile } from '../../electron/core/reading/read-file.ts'
import { placeOf } from '../../electron/core/use/sample.ts'
import { readSample } from '../../electron/core/use/sample-file.ts'
import { parseCodebook } from '../../shared/codebook/parse-codebook.ts'
import { findDates } from '../../shared/codebook/suggest/date-rule.ts'
import { budgetState, sectionLimit } from '../../shared/note/budget.ts'
import { missingFields } from '../../shared/note/header.ts'
import type { NoteNode } from '../../shared/note/note.ts'
import { noteSchema } from '../../shared/note/schema.ts'
import { sentencesOfNote } from '../../shared/note/sentences.ts'
import { countWords, wordsBySection } from '../../shared/note/words.ts'
import type { SourceBlock } from '../../shared/source/block.ts'
import { canonicalText, placeBlocks } from '../../shared/source/canonical.ts'
import { sentencesOf } from '../../shared/source/sentences.ts'
import { theTemplate } from '../build/templates.ts'

const folder = join(import.meta.dirname, '../../resources/samples/liaison-officers')
const sample = readSample(folder)
const ledger = JSON.parse(readFileSync(join(import.meta.dirname, 'ledger.json'), 'utf8'))
const parsed = parseCodebook(readFileSync(join(folder, '../../codebook/codebook.json'), 'utf8'))
if ('refused' in parsed) throw new Error(parsed.refused)
const { codebook } = parsed

const blocks = new Map<string, readonly SourceBlock[]>()
const texts = new Map<string, string>()
const textOf = (source: string): string => texts.get(source) ?? ''
const of = (...codes: readonly string[]) => sample.excerpts.filter(({ code }) => codes.includes(code))

beforeAll(async () => {
  for (const { name, original } of sample.sources) {
    const reading = await readFile(original, { textBytes: 1_000_000 })
    const placed = placeBlocks(reading.blocks)
    blocks.set(name, placed)
    texts.set(name, canonicalText(placed))
  }
})

describe('the texts of the sample', () => {
  it('say at their top that they are no official texts, in 300 to 600 words each', () => {
    expect(texts.size).toBe(3)
    for (const [name, text] of texts) {
      expect(blocks.get(name)?.[1]?.text).toContain('Sample text, written for this app')
      expect(countWords(text), name).toBeGreaterThanOrEqual(300)
      expect(countWords(text), name).toBeLessThanOrEqual(600)
    }
  })

  it('hold the words of every excerpt exactly once', () => {
    for (const excerpt of sample.excerpts) expect(() => placeOf(excerpt, textOf(excerpt.source))).not.toThrow()
    expect(new Set(sample.excerpts.map(({ name }) => name)).size).toBe(sample.excerpts.length)
  })

  it('are read to the end: every sentence outside headings is coded or marked as done', () => {
    for (const [name, placed] of blocks) {
      const places = sample.excerpts.filter(({ source }) => source === name).map((each) => placeOf(each, textOf(name)))
      for (const block of placed) {
        if (block.kind === 'title' || block.kind === 'heading') continue
        for (const { start, end } of sentencesOf(block.text)) {
          const isCoded = places.some((p) => p.start < block.start + end && block.start + start < p.end)
          expect(isCoded, `${name}: ${block.text.slice(start, end)}`).toBe(true)
        }
      }
    }
  })
})

describe('the coding of the sample', () => {
  it('holds every commitment of the ledger and no other, each with all its attributes', () => {
    const fields = codebook.codes.find(({ id }) => id === 'COMMIT')?.attributes ?? []
    for (const [source, phrases] of Object.entries<string[]>(ledger.commitments)) {
      const commitments = of('COMMIT').filter((each) => each.source === source)
      expect(commitments).toHaveLength(phrases.length)
      for (const phrase of phrases)
        expect(
          commitments.some(({ exact }) => exact.includes(phrase)),
          phrase,
        ).toBe(true)
      for (const { name, attributes } of commitments) {
        // No commitment of the sample has a deadline: that is one of its gaps.
        expect(
          fields.filter((field) => !attributes?.[field]),
          name,
        ).toEqual(['deadline'])
      }
    }
  })

  it('answers the whole agreement checklist, by a gap or by the passage that fills it', () => {
    const gaps = of('GAP').map(({ attributes }) => attributes?.checklist_item ?? '')
    expect(new Set(gaps).size).toBe(gaps.length)
    const answered = Object.entries<string>(ledger.answeredChecklistItems)
    expect([...gaps, ...answered.map(([item]) => item)].sort()).toEqual([...codebook.agreementChecklist].sort())
    for (const [, name] of answered) expect(sample.excerpts.some((each) => each.name === name)).toBe(true)
    for (const { attributes } of of('GAP')) {
      expect(attributes?.why_it_matters).toBeTruthy()
      expect(attributes?.owner).toBeTruthy()
    }
  })

  it('holds every date of the texts, read the way the date rule reads it', () => {
    for (const [name, text] of texts) {
      const places = of('DATE')
        .filter(({ source }) => source === name)
        .map((each) => ({ each, ...placeOf(each, text) }))
      for (const date of findDates(text)) {
        const isInside = ({ code, source, exact }: (typeof sample.excerpts)[number]) =>
          source === name && exact.includes(date.words) && ['FIG', 'PREC', 'ACK', 'DATE'].includes(code)
        const found = places.find((place) => place.start <= date.start && date.end <= place.end)
        expect(found ?? sample.excerpts.find(isInside), `${name}: ${date.words}`).toBeDefined()
        if (found && !date.iso.startsWith('?')) expect(found.each.attributes?.iso).toBe(date.iso)
      }
    }
    for (const { attributes } of of('DATE')) expect(attributes?.event).toBeTruthy()
  })

  it('holds every party and stakeholder of the ledger, and every strength', () => {
    for (const party of ledger.parties)
      expect(
        of('PARTY').some(({ exact }) => exact.includes(party)),
        party,
      ).toBe(true)
    for (const name of ledger.stakeholders)
      expect(
        of('STAKE').some(({ exact }) => exact.includes(name)),
        name,
      ).toBe(true)
    const strengths = new Set(of('COMMIT', 'CONT').map(({ attributes }) => attributes?.strength))
    if (of('ACK').length > 0) strengths.add('0')
    expect([...strengths].sort()).toEqual(ledger.strengths)
  })

  it('uses only codes, attributes and choices of the codebook', () => {
    for (const { name, code, attributes } of sample.excerpts) {
      const known = codebook.codes.find(({ id }) => id === code)
      expect(known, name).toBeDefined()
      for (const [id, value] of Object.entries(attributes ?? {})) {
        expect(known?.attributes, `${name} ${id}`).toContain(id)
        const input = codebook.attributes.find((attribute) => attribute.id === id)?.input
        if (input?.kind === 'choice')
          expect(
            input.options.map((option) => option.value),
            `${name} ${id}`,
          ).toContain(value)
      }
    }
  })
})

describe('the note of the sample', () => {
  const template = theTemplate('ca.memo.information')
  const { note } = sample

  it('has the form of a note and fills in every required field', () => {
    expect(() => noteSchema.nodeFromJSON(note.body).check()).not.toThrow()
    expect(missingFields(template, note.header)).toEqual([])
    expect(note.body.content?.map((section) => section.attrs?.id)).toEqual(template.sections.map(({ id }) => id))
  })

  it('keeps within every budget', () => {
    const { sections, total } = wordsBySection(note.body)
    for (const section of template.sections) {
      const words = sections.find(({ id }) => id === section.id)?.words ?? 0
      const limit = sectionLimit(template, section, note.pageVariant, note.language)
      expect(budgetState(words, limit), `${section.id}: ${words} of ${limit}`).toBe('within')
    }
    expect(total).toBeLessThanOrEqual(520)
  })

  it('quotes its passages letter by letter', () => {
    let quotations = 0
    const visit = (node: NoteNode): void => {
      for (const mark of node.marks ?? []) {
        if (mark.type !== 'quotation') continue
        quotations++
        const excerpt = sample.excerpts.find(({ name }) => name === mark.attrs?.excerptId)
        expect(excerpt?.exact).toContain(node.text)
      }
      node.content?.forEach(visit)
    }
    visit(note.body)
    expect(quotations).toBeGreaterThanOrEqual(5)
  })

  it('rests every sentence on an excerpt that exists, or says whose view it is', () => {
    const names = new Set(sample.excerpts.map(({ name }) => name))
    for (const sentence of sentencesOfNote(note.body)) {
      if (sentence.block.type === 'heading') continue
      for (const { excerptIds } of sentence.mentions) for (const id of excerptIds) expect(names).toContain(id)
      const isOwn = sentence.block.node.content?.some(
        (child) =>
          child.marks?.some(({ type }) => type === 'stance') && sentence.text.includes((child.text ?? '').slice(0, 20)),
      )
      expect(sentence.mentions.length > 0 || isOwn, sentence.text).toBe(true)
    }
  })
})
