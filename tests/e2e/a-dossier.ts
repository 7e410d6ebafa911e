import type { Page } from '@playwright/test'
import { openLibrary } from '../../electron/core/library.ts'
import type { Input, Output, RequestName } from '../../shared/contract/contract.ts'
import type { DossierId, ExcerptId, NoteId } from '../../shared/id.ts'

/** A library made before the app starts: one source of three paragraphs, two excerpts of it, and one empty note. */
export interface MadeDossier {
  readonly dossierId: DossierId
  readonly noteId: NoteId
  readonly commitment: ExcerptId
  readonly gap: ExcerptId
}

const SOURCE = [
  'The two advisers met over two days in the capital.',
  'It was agreed that each country would set up liaison officers, without a date for their arrival.',
  'Both committed to put cooperation on cybersecurity policy on a formal footing.',
].join('\n\n')

export async function makeDossier(folder: string, templateId = 'ca.memo.information'): Promise<MadeDossier> {
  const library = await openLibrary({ folder, resources: 'resources', appVersion: '0.0.0', program: 'a test' })
  async function ask<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
    const reply = await library.dispatch(name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.error.sentence}`)
    return reply.value as Output<Name>
  }
  const { dossier } = await ask('dossier.create', { title: 'Liaison officers' })
  const { source } = await ask('source.paste', {
    dossierId: dossier.id,
    text: SOURCE,
    details: { title: 'Joint announcement', shortTitle: 'Announcement', date: '2026-02-07' },
  })
  const versionId = source.currentVersionId
  const { blocks } = await ask('source.open', { versionId })
  const mark = async (words: string, code: string) => {
    const block = blocks.find(({ text }) => text.includes(words))
    if (block === undefined) throw new Error(`No block holds “${words}”.`)
    const start = block.start + block.text.indexOf(words)
    return (await ask('excerpt.create', { versionId, start, end: start + words.length, code })).excerpt.id
  }
  const commitment = await mark('each country would set up liaison officers', 'COMMIT')
  const gap = await mark('without a date for their arrival', 'GAP')
  const { note } = await ask('note.create', {
    dossierId: dossier.id,
    templateId,
    language: 'en',
    title: 'Liaison officers: what was agreed',
  })
  await ask('preference.set', { name: 'tour', value: 'seen' })
  await library.close()
  return { dossierId: dossier.id, noteId: note.id, commitment, gap }
}

/** The text area of a section of the note. */
export const section = (page: Page, id: string) => page.locator(`[data-section="${id}"] .note-section-content`)

/** Opens the picker where the cursor is, finds an excerpt by `words`, and cites or quotes it. */
export async function pickExcerpt(page: Page, words: string, mode: 'cite' | 'quote'): Promise<void> {
  await page.keyboard.press('Control+Shift+K')
  await page.getByRole('combobox', { name: 'Search excerpts' }).fill(words)
  await page.keyboard.press(mode === 'cite' ? 'Enter' : 'Shift+Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}
