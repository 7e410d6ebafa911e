import { elementsNamed } from '../package/xml.ts'
import { type LintRule, repeated } from './finding.ts'

const PART = 'docProps/custom.xml'

/** Custom properties have names and numbers of their own, from 2 (ECMA-376 part 1 §22.3.2.2). */
export const customProperties: LintRule = (word) => {
  const all = elementsNamed(word.trees.get(PART), 'property')
  const find = (rule: string, sentence: string) => ({ rule, part: PART, sentence })
  return [
    ...repeated(all.map(({ attributes }) => attributes.pid ?? '')).map((pid) =>
      find('property-number-twice', `Two custom properties have the number ${pid}.`),
    ),
    ...repeated(all.map(({ attributes }) => (attributes.name ?? '').toLowerCase())).map((name) =>
      find('property-name-twice', `Two custom properties are named ${name}.`),
    ),
    ...all
      .filter(({ attributes }) => !(Number(attributes.pid) >= 2))
      .map(({ attributes }) => find('property-number', `${attributes.pid} is no number of a custom property.`)),
  ]
}
