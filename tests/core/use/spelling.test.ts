import { expect, it } from 'vitest'
import { createSpellingHost } from '../../../electron/core/spelling/spelling-host.ts'
import { aLibrary } from '../../build/a-library.ts'

it('names the wrong words of a language; English is right as any of its countries writes it', async () => {
  const library = await aLibrary()
  const words = ['colour', 'color', 'organisation', 'organization', 'recieve', 'liaison']
  expect((await library.ask('spelling.check', { language: 'en', words })).wrong).toEqual(['recieve'])
  const french = ['l’accord', 'échangeront', 'acord']
  expect((await library.ask('spelling.check', { language: 'fr', words: french })).wrong).toEqual(['acord'])
  expect((await library.ask('spelling.suggest', { language: 'en', word: 'recieve' })).suggestions).toContain('receive')
})

it('knows the words of the trade, which general dictionaries lack', async () => {
  const library = await aLibrary()
  const check = async (language: 'en' | 'fr', words: string[]) =>
    (await library.ask('spelling.check', { language, words })).wrong
  expect(await check('en', ['cyber', 'Cybersecurity', 'counterterrorism', 'démarche', 'MoU’s', 'workplans'])).toEqual(
    [],
  )
  expect(await check('fr', ['cyber', 'cybersécurité', 'contreterrorisme', 'plurilatéral'])).toEqual([])
  expect(await check('en', ['cybre', 'demarshe'])).toEqual(['cybre', 'demarshe'])
})

it('a word put into the own dictionary is right from then on, after a restart too, and can be taken out', async () => {
  const library = await aLibrary()
  const check = () => library.ask('spelling.check', { language: 'en', words: ['demarche', 'Zimbolia', 'zimbolia'] })
  expect((await check()).wrong).toContain('zimbolia')
  expect((await library.ask('spelling.learn', { word: 'Zimbolia', isKnown: true })).words).toEqual(['Zimbolia'])
  expect((await check()).wrong).not.toContain('zimbolia')
  await library.ask('spelling.learn', { word: 'Zimbolia', isKnown: false })
  expect((await library.ask('spelling.own', {})).words).toEqual([])
})

it('another thread answers as this one does', async () => {
  const host = createSpellingHost({
    worker: new URL('../../../electron/core/workers/spelling-worker.ts', import.meta.url),
  })
  expect(await host.wrongWords('en', ['fine', 'recieve'])).toEqual(['recieve'])
  await host.close()
})
