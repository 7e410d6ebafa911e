/** A paragraph of the house's file that holds only this says where the note goes; what stands round it stays. */
export const NOTE_PLACE = '{{note}}'

export interface Place {
  readonly start: number
  readonly end: number
}

/** Where the house's file wants the note: the paragraph that holds only the mark. */
export function placeOf(document: string): Place | undefined {
  if (!/\{\{/.test(document)) return undefined
  for (const match of document.matchAll(/<w:p\b(?:[^>]*[^/])?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g)) {
    const words = [...match[0].matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, part]) => part).join('')
    if (words.trim() === NOTE_PLACE) return { start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** Why a note cannot stand at its place: its tables and sections fit into no cell, box or control. */
export function refusalsAt(document: string, { start, end }: Place): readonly string[] {
  const before = document.slice(0, start)
  const isInside = (element: string) =>
    (before.match(new RegExp(`<w:${element}[ >]`, 'g'))?.length ?? 0) > before.split(`</w:${element}>`).length - 1
  const refused: string[] = []
  if (/<w:(foot|end)noteReference\b/.test(document)) {
    refused.push('The house style file has notes of its own beside the place for the note. Take them out first.')
  }
  if (isInside('tbl') || isInside('txbxContent') || isInside('sdtContent')) {
    refused.push(
      `The place for the note, ${NOTE_PLACE}, stands in a table, a text box or a content control of the house style file. Put it in a paragraph of its own between them.`,
    )
  }
  if (/<w:sectPr\b/.test(document.slice(start, end))) {
    refused.push(
      `The place for the note, ${NOTE_PLACE}, ends a section of the house style file. Put an empty paragraph behind it.`,
    )
  }
  return refused
}

/** The house's document with our body in it, and the namespaces that our body needs. */
export function withBody(house: string, ours: string, body: string, place: Place | undefined): string {
  const root = /<w:document\b[^>]*>/.exec(house)?.[0] ?? '<w:document>'
  const known = new Set([...root.matchAll(/xmlns:([\w.-]+)=/g)].map(([, prefix]) => prefix))
  const ourRoot = /<w:document\b[^>]*>/.exec(ours)?.[0] ?? ''
  const missing = [...ourRoot.matchAll(/ xmlns:([\w.-]+)="[^"]*"/g)]
    .filter(([, prefix]) => !known.has(prefix))
    .map(([declaration]) => declaration)
  const whole =
    place === undefined
      ? house.slice(0, house.indexOf('>', house.indexOf('<w:body')) + 1) +
        body +
        house.slice(house.lastIndexOf('</w:body>'))
      : house.slice(0, place.start) + body + house.slice(place.end)
  return whole.replace(root, () => root.replace(/>$/, `${missing.join('')}>`))
}

export function bodyOf(document: string): string {
  return document.slice(document.indexOf('<w:body>') + '<w:body>'.length, document.lastIndexOf('</w:body>'))
}
