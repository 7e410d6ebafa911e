import { strToU8 } from 'fflate'
import type { Codebook } from '../../codebook/codebook.ts'
import type { Excerpt } from '../../excerpt/excerpt.ts'
import type { Source } from '../../source/source.ts'
import { pack } from '../../word/write/package/pack.ts'
import { escapeAttribute, escapeText } from '../../word/write/package/xml-text.ts'
import { codePointsIn } from '../code-points.ts'
import { codeGuid, codesXml, guid } from './code-elements.ts'
import { linesOf } from './excerpt-lines.ts'
import { SOURCE_VALUES } from './source-values.ts'

/** One text of a project: a version of a source with the excerpts that stand in it. */
export interface ProjectText {
  readonly source: Source
  /** Set where the version is not the newest: its number goes into the name. */
  readonly olderNumber?: number | undefined
  readonly versionId: string
  readonly text: string
  readonly excerpts: readonly Excerpt[]
}

export interface ProjectToWrite {
  readonly name: string
  readonly codebook: Codebook
  readonly texts: readonly ProjectText[]
}

const USER = guid('user')

/**
 * A dossier as a project of REFI-QDA (Project 1.0): the texts of its sources as plain text in UTF-8, every excerpt as a
 * selection in code points with its code, comments as notes, what is known of a source as variables.
 *
 * Elements stand in the order the schema wants. No date of the writing: the same dossier is the same bytes.
 */
export function writeProject({ name, codebook, texts }: ProjectToWrite): Uint8Array {
  const used = SOURCE_VALUES.filter(([, field]) => texts.some(({ source }) => filled(source[field])))
  const notes = texts.flatMap(({ excerpts }) => excerpts).filter(({ comment }) => comment !== '')
  const project = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<Project xmlns="urn:QDA-XML:project:1.0" name="${attribute(name)}" origin="Aide-Mémoire" creatingUserGUID="${USER}">`,
    `<Users><User guid="${USER}" name="Analyst"/></Users>`,
    `<CodeBook>${codesXml(codebook)}</CodeBook>`,
    list(
      'Variables',
      used.map(([label]) => variable(label)),
    ),
    list(
      'Sources',
      texts.map((text) => source(text, codebook)),
    ),
    list('Notes', notes.map(note)),
    '</Project>\n',
  ].join('')
  return pack(
    new Map([
      ['project.qde', strToU8(project)],
      ...texts.map((text): [string, Uint8Array] => [`sources/${text.versionId}.txt`, strToU8(text.text)]),
    ]),
  )
}

const filled = (value: string | undefined): value is string => value !== undefined && value !== ''

const list = (name: string, items: readonly string[]) =>
  items.length === 0 ? '' : `<${name}>${items.join('')}</${name}>`

const variable = (label: string) =>
  `<Variable guid="${guid(`variable ${label}`)}" name="${label}" typeOfVariable="Text"/>`

function source({ source: of, olderNumber, versionId, text, excerpts }: ProjectText, codebook: Codebook): string {
  const points = codePointsIn(text)
  const name = olderNumber === undefined ? of.title : `${of.title} (version ${olderNumber})`
  const values = SOURCE_VALUES.flatMap(([label, field]) => {
    const value = of[field]
    if (!filled(value)) return []
    const ref = `<VariableRef targetGUID="${guid(`variable ${label}`)}"/>`
    return [`<VariableValue>${ref}<TextValue>${words(value)}</TextValue></VariableValue>`]
  })
  return [
    `<TextSource guid="${versionId}" name="${attribute(name)}" plainTextPath="internal://${versionId}.txt" creatingUser="${USER}">`,
    ...excerpts.map((excerpt) => selection(excerpt, points, codebook)),
    ...values,
    '</TextSource>',
  ].join('')
}

function selection(excerpt: Excerpt, points: (unit: number) => number, codebook: Codebook): string {
  const { id, selector, code, attributes, epistemicStatus, createdAt, changedAt, comment } = excerpt
  const known = codebook.codes.find((each) => each.id === code)
  const by = `creatingUser="${USER}" creationDateTime="${createdAt}"`
  return [
    `<PlainTextSelection guid="${id}" name="${attribute(selector.exact.slice(0, 60).toWellFormed())}"`,
    ` startPosition="${points(selector.start)}" endPosition="${points(selector.end)}" ${by} modifiedDateTime="${changedAt}">`,
    `<Description>${words(linesOf(attributes, epistemicStatus))}</Description>`,
    known === undefined
      ? ''
      : `<Coding guid="${guid(`coding ${id}`)}" ${by}><CodeRef targetGUID="${codeGuid(known)}"/></Coding>`,
    comment === '' ? '' : `<NoteRef targetGUID="${guid(`note ${id}`)}"/>`,
    '</PlainTextSelection>',
  ].join('')
}

const note = ({ id, comment, createdAt, selector }: Excerpt) =>
  `<Note guid="${guid(`note ${id}`)}" name="${attribute(selector.exact.slice(0, 60).toWellFormed())}" creatingUser="${USER}" creationDateTime="${createdAt}"><PlainTextContent>${words(comment)}</PlainTextContent></Note>`

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 has no way to write.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const clean = (text: string) => text.toWellFormed().replace(UNWRITABLE, '')
/** A carriage return that is written as one would be read as a line end. */
const words = (text: string) => escapeText(clean(text)).replaceAll('\r', '&#13;')
const attribute = (text: string) => escapeAttribute(clean(text).replace(/\s+/g, ' '))
