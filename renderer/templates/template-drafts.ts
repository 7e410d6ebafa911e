import type { Template } from '../../shared/template/template.ts'

/** What was changed in templates and not saved yet, by id: leaving the editor is no reason to lose it. */
const drafts = new Map<string, Template>()

/** The unsaved state of a template, where it was begun on the version that is there now. */
export function draftOf({ id, version }: Template): Template | undefined {
  const draft = drafts.get(id)
  return draft?.version === version ? draft : undefined
}

export function keepDraft(template: Template): void {
  drafts.set(template.id, template)
}

export function dropDraft(templateId: string): void {
  drafts.delete(templateId)
}
