import type { XmlElement } from '../../word/read/xml.ts'
import { childNamed, childrenNamed, guidIn, textOfChild } from './elements.ts'
import type { QdaCode } from './qda.ts'

/** The codes below a CodeBook, in order, each with the names of those it stands under. */
export function readCodes(codeBook: XmlElement | undefined): readonly QdaCode[] {
  const codes: QdaCode[] = []
  const read = (element: XmlElement, under: readonly string[]): void => {
    const { guid, name = '', isCodable, color } = element.attributes
    codes.push({
      guid: guidIn(guid),
      name: name.trim(),
      description: textOfChild(element, 'Description'),
      ...(color !== undefined && { color }),
      under,
      isCodable: isCodable !== 'false' && isCodable !== '0',
    })
    for (const child of childrenNamed(element, 'Code')) read(child, [...under, name.trim()])
  }
  for (const code of childrenNamed(childNamed(codeBook, 'Codes'), 'Code')) read(code, [])
  return codes
}
