import { type ReadAnnotations, readAnnotations } from '../../../../shared/exchange/annotations/read-annotations.ts'
import { localName } from '../../../../shared/exchange/refi/elements.ts'
import { type ForeignCodes, readCodebookJson } from '../../../../shared/exchange/refi/foreign-codebook.ts'
import type { QdaProject } from '../../../../shared/exchange/refi/qda.ts'
import { readCodes } from '../../../../shared/exchange/refi/read-codes.ts'
import { readProject } from '../../../../shared/exchange/refi/read-project.ts'
import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { parseXml, type XmlElement } from '../../../../shared/word/read/xml.ts'
import { READING_LIMITS } from '../limits.ts'
import type { FileToRead } from '../reading-child.ts'
import { readText } from '../text/read-text.ts'
import { type OpenedZip, openZip } from '../zip/open-zip.ts'
import { xmlText } from '../zip/xml-text.ts'

/** What a file of another program holds that is no source: marked passages, a whole project, or codes alone. */
export type Exchange =
  | ({ readonly kind: 'annotations' } & ReadAnnotations)
  | { readonly kind: 'project'; readonly project: QdaProject }
  | ({ readonly kind: 'codes' } & ForeignCodes)

const refuse = (why: string): never => {
  throw new FileRefused('refused', `${why} Nothing was imported.`)
}

/**
 * Reads a file of annotations, a project or a codebook, by what stands in it and not by its name. Runs in the reading
 * process only.
 *
 * @throws FileRefused with a sentence for the user
 */
export async function readExchange({ name, bytes }: FileToRead): Promise<Exchange> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readArchive(await openZip(bytes), name)
  if (bytes.length > READING_LIMITS.textBytes) {
    throw new FileRefused('too-large', `“${name}” is larger than such a file can be. Nothing was imported.`)
  }
  const text = xmlText(bytes)
  if (/^[\s\ufeff]*</.test(text)) return readXml(text, name)
  const codes = /"schema"\s*:\s*"codebook\/1"/.test(text) ? readCodebookJson(text) : undefined
  if (codes !== undefined) return 'refused' in codes ? refuse(codes.refused) : { kind: 'codes', ...codes }
  const read = readAnnotations(text)
  return 'refused' in read ? refuse(read.refused) : { kind: 'annotations', ...read }
}

async function readArchive(zip: OpenedZip, name: string): Promise<Exchange> {
  const entry = zip.names.find((each) => /^[^/]*\.qde$/i.test(each))
  if (entry === undefined) return refuse(`“${name}” is an archive without a project in it (project.qde).`)
  const root = rootOf(xmlText(await zip.read(entry)), entry)
  if (localName(root) !== 'Project') return refuse(`“${entry}” of “${name}” is no project of REFI-QDA.`)
  const project = await readProject(root, {
    blocks: (text) => readText(text).blocks,
    text: async (file) => {
      const path = zip.names.find((each) => each.toLowerCase() === `sources/${file.toLowerCase()}`)
      return path === undefined ? undefined : xmlText(await zip.read(path)).replace(/^\ufeff/, '')
    },
  })
  return { kind: 'project', project }
}

async function readXml(text: string, name: string): Promise<Exchange> {
  const root = rootOf(text, name)
  const kind = localName(root)
  if (kind === 'CodeBook') {
    const codes = readCodes(root).map((code) => ({ kind: 'refi', code }) as const)
    if (codes.length === 0) return refuse(`“${name}” is a codebook without a code.`)
    return { kind: 'codes', name: root.attributes.origin ?? '', codes }
  }
  if (kind !== 'Project') return refuse(`“${name}” is XML, but neither a codebook nor a project of REFI-QDA.`)
  // A project whose archive was unpacked: texts that stand in it can be taken, those beside it cannot.
  const files = { blocks: (given: string) => readText(given).blocks, text: async () => undefined }
  return { kind: 'project', project: await readProject(root, files) }
}

const rootOf = (text: string, part: string): XmlElement => parseXml(text, { part, keepsSpace: true })
