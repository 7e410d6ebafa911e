import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather } from '../../shared/checks/evidence.ts'
import { checkQuotations } from '../../shared/checks/quotation.ts'
import { unstatedItems } from '../../shared/codebook/draft/unstated.ts'
import { draftMemorandum } from '../../shared/codebook/draft.ts'
import { suggest } from '../../shared/codebook/suggest.ts'
import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import type { DossierId, ExcerptId, NoteId, SourceId, VersionId } from '../../shared/id.ts'
import { budgetState, sectionLimit } from '../../shared/note/budget.ts'
import { noteSchema } from '../../shared/note/schema.ts'
import { sentencesOfNote } from '../../shared/note/sentences.ts'
import { wordsBySection } from '../../shared/note/words.ts'
import { canonicalText, placeBlocks } from '../../shared/source/canonical.ts'
import { theCodebook } from '../build/an-evidence.ts'
import { theTemplate } from '../build/templates.ts'

const codebook = theCodebook()
const template = theTemplate('ca.memo.information')

function drafted(paragraphs: readonly string[], language: 'en' | 'fr' = 'en') {
  const blocks = placeBlocks(paragraphs.map((text) => ({ kind: 'paragraph' as const, text })))
  const fullText = canonicalText(blocks)
  const excerpts = suggest(blocks, { codebook, language }).map(({ start, end, code, attributes }, index): Excerpt => {
    const block = blocks.findLast((each) => each.start <= start)
    return {
      id: `excerpt-${index}` as ExcerptId,
      dossierId: 'dossier' as DossierId,
      sourceId: 'source' as SourceId,
      versionId: 'version' as VersionId,
      selector: { start, end, exact: fullText.slice(start, end), prefix: '', suffix: '' },
      address: block?.address ?? '',
      code,
      attributes,
      comment: '',
      epistemicStatus: 'documented',
      isSuggested: true,
      createdAt: '',
      changedAt: '',
      anchors: [],
    }
  })
  const body = draftMemorandum({ template, excerpts, codebook, fullText, language, textLanguage: language })
  const note = {
    id: 'note' as NoteId,
    dossierId: 'dossier' as DossierId,
    templateId: template.id,
    templateVersion: 1,
    language,
    pageVariant: 'compact' as const,
    header: {},
    body,
    revision: 1,
    createdAt: '',
    changedAt: '',
  }
  return { body, excerpts, evidence: gather({ note, template, excerpts, sources: [], codebook }) }
}

const AGREEMENT = [
  'Norway and Chile met in Oslo on 3 May 2026. The Fisheries Directorate (FD) took part.',
  'Both sides committed to a yearly exchange of data, subject to domestic law. They agreed to continue talks on harbour fees.',
  'No date has been set for the first exchange. India said “a clear step forward” in answer.',
]

describe('a drafted memorandum', () => {
  const { body, evidence } = drafted(AGREEMENT)
  const words = JSON.stringify(body)

  it('has the sections of its template and the form of a note', () => {
    expect(() => noteSchema.nodeFromJSON(body).check()).not.toThrow()
    expect(body.content?.map(({ attrs }) => attrs?.id)).toEqual(template.sections.map(({ id }) => id))
  })

  it('quotes what binds, says where it stands and how firm it is', () => {
    expect(words).toContain('The text says at para 2: ')
    expect(words).toContain('Strength 4, firm political commitment: ')
    expect(words).toContain('committed to')
  })

  it('lists what the text does not state, and nothing that it does', () => {
    expect(words).toContain('The text does not state: legal status')
    expect(words).not.toMatch(/does not state:[^"]*start date/)
  })

  it('says nothing without a passage but what is marked as the drafter’s own', () => {
    for (const sentence of evidence.sentences) {
      if (sentence.block.type === 'heading') continue
      expect(sentence.cited.length > 0 || sentence.stance !== undefined, sentence.text).toBe(true)
    }
  })

  it('says so where a text holds nothing to draft from', () => {
    const empty = JSON.stringify(drafted(['Rain fell.']).body)
    expect(empty).toContain('No commitment, condition or gap was found by rule.')
  })
})

it('whatever the text, a draft quotes it letter by letter and keeps its budgets', () => {
  const sentence = fc.constantFrom(
    'Both sides agreed to exchange lists.',
    'They will publish 12 reports by 3 May 2026.',
    'The two sides shall, subject to domestic law, meet twice.',
    'Minister of Trade of Peru spoke of a working group, in order to help.',
    'No deadline was named.',
    'Canada, India, Peru and Chile welcomed “the first real step [of many]” … and more.',
    `They agreed that ${'a very long list of things '.repeat(12)}would be done.`,
  )
  fc.assert(
    fc.property(
      fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      (paragraphs) => {
        const { body, evidence } = drafted(paragraphs.map((sentences) => sentences.join(' ')))
        expect(checkQuotations(evidence)).toEqual([])
        expect(sentencesOfNote(body).length).toBeGreaterThan(5)
        for (const section of template.sections) {
          const words = wordsBySection(body).sections.find(({ id }) => id === section.id)?.words ?? 0
          expect(
            budgetState(words, sectionLimit(template, section, 'compact', 'en')),
            `${section.id} ${words}`,
          ).not.toBe('over')
        }
      },
    ),
    { numRuns: 40 },
  )
})

it('an item of the checklist is unstated only where not even a word near it occurs', () => {
  const items = codebook.agreementChecklist
  expect(unstatedItems(items, 'Nothing at all.')).toEqual(items)
  expect(unstatedItems(items, 'The cost is shared. A review follows.')).not.toContain('cost')
})

describe('a memorandum drafted in French', () => {
  const { body, evidence } = drafted(
    [
      'La Norvège et le Chili se sont réunis à Oslo le 3 mai 2026.',
      'Les deux parties se sont engagées à échanger des listes chaque année, sous réserve de leur droit interne.',
      'Aucune date n’a été fixée pour le premier échange.',
    ],
    'fr',
  )
  const words = JSON.stringify(body)

  it('has French headings and says in French what the text says, and where', () => {
    expect(body.content?.map(({ attrs }) => attrs?.heading)).toEqual(template.sections.map(({ heading }) => heading.fr))
    expect(words).toContain('Le texte dit (para 2)\u00a0: ')
    expect(words).toContain('engagement politique ferme')
    expect(words).toContain('Le texte ne précise pas\u00a0: la nature juridique')
    expect(words).not.toMatch(/The text|does not|Confirm or/)
  })

  it('quotes letter by letter and says nothing else without a passage', () => {
    expect(checkQuotations(evidence)).toEqual([])
    for (const sentence of evidence.sentences) {
      if (sentence.block.type === 'heading') continue
      expect(sentence.cited.length > 0 || sentence.stance !== undefined, sentence.text).toBe(true)
    }
  })

  it('does not call unstated what a French text states', () => {
    const items = codebook.agreementChecklist
    expect(unstatedItems(items, 'Rien du tout.', 'fr')).toEqual(items)
    const text = 'Les coûts sont partagés. Un comité de surveillance rend compte. Le traité est publié en anglais.'
    const left = unstatedItems(items, text, 'fr')
    for (const item of ['cost', 'oversight body', 'legal status', 'text published', 'language versions']) {
      expect(left).not.toContain(item)
    }
  })
})
