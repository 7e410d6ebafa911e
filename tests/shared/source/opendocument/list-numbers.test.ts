import { describe, expect, test } from 'vitest'
import { readOpenDocument } from '../../../../shared/source/opendocument/read-opendocument.ts'
import { parseXml } from '../../../../shared/word/read/xml.ts'

const NAMES = ['office', 'text', 'style', 'table', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const LOEXT = 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'

const read = (body: string, styles = '') => {
  const content = parseXml(
    `<office:document ${NAMES} ${LOEXT} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:styles>${styles}</office:styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
    { part: 'content.xml', keepsSpace: true },
  )
  return readOpenDocument({ content, styles: content }).blocks
}
const labels = (body: string, styles: string) => read(body, styles).map(({ label }) => label)
const h = (level: number, text = 'x') => `<text:h text:outline-level="${level}">${text}</text:h>`

describe('numbers of OpenDocument texts', () => {
  test('follow the template that newer programs write for the whole number', () => {
    const styles =
      '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" loext:num-list-format="%1%."/><text:outline-level-style text:level="2" style:num-format="A" loext:num-list-format="§ %1%.%2%"/></text:outline-style>'
    expect(labels(h(1) + h(2) + h(2) + h(1) + h(2), styles)).toEqual(['I.', '§ I.A', '§ I.B', 'II.', '§ II.A'])
  })

  test('of headings in a list of the outline are counted with the other headings', () => {
    const styles =
      '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/></text:outline-style>'
    const inList = `<text:list text:style-name="Outline"><text:list-item>${h(1)}</text:list-item></text:list>`
    expect(labels(inList + h(1) + inList, styles)).toEqual(['1.', '2.', '3.'])
  })

  test.each([
    ['①, ②, ③, ...', '③'],
    ['Α, Β, Γ, ... (Modern Greek)', 'Γ'],
    ['001, 002, 003, ...', '003'],
    ['一, 二, 三, ...', '三'],
    ['壹, 贰, 叁, ...', '叁'],
    ['First, Second, Third, ...', 'Third'],
  ])('in the format “%s” are as written there', (format, third) => {
    const styles = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="${format}"/></text:list-style>`
    const item = '<text:list-item><text:p>x</text:p></text:list-item>'
    expect(labels(`<text:list text:style-name="L">${item.repeat(3)}</text:list>`, styles)[2]).toBe(third)
  })

  test('of numbered paragraphs are counted, or taken as the program wrote them', () => {
    const styles =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=")"/></text:list-style>'
    const paragraph = (style: string) =>
      `<text:numbered-paragraph text:style-name="${style}" text:level="1"><text:number>7.</text:number><text:p>x</text:p></text:numbered-paragraph>`
    expect(labels(paragraph('L') + paragraph('L') + paragraph('other'), styles)).toEqual(['1)', '2)', '7.'])
  })
})

test('the words of a deleted list are kept beside the text', () => {
  const region =
    '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><office:change-info/><text:list><text:list-item><text:p>first</text:p></text:list-item><text:list-item><text:p>second</text:p></text:list-item></text:list></text:deletion></text:changed-region></text:tracked-changes>'
  expect(read(`${region}<text:p>They<text:change text:change-id="c"/></text:p>`)[0]?.spans).toEqual([
    { start: 4, end: 4, kind: 'deleted', value: 'first\nsecond' },
  ])
})
