import type { Template } from './template.ts'
import type { TemplateFile } from './template-file.ts'

/**
 * A template as a file: its marking scheme and its page are named by id again.
 *
 * Reading the file with the same parts gives back the same template. Header fields are written out, so that the file
 * also holds those that no other template has.
 */
export function templateFileOf(template: Template): TemplateFile {
  const { markingScheme, pagePreset, header, sections, limits, signOff, ...rest } = template
  const { french, ...words } = signOff
  return {
    schema: 'template/2',
    ...rest,
    name: { ...rest.name },
    purpose: { ...rest.purpose },
    annexes: [...rest.annexes],
    limits: { ...limits, ...(limits.fits && { fits: { ...limits.fits } }) },
    markingScheme: markingScheme.id,
    pagePreset: pagePreset.id,
    header: header.map(({ id, label, options, frenchOptions, hint, ...field }) => ({
      field: id,
      ...field,
      label: { ...label },
      ...(options && { options: [...options] }),
      ...(frenchOptions && { frenchOptions: [...frenchOptions] }),
      ...(hint && { hint: { ...hint } }),
    })),
    sections: sections.map((section) => ({
      ...section,
      heading: { ...section.heading },
      guidance: { ...section.guidance },
      fedBy: [...section.fedBy],
    })),
    signOff: {
      type: words.type,
      ...lists(words),
      ...(french && { french: lists(french) }),
    },
  }
}

const LISTS = ['columns', 'rows', 'fields', 'acknowledgements', 'responses', 'clearance'] as const

function lists(words: Readonly<Partial<Record<(typeof LISTS)[number], readonly string[] | undefined>>>) {
  return Object.fromEntries(
    LISTS.flatMap((name) => (words[name] === undefined ? [] : [[name, [...(words[name] ?? [])]]])),
  )
}
