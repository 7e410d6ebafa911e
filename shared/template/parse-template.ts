import type { z } from 'zod'
import type { HeaderField, MarkingScheme, PagePreset, Template } from './template.ts'
import {
  headerFieldsFile,
  markingSchemesFile,
  pagePresetsFile,
  type TemplateFile,
  templateFile,
} from './template-file.ts'
import { upgradeTemplate } from './upgrade-template.ts'

/** A file as it was read from disk. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

/** What could not be used, and why, in a sentence that names the file. */
export interface TemplateMessage {
  readonly file: string
  readonly sentence: string
}

/** What templates share and refer to by id. */
export interface TemplateParts {
  readonly fields: ReadonlyMap<string, Omit<HeaderField, 'required'>>
  readonly schemes: ReadonlyMap<string, MarkingScheme>
  readonly presets: ReadonlyMap<string, PagePreset>
}

/**
 * Reads template files together with the parts they share.
 *
 * One bad file does not take the others with it: it is left out and named in `messages`. Of two templates with the same
 * id the one with the higher version wins, else the first.
 * @param files in any order; each says in `schema` what it is
 */
export function parseTemplates(files: readonly TextFile[]): {
  readonly value: readonly Template[]
  readonly parts: TemplateParts
  readonly messages: readonly TemplateMessage[]
} {
  const messages: TemplateMessage[] = []
  const read = files.flatMap((file) => {
    const json = readJson(file.text)
    if (json) return [{ name: file.name, json }]
    messages.push({ file: file.name, sentence: `${file.name} is not a JSON object, so it was left out.` })
    return []
  })
  const parts = readParts(read, messages)
  const byId = new Map<string, Template>()
  for (const { name, json } of read) {
    if (isPart(json)) continue
    const result = parseTemplate(json, parts)
    if ('refused' in result) {
      messages.push({ file: name, sentence: `${name} was left out. ${result.refused}` })
      continue
    }
    const { template } = result
    const other = byId.get(template.id)
    if (other)
      messages.push({
        file: name,
        sentence: `${name} repeats the template id “${template.id}”; version ${Math.max(other.version, template.version)} is used.`,
      })
    if (!other || template.version > other.version) byId.set(template.id, template)
  }
  return { value: [...byId.values()], parts, messages }
}

/** Makes one template file into a `Template`: upgraded, checked, its references looked up. */
export function parseTemplate(
  json: Readonly<Record<string, unknown>>,
  parts: TemplateParts,
): { readonly template: Template } | { readonly refused: string } {
  const upgraded = upgradeTemplate(json)
  if ('refused' in upgraded) return upgraded
  const parsed = templateFile.safeParse(upgraded.file)
  if (!parsed.success) return { refused: firstProblem(parsed.error) }
  return lookUp(parsed.data, parts)
}

function lookUp(file: TemplateFile, parts: TemplateParts): { template: Template } | { refused: string } {
  const { schema: _schema, ...rest } = file
  const markingScheme = parts.schemes.get(file.markingScheme)
  if (!markingScheme) return { refused: `It names a marking scheme “${file.markingScheme}” that does not exist.` }
  const pagePreset = parts.presets.get(file.pagePreset)
  if (!pagePreset) return { refused: `It names a page preset “${file.pagePreset}” that does not exist.` }
  const header: HeaderField[] = []
  for (const entry of file.header) {
    const { field, label, type, ...own } = entry
    if (label !== undefined && type !== undefined) {
      header.push({ id: field, label, type, ...own })
      continue
    }
    if (label !== undefined || type !== undefined || Object.keys(own).length > 1)
      return { refused: `It describes the header field “${field}” by half: a label and a type are needed.` }
    const found = parts.fields.get(field)
    if (!found) return { refused: `It names a header field “${field}” that does not exist.` }
    header.push({ ...found, required: own.required })
  }
  const repeated = firstRepeated(header.map((field) => field.id)) ?? firstRepeated(file.sections.map(({ id }) => id))
  if (repeated) return { refused: `It uses the id “${repeated}” twice.` }
  return { template: { ...rest, markingScheme, pagePreset, header } }
}

function readParts(
  read: readonly { name: string; json: Readonly<Record<string, unknown>> }[],
  messages: TemplateMessage[],
): TemplateParts {
  const fields = new Map<string, Omit<HeaderField, 'required'>>()
  const schemes = new Map<string, MarkingScheme>()
  const presets = new Map<string, PagePreset>()
  for (const { name, json } of read) {
    const put = <Shared extends { id: string }>(into: Map<string, Shared>, all: readonly Shared[]): void => {
      for (const one of all) {
        if (into.has(one.id))
          messages.push({ file: name, sentence: `${name} uses the id “${one.id}” twice; the first stands.` })
        else into.set(one.id, one)
      }
    }
    const readAs = <File>(schema: z.ZodType<File>): File | undefined => {
      const parsed = schema.safeParse(json)
      if (parsed.success) return parsed.data
      messages.push({ file: name, sentence: `${name} was left out. ${firstProblem(parsed.error)}` })
      return undefined
    }
    const schema = String(json.schema)
    if (schema.startsWith('header-fields/')) put(fields, readAs(headerFieldsFile)?.fields ?? [])
    if (schema.startsWith('marking-schemes/')) put(schemes, readAs(markingSchemesFile)?.schemes ?? [])
    if (schema.startsWith('page-presets/')) put(presets, readAs(pagePresetsFile)?.presets ?? [])
  }
  return { fields, schemes, presets }
}

/** Makes the text of one template file into a `Template`; every refusal is a sentence. */
export function parseTemplateText(
  text: string,
  parts: TemplateParts,
): { readonly template: Template } | { readonly refused: string } {
  const json = readJson(text)
  return json === undefined ? { refused: 'It is not a JSON object.' } : parseTemplate(json, parts)
}

function isPart(json: Readonly<Record<string, unknown>>): boolean {
  return /^(header-fields|marking-schemes|page-presets)\//.test(String(json.schema))
}

function readJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0]
  if (!issue) return 'It does not have the form of a template.'
  return inWords(issue)
}

/** What is wrong and where, without the words of the program that found it. */
function inWords(issue: z.core.$ZodIssue): string {
  const place = issue.path.length > 0 ? `“${issue.path.join('.')}”` : 'The file'
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? `${place} is missing.`
        : `${place} is not ${TYPES[issue.expected] ?? `of the type “${issue.expected}”`}.`
    case 'invalid_value':
      return `${place} is none of: ${issue.values.map(String).join(', ')}.`
    case 'unrecognized_keys':
      return `${place} holds ${issue.keys.map((key) => `“${key}”`).join(', ')}, which this version of the app does not know.`
    case 'too_small':
      return `${place} is empty or too small.`
    case 'too_big':
      return `${place} is too large.`
    default:
      return `${place}: ${issue.message}.`
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '“true” or “false”',
  array: 'a list',
  object: 'an object',
}

function firstRepeated(ids: readonly string[]): string | undefined {
  return ids.find((id, at) => ids.indexOf(id) !== at)
}
