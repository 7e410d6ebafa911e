import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseTemplates, type TextFile } from '../../shared/template/parse-template.ts'
import { signOffIn } from '../../shared/template/template.ts'
import { type FormatStep, upgradeTemplate } from '../../shared/template/upgrade-template.ts'

const folder = new URL('../../resources/templates', import.meta.url).pathname
const bundled: TextFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

const parts = bundled.filter(({ name }) => !name.includes('.memo.'))
const memo = JSON.parse(bundled.find(({ name }) => name === 'ca.memo.information.json')?.text ?? '{}')
const asFile = (name: string, json: unknown): TextFile => ({ name, text: JSON.stringify(json) })

describe('the bundled templates', () => {
  const { value: templates, messages } = parseTemplates(bundled)

  it('are thirteen, and every reference of each resolves', () => {
    expect(messages).toEqual([])
    expect(templates.map(({ id }) => id).sort()).toEqual([
      'au.ministerial_brief',
      'ca.memo.decision',
      'ca.memo.information',
      'ca.qp',
      'ca.scenario',
      'in.cabinet_note',
      'in.note',
      'io.briefing',
      'pack.agreement_analysis',
      'tt.policy_brief',
      'uk.submission',
      'us.action_memo',
      'us.info_memo',
    ])
  })

  it('let the marking be chosen that they print', () => {
    const silent = templates.filter(({ header }) => !header.some(({ type }) => type === 'marking'))
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('speak French wherever they speak English', () => {
    for (const template of templates) {
      for (const spoken of [template.name, template.purpose]) expect(spoken.fr).toBeTruthy()
      for (const field of template.header) {
        expect(field.label.fr).toBeTruthy()
        if (field.hint) expect(field.hint.fr).toBeTruthy()
        expect(field.frenchOptions?.length).toBe(field.options?.length)
      }
      for (const section of template.sections) {
        expect(section.heading.fr, `${template.id} ${section.id}`).toBeTruthy()
        expect(section.guidance.fr, `${template.id} ${section.id}`).toBeTruthy()
        expect(section.guidance.fr).not.toBe(section.guidance.en)
      }
      const english = signOffIn(template.signOff, 'en')
      const french = signOffIn(template.signOff, 'fr')
      for (const list of ['columns', 'rows', 'fields', 'acknowledgements', 'responses', 'clearance'] as const)
        expect(french[list]?.length, `${template.id} ${list}`).toBe(english[list]?.length)
      if (template.id !== 'pack.agreement_analysis') expect(french).not.toEqual(english)
    }
  })

  it('give their sections no more words than the whole note has', () => {
    for (const { id, limits, sections } of templates)
      expect(
        sections.reduce((sum, { maxWords }) => sum + maxWords, 0),
        id,
      ).toBeLessThanOrEqual(limits.words * 1.02)
  })
})

describe('a template file', () => {
  it('that is not JSON is left out by name, and the others stay', () => {
    const { value, messages } = parseTemplates([...bundled, { name: 'torn.json', text: '{"schema":' }])
    expect(value).toHaveLength(13)
    expect(messages).toEqual([{ file: 'torn.json', sentence: 'torn.json is not a JSON object, so it was left out.' }])
  })

  it('of a newer format is refused with both formats named', () => {
    const { messages } = parseTemplates([...parts, asFile('new.json', { ...memo, schema: 'template/7' })])
    expect(messages[0]?.sentence).toContain('format 7; this version reads up to 2')
  })

  it('with a wrong value says where', () => {
    const sections = [{ ...memo.sections[0], maxWords: 'eighty' }]
    const { messages } = parseTemplates([...parts, asFile('mine.json', { ...memo, sections })])
    expect(messages[0]?.sentence).toMatch(/mine\.json was left out.*sections\.0\.maxWords/)
  })

  it('that repeats a section id is refused', () => {
    const sections = [memo.sections[0], memo.sections[0]]
    const { value, messages } = parseTemplates([...parts, asFile('mine.json', { ...memo, sections })])
    expect(messages[0]?.sentence).toContain('uses the id “summary” twice')
    expect(value.some(({ id }) => id === memo.id)).toBe(false)
  })

  it.each([
    ['header field', { header: [{ field: 'horoscope', required: true }] }, 'horoscope'],
    ['marking scheme', { markingScheme: 'XX' }, 'XX'],
    ['page preset', { pagePreset: 'YY' }, 'YY'],
  ])('that names an unknown %s is refused by that name', (_what, change, name) => {
    const { messages } = parseTemplates([...parts, asFile('mine.json', { ...memo, ...change })])
    expect(messages[0]?.sentence).toContain(name)
  })

  it('that repeats the id of another is reported, and the higher version stands', () => {
    const { value, messages } = parseTemplates([...bundled, asFile('mine.json', { ...memo, version: 2 })])
    expect(messages).toHaveLength(1)
    expect(messages[0]?.sentence).toContain('repeats the template id')
    expect(value.find(({ id }) => id === memo.id)?.version).toBe(2)
  })
})

describe('a header field of the template’s own', () => {
  const own = {
    field: 'desk',
    required: true,
    label: { en: 'Desk', fr: 'Bureau' },
    type: 'choice',
    options: ['A', 'B'],
  }

  it('is read from format 2 on, beside those that templates share', () => {
    const file = { ...memo, schema: 'template/2', header: [own, ...memo.header] }
    const { value, messages } = parseTemplates([...parts, asFile('mine.json', file)])
    expect(messages).toEqual([])
    const { field: id, ...rest } = own
    expect(value.find((one) => one.id === memo.id)?.header[0]).toEqual({ id, ...rest })
  })

  it.each([
    [{ ...own, type: 'horoscope' }, /“header\.0\.type” is none of: text, date/],
    [{ field: 'desk', required: true, label: { fr: 'Bureau' }, type: 'text' }, /“header\.0\.label\.en” is missing/],
    [{ ...own, required: 'yes' }, /“header\.0\.required” is not “true” or “false”/],
    [{ ...own, colour: 'red' }, /holds “colour”, which this version/],
  ])('that is malformed is refused with its place: %j', (entry, sentence) => {
    const file = { ...memo, schema: 'template/2', header: [entry] }
    const { messages } = parseTemplates([...parts, asFile('mine.json', file)])
    expect(messages[0]?.sentence).toMatch(sentence)
  })

  it('of one id twice is refused', () => {
    const file = { ...memo, schema: 'template/2', header: [own, own] }
    expect(parseTemplates([...parts, asFile('mine.json', file)]).messages[0]?.sentence).toContain('“desk” twice')
  })
})

describe('an older format', () => {
  it('is brought up step by step', () => {
    const steps = new Map<number, FormatStep>([
      [1, (file) => ({ ...file, one: true })],
      [2, (file) => ({ ...file, two: true })],
    ])
    expect(upgradeTemplate({ schema: 'template/1', id: 'a' }, steps, 3)).toEqual({
      file: { schema: 'template/3', id: 'a', one: true, two: true },
    })
  })

  it('without a step to the next is refused', () => {
    expect(upgradeTemplate({ schema: 'template/1' }, new Map(), 2)).toHaveProperty('refused')
  })
})
