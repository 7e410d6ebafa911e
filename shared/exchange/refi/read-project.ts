import type { ReadBlock } from '../../source/block.ts'
import { canonicalText, placeBlocks } from '../../source/canonical.ts'
import { elementsOf, textOf, type XmlElement } from '../../word/read/xml.ts'
import type { LeftOut } from '../foreign-mark.ts'
import { childNamed, childrenNamed, guidIn, localName, textOfChild } from './elements.ts'
import { mapPositions } from './map-positions.ts'
import type { QdaPassage, QdaProject, QdaSource } from './qda.ts'
import { readCodes } from './read-codes.ts'

/** What a reader of a project needs of the archive around it. */
export interface ProjectFiles {
  /** The text of a file in the folder of sources; undefined where there is none of that name. */
  readonly text: (name: string) => Promise<string | undefined>
  /** The blocks of a plain text, as an import of it would find them. */
  readonly blocks: (text: string) => readonly ReadBlock[]
}

const OTHER: Readonly<Record<string, string>> = {
  PictureSource: 'a picture',
  AudioSource: 'a sound recording',
  VideoSource: 'a film',
}

/** Reads the texts, codes and coded passages of a project; says of everything else that it was left out. */
export async function readProject(root: XmlElement, files: ProjectFiles): Promise<QdaProject> {
  const leftOut: LeftOut[] = []
  const notes = notesIn(root)
  const users = new Map(
    childrenNamed(childNamed(root, 'Users'), 'User').map(({ attributes }) => [
      guidIn(attributes.guid),
      attributes.name ?? attributes.id ?? '',
    ]),
  )
  const variables = new Map(
    childrenNamed(childNamed(root, 'Variables'), 'Variable').map(({ attributes }) => [
      guidIn(attributes.guid),
      attributes.name ?? '',
    ]),
  )
  const isOurs = root.attributes.origin === 'Aide-Mémoire'
  const context: SourceContext = { files, notes, variables, users: isOurs ? new Map() : users, leftOut }
  const sources: QdaSource[] = []
  for (const element of elementsOf(childNamed(root, 'Sources'))) {
    const kind = localName(element)
    const name = element.attributes.name ?? 'a source without a name'
    if (kind === 'TextSource') sources.push(...(await readSource(element, name, context)))
    else if (kind === 'PDFSource') sources.push(...(await readPdf(element, name, context)))
    else leftOut.push({ name, why: `It is ${OTHER[kind] ?? 'of a kind that is not known here'}, and holds no text.` })
  }
  for (const [part, what] of [
    ['Cases', 'cases'],
    ['Links', 'links'],
    ['Sets', 'sets'],
    ['Graphs', 'graphs'],
  ] as const) {
    const count = elementsOf(childNamed(root, part)).length
    if (count > 0) leftOut.push({ name: what, why: `${count} ${what} have no counterpart here.` })
  }
  const used = new Set(notes.used)
  for (const [guid, text] of notes.texts) {
    if (!used.has(guid)) leftOut.push({ name: 'a memo', why: `It belongs to no passage and no source: ${text}` })
  }
  return {
    name: root.attributes.name ?? '',
    origin: root.attributes.origin ?? '',
    codes: readCodes(childNamed(root, 'CodeBook')),
    sources,
    leftOut,
  }
}

interface Notes {
  readonly texts: ReadonlyMap<string, string>
  readonly used: string[]
}

interface SourceContext {
  readonly files: ProjectFiles
  readonly notes: Notes
  readonly variables: ReadonlyMap<string, string>
  readonly users: ReadonlyMap<string, string>
  readonly leftOut: LeftOut[]
}

function notesIn(root: XmlElement): Notes {
  const texts = childrenNamed(childNamed(root, 'Notes'), 'Note').map((note): [string, string] => {
    const words = [textOf(childNamed(note, 'PlainTextContent')).trim(), textOfChild(note, 'Description')]
    return [
      guidIn(note.attributes.guid),
      words.filter((each) => each !== '').join('\n') || (note.attributes.name ?? ''),
    ]
  })
  return { texts: new Map(texts), used: [] }
}

const remarksOf = (element: XmlElement, { texts, used }: Notes): readonly string[] =>
  childrenNamed(element, 'NoteRef').flatMap(({ attributes }) => {
    const guid = guidIn(attributes.targetGUID)
    const text = texts.get(guid)
    if (text === undefined) return []
    used.push(guid)
    return [text]
  })

async function readPdf(element: XmlElement, name: string, context: SourceContext): Promise<readonly QdaSource[]> {
  const regions = childrenNamed(element, 'PDFSelection').length
  if (regions > 0) {
    const why = `${regions} ${regions === 1 ? 'selection is an area' : 'selections are areas'} of its pages, not words of its text.`
    context.leftOut.push({ name, why })
  }
  const text = childNamed(element, 'Representation')
  if (text !== undefined) return readSource(text, name, context)
  context.leftOut.push({ name, why: 'It is a PDF without its text. Add the PDF itself as a source.' })
  return []
}

async function readSource(element: XmlElement, name: string, context: SourceContext): Promise<readonly QdaSource[]> {
  const { files, leftOut, notes, variables, users } = context
  const text = await textOfSource(element, name, context)
  if (text === undefined) return []
  const blocks = placeBlocks(files.blocks(text))
  if (blocks.length === 0) {
    leftOut.push({ name, why: 'It holds no text.' })
    return []
  }
  const map = mapPositions(text, canonicalText(blocks))
  const passages: QdaPassage[] = []
  for (const [at, selection] of childrenNamed(element, 'PlainTextSelection').entries()) {
    const codings = childrenNamed(selection, 'Coding')
    const remarks = [...remarksOf(selection, notes), ...codings.flatMap((coding) => remarksOf(coding, notes))]
    const user = users.size > 1 ? users.get(guidIn(selection.attributes.creatingUser)) : undefined
    const range = map(Number(selection.attributes.startPosition), Number(selection.attributes.endPosition))
    if (range === undefined) {
      const said = [selection.attributes.name, ...remarks].filter(Boolean).join(' / ')
      leftOut.push({
        name: `passage ${at + 1} of “${name}”`,
        why: `Its place holds no words of the text. ${said}`.trim(),
      })
      continue
    }
    passages.push({
      guid: guidIn(selection.attributes.guid),
      range,
      codeGuids: codings.map((coding) => guidIn(childNamed(coding, 'CodeRef')?.attributes.targetGUID)),
      comment: [...remarks, ...(user ? [`(${user})`] : [])].join('\n'),
      description: textOfChild(selection, 'Description'),
    })
  }
  const whole = childrenNamed(element, 'Coding').length
  if (whole > 0)
    leftOut.push({
      name,
      why: `${whole} ${whole === 1 ? 'code is' : 'codes are'} on the whole source and on no passage of it.`,
    })
  const values = childrenNamed(element, 'VariableValue').map((value): [string, string] => [
    variables.get(guidIn(childNamed(value, 'VariableRef')?.attributes.targetGUID)) ?? '',
    elementsOf(value)
      .filter((child) => localName(child) !== 'VariableRef')
      .map(textOf)
      .join('')
      .trim(),
  ])
  const comment = [textOfChild(element, 'Description'), ...remarksOf(element, notes)].filter(Boolean).join('\n')
  return [
    {
      guid: guidIn(element.attributes.guid),
      name,
      text,
      blocks,
      passages,
      values: Object.fromEntries(values),
      comment,
    },
  ]
}

/** The plain text, in the file of the project or beside it in the archive; nothing outside the archive is looked for. */
async function textOfSource(element: XmlElement, name: string, context: SourceContext): Promise<string | undefined> {
  const inside = childNamed(element, 'PlainTextContent')
  if (inside !== undefined) return textOf(inside)
  const path = element.attributes.plainTextPath ?? ''
  const file = /^internal:\/\/([^/\\]+)$/.exec(path)?.[1]
  if (file === undefined) {
    const why =
      path === ''
        ? 'It has no plain text. Add the document itself as a source.'
        : 'Its text stands outside the project file, which is not opened from here. Add the document itself as a source.'
    context.leftOut.push({ name, why })
    return undefined
  }
  const text = await context.files.text(file)
  if (text === undefined) context.leftOut.push({ name, why: 'Its text is missing from the project file.' })
  return text
}
