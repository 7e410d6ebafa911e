import { expect, it } from 'vitest'
import { definedAbbreviations } from '../../../shared/checks/abbreviation-list.ts'
import { listAbbreviations } from '../../../shared/note/list-abbreviations.ts'

const listed = (text: string) =>
  listAbbreviations(definedAbbreviations(text)).map(({ short, words }) => `${short}: ${words}`)

it('lists what a note spells out, by the alphabet, without the words that only stand before it', () => {
  expect(
    listed(
      'It was signed by the Royal Canadian Mounted Police (RCMP). The national security adviser of the Ministry of External Affairs (MEA) met him.',
    ),
  ).toEqual(['MEA: Ministry of External Affairs', 'RCMP: Royal Canadian Mounted Police'])
})

it('takes hyphens and lower-case names apart as well', () => {
  expect(listed('The memorandum of understanding (MOU) and the Non-Proliferation Treaty (NPT) stand.')).toEqual([
    'MOU: memorandum of understanding',
    'NPT: Non-Proliferation Treaty',
  ])
})
