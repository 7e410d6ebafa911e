import { everyElement } from '../package/xml.ts'
import { type LintRule, repeated } from './finding.ts'
import { stories } from './stories.ts'

/** Paragraph ids are eight hexadecimal digits below 80000000 and unique in their part (MS-DOCX §2.2.4). */
export const paragraphIds: LintRule = (word) =>
  stories(word).flatMap(({ part, tree }) => {
    const ids = [...everyElement(tree)].flatMap(({ attributes }) => attributes['w14:paraId'] ?? [])
    return [
      ...repeated(ids).map((id) => ({
        rule: 'paragraph-id-twice',
        part,
        sentence: `Two paragraphs have the id ${id}.`,
      })),
      ...ids
        .filter((id) => !/^[0-7][0-9A-F]{7}$/i.test(id) || id === '00000000')
        .map((id) => ({ rule: 'paragraph-id', part, sentence: `${id} is no paragraph id.` })),
    ]
  })
