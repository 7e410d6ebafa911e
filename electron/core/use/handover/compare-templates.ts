import type { LeftOut } from '../../../../shared/exchange/foreign-mark.ts'
import { guid } from '../../../../shared/exchange/refi/code-elements.ts'
import { parseTemplateText } from '../../../../shared/template/parse-template.ts'
import { findTemplate } from '../../database/template.ts'
import type { Context } from '../context.ts'
import { out, type ReceivedFile } from './received-file.ts'

export interface ComparedTemplates {
  readonly added: readonly {
    readonly id: string
    readonly version: number
    readonly file: string
    readonly name: string
  }[]
  /** By “id version” in the file: the id here, where another template bears it. */
  readonly ids: ReadonlyMap<string, string>
  readonly leftOut: readonly LeftOut[]
}

/** Templates of the library's own that notes of a file were made from. One of the same name and another text stays its own. */
export function compareTemplates(context: Context, { content }: ReceivedFile): ComparedTemplates {
  const ids = new Map<string, string>()
  const leftOut: LeftOut[] = []
  const added = content.templates.flatMap(({ id: given, version, file }) => {
    const read = parseTemplateText(file, context.templateParts())
    if ('refused' in read) {
      leftOut.push(out(`Template “${given}”`, read.refused))
      return []
    }
    const here = findTemplate(context.db, given, version)
    const isTaken =
      (here !== undefined && here.file !== file) || context.bundledTemplates().some((one) => one.id === given)
    const id = isTaken ? `own.${guid(file)}` : given
    if (isTaken) ids.set(`${given} ${version}`, id)
    return findTemplate(context.db, id, version) === undefined
      ? [{ id, version, file, name: read.template.name.en }]
      : []
  })
  return { added, ids, leftOut }
}
