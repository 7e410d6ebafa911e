import type { Localised } from '../../shared/codebook/codebook.ts'
import type { Template, TemplateSection } from '../../shared/template/template.ts'

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

export function withSection(template: Template, id: string, change: Partial<TemplateSection>): Template {
  return {
    ...template,
    sections: template.sections.map((section) => (section.id === id ? { ...section, ...change } : section)),
  }
}

export function withoutSection(template: Template, id: string): Template {
  return { ...template, sections: template.sections.filter((section) => section.id !== id) }
}

/** Moves a section one place up (-1) or down (1); at the end of the list nothing changes. */
export function moveSection(template: Template, id: string, by: 1 | -1): Template {
  const from = template.sections.findIndex((section) => section.id === id)
  const moved = template.sections[from]
  const to = from + by
  if (moved === undefined || to < 0 || to >= template.sections.length) return template
  const rest = template.sections.filter((section) => section !== moved)
  return { ...template, sections: [...rest.slice(0, to), moved, ...rest.slice(to)] }
}

/** Adds an empty section at the end, under an id that no other has. */
export function addSection(template: Template, heading: Localised, guidance: Localised): Template {
  const taken = new Set(template.sections.map(({ id }) => id))
  let number = template.sections.length + 1
  while (taken.has(`section-${number}`)) number += 1
  const made: TemplateSection = {
    id: `section-${number}`,
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

export function withRequiredField(template: Template, id: string, required: boolean): Template {
  return { ...template, header: template.header.map((field) => (field.id === id ? { ...field, required } : field)) }
}
