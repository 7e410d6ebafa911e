import type { Localised } from '../../shared/codebook/codebook.ts'
import type { HeaderField, SignOffWords, Template, TemplateSection } from '../../shared/template/template.ts'
import { freeId, movedTo } from './change-list.ts'

/** Changes to a template that is being edited. Each gives a new template and leaves the given one as it is. */

/** Words in one language; French that is cleared is left out, so that English stands in. */
export function inOneLanguage(at: Localised, language: 'en' | 'fr', text: string): Localised {
  if (language === 'en') return { ...at, en: text }
  const { fr: _old, ...rest } = at
  return text === '' ? rest : { ...rest, fr: text }
}

/** What was measured to fit the pages holds no longer once the number of pages or what is printed on them changes. */
export function withLimits(template: Template, limits: Partial<Pick<Template['limits'], 'pages' | 'words'>>): Template {
  const { fits, ...rest } = { ...template.limits, ...limits }
  const isSamePages = limits.pages === undefined || limits.pages === template.limits.pages
  return { ...template, limits: { ...rest, ...(isSamePages && fits !== undefined && { fits }) } }
}

/** Another page has other room: what was measured on the one before holds no longer. */
export function withPage(template: Template, pagePreset: Template['pagePreset']): Template {
  const { fits: _fits, ...limits } = template.limits
  return pagePreset.id === template.pagePreset.id ? template : { ...template, pagePreset, limits }
}

export function withSection(template: Template, id: string, change: Partial<TemplateSection>): Template {
  return {
    ...template,
    sections: template.sections.map((section) => (section.id === id ? { ...section, ...change } : section)),
  }
}

export function withoutSection(template: Template, id: string): Template {
  return { ...template, sections: template.sections.filter((section) => section.id !== id) }
}

/** Moves a section to a place counted from 0. */
export function moveSection(template: Template, id: string, index: number): Template {
  const sections = movedTo(template.sections, id, index)
  return sections === template.sections ? template : { ...template, sections }
}

/** Adds an empty section at the end, under an id that no other has. */
export function addSection(template: Template, heading: Localised, guidance: Localised): Template {
  const made: TemplateSection = {
    id: freeId(template.sections, `section-${template.sections.length + 1}`),
    heading,
    kind: 'prose',
    required: false,
    maxWords: 0,
    limitBasis: 'proposal',
    guidance,
    fedBy: [],
  }
  return { ...template, sections: [...template.sections, made] }
}

export function withField(template: Template, id: string, change: Partial<HeaderField>): Template {
  return { ...template, header: template.header.map((field) => (field.id === id ? { ...field, ...change } : field)) }
}

export function withoutField(template: Template, id: string): Template {
  return { ...template, header: template.header.filter((field) => field.id !== id) }
}

export function moveField(template: Template, id: string, index: number): Template {
  const header = movedTo(template.header, id, index)
  return header === template.header ? template : { ...template, header }
}

/** Adds a header field at the end: one that other templates have, or a new line of text under an id of its own. */
export function addField(template: Template, field: HeaderField): Template {
  return { ...template, header: [...template.header, { ...field, id: freeId(template.header, field.id) }] }
}

export type SignOffList = keyof SignOffWords

/** The lines of one list of the sign-off in one language; without lines the list goes. */
export function withSignOff(
  template: Template,
  language: 'en' | 'fr',
  list: SignOffList,
  lines: readonly string[],
): Template {
  const { french, ...signOff } = template.signOff
  const put = <Words extends SignOffWords>(words: Words): Words => {
    const { [list]: _old, ...rest } = words
    return (lines.length === 0 ? rest : { ...rest, [list]: lines }) as Words
  }
  const frenchNow = language === 'fr' ? put(french ?? {}) : french
  const englishNow = language === 'en' ? put(signOff) : signOff
  const hasFrench = frenchNow !== undefined && Object.keys(frenchNow).length > 0
  return { ...template, signOff: { ...englishNow, ...(hasFrench && { french: frenchNow }) } }
}
